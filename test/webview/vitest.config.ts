import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Tests of the pages that the extension shows, in a browser. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  define: { HOMEWORK_VERSION: '"0.0.0"' },
  test: {
    include: ["test/webview/**/*.webview.ts"],
    globalSetup: ["test/webview/support/global-setup.ts"],
    environment: "node",
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    maxWorkers: 1,
  },
});
