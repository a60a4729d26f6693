import { glanceOf } from "../../compile/glance/glance-of.js";
import { glanceWords } from "../../compile/glance/words/glance-words.js";
import type { KnownFile } from "../../compile/live/known-file.js";
import type { Severity } from "../../finding.js";
import { defined } from "../../protocol/defined.js";
import type { Feature } from "../feature.js";
import {
  type ListedProtocol,
  type ListProtocolsResult,
  listProtocols,
  type ShowProtocolParams,
  type ShowProtocolResult,
  showProtocol,
} from "../requests.js";
import type { OpenProject } from "../session/projects.js";
import type { Session } from "../session/session.js";
import { DocumentText } from "../session/shown-document.js";
import { PartsOfProtocol } from "./parts.js";

/** The protocols of the projects, and what each is made of: for a tree beside the editor. */
export const overview: Feature = {
  register(connection, session) {
    connection.onRequest(listProtocols, async (): Promise<ListProtocolsResult> => {
      const projects = session.projects.all();
      await Promise.all(projects.map((project) => session.checker.loaded(project)));
      const protocols = projects.flatMap((project) =>
        project.live.index.paths().flatMap((path) => {
          const file = project.live.index.get(path);
          return file ? protocolsIn(file, project, session) : [];
        }),
      );
      return { protocols };
    });
    connection.onRequest(
      showProtocol,
      async ({ uri, name }: ShowProtocolParams): Promise<ShowProtocolResult | null> => {
        const { project, path } = await session.locate(uri);
        project.live.checkNow(path);
        const resolved = project.live.understand(path)?.protocols.find(({ protocol }) => protocol.name === name);
        if (!resolved) return null;
        const { protocol, origins } = resolved;
        const model = glanceOf({ protocol, origins, findings: project.live.told.at(path) });
        const locationOf = (place: Parameters<Session["location"]>[1]) => session.location(project, place);
        return { parts: new PartsOfProtocol(model, glanceWords(session.locale), locationOf).all() };
      },
    );
  },
};

function protocolsIn({ path, declared }: KnownFile, project: OpenProject, session: Session): ListedProtocol[] {
  const { library } = project.live.rulebook;
  return declared
    .filter(({ space }) => space === "protocol")
    .map(({ name, title, place, approach, version }) => {
      const text = session.textOf(project, path) ?? DocumentText.of("");
      return defined({
        uri: session.uriOf(project, path),
        range: text.rangeOf(place),
        name,
        title: title ?? name,
        approach: approach === undefined ? undefined : (library.named(approach)?.title ?? approach),
        version,
        findings: project.live.told.has(path) ? countsOf(project, path) : undefined,
      });
    });
}

function countsOf(project: OpenProject, path: string): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of project.live.told.at(path)) counts[severity]++;
  return counts;
}
