/** A name for a file made from a title, e.g. `worry-later` from `Worry later!`. */
export function fileNameFor(title: string): string {
  const words =
    title
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join("-");
}
