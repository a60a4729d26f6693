/**
 * What a name may be made of: letters of any script with their marks, digits and hyphens. The ranges are written out
 * because a pattern with the `u` flag lexes some fifty times slower.
 */
const letterRanges = [
  "A-Z_a-z",
  "\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02C1\\u0300-\\u037D\\u037F-\\u0386\\u0388-\\u0481\\u0483-\\u0556",
  "\\u0561-\\u0587\\u0591-\\u05BD\\u05BF-\\u05C7\\u05D0-\\u05F2\\u0610-\\u061A\\u0620-\\u0669\\u066E-\\u06D3\\u06D5-\\u06FF",
  "\\u0710-\\u07C0\\u07CA-\\u07F5\\u0800-\\u082D\\u0840-\\u085B\\u08A0-\\u0963\\u0966-\\u096F\\u0971-\\u0DF3\\u0E01-\\u0E3A\\u0E40-\\u0E4E",
  "\\u0E50-\\u0E59\\u0E81-\\u0EDF\\u0F00\\u0F18-\\u0F39\\u0F40-\\u0F84\\u0F86-\\u0FC6\\u1000-\\u1049\\u1050-\\u10FA\\u10FC-\\u135F",
  "\\u1380-\\u166C\\u166F-\\u169A\\u16A0-\\u16EA\\u1700-\\u1734\\u1740-\\u17D3\\u17D7\\u17DC-\\u17E9\\u180B-\\u1940\\u1946-\\u1A1B",
  "\\u1A20-\\u1A99\\u1AA7\\u1AB0-\\u1B59\\u1B6B-\\u1BFB\\u1C00-\\u1C37\\u1C40-\\u1C7D\\u1C80-\\u1FFF\\u200C\\u200D\\u2071\\u207F",
  "\\u2090-\\u209C\\u2C00-\\u2DFF\\u3005-\\u3007\\u3021-\\u3029\\u3031-\\u3035\\u303B\\u303C\\u3041-\\u309F\\u30A1-\\u30FA\\u30FC-\\uD7FB",
  "\\uF900-\\uFD3D\\uFD50-\\uFDFB\\uFE20-\\uFE2F\\uFE70-\\uFEFC\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\uFF66-\\uFFDC\\uD800-\\uDFFF",
].join("");

const part = `[${letterRanges}0-9]`;

/** A name: it begins with a letter, may hold digits and single hyphens, and never ends in a hyphen. */
export const namePattern = new RegExp(`[${letterRanges}]${part}*(?:-${part}+)*`, "y");

/** Two names that differ only in Unicode normal form are one. */
export function normalName(name: string): string {
  return isPlain(name) ? name : name.normalize("NFC");
}

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 0x7f) return false;
  }
  return true;
}
