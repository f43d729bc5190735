/** How the page is built and served, and how the tests are grouped. What is tested stays in tests/. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Plugin, runnerImport } from "vite";
import { defineConfig } from "vitest/config";
import { offlineWorker } from "./.ci/offline-plugin.ts";
import type { Parsed } from "./src/contract/problem.ts";
import type { Scenario } from "./src/contract/scenario.ts";
import type { StrategyDefinition } from "./src/contract/strategy.ts";

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

/** Scenarios share most of the catalogue: every part, or entry of a list, is written once and named by its place. */
function packScenarios(scenarios: readonly Scenario[]): string {
  const places = new Map<string, number>();
  const place = (part: unknown): number => {
    const text = JSON.stringify(part);
    const known = places.get(text) ?? places.size;
    places.set(text, known);
    return known;
  };
  const packed = scenarios.map((scenario) =>
    Object.entries(scenario).map(([key, part]) => [key, Array.isArray(part) ? part.map(place) : place(part)]),
  );
  return `{"parts":[${[...places.keys()].join(",")}],"scenarios":${JSON.stringify(packed)}}`;
}

/** All built-in scenarios as one JSON text; `watch` hears of every file that was read. */
async function compileScenarios(watch: (file: string) => void): Promise<string> {
  const { module, dependencies } = await runnerImport<LoadScenarioModule>(
    join(ROOT, "src/scenario/load-scenario.ts"),
  );
  for (const file of dependencies) watch(resolve(ROOT, file));
  const entries = readdirSync(SCENARIO_FOLDER).filter((file) => file.endsWith(".scenario.yaml"));
  const scenarios = entries.sort().map((entry): Scenario => {
    const parsed = module.loadScenario(entry.slice(0, -".scenario.yaml".length), (path) => {
      watch(join(SCENARIO_FOLDER, path));
      return readText(join(SCENARIO_FOLDER, path));
    });
    if (parsed.ok) return parsed.value;
    const lines = parsed.problems.map(
      ({ file, line, column, what, remedy }) => `${file}:${line}:${column}: ${what.en}; ${remedy.en}`,
    );
    throw new Error(`The built-in scenario ${entry} has problems:\n${lines.join("\n")}`);
  });
  return packScenarios(scenarios);
}

/**
 * Undoes `packScenarios` in the page. V8 keeps an object as large as the parameters' as a hash table where it was
 * read from JSON, but not where it was cloned, which saves a run a seventh of its time.
 */
const OPEN = [
  "const open = ({ parts, scenarios }) => structuredClone(scenarios.map((entries) => Object.fromEntries(entries.map(",
  "  ([key, part]) => [key, Array.isArray(part) ? part.map((one) => parts[one]) : parts[part]],",
  "))));",
].join("\n");

/** Lines of a module that fetch an emitted file, for the lines after them to read from `response`. */
function fetchData(asset: string, what: string): string {
  return [
    `const response = await fetch(import.meta.ROLLUP_FILE_URL_${asset});`,
    `if (!response.ok) throw new Error('the ${what} could not be fetched: ' + response.status);`,
  ].join("\n");
}

/**
 * Compiles the built-in scenarios at build time, so that neither yaml nor zod is in the first load. A built
 * page fetches them as data while its scripts are still loading; elsewhere they are part of the module.
 */
function builtInScenarios(): Plugin {
  const name = "virtual:scenarios";
  const resolved = `\0${name}`;
  let isBuild = false;
  let asset = "";
  return {
    name: "alphea-scenarios",
    configResolved(config) {
      isBuild = config.command === "build";
    },
    resolveId: (id) => (id === name ? resolved : null),
    async load(id) {
      if (id !== resolved) return null;
      const json = await compileScenarios((file) => this.addWatchFile(file));
      if (!isBuild) return `${OPEN}\nexport const scenarios = open(JSON.parse(${JSON.stringify(json)}));`;
      asset = this.emitFile({ type: "asset", name: "scenarios.json", source: json });
      return [
        OPEN,
        fetchData(asset, "scenarios"),
        "export const scenarios = open(await response.json());",
      ].join("\n");
    },
  };
}

interface StrategyModules {
  readonly STRATEGY_NAMES: readonly string[];
  loadStrategy(name: string, readFile: (path: string) => string | null): Parsed<StrategyDefinition>;
}

/** All built-in strategies as one JSON text; `watch` hears of every file that was read. */
async function compileStrategies(watch: (file: string) => void): Promise<string> {
  const modules = await Promise.all(
    ["find-strategy", "load-strategy"].map((name) =>
      runnerImport<Partial<StrategyModules>>(join(ROOT, `src/strategy/${name}.ts`)),
    ),
  );
  for (const { dependencies } of modules) for (const file of dependencies) watch(resolve(ROOT, file));
  const { STRATEGY_NAMES, loadStrategy } = Object.assign(
    {},
    ...modules.map(({ module }) => module),
  ) as StrategyModules;
  const read = (path: string): string | null => {
    watch(join(SCENARIO_FOLDER, path));
    return readText(join(SCENARIO_FOLDER, path));
  };
  const strategies = STRATEGY_NAMES.map((name) => {
    const parsed = loadStrategy(name, read);
    if (parsed.ok) return parsed.value;
    throw new Error(`The built-in strategy ${name} has problems: ${JSON.stringify(parsed.problems)}`);
  });
  return JSON.stringify(strategies);
}

