import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(pathOf("./cli/package.json"), "utf8"));

export default defineConfig({
  resolve: {
    alias: { "@homework-protocols/server": pathOf("./server/src/index.ts") },
  },
  define: { HOMEWORK_VERSION: JSON.stringify(version) },
  test: {
    include: ["test/**/*.test.ts"],
    environment: "node",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
