const shortest = 80;
const longest = 500;

/**
 * How long to wait after a change before its findings are told: a little longer than the author takes from one key to the
 * next, so that nobody is told of a word that is being written.
 */
export class TypingPause {
  private average = 200;
  private last: number | undefined;

  /** @param now milliseconds on any clock that only goes forward */
  changed(now: number): void {
    if (this.last !== undefined) {
      const gap = now - this.last;
      // A longer gap is a pause and says nothing of the speed.
      if (gap < 1500) this.average = this.average * 0.7 + gap * 0.3;
    }
    this.last = now;
  }

  /** In milliseconds. */
  get length(): number {
    return Math.max(shortest, Math.min(longest, this.average * 1.5));
  }
}
