import { libraryTexts } from "../../language/generated/library-texts.js";

let read: Readonly<Record<string, string>> | undefined;

/** What a shipped term or measure means in a sentence. Checking needs none of it: it is read when it is asked for. */
export function libraryDefinition(vocabulary: string, id: string): string | undefined {
  read ??= JSON.parse(libraryTexts) as Readonly<Record<string, string>>;
  const key = `${vocabulary}:${id}`;
  return Object.hasOwn(read, key) ? read[key] : undefined;
}
