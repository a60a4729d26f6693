import type * as ast from "../../../../grammar/generated/ast.js";
import type { Phrase } from "../../finding.js";
import type { Tree } from "../../language/index.js";
import { checkMessage } from "../../messages/checks.js";
import { checkPhrase } from "../../messages/phrases/checks.js";
import { type Checking, replacement } from "./checking.js";

export function checkText(node: Tree<ast.Text>, checking: Checking): void {
  if (node.value === undefined || /\S/.test(node.value) || !checking.isWhole(node)) return;
  checking.add(checkMessage("empty-text", checking.place(node), {}));
}

/** `until "2027-03-31"` is a day; other words are an end in words. */
export function checkDate(text: Tree<ast.Text> | undefined, checking: Checking): void {
  const date = text?.value?.trim() ?? "";
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(date);
  if (!match) return;
  const [year, month, day] = match.slice(1).map(Number);
  if (match[2]?.length === 2 && match[3]?.length === 2 && isDay(year ?? 0, month ?? 0, day ?? 0)) return;
  checking.add(checkMessage("not-a-date", checking.place(text), { date }));
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const languageTag = /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-[A-Za-z0-9]{2,8})*$/;

export function checkLanguage(node: Tree<ast.PhraseLine>, checking: Checking): void {
  for (const value of node.values) {
    const tag = value.text?.value ?? value.term?.id;
    if (tag === undefined || tag.trim() === "" || languageTag.test(tag)) continue;
    checking.add(checkMessage("language-tag", checking.place(value), { tag }));
  }
}

const doi = /10\.\d{4,9}\/\S+/;

export function checkSourceLink(node: Tree<ast.SourceLink>, checking: Checking): void {
  const value = node.value?.value?.trim() ?? "";
  if (value === "") return;
  const place = checking.place(node.value);
  if (node.scheme === "isbn") {
    const reason = whyNoIsbn(value);
    if (reason !== undefined) checking.add(checkMessage("not-an-isbn", place, { value, reason }));
    return;
  }
  const found = doi.exec(value)?.[0];
  if (found === undefined) checking.add(checkMessage("not-a-doi", place, { value }));
  else if (found !== value) {
    const fixes = replacement(place, `"${found}"`);
    const isAddress = /^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i.test(value);
    checking.add(
      isAddress
        ? checkMessage("doi-as-address", place, { doi: found }, fixes)
        : checkMessage("not-a-doi", place, { value }),
    );
  }
}

function whyNoIsbn(value: string): Phrase | undefined {
  const digits = value
    .replace(/^isbn(-1[03])?:?/i, "")
    .replace(/[\s\u2010-\u2015-]/g, "")
    .toUpperCase();
  if (!/^(\d{9}[\dX]|\d{13})$/.test(digits)) return checkPhrase("isbn-length");
  return checksOut(digits) ? undefined : checkPhrase("isbn-check");
}

/** The check digit of an ISBN: weights 10 to 1 in the old form, 1 and 3 in turn in the new one. */
function checksOut(digits: string): boolean {
  const old = digits.length === 10;
  const sum = [...digits].reduce((total, sign, index) => {
    const digit = sign === "X" ? 10 : Number(sign);
    return total + digit * (old ? 10 - index : index % 2 === 0 ? 1 : 3);
  }, 0);
  return sum % (old ? 11 : 10) === 0;
}
