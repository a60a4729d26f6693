import { type Message, messagesFrom } from "./message.js";

/** What can be wrong with a project file beyond its YAML and its keys. */
export const projectMessages = {
  "project-path-outside": {
    severity: "error",
    says: "`{found}` leads out of the project.",
    why: "A project reads and writes in its own folder only, so that it gives the same result wherever it lies.",
    help: "Name a path below the folder of the project file, such as `{example}`.",
  },
  "project-pack-missing": {
    severity: "error",
    says: "There is no file `{found}`.{meant}",
    help: "Name the path of the pack as seen from the project file.",
  },
  "project-pack-untrusted": {
    severity: "hint",
    says: "The pack `{found}` is not read, since this folder is not trusted.",
    why: "Rules of a pack say what a protocol has to be; they are taken from nobody unasked.",
    help: "Trust the folder in the editor, and protocols are held against these rules too.",
  },
} as const satisfies Readonly<Record<string, Message>>;

export const projectFinding = messagesFrom(projectMessages);
