import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Failure, reasonOf } from "./failure.js";

/**
 * Writes a whole file or none of it: a reader never sees half of one, and what was there stays if writing fails.
 * @throws {Failure} if it cannot be written
 */
export function writeWhole(path: string, text: string): void {
  const beside = `${path}.${process.pid}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new Failure(`Cannot write ${path}: ${reasonOf(error)}.`);
  }
}
