import type { Language } from "../texts.js";
import { conditionSayings } from "./checks/conditions.js";
import { courseSayings } from "./checks/course.js";
import { doseSayings } from "./checks/doses.js";
import { planSayings } from "./checks/plans.js";
import { valueSayings } from "./checks/values.js";
import { compileSayings } from "./compile.js";
import { editorWordings } from "./editor.js";
import { nameSayings } from "./names.js";
import { packSayings } from "./packs.js";
import { checkWordings } from "./phrases/checks.js";
import { commonWordings, spaceWordings } from "./phrases/common.js";
import { explanationWordings, labelWordings } from "./phrases/explain.js";
import { nameWordings } from "./phrases/names.js";
import { packWordings } from "./phrases/packs.js";
import { syntaxWordings } from "./phrases/syntax.js";
import { yamlWordings } from "./phrases/yaml.js";
import { projectSayings } from "./project.js";
import { refusalWordings } from "./refusals.js";
import { syntaxSayings } from "./syntax.js";
import { yamlSayings } from "./yaml.js";

/** Plain German for clinicians. Words of the protocol language stay as they are written. */
export const german: Language = {
  and: "und",
  or: "oder",
  sayings: {
    ...syntaxSayings,
    ...nameSayings,
    ...compileSayings,
    ...conditionSayings,
    ...courseSayings,
    ...doseSayings,
    ...planSayings,
    ...valueSayings,
    ...packSayings,
    ...projectSayings,
    ...yamlSayings,
  },
  wordings: {
    ...commonWordings,
    ...spaceWordings,
    ...syntaxWordings,
    ...nameWordings,
    ...checkWordings,
    ...packWordings,
    ...yamlWordings,
    ...editorWordings,
    ...labelWordings,
    ...explanationWordings,
    ...refusalWordings,
  },
};
