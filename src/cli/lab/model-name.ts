/** Names the code that plays the lab's runs: rows of another model must not be mixed with those of this one. */

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hashModel } from "../../lab/model-hash.ts";

const SOURCE = fileURLToPath(new URL("../../", import.meta.url));
/** Whatever a row depends on, beside scenario and strategy, is code in these folders and files. */
const FOLDERS = ["engine", "strategy"];
const FILES = [
  ...["play", "variant", "statistics/morris", "statistics/latin-hypercube"],
  ...["measure", "factor", "design", "plan", "play-lab-job"].map((name) => `experiment/${name}`),
];

/** A hash over the code; comments do not count. */
export function nameModel(): string {
  const paths = [
    ...FOLDERS.flatMap((folder) =>
      readdirSync(SOURCE + folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts"))
        .map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
    ),
    ...FILES.map((file) => `lab/${file}.ts`),
  ];
  return hashModel(
    paths.map((path) => ({ path, text: readFileSync(SOURCE + path, "utf8") })),
    [],
  );
}
