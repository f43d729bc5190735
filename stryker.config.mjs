// Mutation testing of one part of the engine, named by ALPHEA_MUTATION: `formula` or `command`. Each part is
// judged by its own tests alone: the formulas are fast, and a command's effects are looked at directly.
const part = process.env.ALPHEA_MUTATION ?? "formula";

export default {
  mutate: [`src/engine/${part}/*.ts`],
  testRunner: "vitest",
  vitest: { configFile: ".ci/mutation.vitest.mjs", related: false },
  coverageAnalysis: "perTest",
  // A mutant of a constant that is made once, at loading, would take all tests to judge.
  ignoreStatic: true,
  ignorePatterns: ["/assets", "/dist", "/docs", "/tests/browser", "/.cache", "/.git"],
  tempDirName: ".cache/stryker",
  reporters: ["clear-text", "progress-append-only", "json"],
  jsonReporter: { fileName: `.cache/mutation-${part}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  concurrency: 1,
  allowConsoleColors: false,
};
