import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { reasonOf } from "../../server/src/node/failure-reason.js";
import { Failure } from "./failure.js";

/**
 * Writes a whole file or none of it: a reader never sees half of one, and what was there stays if writing fails.
 * @throws {Failure} if it cannot be written
 * @param shown how the path is named to a person
 */
export function writeWhole(path: string, text: string, shown: string): void {
  const beside = `${path}.${process.pid}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (error) {
    takeAway(beside);
    throw new Failure(`Cannot write ${shown}: ${reasonOf(error)}.`);
  }
}

function takeAway(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Where its folder cannot be reached there is nothing to take away.
  }
}
