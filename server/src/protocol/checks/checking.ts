import type { Files } from "../../files.js";
import type { Finding, Fix, Place, Said } from "../../finding.js";
import { type AnyNode, anyWithin, type BoundFile, type Declaration, spanOf, toldLines } from "../../language/index.js";
import { checkPhrase } from "../../messages/phrases/checks.js";
import { commonFix } from "../../messages/phrases/common.js";
import type { ProtocolView } from "./protocol-view.js";
import type { Extent } from "./sessions.js";

export interface CheckContext {
  files: Files;
}

const noCourse: Extent = { count: undefined, whole: checkPhrase("the-course") };

/** What the checks of one file share: where things stand, what is whole, and what was found. */
export class Checking {
  readonly findings: Finding[] = [];
  /** The protocol whose lines are looked at; undefined for what a file declares outside of any. */
  protocol: ProtocolView | undefined;
  /** The sessions that a number means at this place. */
  extent: Extent = noCourse;

  private readonly isTold: (offset: number) => boolean;
  private endsOfFindings: readonly number[] | undefined;

  constructor(
    readonly file: BoundFile,
    readonly context: CheckContext,
  ) {
    this.isTold = toldLines(file.parsed);
  }

  /** Notes a finding, unless its line is told to be broken: what else seems to be wrong there comes from the same slip. */
  add(finding: Finding): void {
    if (finding.path !== this.file.parsed.path || !this.isTold(finding.start)) this.findings.push(finding);
  }

  /** @param path the file that the node was written in, when it is not the one that is checked */
  place(node: AnyNode | undefined, path = this.file.parsed.path): Place {
    return { path, ...(spanOf(node) ?? { start: 0, end: 0 }) };
  }

  /** The place of what the first group of a pattern finds in the text of a node; else that of the node. */
  within(node: AnyNode, pattern: RegExp): Place {
    const place = this.place(node);
    const match = new RegExp(pattern.source, `${pattern.flags}d`).exec(this.textOf(node));
    const indices = match?.indices?.[1];
    return indices ? { ...place, start: place.start + indices[0], end: place.start + indices[1] } : place;
  }

  /** Where the name of what a node declares stands. */
  nameOf(declaration: Declaration | undefined, node: AnyNode): Place {
    return declaration?.place ?? this.place(node);
  }

  /** A node as it stands in the text. */
  textOf(node: AnyNode | undefined): string {
    const span = spanOf(node);
    return span ? this.file.parsed.text.slice(span.start, span.end) : "";
  }

  /** Whether nothing of a node was lost. Only then may something be said to be missing from it. */
  isWhole(node: AnyNode): boolean {
    const { damage } = this.file;
    if (damage.length === 0) return true;
    const span = spanOf(node);
    return span !== undefined && !anyWithin(damage, span.start, span.end);
  }

  /** Whether the line above a node is told to be broken at its end, so that the node may belong to that line. */
  isAfterBrokenLine(node: AnyNode): boolean {
    const { text } = this.file.parsed;
    const start = spanOf(node)?.start ?? 0;
    let end = start;
    while (end > 0 && /\s/.test(text.charAt(end - 1))) end--;
    this.endsOfFindings ??= this.file.parsed.findings.map((finding) => finding.end).sort((a, b) => a - b);
    return anyWithin(this.endsOfFindings, end, start);
  }

  /** Whether nothing of the whole file was lost: a word that was lost may have used what seems to be unused. */
  get fileIsWhole(): boolean {
    return this.file.damage.length === 0;
  }

  /** Looks at the lines of a protocol, then no longer. */
  inside(protocol: ProtocolView, look: () => void): void {
    this.protocol = protocol;
    this.extent = protocol.extent;
    look();
    this.protocol = undefined;
    this.extent = noCourse;
  }
}

export function replacement(place: Place, text: string): { fixes: Fix[] } {
  return { fixes: [commonFix([{ do: "replace", place, text }], "write", { text })] };
}

export function removal(place: Place, what: Said): { fixes: Fix[] } {
  return { fixes: [commonFix([{ do: "remove", place }], "take-out", { what })] };
}
