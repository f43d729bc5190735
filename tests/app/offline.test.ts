/** The page without a network: what the worker keeps and answers, and when a new version is offered. */

import { describe, expect, test, vi } from "vitest";
import { expireNotices } from "../../src/app/notice-expiry.ts";
import { createOffline } from "../../src/app/offline.ts";
import { type Build, serveOffline, type WorkerScope } from "../../src/app/offline-cache.ts";
import { createDesk, noticeKeys } from "./game-desk.ts";

const ROOT = "https://alphea.example/play/";

/** A browser's worker and caches; the network answers with a text that names the build. */
function createWorld() {
  const stores = new Map<string, Map<string, string>>();
  const fetched: string[] = [];
  const answer = (text: string) => ({ ok: true, text }) as unknown as Response;
  const textOf = (response: Response) => (response as unknown as { text: string }).text;
  const world = {
    stores,
    fetched,
    network: "first" as string | null,
    install: async (build: Build) => {
      const listeners = new Map<string, (event: never) => void>();
      let skipped = false;
      const scope = {
        registration: { scope: ROOT },
        caches: {
          open: async (name: string) => {
            const store = stores.get(name) ?? new Map<string, string>();
            stores.set(name, store);
            return {
              match: async (address: string) => {
                const found = store.get(address);
                return found === undefined ? undefined : answer(found);
              },
              put: async (address: string, response: Response) => void store.set(address, textOf(response)),
            };
          },
          match: async (address: string) => {
            const found = [...stores.values()].find((store) => store.has(address))?.get(address);
            return found === undefined ? undefined : answer(found);
          },
          keys: async () => [...stores.keys()],
          delete: async (name: string) => stores.delete(name),
        },
        clients: { claim: async () => {} },
        skipWaiting: async () => {
          skipped = true;
        },
        fetch: async (request: Request | string) => {
          const address = typeof request === "string" ? request : request.url;
          if (world.network === null) throw new TypeError("offline");
          fetched.push(address);
          return answer(`${world.network} ${address}`);
        },
        addEventListener: (type: string, listen: (event: never) => void) => listeners.set(type, listen),
      } as unknown as WorkerScope;
      serveOffline(scope, build);
      const last = async (type: string) => {
        let end: Promise<unknown> = Promise.resolve();
        listeners.get(type)?.({ waitUntil: (promise: Promise<unknown>) => (end = promise) } as never);
        await end;
      };
      await last("install");
      return {
        activate: () => last("activate"),
        tell: (data: unknown) => listeners.get("message")?.({ data } as never),
        get skipped() {
          return skipped;
        },
        ask: async (url: string, method = "GET") => {
          let given: Promise<Response> | null = null;
          listeners.get("fetch")?.({
            request: { url, method },
            respondWith: (promise: Promise<Response>) => (given = promise),
          } as never);
          return given === null ? null : textOf(await (given as Promise<Response>));
        },
      };
    },
  };
  return world;
}

const build = (version: string, ...files: string[]): Build => ({ version, files: ["./", ...files] });

describe("the worker", () => {
  test("answers every file of its build, and the page whatever it was asked for, without a network", async () => {
    const world = createWorld();
    const worker = await world.install(build("one", "assets/a-1.js", "icon.svg"));
    await worker.activate();
    world.network = null;
    expect(await worker.ask(`${ROOT}?seed=7&lang=fr`)).toBe(`first ${ROOT}`);
    expect(await worker.ask(`${ROOT}index.html`)).toBe(`first ${ROOT}`);
    expect(await worker.ask(`${ROOT}assets/a-1.js`)).toBe(`first ${ROOT}assets/a-1.js`);
    // What is not of the page goes its own way.
    expect(await worker.ask(`${ROOT}elsewhere.html`)).toBeNull();
    expect(await worker.ask("https://other.example/")).toBeNull();
    expect(await worker.ask(ROOT, "POST")).toBeNull();
  });

  test("fetches only what is new for the next build, and keeps the one before for open tabs", async () => {
    const world = createWorld();
    await (await world.install(build("one", "assets/a-1.js", "assets/b-1.js"))).activate();
    world.fetched.length = 0;
    world.network = "second";
    const next = await world.install(build("two", "assets/a-1.js", "assets/b-2.js"));
    expect(world.fetched.sort()).toEqual([ROOT, `${ROOT}assets/b-2.js`].sort());
    await next.activate();
    expect(await next.ask(ROOT)).toBe(`second ${ROOT}`);
    expect(await next.ask(`${ROOT}assets/b-1.js`)).toBe(`first ${ROOT}assets/b-1.js`);
    await (await world.install(build("three"))).activate();
    expect([...world.stores.keys()]).toEqual(["alphea-two", "alphea-three"]);
  });

  test("makes way only when it is told to", async () => {
    const worker = await createWorld().install(build("one"));
    worker.tell("anything");
    expect(worker.skipped).toBe(false);
    worker.tell("take-over");
    expect(worker.skipped).toBe(true);
  });

  test("is not installed with half a build", async () => {
    const world = createWorld();
    await (await world.install(build("one", "assets/a-1.js"))).activate();
    world.network = null;
    await expect(world.install(build("two", "assets/a-1.js"))).rejects.toThrow();
    expect([...world.stores.keys()]).toEqual(["alphea-one"]);
  });
});

