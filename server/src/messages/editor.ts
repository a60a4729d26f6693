import { fillIn, type ParameterValues } from "./message.js";

/** What the server says in an editor besides findings: titles of actions, why one cannot be taken, hints and lenses. */
export const editorTexts = {
  "organise-imports": "Organise imports",
  "organise-broken": "An import cannot be read; mend it first.",
  "import-name": 'Import {name} from "{from}"',
  deviate: "Deviate from {rule} {where}, with a reason",
  "review-due": "Review due homework in session {session}",
  "review-named": "Take {name} up in the review of session {session}",
  "review-nothing": "Session {session} says that it reviews nothing.",
  "offer-instead": "Offer {name} instead of planning it",
  "plan-instead": "Plan {name} instead of offering it",
  "offer-in-no-session": "This offer hangs on an event and stands in no session; a plan needs a session.",
  "extract-to": "Move {name} to {file}",
  "extract-to-new": "Move {name} to a new file {file}",
  "extract-nothing": "Every line of {name} speaks of something that this protocol declares.",
  "extract-like": "{name} is like {like}, which this protocol declares: move that one first.",
  "extract-taken": "The file has another homework called {name}.",
  "inline-task": "Bring {name} into this protocol",
  "inline-like": "Write out what {name} takes over from {like}",
  "inline-several": "Several protocols of this file use {name}; go to the one that it is to be brought into.",
  "load-of-dose": "= {minutes} min a week",
  "load-of-dose-varies": "= {least} to {most} min a week",
  "load-why": "{minutes} minutes on one occasion, {times} times a week",
  "reviewed-later": "→ reviewed in session {session}",
  "reviewed-elsewhere": "→ reviewed in {session}",
  "reviewed-week": "→ week {week}",
  "reviewed-booster": "→ {amount} {unit} after the end",
  "inherits-more": "and {count} more",
  "inherited-from": "Inherited from `{block}`",
  "lens-planned": "planned in {sessions}",
  "lens-planned-always": "planned again and again",
  "lens-offered": "offered in {sessions}",
  "lens-offered-on": "offered on {events}",
  "lens-unplanned": "never planned",
  "lens-reviewed": "reviewed in {sessions}",
  "lens-reviewed-at": "reviewed at {boosters}",
  "lens-unreviewed": "never reviewed",
  "lens-used": "used in {files}",
  "lens-unused": "used in no other file",
  "lens-nothing-found": "nothing found",
  "log-ready": "homework {version} is ready.",
  "log-project": "{root}: {files} of protocols taken note of.",
  "fix-all-certain": "Fix everything in this file that is certain",
  "fix-all-in-file": "Fix all {count} of this kind in this file ({code})",
  "fix-all-in-workspace": "Fix all of this kind in the workspace ({code})",
  "checking-workspace": "Checking all protocols",
  "fixing-all": "Fixing all of {code}",
  "fixing-file": "{file}",
} as const satisfies Readonly<Record<string, string>>;

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

export function editorText<Code extends keyof typeof editorTexts>(
  code: Code,
  values: ParameterValues<NamesIn<(typeof editorTexts)[Code]>>,
): string {
  return fillIn(editorTexts[code], values);
}
