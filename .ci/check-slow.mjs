// `npm run check:slow`: the long studies. Each writes docs/measured/<study>.md and .json with the hash of the
// model, the seeds and the command; a test fails when that hash is no longer the model's.
//   --only <study>[,<study>]   run these alone       --seeds <n>   other numbers of seeds, not for committing
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

register();
const root = fileURLToPath(new URL("..", import.meta.url));
const { STUDIES } = await import("../tests/slow/studies.ts");
const { readModelHash } = await import("../tests/helper/model-files.ts");

function readOption(name) {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : (process.argv[at + 1] ?? "");
}

/** No studies of the model: each has its own script and its own hash. */
const SCRIPTS = ["mutation", "kills"];
const names = [...Object.keys(STUDIES), ...SCRIPTS];
const only = readOption("--only")?.split(",") ?? names;
const asked = readOption("--seeds");
const unknown = only.filter((name) => !names.includes(name));
if (unknown.length > 0 || (asked !== null && !(Number(asked) >= 3))) {
  console.error(`usage: check-slow [--only ${names.join(",")}] [--seeds <3 or more>]`);
  process.exit(2);
}

const folder = join(root, "docs/measured");
mkdirSync(folder, { recursive: true });
const modelHash = readModelHash();
let failed = 0;
for (const name of only.filter((other) => !SCRIPTS.includes(other))) {
  const study = STUDIES[name];
  const seeds = asked === null ? study.seeds : Number(asked);
  const start = performance.now();
  console.error(`== ${name}, ${seeds} seeds`);
  const { data, page, faults } = study.run(seeds, (line) => console.error(`   ${line}`));
  const command = `node .ci/check-slow.mjs --only ${name}${asked === null ? "" : ` --seeds ${seeds}`}`;
  const head = { study: name, modelHash, seeds, command };
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ ...head, ...data }, null, 1)}\n`);
  writeFileSync(
    join(folder, `${name}.md`),
    `# ${study.title}\n\nModel ${modelHash}, ${seeds} seeds. Made again by \`${command}\`.\n\n${page}`,
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.error(`   ${faults.length === 0 ? "passed" : "FAILED"}, ${seconds} s`);
  for (const fault of faults) console.error(`   - ${fault}`);
  failed += faults.length === 0 ? 0 : 1;
}
for (const name of only.filter((other) => SCRIPTS.includes(other))) {
  console.error(`== ${name}`);
  const { status } = spawnSync(process.execPath, [join(root, `.ci/${name}.mjs`)], { stdio: "inherit" });
  failed += status === 0 ? 0 : 1;
}
console.error(`\n${only.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
