import type * as ast from "../../../../grammar/generated/ast.js";
import type { Tree } from "../../language/index.js";
import { checkMessage } from "../../messages/checks.js";
import { frequencyPerWeek, resolveSpan } from "../resolve/dose.js";
import { type Checking, replacement } from "./checking.js";

const minutesADay = 24 * 60;
const minutesPer: Readonly<Record<string, number>> = {
  second: 1 / 60,
  seconds: 1 / 60,
  minute: 1,
  minutes: 1,
  hour: 60,
  hours: 60,
};

/** A dose that nobody could follow, whenever it is planned. */
export function checkDose(node: Tree<ast.Dose>, checking: Checking): void {
  const { amount, unit, frequency, lasting } = node;
  const upper = amount?.to ?? amount?.from;
  if (amount && upper === 0) report(`0 ${unit ?? ""}`.trim(), amount, checking);
  const times = frequency?.count?.to ?? frequency?.count?.from;
  if (frequency && (times === 0 || frequency.every === 0)) report(checking.textOf(frequency), frequency, checking);
  if (lasting && (lasting.length?.to ?? lasting.length?.from) === 0) {
    report(checking.textOf(lasting), lasting, checking);
  } else if (lasting) checkWindow(node, lasting, checking);
  const minutes = upper === undefined || unit === undefined ? undefined : minutesPer[unit];
  const perWeek = frequencyPerWeek(frequency);
  if (upper === undefined || minutes === undefined || perWeek === undefined) return;
  const aDay = (upper * minutes * perWeek) / 7;
  if (aDay <= minutesADay) return;
  const place = checking.place(node);
  const hours = Math.round((aDay / 60) * 10) / 10;
  checking.add(checkMessage("more-than-a-day", place, { what: `\`${checking.textOf(node)}\``, hours }));
}

function report(what: string, node: Parameters<Checking["place"]>[0], checking: Checking): void {
  checking.add(checkMessage("dose-of-nothing", checking.place(node), { what: `\`${what}\`` }));
}

/** The share of one occasion from which a stretch is too short for its rhythm. */
const leastOccasions = 0.7;

function checkWindow(node: Tree<ast.Dose>, lasting: Tree<ast.Duration>, checking: Checking): void {
  const window = checking.textOf(lasting);
  const rhythm = checking.textOf(node.frequency);
  if (minutesPer[lasting.unit ?? ""] !== undefined) {
    const meant = `${window} ${rhythm}`.trim();
    const fixes = node.amount === undefined ? replacement(checking.place(node), meant) : {};
    checking.add(checkMessage("minutes-after-for", checking.place(lasting), { window, meant }, fixes));
    return;
  }
  const days = resolveSpan(lasting)?.days;
  const perWeek = frequencyPerWeek(node.frequency);
  if (days === undefined || perWeek === undefined || perWeek <= 0) return;
  if ((perWeek * days) / 7 >= leastOccasions) return;
  checking.add(checkMessage("window-below-rhythm", checking.place(lasting), { rhythm, days }));
}
