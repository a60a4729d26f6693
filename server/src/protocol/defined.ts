type OptionalKeys<Value> = { [Key in keyof Value]-?: undefined extends Value[Key] ? Key : never }[keyof Value];

/** The same object type with every key that may be undefined made optional instead. */
export type Defined<Value> = Omit<Value, OptionalKeys<Value>> & {
  [Key in OptionalKeys<Value>]?: Exclude<Value[Key], undefined>;
};

/** The same without the keys whose value is undefined: in a Protocol what is not stated is absent. */
export function defined<Value extends object>(value: Value): Defined<Value> {
  const source = value as Record<string, unknown>;
  if (isComplete(source)) return value as Defined<Value>;
  const copy: Record<string, unknown> = {};
  for (const key in source) {
    const item = source[key];
    if (item !== undefined) copy[key] = item;
  }
  return copy as Defined<Value>;
}

function isComplete(source: Readonly<Record<string, unknown>>): boolean {
  for (const key in source) if (source[key] === undefined) return false;
  return true;
}

/** A list that says something; undefined where it is empty. */
export function filled<Item>(list: readonly Item[]): Item[] | undefined {
  return list.length === 0 ? undefined : [...list];
}

/** A word as one of a fixed set of values; undefined when it is none of them. */
export function oneOf<const Value extends string>(
  values: readonly Value[],
  word: string | undefined,
): Value | undefined {
  return values.find((value) => value === word);
}
