/** What each part of a rule means, played on a snapshot that says just enough. */

import { expect, test } from "vitest";
import type { Command, CommandOption, RefusalReason } from "../../src/contract/command.ts";
import type { WeekSnapshot } from "../../src/contract/snapshot.ts";
import type { Strategy } from "../../src/contract/strategy.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import { loadTestScenario } from "../helper/scenario.ts";
import { loadTestStrategy } from "../helper/strategy.ts";

const scenario = { ...loadTestScenario(), mandate: null };
const first = createSimulation(scenario, 1).snapshot;

function strategyOf(rules: string): Strategy {
  const head = "id: tried\ntitle: { en: Tried, fr: Essayée }\nsummary: { en: Tried., fr: Essayée. }\n";
  return loadTestStrategy("tried", `${head}rules:\n${rules}`)(scenario);
}

function option(command: Command, refusal: RefusalReason | null = null, price = {}): CommandOption {
  return { command, refusal, price: { euros: 0, eurosPerWeek: 0, hours: 0, delayWeeks: 0, ...price } };
}

/** The snapshot before a week (from 1), with what is said changed. */
function before(week: number, options: readonly CommandOption[], changes: Partial<WeekSnapshot> = {}) {
  const { optionsOf: _, ...rest } = first;
  return { ...rest, week: week - 1, ...changes, options } as WeekSnapshot;
}

const encourage = (department: string): Command => ({ kind: "encourage-use", department });
const post = (role: string, way: "hiring" | "retraining" | "contracting", from?: string): Command =>
  from === undefined ? { kind: "open-post", role, way } : { kind: "open-post", role, way, from };
const duties = (advice: "none" | "add-on" | "post") =>
  first.duties.map((duty) => ({
    ...duty,
    advice: duty.role === "algorithm-interpreter" ? advice : ("none" as const),
  }));

test("a dated rule acts at its week, waits for what passes, and gives up what does not", () => {
  const rule = "  - { id: r, at-week: 3, do: [{ kind: encourage-use, department: sales }] }";
  const possible = [option(encourage("sales"))];
  const waiting = strategyOf(rule);
  expect(waiting.decide(before(2, possible))).toEqual([]);
  expect(waiting.decide(before(3, [option(encourage("sales"), "crisis")]))).toEqual([]);
  expect(waiting.decide(before(4, possible))).toEqual([encourage("sales")]);
  expect(waiting.decide(before(5, possible))).toEqual([]);
  const refused = strategyOf(rule);
  expect(refused.decide(before(3, [option(encourage("sales"), "already-encouraged")]))).toEqual([]);
  expect(refused.decide(before(4, possible))).toEqual([]);
  const late = strategyOf(rule);
  for (let week = 3; week <= 29; week++) {
    expect(late.decide(before(week, [option(encourage("sales"), "crisis")]))).toEqual([]);
  }
  expect(late.decide(before(30, possible))).toEqual([]);
});

test("a delay counts weeks in a row, and starts anew after acting", () => {
  const strategy = strategyOf(
    "  - { id: r, for-each: { role: { advice: post } }, delay: 2, repeat: always, do: [{ kind: open-post, role: $role, way: hiring }] }",
  );
  const options = [option(post("algorithm-interpreter", "hiring"))];
  const acted = ["post", "post", "none", "post", "post", "post", "post", "post", "post"].map(
    (advice, at) => strategy.decide(before(at + 1, options, { duties: duties(advice as "post") })).length,
  );
  expect(acted).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 1]);
});

test("once, cool-down and per-week count for each thing", () => {
  const sales = encourage("sales");
  const legal = encourage("legal");
  const options = [option(sales), option(legal)];
  const each = "for-each: { department: { id: [legal, sales] } }";
  const doIt = "do: [{ kind: encourage-use, department: $department }]";
  const once = strategyOf(`  - { id: r, ${each}, ${doIt} }`);
  expect(once.decide(before(1, options))).toEqual([legal, sales]);
  expect(once.decide(before(2, options))).toEqual([]);
  const rare = strategyOf(`  - { id: r, ${each}, repeat: always, cool-down: 3, per-week: 1, ${doIt} }`);
  const weeks = [1, 2, 3, 4, 5, 6].map((week) => rare.decide(before(week, options)));
  expect(weeks).toEqual([[legal], [sales], [], [legal], [sales], []]);
});

