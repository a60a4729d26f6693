import type { BoundFile, Declaration, FileInScope } from "../language/index.js";
import type { ResolvedProtocol } from "../protocol/resolve/resolve.js";

/** A file as it was understood: its words bound, and its protocols resolved as far as somebody asks for them. */
export class Understood {
  private readonly resolved = new Map<Declaration, ResolvedProtocol | undefined>();
  private all: readonly ResolvedProtocol[] | undefined;

  constructor(
    readonly file: FileInScope,
    readonly bound: BoundFile,
    private readonly resolve: (declaration: Declaration) => ResolvedProtocol | undefined,
  ) {}

  get protocols(): readonly ResolvedProtocol[] {
    this.all ??= this.bound.declarations.protocols.flatMap(({ declaration }) => this.protocol(declaration) ?? []);
    return this.all;
  }

  /** The protocol that a declaration of the file stands for. */
  protocol(declaration: Declaration): ResolvedProtocol | undefined {
    if (!this.resolved.has(declaration)) this.resolved.set(declaration, this.resolve(declaration));
    return this.resolved.get(declaration);
  }
}
