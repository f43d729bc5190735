// `npm run docs`: writes the pages that are made from the data and from the code. With `--check` it writes
// nothing and names every page that is out of date. Run with `node --import tsx`.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "yaml";
import { describeAssumptions } from "../src/lab/document/assumptions.ts";
import { describeStatecharts } from "../src/lab/document/statechart.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const machines = join(root, "src/engine/machine");

/** What the comment at the head of a file says, on one line. */
function readAbout(file) {
  const comment = /^\/\*\*([\s\S]*?)\*\//.exec(readFileSync(file, "utf8"))?.[1] ?? "";
  return comment.replace(/\s*\n?\s*\*\s/g, " ").trim();
}

async function readStatecharts() {
  const files = readdirSync(machines).filter((file) => file.endsWith("-machine.ts"));
  const charts = files.sort().map(async (file) => {
    const module = await import(pathToFileURL(join(machines, file)).href);
    const machine = Object.entries(module).find(([name]) => name.endsWith("Machine"))?.[1];
    if (!machine) throw new Error(`${file} exports no machine`);
    return { machine, about: readAbout(join(machines, file)) };
  });
  return Promise.all(charts);
}

function readParameters() {
  const file = join(root, "scenarios/catalogue/parameters.yaml");
  const { parameters } = parse(readFileSync(file, "utf8"));
  return Object.entries(parameters).map(([id, parameter]) => ({ id, ...parameter }));
}

const PAGES = {
  "docs/assumptions.md": describeAssumptions(readParameters()),
  "docs/statecharts.md": describeStatecharts(await readStatecharts()),
};

const isCheck = process.argv.includes("--check");
for (const [path, text] of Object.entries(PAGES)) {
  const file = join(root, path);
  if (!isCheck) {
    writeFileSync(file, text);
    continue;
  }
  let found = "";
  try {
    found = readFileSync(file, "utf8");
  } catch {}
  if (found === text) continue;
  process.stdout.write(`${path} is out of date: run \`npm run docs\` and commit it\n`);
  process.exitCode = 1;
}
