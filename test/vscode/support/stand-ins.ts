import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Two modules of VS Code are compiled where they are installed. These do what is asked of them here, without a compiler. */
export function replaceCompiledModules(modules: string): void {
  for (const [name, code] of Object.entries(standIns)) {
    writeFileSync(join(modules, "@vscode", name, "index.js"), code);
  }
}

const standIns = {
  spdlog: `const fs = require("fs"), path = require("path");
class Logger {
  constructor(type, name, file) { this.file = file; this.raw = false; this.level = 2; }
  write(level, message) {
    try { fs.appendFileSync(this.file, this.raw ? message : "[" + level + "] " + message + "\\n"); } catch {}
  }
  trace(message) { this.write("trace", message); }
  debug(message) { this.write("debug", message); }
  info(message) { this.write("info", message); }
  warn(message) { this.write("warning", message); }
  error(message) { this.write("error", message); }
  critical(message) { this.write("critical", message); }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  setPattern() {}
  clearFormatters() { this.raw = true; }
  flush() {}
  drop() {}
}
async function create(name, file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  return new Logger("", name, file);
}
exports.version = 1;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
`,
  "native-watchdog": `exports.start = () => {};
exports.exit = (code) => process.exit(code || 0);
`,
};
