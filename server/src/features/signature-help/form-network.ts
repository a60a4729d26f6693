/** A stretch of a form that an author fills in: `FREQUENCY`, `"WORDS"`, `recording|live|transcript`. */
export interface FormPart {
  start: number;
  end: number;
  text: string;
}

/** How far a form may have been written. */
export interface FormState {
  moves: FormMove[];
  skips: FormState[];
  /** Where something that has been written may begin once more. */
  again?: FormState;
}

/** What may be written next: a fixed word, or a part. */
export type FormMove = { to: FormState } & ({ word: string } | { part: number });

/** One way to write a line, as a network of states. */
export interface FormNetwork {
  form: string;
  parts: readonly FormPart[];
  start: FormState;
}

const opening = "[";
const closing = "]";
const either = "|";
/** What stands for more of the same, and for the lines of a block. */
const more = "…";

/**
 * The ways to write a line, of a form as the reference writes it: capitals stand for what an author puts there, brackets
 * hold what may be left out, `|` stands between choices and `, …` behind what may be repeated. A form whose choices each
 * begin with its keyword holds several ways.
 */
export function networksOf(form: string): FormNetwork[] {
  const [keyword = ""] = form.split(" ");
  return waysOf(form, keyword).map((way) => new Reader(way).network());
}

/** The choices of a form that stand in no brackets and begin with the keyword. */
function waysOf(form: string, keyword: string): string[] {
  const ways: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < form.length; at++) {
    if (form[at] === opening) depth++;
    if (form[at] === closing) depth--;
    if (depth > 0 || !form.startsWith(` | ${keyword} `, at)) continue;
    ways.push(form.slice(start, at));
    start = at + " | ".length;
  }
  return [...ways, form.slice(start)];
}

/** A sign, a text in quotes, or words without a space between them, such as `HOMEWORK|TOPIC` and `N%`. */
const pieces = /"[^"]*"(?:\|\S+)?|[[\]{},…]|\|(?= )|(?:"[^"]*"|[^\s[\]{},…])+/g;

/** Reads a form from its beginning to its end. */
class Reader {
  readonly #parts: FormPart[] = [];
  readonly #pieces: readonly FormPart[];
  #at = 0;

  constructor(private readonly form: string) {
    this.#pieces = [...form.matchAll(pieces)].map(({ 0: text, index }) => ({
      text,
      start: index,
      end: index + text.length,
    }));
  }

  network(): FormNetwork {
    const start = state();
    this.#choices(start);
    return { form: this.form, parts: this.#parts, start };
  }

  /** Reads choices as far as the bracket that closes them; gives where all of them end. */
  #choices(start: FormState): FormState {
    const end = state();
    this.#sequence(start).skips.push(end);
    while (this.#peek() === either) {
      this.#at++;
      this.#sequence(start).skips.push(end);
    }
    return end;
  }

  #sequence(start: FormState): FormState {
    let now = start;
    // Where a list begins that `, …` goes on with: behind the last fixed word.
    let listStart = start;
    for (let piece = this.#pieces[this.#at]; piece && piece.text !== closing && piece.text !== either; ) {
      this.#at++;
      if (piece.text === opening) {
        const inner = this.#choices(now);
        this.#at++;
        const behind = state();
        now.skips.push(behind);
        inner.skips.push(behind);
        now = behind;
      } else if (piece.text === "," && this.#peek() === more) {
        this.#at++;
        now.again = { moves: [{ word: ",", to: listStart }], skips: [] };
      } else if (piece.text === more) {
        now.again = listStart;
      } else {
        const isFixed = /^(?:[a-z][a-z-]*|[,{}])$/.test(piece.text);
        now = isFixed ? step(now, { word: piece.text }) : this.#part(now, piece);
        if (isFixed) listStart = now;
      }
      piece = this.#pieces[this.#at];
    }
    return now;
  }

  /** A part, without a percent sign behind it, which is a word of its own. */
  #part(from: FormState, { text, start, end }: FormPart): FormState {
    const isRated = text.length > 1 && text.endsWith("%");
    const name = isRated ? text.slice(0, -1) : text;
    const part = this.#parts.push({ text: name, start, end: isRated ? end - 1 : end }) - 1;
    const behind = step(from, { part });
    return isRated ? step(behind, { word: "%" }) : behind;
  }

  #peek(): string | undefined {
    return this.#pieces[this.#at]?.text;
  }
}

function state(): FormState {
  return { moves: [], skips: [] };
}

function step(from: FormState, read: { word: string } | { part: number }): FormState {
  const to = state();
  from.moves.push({ ...read, to });
  return to;
}

/** All states reached without writing a word. */
export function reachable(from: FormState): Set<FormState> {
  const reached = new Set([from]);
  for (const { skips, again } of reached) for (const next of again ? [...skips, again] : skips) reached.add(next);
  return reached;
}
