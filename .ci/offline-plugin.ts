/** The service worker of the built page: bundled from its source, with the list of what the build made. */

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const FILE = "service-worker.js";
/** The free name in its source that stands for the list. */
const NAME = "__ALPHEA_BUILD__";
/** Licences travel with the page; nobody needs them to play. */
const LEFT_OUT = /^(?:\.vite|licences)\/|\.map$/;

/** @param root folder of the project */
export function offlineWorker(root: string): Plugin {
  const publicFolder = join(root, "assets/public");
  return {
    name: "alphea-offline",
    apply: "build",
    buildStart() {
      this.emitFile({ type: "chunk", id: join(root, "src/app/service-worker.ts"), fileName: FILE });
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const hash = createHash("sha256");
        const files: string[] = [];
        for (const [name, output] of Object.entries(bundle)) {
          if (name === FILE || LEFT_OUT.test(name)) continue;
          files.push(name === "index.html" ? "./" : name);
          hash.update(name).update(output.type === "chunk" ? output.code : output.source);
        }
        for (const name of readdirSync(publicFolder)) {
          files.push(name);
          hash.update(name).update(readFileSync(join(publicFolder, name)));
        }
        const worker = bundle[FILE];
        if (worker?.type !== "chunk" || !worker.code.includes(NAME) || !files.includes("./")) {
          throw new Error("The offline worker would keep nothing.");
        }
        // It is registered as a plain script, which cannot import.
        if (worker.imports.length + worker.dynamicImports.length > 0) {
          throw new Error(`The offline worker has to be one file; it imports ${worker.imports.join(", ")}.`);
        }
        const version = hash.update(worker.code).digest("hex").slice(0, 12);
        const list = JSON.stringify({ version, files: files.sort() });
        // By a function: in a plain text a dollar sign would have a meaning of its own.
        worker.code = worker.code.replace(NAME, () => list);
      },
    },
  };
}
