import { defineConfig } from "vitest/config";

/** A file that is to receive the results as JSON, for a build server that counts. */
const results = process.env.COTEJO_TEST_RESULTS;

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 30_000,
    reporters: results === undefined ? ["default"] : ["default", "json"],
    ...(results === undefined ? {} : { outputFile: { json: results } }),
  },
});
