/** Serves a built folder on the loopback address, as a plain web host would. Builds nothing. */

import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

export interface StaticServer {
  /** Address of the root, with a closing slash. */
  readonly url: string;
  /** Bodies posted so far, as `path` and text. */
  readonly posts: readonly { readonly path: string; readonly body: string }[];
  /** Resolves to the first body posted to a path; rejects after the time given in milliseconds. */
  waitForPost(path: string, milliseconds: number): Promise<string>;
  close(): Promise<void>;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts).toString("utf8");
}

async function answerFile(folder: string, path: string, response: ServerResponse): Promise<void> {
  const file = join(folder, normalize(path.endsWith("/") ? `${path}index.html` : path));
  if (!file.startsWith(folder) || !(await stat(file).catch(() => null))?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cache-Control": "no-store",
  });
  response.end(await readFile(file));
}

/** Serves a folder on a free port. Bodies that pages post are kept, for pages that report back. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const root = join(folder, "/");
  const posts: { path: string; body: string }[] = [];
  const waiting = new Map<string, (body: string) => void>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const answer =
      request.method === "POST"
        ? readBody(request).then((body) => {
            posts.push({ path, body });
            waiting.get(path)?.(body);
            response.writeHead(204).end();
          })
        : answerFile(root, path, response);
    answer.catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}/`,
    posts,
    waitForPost(path, milliseconds) {
      const known = posts.find((post) => post.path === path);
      if (known !== undefined) return Promise.resolve(known.body);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`nothing was posted to ${path} in ${milliseconds} ms`)),
          milliseconds,
        );
        waiting.set(path, (body) => {
          clearTimeout(timer);
          resolve(body);
        });
      });
    },
    close() {
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

/** Serves the built page. Throws where `npm run build` has not been run. */
export async function serveDist(): Promise<StaticServer> {
  if (!(await stat(join(DIST, "index.html")).catch(() => null))) {
    throw new Error('dist/index.html is missing: run "npm run build" first');
  }
  return serveFolder(DIST);
}
