import { type Message, messagesFrom } from "./message.js";

/** What can be wrong with a YAML file before its content is looked at: its text, its keys, its values. */
export const yamlMessages = {
  "yaml-text": {
    severity: "error",
    says: "{fault}",
    why: "The file cannot be read as YAML.",
  },
  "yaml-too-large": {
    severity: "error",
    says: "The file has {size} characters; it may have {most}.",
    help: "Split it into several files.",
  },
  "yaml-alias": {
    severity: "error",
    says: "`{written}` refers to another part of the file.",
    why: "Each thing is said where it stands, so that the file can be read and its size can be bounded.",
    help: "Write it out.",
  },
  "unknown-key": {
    severity: "error",
    says: "`{key}` is not a part of {whole}.{meant}",
    help: "What {whole} can have: {choices}.",
  },
  "missing-key": {
    severity: "error",
    says: "{whole} needs {keys}.",
  },
  "wrong-value": {
    severity: "error",
    says: "`{key}` cannot be {found}.{meant}",
    help: "{expected}",
  },
} as const satisfies Readonly<Record<string, Message>>;

export const yamlFinding = messagesFrom(yamlMessages);
