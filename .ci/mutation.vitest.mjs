// The tests that judge mutants of a part of the engine; see stryker.config.mjs.
import { defineConfig } from "vitest/config";

const TESTS = {
  formula: ["tests/golden/**/*.test.ts", "tests/engine/formula/**/*.test.ts"],
  command: ["tests/engine/command/**/*.test.ts"],
};

export default defineConfig({
  test: {
    include: TESTS[process.env.ALPHEA_MUTATION ?? "formula"],
    environment: "node",
    testTimeout: 60_000,
  },
});
