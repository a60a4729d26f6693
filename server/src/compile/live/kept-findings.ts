import type { Finding, Span } from "../../finding.js";
import type { BoundFile } from "../../language/index.js";
import type { ProtocolFindings, Recall } from "../compiler.js";
import { movedFindings } from "./moved-findings.js";
import { Stretches } from "./stretches.js";

/** What was found of one protocol. */
interface Kept {
  content: string;
  findings: readonly Finding[];
  /** What it uses of its file's own declarations, by their numbers. */
  usedShared: readonly number[];
  /** Paths that its checks have looked at. */
  lookedAt: readonly string[];
  span: Span;
}

interface KeptFile {
  around: readonly string[];
  rest: readonly Span[];
  protocols: readonly Kept[];
}

/**
 * What was found of the protocols in files that are typed in. A keystroke changes one protocol: what is found of another
 * one, whose text is the same and who sees the same around it, is the same at another place.
 *
 * Of each file one text without mistakes is remembered and one with words that mean nothing, for a word that is being
 * typed means nothing until it is whole. Broken texts are not: recovery may read a protocol by what stands around it.
 */
export class KeptFindings {
  private readonly whole = new Map<string, KeptFile>();
  private readonly lost = new Map<string, KeptFile>();
  private looking: Set<string> | undefined;

  /** Something else than its own text has changed for a file, or nobody types in it any longer. */
  forget(path: string): void {
    this.whole.delete(path);
    this.lost.delete(path);
  }

  /** A check has looked whether there is a file at a path. */
  lookedAt(path: string): void {
    this.looking?.add(path);
  }

  /**
   * Checks a file with what is known of its protocols, and remembers what is found of them now.
   * @param onLookedAt told of what was looked at when a protocol was checked that is not checked now
   */
  during<Result>(bound: BoundFile, onLookedAt: (path: string) => void, check: (recall?: Recall) => Result): Result {
    const { parsed, damage, declarations } = bound;
    if (parsed.findings.length > 0 || parsed.damage.length > 0) return check();
    const files = damage.length === 0 ? this.whole : this.lost;
    const text = new Stretches(bound);
    const known = files.get(parsed.path);
    const before = known && isSame(known.around, text.around) ? known : undefined;
    const protocols: Kept[] = [];
    const result = check((declaration, find) => {
      const span = text.protocols.get(declaration);
      if (!span) return find();
      const content = text.contentOf(span);
      const kept = before && keptOf(content, before.protocols, protocols.length);
      const findings = before && kept && findingsNow(kept, span, before, text, parsed.path);
      if (kept && findings) {
        for (const path of kept.lookedAt) onLookedAt(path);
        protocols.push({ ...kept, content, findings, span });
        return { findings, usedShared: kept.usedShared.flatMap((number) => declarations.shared[number] ?? []) };
      }
      const { found, lookedAt } = this.noticing(find);
      const usedShared = found.usedShared.map((item) => declarations.shared.indexOf(item));
      protocols.push({ content, findings: found.findings, usedShared, lookedAt, span });
      return found;
    });
    files.set(parsed.path, { around: text.around, rest: text.rest, protocols });
    return result;
  }

  private noticing(find: () => ProtocolFindings): { found: ProtocolFindings; lookedAt: readonly string[] } {
    const looking = new Set<string>();
    this.looking = looking;
    try {
      return { found: find(), lookedAt: [...looking] };
    } finally {
      this.looking = undefined;
    }
  }
}

/** Nearly always the protocols stand in the order that they had: a text as long as one is compared and not looked up. */
function keptOf(content: string, protocols: readonly Kept[], number: number): Kept | undefined {
  const there = protocols[number];
  return there?.content === content ? there : protocols.find((kept) => kept.content === content);
}

/** What was found of a protocol, at the places where its text and what stands around it are now. */
function findingsNow(
  kept: Kept,
  span: Span,
  before: KeptFile,
  text: Stretches,
  path: string,
): readonly Finding[] | undefined {
  const moved = (from: Span, to: Span) => ({ ...from, by: to.start - from.start });
  const rest = before.rest.flatMap((from, number) => {
    const to = text.rest[number];
    return to ? [moved(from, to)] : [];
  });
  return movedFindings(kept.findings, path, [moved(kept.span, span), ...rest]);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
