/** Slots, checksums, tabs and storage that fails. */

import { describe, expect, test } from "vitest";
import {
  type AutosaveTrouble,
  computeChecksum,
  createAutosave,
  type SlotStore,
} from "../../src/app/autosave.ts";
import { createAutosavePort, createClaim, type TabPorts } from "../../src/app/autosave-port.ts";
import type { RunFile } from "../../src/contract/run-file.ts";

function createMemory(): SlotStore & { readonly values: Map<string, unknown>; broken: Error | null } {
  const values = new Map<string, unknown>();
  const memory = {
    values,
    broken: null as Error | null,
    async keys() {
      if (memory.broken) throw memory.broken;
      return [...values.keys()].sort();
    },
    async get(key: string) {
      if (memory.broken) throw memory.broken;
      return values.get(key);
    },
    async set(key: string, value: unknown) {
      if (memory.broken) throw memory.broken;
      values.set(key, structuredClone(value));
    },
    async delete(key: string) {
      values.delete(key);
    },
  };
  return memory;
}

function createClock(): () => number {
  let now = 1000;
  return () => {
    now += 1;
    return now;
  };
}

async function keepAll(memory: SlotStore, runId: string, texts: readonly string[], clock = createClock()) {
  const autosave = createAutosave(memory, clock, () => {});
  autosave.use(runId);
  for (const text of texts) {
    autosave.keep(text);
    await autosave.settled();
  }
  return autosave;
}

describe("slots", () => {
  test("take turns, and the newest is recalled", async () => {
    const memory = createMemory();
    await keepAll(memory, "r", ["one", "two", "three"]);
    expect([...memory.values.keys()].sort()).toEqual(["r/a", "r/b"]);
    const kept = await createAutosave(memory, createClock(), () => {}).recall(null);
    expect(kept).toEqual({ runId: "r", text: "three", damaged: false });
  });

  test.each([
    ["cut short", (record: Record<string, unknown>) => ({ ...record, text: "thr" })],
    ["changed", (record: Record<string, unknown>) => ({ ...record, text: "thrEe" })],
    ["of another shape", () => "three"],
    ["empty", () => null],
  ])("one that is %s falls back to the other, and says so", async (_, spoil) => {
    const memory = createMemory();
    await keepAll(memory, "r", ["one", "two", "three"]);
    memory.values.set("r/b", spoil(memory.values.get("r/b") as Record<string, unknown>));
    const kept = await createAutosave(memory, createClock(), () => {}).recall("r");
    expect(kept).toEqual({ runId: "r", text: "two", damaged: true });
  });

  test("both damaged: nothing is made up", async () => {
    const memory = createMemory();
    await keepAll(memory, "r", ["one", "two"]);
    memory.values.set("r/a", 1).set("r/b", 2);
    const reports: AutosaveTrouble[] = [];
    const autosave = createAutosave(memory, createClock(), (report) => reports.push(report));
    expect(await autosave.recall("r")).toMatchObject({ text: null, damaged: true });
    expect(reports).toEqual(["lost"]);
  });

  test("after a recall numbering goes on, so that the next write wins", async () => {
    const memory = createMemory();
    await keepAll(memory, "r", ["one", "two", "three"]);
    const autosave = createAutosave(memory, createClock(), () => {});
    await autosave.recall("r");
    autosave.use("r");
    autosave.keep("four");
    await autosave.settled();
    expect((await autosave.recall("r")).text).toBe("four");
    expect(memory.values.get("r/b")).toMatchObject({ text: "three" });
  });

  test("writes that come faster than storage keep the last", async () => {
    const memory = createMemory();
    const autosave = createAutosave(memory, createClock(), () => {});
    autosave.use("r");
    for (let index = 0; index < 100; index += 1) autosave.keep(`text ${index}`);
    await autosave.settled();
    expect((await autosave.recall("r")).text).toBe("text 99");
  });

  test("are written at once, and the last week of a run that is left goes into its own", async () => {
    const memory = createMemory();
    const autosave = createAutosave(memory, createClock(), () => {});
    autosave.use("r");
    for (const text of ["one", "two", "three"]) autosave.keep(text);
    autosave.use("s");
    autosave.keep("other");
    // Nothing waits for the page to hear of the write before.
    expect([...memory.values.keys()].sort()).toEqual(["r/a", "r/b"]);
    expect((await autosave.recall("r")).text).toBe("three");
    expect((await autosave.recall("s")).text).toBe("other");
  });

  test("of old runs are cleared away", async () => {
    const memory = createMemory();
    const clock = createClock();
    for (let run = 0; run < 12; run += 1) await keepAll(memory, `a${run}`, ["x", "y"], clock);
    const autosave = await keepAll(memory, "last", ["x", "y"], clock);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const ids = new Set([...memory.values.keys()].map((key) => key.split("/")[0]));
    expect(ids.size).toBeLessThanOrEqual(8);
    expect([...ids]).toEqual(expect.arrayContaining(["a11", "last"]));
    expect((await autosave.recall(null)).runId).toBe("last");
  });
});

