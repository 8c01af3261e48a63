import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** A file that is to receive the results as JSON, for a build server that counts. */
const results = process.env.COTEJO_TEST_RESULTS;

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 30_000,
    // The default leaves one free, which on a build server is half of what there is.
    maxWorkers: availableParallelism(),
    reporters: results === undefined ? ["default"] : ["default", "json"],
    ...(results === undefined ? {} : { outputFile: { json: results } }),
  },
});