/** Name of the strategies' file, which nobody needs before a run has ended. */
const STRATEGIES = "strategies";

/** Compiles the built-in strategies at build time, for the debrief: neither yaml nor zod is in the page. */
function builtInStrategies(): Plugin {
  const name = "virtual:strategies";
  const resolved = `\0${name}`;
  let isBuild = false;
  return {
    name: "alphea-strategies",
    configResolved(config) {
      isBuild = config.command === "build";
    },
    resolveId: (id) => (id === name ? resolved : null),
    async load(id) {
      if (id !== resolved) return null;
      const json = await compileStrategies((file) => this.addWatchFile(file));
      if (!isBuild) return `export const strategies = JSON.parse(${JSON.stringify(json)});`;
      const asset = this.emitFile({ type: "asset", name: `${STRATEGIES}.json`, source: json });
      return `${fetchData(asset, "strategies")}\nexport const strategies = await response.json();`;
    },
  };
}

/**
 * The sentences of the interface, fetched as data by a built page: they are read faster than script is, and while
 * the scripts are still loading. Both languages, so that switching works without a network.
 */
function sentencesAsData(): Plugin {
  return {
    name: "alphea-sentences",
    apply: "build",
    async load(id) {
      const [, locale] = /\/src\/i18n\/messages\.(en|fr)\.ts$/.exec(id) ?? [];
      if (locale === undefined) return null;
      const { module, dependencies } = await runnerImport<Record<string, unknown>>(id);
      for (const file of dependencies) this.addWatchFile(resolve(ROOT, file));
      const [[name, messages] = ["", null]] = Object.entries(module);
      const source = JSON.stringify(messages);
      const asset = this.emitFile({ type: "asset", name: `sentences-${locale}.json`, source });
      return `${fetchData(asset, "sentences")}\nexport const ${name} = await response.json();`;
    },
  };
}

/** Begins to fetch the data of the page while its scripts are still loading. */
function preloadData(): Plugin {
  return {
    name: "alphea-preload-data",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => /^assets\/.*\.json$/.test(file) && !file.startsWith(`assets/${STRATEGIES}-`))
          .map((file) => ({
            tag: "link",
            attrs: { rel: "preload", as: "fetch", href: `./${file}`, crossorigin: true },
            injectTo: "head",
          })),
    },
  };
}

/**
 * Pixi's main file names every class, the renderers too, and so they would all land in the first chunk.
 * In the build it is replaced by the same list without the renderers, which Pixi loads when it needs one.
 */
function leanPixi(): Plugin {
  const resolved = "\0pixi.js";
  const folder = join(ROOT, "node_modules/pixi.js/lib/");
  return {
    name: "alphea-lean-pixi",
    apply: "build",
    enforce: "pre",
    resolveId: (id) => (id === "pixi.js" ? resolved : null),
    load(id) {
      if (id !== resolved) return null;
      const names = readFileSync(join(folder, "index.mjs"), "utf8")
        .split("\n")
        .filter((line) => /^export \{.*\} from '\.\//.test(line))
        .filter((line) => !/\/rendering\/renderers\/(?:gl|gpu|canvas)\//.test(line));
      // Masks and texture sources register themselves; the rest is registered with its renderer.
      return ["import './rendering/init.mjs';", ...names].join("\n").replaceAll("'./", `'${folder}`);
    },
  };
}

/** The fonts' licences have to travel with them; those of the libraries are collected by Vite. */
function fontLicences(): Plugin {
  return {
    name: "alphea-font-licences",
    apply: "build",
    generateBundle() {
      for (const font of ["inter", "newsreader"]) {
        const source = readFileSync(join(ROOT, `node_modules/@fontsource-variable/${font}/LICENSE`), "utf8");
        this.emitFile({ type: "asset", fileName: `licences/${font}.txt`, source });
      }
    },
  };
}

/** The game, and the lab beside it; the page of a test, built from another folder, is alone. */
function ownPages(): Plugin {
  return {
    name: "own-pages",
    config: ({ root = ROOT }) => {
      const pages = ["index.html", "lab.html"]
        .map((page) => join(root, page))
        .filter((page) => existsSync(page));
      return { build: { rolldownOptions: { input: pages } } };
    },
  };
}

export default defineConfig({
  base: "./",
  publicDir: "assets/public",
  plugins: [
    ownPages(),
    builtInScenarios(),
    builtInStrategies(),
    sentencesAsData(),
    preloadData(),
    leanPixi(),
    fontLicences(),
    contentSecurityPolicy(),
    offlineWorker(ROOT),
  ],
  build: {
    target: "es2022",
    manifest: true,
    license: { fileName: "licences/libraries.md" },
    modulePreload: { polyfill: false },
    // Everything is a file of its own: a data: address would widen the security policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { checks: { pluginTimings: false } },
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
          // Modules keep nothing but caches of frozen data, so that files can share them: a core left idle
          // costs minutes.
          isolate: false,
          maxWorkers: "100%",
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
          // One after another, as each needs the whole machine, and with what the one before has loaded.
          fileParallelism: false,
          isolate: false,
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
