// Which JavaScript counts as initial: the entry, everything it imports, and every chunk fetched later
// unless it is named here as not needed for the first picture. tests/browser checks that this is so.
import { existsSync, readFileSync } from "node:fs";

/** Source files whose chunks load only on a person's request, or only where WebGL is missing. */
const LATER = [
  /src\/scenario\//,
  /src\/view\/panel\/late-panels/,
  /src\/app\/debrief-study/,
  /src\/app\/run-link/,
  /src\/lab\/strategy\//,
  /src\/app\/bot-shelf/,
  /node_modules\/(?:yaml|zod)\//,
  /Web[gG][pP][uU]|Canvas(?:Renderer|.*System)/,
];

/** Files of `dist` that load before the first picture, from Vite's manifest. */
export function initialFiles(root = "dist") {
  const path = `${root}/.vite/manifest.json`;
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first`);
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  const files = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (chunk === undefined || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const next of chunk.imports ?? []) visit(next);
    for (const next of chunk.dynamicImports ?? []) {
      if (!LATER.some((pattern) => pattern.test(next))) visit(next);
    }
  };
  // The service worker is an entry, too, and comes after the first picture; the lab is a page of its own.
  for (const key of Object.keys(manifest))
    if (manifest[key].isEntry && !/service-worker|lab\.html/.test(key)) visit(key);
  return [...files].filter((file) => file.endsWith(".js")).map((file) => `${root}/${file}`);
}

export default [
  {
    name: "initial JavaScript, before the first picture",
    path: existsSync("dist") ? initialFiles() : "dist/assets/*.js",
    gzip: true,
    limit: "350 kB",
  },
];
