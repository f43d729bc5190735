/** Golden tables: every formula at many points. `npm run golden` writes them anew; the difference is the review. */

import { describe, expect, it } from "vitest";
import { given, grid, listFormulas, readFormula, readTable, tabulate } from "./tabulate.ts";

/** A formula is not pinned by fewer rows than these. */
const FEWEST = 3;

describe.each(listFormulas())("the golden table of formula/%s.ts", async (name) => {
  const { formulas, cases } = await readFormula(name);
  const functions = Object.keys(formulas).filter((key) => typeof formulas[key] === "function");

  it("has cases for every function", () => {
    const thin = functions.filter((key) => (cases[key]?.length ?? 0) < FEWEST);
    expect(thin, `write cases in tests/golden/case/${name}.ts, then \`npm run golden\``).toEqual([]);
  });

  it("holds what the formulas give", () => {
    expect(tabulate(formulas, cases)).toBe(readTable(name));
  });
});

describe("a golden table", () => {
  it("shows calls, parameters, objects and long lists", () => {
    const formulas = {
      add: (p: Record<string, number>, x: number) => (p["work.presence"] as number) + x,
      list: (count: number) => Float64Array.from({ length: count }, (_, n) => n / 3),
      fill: (target: number[]) => {
        target.push(1);
      },
    };
    const p = given({ "work.presence": 0.1 });
    expect(tabulate(formulas, { add: [[p, 0.2]], list: [[2], [17]], fill: [[[0]]] })).toBe(
      [
        "p work.presence = 0.1",
        "",
        "add(p, 0.2) = 0.3",
        "",
        "list(2) = [0, 0.3333333333]",
        "list(17) = 17 values: [0] 0, [2] 0.6666666667, [4] 1.333333333, [6] 2, [8] 2.666666667, " +
          "[10] 3.333333333, [12] 4, [14] 4.666666667, [16] 5.333333333",
        "",
        "fill([0]) = [[0, 1]]",
        "",
      ].join("\n"),
    );
  });

  it("does not run on a parameter that its cases do not give", () => {
    expect(() => given({})["work.presence"]).toThrow(/gives no value of work.presence/);
  });

  it("takes every combination of a grid", () => {
    expect(grid([1, 2], ["a", "b"])).toEqual([
      [1, "a"],
      [1, "b"],
      [2, "a"],
      [2, "b"],
    ]);
  });
});
