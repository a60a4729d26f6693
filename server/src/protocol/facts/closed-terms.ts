// Classes of words that the grammar itself fixes; open words carry their classes with them in the protocol's terms.

const dangers = new Set(["injury", "medical-event", "self-harm-urge", "dissociation", "unsafe-person"]);
const distress = new Set(["distress", "anxiety", "panic", "rating"]);
const written = new Set(["paper", "phone-note", "text-message", "email"]);
const entered = new Set(["app", "web"]);
const live = new Set(["in-person", "video", "telephone", "home-visit"]);
const ownRoles = new Set(["client", "child"]);
const otherRoles = new Set(["caregiver", "partner", "family", "teacher"]);
const leftOpen = new Set(["open", "as-agreed"]);

const afterNotDone = new Map([
  ...classed(
    "understanding",
    "explore empathise conceptualise chain-analysis missing-links do-in-session follow-client",
  ),
  ...classed("practical", "problem-solve redesign shrink swap re-expose log pause"),
  ...classed("bare", "repeat drop nothing"),
]);

function classed(name: string, terms: string): [string, string][] {
  return terms.split(" ").map((term) => [term, name]);
}

/** Signs that a person is in danger: reasons to stop any task. */
export const isDanger = (sign: string) => dangers.has(sign);
/** Signs of distress, which are no danger by themselves. */
export const isDistress = (sign: string) => distress.has(sign);
export const isWrittenChannel = (channel: string) => written.has(channel);
/** Channels through which what is entered reaches a service. */
export const isEnteredChannel = (channel: string) => entered.has(channel);
/** Delivery in which client and therapist meet at the same time. */
export const isLiveDelivery = (way: string) => live.has(way);
/** Roles of the person whose therapy it is. */
export const isClient = (role: string) => ownRoles.has(role);
export const isSomebody = (role: string) => role !== "nobody";
/** Roles of people from the client's life. */
export const isThirdRole = (role: string) => otherRoles.has(role);
export const isLeftOpen = (term: string) => leftOpen.has(term);

/** Whether a step after a task was not done seeks to understand, is practical, or bare; '' for any other word. */
export function classAfterNotDone(term: string): string {
  return afterNotDone.get(term) ?? "";
}
