// `npm start`: builds the page, serves it and prints the address. Opens a browser only where one can
// open, and never fails without one. Build chatter goes to standard error.
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { preview } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The program that opens an address here, or null where there is no screen to open it on. */
function findOpener() {
  if (process.env.CI || process.env.BROWSER === "none" || !process.stdout.isTTY) return null;
  if (process.platform === "darwin") return "open";
  if (process.platform === "win32") return "explorer";
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? "xdg-open" : null;
}

const vite = join(root, "node_modules/vite/bin/vite.js");
const built = spawnSync(process.execPath, [vite, "build"], { cwd: root, stdio: ["ignore", 2, 2] });
if (built.status !== 0) process.exit(built.status ?? 1);

// Its own port where that is free, else the next.
const server = await preview({ root, logLevel: "warn" });
const base = server.resolvedUrls?.local[0] ?? "http://localhost:4173/";
const address = new URL("?scenario=alphea-as-told", base).href;
process.stdout.write(`\nAlphea is ready: ${address}\nCtrl-C ends it.\n`);

const opener = findOpener();
if (opener !== null) {
  const child = spawn(opener, [address], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    server.httpServer.close();
    process.exit(0);
  });
}
