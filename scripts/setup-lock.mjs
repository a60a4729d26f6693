// One set-up at a time: two that install into one folder would break each other. Imports only Node itself.

import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

const pause = 200;
/** A lock of which nobody can be asked is left alone for so long, in milliseconds. */
const longest = 30 * 60 * 1000;
/** Between making the lock and writing down who holds it a process may be stopped. */
const longestNameless = 10 * 1000;

/**
 * Does something while no other process does anything under the same lock; waits until that is so. A lock whose owner is
 * gone is taken over.
 * @template Result
 * @param {string} lock path of a folder that is made for the time; what it lies in must be there
 * @param {() => Result} run
 * @param {() => void} [wait] called once, before waiting for another process
 * @returns {Result}
 */
export function withLock(lock, run, wait = () => {}) {
  for (let isFirst = true; !acquire(lock); isFirst = false) {
    if (isFirst) wait();
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
  try {
    return run();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function acquire(lock) {
  if (make(lock)) {
    sign(lock);
    return true;
  }
  const seen = stateOf(lock);
  return seen !== undefined && isStale(seen) && takeOver(lock, seen);
}

/** Making a folder fails where it is already there: of several processes one succeeds. */
function make(folder) {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    return false;
  }
}

function sign(lock) {
  const signed = join(lock, `owner-${process.pid}.json`);
  writeFileSync(signed, JSON.stringify({ pid: process.pid, host: hostname() }));
  renameSync(signed, join(lock, "owner.json"));
}

/** What can be seen of a lock: which folder it is, how old, and who signed it; undefined where it is gone. */
function stateOf(lock) {
  const stat = statSync(lock, { throwIfNoEntry: false });
  return stat && { folder: stat.ino, age: Date.now() - stat.mtimeMs, owner: ownerOf(lock) };
}

function isStale({ age, owner }) {
  if (owner === undefined) return age > longestNameless;
  return owner.host === hostname() ? !isRunning(owner.pid) : age > longest;
}

/** Within one lock a single process can take over; the others find it signed anew. */
function takeOver(lock, seen) {
  const claim = join(lock, "claim");
  try {
    if (!make(claim)) {
      if ((stateOf(claim)?.age ?? 0) > longestNameless) rmSync(claim, { recursive: true, force: true });
      return false;
    }
    const now = stateOf(lock);
    const isMine = now?.folder === seen.folder && now.owner?.pid === seen.owner?.pid;
    if (isMine) sign(lock);
    rmSync(claim, { recursive: true, force: true });
    return isMine;
  } catch (error) {
    // The lock was given up in the meantime.
    if (error.code !== "ENOENT") throw error;
    return false;
  }
}

function ownerOf(lock) {
  try {
    return JSON.parse(readFileSync(join(lock, "owner.json"), "utf8"));
  } catch {
    return undefined;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
