import { expect, test } from "vitest";
import { declarationsOf, interfaceOf, parseFile } from "../../../server/src/language/index.js";

const library = `/** A leaflet. */
homework Leaflet "How it works" {
  kind  psychoeducation // read at home
  dose  15 minutes once
}
goal Rest "A night's sleep"
protocol Short "Short" { approach cbt }
`;

const interfaceOfText = (text: string) => interfaceOf(declarationsOf(parseFile(text, "library.homework"), "project"));

test("a file offers what it declares at its top", () => {
  expect(interfaceOfText(library).names).toEqual(["Leaflet", "Rest", "Short"]);
});

test.each([
  ["a comment", library.replace("// read at home", "// read anywhere")],
  ["the layout", library.replace("kind  psychoeducation", "kind     psychoeducation").replaceAll("\n", "\n\n")],
  ["a doc comment", library.replace("A leaflet.", "Two pages.")],
  ["the inside of a protocol", library.replace("{ approach cbt }", "{ approach erp }")],
])("a change of %s leaves the hash as it was", (_, changed) => {
  expect(interfaceOfText(changed).hash).toBe(interfaceOfText(library).hash);
});

test.each([
  ["a dose", library.replace("15 minutes", "20 minutes")],
  ["a text", library.replace("A night's sleep", "A  night's sleep")],
  ["a name", library.replace("goal Rest", "goal Sleep")],
])("a change of %s changes the hash", (_, changed) => {
  expect(interfaceOfText(changed).hash).not.toBe(interfaceOfText(library).hash);
});
