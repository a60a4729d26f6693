import type * as ast from "../../../../grammar/generated/ast.js";
import type { Understood } from "../../compile/understood.js";
import type { Phrase } from "../../finding.js";
import { isOfType, spanOf, type Tree } from "../../language/index.js";
import { editorText } from "../../messages/editor.js";
import type { PlanRow } from "../../protocol/generated/protocol-types.js";
import { minutesPerWeek } from "../../protocol/resolve/dose.js";
import type { Hint } from "./hint.js";
import { nodesOfTypes } from "./plan-entries.js";

const doses = new Set(["DoseLine", "WithDose"]);

/** What a dose comes to in a week: by its own words, else by how long the plans that use it have until their review. */
export function weeklyLoads(understood: Understood): Hint[] {
  const byDose = rowsByDose(understood);
  return nodesOfTypes(understood.bound.parsed.tree, doses).flatMap((node): Hint[] => {
    if (!isOfType<ast.DoseLine>(node, "DoseLine") && !isOfType<ast.WithDose>(node, "WithDose")) return [];
    const { dose } = node;
    const span = spanOf(dose);
    if (!dose || !span || saysItself(dose)) return [];
    const rows = byDose.get(span.start) ?? [];
    const own = minutesPerWeek(dose);
    const loads = own === undefined ? rows.flatMap((row) => row.minutesPerWeek ?? []) : [own];
    const text = inWords(loads);
    return text === undefined ? [] : [{ offset: span.end, parts: [{ text, ...tooltipOf(rows) }] }];
  });
}

/** `60 minutes weekly` and `30 minutes per week` say themselves what they come to. */
function saysItself({ frequency }: Tree<ast.Dose>): boolean {
  const count = frequency?.count?.to ?? frequency?.count?.from ?? 1;
  if (frequency?.every !== undefined || frequency?.times === "twice" || count > 1) return false;
  return frequency?.per === "week" || frequency?.per === "weekly";
}

/** The rows in which a dose is in force, by where it is written. */
function rowsByDose({ file, protocols }: Understood): ReadonlyMap<number, readonly PlanRow[]> {
  const rows = new Map<number, PlanRow[]>();
  for (const { protocol, origins } of protocols) {
    for (const row of protocol.plans) {
      const place = row.dose && origins.placeOf(row.dose);
      if (place?.path !== file.parsed.path) continue;
      rows.set(place.start, [...(rows.get(place.start) ?? []), row]);
    }
  }
  return rows;
}

function inWords(loads: readonly number[]): Phrase | undefined {
  if (loads.length === 0) return undefined;
  const least = shown(Math.min(...loads));
  const most = shown(Math.max(...loads));
  if (most === 0) return undefined;
  return least === most
    ? editorText("load-of-dose", { minutes: most })
    : editorText("load-of-dose-varies", { least, most });
}

function tooltipOf([row]: readonly PlanRow[]): { tooltip?: Phrase } {
  if (row?.minutes === undefined || row.perWeek === undefined) return {};
  return { tooltip: editorText("load-why", { minutes: shown(row.minutes), times: shown(row.perWeek) }) };
}

/** Whole minutes, but for less than ten: then one decimal tells more. */
function shown(value: number): number {
  return value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
}
