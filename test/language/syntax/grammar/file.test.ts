import { expect, test } from "vitest";
import { lineOf, readSound } from "../reading.js";

test("names are imported, under other names too, on one line or several", () => {
  const names = [{ name: "Phq9" }, { name: "CtsR", alias: "Ctsr" }];
  expect(lineOf("file", 'import { Phq9, CtsR as Ctsr } from "homework:measures"')).toEqual({
    names,
    from: '"homework:measures"',
  });
  expect(lineOf("file", 'import {\n  Phq9,\n  CtsR as Ctsr,\n} from "./library.homework"')).toEqual({
    names,
    from: '"./library.homework"',
  });
});

test("keywords can be imported like other names", () => {
  expect(lineOf("file", 'import { plan, homework as task } from "./a.homework"')).toEqual({
    names: [{ name: "plan" }, { name: "homework", alias: "task" }],
    from: '"./a.homework"',
  });
});

test("a file may be empty, hold comments only, or several protocols", () => {
  expect(readSound("").members).toEqual([]);
  expect(readSound("// nothing\n/* yet */\n").members).toEqual([]);
  expect(readSound("protocol A { }\nprotocol B {\n}\n").members).toHaveLength(2);
});

test("a brace may open its block on the next line", () => {
  expect(lineOf("file", "homework Walk\n{\n  dose 10 minutes\n}")).toEqual({
    name: "Walk",
    lines: [{ dose: { amount: "10", unit: "minutes" } }],
  });
});
