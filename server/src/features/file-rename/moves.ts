/** Files and folders of a project that are about to be moved within it: where each path will be. */
export class Moves {
  /** @param moves paths of files and folders, each with its new one */
  constructor(private readonly moves: readonly { from: string; to: string }[]) {}

  get isEmpty(): boolean {
    return this.moves.length === 0;
  }

  /** The path of a file when all is moved; its own for one that stays. Of several moves the innermost counts. */
  after(path: string): string {
    let nearest: { from: string; to: string } | undefined;
    for (const move of this.moves) {
      const holds = path === move.from || path.startsWith(`${move.from}/`);
      if (holds && (!nearest || move.from.length > nearest.from.length)) nearest = move;
    }
    return nearest ? nearest.to + path.slice(nearest.from.length) : path;
  }

  concerns(path: string): boolean {
    return this.after(path) !== path;
  }
}
