import type * as ast from "../../../../grammar/generated/ast.js";
import { nearest, type Tree } from "../../language/index.js";
import { checkMessage } from "../../messages/checks.js";
import { didYouMean } from "../../messages/phrases/common.js";
import { type Checking, replacement } from "./checking.js";

/** The form of the codes of a classification, and an example of it. */
interface CodeSystem {
  form: RegExp;
  example: string;
}

const icd10 = /^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/;
const systems: Readonly<Record<string, CodeSystem>> = {
  icd11: { form: /^[1-9A-HJ-NP-V][A-HJ-NP-Z]\d[0-9A-Z](\.[0-9A-Z]{1,2})?([&/][0-9A-Z.]+)*$/, example: "6A70" },
  icd10: { form: icd10, example: "F32.1" },
  icd10cm: { form: icd10, example: "F32.1" },
  dsm5: { form: icd10, example: "F32.1" },
  dsm5tr: { form: icd10, example: "F32.1" },
  snomed: { form: /^\d{6,18}$/, example: "370143000" },
};

export function checkCode(node: Tree<ast.Code>, checking: Checking): void {
  const { system } = node;
  const code = node.code?.value?.trim();
  if (system === undefined || code === undefined || code === "") return;
  const known = systems[folded(system)];
  if (!known) {
    const choices = Object.keys(systems);
    const meant = nearest(folded(system), choices);
    const place = checking.within(node, /^(\S+)/);
    checking.add(
      checkMessage(
        "unknown-code-system",
        place,
        { system, suggestion: didYouMean(meant), choices: { all: choices, by: "comma" } },
        meant === undefined ? {} : replacement(place, meant),
      ),
    );
  } else if (!known.form.test(code)) {
    checking.add(checkMessage("code-format", checking.place(node.code), { code, system, example: known.example }));
  }
}

/** A code beside a problem whose own code is known: one of the two is wrong, unless the one is a finer form of the other. */
export function checkCodedProblem(node: Tree<ast.CodedProblem>, checking: Checking): void {
  const problem = checking.file.meanings.term(node.term);
  if (!problem) return;
  for (const code of node.codes) {
    const value = code.code?.value?.trim();
    const expected = problem.codes.find((own) => folded(own.system) === folded(code.system ?? ""))?.value;
    if (value === undefined || value === "" || expected === undefined) continue;
    if (value.startsWith(expected) || expected.startsWith(value)) continue;
    const place = checking.place(code.code);
    checking.add(checkMessage("code-of-other-problem", place, { problem: problem.id, expected, code: value }));
  }
}

function folded(system: string): string {
  return system.toLowerCase().replace(/-/g, "");
}
