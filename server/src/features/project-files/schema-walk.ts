import type { ValuePath } from "../../rules/reading/yaml-text.js";

/** As much of a JSON Schema as ours use. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, SchemaNode | boolean>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
}

/** Walks a schema along the path of a value. */
export class SchemaWalk {
  constructor(private readonly root: SchemaNode) {}

  /** All that may stand at a path. */
  at(path: ValuePath): SchemaNode[] {
    let nodes = this.#open(this.root);
    for (const part of path) nodes = nodes.flatMap((node) => this.#step(node, part));
    return nodes;
  }

  /** What is said of the value at a path, nearest first. */
  descriptionOf(path: ValuePath): string | undefined {
    const parent = this.at(path.slice(0, -1));
    const key = path.at(-1);
    for (const node of parent) {
      const own = typeof key === "string" ? node.properties?.[key] : undefined;
      if (typeof own === "object" && own.description !== undefined) return own.description;
    }
    return this.at(path).find(({ description }) => description !== undefined)?.description;
  }

  /** The name of the definition that a value at a path follows, such as `Condition`. */
  definitionsAt(path: ValuePath): string[] {
    return this.at(path).flatMap((node) => definitionNames.get(node) ?? []);
  }

  #step(node: SchemaNode, part: string | number): SchemaNode[] {
    if (typeof part === "number") return node.items ? this.#open(node.items) : [];
    const own = node.properties?.[part];
    if (typeof own === "object") return this.#open(own);
    const other = node.additionalProperties;
    return typeof other === "object" ? this.#open(other) : [];
  }

  /** A node and its alternatives with references followed. */
  #open(node: SchemaNode): SchemaNode[] {
    const name = node.$ref?.split("/").at(-1);
    const target = name === undefined ? undefined : this.root.$defs?.[name];
    if (target && name !== undefined) definitionNames.set(target, name);
    const alternatives = [...(node.anyOf ?? []), ...(node.oneOf ?? [])].flatMap((one) => this.#open(one));
    return [node, ...(target ? this.#open(target) : []), ...alternatives];
  }
}

const definitionNames = new WeakMap<SchemaNode, string>();
