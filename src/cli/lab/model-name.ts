/** Names the code that plays the lab's runs: rows of another model must not be mixed with those of this one. */

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hashModel } from "../../lab/model-hash.ts";

const SOURCE = fileURLToPath(new URL("../../", import.meta.url));
/** Whatever a row depends on, beside scenario and strategy, is code in here. */
const PARTS = ["engine", "strategy", "lab/experiment"];

/** A hash over the code; comments do not count. */
export function nameModel(): string {
  const files = PARTS.flatMap((part) =>
    readdirSync(SOURCE + part, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => {
        const path = `${part}/${name.replaceAll("\\", "/")}`;
        return { path, text: readFileSync(SOURCE + path, "utf8") };
      }),
  );
  return hashModel(files, []);
}