describe("storage that fails", () => {
  test.each([
    ["QuotaExceededError", "full"],
    ["InvalidStateError", "unavailable"],
  ] as const)("%s is reported once as %s, and the game goes on", async (name, trouble) => {
    const memory = createMemory();
    memory.broken = Object.assign(new Error("no"), { name });
    const reports: AutosaveTrouble[] = [];
    const autosave = createAutosave(memory, createClock(), (report) => reports.push(report));
    autosave.use("r");
    for (const text of ["one", "two"]) {
      autosave.keep(text);
      await autosave.settled();
    }
    expect(await autosave.recall("r")).toMatchObject({ text: null });
    expect(reports).toEqual([trouble]);
  });

  test("is reported again where it had worked since", async () => {
    const memory = createMemory();
    const reports: AutosaveTrouble[] = [];
    const autosave = createAutosave(memory, createClock(), (report) => reports.push(report));
    for (const broken of [new Error("no"), null, new Error("no")]) {
      memory.broken = broken;
      autosave.keep("one");
      await autosave.settled();
    }
    expect(reports).toEqual(["unavailable", "unavailable"]);
  });
});

describe("tabs", () => {
  const run = (weeks: number) => ({ weeks }) as unknown as RunFile;

  function createTab(
    memory: SlotStore,
    clock: () => number,
    busy: Set<string>,
    storage = new Map<string, string>(),
  ) {
    const autosave = createAutosave(memory, clock, () => {});
    const mine = new Set<string>();
    const ports: TabPorts = {
      tabStorage: () =>
        ({
          getItem: (key: string) => storage.get(key) ?? null,
          setItem: (key: string, value: string) => void storage.set(key, value),
        }) as unknown as Storage,
      createRunId: () => `run${clock()}`,
      claim: async (id) => {
        if (busy.has(id) && !mine.has(id)) return false;
        busy.add(id);
        mine.add(id);
        return true;
      },
    };
    return { autosave, port: createAutosavePort(autosave, ports), storage };
  }

  test("keep their own runs, and a reload continues the tab's own", async () => {
    const memory = createMemory();
    const clock = createClock();
    const busy = new Set<string>();
    const one = createTab(memory, clock, busy);
    const two = createTab(memory, clock, busy);
    one.port.startKeeping();
    two.port.startKeeping();
    for (let week = 1; week <= 5; week += 1) {
      one.port.keep(run(week));
      two.port.keep(run(week * 10));
      await one.autosave.settled();
      await two.autosave.settled();
    }
    busy.clear();
    const reloaded = createTab(memory, clock, busy, one.storage);
    expect(await reloaded.port.hasKept()).toBe(true);
    expect(JSON.parse((await reloaded.port.recall()).text ?? "")).toEqual({ weeks: 5 });
    const fresh = createTab(memory, clock, busy);
    expect(JSON.parse((await fresh.port.recall()).text ?? "")).toEqual({ weeks: 50 });
  });

  test("a run that is looked at and not kept leaves those in storage alone", async () => {
    const memory = createMemory();
    const clock = createClock();
    for (const id of ["a1", "a2", "a3"]) await keepAll(memory, id, ["x"], clock);
    const before = new Map(memory.values);
    const { autosave, port } = createTab(memory, clock, new Set());
    port.startKeeping();
    await autosave.settled();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(memory.values).toEqual(before);
    port.keep(run(3));
    await autosave.settled();
    expect(JSON.parse((await port.recall()).text ?? "")).toEqual({ weeks: 3 });
  });

  test("a run that another tab plays is continued as a copy", async () => {
    const memory = createMemory();
    const clock = createClock();
    const busy = new Set<string>();
    const one = createTab(memory, clock, busy);
    one.port.startKeeping();
    one.port.keep(run(1));
    await one.autosave.settled();
    const two = createTab(memory, clock, busy);
    await two.port.recall();
    two.port.keep(run(99));
    await two.autosave.settled();
    busy.clear();
    const again = createTab(memory, clock, busy, one.storage);
    expect(JSON.parse((await again.port.recall()).text ?? "")).toEqual({ weeks: 1 });
  });
});

test("a tab holds one run at a time", async () => {
  const held = new Set<string>();
  const locks = {
    request: async (name: string, _: unknown, take: (lock: object | null) => Promise<void> | undefined) => {
      if (held.has(name)) return take(null);
      held.add(name);
      await take({});
      held.delete(name);
      return undefined;
    },
  } as unknown as LockManager;
  const [one, two] = [createClaim(locks), createClaim(locks)];
  expect([await one("a"), await one("a"), await two("a"), await one("b")]).toEqual([true, true, false, true]);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect([...held]).toEqual(["alphea-run-b"]);
  expect(await two("a")).toBe(true);
});

test("the checksum sees a changed and a swapped character", () => {
  expect(computeChecksum("abc")).not.toBe(computeChecksum("abd"));
  expect(computeChecksum("abc")).not.toBe(computeChecksum("acb"));
  expect(computeChecksum("")).toMatch(/^[0-9a-f]{8}$/);
});
