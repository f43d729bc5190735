// `npm run mutation`: plants mutants in the formulas and the commands and counts those that the tests catch.
// Writes docs/measured/mutation.md and .json; fails below the score asked for.
//   formula | command   one part alone          --report   write from the reports that are there, run nothing
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

register();
const { readMutatedHash } = await import("../tests/helper/mutated-files.ts");

const root = fileURLToPath(new URL("..", import.meta.url));
const PARTS = ["formula", "command"];
/** Share of mutants to be caught, in percent. */
const ASKED = 80;
const CAUGHT = ["Killed", "Timeout"];
const MISSED = ["Survived", "NoCoverage"];

const asked = process.argv.slice(2).filter((word) => PARTS.includes(word));
if (!process.argv.includes("--report")) {
  for (const part of asked.length > 0 ? asked : PARTS) {
    const { status } = spawnSync(join(root, "node_modules/.bin/stryker"), ["run"], {
      cwd: root,
      stdio: ["ignore", 2, 2],
      env: { ...process.env, ALPHEA_MUTATION: part },
    });
    if (status !== 0) process.exit(status ?? 1);
  }
}

const percent = (caught, all) => (all === 0 ? "–" : `${((100 * caught) / all).toFixed(1)} %`);
const line = ({ original }, { start, end }) =>
  start.line === end.line ? original[start.line - 1].slice(start.column - 1, end.column - 1) : "…";

const rows = [];
const survivors = [];
for (const part of PARTS) {
  const file = join(root, `.cache/mutation-${part}.json`);
  if (!existsSync(file)) continue;
  for (const [name, { mutants, source }] of Object.entries(JSON.parse(readFileSync(file, "utf8")).files)) {
    const count = (words) => mutants.filter(({ status }) => words.includes(status)).length;
    const row = { file: name, caught: count(CAUGHT), missed: count(MISSED) };
    if (row.caught + row.missed > 0) rows.push(row);
    const original = source.split("\n");
    for (const { status, location, replacement, mutatorName } of mutants) {
      if (!MISSED.includes(status)) continue;
      const before = line({ original }, location);
      survivors.push({ place: `${name}:${location.start.line}`, mutatorName, before, after: replacement });
    }
  }
}

const caught = rows.reduce((sum, row) => sum + row.caught, 0);
const all = rows.reduce((sum, row) => sum + row.caught + row.missed, 0);
const clip = (text) => `\`${text.replace(/\s+/g, " ").replaceAll("|", "\\|").slice(0, 60)}\``;
const codeHash = readMutatedHash();
const page = [
  "# Mutation testing of formulas and commands",
  "",
  `Code ${codeHash}. Made again by \`npm run mutation\`.`,
  "",
  "Small mistakes are planted one at a time (Stryker); the tests of the part alone must catch each. Mistakes in",
  "constants that are made once, when a file is loaded, are left out: each would take all tests.",
  "",
  `Asked for: ${ASKED} %. **Caught: ${caught} of ${all}, ${percent(caught, all)}.**`,
  "",
  "| file | mutants | caught | score |",
  "|---|---:|---:|---:|",
  ...rows.map(
    (row) =>
      `| ${row.file} | ${row.caught + row.missed} | ${row.caught} | ${percent(row.caught, row.caught + row.missed)} |`,
  ),
  "",
  "## What was not caught",
  "",
  "| where | written | planted |",
  "|---|---|---|",
  ...survivors.map(({ place, before, after }) => `| ${place} | ${clip(before)} | ${clip(after ?? "")} |`),
  "",
].join("\n");
const folder = join(root, "docs/measured");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "mutation.md"), page);
const data = { study: "mutation", codeHash, command: "npm run mutation", asked: ASKED, caught, all, rows };
writeFileSync(join(folder, "mutation.json"), `${JSON.stringify(data, null, 1)}\n`);
process.stderr.write(`mutation: ${caught} of ${all} caught, ${percent(caught, all)}\n`);
process.exitCode = all > 0 && (100 * caught) / all >= ASKED ? 0 : 1;
