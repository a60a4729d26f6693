export { EditorConfigs } from "./editor-config/editor-configs.js";
export { formatRange, formatText } from "./format.js";
export { formatOnType, typedCharacters } from "./format-on-type.js";
export { defaultLayout, type LayoutOptions } from "./options.js";
