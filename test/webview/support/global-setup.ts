import type { TestProject } from "vitest/node";
// What tests are provided with is declared there.
import type {} from "../../vscode/support/global-setup.js";
import { installChromium } from "../../vscode/support/install.js";

/** Installs what is missing. */
export default function setUp(project: TestProject): void {
  project.provide("chromium", installChromium());
}
