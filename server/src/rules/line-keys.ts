/** Keywords whose line has another name in the compiled protocol than the keyword itself in camel case. */
const keysByKeyword: Readonly<Record<string, string>> = {
  targets: "mechanisms",
  barrier: "barriers",
  reminder: "reminders",
  reward: "rewards",
  penalty: "penalties",
  drop: "crutches",
  fade: "crutches",
  keep: "crutches",
  screen: "screens",
  check: "checks",
  caution: "cautions",
  watch: "watches",
  source: "sources",
  stage: "stages",
  stay: "stayUntil",
  review: "reviews",
  note: "notes",
};

/** The name in the compiled protocol of the line that a keyword begins: `if not done` is `ifNotDone`. */
export function lineKey(keyword: string): string {
  return keysByKeyword[keyword] ?? keyword.replace(/[ -]+(\w)/g, (_, letter: string) => letter.toUpperCase());
}

interface SchemaNode {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
}

/** Every name of a line in the compiled protocol, from `schemas/protocol.schema.json`, in code-unit order. */
export function lineKeysOf(schema: SchemaNode): string[] {
  const parts = [schema, ...Object.values(schema.$defs ?? {})];
  return [...new Set(parts.flatMap((part) => Object.keys(part.properties ?? {})))].sort();
}
