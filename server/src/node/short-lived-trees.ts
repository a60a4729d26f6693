import { setFlagsFromString } from "node:v8";

/**
 * Keeps the engine from guessing which objects will live long. An edit makes a tree, a protocol and its facts, and the
 * next edit replaces them all; but the engine sees some of them survive a collection and from then on puts their like
 * among what is old. What is old and dead holds on to what is new and dead until everything is collected: in a file of a
 * thousand lines that took several milliseconds of each edit.
 */
export function expectShortLivedTrees(): void {
  setFlagsFromString("--no-allocation-site-pretenuring");
}
