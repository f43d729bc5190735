/** How the page is built and served, and how the tests are grouped. What is tested stays in tests/. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Plugin, runnerImport } from "vite";
import { defineConfig } from "vitest/config";
import type { Parsed } from "./src/contract/problem.ts";
import type { Scenario } from "./src/contract/scenario.ts";

const ROOT = fileURLToPath(new URL(".", import.meta.url));
const SCENARIO_FOLDER = join(ROOT, "scenarios");

/** Isolation gives precise timers; it holds because nothing is fetched from elsewhere. */
const HEADERS = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
};

/** In the built page only: the development server needs inline styles for hot replacement. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function contentSecurityPolicy(): Plugin {
  return {
    name: "alphea-content-security-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html) =>
        html.includes("Content-Security-Policy")
          ? html
          : {
              html,
              tags: [
                {
                  tag: "meta",
                  attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
                  injectTo: "head-prepend",
                },
              ],
            },
    },
  };
}

interface LoadScenarioModule {
  loadScenario(idOrPath: string, readFile: (path: string) => string | null): Parsed<Scenario>;
}

/** Reads a file, or null where there is none. */
function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

/** Compiles the built-in scenarios at build time, so that neither yaml nor zod is in the first load. */
function builtInScenarios(): Plugin {
  const name = "virtual:scenarios";
  const resolved = `\0${name}`;
  return {
    name: "alphea-scenarios",
    resolveId: (id) => (id === name ? resolved : null),
    async load(id) {
      if (id !== resolved) return null;
      const { module, dependencies } = await runnerImport<LoadScenarioModule>(
        join(ROOT, "src/scenario/load-scenario.ts"),
      );
      for (const file of dependencies) this.addWatchFile(join(ROOT, file));
      const scenarios: Scenario[] = [];
      const entries = readdirSync(SCENARIO_FOLDER).filter((file) => file.endsWith(".scenario.yaml"));
      for (const entry of entries.sort()) {
        const parsed = module.loadScenario(entry.slice(0, -".scenario.yaml".length), (path) => {
          const full = join(SCENARIO_FOLDER, path);
          this.addWatchFile(full);
          return readText(full);
        });
        if (parsed.ok) {
          scenarios.push(parsed.value);
          continue;
        }
        const lines = parsed.problems.map(
          (problem) =>
            `${problem.file}:${problem.line}:${problem.column}: ${problem.what.en}; ${problem.remedy.en}`,
        );
        this.error(`The built-in scenario ${entry} has problems:\n${lines.join("\n")}`);
      }
      const json = JSON.stringify(JSON.stringify(scenarios));
      return [
        "const freeze = (thing) => {",
        '  if (thing !== null && typeof thing === "object") Object.values(Object.freeze(thing)).forEach(freeze);',
        "  return thing;",
        "};",
        `export const scenarios = freeze(JSON.parse(${json}));`,
      ].join("\n");
    },
  };
}

export default defineConfig({
  base: "./",
  publicDir: "assets/public",
  plugins: [builtInScenarios(), contentSecurityPolicy()],
  build: {
    target: "es2022",
    manifest: true,
    modulePreload: { polyfill: false },
    // Everything is a file of its own: a data: address would widen the security policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
  },
  worker: { format: "es" },
  server: { headers: HEADERS },
  preview: { headers: HEADERS },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**", "tests/bench/**"],
          environment: "node",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          exclude: ["tests/browser/firefox.test.ts"],
          environment: "node",
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "firefox",
          include: ["tests/browser/firefox.test.ts"],
          environment: "node",
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
