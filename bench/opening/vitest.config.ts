import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** What is measured needs the editor that the tests in VS Code use, and is set up as they are. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: ["bench/opening/opening.ts"],
    globalSetup: ["test/vscode/support/global-setup.ts"],
    environment: "node",
    testTimeout: 600_000,
    fileParallelism: false,
    maxWorkers: 1,
    silent: false,
    reporters: [["default", { summary: false }]],
  },
});
