import { EventEmitter, l10n, type TreeDataProvider, type TreeItem, type Uri } from "vscode";
import {
  type StandingOfRulesParams,
  type StandingOfRulesResult,
  type StandingRule,
  standingOfRules,
} from "../../../../server/src/features/requests.js";
import type { LanguageServer } from "../language-server/index.js";
import { findingItem, groupItem, ruleItem } from "./rule-items.js";

type Finding = StandingRule["findings"][number];
export type Group = { group: string; id: string; title: string; count: number; below: RuleNode[]; isOpen: boolean };
export type RuleNode = Group | { rule: StandingRule; id: string } | { finding: Finding };

/** States that ask for attention stand in the open; the others are put together. */
const open: readonly StandingRule["state"][] = ["broken", "unsure", "excused"];
const quiet: readonly StandingRule["state"][] = ["holds", "not-applicable", "off"];

export class RuleTree implements TreeDataProvider<RuleNode> {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #summary = new EventEmitter<string>();
  readonly onSummary = this.#summary.event;

  constructor(
    private readonly server: LanguageServer,
    private readonly inFront: () => Uri | undefined,
  ) {}

  refresh(): void {
    this.#changed.fire(undefined);
  }

  async getChildren(node?: RuleNode): Promise<RuleNode[]> {
    if (!node) return this.#packs();
    if ("group" in node) return node.below;
    return "rule" in node ? node.rule.findings.map((finding) => ({ finding })) : [];
  }

  getTreeItem(node: RuleNode): TreeItem {
    if ("group" in node) return groupItem(node);
    return "rule" in node ? ruleItem(node.rule, node.id) : findingItem(node.finding);
  }

  async #packs(): Promise<RuleNode[]> {
    const uri = this.inFront();
    if (!uri) {
      this.#summary.fire("");
      return [];
    }
    const params: StandingOfRulesParams = { uri: uri.toString() };
    const { protocols } = await this.server.ask<StandingOfRulesResult>(standingOfRules, params);
    const rules = protocols.flatMap((protocol) => protocol.rules);
    const counted = (state: StandingRule["state"]) => rules.filter((rule) => rule.state === state).length;
    this.#summary.fire(
      rules.length === 0 ? "" : l10n.t("{0} broken, {1} excused", counted("broken"), counted("excused")),
    );
    if (protocols.length < 2) return packsOf(rules, "");
    return protocols.map(({ name, title, rules: own }) => {
      const below = packsOf(own, name);
      return { group: "protocol", id: name, title, count: own.length, below, isOpen: true };
    });
  }
}

function packsOf(rules: readonly StandingRule[], above: string): RuleNode[] {
  return [...new Set(rules.map(({ pack }) => pack))].map((pack) => {
    const own = rules.filter((rule) => rule.pack === pack);
    const id = `${above}/${pack}`;
    const nodes = (states: readonly StandingRule["state"][]): RuleNode[] =>
      states.flatMap((state) =>
        own.filter((rule) => rule.state === state).map((rule) => ({ rule, id: `${id}/${rule.id}` })),
      );
    const groups = quiet.flatMap((state): Group[] => {
      const below = nodes([state]);
      return below.length === 0
        ? []
        : [{ group: state, id: `${id}/${state}`, title: "", count: below.length, below, isOpen: false }];
    });
    const below = [...nodes(open), ...groups];
    const title = own[0]?.packTitle ?? pack;
    return { group: "pack", id, title, count: own.length, below, isOpen: true };
  });
}
