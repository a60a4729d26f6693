import { blocks } from "../generated/blocks.js";
import { quickKinds, quickWords } from "../generated/quick-parser.js";
import { dedent } from "../syntax/dedent.js";
import { findCommentEnd } from "../tokens/comment.js";
import { fieldsNamedLikeKeywords, fieldTypes, recordWords } from "../tokens/field-names.js";
import { findTextBlockEnd } from "../tokens/text-block.js";
import { endOfLine, endOfWord } from "../tokens/word-end.js";
import { TokenStream, type Tokens } from "./token-stream.js";

const kindOf = new Map(quickWords.map((word, kind) => [word, kind]));
const startersAnywhere = new Set(Object.values(blocks).flatMap((starters) => Object.keys(starters)));
const startsLines = Uint8Array.from(quickWords, (word) => (startersAnywhere.has(word) ? 1 : 0));
const fieldNames = Uint8Array.from(quickWords, (word) => (fieldsNamedLikeKeywords.has(word) ? 1 : 0));
const ownWordsOfRecords = Uint8Array.from(quickWords, (word) => (recordWords.has(word) ? 1 : 0));
const typesOfFields = Uint8Array.from(quickWords, (word) => (fieldTypes.has(word) ? 1 : 0));

const opening = kindOf.get("{") ?? -1;
const closing = kindOf.get("}") ?? -1;
const comma = kindOf.get(",") ?? -1;
const record = kindOf.get("record") ?? -1;
const importing = kindOf.get("import") ?? -1;

const versionPattern = /\d+\.\d+\.\d+(?:-[0-9A-Za-z.]+)?/y;
const numberPattern = /\d+(?:\.\d+)?/y;
const quotePattern = /"[^"\r\n]*"|[“”„][^“”\r\n]*[“”]/y;
const rangeSigns = "-‐‑‒–—…";

/**
 * The tokens of a text under the line law, for the quick parser. Undefined where the text holds anything that an author
 * must be told of, or that only the repair of broken texts can judge.
 */
export function scan(text: string): TokenStream | undefined {
  return new Scanner(text).run();
}

/** Room for the tokens of one text, used again for the next: nobody reads tokens once their tree is built. */
class TokenRoom implements Tokens {
  readonly kinds: Int16Array;
  readonly names: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;

  constructor(size: number) {
    this.kinds = new Int16Array(size);
    this.names = new Uint8Array(size);
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
  }
}

const ordinarySize = 1 << 15;
let ordinaryRoom: TokenRoom | undefined;

/** A text has at most as many tokens as characters, and its end. */
function roomFor(text: string): TokenRoom {
  if (text.length >= ordinarySize) return new TokenRoom(text.length + 1);
  ordinaryRoom ??= new TokenRoom(ordinarySize);
  return ordinaryRoom;
}

class Scanner {
  private readonly room: TokenRoom;
  private readonly kinds: Int16Array;
  private readonly names: Uint8Array;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private count = 0;
  private position = 0;
  private newLine = true;
  /** For each open block the kind of the token before its brace. */
  private readonly openers: number[] = [];

  constructor(private readonly text: string) {
    this.room = roomFor(text);
    this.kinds = this.room.kinds;
    this.names = this.room.names;
    this.starts = this.room.starts;
    this.ends = this.room.ends;
  }

  run(): TokenStream | undefined {
    const { text } = this;
    for (;;) {
      if (!this.skipBlank()) return undefined;
      if (this.position >= text.length) break;
      if (!this.readToken()) return undefined;
    }
    this.add(quickKinds.END, text.length, 0);
    return new TokenStream(text, quickWords, this.room);
  }

  /** Skips white space and comments; false for a comment that is not closed. */
  private skipBlank(): boolean {
    const { text } = this;
    for (;;) {
      const code = text.charCodeAt(this.position);
      if (code === 10 || code === 13) {
        this.newLine = true;
        this.position++;
      } else if (code === 32 || code === 9 || (code > 126 && /\s/.test(text.charAt(this.position)))) {
        if (code === 0x2028 || code === 0x2029) this.newLine = true;
        this.position++;
      } else if (code === 47 && text.charCodeAt(this.position + 1) === 47) {
        this.position = endOfLine(text, this.position);
      } else if (code === 47 && text.charCodeAt(this.position + 1) === 42) {
        const { end, closed } = findCommentEnd(text, this.position);
        if (!closed) return false;
        if (text.slice(this.position, end).includes("\n")) this.newLine = true;
        this.position = end;
      } else {
        return true;
      }
    }
  }

