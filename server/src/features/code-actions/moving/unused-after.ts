import { standardLibrary } from "../../../compile/world.js";
import type { Edit, Span } from "../../../finding.js";
import type { BoundFile } from "../../../language/index.js";
import { isSameDeclaration, mentionsIn } from "../../../language/names/mentions.js";

/** Takes out what a file imports for nothing but stretches of it that go. */
export function unusedAfter(bound: BoundFile, gone: readonly Span[]): Edit[] {
  const uses = mentionsIn(bound, standardLibrary()).filter(({ by }) => by === "use");
  const isGone = ({ start, end }: Span) => gone.some((span) => span.start <= start && end <= span.end);
  return bound.imports.flatMap(({ declarations, place }): Edit[] => {
    const own = uses.filter(({ declarations: named }) =>
      named.some((one) => declarations.some((other) => isSameDeclaration(one.within ?? one, other))),
    );
    return own.length > 0 && own.every(({ place: used }) => isGone(used)) ? [{ do: "unimport", place }] : [];
  });
}
