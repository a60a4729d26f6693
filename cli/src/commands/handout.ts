import type { Command } from "../arguments.js";
import { Failure } from "../failure.js";
import { handOut, oneProtocol, oneProtocolOptions } from "../one-protocol.js";

export const command: Command = {
  spec: {
    name: "handout",
    operands: "FILE --session N",
    about: "Makes the sheet that a client takes home from one session, as a page to print.",
    options: {
      session: {
        value: "N",
        help: "Which session; one of a group as Group.N, one without a number as last or every-2.",
      },
      task: { value: "NAME", help: "Which homework instead, such as one that hangs on an event." },
      reader: { value: "READER", help: "For whom, such as child, caregiver or partner; the client by default." },
      ...oneProtocolOptions,
    },
    more: [
      "It says what to do and why, when, where and how long, what to write down, and what helps when it is hard.",
      "The fixed words are in the language of the protocol where there are some. Of a file with errors none is made.",
    ],
  },
  async run(given, console) {
    const session = given.text("session");
    const task = given.text("task");
    if (session !== undefined && task !== undefined) throw new Failure("Say --session or --task, not both.");
    const one = await oneProtocol(given, console);
    if (!one) return 1;
    const { handoutPage } = await import("../handout.js");
    handOut(handoutPage(one, { session, task, reader: given.text("reader") }), given, console);
    return 0;
  },
};