describe("the page", () => {
  function createPage(registration: Record<string, unknown> | null) {
    const log: string[] = [];
    let change = () => {};
    const offline = createOffline({
      container: {
        register: async () => {
          log.push("register");
          if (registration === null) throw new Error("not allowed");
          return registration as unknown as ServiceWorkerRegistration;
        },
        addEventListener: (_: string, listener: unknown) => {
          change = listener as () => void;
        },
      } as unknown as ServiceWorkerContainer,
      onUpdate: () => log.push("update"),
      reload: () => log.push("reload"),
    });
    return { log, offline, change: () => change() };
  }
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

  test("offers a version that waits, and shows it once the person asks", async () => {
    const told: unknown[] = [];
    const { log, offline, change } = createPage({
      waiting: { state: "installed", postMessage: (data: unknown) => told.push(data) },
      active: {},
      addEventListener: () => {},
    });
    offline.start();
    offline.start();
    await settle();
    expect(log).toEqual(["register", "update"]);
    change();
    expect(log).not.toContain("reload");
    offline.loadUpdate();
    expect(told).toEqual(["take-over"]);
    change();
    expect(log.at(-1)).toBe("reload");
  });

  test("shows a version at once that another tab has let in", async () => {
    const waiting = { state: "installed", postMessage: () => {} };
    const { log, offline } = createPage({ waiting, active: {}, addEventListener: () => {} });
    offline.start();
    await settle();
    waiting.state = "activated";
    offline.loadUpdate();
    expect(log.at(-1)).toBe("reload");
  });

  test("says nothing on the first visit, nor where workers are refused", async () => {
    for (const registration of [{ waiting: {}, active: null, addEventListener: () => {} }, null]) {
      const { log, offline } = createPage(registration);
      offline.start();
      await settle();
      offline.loadUpdate();
      expect(log).toEqual(["register"]);
    }
  });
});

test("the notice of a new version outlives hints, time and a new run, and asks for it when pressed", () => {
  vi.useFakeTimers();
  try {
    const desk = createDesk();
    expireNotices(desk.game.store, (intent) => desk.do(intent));
    desk.game.notify({ tone: "info", key: "notice.update", action: "load-update" });
    desk.game.notify({ tone: "info", key: "notice.answer-first" });
    vi.advanceTimersByTime(60_000);
    expect(noticeKeys(desk)).toEqual(["notice.update"]);
    for (const value of ["a", "b", "c", "d", "e"])
      desk.game.notify({ tone: "bad", key: "notice.bad-seed", values: { value, fallback: "42" } });
    expect(desk.state.notices.map(({ key, values }) => values?.value ?? key)).toEqual([
      "notice.update",
      ...["c", "d", "e"],
    ]);
    desk.do({ kind: "play-story" }, { kind: "read-briefing" });
    desk.weeks(1);
    desk.do({ kind: "leave-run" });
    expect(desk.state.notices).toMatchObject([{ key: "notice.update", action: "load-update" }]);
    desk.do({ kind: "load-update" });
    expect(desk.updates).toBe(1);
  } finally {
    vi.useRealTimers();
  }
});
