import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Tests in a real VS Code, one file after another: each has an editor, a browser and two processors to share. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: ["test/vscode/**/*.vscode.ts"],
    globalSetup: ["test/vscode/support/global-setup.ts"],
    environment: "node",
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    maxWorkers: 1,
  },
});
