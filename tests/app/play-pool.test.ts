/** Whatever the number of workers and the order in which they answer, rows are handed over in the order of the plan. */

import { describe, expect, it } from "vitest";
import { countWorkers, type PlayPool, startPool } from "../../src/app/play-pool.ts";
import type { LabBrief, LabJob, LabRow } from "../../src/contract/experiment.ts";
import type { WorkOrder } from "../../src/contract/work-order.ts";

const brief = {} as LabBrief;
const jobs = Array.from(
  { length: 20 },
  (_, index): LabJob => ({
    index,
    scenario: 0,
    strategy: 0,
    point: 0,
    replication: index + 1,
    seed: index,
  }),
);

/** Workers that answer when they are told to, the latest order first. */
function createDesk() {
  const orders: (() => void)[] = [];
  let ended = 0;
  const createWorker = (): Worker => {
    let hear: (event: { readonly data: readonly LabRow[] }) => void = () => {};
    return {
      addEventListener: (type: string, listen: typeof hear) => {
        if (type === "message") hear = listen;
      },
      postMessage: (order: WorkOrder<LabBrief, LabJob>) => {
        if (order.kind === "jobs") orders.push(() => hear({ data: order.jobs as unknown as LabRow[] }));
      },
      terminate: () => {
        ended += 1;
      },
    } as unknown as Worker;
  };
  return {
    createWorker,
    orders,
    answer: () => orders.pop()?.(),
    ended: () => ended,
  };
}

function play(workers: number, meanwhile: (pool: PlayPool, rows: readonly LabRow[]) => void = () => {}) {
  const desk = createDesk();
  const rows: LabRow[] = [];
  let ends = 0;
  const pool = startPool(brief, jobs, workers, desk.createWorker, {
    onResults: (more: readonly LabRow[]) => rows.push(...more),
    onEnd: () => {
      ends += 1;
    },
    onFail: (cause) => {
      throw cause;
    },
  });
  for (let turn = 0; turn < 100 && desk.orders.length > 0; turn += 1) {
    desk.answer();
    meanwhile(pool, rows);
  }
  return { rows, ends, ended: desk.ended(), waiting: desk.orders.length };
}

describe("a pool", () => {
  it.each([1, 2, 3, 7, 30])("of %i workers gives the rows of the plan in its order, once", (workers) => {
    const { rows, ends, ended } = play(workers);
    expect(rows.map(({ index }) => index)).toEqual(jobs.map(({ index }) => index));
    expect(ends).toBe(1);
    expect(ended).toBe(Math.min(workers, jobs.length));
  });

  it("that is paused takes what was under way, and goes on where it was", () => {
    const paused = play(2, (pool) => pool.pause());
    expect(paused.ends).toBe(0);
    expect(paused.rows.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    let turns = 0;
    const resumed = play(2, (pool) => {
      turns += 1;
      if (turns === 2) pool.pause();
      if (turns === 3) pool.resume();
    });
    expect(resumed.rows.map(({ index }) => index)).toEqual(jobs.map(({ index }) => index));
  });

  it("that is stopped hands nothing over any more", () => {
    const { rows, ends, ended } = play(2, (pool) => pool.stop());
    expect([rows.length, ends, ended]).toEqual([0, 0, 2]);
  });

  it("leaves a core to the page, and has two workers at least", () => {
    expect([undefined, 1, 2, 4, 8].map(countWorkers)).toEqual([2, 2, 2, 3, 7]);
  });
});
