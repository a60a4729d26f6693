/**
 * SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. Written out here because a browser offers only
 * an asynchronous one and the steps of the compiler know neither Node nor a browser.
 */
export function sha256(text: string): string {
  const { bytes, length } = paddedBytes(text);
  const state = new Int32Array(initial);
  const words = new Int32Array(64);
  for (let from = 0; from < length; from += 64) digestBlock(bytes, from, words, state);
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** UTF-8, then one bit, zeros, and the length in bits: a whole number of 64-byte blocks. A lone surrogate becomes U+FFFD. */
function paddedBytes(text: string): { bytes: Uint8Array; length: number } {
  const bytes = new Uint8Array(text.length * 3 + 72);
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code < 0x80) {
      bytes[at++] = code;
      continue;
    }
    if (code >= 0xd800 && code <= 0xdfff) {
      const whole = text.codePointAt(i) ?? code;
      if (whole > 0xffff) {
        code = whole;
        i++;
      } else {
        code = 0xfffd;
      }
    }
    if (code < 0x800) {
      bytes[at++] = 0xc0 | (code >> 6);
    } else {
      if (code < 0x10000) {
        bytes[at++] = 0xe0 | (code >> 12);
      } else {
        bytes[at++] = 0xf0 | (code >> 18);
        bytes[at++] = 0x80 | ((code >> 12) & 0x3f);
      }
      bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
    }
    bytes[at++] = 0x80 | (code & 0x3f);
  }
  const bits = at * 8;
  bytes[at++] = 0x80;
  const length = (at + 8 + 63) & ~63;
  const view = new DataView(bytes.buffer);
  view.setUint32(length - 8, Math.floor(bits / 0x1_0000_0000));
  view.setUint32(length - 4, bits >>> 0);
  return { bytes, length };
}

function digestBlock(bytes: Uint8Array, from: number, words: Int32Array, state: Int32Array): void {
  for (let i = 0; i < 16; i++) {
    const at = from + i * 4;
    words[i] = (byte(bytes, at) << 24) | (byte(bytes, at + 1) << 16) | (byte(bytes, at + 2) << 8) | byte(bytes, at + 3);
  }
  for (let i = 16; i < 64; i++) {
    const a = word(words, i - 15);
    const b = word(words, i - 2);
    const spreadA = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
    const spreadB = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
    words[i] = (word(words, i - 16) + spreadA + word(words, i - 7) + spreadB) | 0;
  }
  let a = word(state, 0);
  let b = word(state, 1);
  let c = word(state, 2);
  let d = word(state, 3);
  let e = word(state, 4);
  let f = word(state, 5);
  let g = word(state, 6);
  let h = word(state, 7);
  for (let i = 0; i < 64; i++) {
    const one =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + word(rounds, i) + word(words, i)) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  const added = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i++) state[i] = (word(state, i) + (added[i] ?? 0)) | 0;
}

function turn(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by));
}

function word(words: Int32Array, at: number): number {
  return words[at] ?? 0;
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

/** The first 32 bits of the fractional parts of the square roots of the first 8 primes. */
const initial = primes(8).map((prime) => fraction(Math.sqrt(prime)));

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const rounds = new Int32Array(primes(64).map((prime) => fraction(Math.cbrt(prime))));

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 0x1_0000_0000) | 0;
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}
