import { projectFiles, textOf } from "../house/project.js";

interface Command {
  command: string;
  title: string;
  category?: string;
  enablement?: string;
}

interface Keybinding {
  command: string;
  key: string;
  mac?: string;
  when?: string;
}

interface Setting {
  type?: string | string[];
  default?: unknown;
  scope?: string;
  description?: string;
  markdownDescription?: string;
  enum?: unknown[];
  enumDescriptions?: string[];
}

interface WalkthroughStep {
  id: string;
  media: { svg: string; altText: string };
  completionEvents: string[];
}

interface Contributions {
  languages: { id: string; extensions?: string[]; configuration?: string }[];
  grammars: { scopeName: string; path: string; language?: string; injectTo?: string[] }[];
  commands: Command[];
  keybindings?: Keybinding[];
  menus?: Record<string, { command?: string; submenu?: string; when?: string }[]>;
  configuration: { properties: Record<string, Setting> };
  walkthroughs: { id: string; steps: WalkthroughStep[] }[];
  configurationDefaults: Record<string, Record<string, unknown>>;
}

export interface Manifest {
  name: string;
  publisher: string;
  version: string;
  main: string;
  browser: string;
  files: string[];
  engines: { vscode: string };
  activationEvents: string[];
  contributes: Contributions;
}

export const manifest: Manifest = JSON.parse(textOf("client/package.json"));

/** The code of the extension, by path. */
export const clientSources: ReadonlyMap<string, string> = new Map(
  projectFiles("client/src")
    .filter((path) => path.endsWith(".ts"))
    .map((path) => [path, textOf(path)]),
);

/** Every match of a pattern in the code of the extension: what its first group caught. */
export function inSources(pattern: RegExp): string[] {
  return [...clientSources.values()].flatMap((text) => [...text.matchAll(pattern)].map(([, caught]) => caught ?? ""));
}

/** Every text anywhere in the manifest. */
export function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}
