import type { Declaration, DeclaringNode } from "./declarations.js";
import type { MeasureInfo } from "./measure-info.js";
import { type TermInfo, Vocabulary } from "./vocabulary.js";

/** The standard library as it is shipped: read from its files when we build, so that no run of ours parses them. */
export interface StandardLibraryData {
  /** Terms by module, e.g. `kinds`. */
  terms: Record<string, TermInfo[]>;
  measures: Record<string, MeasureInfo>;
}

const measureModule = "measures";

/** The standard library as files import it and as its vocabularies are visible everywhere. */
export class StandardLibrary {
  readonly vocabulary = new Vocabulary();
  private readonly modules = new Map<string, readonly Declaration[]>();
  private ofTerms: ReadonlyMap<TermInfo, Declaration> | undefined;

  constructor(readonly data: StandardLibraryData) {
    for (const [module, terms] of Object.entries(data.terms)) {
      for (const term of terms) this.vocabulary.add(term);
      this.modules.set(
        module,
        terms.map((term) => termDeclaration(term, module)),
      );
    }
    this.modules.set(
      measureModule,
      Object.entries(data.measures).map(([name, measure]) => measureDeclaration(name, measure)),
    );
  }

  module(name: string): readonly Declaration[] | undefined {
    return this.modules.get(name);
  }

  moduleNames(): string[] {
    return [...this.modules.keys()].sort();
  }

  /** The declaration of a shipped term; undefined for any other. */
  declarationOf(term: TermInfo): Declaration | undefined {
    if (term.declared !== "library") return undefined;
    this.ofTerms ??= new Map(
      [...this.modules.values()]
        .flat()
        .flatMap((item): [TermInfo, Declaration][] => (item.term ? [[item.term, item]] : [])),
    );
    return this.ofTerms.get(term);
  }

  /** The modules that offer a name. */
  modulesWith(name: string): string[] {
    return this.moduleNames().filter((module) =>
      this.modules.get(module)?.some((item) => item.name === name || item.aliases?.includes(name)),
    );
  }
}

function termDeclaration(term: TermInfo, module: string): Declaration {
  const path = `homework:${module}`;
  return {
    space: term.vocabulary,
    name: term.id,
    node: withoutText({ $type: "VocabularyTerm", vocabulary: term.vocabulary, name: term.id, lines: [] }),
    path,
    place: { path, start: 0, end: 0 },
    term,
    aliases: term.aliases,
  };
}

function measureDeclaration(name: string, measure: MeasureInfo): Declaration {
  const path = `homework:${measureModule}`;
  return {
    space: "measure",
    name,
    node: withoutText({ $type: "Measure", name, lines: [] }),
    path,
    place: { path, start: 0, end: 0 },
    measure,
    aliases: measure.aliases,
  };
}

/** What is shipped was parsed when we built: its declarations have no text to stand in. */
function withoutText(node: {
  $type: DeclaringNode["$type"];
  name: string;
  lines: [];
  vocabulary?: string;
}): DeclaringNode {
  return node as unknown as DeclaringNode;
}
