/** The page of the model speaks of files that exist, and of every system of the week. */

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const page = readFileSync(`${ROOT}docs/model.md`, "utf8");

/** `system/{a,b}.ts` as two paths. */
function spread(path: string): string[] {
  const group = /\{([^}]*)\}/.exec(path);
  return group ? (group[1] ?? "").split(",").map((name) => path.replace(group[0], name)) : [path];
}

const submodels = [...page.matchAll(/`((?:system|formula)\/[^`]+\.ts)`/g)].flatMap(([, path]) =>
  spread(path ?? ""),
);

test("every file that the page names is there", () => {
  const others = [...page.matchAll(/`((?:src|tests|scenarios|docs)\/[^`]*)`/g)].map(([, path]) => path ?? "");
  expect(submodels.length).toBeGreaterThan(20);
  for (const path of submodels) expect(existsSync(`${ROOT}src/engine/${path}`), path).toBe(true);
  for (const path of others) expect(existsSync(ROOT + path), path).toBe(true);
});

test("every system of the week is a submodel of the page, or part of its schedule", () => {
  const week = readFileSync(`${ROOT}src/engine/week.ts`, "utf8");
  const systems = [...week.matchAll(/from "\.\/(system\/[^"]+)"/g)].map(([, path]) => path ?? "");
  // Told by the schedule and by the other pages.
  const told = ["department-phase", "deployment", "rollout", "start-decision", "public-tool"];
  const missing = systems.filter(
    (path) => !submodels.includes(path) && !told.some((name) => path.includes(name)),
  );
  expect(missing).toEqual([]);
});
