import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../server/src/features/session/settings.js";
import { defaultLayout } from "../../server/src/language/layout/index.js";
import { root, textOf } from "../house/project.js";
import { clientSources, inSources, manifest, textsOf } from "./manifest.js";

const { contributes } = manifest;
const commands = contributes.commands.map(({ command }) => command);
const repeated = (list: readonly string[]) => list.filter((one, at) => list.indexOf(one) !== at);

describe("the commands", () => {
  it("are each registered once, and none is registered that the manifest does not list", () => {
    const registered = inSources(/registerCommand\(\s*"([^"]+)"/g);
    expect([...registered].sort()).toEqual([...commands].sort());
  });

  it("stand together under one word", () => {
    expect(contributes.commands.filter(({ category }) => category !== "Homework")).toEqual([]);
    expect(commands.filter((command) => !command.startsWith("homework."))).toEqual([]);
  });

  it("have keys on a Mac where they have any", () => {
    const keys = contributes.keybindings ?? [];
    expect(keys.filter(({ key, mac }) => /ctrl/i.test(key) && !/cmd/i.test(mac ?? ""))).toEqual([]);
    expect(keys.filter(({ command }) => !commands.includes(command))).toEqual([]);
    expect(keys.filter(({ when = "" }) => !when.includes("editorLangId == homework"))).toEqual([]);
  });

  it("are the only ones in menus", () => {
    const inMenus = Object.values(contributes.menus ?? {}).flatMap((items) =>
      items.flatMap(({ command }) => command ?? []),
    );
    expect(inMenus.filter((command) => !commands.includes(command))).toEqual([]);
  });
});

describe("the settings", () => {
  const settings = Object.entries(contributes.configuration.properties);

  it("are each described, with a default and the place where they can be set", () => {
    const described = settings.filter(
      ([, { description, markdownDescription, default: otherwise, scope, enum: values, enumDescriptions }]) =>
        (description ?? markdownDescription ?? "") !== "" &&
        otherwise !== undefined &&
        scope !== undefined &&
        values?.length === enumDescriptions?.length,
    );
    expect(settings.length).toBeGreaterThan(0);
    expect(described.map(([name]) => name)).toEqual(settings.map(([name]) => name));
  });

  it("are those that the server reads, with the same defaults", () => {
    const read = Object.entries(defaultSettings).flatMap(([group, values]) =>
      Object.entries(values).map(([name, value]) => [`homework.${group}.${name}`, value]),
    );
    const ofServer = settings.filter(([name]) => name !== "homework.trace.server");
    expect(ofServer.map(([name, { default: value }]) => [name, value]).sort()).toEqual(read.sort());
  });

  it("begin with the name of the language", () => {
    expect(settings.map(([name]) => name).filter((name) => !name.startsWith("homework."))).toEqual([]);
  });
});

describe("what an editor does with protocols unless its user says otherwise", () => {
  const { "[homework]": defaults = {} } = contributes.configurationDefaults;

  it("is set as the layout sets it", () => {
    expect(defaults).toMatchObject({
      "editor.defaultFormatter": `${manifest.publisher}.${manifest.name}`,
      "editor.insertSpaces": defaultLayout.indentStyle === "space",
      "editor.tabSize": defaultLayout.indentSize,
    });
  });

  it("offers what the language has, and no words that happen to stand near", () => {
    expect(defaults["editor.wordBasedSuggestions"]).toBe("off");
  });
});

