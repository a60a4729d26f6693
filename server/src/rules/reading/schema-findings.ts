import type { Finding, Phrase, Said } from "../../finding.js";
import { quoted } from "../../messages/phrases/common.js";
import { yamlPhrase } from "../../messages/phrases/yaml.js";
import { yamlFinding } from "../../messages/yaml.js";
import { didYouMean } from "../nearest.js";
import type { ValuePath, YamlText } from "./yaml-text.js";

/** What a validator made of a JSON Schema reports. */
export interface SchemaError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: object;
}

interface SchemaNode {
  readonly [keyword: string]: unknown;
}

/** How an author would call the file and the things in it. */
export interface FileWords {
  /** E.g. "the pack". */
  whole: Phrase;
  /** The key by which the file names itself, where a missing part of it is shown. */
  namedBy: string;
}

/** Turns the errors of a validator into findings that name the parts of the file in its author's words. */
export class SchemaFindings {
  readonly #schema: SchemaNode;
  readonly #yaml: YamlText;
  readonly #data: unknown;
  readonly #file: FileWords;

  /** @param schema the schema that was validated against; it may use `$defs`, and alternatives of shape or of keys */
  constructor(schema: object, yaml: YamlText, file: FileWords) {
    this.#schema = { ...schema };
    this.#yaml = yaml;
    this.#data = yaml.data;
    this.#file = file;
  }

