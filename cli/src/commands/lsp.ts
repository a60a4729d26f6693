import type { Command } from "../arguments.js";
import { Failure } from "../failure.js";

export const command: Command = {
  spec: {
    name: "lsp",
    operands: "",
    about: "Serves an editor over the Language Server Protocol.",
    options: {
      stdio: { help: "Speak over standard input and output." },
    },
    more: ["An editor starts this itself; docs/editors.md shows how to set up Neovim, Emacs, Helix and Zed."],
  },
  async run(given) {
    if (!given.has("stdio")) {
      throw new Failure("`homework lsp` is started by an editor.", "Write `homework lsp --stdio` into its settings.");
    }
    await import("../../../server/src/main-node.js");
    // The connection keeps the process alive and ends it when the editor leaves.
    return new Promise(() => {});
  },
};
