/** An experiment is read with all it names; what is wrong is told at its place, all at once, with a remedy. */

import { expect, test } from "vitest";
import { countPoints, listPoints } from "../../../src/lab/experiment/design.ts";
import {
  loadTestExperiment,
  readStaffing,
  readTestExperiment,
  smallExperiment,
} from "../../helper/experiment.ts";

/** Every problem as `what; remedy`, in one language. */
function tell(text: string, locale: "en" | "fr" = "en"): readonly string[] {
  const parsed = readTestExperiment(text);
  return parsed.ok
    ? []
    : parsed.problems.map(
        ({ line, column, what, remedy }) => `${line}:${column} ${what[locale]}; ${remedy[locale]}`,
      );
}

test("the experiment that comes with the program is good and plays eleven strategies", () => {
  const { experiment } = loadTestExperiment(readStaffing());
  expect(experiment.strategies).toHaveLength(11);
  expect(experiment.replications).toBe(200);
  expect(experiment.comparisons[0]?.strategies).not.toContain("wait-and-see");
});

test("all that is wrong is told at once, each at its place", () => {
  const text = [
    "id: bad",
    "title: { en: a, fr: b }",
    "question: { en: a, fr: b }",
    "scenarios: [alphea-as-told]",
    "strategies: [story, bigbang]",
    "replications: 10",
    "measures:",
    "  - { id: value, of: vaule }",
    "  - { id: early, of: value, take: week }",
    "comparisons:",
    "  - { measure: score }",
  ].join("\n");
  expect(tell(text)).toEqual([
    "5:21 there is no strategy `bigbang`; did you mean `big-bang`?",
    "8:22 `of` is the text `vaule`, which is not known here; did you mean `value`?",
    "9:5 `take: week` does not say which week; add `week: 39`, for example",
    "11:16 there is no measure `score`; write one of `value`, `early`",
  ]);
  expect(tell(text, "fr")[0]).toBe(
    "5:21 il n’existe pas de stratégie `bigbang`; vouliez-vous écrire `big-bang`\u202f?",
  );
});

const WRONG: readonly (readonly [what: string, keys: Readonly<Record<string, unknown>>, says: RegExp])[] = [
  ["a parameter that is misspelt", factor({ vary: "money.hour-valu" }), /did you mean `money.hour-value`/],
  [
    "an entry that is misspelt",
    factor({ vary: "assistants/office-asistant/setupCost", values: [1] }),
    /did you mean `assistants\/office-assistant\/…`/,
  ],
  [
    "a field that is misspelt",
    factor({ vary: "assistants/office-assistant/setupCosts", values: [1] }),
    /did you mean `assistants\/office-assistant\/setupCost`/,
  ],
  ["a factor that could be anything", factor({ vary: "luck" }), /write a parameter .* `every-assumed`/],
  ["a factor without values", factor({ vary: "demand" }), /has no range in the register; add `values/],
  ["a value beyond the register", factor({ vary: "money.hour-value", values: [1000] }), /from 35 to 55/],
  [
    "a word for a number",
    factor({ vary: "demand", values: ["high"] }),
    /of another kind; write a value like `1`/,
  ],
  ["a range upside down", factor({ vary: "demand", range: [2, 1] }), /write \[1, 2\]/],
  ["a range of nothing", factor({ vary: "demand", range: [1, 1] }), /two numbers that differ/],
  ["values and a range", factor({ vary: "demand", values: [1], range: [1, 2] }), /keep one of them/],
  ["a range for all assumptions", factor({ vary: "every-assumed", range: [1, 2] }), /ranges of the register/],
  [
    "a factor twice",
    {
      factors: [
        { vary: "demand", values: [1] },
        { vary: "demand", values: [2] },
      ],
    },
    /given twice/,
  ],
  ["a design without factors", { design: { kind: "one-at-a-time" } }, /has no factor to vary/],
  [
    "odd levels",
    { ...factor({ vary: "money.hour-value" }), design: { kind: "morris", levels: 5 } },
    /even number of levels/,
  ],
  [
    "a score without a board",
    { board: false, measures: [{ id: "value", of: "score" }] },
    /there is no score/,
  ],
  [
    "one strategy against itself",
    { comparisons: [{ measure: "value", strategies: ["story"], against: "story" }] },
    /second strategy/,
  ],
  [
    "a precision that nobody compares",
    { precision: { measure: "risk", "half-width": 1 }, replications: 50 },
    /no comparison is made on `risk`/,
  ],
  [
    "a first look that never comes",
    { precision: { measure: "value", "half-width": 1 } },
    /first look is taken after 30; write 30/,
  ],
  [
    "millions of runs",
    { replications: 100_000, scenarios: ["first-steps"], ...factor({ vary: "money.hour-value", steps: 50 }) },
    /15000000 runs; lower the replications/,
  ],
  ["a key that is not one", { replicatons: 3 }, /the key `replicatons` is not known here/],
];

function factor(one: unknown): Readonly<Record<string, unknown>> {
  return { factors: [one] };
}

for (const [what, keys, says] of WRONG) {
  test(`is told with a remedy: ${what}`, () => {
    expect(tell(smallExperiment(keys)).join("\n")).toMatch(says);
  });
}

const DESIGNS = {
  "full-factorial": { kind: "full-factorial" },
  "one-at-a-time": { kind: "one-at-a-time" },
  morris: { kind: "morris", trajectories: 5 },
  "latin-hypercube": { kind: "latin-hypercube", points: 12 },
};

for (const [kind, design] of Object.entries(DESIGNS)) {
  test(`the points of ${kind} are as many as counted, and the same each time`, () => {
    const factors = [
      { vary: "money.hour-value", steps: 3 },
      { vary: "demand", values: [0.8, 1, 1.2, 1.4] },
    ];
    const { experiment } = loadTestExperiment(smallExperiment({ factors, design }));
    const points = listPoints(experiment);
    expect(points).toHaveLength(countPoints(experiment));
    expect(points).toEqual(listPoints(experiment));
    expect(points.map(({ index }) => index)).toEqual(points.map((_, at) => at));
    for (const { settings } of points) {
      const hour = settings["money.hour-value"];
      if (hour !== undefined) expect(Number(hour) >= 35 && Number(hour) <= 55).toBe(true);
    }
  });
}

test("one at a time starts from the scenario as it is and changes one thing at each point", () => {
  const { experiment } = loadTestExperiment(
    smallExperiment({
      factors: [{ vary: "money.hour-value" }, { vary: "demand", values: [0.8, 1.2] }],
      design: { kind: "one-at-a-time" },
    }),
  );
  expect(listPoints(experiment).map(({ settings }) => settings)).toEqual([
    {},
    { "money.hour-value": 35 },
    { "money.hour-value": 55 },
    { demand: 0.8 },
    { demand: 1.2 },
  ]);
});

test("every assumption of the register can be screened at once", () => {
  const { experiment, scenarios } = loadTestExperiment(
    smallExperiment({ replications: 1, factors: [{ vary: "every-assumed" }], design: { kind: "morris" } }),
  );
  const assumed = scenarios[0]?.parameters.filter(
    ({ status, range }) => status === "assumed" && range[0] < range[1],
  );
  expect(experiment.factors.map(({ path }) => path)).toEqual(assumed?.map(({ id }) => id));
});
