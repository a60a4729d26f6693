import { glanceOf } from "../../server/src/compile/glance/glance-of.js";
import { glanceWords } from "../../server/src/compile/glance/words/glance-words.js";
import { glanceSvg } from "../../server/src/compile/picture/glance-svg.js";
import { type ThemeName, themes } from "../../server/src/compile/picture/theme.js";
import type { OneProtocol } from "./one-protocol.js";

/** The picture of a protocol as SVG, labelled in the protocol's own language where there are words for it. */
export function pictureOf({ compiled, findings, project }: OneProtocol, theme: ThemeName): string {
  const { protocol, origins } = compiled;
  const { home } = protocol.approach;
  const approach = home === undefined ? undefined : project.rulebook.library.named(home)?.title;
  const model = glanceOf({
    protocol,
    findings,
    ...(origins ? { origins } : {}),
    ...(approach === undefined ? {} : { approach }),
  });
  return `${glanceSvg(model, themes[theme], glanceWords(protocol.language))}\n`;
}
