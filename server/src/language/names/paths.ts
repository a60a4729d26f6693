/** Joins an import specifier to the folder of the file that holds it. Undefined when it would leave the project. */
export function resolvePath(from: string, specifier: string): string | undefined {
  if (/^([a-z]+:|\/|\\)/i.test(specifier) || specifier.includes("\\") || specifier.includes("\u0000")) return undefined;
  const parts = from.split("/").slice(0, -1);
  for (const part of specifier.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}

/** How a file names another one in an import: relative, beginning with a dot. */
export function specifierFor(from: string, to: string): string {
  const fromParts = from.split("/").slice(0, -1);
  const toParts = to.split("/");
  let shared = 0;
  while (shared < fromParts.length && shared < toParts.length - 1 && fromParts[shared] === toParts[shared]) shared++;
  const up = fromParts.slice(shared).map(() => "..");
  return [...(up.length === 0 ? ["."] : up), ...toParts.slice(shared)].join("/");
}
