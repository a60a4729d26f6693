export { type ParsedFile, parseFile } from "./syntax/parse.js";
export { spanOf, type Tree } from "./tree.js";
