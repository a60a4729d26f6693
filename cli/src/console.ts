import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import type { Paint } from "./report/colours.js";

/** What the command sees and reaches of the world outside. */
export interface Console {
  /** The working directory, absolute. */
  folder: string;
  /** What was asked for goes here. */
  out(text: string): void;
  /** What is said about the run goes here. */
  say(text: string): void;
  /** Colours for what goes out, and for what is said. */
  paint: Paint;
  sayPaint: Paint;
  /** The folder with the pages on the rules that came with the command. */
  pages: string;
  /** The folder with the texts of the shipped packs, which hold their examples. */
  packs: string;
}

/** The path as seen from a folder, with forward slashes. */
export function pathFrom(folder: string, path: string): string {
  const seen = relative(folder, path);
  return sep === "\\" ? seen.replaceAll("\\", "/") : seen;
}

/** All of standard input. */
export function readStandardInput(): string {
  return readFileSync(0, "utf8");
}
