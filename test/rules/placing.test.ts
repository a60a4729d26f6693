import { expect, test } from "vitest";
import { completion, findings, first, outline, pack, rationale, shown } from "./outline.js";

test("a missing line stands at the name of the block that should hold it", () => {
  expect(shown({ pack: pack("", rationale), homework: { Letter: { rationale: "" } } })).toEqual([
    "sm-rationale warning homework <|Letter|> []",
  ]);
});

test("a wrong value stands at the value", () => {
  expect(shown({ pack: pack("", rationale), homework: { Market: { rationale: "" } } })).toEqual([
    "sm-rationale warning homework Market [<|rationale|>]",
  ]);
});

test("a wrong value that is inherited stands once where it is written, with the tasks it reaches", () => {
  const given = {
    pack: pack("", completion),
    homework: { Diary: { completion: "required" }, Letter: { completion: "required" } },
  };
  expect(shown(given)).toEqual(["sm-completion warning every homework [<|completion|>]"]);
  const related = findings(given)[0]?.related ?? [];
  expect(related.map(({ start, end }) => outline.slice(start, end))).toEqual(["Diary", "Letter"]);
});

test("a line that every task lacks is missing once, at `every homework` or else at the protocol", () => {
  const none = { rationale: "" };
  const homework = { Diary: none, Market: none, Letter: none };
  const bare = outline.replaceAll("[rationale]", "[]");
  expect(shown({ pack: pack("", rationale), homework, outline: bare })).toEqual([
    "sm-rationale warning every <|homework|> [completion]",
  ]);
  const plain = bare.replace("every homework [completion]\n", "");
  expect(shown({ pack: pack("", rationale), homework, outline: plain })).toEqual([
    "sm-rationale warning protocol <|Errands|> []",
  ]);
});

test("a rule about a plan stands at the plan; with a line of the task, at the task", () => {
  const plans = { Market: { first: false } };
  expect(shown({ pack: pack("", first), plans })).toEqual(["sm-first warning plan <|Market|> in 2 []"]);
  const withLine = { ...first, lines: `${first.lines}\nat: dose` };
  expect(shown({ pack: pack("", withLine), plans })).toEqual(["sm-first warning homework <|Market|> [rationale]"]);
});

test("a rule about the protocol stands at the line it names, at the block that should hold it, or at the protocol", () => {
  const about = (at: string) => ({ id: "sm-name", lines: `each: protocol\nrequire: protocol.minor\nat: ${at}` });
  const withSafety = outline.replace("Errands []", "Errands [load]\nsafety Block [penalty]");
  expect(shown({ pack: pack("", about("load")), outline: withSafety })).toEqual([
    "sm-name warning protocol Errands [<|load|>]",
  ]);
  expect(shown({ pack: pack("", about("safety/penalty")), outline: withSafety })).toEqual([
    "sm-name warning safety Block [<|penalty|>]",
  ]);
  expect(shown({ pack: pack("", about("safety/ordinary risk")), outline: withSafety })).toEqual([
    "sm-name warning safety <|Block|> [penalty]",
  ]);
  expect(shown({ pack: pack("", about("safety/ordinary risk")) })).toEqual(["sm-name warning protocol <|Errands|> []"]);
});

test("a rule may speak once for the whole protocol", () => {
  const once = { ...first, lines: `${first.lines}\nonce: true` };
  expect(shown({ pack: pack("", once), plans: { Market: { first: false }, Letter: { first: false } } })).toEqual([
    "sm-first warning every <|homework|> [completion]",
  ]);
});

test("nothing is said of a block that was not read in full, nor of what reads beyond its own block", () => {
  const bare = outline.replace("homework Market [rationale]", "homework Market []");
  const broken = bare.replace("homework Letter []", "homework Letter! []");
  const homework = { Letter: { rationale: "" }, Market: { rationale: "" } };
  expect(shown({ pack: pack("", rationale), homework, outline: broken })).toEqual([
    "sm-rationale warning homework <|Market|> []",
  ]);
  const whole = { ...rationale, lines: rationale.lines.replace("!= ''", "!= '' || protocol.watches.size() > 0") };
  expect(shown({ pack: pack("", whole), homework, outline: broken })).toEqual([]);
  expect(shown({ pack: pack("", first), plans: { Market: { first: false } }, outline: broken })).toEqual([]);
  expect(shown({ pack: pack("", first), plans: { Market: { first: false } }, outline: bare })).toHaveLength(1);
});

test("a fix is put where the line belongs", () => {
  const fixed = (fix: string, rule = rationale) => {
    const given = {
      pack: pack("", { ...rule, lines: `${rule.lines}\nfix: { title: Mend, ${fix} }` }),
      homework: { Letter: { rationale: "", completion: "" } },
    };
    return findings(given)[0]?.fixes?.[0]?.edits.map((edit) => {
      const place = edit.do === "insert-line" ? edit.into : edit.do === "import" ? undefined : edit.place;
      const within = edit.do === "insert-line" && edit.within !== undefined ? [edit.within] : [];
      return [edit.do, outline.slice(place?.start, place?.end), "text" in edit ? edit.text : "", ...within];
    });
  };
  expect(fixed('insert: "rationale \\"{homework.title}\\""')).toEqual([
    ["insert-line", "homework Letter []", 'rationale "The letter"'],
  ]);
  expect(fixed("insert: penalty none, into: safety")).toEqual([
    ["insert-line", "protocol Errands []", "penalty none", "safety"],
  ]);
  expect(fixed("replace: optional", completion)).toEqual([["replace", "completion", "optional"]]);
});
