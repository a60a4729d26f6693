import { describe, expect, test } from "vitest";
import { sourceOf } from "../../server/src/rules/pack-library.js";
import { completion, findings, first, type Given, pack, type RuleText, rationale, shown } from "./outline.js";
import { loader } from "./packs-fixture.js";

const wide = (...rules: RuleText[]) => pack("approach: wide\nfamily: broad\n", ...rules);
const small = (head: string, ...rules: RuleText[]) => pack(`family: narrow\n${head}`, ...rules);
const other = (rule: RuleText) => ({ ...rule, id: rule.id.replace("sm-", "wi-") });
const codes = (given: Given) => shown(given).map((line) => line.replace(/ \w+ /, " ").replace(/ \[.*/, ""));

describe("a protocol with two approaches", () => {
  const homework = { Market: { approach: "wide", rationale: "" }, Diary: { rationale: "" } };
  const packs = `${small("", rationale)}---\n${wide(other(rationale))}`;

  test("holds each task, and its plans, against the rules of the approach it is tagged with", () => {
    const given = { pack: packs, also: ["wide"], homework };
    expect(codes(given)).toEqual(["sm-rationale homework Diary", "wi-rationale homework Market"]);
    const plans = { Market: { first: false }, Letter: { first: false } };
    const planned = `${small("", first)}---\n${wide(other(first))}`;
    expect(codes({ pack: planned, also: ["wide"], homework, plans })).toEqual([
      "wi-first plan <|Market|> in 2",
      "sm-first plan <|Letter|> in 2",
    ]);
  });

  test("holds the protocol and its sessions against the home approach alone", () => {
    const whole = { id: "sm-whole", lines: "each: protocol\nrequire: 'false'" };
    const session = { id: "sm-session", lines: "each: session\nrequire: 'false'\nonce: true" };
    const both = `${small("", whole, session)}---\n${wide(other(whole), other(session))}`;
    expect(codes({ pack: both, also: ["wide"], homework }).sort()).toEqual([
      "sm-session protocol <|Errands|>",
      "sm-whole protocol <|Errands|>",
    ]);
  });

  test("takes a tag as naming an approach, whether or not `also` names it", () => {
    expect(codes({ pack: packs, homework })).toEqual(codes({ pack: packs, also: ["wide"], homework }));
  });

  test("holds a task without a tag, or with one that no pack answers, against the home approach", () => {
    const strange = { Market: { approach: "elsewhere", rationale: "" } };
    expect(codes({ pack: packs, also: ["wide"], homework: strange })).toEqual(["sm-rationale homework Market"]);
  });

  test("gives a rule that both share the severity it has in the approach of each task", () => {
    const shared = pack("approach: shared\n", other(first));
    const home = small("extends: [shared]\noverrides: [{ rule: wi-first, severity: hint, reason: So }]\n");
    const away = pack("approach: wide\nfamily: broad\nextends: [shared]\n");
    const plans = { Market: { first: false }, Letter: { first: false } };
    const told = shown({ pack: `${home}---\n${away}---\n${shared}`, also: ["wide"], homework, plans });
    expect(told).toEqual(["wi-first warning plan <|Market|> in 2 []", "wi-first hint plan <|Letter|> in 2 []"]);
  });

  test("lets no rule of one approach silence a rule of the other", () => {
    const finer = { id: "sm-finer", lines: "refines: [wi-first]\neach: protocol\nrequire: 'false'" };
    const plans = { Market: { first: false } };
    const given = { pack: `${small("", finer)}---\n${wide(other(first))}`, also: ["wide"], homework, plans };
    expect(codes(given)).toContain("wi-first plan <|Market|> in 2");
  });

  test("says once for all tasks what they all lack, whatever approach they belong to", () => {
    const shared = pack("approach: shared\n", { ...completion, id: "wi-completion" });
    const lacking = Object.fromEntries(
      ["Diary", "Market", "Letter"].map((name) => [
        name,
        { completion: "", ...(name === "Market" ? { approach: "wide" } : {}) },
      ]),
    );
    const outline = "protocol Errands []\nhomework Diary []\nhomework Market []\nhomework Letter []\n";
    const both = `${small("extends: [shared]\n")}---\n${pack("approach: wide\nfamily: broad\nextends: [shared]\n")}`;
    const told = findings({ pack: `${both}---\n${shared}`, also: ["wide"], homework: lacking, outline });
    expect(told).toHaveLength(1);
    expect(told[0]?.related).toHaveLength(3);
  });
});

describe("which approach is at home", () => {
  const mixed = (when: string) => pack(`approach: mixed\noverlay: true\noverlayWhen: ${when}\n`, other(first));
  const plans = { Market: { first: false } };

  test("an overlay that asks for further approaches comes with the second one, tagged or named", () => {
    const packs = `${small("")}---\n${wide()}---\n${mixed("approach.others.size() > 0")}`;
    expect(shown({ pack: packs, plans })).toEqual([]);
    expect(shown({ pack: packs, plans, also: ["wide"] })).toHaveLength(1);
    expect(shown({ pack: packs, plans, homework: { Diary: { approach: "wide" } } })).toHaveLength(1);
  });

  test("an approach that extends the one at home, or is extended by it, is no further one", () => {
    const overlay = mixed("approach.others.size() > 0");
    const finer = pack("approach: wide\nfamily: narrow\nextends: [small]\n");
    expect(shown({ pack: `${small("")}---\n${finer}---\n${overlay}`, plans, also: ["wide"] })).toEqual([]);
    const coarser = `${small("extends: [wide]\n")}---\n${wide()}---\n${overlay}`;
    expect(shown({ pack: coarser, plans, also: ["wide"] })).toEqual([]);
  });

  test("an overlay speaks of the tasks of every approach", () => {
    const packs = `${small("")}---\n${wide()}---\n${mixed("'true'")}`;
    const both = { Market: { first: false }, Letter: { first: false } };
    expect(
      shown({ pack: packs, plans: both, also: ["wide"], homework: { Market: { approach: "wide" } } }),
    ).toHaveLength(2);
  });

  test("where an overlay is named as the approach, the one that is said to lead is at home", () => {
    const asks = { ...first, id: "wi-home", lines: "each: protocol\nrequire: '!approach.isOverlay'" };
    const overlay = pack("approach: mixed\noverlay: true\n", asks);
    const packs = `${small("", first)}---\n${wide()}---\n${overlay}`;
    const given = { pack: packs, plans, approach: "mixed", also: ["small", "wide"] };
    expect(codes(given)).toEqual(["wi-home protocol <|Errands|>"]);
    expect(codes({ ...given, leading: ["small"] })).toEqual(["sm-first plan <|Market|> in 2"]);
  });

  test("what an overlay extends holds only where it is the approach itself", () => {
    const packs = `${small("")}---\n${wide(other(first))}---\n${pack("approach: mixed\noverlay: true\nextends: [wide]\n")}`;
    expect(shown({ pack: packs, plans, also: ["mixed"] })).toEqual([]);
    expect(shown({ pack: packs, plans, approach: "mixed" })).toHaveLength(1);
  });
});

describe("the family of a pack", () => {
  const ofFamily = (family: string) => ({
    id: "wi-family",
    lines: `each: protocol\nrequire: approach.family == '${family}'`,
  });
  const wi = "approach: wide\n";

  test("is its own name where neither it nor what it extends says one", () => {
    expect(codes({ approach: "wide", pack: pack(wi, ofFamily("wide")) })).toEqual([]);
    expect(codes({ approach: "wide", pack: pack(`${wi}family: broad\n`, ofFamily("broad")) })).toEqual([]);
  });

  test("is that of what it extends", () => {
    const packs = `${pack(`${wi}extends: [small]\n`, ofFamily("narrow"))}---\n${small("")}`;
    expect(codes({ approach: "wide", pack: packs })).toEqual([]);
  });

  test("does not decide whether protocols can name it: that is said in so many words", () => {
    const named = (head: string) => {
      const { pack: read } = loader.loadPack(pack(head), "wide.approach.yaml");
      return read && sourceOf(read).entry.approachable;
    };
    expect(named(wi)).toBe(true);
    expect(named(`${wi}family: broad\nonlyBuiltUpon: true\n`)).toBe(false);
  });
});
