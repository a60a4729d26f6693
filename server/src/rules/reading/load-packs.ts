import type { Finding, Place } from "../../finding.js";
import { yamlPhrase } from "../../messages/phrases/yaml.js";
import { ConditionChecker } from "../condition-checker.js";
import { contextsOf, type FactsSchema } from "../facts-shape.js";
import { validate } from "../generated/validate-approach.js";
import { linkPacks } from "../link-packs.js";
import type { Manual, Pack } from "../pack.js";
import { type PackSource, sourceOf } from "../pack-library.js";
import { PackReader, type PackVocabulary } from "./read-pack.js";
import { SchemaFindings } from "./schema-findings.js";
import { type ValuePath, YamlText } from "./yaml-text.js";

const packWords = { whole: yamlPhrase("the-pack"), namedBy: "approach" };

export interface PackOptions {
  /** `schemas/facts.schema.json`: what conditions may read. */
  facts: FactsSchema;
  /** `schemas/approach.schema.json`: names the keys in messages. */
  schema: object;
  /** The names of lines in the compiled protocol. */
  lineKeys: Iterable<string>;
}

export interface LoadedPack {
  /** Undefined if the text has errors. */
  pack: Pack | undefined;
  manual: Manual | undefined;
  findings: Finding[];
  /** Where a part of the pack stands in its text. */
  place(path: ValuePath): Place;
}

/** Reads packs: one checker serves them all. */
export class PackLoader {
  readonly #vocabulary: PackVocabulary;
  readonly #schema: object;

  constructor(options: PackOptions) {
    this.#schema = options.schema;
    this.#vocabulary = {
      checker: new ConditionChecker(contextsOf(options.facts)),
      lineKeys: new Set(options.lineKeys),
    };
  }

  /** Reads one pack and checks all of it that needs no other pack. */
  loadPack(text: string, path: string): LoadedPack {
    const yaml = new YamlText(text, path);
    const place = (at: ValuePath) => yaml.place(at);
    const { data } = yaml;
    if (yaml.findings.length > 0) return { pack: undefined, manual: undefined, findings: yaml.findings, place };
    if (!validate(data)) {
      const findings = new SchemaFindings(this.#schema, yaml, packWords).findings(validate.errors ?? []);
      return { pack: undefined, manual: undefined, findings, place };
    }
    const { pack, manual, findings } = new PackReader(data, yaml, this.#vocabulary);
    const faulty = findings.some((finding) => finding.severity === "error");
    return { pack: faulty ? undefined : pack, manual, findings, place };
  }

  /**
   * Reads several packs and holds them against each other and against packs that are there already.
   * @returns the packs without errors, in the order of the texts
   */
  loadPacks(texts: readonly { path: string; text: string }[], known: Iterable<PackSource | Pack>): LoadedPacks {
    const loaded = texts.map(({ path, text }) => this.loadPack(text, path));
    const sound = loaded.flatMap(({ pack, manual, place }) => (pack && manual ? [{ pack, manual, place }] : []));
    const linking = linkPacks(
      sound,
      [...known].map((pack) => sourceOf(pack).read()),
    );
    const findings = [...loaded.flatMap((one) => one.findings), ...linking];
    const faulty = new Set(linking.filter(({ severity }) => severity === "error").map(({ path }) => path));
    const kept = sound.filter(({ place }) => !faulty.has(place([]).path));
    return {
      packs: kept.map(({ pack }) => pack),
      manuals: new Map(kept.map(({ pack, manual }) => [pack.approach, manual])),
      findings,
    };
  }
}

export interface LoadedPacks {
  packs: Pack[];
  /** By approach. */
  manuals: ReadonlyMap<string, Manual>;
  findings: Finding[];
}
