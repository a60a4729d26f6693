/** Thrown where a value is not what the schema asks for. */
export class Refused extends Error {}

const comma = 0x2c;
const lineBreak = 0x0a;
const space = 0x20;
const quote = 0x22;
const backslash = 0x5c;
const tilde = 0x7e;

/**
 * JSON in the making, with two spaces to each level. It is kept as UTF-8, since a string that is put together from
 * thousands of pieces costs as much again when it is first read.
 *
 * Each member begins with a comma and a line of its own; the comma of the first stands where the bracket goes.
 */
export class JsonWriter {
  #bytes = new Uint8Array(1 << 17);
  #end = 0;
  #indent = 0;

  /** Begins an object or a list. @returns what `close` wants to know */
  open(): number {
    this.#indent += 2;
    return this.#end;
  }

  closeObject(from: number): void {
    this.#close(from, 0x7b, 0x7d);
  }

  closeList(from: number): void {
    this.#close(from, 0x5b, 0x5d);
  }

  /** Begins an item of a list. */
  item(): void {
    this.#end = this.#member(0);
  }

  /** Begins a member of an object. @param key as `keyBytes` gives it */
  key(key: Uint8Array): void {
    const { length } = key;
    const at = this.#member(length);
    const bytes = this.#bytes;
    for (let i = 0; i < length; i++) bytes[at + i] = key[i] ?? 0;
    this.#end = at + length;
  }

  text(text: string): void {
    const { length } = text;
    this.#makeRoom(length + 2);
    const bytes = this.#bytes;
    let at = this.#end;
    bytes[at++] = quote;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code < space || code > tilde || code === quote || code === backslash) {
        this.#unusual(text);
        return;
      }
      bytes[at++] = code;
    }
    bytes[at++] = quote;
    this.#end = at;
  }

  /** @param bare a number or a truth value as it stands in JSON */
  bare(bare: string): void {
    const { length } = bare;
    this.#makeRoom(length);
    for (let i = 0; i < length; i++) this.#bytes[this.#end + i] = bare.charCodeAt(i);
    this.#end += length;
  }

  /** What was written, with a line break at its end; the writer is as new after it. */
  finish(): string {
    this.#makeRoom(1);
    this.#bytes[this.#end++] = lineBreak;
    const text = decoder.decode(this.#bytes.subarray(0, this.#end));
    this.reset();
    return text;
  }

  reset(): void {
    this.#end = 0;
    this.#indent = 0;
  }

  #close(from: number, opening: number, closing: number): void {
    this.#indent -= 2;
    if (this.#end === from) {
      this.#makeRoom(2);
      this.#bytes[from] = opening;
      this.#bytes[from + 1] = closing;
      this.#end = from + 2;
      return;
    }
    this.#bytes[from] = opening;
    this.#end = this.#line(this.#end, 1);
    this.#bytes[this.#end++] = closing;
  }

  #member(room: number): number {
    this.#makeRoom(1);
    this.#bytes[this.#end] = comma;
    return this.#line(this.#end + 1, room);
  }

  /** A line break and the indent. @param room how many bytes are to follow @returns where they go */
  #line(from: number, room: number): number {
    const to = from + 1 + this.#indent;
    this.#makeRoom(to + room - this.#end);
    const bytes = this.#bytes;
    bytes[from] = lineBreak;
    for (let at = from + 1; at < to; at++) bytes[at] = space;
    return to;
  }

  /** Characters that are escaped or take several bytes. */
  #unusual(text: string): void {
    const encoded = encoder.encode(JSON.stringify(text));
    this.#makeRoom(encoded.length);
    this.#bytes.set(encoded, this.#end);
    this.#end += encoded.length;
  }

  #makeRoom(room: number): void {
    const wanted = this.#end + room;
    if (wanted <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(wanted, this.#bytes.length * 2));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

// Node and browsers have both; this step is built without the types of either.
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A key as it stands before its value. */
export function keyBytes(key: string): Uint8Array {
  return encoder.encode(`${JSON.stringify(key)}: `);
}
