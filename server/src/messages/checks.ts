import { messagesFrom } from "./message.js";

/** What can be wrong with what a protocol says, whatever its approach. */
export const checkMessages = {
  "line-twice": {
    severity: "error",
    says: "`{keyword}` is said twice here, and only one of them can hold.",
    help: "Keep one of the two lines.",
  },
  "disagreeing-blocks": {
    severity: "error",
    says: "Two blocks that speak of the same session say different things about `{keyword}`.",
    why: "Neither is nearer to the session than the other, so neither can win.",
    help: "Say it in one of them only, or in a block for that one session.",
  },
} as const;

export const checkMessage = messagesFrom(checkMessages);
