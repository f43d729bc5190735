/** The study of the lab's page: where a precision is wanted, it ends at the look at which that is reached, on its rows alone. */

import { describe, expect, it } from "vitest";
import type { AskDesk } from "../../src/app/lab/desk.ts";
import { createStudy } from "../../src/app/lab/study.ts";
import type { LabBrief, LabJob, LabRow } from "../../src/contract/experiment.ts";
import type { DeskService, DeskServiceName } from "../../src/contract/lab-desk.ts";
import type { WorkOrder } from "../../src/contract/work-order.ts";
import { composeBrief } from "../../src/lab/desk/compose.ts";
import { analyse } from "../../src/lab/experiment/analyse.ts";
import type { LabStudy } from "../../src/presenter/lab/lab-state.ts";
import { loadTestScenario } from "../helper/scenario.ts";
import { loadTestDefinition } from "../helper/strategy.ts";

const ids = ["wait-and-see", "big-bang"];

function compose(precision: number | null): LabBrief {
  const scenario = loadTestScenario("first-steps");
  const choice = {
    scenario: scenario.id,
    strategies: ids,
    against: "wait-and-see",
    goal: "value",
    replications: 100,
    assumptions: false,
    precision,
  } as const;
  return composeBrief(
    choice,
    scenario,
    ids.map((id) => loadTestDefinition(id)),
  );
}

/** A study whose workers answer one order after another, and whose desk answers a look when it is told to. */
function begin(brief: LabBrief, halfWidths: Readonly<Record<number, number>>) {
  const orders: (() => void)[] = [];
  const looks: { readonly look: number; answer(): void }[] = [];
  const rows: LabRow[] = [];
  let shown: LabStudy | null = null;
  const services: Pick<DeskService, "begin" | "add" | "analyse" | "cut" | "follow"> = {
    begin: () => {},
    add: (more) => void rows.push(...more),
    analyse: () => analyse(brief, rows),
    cut: (runs) => void rows.splice(runs),
    follow: () => [],
  };
  const ask = (service: DeskServiceName, ...args: readonly unknown[]): Promise<unknown> => {
    if (service !== "look")
      return Promise.resolve(
        (services as Record<string, (...all: readonly unknown[]) => unknown>)[service]?.(...args),
      );
    const look = Number(args[0]);
    return new Promise((resolve) => looks.push({ look, answer: () => resolve(halfWidths[look] ?? 99) }));
  };
  const study = createStudy({
    ask: ask as AskDesk,
    workers: 2,
    createWorker() {
      let hear: (event: { readonly data: readonly LabRow[] }) => void = () => {};
      return {
        addEventListener: (type: string, listen: typeof hear) => {
          if (type === "message") hear = listen;
        },
        postMessage(order: WorkOrder<LabBrief, LabJob>) {
          if (order.kind !== "jobs") return;
          const played = order.jobs.map((job) => ({
            ...job,
            values: brief.experiment.measures.map(() => job.index),
            courses: {},
            weeks: 52,
            ending: null,
            finalHash: "",
          }));
          orders.push(() => hear({ data: played }));
        },
        terminate: () => {},
      } as unknown as Worker;
    },
    now: () => 0,
    show: (next) => {
      shown = next;
    },
    report: (cause) => {
      throw cause;
    },
  });
  study.start(brief, "value");
  return {
    study,
    looks,
    rows,
    shown: () => shown,
    /** Answers so many orders; all there are without a number. */
    async play(count = Number.POSITIVE_INFINITY) {
      for (let at = 0; at < count && orders.length > 0; at += 1) orders.shift()?.();
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

describe("a study with a wanted precision", () => {
  it("looks one time after another, and drops what was played beyond the look that was exact enough", async () => {
    const { looks, rows, shown, play } = begin(compose(5), { 30: 9, 40: 4 });
    await play(25);
    expect(looks.map(({ look }) => look)).toEqual([30]);
    looks[0]?.answer();
    await play(3);
    expect(shown()?.exact).toEqual({ replications: 30, halfWidth: 9 });
    expect(shown()?.phase).toBe("running");
    // The desk takes its time: much more is played before it answers.
    await play(10);
    expect(looks.map(({ look }) => look)).toEqual([30, 40]);
    looks[1]?.answer();
    await play();
    expect(shown()).toMatchObject({ phase: "done", done: 80, total: 80, exact: { replications: 40 } });
    expect(rows.map(({ index }) => index)).toEqual(Array.from({ length: 80 }, (_, index) => index));
    expect(shown()?.analysis?.replications).toBe(40);
  });

  it("that is slow to be told so ends at the same rows", async () => {
    const { looks, rows, shown, play } = begin(compose(5), { 30: 4 });
    await play();
    expect(shown()).toMatchObject({ phase: "done", done: 200 });
    looks[0]?.answer();
    await play();
    expect(shown()).toMatchObject({ phase: "done", done: 60, total: 60 });
    expect(rows).toHaveLength(60);
  });

  it("is played to the end where it is never reached, and nobody looks where none is wanted", async () => {
    const never = begin(compose(5), {});
    await never.play();
    for (let at = 0; at < 8; at += 1) {
      never.looks[at]?.answer();
      await never.play();
    }
    expect(never.looks.map(({ look }) => look)).toEqual([30, 40, 50, 60, 70, 80, 90, 100]);
    expect(never.shown()).toMatchObject({ phase: "done", done: 200, exact: { replications: 100 } });
    const all = begin(compose(null), {});
    await all.play();
    expect(all.looks).toEqual([]);
    expect(all.shown()).toMatchObject({ phase: "done", done: 200, exact: null });
  });
});

it("what was stopped goes on to as many replications as were asked for", async () => {
  const { study, shown, play } = begin(compose(null), {});
  await play(5);
  study.cancel();
  const done = shown()?.done ?? 0;
  expect(done).toBeGreaterThan(0);
  study.extend(100);
  await play();
  expect(shown()).toMatchObject({ phase: "done", done: 200, total: 200 });
});
