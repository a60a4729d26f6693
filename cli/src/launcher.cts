// The first thing that runs. It loads nothing, so that `homework --version` costs no more than starting Node,
// and it is compiled for old Nodes, so that they can say what is missing.

declare const HOMEWORK_VERSION: string;

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const [first, ...rest] = process.argv.slice(2);

if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(`homework needs Node 22.12 or later; this is Node ${process.versions.node}.\n`);
  process.exitCode = 2;
} else if (rest.length === 0 && (first === "--version" || first === "-v")) {
  process.stdout.write(`${HOMEWORK_VERSION}\n`);
} else {
  require("./main.cjs");
}