  findings(errors: readonly SchemaError[]): Finding[] {
    return withoutBranches(errors).flatMap((error) => this.#finding(error));
  }

  #finding(error: SchemaError): Finding[] {
    const path = this.#valuePath(error.instancePath);
    const node = this.#schemaFor(path);
    const whole = this.#named(path);
    switch (error.keyword) {
      case "additionalProperties": {
        const { additionalProperty: key } = error.params as { additionalProperty: string };
        const choices = Object.keys((node.properties as SchemaNode | undefined) ?? {});
        const meant = didYouMean(key, choices);
        const named = { key, whole, meant, choices: quoted(choices) };
        return [yamlFinding("unknown-key", this.#yaml.keyPlace([...path, key]), named)];
      }
      case "required": {
        const { missingProperty: key } = error.params as { missingProperty: string };
        return [yamlFinding("missing-key", this.#nameOf(path), { whole, keys: quoted([key]) })];
      }
      case "anyOf":
      case "oneOf": {
        const branches = (node[error.keyword] as readonly { required?: readonly string[] }[] | undefined) ?? [];
        if (!branches.every((branch) => branch.required)) return [this.#wrongValue(path, node)];
        const keys = alternatives(branches.map(({ required = [] }) => required));
        const both = error.keyword === "oneOf" && (error.params as { passingSchemas: unknown }).passingSchemas !== null;
        const wanted = both ? yamlPhrase("only-one-of", { keys }) : keys;
        return [yamlFinding("missing-key", this.#nameOf(path), { whole, keys: wanted })];
      }
      case "propertyNames":
        return [];
      default:
        return [this.#wrongValue(path, node)];
    }
  }

  #wrongValue(path: ValuePath, node: SchemaNode): Finding {
    const value = path.reduce<unknown>(
      (at, key) => (at as Record<string | number, unknown> | undefined)?.[key],
      this.#data,
    );
    const choices = (node.enum as readonly string[] | undefined) ?? [];
    const key = path.findLast((part) => typeof part === "string") ?? yamlPhrase("the-file");
    return yamlFinding("wrong-value", this.#yaml.place(path), {
      key,
      found: foundInWords(value),
      meant: typeof value === "string" ? didYouMean(value, choices) : "",
      expected: expectedInWords(node, choices),
    });
  }

  /** `the pack`, `rule vil-rationale`, `load`: how an author would call the part at a path. */
  #named(path: ValuePath): Said {
    if (path.length === 0) return this.#file.whole;
    const value = path.reduce<unknown>(
      (at, key) => (at as Record<string | number, unknown> | undefined)?.[key],
      this.#data,
    );
    const id = (value as { id?: unknown } | undefined)?.id;
    if (typeof id === "string") return yamlPhrase("rule-called", { id });
    const word = String(path.findLast((part) => typeof part === "string"));
    return typeof path.at(-1) === "number" ? yamlPhrase("each-of-the", { key: word }) : quoted([word]);
  }

  /** A missing part is reported where the thing that lacks it is named. */
  #nameOf(path: ValuePath) {
    const named = [...path, path.length === 0 ? this.#file.namedBy : "id"];
    return this.#isThere(named) ? this.#yaml.place(named) : this.#yaml.place(path);
  }

  #isThere(path: ValuePath): boolean {
    return (
      path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], this.#data) !==
      undefined
    );
  }

  /** A pointer writes positions and keys alike; the data says which is which. */
  #valuePath(pointer: string): ValuePath {
    const path: (string | number)[] = [];
    let at: unknown = this.#data;
    for (const part of pointer.split("/").slice(1)) {
      const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
      path.push(Array.isArray(at) ? Number(key) : key);
      at = (at as Record<string, unknown> | undefined)?.[key];
    }
    return path;
  }

  /** The part of the schema that a value is held against; where it may have several shapes, the one it has. */
  #schemaFor(path: ValuePath): SchemaNode {
    let node = this.#resolved(this.#schema, this.#data);
    let value: unknown = this.#data;
    for (const key of path) {
      value = (value as Record<string | number, unknown> | undefined)?.[key];
      const { properties, additionalProperties, items } = node as {
        properties?: Readonly<Record<string, SchemaNode>>;
        additionalProperties?: SchemaNode;
        items?: SchemaNode;
      };
      const next = typeof key === "number" ? items : (properties?.[key] ?? additionalProperties);
      node = this.#resolved(next ?? {}, value);
    }
    return node;
  }

  #resolved(node: SchemaNode, value: unknown): SchemaNode {
    if (typeof node.$ref === "string") {
      const definitions = this.#schema.$defs as Readonly<Record<string, SchemaNode>> | undefined;
      const { description } = node;
      const found = this.#resolved(definitions?.[node.$ref.replace("#/$defs/", "")] ?? {}, value);
      return description === undefined ? found : { ...found, description };
    }
    const shapes = ((node.anyOf as readonly SchemaNode[] | undefined) ?? []).map((one) => this.#resolved(one, value));
    return shapes.find((one) => one.type === typeOfValue(value)) ?? node;
  }
}

function typeOfValue(value: unknown): string {
  return Array.isArray(value) ? "array" : typeof value;
}

/**
 * Where a value may have one of several shapes, a validator reports every branch. The branches whose type fits say what
 * is wrong; if none fits, the alternative as a whole does.
 */
function withoutBranches(errors: readonly SchemaError[]): readonly SchemaError[] {
  let kept = errors.filter((error) => !/\/(anyOf|oneOf)\/\d+\/required$/.test(error.schemaPath));
  for (const choice of errors.filter((error) => error.keyword === "anyOf" || error.keyword === "oneOf")) {
    const below = kept.filter((error) => error !== choice && isWithin(error.instancePath, choice.instancePath));
    const wrongType = below.filter((error) => error.keyword === "type" && error.instancePath === choice.instancePath);
    if (wrongType.length === 0) continue;
    const telling = below.length > wrongType.length;
    kept = kept.filter((error) => !wrongType.includes(error) && !(telling && error === choice));
  }
  return kept;
}

function isWithin(pointer: string, around: string): boolean {
  return pointer === around || pointer.startsWith(`${around}/`);
}

function foundInWords(value: unknown): Said {
  if (value === null || value === undefined) return yamlPhrase("value-empty");
  if (Array.isArray(value)) return yamlPhrase(value.length === 0 ? "value-empty-list" : "value-list");
  if (typeof value === "object") return yamlPhrase("value-block");
  return `\`${String(value).split("\n")[0] ?? ""}\``;
}

const expectedOfType = {
  array: yamlPhrase("list-expected"),
  object: yamlPhrase("block-expected"),
  string: yamlPhrase("text-expected"),
  number: yamlPhrase("number-expected"),
  boolean: yamlPhrase("truth-expected"),
} as const;

function expectedInWords(node: SchemaNode, choices: readonly string[]): Said {
  if (choices.length > 0) return yamlPhrase("it-is-one-of", { choices: quoted(choices, "or") });
  if (typeof node.description === "string") return yamlPhrase("as-described", { description: node.description });
  const byType: Readonly<Record<string, Said>> = expectedOfType;
  return byType[String(node.type)] ?? yamlPhrase("schema-forbids");
}

/** Keys of which one set is enough: "`a` and `b`, or `c`". */
function alternatives(sets: readonly (readonly string[])[]): Said {
  const [first = "", ...others] = sets.map((keys) => quoted(keys, "and"));
  return others.reduce<Said>((keys, more) => yamlPhrase("or-else", { keys, more }), first);
}
