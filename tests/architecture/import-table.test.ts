/** The import table holds in src, and each of its rules is seen to catch a planted forbidden import. */

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise, type ICruiseResult, type IForbiddenRuleType } from "dependency-cruiser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readSources } from "../helper/source-files.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const { forbidden, options } = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as {
  forbidden: IForbiddenRuleType[];
  options: object;
};

/** The table of the design, written a second time on purpose: a slip in the rules shows here. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  contract: [],
  scenario: ["yaml", "zod"],
  engine: ["xstate", "seedrandom"],
  i18n: ["intl-messageformat"],
  strategy: ["scenario", "yaml", "zod"],
  presenter: ["i18n"],
  lab: ["engine", "strategy", "scenario", "yaml", "zod", "hyparquet-writer", "write-excel-file"],
  view: ["presenter", "i18n", "lit", "uplot"],
  "view/canvas": ["presenter", "i18n", "lit", "uplot", "pixi.js", "pixi-viewport"],
  worker: ["engine", "lab", "scenario", "strategy"],
  app: ["scenario", "engine", "i18n", "strategy", "presenter", "lab", "view", "worker", "idb", "xstate"],
  cli: [
    "engine",
    "lab",
    "scenario",
    "strategy",
    "worker",
    "i18n",
    "commander",
    "piscina",
    "bullmq",
    "ioredis",
    "node:fs",
  ],
};
const FOLDERS = Object.keys(MAY_IMPORT);
const LIBRARIES = [
  ...["yaml", "zod", "xstate", "seedrandom", "intl-messageformat", "lit", "uplot"],
  ...[
    "pixi.js",
    "pixi-viewport",
    "idb",
    "commander",
    "piscina",
    "bullmq",
    "ioredis",
    "hyparquet-writer",
    "write-excel-file",
  ],
];

interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

async function findViolations(base: string): Promise<readonly Violation[]> {
  const { output } = await cruise(["src"], {
    ...options,
    baseDir: base,
    validate: true,
    ruleSet: { forbidden },
  });
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    from,
    to,
  }));
}

let fixture = "";

function plant(path: string, text: string): void {
  const full = join(fixture, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}

/** A small tree with a file in every folder and a stand-in for every library. */
beforeAll(() => {
  fixture = mkdtempSync(join(tmpdir(), "alphea-imports-"));
  plant("package.json", '{ "type": "module" }');
  plant("tsconfig.json", "{}");
  for (const folder of FOLDERS)
    plant(`src/${folder}/thing.ts`, "export type Thing = string;\nexport const thing = 1;\n");
  for (const library of LIBRARIES) {
    plant(
      `node_modules/${library}/package.json`,
      `{ "name": "${library}", "type": "module", "main": "index.js" }`,
    );
    plant(`node_modules/${library}/index.js`, "export const thing = 1;\n");
    plant(`node_modules/${library}/index.d.ts`, "export type Thing = string;\nexport const thing: number;\n");
  }
});

afterAll(() => rmSync(fixture, { recursive: true, force: true }));

/** How a file two folders below src names a target of the table. */
function specifierOf(target: string, depth: number): string {
  return FOLDERS.includes(target) ? `${"../".repeat(depth)}${target}/thing.ts` : target;
}

function isAllowed(folder: string, target: string): boolean {
  const same = target.split("/")[0] === folder.split("/")[0];
  const inside = (MAY_IMPORT[folder] ?? []).includes(target.split("/")[0] ?? target);
  return same || target === "contract" || inside;
}

test("src keeps to the import table and has no cycle", async () => {
  const { output } = await cruise(["src"], { ...options, baseDir: ROOT });
  expect((output as ICruiseResult).modules.length).toBeGreaterThan(readSources(["src"]).length - 1);
  expect(await findViolations(ROOT)).toEqual([]);
});

test("every folder of src is in the table", () => {
  const found = readdirSync(join(ROOT, "src"), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(found.map((entry) => entry.name).filter((name) => !FOLDERS.includes(name))).toEqual([]);
});

for (const flavour of ["import type { Thing }", "import { thing }"]) {
  test(`of all pairs of folder and target exactly the forbidden ones are found: ${flavour}`, async () => {
    const wanted: string[] = [];
    const planted: string[] = [];
    const targets = [...FOLDERS, ...LIBRARIES, "node:fs"];
    for (const folder of FOLDERS) {
      const depth = folder.split("/").length;
      for (const target of targets) {
        if (folder === target) continue;
        const path = `src/${folder}/plant-${target.replace(/[^a-z0-9]/g, "-")}.ts`;
        const name = flavour.includes("type") ? "type Taken = Thing" : "const taken = thing";
        plant(path, `${flavour} from "${specifierOf(target, depth)}";\nexport ${name};\n`);
        planted.push(path);
        if (!isAllowed(folder, target)) wanted.push(`${folder} → ${target}`);
      }
    }
    const violations = await findViolations(fixture);
    for (const path of planted) rmSync(join(fixture, path));

    const found = new Set<string>();
    for (const { from, to } of violations) {
      const folder = dirname(from).replace("src/", "");
      const target = targets.find((name) =>
        FOLDERS.includes(name)
          ? to === `src/${name}/thing.ts`
          : to.includes(`node_modules/${name}/`) || to === name,
      );
      found.add(`${folder} → ${target ?? (to === "fs" ? "node:fs" : to)}`);
    }
    expect([...found].sort()).toEqual(wanted.sort());
  });
}

test("a cycle is found, also through types alone", async () => {
  plant("src/engine/hen.ts", 'import type { Egg } from "./egg.ts";\nexport type Hen = Egg;\n');
  plant("src/engine/egg.ts", 'import type { Hen } from "./hen.ts";\nexport type Egg = Hen;\n');
  const violations = await findViolations(fixture);
  for (const name of ["hen", "egg"]) rmSync(join(fixture, `src/engine/${name}.ts`));
  expect(violations.map(({ rule }) => rule)).toEqual(["no-cycle"]);
  expect(violations[0]?.from).toMatch(/^src\/engine\/(?:hen|egg)\.ts$/);
});

test("a folder outside the table, and Pixi outside the canvas, are found by their own rules", async () => {
  plant("src/util/stray.ts", 'import { thing } from "../contract/thing.ts";\nexport const taken = thing;\n');
  plant("src/view/panel.ts", 'import { thing } from "pixi.js";\nexport const taken = thing;\n');
  const violations = await findViolations(fixture);
  rmSync(join(fixture, "src/util"), { recursive: true });
  rmSync(join(fixture, "src/view/panel.ts"));
  expect(violations.map(({ rule, from }) => `${rule}: ${from}`).sort()).toEqual([
    "known-folders: src/util/stray.ts",
    "pixi-in-canvas-only: src/view/panel.ts",
  ]);
});
