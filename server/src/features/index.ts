import { callHierarchy } from "./call-hierarchy/index.js";
import { codeActions } from "./code-actions/index.js";
import { codeLens } from "./code-lens/index.js";
import { serverCommands } from "./commands/index.js";
import { compiled } from "./compiled/index.js";
import { completion } from "./completion/index.js";
import { configuration } from "./configuration/index.js";
import { definition } from "./definition/index.js";
import { diagnostics } from "./diagnostics/index.js";
import { documentHighlight } from "./document-highlight/index.js";
import { documentLinks } from "./document-links/index.js";
import { documentSymbols } from "./document-symbols/index.js";
import type { Feature } from "./feature.js";
import { fileRename } from "./file-rename/index.js";
import { folding } from "./folding/index.js";
import { formatting } from "./formatting/index.js";
import { glance } from "./glance/index.js";
import { handout } from "./handout/index.js";
import { hover } from "./hover/index.js";
import { inlayHints } from "./inlay-hints/index.js";
import { libraryText } from "./library-text/index.js";
import { linkedEditing } from "./linked-editing/index.js";
import { overview } from "./overview/index.js";
import { packWriting } from "./pack-writing/index.js";
import { projectFiles } from "./project-files/index.js";
import { projectTests } from "./project-tests/index.js";
import { references } from "./references/index.js";
import { rename } from "./rename/index.js";
import { rulePages } from "./rule-pages/index.js";
import { ruleStanding } from "./rule-standing/index.js";
import { selectionRanges } from "./selection-ranges/index.js";
import { semanticTokens } from "./semantic-tokens/index.js";
import { synchronise } from "./session/synchronise.js";
import { signatureHelp } from "./signature-help/index.js";
import { starting } from "./starting/index.js";
import { tools } from "./tools/index.js";
import { trust } from "./trust/index.js";
import { typeDefinition } from "./type-definition/index.js";
import { watching } from "./watching/index.js";
import { workspaceSymbols } from "./workspace-symbols/index.js";

/** Everything that the server does for an editor. */
export const features: readonly Feature[] = [
  synchronise,
  configuration,
  watching,
  diagnostics,
  hover,
  definition,
  typeDefinition,
  references,
  rename,
  fileRename,
  documentHighlight,
  callHierarchy,
  documentSymbols,
  workspaceSymbols,
  folding,
  selectionRanges,
  linkedEditing,
  documentLinks,
  libraryText,
  codeActions,
  serverCommands,
  semanticTokens,
  inlayHints,
  codeLens,
  formatting,
  completion,
  signatureHelp,
  projectFiles,
  starting,
  overview,
  ruleStanding,
  rulePages,
  compiled,
  glance,
  handout,
  trust,
  projectTests,
  packWriting,
  tools,
];
