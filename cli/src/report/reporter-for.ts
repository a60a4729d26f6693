import { compilerVersion } from "../../../server/src/version.js";
import type { Console } from "../console.js";
import { GithubReporter } from "./github.js";
import { JsonReporter } from "./json.js";
import { PrettyReporter } from "./pretty.js";
import type { Format, Reporter } from "./report.js";
import { SarifReporter } from "./sarif.js";

/** @param brief without a summary */
export function reporterFor(format: Format, console: Console, brief: boolean): Reporter {
  switch (format) {
    case "pretty":
      return new PrettyReporter(console.out, console.paint, brief);
    case "json":
      return new JsonReporter(console.out);
    case "sarif":
      return new SarifReporter(console.out, compilerVersion);
    case "github":
      return new GithubReporter(console.out);
  }
}
