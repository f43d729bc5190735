/** Switching things off, varying scenarios, staffing otherwise: the tools of the long studies, on few seeds. */

import { describe, expect, test } from "vitest";
import type { Command } from "../../src/contract/command.ts";
import { describeAblation } from "../../src/lab/ablation/describe-ablation.ts";
import { runAblation } from "../../src/lab/ablation/run-ablation.ts";
import { readPlaces, switchOff } from "../../src/lab/ablation/target.ts";
import { strategyNamed } from "../../src/lab/bench.ts";
import { play } from "../../src/lab/play.ts";
import { preferAddOns, refusePosts } from "../../src/lab/staffing.ts";
import { vary } from "../../src/lab/variant.ts";
import { listCatalogue } from "../helper/catalogue-ids.ts";
import { finish, openBench } from "../slow/studies.ts";

const bench = openBench();
const { scenario, strategies } = bench;
const story = strategyNamed(strategies, "story");

describe("ablation", () => {
  const ablate = (wanted: readonly string[], extra: readonly string[] = []) =>
    finish(
      runAblation({
        scenarios: [scenario],
        strategies,
        places: [],
        catalogue: { ...listCatalogue(), assistants: [...listCatalogue().assistants, ...extra] },
        seeds: 4,
        only: (list, id) => wanted.includes(`${list}/${id}`),
      }),
      () => {},
    );

  test("sees a hazard by the loss to expect, whether or not it strikes", () => {
    const [row] = ablate(["incidents/obsolete-procedure"]);
    expect(row?.differences?.["expected-loss"].low).toBeGreaterThan(0);
    expect(row).toMatchObject({ scenario: scenario.id, strategy: "story" });
    expect(row?.strongest).not.toBeNull();
  });

  test("says of what nobody offers that it is nowhere", () => {
    const [row] = ablate(["assistants/soothsayer"], ["soothsayer"]);
    expect(row).toMatchObject({ scenario: null, strongest: null });
    expect(describeAblation(row ? [row] : [])).toContain("offered by no scenario");
  });

  test("leaves everything else of the scenario as it is", () => {
    const without = vary(scenario, switchOff("incidents", "obsolete-procedure"));
    const changed = without.incidents.filter((kind, at) => kind.rate !== scenario.incidents[at]?.rate);
    expect(changed.map(({ id }) => id)).toEqual(["obsolete-procedure"]);
    expect(without.values).toEqual(scenario.values);
    expect(without.roles).toEqual(scenario.roles);
  });

  test("reads where things are measured, and refuses other keys", () => {
    const good = "places:\n  - { list: roles, id: governance, scenario: confidential }\n";
    expect(readPlaces("x.yaml", good)).toMatchObject({ ok: true });
    expect(readPlaces("x.yaml", "places:\n  - { list: roles, id: x, where: y }\n").ok).toBe(false);
  });
});

describe("a variant", () => {
  test("scales roles away and back", () => {
    const effects = (strength: number) =>
      vary(scenario, { roleStrength: strength }).roles.map((role) => Object.values(role.effects));
    expect(effects(0).flat()).toSatisfy((all: number[]) => all.every((m) => m === 1));
    expect(effects(1)).toEqual(scenario.roles.map((role) => Object.values(role.effects)));
  });

  test("stands every parameter at one end of its range", () => {
    const { values } = vary(scenario, { extremes: "high" });
    for (const { id, range } of scenario.parameters) expect(values[id]).toBe(range[1]);
  });

  test("refuses a parameter that does not exist", () => {
    expect(() => vary(scenario, { set: { "no.such": 1 } })).toThrow("no.such");
  });
});

describe("the same strategy, staffed otherwise", () => {
  const kindsOf = (strategy: typeof story) => {
    const given: Command["kind"][] = [];
    play(scenario, 1, {
      strategy,
      onWeek: ({ commands }) => given.push(...commands.map(({ kind }) => kind)),
    });
    return given;
  };

  test("opens posts, none, or gives the work to teams", () => {
    expect(kindsOf(story)).toContain("open-post");
    expect(kindsOf(refusePosts(story))).not.toContain("open-post");
    const addOns = kindsOf(preferAddOns(story));
    expect(addOns).not.toContain("open-post");
    expect(addOns).toContain("assign-add-on");
  });
});

test("an order that something passing forbids is given again", () => {
  const agent = "service-agent@customer-service";
  const { world } = play(scenario, 1, {
    weeks: 30,
    orders: [
      {
        week: 1,
        command: {
          kind: "deploy-assistant",
          assistant: "service-agent",
          department: "customer-service",
          start: "everyone",
        },
      },
      { week: 2, command: { kind: "set-autonomy", deployment: agent, level: "supervised", override: true } },
    ],
  });
  expect(world.deployments[0]?.process.is("supervised")).toBe(true);
});
