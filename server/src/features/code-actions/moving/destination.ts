import type * as ast from "../../../../../grammar/generated/ast.js";
import { type BoundFile, type Declaration, specifierFor, type Tree } from "../../../language/index.js";
import type { DeclarationSpace } from "../../../language/names/declarations.js";
import { isSameDeclaration } from "../../../language/names/mentions.js";

/** A file that something is moved into: what it calls things, and which names are taken there. */
export class Destination {
  private readonly given = new Map<Declaration, string>();

  /**
   * @param bound undefined for a file that is yet to be made
   * @param protocol the protocol of the file that it is moved into; undefined for the top of the file
   */
  constructor(
    readonly path: string,
    private readonly bound: BoundFile | undefined,
    private readonly protocol?: Tree<ast.Protocol>,
  ) {}

  /** The name that a declaration has there already. */
  nameOf(declaration: Declaration): string | undefined {
    const given = this.given.get(declaration);
    if (given !== undefined || !this.bound) return given;
    const isIt = (other: Declaration) => isSameDeclaration(other, declaration);
    if (this.ownDeclarations().some(isIt)) return declaration.name;
    return this.bound.imports.find(({ declarations }) => declarations.some(isIt))?.name;
  }

  /** A name for a declaration that is to be imported: its own if that is free, else one that is. */
  newNameFor(declaration: Declaration, wanted = declaration.name): string {
    let name = wanted;
    for (let count = 2; this.isTaken(name, declaration.space); count++) name = `${wanted}${count}`;
    this.given.set(declaration, name);
    return name;
  }

  isTaken(name: string, space: DeclarationSpace): boolean {
    if ([...this.given].some(([other, known]) => known === name && other.space === space)) return true;
    return (this.scope?.find([space], name) ?? []).length > 0;
  }

  /** The path of another file as this one writes it. */
  specifierFor(path: string): string {
    return path.startsWith("homework:") ? path : specifierFor(this.path, path);
  }

  private get scope() {
    return (this.protocol && this.bound?.protocolScopes.get(this.protocol)) ?? this.bound?.scope;
  }

  private ownDeclarations(): readonly Declaration[] {
    const { shared = [], protocols = [] } = this.bound?.declarations ?? {};
    const inside = protocols.find(({ declaration }) => declaration.node === this.protocol)?.inside ?? [];
    return [...shared, ...inside];
  }
}
