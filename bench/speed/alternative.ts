import { parseDocument } from "yaml";
import { validate } from "#validate-course";

/**
 * What one would do without us: YAML read with the place of everything in it, held against a schema that was compiled
 * beforehand, and written as JSON. Nothing is inherited, linked, scheduled or judged.
 * @throws if the text is not sound
 */
export function compileYaml(text: string): string {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw error;
  const data: unknown = document.toJS();
  if (!validate(data)) throw new Error("The text does not fit its schema.");
  return `${JSON.stringify(data, null, 2)}\n`;
}
