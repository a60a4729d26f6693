import { pathsOf, textEdits } from "../../../server/src/compile/edits.js";
import { type Position, TextLines } from "../../../server/src/compile/text-lines.js";
import type { Finding, Fix, RuleNote, Severity } from "../../../server/src/finding.js";

/** A stretch of a file as a report names it: the path as seen from the working directory. */
export interface ShownPlace {
  path: string;
  start: Position;
  end: Position;
}

export interface ShownChange extends ShownPlace {
  text: string;
}

export interface ShownFix {
  title: string;
  changes: ShownChange[];
}

/** A finding as every format reports it. */
export interface ShownFinding extends ShownPlace {
  code: string;
  severity: Severity;
  message: string;
  why?: string;
  help?: string;
  related: (ShownPlace & { message: string })[];
  rule?: RuleNote;
  /** Where the page of the rule is: a web address, or a path as seen from the working directory. */
  page?: string;
  fixes: ShownFix[];
}

/** How a project's files are shown: what a report needs to know of the world. */
export interface Showing {
  /** The path as seen from the working directory. */
  shownPath(path: string): string;
  textOf(path: string): string | undefined;
  pageOf(rule: string): string | undefined;
}

/** Finds the lines and columns of findings; reads each file once. */
export class FindingShower {
  readonly #showing: Showing;
  readonly #lines = new Map<string, TextLines>();

  constructor(showing: Showing) {
    this.#showing = showing;
  }

  show(finding: Finding): ShownFinding {
    const { code, severity, message, why, help, rule } = finding;
    const page = rule && this.#showing.pageOf(rule.id);
    return {
      ...this.#place(finding),
      code,
      severity,
      message,
      ...(why === undefined ? {} : { why }),
      ...(help === undefined ? {} : { help }),
      related: (finding.related ?? []).map((place) => ({ ...this.#place(place), message: place.message })),
      ...(rule === undefined ? {} : { rule }),
      ...(page === undefined ? {} : { page }),
      fixes: (finding.fixes ?? []).map((fix) => this.#fix(fix)),
    };
  }

  /** The lines of a file, by its path in the project. */
  linesOf(path: string): TextLines {
    const known = this.#lines.get(path);
    if (known) return known;
    const lines = new TextLines(this.#showing.textOf(path) ?? "");
    this.#lines.set(path, lines);
    return lines;
  }

  #place({ path, start, end }: { path: string; start: number; end: number }): ShownPlace {
    const lines = this.linesOf(path);
    return { path: this.#showing.shownPath(path), start: lines.position(start), end: lines.position(end) };
  }

  #fix({ title, edits }: Fix): ShownFix {
    const changes = pathsOf(edits).flatMap((path) => {
      const made = textEdits(this.#showing.textOf(path) ?? "", edits, path);
      return made.map(({ start, end, text }) => ({ ...this.#place({ path, start, end }), text }));
    });
    return { title, changes };
  }
}
