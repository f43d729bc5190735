/**
 * What the service worker does: keeps every file of one build, answers from them, and makes way for the next build
 * only when it is told to. The files are named by the build; telling a person about a new one is left to the page.
 */

/** The files of a build, as addresses relative to the page; the page itself is `./`. */
export interface Build {
  /** Differs where any file does. */
  readonly version: string;
  readonly files: readonly string[];
}

/** An event that ends when its promise does. */
interface LastingEvent {
  waitUntil(end: Promise<unknown>): void;
}

interface FetchEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What of a service worker is used: the types of the page do not have it. */
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly caches: CacheStorage;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  fetch(request: Request | string): Promise<Response>;
  addEventListener(type: "install" | "activate", listen: (event: LastingEvent) => void): void;
  addEventListener(type: "fetch", listen: (event: FetchEvent) => void): void;
  addEventListener(type: "message", listen: (event: { readonly data: unknown }) => void): void;
}

/** The message that lets a new build take over. */
export type TakeOver = "take-over";
const PREFIX = "alphea-";
/** Files whose names change with what is in them: one that is there need not be fetched again. */
const HASHED = "assets/";
/** Answers do not depend on who asks. */
const MATCH = { ignoreVary: true } as const;

/** Installs the behaviour on the scope of a worker. */
export function serveOffline(scope: WorkerScope, build: Build): void {
  const root = scope.registration.scope;
  const name = `${PREFIX}${build.version}`;
  const known = new Set(build.files.map((file) => new URL(file, root).href));

  async function store(): Promise<void> {
    const cache = await scope.caches.open(name);
    const keep = async (address: string): Promise<void> => {
      const isHashed = address.startsWith(root + HASHED);
      const before = isHashed ? await scope.caches.match(address, MATCH) : undefined;
      const answer =
        before ?? (await scope.fetch(new Request(address, { cache: isHashed ? "default" : "reload" })));
      if (!answer.ok) throw new Error(`${address} could not be kept: ${answer.status}`);
      await cache.put(address, answer);
    };
    try {
      await Promise.all([...known].map(keep));
    } catch (error) {
      // Half a build would later be taken for the one before.
      await scope.caches.delete(name);
      throw error;
    }
  }

  /** The build before stays for tabs that still show it; older ones go. */
  async function tidy(): Promise<void> {
    const others = (await scope.caches.keys()).filter((one) => one.startsWith(PREFIX) && one !== name);
    await Promise.all(others.slice(0, -1).map((one) => scope.caches.delete(one)));
    await scope.clients.claim();
  }

  async function answer(request: Request, address: string): Promise<Response> {
    const own = await (await scope.caches.open(name)).match(address, MATCH);
    return own ?? (await scope.caches.match(address, MATCH)) ?? scope.fetch(request);
  }

  scope.addEventListener("install", (event) => event.waitUntil(store()));
  scope.addEventListener("activate", (event) => event.waitUntil(tidy()));
  scope.addEventListener("message", ({ data }) => {
    if (data === ("take-over" satisfies TakeOver)) void scope.skipWaiting();
  });
  scope.addEventListener("fetch", (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    const asked = origin + pathname;
    if (request.method !== "GET") return;
    // Whatever the page was asked for stands in its address; the page is always the same.
    const address = asked === `${root}index.html` ? root : asked;
    if (known.has(address) || address.startsWith(root + HASHED)) event.respondWith(answer(request, address));
  });
}
