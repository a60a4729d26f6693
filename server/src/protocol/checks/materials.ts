import type * as ast from "../../../../grammar/generated/ast.js";
import { resolvePath, type Tree } from "../../language/index.js";
import { checkMessage } from "../../messages/checks.js";
import { fileNamed } from "../resolve/materials.js";
import type { Checking } from "./checking.js";

/** Files that a task hands out must be there. */
export function checkMaterials(node: Tree<ast.PhraseLine>, checking: Checking): void {
  const { path } = checking.file.parsed;
  for (const { text } of node.values) {
    const file = fileNamed(text?.value);
    if (file === undefined) continue;
    const place = checking.place(text);
    const target = resolvePath(path, file);
    if (target === undefined) checking.add(checkMessage("material-outside", place, { file }));
    else if (!checking.context.files.exists(target)) checking.add(checkMessage("material-missing", place, { file }));
  }
}