test("try takes the first that is possible, do takes all", () => {
  const list = "[{ kind: encourage-use, department: sales }, { kind: encourage-use, department: legal }]";
  const options = [option(encourage("sales"), "already-encouraged"), option(encourage("legal"))];
  expect(strategyOf(`  - { id: r, try: ${list} }`).decide(before(1, options))).toEqual([encourage("legal")]);
  const all = options.map(({ command }) => option(command));
  expect(strategyOf(`  - { id: r, try: ${list} }`).decide(before(1, all))).toHaveLength(1);
  expect(strategyOf(`  - { id: r, do: ${list} }`).decide(before(1, all))).toHaveLength(2);
});

test("choices: cheapest, dearest, soonest, least-loaded, all; prices limit; numbers take the nearest", () => {
  const role = "governance";
  const options = [
    option(post(role, "hiring"), null, { eurosPerWeek: 2000, delayWeeks: 20 }),
    option(post(role, "retraining", "legal"), null, { euros: 9000, eurosPerWeek: 1500, delayWeeks: 14 }),
    option(post(role, "retraining", "it"), null, { euros: 9000, eurosPerWeek: 1500, delayWeeks: 30 }),
    option(post(role, "contracting"), null, { eurosPerWeek: 5000, delayWeeks: 3 }),
  ];
  const departments = first.departments.map((one) => ({ ...one, load: one.id === "it" ? 0.5 : 0.99 }));
  const take = (rest: string) =>
    strategyOf(`  - { id: r, do: [{ kind: open-post, role: ${role}${rest} }] }`).decide(
      before(1, options, { departments }),
    );
  const at = (n: number) => [options[n]?.command];
  expect(take("")).toEqual(at(0));
  expect(take(", choose: cheapest")).toEqual(at(1));
  expect(take(", choose: dearest")).toEqual(at(3));
  expect(take(", choose: soonest")).toEqual(at(3));
  expect(take(", choose: least-loaded")).toEqual(at(2));
  expect(take(", way: retraining")).toEqual(at(1));
  expect(take(", from: [it]")).toEqual(at(2));
  expect(take(", price: { weeks: { min: 15, max: 25 } }")).toEqual(at(0));
  expect(take(", price: { euros: { min: 1 } }, choose: soonest")).toEqual(at(1));
  // Two posts of one role in one week would be one too many.
  expect(take(", choose: all")).toEqual(at(0));
  const shares = [0.3, 1].map((share) => option({ kind: "train", department: "it", share }));
  const train = (share: number) =>
    strategyOf(`  - { id: r, do: [{ kind: train, department: it, share: ${share} }] }`).decide(
      before(1, shares),
    );
  expect(train(0.4)).toEqual([shares[0]?.command]);
  expect(train(0.8)).toEqual([shares[1]?.command]);
});

test("nobody overrides by accident, and `none` means without", () => {
  const level = { kind: "set-autonomy", deployment: "sales-copilot@sales", level: "supervised" } as const;
  const options = [option(level, "evidence-missing"), option({ ...level, override: true })];
  const widen = (rest: string) =>
    strategyOf(
      `  - { id: r, do: [{ kind: set-autonomy, deployment: sales-copilot@sales, level: supervised${rest} }] }`,
    ).decide(before(1, options));
  expect(widen("")).toEqual([]);
  expect(widen(", override: true")).toEqual([{ ...level, override: true }]);
  const orders = [option({ kind: "consult", department: "hr" }), option({ kind: "consult" })];
  const consult = strategyOf("  - { id: r, do: [{ kind: consult, department: none }] }");
  expect(consult.decide(before(1, orders))).toEqual([{ kind: "consult" }]);
});