describe("the first steps", () => {
  const [{ id, steps } = { id: "", steps: [] }] = contributes.walkthroughs;
  const texts = ["client/package.nls.json", "client/package.nls.de.json"].map(
    (path): Record<string, string> => JSON.parse(textOf(path)),
  );
  /** The commands that a text leads to, in its order. */
  const commandsIn = (text = "") => [...text.matchAll(/\]\(command:([\w.]+)/g)].map(([, command = ""]) => command);

  it("are done once what they lead to was done", () => {
    const [english = {}] = texts;
    for (const step of steps) {
      const leads = commandsIn(english[`walkthrough.${step.id}.text`]);
      const awaited = step.completionEvents.flatMap((event) => event.split("onCommand:")[1] ?? []);
      expect(leads, step.id).toEqual(expect.arrayContaining(awaited));
      expect(step.completionEvents, step.id).not.toEqual([]);
    }
  });

  it("lead to commands of ours, and to the same in each language", () => {
    const [english = [], german = []] = texts.map((language) =>
      steps.map((step) => commandsIn(language[`walkthrough.${step.id}.text`])),
    );
    expect(german).toEqual(english);
    const ours = english.flat().filter((command) => command.startsWith("homework."));
    expect(ours.filter((command) => !commands.includes(command))).toEqual(["homework.rules.focus"]);
  });

  it("are led to from an empty view", () => {
    const address = encodeURIComponent(JSON.stringify(`${manifest.publisher}.${manifest.name}#${id}`));
    for (const { "welcome.protocols": welcome = "" } of texts) {
      expect(welcome).toContain(`(command:workbench.action.openWalkthrough?${address})`);
    }
  });
});

describe("the texts of the manifest", () => {
  const asked = textsOf(manifest).flatMap((text) => /^%(.+)%$/.exec(text)?.[1] ?? []);

  it.each(["client/package.nls.json", "client/package.nls.de.json"])("are all in %s, and nothing else is", (path) => {
    expect(Object.keys(JSON.parse(textOf(path))).sort()).toEqual([...new Set(asked)].sort());
  });

  it("are each used for one thing", () => {
    expect(repeated(asked)).toEqual([]);
  });
});

describe("what the extension says in code", () => {
  it("has a German text for each English one", () => {
    const said = [...new Set(inSources(/l10n\.t\(\s*("(?:[^"\\]|\\.)*")/g).map((text) => JSON.parse(text)))];
    const german: Record<string, string> = JSON.parse(textOf("client/l10n/bundle.l10n.de.json"));
    expect(Object.keys(german).sort()).toEqual(said.sort());
  });

  it("is taken from the catalogue everywhere", () => {
    const bare = /show(?:Information|Warning|Error)Message\(\s*["`]|placeHolder: ["`]|title: ["`][A-Z]/;
    expect([...clientSources].filter(([, text]) => bare.test(text)).map(([path]) => path)).toEqual([]);
  });
});

describe("the manifest", () => {
  it("names only files that are there", () => {
    const paths = textsOf(manifest).filter((text) => /^\.?[\w./-]+\.(json|svg|png|md|html)$/.test(text));
    expect(paths.length).toBeGreaterThan(2);
    expect(paths.filter((path) => !existsSync(join(root, "client", path)))).toEqual([]);
    expect([manifest.main, manifest.browser].filter((path) => !existsSync(join(root, "client", path)))).toEqual([]);
  });

  it("wakes the extension only where there is a protocol or a project", () => {
    // A file of the language wakes it by itself, and so does a page that was open when the window was closed.
    const pages = ["onWebviewPanel:homework.glance", "onWebviewPanel:homework.handout"];
    expect(manifest.activationEvents).toEqual(["workspaceContains:**/homework.yaml", ...pages]);
  });

  it("asks for the editor whose interface it is written against", () => {
    const types = JSON.parse(textOf("node_modules/@types/vscode/package.json"));
    expect(manifest.engines.vscode).toBe(`^${types.version}`);
  });

  it("has the version of the command, and the licence of the project", () => {
    expect(manifest.version).toBe(JSON.parse(textOf("cli/package.json")).version);
    expect(textOf("client/LICENSE")).toBe(textOf("LICENSE"));
  });

  it("leaves project files and packs to our own server", () => {
    expect(contributes).not.toHaveProperty("yamlValidation");
    expect(contributes).not.toHaveProperty("jsonValidation");
  });
});
