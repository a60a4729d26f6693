import { Random } from "../../bench/recovery/random.js";

/** Chance for tests: the same in every run with the same seed. */
export class SeededRandom {
  readonly #numbers: Random;

  constructor(seed: number) {
    this.#numbers = new Random(seed);
  }

  /** A whole number from 0 to one below the limit. */
  below(limit: number): number {
    return this.#numbers.below(limit);
  }

  /** @throws if there is nothing to choose from */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error("There is nothing to choose from.");
    return item;
  }

  /** The text after one of the changes that authors make, among them slips. */
  edit(text: string): string {
    const words = [...text.matchAll(/"""|[\p{L}\d-]+|[^\s]/gu)];
    if (words.length === 0) return "// Nothing\n";
    const word = this.pick(words);
    const other = this.pick(words)[0];
    const [start, end] = [word.index, word.index + word[0].length];
    const kinds = [
      () => text.slice(0, start) + text.slice(end),
      () => text.slice(0, end) + word[0] + text.slice(end),
      () => text.slice(0, start) + other + text.slice(end),
      () => `${text.slice(0, end)}x${text.slice(end)}`,
      () => `${text.slice(0, start)}\n${text.slice(start)}`,
      () => `// A comment\n${text}`,
    ];
    return this.pick(kinds)();
  }
}
