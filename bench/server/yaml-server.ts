import { TextDocument } from "vscode-languageserver-textdocument";
import { stringify } from "yaml";
import { getLanguageService } from "yaml-language-server";
import type { ProtocolModel } from "../speed/model.js";
import { yamlSchema } from "../speed/write-yaml.js";

const uri = "file:///long.yaml";

/** The content of a long file as YAML, and a check of it by the YAML language server, without its waiting. */
export class YamlServer {
  readonly text: string;
  readonly #service;

  constructor(models: readonly ProtocolModel[]) {
    // A title in quotes comes first, for an edit to be made in.
    this.text = stringify(models, { lineWidth: 0 }).replace("title: ", 'title: "Abcd"\n# ');
    const schema = { type: "array", items: yamlSchema() };
    this.#service = getLanguageService({
      schemaRequestService: async () => JSON.stringify(schema),
      workspaceContext: { resolveRelativePath: (path) => path },
    });
    this.#service.configure({
      validate: true,
      hover: false,
      completion: false,
      format: false,
      schemas: [{ uri: "file:///schema.json", fileMatch: ["*.yaml"], schema }],
    });
  }

  /** @returns the number of findings */
  async check(text: string, version: number): Promise<number> {
    return (await this.#service.doValidation(TextDocument.create(uri, "yaml", version, text), false)).length;
  }
}
