import { EventEmitter, l10n, type TreeDataProvider, TreeItem, TreeItemCollapsibleState } from "vscode";
import {
  type ListedProtocol,
  type ListProtocolsResult,
  listProtocols,
  type ProtocolPart,
  type ShowProtocolParams,
  type ShowProtocolResult,
  showProtocol,
} from "../../../../server/src/features/requests.js";
import { openPlace } from "../../shared/open-place.js";
import { passedIcon, severityIcon, tinted } from "../../shared/severity-icons.js";
import type { LanguageServer } from "../language-server/index.js";

type Node = { protocol: ListedProtocol } | { part: ProtocolPart; id: string };

const icons: Record<ProtocolPart["kind"], string> = {
  stage: "milestone",
  sessions: "calendar",
  session: "calendar",
  tasks: "checklist",
  task: "tasklist",
  during: "comment-discussion",
  practice: "beaker",
  plan: "arrow-right",
  keep: "sync",
  offer: "gift",
  review: "history",
};

export class ProtocolTree implements TreeDataProvider<Node> {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(private readonly server: LanguageServer) {}

  refresh(): void {
    this.#changed.fire(undefined);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (!node) {
      const { protocols } = await this.server.ask<ListProtocolsResult>(listProtocols, {});
      return protocols.map((protocol) => ({ protocol }));
    }
    if ("part" in node) return nodesOf(node.part.parts, node.id);
    const { uri, name } = node.protocol;
    const params: ShowProtocolParams = { uri, name };
    const shown = await this.server.ask<ShowProtocolResult | null>(showProtocol, params);
    return nodesOf(shown?.parts ?? [], `${uri}#${name}`);
  }

  getTreeItem(node: Node): TreeItem {
    return "part" in node ? partItem(node.part, node.id) : protocolItem(node.protocol);
  }
}

/** Ids keep what is unfolded so after a refresh. */
function nodesOf(parts: readonly ProtocolPart[], above: string): Node[] {
  return parts.map((part, index) => ({ part, id: `${above}/${part.kind}.${index}` }));
}

function protocolItem({ uri, range, name, title, approach, version, findings }: ListedProtocol): TreeItem {
  const item = new TreeItem(title, TreeItemCollapsibleState.Collapsed);
  item.id = `${uri}#${name}`;
  item.contextValue = "protocol";
  item.description = [approach, version].filter((part) => part !== undefined).join(" · ");
  item.command = openPlace({ uri, range });
  item.tooltip = findings ? inWords(findings) : l10n.t("Not checked yet");
  if (findings) {
    const worst = (["error", "warning", "hint"] as const).find((severity) => findings[severity] > 0);
    item.iconPath = worst ? severityIcon(worst) : passedIcon;
  } else {
    item.iconPath = tinted("circle-outline", undefined);
  }
  return item;
}

function inWords({ error, warning, hint }: Record<"error" | "warning" | "hint", number>): string {
  if (error + warning + hint === 0) return l10n.t("No findings");
  return l10n.t("Errors: {0}, warnings: {1}, hints: {2}", error, warning, hint);
}

function partItem({ kind, label, description, location, severity, parts }: ProtocolPart, id: string): TreeItem {
  const item = new TreeItem(
    label,
    parts.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
  );
  item.id = id;
  item.iconPath = tinted(icons[kind], severity);
  if (description !== undefined) item.description = description;
  if (location) item.command = openPlace(location);
  return item;
}
