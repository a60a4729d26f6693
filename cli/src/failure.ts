/** A reason why the command could not do what it was asked. It ends the run with exit code 2. */
export class Failure extends Error {
  /** What to do about it. */
  readonly help: string | undefined;

  constructor(message: string, help?: string) {
    super(message);
    this.name = "Failure";
    this.help = help;
  }
}
