import { compareFindings, compareText, type Finding } from "../../finding.js";
import { pathsOf } from "../edits.js";

/**
 * What the last check of each file found, by the file in which it stands: a finding about an inherited line stands where
 * the line was written, which may be another file than the one that was checked.
 */
export class ToldFindings {
  private readonly bySource = new Map<string, ReadonlyMap<string, readonly Finding[]>>();
  /** Other files that the findings of a checked file lead to. */
  private readonly mentionedBy = new Map<string, ReadonlySet<string>>();
  /** The checked files that had something to say of a file. */
  private readonly sourcesOf = new Map<string, Set<string>>();
  private changed = new Set<string>();

  /** Takes the place of what was found before when `source` was checked. */
  set(source: string, findings: readonly Finding[]): void {
    const now = new Map<string, Finding[]>([[source, []]]);
    for (const finding of findings) {
      const list = now.get(finding.path);
      if (list) list.push(finding);
      else now.set(finding.path, [finding]);
    }
    const before = this.bySource.get(source);
    for (const path of before?.keys() ?? []) {
      if (now.has(path)) continue;
      this.sourcesOf.get(path)?.delete(source);
      this.changed.add(path);
    }
    for (const [path, list] of now) {
      if (path !== source && sameFindings(before?.get(path), list)) continue;
      this.changed.add(path);
      const sources = this.sourcesOf.get(path);
      if (sources) sources.add(source);
      else this.sourcesOf.set(path, new Set([source]));
    }
    this.bySource.set(source, now);
    const mentioned = new Set(findings.flatMap(placesOf));
    mentioned.delete(source);
    if (mentioned.size > 0) this.mentionedBy.set(source, mentioned);
    else this.mentionedBy.delete(source);
  }

  /** The file is there no more. */
  delete(source: string): void {
    for (const path of this.bySource.get(source)?.keys() ?? []) {
      this.sourcesOf.get(path)?.delete(source);
      this.changed.add(path);
    }
    this.bySource.delete(source);
    this.mentionedBy.delete(source);
  }

  /**
   * All that was found in a file, whichever file was checked; each finding once, in order.
   * @param isFresh whether to hear what was found when another file was checked
   */
  at(path: string, isFresh: (source: string) => boolean = () => true): Finding[] {
    const others = [...(this.sourcesOf.get(path) ?? [])].filter((source) => source !== path && isFresh(source));
    return [path, ...others.sort(compareText)]
      .flatMap((source) => this.bySource.get(source)?.get(path) ?? [])
      .sort(compareFindings)
      .filter((finding, index, all) => index === 0 || compareFindings(all[index - 1] ?? finding, finding) !== 0);
  }

  /** All that was found when a file was checked, in order. */
  of(source: string): Finding[] {
    return [...(this.bySource.get(source)?.values() ?? [])].flat().sort(compareFindings);
  }

  /** Whether a file was checked. */
  has(source: string): boolean {
    return this.bySource.has(source);
  }

  /** Checked files whose findings lead to places in this file. */
  sourcesThatMention(path: string): string[] {
    return [...this.mentionedBy].flatMap(([source, mentioned]) => (mentioned.has(path) ? [source] : []));
  }

  /** Paths with a finding, in no order. */
  paths(): string[] {
    return [...this.sourcesOf.keys()].filter((path) => this.at(path).length > 0);
  }

  /** The files of which there is something new to tell since this was asked last. */
  takeChanged(): string[] {
    const paths = [...this.changed];
    this.changed = new Set();
    return paths;
  }
}

function sameFindings(a: readonly Finding[] | undefined, b: readonly Finding[]): boolean {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}

function placesOf({ path, related, fixes }: Finding): string[] {
  return [path, ...(related ?? []).map((place) => place.path), ...(fixes ?? []).flatMap(({ edits }) => pathsOf(edits))];
}
