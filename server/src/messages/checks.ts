import { conditionMessages } from "./checks/conditions.js";
import { courseMessages } from "./checks/course.js";
import { doseMessages } from "./checks/doses.js";
import { planMessages } from "./checks/plans.js";
import { valueMessages } from "./checks/values.js";
import { messagesFrom } from "./message.js";

/** What can be wrong with what a protocol says, whatever its approach. */
export const checkMessages = {
  ...valueMessages,
  ...doseMessages,
  ...courseMessages,
  ...conditionMessages,
  ...planMessages,
} as const;

export const checkMessage = messagesFrom(checkMessages);
