import type { Position, Range } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { LiveProject } from "../../compile/live/live-project.js";
import type { Understood } from "../../compile/understood.js";
import type { Span } from "../../finding.js";
import type { BoundFile } from "../../language/index.js";
import type { OpenProject } from "./projects.js";

/** A text as an editor counts it: places by line and character. */
export class DocumentText {
  constructor(readonly document: TextDocument) {}

  static of(text: string): DocumentText {
    return new DocumentText(TextDocument.create("", "", 0, text));
  }

  get text(): string {
    return this.document.getText();
  }

  offsetAt(position: Position): number {
    return this.document.offsetAt(position);
  }

  positionAt(offset: number): Position {
    return this.document.positionAt(offset);
  }

  rangeOf({ start, end }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  spanOf({ start, end }: Range): Span {
    return { start: this.offsetAt(start), end: this.offsetAt(end) };
  }
}

/** A protocol file that an editor shows, as it is now. */
export class ShownDocument extends DocumentText {
  constructor(
    document: TextDocument,
    readonly project: OpenProject,
    /** The path in the project. */
    readonly path: string,
  ) {
    super(document);
  }

  get uri(): string {
    return this.document.uri;
  }

  get live(): LiveProject {
    return this.project.live;
  }

  /** The file with its words bound; always there, however broken the text. */
  get bound(): BoundFile {
    return this.understood.bound;
  }

  /** The file with its protocols resolved. */
  get understood(): Understood {
    const understood = this.live.understand(this.path);
    if (!understood) throw new Error(`The document ${this.path} is not shown.`);
    return understood;
  }
}
