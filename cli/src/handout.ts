import { handoutChoices, handoutOf } from "../../server/src/compile/handout/handout-of.js";
import { handoutHtml } from "../../server/src/compile/handout/handout-page.js";
import { nearest } from "../../server/src/language/tokens/nearest.js";
import type { Homework, Protocol } from "../../server/src/protocol/generated/protocol-types.js";
import { Failure } from "./failure.js";
import type { OneProtocol } from "./one-protocol.js";

/** What a handout is to be made of, as a command line says it. */
export interface HandoutRequest {
  session: string | undefined;
  task: string | undefined;
  reader: string | undefined;
}

/**
 * The page that a reader takes home from one session, or that of one task.
 * @throws {Failure} if there is no such session, task or reader
 */
export function handoutPage({ compiled, project }: OneProtocol, { session, task, reader }: HandoutRequest): string {
  const { protocol, origins } = compiled;
  const { home } = protocol.approach;
  const clientTerm = (home === undefined ? undefined : project.rulebook.library.named(home)?.clientTerm) ?? "";
  const chosen = reader === undefined ? undefined : readerNamed(reader, protocol);
  const model = handoutOf({
    protocol,
    ...(origins ? { origins } : {}),
    ...(session === undefined ? {} : { session: sessionNamed(session, protocol) }),
    ...(task === undefined ? {} : { task: taskNamed(task, protocol).id }),
    ...(chosen === undefined ? {} : { reader: chosen }),
    ...(clientTerm === "" ? {} : { clientTerm }),
  });
  if (!model) throw new Failure("Of which session?", "Say --session N, or --task NAME for the sheet of one task.");
  return handoutHtml(model);
}

function sessionNamed(name: string, protocol: Protocol): string {
  const { sessions } = handoutChoices(protocol);
  const names = sessions.map(({ key }) => key.slice("session.".length));
  if (names.includes(name)) return `session.${name}`;
  const meant = nearest(name, names);
  const advice = names.length === 0 ? "It speaks of no session." : `There is ${names.join(", ")}.`;
  throw new Failure(`There is no session ${name}.`, meant === undefined ? advice : `Did you mean ${meant}?`);
}

function taskNamed(name: string, { homework }: Protocol): Homework {
  const found = homework.find((one) => one.name === name);
  if (found) return found;
  const names = homework.map((one) => one.name);
  const meant = nearest(name, names);
  throw new Failure(
    `There is no homework ${name}.`,
    meant === undefined ? `There is ${names.join(", ")}.` : `Did you mean ${meant}?`,
  );
}

/** A child reads what is for the client, wherever nothing is written for a child. */
function readerNamed(name: string, protocol: Protocol): string {
  const names = handoutChoices(protocol).readers.map(({ id }) => id);
  if (names.includes(name) || name === "child") return name;
  const meant = nearest(name, names);
  throw new Failure(
    `Nothing is written for the reader ${name}.`,
    meant === undefined ? `Readers are ${names.join(", ")}.` : `Did you mean ${meant}?`,
  );
}
