// `npm start`: builds the page, serves it and prints the address. Opens a browser only where one can
// open, and never fails without one. Build chatter goes to standard error.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build, createLogger, preview } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const logger = createLogger("info");
logger.info = (text) => process.stderr.write(`${text}\n`);

/** The program that opens an address here, or null where there is no screen to open it on. */
function findOpener() {
  if (process.env.CI || process.env.BROWSER === "none" || !process.stdout.isTTY) return null;
  if (process.platform === "darwin") return "open";
  if (process.platform === "win32") return "explorer";
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? "xdg-open" : null;
}

await build({ root, customLogger: logger });
const server = await preview({ root, customLogger: logger });
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
