import type { ThemeName } from "../../../server/src/compile/picture/theme.js";
import type { Command } from "../arguments.js";
import { handOut, oneProtocol, oneProtocolOptions } from "../one-protocol.js";

const themeNames = ["light", "dark", "high-contrast"] as const satisfies readonly ThemeName[];

export const command: Command = {
  spec: {
    name: "picture",
    operands: "FILE",
    about: "Draws the course of a protocol at a glance, as SVG.",
    options: {
      ...oneProtocolOptions,
      theme: { value: "THEME", choices: themeNames, help: "The colours; `light` by default." },
    },
    more: [
      "It shows the sessions by homework under their stages, the weekly load, hierarchies, mechanisms, what is offered",
      "when something happens, and what was found. A file with errors is not drawn.",
    ],
  },
  async run(given, console) {
    const one = await oneProtocol(given, console);
    if (!one) return 1;
    const { pictureOf } = await import("../picture.js");
    const theme = themeNames.find((name) => name === given.text("theme")) ?? "light";
    handOut(pictureOf(one, theme), given, console);
    return 0;
  },
};
