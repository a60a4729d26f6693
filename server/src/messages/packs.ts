import { type Message, messagesFrom } from "./message.js";

/** What can be wrong with the rules of an approach pack, and with what a protocol or project says of rules. */
export const packMessages = {
  "pack-condition": {
    severity: "error",
    says: "{fault}",
    why: "A condition is checked when the pack is read, so that no protocol meets it first.",
  },
  "pack-unknown-context": {
    severity: "error",
    says: "A rule cannot be asked of each `{each}`.{meant}",
    help: "It can be asked of {choices}.",
  },
  "pack-unknown-line": {
    severity: "error",
    says: "No line begins with `{keyword}`.{meant}",
    help: "`at` names the keyword of the line at which a finding stands.",
  },
  "pack-template": {
    severity: "error",
    says: "{fault}",
    help: "Between braces stands the path of a fact, such as `{example}`; `{{` writes a brace.",
  },
  "pack-duplicate-rule": {
    severity: "error",
    says: "There is a rule `{id}` already.",
    help: "Give each rule an id of its own.",
  },
  "pack-unknown-source": {
    severity: "error",
    says: "The pack has no source `{source}`.{meant}",
    help: "Add its citation under `sources`.",
  },
  "pack-unused-source": {
    severity: "hint",
    says: "No rule cites `{source}`.",
    help: "Take it out, or cite it where it belongs.",
    tags: ["unnecessary"],
  },
  "pack-error-without-meaning": {
    severity: "error",
    says: "`{id}` can be an error but does not say what the error means.",
    why: "An error contradicts the definition of the approach, has to be stated before use, or leaves a hole in an integrative design; its message says which.",
    help: "Add `errorMeans: definition`, `before-use` or `design`.",
  },
  "pack-examples": {
    severity: "error",
    says: "`{id}` has no example that {missing}.",
    help: "Add one; the examples are run as tests and shown on the page of the rule.",
  },
  "pack-unknown-frame": {
    severity: "error",
    says: "The pack has no frame `{frame}`.{meant}",
    help: "Add it under `frames`, or write the example as a whole protocol.",
  },
  "pack-unknown-pack": {
    severity: "error",
    says: "There is no pack `{approach}`.{meant}",
  },
  "pack-duplicate": {
    severity: "error",
    says: "There is a pack `{approach}` already.",
    help: "Choose another id, or extend that pack.",
  },
  "pack-circle": {
    severity: "error",
    says: "`{approach}` extends itself by way of {way}.",
    help: "Take one of these out of `extends`.",
  },
  "pack-unknown-rule": {
    severity: "error",
    says: "{where} `{rule}`.{meant}",
  },
  "pack-protected": {
    severity: "error",
    says: "`{rule}` cannot be overridden or silenced by another pack.",
    why: "The rules of {title} hold in every approach; only a deviation with its reason excuses them.",
    help: "Take this out; a protocol may deviate where it has a reason.",
  },
  "pack-foreign-fact": {
    severity: "error",
    says: "The condition reads `{name}`, but `{rule}` is asked of each {each}.",
  },
  "pack-budget": {
    severity: "error",
    says: "`{rule}` takes too many steps on {protocol}; the rules of {title} were not asked any further.",
    why: "A pack has a budget for each protocol, so that no pack can hang the command or the editor.",
    help: "Ask for a fact instead of a loop over the whole protocol.",
  },
  "deviation-unused": {
    severity: "warning",
    says: "This deviation excuses nothing: `{rule}` has nothing to say {where}.",
    why: "A deviation that is no longer needed hides the next finding of the same rule.",
    help: "Take it out.",
    tags: ["unnecessary"],
  },
  "project-unknown-rule": {
    severity: "error",
    says: "There is no rule `{rule}`.{meant}",
  },
  "project-protected-rule": {
    severity: "error",
    says: "A project cannot lower or switch off `{rule}`.",
    why: "The rules of {title} hold in every project.",
    help: 'Where a protocol has a reason, let it say `deviation from {rule} because "…"`.',
  },
} as const satisfies Readonly<Record<string, Message>>;

export const packFinding = messagesFrom(packMessages);