  private readToken(): boolean {
    const code = this.text.charCodeAt(this.position);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code > 126)
      return this.readWord(code);
    if (code !== 125 && this.beginsLine()) return false;
    if (code >= 48 && code <= 57) return this.readNumber();
    if (code === 34) return this.readText();
    if (code === 45) return this.add(quickKinds.RANGE_SIGN, this.position, 1);
    if (code === 46 && this.text.charCodeAt(this.position + 1) === 46) {
      return this.add(quickKinds.RANGE_SIGN, this.position, this.text.charCodeAt(this.position + 2) === 46 ? 3 : 2);
    }
    const kind = kindOf.get(this.text.charAt(this.position));
    if (kind === undefined) return false;
    if (kind === opening) this.openers.push(this.count > 0 ? (this.kinds[this.count - 1] ?? -1) : -1);
    if (kind === closing) this.openers.pop();
    return this.add(kind, this.position, 1);
  }

  /** Whether the next token begins a line by itself: one that is no word needs the judgement of the repair. */
  private beginsLine(): boolean {
    return this.newLine && this.count > 0 && this.kinds[this.count - 1] !== comma && this.opener !== importing;
  }

  private get opener(): number | undefined {
    return this.openers[this.openers.length - 1];
  }

  private readWord(code: number): boolean {
    const { text, position } = this;
    if (code > 126 && /[^\p{L}]/u.test(text.charAt(position))) {
      if (this.beginsLine()) return false;
      if (rangeSigns.includes(text.charAt(position))) return this.add(quickKinds.RANGE_SIGN, position, 1);
      if ("“”„".includes(text.charAt(position))) return this.readQuoted();
    }
    const end = endOfWord(text, position);
    if (end === position) return false;
    const kind = kindOf.get(text.slice(position, end));
    const first = this.newLine && this.opener !== importing;
    const afterComma = first && this.count > 0 && this.kinds[this.count - 1] === comma;
    if (kind === undefined) {
      // a line that begins with an unknown word needs the judgement of the repair
      if (first && !afterComma && this.opener !== record) return false;
      return this.add(quickKinds.ID, position, end - position, 1);
    }
    if (!first) return this.add(kind, position, end - position, 1);
    if (afterComma && startsLines[kind] === 1) return false;
    if (this.opener === record && this.namesField(kind, end)) {
      return this.add(quickKinds.ID, position, end - position, 1);
    }
    return this.add(kind, position, end - position, startsLines[kind] === 1 ? 0 : 1);
  }

  /** In a record the first word of a line names a field, also where it is a keyword elsewhere. */
  private namesField(kind: number, end: number): boolean {
    if (ownWordsOfRecords[kind] === 1) return false;
    if (fieldNames[kind] === 1) return true;
    const next = /\s*([A-Za-z-]+|\d)/y;
    next.lastIndex = end;
    const word = next.exec(this.text)?.[1] ?? "";
    return /\d/.test(word) || typesOfFields[kindOf.get(word) ?? -1] === 1;
  }

  private readNumber(): boolean {
    const version = lengthOf(versionPattern, this.text, this.position);
    if (version > 0) return this.add(quickKinds.VERSION, this.position, version);
    return this.add(quickKinds.NUMBER, this.position, lengthOf(numberPattern, this.text, this.position));
  }

  private readText(): boolean {
    const { text, position } = this;
    if (!text.startsWith('"""', position)) return this.readQuoted();
    const { end, closed } = findTextBlockEnd(text, position);
    if (!closed || dedent(text.slice(position, end)).short) return false;
    return this.add(quickKinds.TEXT_BLOCK, position, end - position);
  }

  private readQuoted(): boolean {
    const quoted = lengthOf(quotePattern, this.text, this.position);
    return quoted > 0 && this.add(quickKinds.QUOTED, this.position, quoted);
  }

  private add(kind: number, start: number, length: number, name = 0): true {
    this.kinds[this.count] = kind;
    this.names[this.count] = name;
    this.starts[this.count] = start;
    this.ends[this.count] = start + length;
    this.count++;
    this.position = start + length;
    this.newLine = false;
    return true;
  }
}

/** How many characters a sticky pattern takes at a place; 0 where it does not match. */
function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}
