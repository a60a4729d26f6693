import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { reasonOf } from "../../server/src/node/failure-reason.js";
import { Failure } from "./failure.js";

/**
 * Writes a whole file or none of it: a reader never sees half of one, and what was there stays if writing fails.
 * @throws {Failure} if it cannot be written
 * @param shown how the path is named to a person
 * @param mode who may do what with the file; by default as for any new one
 */
export function writeWhole(path: string, text: string, shown: string, mode?: number): void {
  const beside = `${path}.${process.pid}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, text);
    if (mode !== undefined) chmodSync(beside, mode);
    renameSync(beside, path);
  } catch (error) {
    takeAway(beside);
    throw new Failure(`Cannot write ${shown}: ${reasonOf(error)}.`);
  }
}

/**
 * Writes a file that is there anew, whole or not at all. Whoever may read it may still do so, and a link to it stays one.
 * @throws {Failure} if it cannot be written
 * @param shown how the path is named to a person
 */
export function rewriteWhole(path: string, text: string, shown: string): void {
  const file = realPathOf(path, shown);
  writeWhole(file, text, shown, statSync(file).mode & 0o7777);
}

function realPathOf(path: string, shown: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
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
