import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { piecesOf } from "../../../bench/recovery/pieces.js";
import { closedWordsOf } from "../../../bench/scorecard/slot-of.js";
import { World } from "../../../server/src/compile/world.js";
import { filesOf } from "../../../server/src/files.js";
import { compareFindings, type Finding } from "../../../server/src/finding.js";
import { parseFile } from "../../../server/src/language/index.js";
import { checkFile } from "../../../server/src/protocol/checks/check-file.js";
import { resolveProtocols } from "../../../server/src/protocol/resolve/resolve.js";
import { Rulebook } from "../../../server/src/rules/ruleset.js";
import { shippedPacks } from "../../../server/src/rules/shipped.js";

const path = "a.homework";
const rulebook = new Rulebook(shippedPacks());

/** What a text compiles to, but for the place it was read from; and what its author hears, when that is asked. */
function read(text: string): { protocol: string; said(): string } {
  const files = filesOf({ [path]: text });
  const world = new World(files, rulebook);
  const bound = world.bind(world.open(path, text));
  const resolved = resolveProtocols(bound, {
    vocabulary: world.vocabulary,
    boundFile: (other) => world.boundFile(other),
    provenance: () => ({ compiler: { name: "", version: "" }, sources: [] }),
  });
  const findings = () => [
    ...bound.parsed.findings,
    ...bound.findings,
    ...resolved.flatMap((one) => one.findings),
    ...checkFile(bound, resolved, { files }),
  ];
  const words = ({ code, message }: Finding) => `${code} ${message}`;
  return {
    protocol: JSON.stringify(resolved.map(({ protocol }) => protocol)),
    said: () => findings().sort(compareFindings).map(words).join("\n"),
  };
}

interface Change {
  line: string;
  what: string;
  text: string;
}

/** Every text and number said otherwise, every member of a list taken out, every closed value put beside and replaced. */
function changesOf(text: string): Change[] {
  const lines = text.split("\n");
  const change = (start: number, end: number, instead: string, what: string): Change => ({
    line: (lines[text.slice(0, start).split("\n").length - 1] ?? "").trim(),
    what,
    text: text.slice(0, start) + instead + text.slice(end),
  });
  const pieces = piecesOf(text);
  const ofPieces = pieces.flatMap(({ image, start, end }, index) => {
    const [before, after] = [pieces[index - 1], pieces[index + 1]];
    const changes: Change[] = [];
    if (image.startsWith('"')) {
      changes.push(change(start, end, '"Other words"', `${image} said otherwise`));
      changes.push(change(end, end, ', "more words"', `more words after ${image}`));
    }
    if (/^\d+$/.test(image)) changes.push(change(start, end, String(Number(image) + 1), `${image} raised by one`));
    if (before?.image === ",") changes.push(change(before.start, end, "", `without ${image}`));
    else if (after?.image === ",") changes.push(change(start, after.end, "", `without ${image}`));
    return changes;
  });
  const ofValues = closedWordsOf(parseFile(text, path).tree).flatMap(({ value, others, start, end }) => {
    const [other, another] = others;
    return [
      ...(other === undefined ? [] : [change(start, end, other, `${other} in place of ${value}`)]),
      ...(another === undefined ? [] : [change(end, end, `, ${another}`, `${another} beside ${value}`)]),
    ];
  });
  return [...ofPieces, ...ofValues];
}

/** Changes that say nothing new: the kind of the task has this trait already. */
const says = new Set(["traits joint, closing: change beside joint", "traits joint, closing: change beside closing"]);

describe.each(["fixed-course", "open-course"])("nothing that %s.homework says is lost", (name) => {
  const text = readFileSync(new URL(`./every-construct/${name}.homework`, import.meta.url), "utf8");

  test("each change of it is compiled, or told to its author", () => {
    const base = read(text);
    const heard = base.said();
    const lost = changesOf(text).filter((change) => {
      const { protocol, said } = read(change.text);
      return protocol === base.protocol && said() === heard;
    });
    expect(lost.map(({ line, what }) => `${line}: ${what}`).filter((change) => !says.has(change))).toEqual([]);
  }, 120_000);
});
