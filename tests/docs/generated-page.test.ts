/** The generated pages are the ones that the data and the code give now. */

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

test("`npm run docs` would change nothing", () => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", "tsx", ".ci/document.mjs", "--check"],
    { cwd: ROOT, encoding: "utf8" },
  );
  expect(stdout + stderr).toBe("");
  expect(status).toBe(0);
});
