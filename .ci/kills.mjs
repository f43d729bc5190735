// `node .ci/kills.mjs`: plays runs in a browser that is killed 200 times, and counts what each kill cost.
// Builds the page into a folder of its own; writes docs/measured/kills.md and .json.
//   --kills <n>   another number, not for committing
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

register();
const { playAndKill } = await import("../tests/browser/kill-run.ts");
const { serveFolder } = await import("../tests/helper/static-server.ts");
const { readStorageHash } = await import("../tests/helper/storage-files.ts");

const root = fileURLToPath(new URL("..", import.meta.url));
const SEED = 2026;
const at = process.argv.indexOf("--kills");
const kills = at < 0 ? 200 : Number(process.argv[at + 1]);
if (!(Number.isSafeInteger(kills) && kills >= 4)) {
  console.error("usage: kills [--kills <4 or more>]");
  process.exit(2);
}

const dist = mkdtempSync(join(tmpdir(), "alphea-kills-"));
const built = spawnSync(
  join(root, "node_modules/.bin/vite"),
  ["build", "--outDir", dist, "--emptyOutDir", "--logLevel", "warn"],
  {
    cwd: root,
    stdio: ["ignore", 2, 2],
  },
);
if (built.status !== 0) process.exit(built.status ?? 1);

/** One half by the clock at its top pace, the other stepped through ten times a second. */
const paceOf = (kill) => (kill < kills / 2 ? "clock" : "steps");
const server = await serveFolder(dist);
let rows;
try {
  rows = await playAndKill(server, SEED, kills, paceOf, (kill) =>
    console.error(`   ${JSON.stringify(kill)}`),
  );
} finally {
  await server.close();
  rmSync(dist, { recursive: true, force: true });
}

const NAMES = { clock: "the clock at 4×", steps: "steps, 10 a second" };
const count = (list, test) => list.filter(test).length;
const lines = ["clock", "steps"].flatMap((pace) =>
  ["tab", "browser"].map((victim) => {
    const mine = rows.filter((row) => row.pace === pace && row.victim === victim);
    const cells = [
      mine.length,
      count(mine, ({ lost }) => lost === 0),
      count(mine, ({ lost }) => lost === 1),
      count(mine, ({ lost }) => lost > 1),
      count(mine, ({ notices }) => notices.includes("notice.autosave-damaged")),
      count(mine, ({ firstDiffering }) => firstDiffering !== null),
    ];
    return `| ${NAMES[pace]} | ${victim} | ${cells.join(" | ")} |`;
  }),
);
const codeHash = readStorageHash();
const command = `node .ci/kills.mjs${at < 0 ? "" : ` --kills ${kills}`}`;
const page = [
  "# Kills while a run plays and is saved",
  "",
  `Storage code ${codeHash} (tests/helper/storage-files.ts names its files), seed ${SEED}. Made again by \`${command}\`.`,
  "",
  "A run plays, answers and decides in Chromium; then the process of its tab, or the whole browser, ends by SIGKILL,",
  `${kills} times, at moments drawn by the seed: half of them within 30 ms after a week came on show, when its save is`,
  "under way. The page is opened again in the same profile and the run continued. Lost are weeks that had been on show;",
  "the hash of every week that is left must be the one it had then. A cut of the machine’s power is not tried: once a",
  "second at most a save waits until it is on the disk itself.",
  "",
  "| weeks pass by | killed | kills | nothing lost | one week | more | older slot used | other hash |",
  "|---|---|---:|---:|---:|---:|---:|---:|",
  ...lines,
  "",
].join("\n");
const folder = join(root, "docs/measured");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "kills.md"), page);
const data = { study: "kills", codeHash, seed: SEED, command, kills, rows };
writeFileSync(join(folder, "kills.json"), `${JSON.stringify(data, null, 1)}\n`);
const bad = count(rows, ({ lost, firstDiffering }) => lost > 1 || firstDiffering !== null);
console.error(`kills: ${bad} of ${rows.length} cost more than one week or a hash`);
process.exitCode = bad === 0 ? 0 : 1;
