import { configuration } from "./configuration/index.js";
import { diagnostics } from "./diagnostics/index.js";
import type { Feature } from "./feature.js";
import { synchronise } from "./session/synchronise.js";
import { watching } from "./watching/index.js";

/** Everything that the server does for an editor. */
export const features: readonly Feature[] = [synchronise, configuration, watching, diagnostics];
