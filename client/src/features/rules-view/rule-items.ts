import { l10n, MarkdownString, ThemeIcon, TreeItem, TreeItemCollapsibleState } from "vscode";
import type { StandingRule } from "../../../../server/src/features/requests.js";
import { openPlace } from "../../shared/open-place.js";
import { passedIcon, severityIcon } from "../../shared/severity-icons.js";
import type { Group } from "./rule-tree.js";

export function groupItem({ group, id, title, count, isOpen }: Group): TreeItem {
  const state = isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem(title === "" ? stateInWords(group) : title, state);
  item.id = id;
  item.description = String(count);
  return item;
}

/** A click on a rule that is broken leads to the text, on any other to its page. */
export function ruleItem(rule: StandingRule, id: string): TreeItem {
  const [first, second] = rule.findings;
  const item = new TreeItem(rule.title, second ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
  const place = first?.location ?? rule.excusedAt[0];
  item.id = id;
  item.contextValue = "rule";
  item.iconPath = iconOf(rule);
  item.description = describe(rule);
  item.tooltip = tooltipOf(rule);
  item.command = place
    ? openPlace(place)
    : { command: "homework.explainRule", title: l10n.t("Explain Rule"), arguments: [rule.id] };
  return item;
}

export function findingItem({ message, severity, location }: StandingRule["findings"][number]): TreeItem {
  const item = new TreeItem(message);
  item.iconPath = severityIcon(severity);
  item.tooltip = message;
  item.command = openPlace(location);
  return item;
}

function iconOf({ state, severity }: StandingRule): ThemeIcon {
  switch (state) {
    case "broken":
      return severity === "off" ? new ThemeIcon("circle-slash") : severityIcon(severity);
    case "holds":
      return passedIcon;
    case "excused":
      return new ThemeIcon("comment");
    case "unsure":
      return new ThemeIcon("question");
    default:
      return new ThemeIcon("circle-outline");
  }
}

function describe({ state, findings, reasons, toldBy, id }: StandingRule): string {
  if (state === "excused" || state === "off") return reasons.join(" ");
  if (toldBy.length > 0) return l10n.t("told by {0}", toldBy.join(", "));
  const [first, second] = findings;
  if (first && !second) return first.message;
  return state === "unsure" ? l10n.t("the text could not be read in full") : id;
}

function tooltipOf({ id, title, packTitle, evidence, state, findings, reasons }: StandingRule): MarkdownString {
  const text = new MarkdownString();
  text.appendMarkdown(`**${escaped(title)}** \`${id}\`\n\n`);
  text.appendText(`${packTitle}. ${l10n.t("Evidence: {0}", evidence)}. ${stateInWords(state)}.`);
  for (const line of [...findings.map(({ message }) => message), ...reasons]) text.appendText(`\n\n${line}`);
  return text;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>]/g, "\\$&");
}

function stateInWords(state: string): string {
  switch (state) {
    case "holds":
      return l10n.t("Holds");
    case "broken":
      return l10n.t("Broken");
    case "excused":
      return l10n.t("Excused");
    case "unsure":
      return l10n.t("Cannot be told");
    case "off":
      return l10n.t("Turned off");
    default:
      return l10n.t("Not applicable");
  }
}