test("conditions: all, any, not, counts and what belongs to the thing at hand", () => {
  const options = scenario.departments.map(({ id }) => option(encourage(id)));
  const departments = first.departments.map((one) => ({ ...one, load: one.id === "it" ? 1.2 : 0.8 }));
  const acts = (when: string, rest = "do: [{ kind: encourage-use, department: sales }]") =>
    strategyOf(`  - { id: r, when: ${when}, ${rest} }`)
      .decide(before(5, options, { departments }))
      .map((command) => ("department" in command ? command.department : ""));
  expect(acts("{ week: { min: 5, max: 5 } }")).toEqual(["sales"]);
  expect(acts("{ week: { min: 6 } }")).toEqual([]);
  expect(acts("{ department: { load: { min: 1 } } }")).toEqual(["sales"]);
  expect(acts("{ department: { load: { min: 1 }, count: { min: 2 } } }")).toEqual([]);
  expect(acts("{ department: { load: { min: 1 }, count: { max: 1 } } }")).toEqual(["sales"]);
  expect(acts("{ not: { department: { id: it, load: { min: 1 } } } }")).toEqual([]);
  expect(acts("{ any: [{ week: { min: 9 } }, { company: { trust: { min: 1 } } }] }")).toEqual(["sales"]);
  expect(acts("{ all: [{ week: { min: 9 } }, { company: { trust: { min: 1 } } }] }")).toEqual([]);
  const each =
    "for-each: { department: { id: [it, sales] } }, do: [{ kind: encourage-use, department: $department }]";
  expect(acts("{ department: { id: $department, load: { max: 1 } } }", each)).toEqual(["sales"]);
  // What is not known lies in no range.
  expect(acts("{ deployment: { error-high: { max: 1 } } }")).toEqual([]);
});

test("answers are picked by what they do, and the envelope is spent once", () => {
  const event = {
    id: "incident-noticed/x/3",
    week: 3,
    kind: "incident-noticed" as const,
    tier: "decision" as const,
    incident: "confidential-extract",
    department: "sales",
    defaultAnswer: "later",
    causes: [],
  };
  const answers = scenario.incidents.find(({ id }) => id === "confidential-extract")?.answers ?? [];
  const options = answers.map(({ id, effects }) => {
    const euros = effects.reduce((sum, effect) => sum + (effect.kind === "spend" ? effect.euros : 0), 0);
    return option({ kind: "answer-event", event: event.id, answer: id }, null, { euros });
  });
  const answer = (rest: string) =>
    strategyOf(`  - { id: r, for-each: { event: {} }, do: [{ kind: answer-event, event: $event, ${rest} }] }`)
      .decide(before(4, options, { pending: [event] }))
      .map((command) => (command.kind === "answer-event" ? command.answer : ""));
  expect(answer("answer: $default")).toEqual(["later"]);
  expect(answer("effect: explain, choose: cheapest")).toEqual(["tell-the-customer"]);
  expect(answer("effect: suspend")).toEqual([]);

  const money = { ...first.money, envelope: 30_000 };
  const dear = ["classification", "logging"].map((guardrail) => ({
    ...option({ kind: "adopt-guardrail", guardrail }),
    claim: 20_000,
  }));
  const mandate = {} as NonNullable<WeekSnapshot["mandate"]>;
  const both = strategyOf("  - { id: r, do: [{ kind: adopt-guardrail, choose: all }] }");
  expect(both.decide(before(1, dear, { money, mandate }))).toEqual([dear[0]?.command]);
});

test("what is not on offer is asked for ever more rarely", () => {
  const strategy = strategyOf(
    "  - { id: r, repeat: always, do: [{ kind: encourage-use, department: sales }] }",
  );
  let asked = 0;
  for (let week = 1; week <= 60; week++) {
    const { optionsOf: _, ...rest } = before(week, []);
    const optionsOf = () => {
      asked++;
      return [];
    };
    expect(strategy.decide({ ...rest, optionsOf })).toEqual([]);
  }
  expect(asked).toBe(4);
});
