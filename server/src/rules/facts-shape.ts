/** The facts that conditions and templates may read, as `schemas/facts.schema.json` defines them. */

/** What kind of thing a fact is. */
export type Shape =
  | { is: "text" }
  | { is: "number" }
  | { is: "truth" }
  | { is: "list"; of: Shape }
  | { is: "record"; name: string; fields: ReadonlyMap<string, Shape> };

export type RecordShape = Extract<Shape, { is: "record" }>;

/** The rows of one kind: what a rule may be asked of with `each`. */
export interface Context {
  /** The variable that stands for a row, e.g. `plan`. */
  name: string;
  /** The list of the protocol's facts that holds the rows, e.g. `plans`; undefined for the protocol itself. */
  list: string | undefined;
  shape: RecordShape;
}

/** The protocol's own facts are a variable of every condition. */
export const protocolName = "protocol";

/** The facts of the pack a protocol is held against are a variable of every condition. */
export const approachName = "approach";

/** The JSON Schema of the facts uses no more than this. */
export interface FactsSchema {
  properties?: Readonly<Record<string, SchemaNode>>;
  $defs?: Readonly<Record<string, SchemaNode>>;
}

interface SchemaNode {
  $ref?: string;
  type?: string;
  enum?: readonly unknown[];
  const?: unknown;
  items?: SchemaNode;
  properties?: Readonly<Record<string, SchemaNode>>;
}

/**
 * Reads the schema of the facts: the protocol is a context, and so are the rows of each of its lists.
 * @throws Error if the schema uses what no condition could read (maps, alternatives, null).
 */
export function contextsOf(schema: FactsSchema): ReadonlyMap<string, Context> {
  const root = schema.properties?.[protocolName] ?? {};
  const protocol = new SchemaReader(schema.$defs ?? {}).shape(root, protocolName);
  if (protocol.is !== "record") throw new Error("facts.schema.json: the protocol is no record");
  const contexts = new Map<string, Context>([[protocolName, { name: protocolName, list: undefined, shape: protocol }]]);
  for (const [list, field] of protocol.fields) {
    const row = field.is === "list" ? field.of : undefined;
    if (row?.is === "record" && !contexts.has(row.name)) contexts.set(row.name, { name: row.name, list, shape: row });
  }
  return contexts;
}

class SchemaReader {
  readonly #definitions: Readonly<Record<string, SchemaNode>>;
  readonly #records = new Map<string, RecordShape>();

  constructor(definitions: Readonly<Record<string, SchemaNode>>) {
    this.#definitions = definitions;
  }

  shape(node: SchemaNode, name: string): Shape {
    if (node.$ref !== undefined) return this.#referred(node.$ref);
    const type = node.type ?? typeName((node.enum ?? [node.const])[0]);
    switch (type) {
      case "string":
        return { is: "text" };
      case "number":
      case "integer":
        return { is: "number" };
      case "boolean":
        return { is: "truth" };
      case "array":
        return { is: "list", of: this.shape(node.items ?? {}, name) };
      case "object":
        return this.#object(node, name);
      default:
        throw new Error(`facts.schema.json: ${name} has no type that a condition can read`);
    }
  }

  #referred(reference: string): Shape {
    const key = reference.split("/").at(-1) ?? "";
    const name = key.charAt(0).toLowerCase() + key.slice(1);
    const known = this.#records.get(name);
    if (known) return known;
    const definition = this.#definitions[key];
    if (!definition) throw new Error(`facts.schema.json: ${reference} is not there`);
    return this.shape(definition, name);
  }

  #object(node: SchemaNode, name: string): RecordShape {
    const fields = new Map<string, Shape>();
    const made: RecordShape = { is: "record", name, fields };
    this.#records.set(name, made);
    for (const [key, value] of Object.entries(node.properties ?? {})) {
      fields.set(key, this.shape(value, `${name}.${key}`));
    }
    return made;
  }
}

function typeName(value: unknown): string {
  return typeof value;
}
