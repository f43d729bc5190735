/** Every post at work writes its document: from the run's own numbers, in both languages, about nobody in particular. */

import { describe, expect, it } from "vitest";
import type { SimEvent } from "../../src/contract/event.ts";
import type { DeploymentSnapshot, Estimate, WeekSnapshot } from "../../src/contract/snapshot.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import type { DeliverableModel, RunSoFar } from "../../src/presenter/deliverable/document.ts";
import {
  DELIVERABLE_ROLES,
  presentDeliverables,
} from "../../src/presenter/deliverable/present-deliverables.ts";
import { getNames } from "../../src/presenter/names.ts";
import { playStaffed } from "../helper/deliverable-run.ts";
import { offerRoles } from "../helper/forced-run.ts";
import { loadTestScenario } from "../helper/scenario.ts";
import { loadTestStrategy } from "../helper/strategy.ts";

const LOCALES = ["en", "fr"] as const;

/** The story as it is told, kept at two weeks. */
function playStory(): { readonly early: RunSoFar; readonly end: RunSoFar } {
  const scenario = loadTestScenario();
  const simulation = createSimulation(scenario, 42, { ledger: false, statecharts: "table" });
  const strategy = loadTestStrategy("story")(scenario);
  const events: SimEvent[] = [];
  let early: RunSoFar | undefined;
  while (!simulation.ended) {
    events.push(...simulation.advanceWeek(strategy.decide(simulation.snapshot)).events);
    if (simulation.week === 70) early = { scenario, snapshot: simulation.snapshot, events: [...events] };
  }
  if (!early) throw new Error("the story ends before week 70");
  return { early, end: { scenario, snapshot: simulation.snapshot, events } };
}

const story = playStory();
const staffed = playStaffed(offerRoles(...DELIVERABLE_ROLES.filter((id) => id !== "governance")), 60);

/** All that a document says, a line each. */
function listLines({ title, origin, sections }: DeliverableModel): string[] {
  return [
    title,
    origin,
    ...sections.flatMap((section) => [
      section.title,
      ...section.blocks.flatMap((block) => {
        if (block.kind === "text") return block.text;
        if (block.kind === "list") return block.items;
        return [block.head, ...block.rows].map((row) => row.join(" | "));
      }),
    ]),
  ];
}

function write(run: RunSoFar, locale: (typeof LOCALES)[number] = "en"): Map<string, string> {
  const documents = presentDeliverables(run, createTranslator(locale));
  return new Map(documents.map((one) => [one.role, listLines(one).join("\n")]));
}

function documentOf(run: RunSoFar, role: string, locale: (typeof LOCALES)[number] = "en"): string {
  const text = write(run, locale).get(role);
  if (text === undefined) throw new Error(`nobody has written the document of ${role}`);
  return text;
}

/** The snapshot as data alone: nothing of the engine can be reached through it. */
function copy(snapshot: WeekSnapshot): WeekSnapshot {
  const { options: _options, optionsOf: _optionsOf, people, ...rest } = snapshot;
  return { ...(JSON.parse(JSON.stringify(rest)) as typeof rest), people, options: [] };
}

function withDeployments(run: RunSoFar, change: (one: DeploymentSnapshot) => DeploymentSnapshot): RunSoFar {
  return { ...run, snapshot: { ...run.snapshot, deployments: run.snapshot.deployments.map(change) } };
}

function measured(run: RunSoFar): { readonly place: DeploymentSnapshot; readonly estimate: Estimate }[] {
  return run.snapshot.deployments.flatMap((place) =>
    place.residualError === null ? [] : [{ place, estimate: place.residualError }],
  );
}

describe("who writes", () => {
  it("each role that somebody is at work in, and no other", () => {
    for (const run of [story.early, story.end, staffed]) {
      const active = new Set(run.snapshot.posts.filter((p) => p.phase === "active").map((p) => p.role));
      expect(new Set(write(run).keys())).toEqual(active);
    }
    expect(story.end.snapshot.posts.some(({ phase }) => phase === "onboarding")).toBe(true);
    expect(write(story.end).size).toBeGreaterThanOrEqual(2);
    expect(write(staffed).size).toBe(DELIVERABLE_ROLES.length - 1);
  });

  it("nobody before the first post is at work, nor after the last has left", () => {
    const { scenario } = story.end;
    expect(write({ scenario, snapshot: createSimulation(scenario, 1).snapshot, events: [] }).size).toBe(0);
    const posts = story.end.snapshot.posts.map((post) => ({ ...post, phase: "left" as const }));
    expect(write({ ...story.end, snapshot: { ...story.end.snapshot, posts } }).size).toBe(0);
  });

  it("of every role that the catalogue knows", () => {
    const known = offerRoles(...DELIVERABLE_ROLES.filter((id) => id !== "governance")).roles;
    expect([...known.map(({ id }) => id), "governance"].sort()).toEqual([...DELIVERABLE_ROLES].sort());
  });
});

describe.each(LOCALES)("the documents in %s", (locale) => {
  const t = createTranslator(locale);

  it.each(["story", "staffed"] as const)("of the %s run are whole", (name) => {
    const run = name === "story" ? story.end : staffed;
    for (const document of presentDeliverables(run, t)) {
      expect(document.origin).toContain(t.number(run.snapshot.week));
      expect(document.origin).toContain(t.date(run.snapshot.date));
      expect(document.sections.length).toBeGreaterThanOrEqual(3);
      for (const line of listLines(document)) {
        expect(line.trim(), document.role).not.toBe("");
        expect(line).not.toMatch(/undefined|NaN|Infinity|null|\[object|[{}]|deliverable\./);
      }
      for (const block of document.sections.flatMap(({ blocks }) => blocks)) {
        if (block.kind !== "table") continue;
        for (const row of block.rows) {
          expect(row.length, document.role).toBe(block.head.length);
          expect(row.every((cell) => cell !== "")).toBe(true);
        }
      }
      expect(document.sections.at(-1)?.title).toBe(t.t("deliverable.unknown-title"));
    }
  });

  it("name the measured errors with their interval and their cases", () => {
    const audit = documentOf(story.end, "algorithm-interpreter", locale);
    expect(measured(story.end).length).toBeGreaterThan(10);
    for (const { estimate } of measured(story.end)) {
      const { value, low, high, cases } = estimate;
      for (const share of [value, low, high]) expect(audit).toContain(t.percent(share, 1));
      expect(audit).toContain(`n = ${t.number(cases)}`);
    }
  });

  it("name what the incidents noticed have cost", () => {
    const events = story.end.events.filter(({ kind }) => kind === "incident-noticed");
    const loss = events.reduce((sum, { amounts }) => sum + (amounts?.euros ?? 0), 0);
    const register = documentOf(story.end, "governance", locale);
    expect(register).toContain(t.money(loss));
    expect(register).toMatch(new RegExp(`^${events.length} incidents `, "m"));
    const names = getNames(story.end.scenario, t);
    for (const { incident = "" } of events) expect(register).toContain(names.incident(incident));
    for (const open of story.end.snapshot.incidents) expect(register).toContain(t.money(open.loss));
  });

  it("name the bill, the cost of a call, and what a reservation is worth", () => {
    const { inference, billThisWeek } = staffed.snapshot.money;
    const benchmark = documentOf(staffed, "inference-specialist", locale);
    const amounts = [inference.billTotal, inference.forecastTotal, billThisWeek, inference.breakEven];
    for (const amount of amounts) expect(benchmark).toContain(t.money(amount));
    expect([inference.routed, inference.accelerators]).toEqual([0.4, 1]);
    expect(benchmark).toContain(t.percent(inference.routed));
    expect(benchmark).toContain(t.money(inference.acceleratorCostPerWeek));
    const agent = staffed.snapshot.deployments.find(({ assistant }) => assistant === "service-agent");
    const { tokensIn = 0, tokensOut = 0 } =
      staffed.scenario.assistants.find(({ id }) => id === "service-agent") ?? {};
    const { values } = staffed.scenario;
    const planned = (tokensIn * values["bill.price-in"] + tokensOut * values["bill.price-out"]) / 1e6;
    const own = agent?.inference;
    if (!own || own.forecastThisWeek === 0) throw new Error("the agent is not at work");
    const count = ((planned * own.billThisWeek) / own.forecastThisWeek) * 100;
    expect(benchmark).toContain(t.t("deliverable.cents", { amount: t.number(count, 2), count }));
  });

  it("name hours, cases and audits of the run", () => {
    const { departments } = staffed.snapshot;
    const saved = departments.reduce((sum, { savedHours }) => sum + savedHours, 0);
    expect(documentOf(staffed, "deployment-engineer", locale)).toContain(t.number(saved));
    const cases = measured(staffed).reduce((sum, { estimate }) => sum + estimate.cases, 0);
    expect(cases).toBeGreaterThan(0);
    expect(documentOf(staffed, "annotation-specialist", locale)).toContain(t.number(cases));
    const audits = staffed.events.filter(({ kind }) => kind === "audit-reported");
    expect(audits.length).toBeGreaterThan(5);
    const suite = documentOf(staffed, "ml-engineer", locale);
    for (const { amounts } of audits)
      expect(suite).toContain(` | ${t.number(amounts?.cases ?? -1)} | ${t.number(amounts?.errors ?? -1)}`);
    for (const { audit } of staffed.snapshot.deployments) {
      if (!audit?.impactRatio) continue;
      expect(suite).toContain(t.number(audit.impactRatio.value, 2));
      expect(suite).toContain(t.number(audit.impactRatio.high, 2));
    }
    for (const place of staffed.snapshot.deployments)
      expect(documentOf(staffed, "data-architect", locale)).toContain(t.money(place.costPerWeek));
  });
});

describe("a document", () => {
  it("has the same shape in both languages, in other words", () => {
    const [english, french] = LOCALES.map((locale) => presentDeliverables(staffed, createTranslator(locale)));
    const shape = (documents: readonly DeliverableModel[] = []) =>
      documents.map(({ role, sections }) => [
        role,
        sections.map(({ blocks }) =>
          blocks.map((block) =>
            block.kind === "table" ? [block.head.length, block.rows.length] : block.kind,
          ),
        ),
      ]);
    expect(shape(french)).toEqual(shape(english));
    for (const [at, document] of (english ?? []).entries()) {
      const titles = document.sections.map(({ title }) => title);
      expect(french?.[at]?.sections.map(({ title }) => title)).not.toEqual(titles);
    }
  });

  it("grows with the run", () => {
    const early = documentOf(story.early, "algorithm-interpreter");
    const late = documentOf(story.end, "algorithm-interpreter");
    expect(late).not.toBe(early);
    const reading = (run: RunSoFar) => measured(run).reduce((sum, { estimate }) => sum + estimate.cases, 0);
    expect(reading(story.end)).toBeGreaterThan(reading(story.early));
  });

  it("is the same for the same snapshot, and needs nothing beyond it", () => {
    for (const run of [story.end, staffed]) {
      const data: RunSoFar = { ...run, snapshot: copy(run.snapshot), events: structuredClone(run.events) };
      for (const locale of LOCALES) expect(write(data, locale)).toEqual(write(run, locale));
    }
  });

  it("does not read what nobody in the company can know", () => {
    const { scenario } = staffed;
    const values = Object.fromEntries(
      Object.entries(scenario.values).map(([id, value]) => [
        id,
        /^(error|evidence|quality|hazard|trust)\./.test(id) ? value * 3 + 1 : value,
      ]),
    ) as typeof scenario.values;
    const assistants = scenario.assistants.map((one) => ({
      ...one,
      baseError: 0.987,
      outsideShare: 0.987,
      outsideLoss: 0.987,
      gainFactor: 9.87,
      useShare: 0.987,
    }));
    expect(write({ ...staffed, scenario: { ...scenario, values, assistants } })).toEqual(write(staffed));
  });

  it("says that what was not measured is unknown", () => {
    const blind = withDeployments(staffed, (one) => ({ ...one, residualError: null, audit: null }));
    const audit = documentOf(blind, "algorithm-interpreter");
    expect(audit).toContain("unknown");
    expect(audit).not.toMatch(/between \d/);
    expect(audit).toContain("Residual error, because no case has been logged");
    expect(documentOf(blind, "annotation-specialist")).toContain("No case has been read and kept yet.");
    expect(documentOf(blind, "governance-security")).toContain("No trace");
  });

  it.each([
    [0.6, 0.5, 0.7, "Unequal: the whole interval lies below the limit."],
    [0.75, 0.7, 0.85, "Probably unequal"],
    [0.9, 0.7, 1.1, "Undecided: the value is above the limit"],
    [0.95, 0.85, 1.1, "No unequal treatment of that size"],
  ])("reads pairs with a ratio of %d between %d and %d as they are", (value, low, high, words) => {
    const run = withDeployments(staffed, (one) =>
      one.assistant === "cv-screening"
        ? {
            ...one,
            audit: {
              dueWeek: null,
              reportedWeek: 44,
              residualError: null,
              impactRatio: { value, low, high, cases: 321 },
            },
          }
        : one,
    );
    const audit = documentOf(run, "algorithm-interpreter");
    expect(audit).toContain(words);
    expect(audit).toContain(
      `${value.toFixed(2)}, between ${low.toFixed(2)} and ${high.toFixed(2)} (n = 321)`,
    );
  });

  it("judges an assistant by its interval and by enough cases", () => {
    const verdict = (residualError: Estimate) =>
      documentOf(
        withDeployments(staffed, (one) => ({ ...one, residualError, errorLimit: 0.05, casesAsked: 200 })),
        "ml-engineer",
      );
    expect(verdict({ value: 0.01, low: 0.005, high: 0.02, cases: 500 })).toContain("Passes: below the limit");
    expect(verdict({ value: 0.08, low: 0.06, high: 0.1, cases: 500 })).toContain("Fails: above the limit");
    expect(verdict({ value: 0.04, low: 0.03, high: 0.06, cases: 500 })).toContain("Undecided");
    expect(verdict({ value: 0.01, low: 0.005, high: 0.02, cases: 150 })).toContain("Too few: 50 missing");
  });
});

describe("nobody is singled out", () => {
  it("fewer than five people are never counted", () => {
    const few: RunSoFar = {
      ...staffed,
      snapshot: {
        ...staffed.snapshot,
        departments: staffed.snapshot.departments.map((team) => ({
          ...team,
          people: 20,
          trainedShare: 3 / 20,
          inTraining: 2,
          activeUsers: 1,
        })),
        deployments: staffed.snapshot.deployments.map((one) => ({ ...one, users: 4, licensed: 2 })),
      },
    };
    const t = createTranslator("en");
    const counted = new Set(
      (["col-users", "col-trained", "col-in-training", "col-licences"] as const).map((key) =>
        t.t(`deliverable.${key}`),
      ),
    );
    let cells = 0;
    for (const { sections } of presentDeliverables(few, t)) {
      for (const block of sections.flatMap(({ blocks }) => blocks)) {
        if (block.kind !== "table") continue;
        block.head.forEach((head, at) => {
          if (!counted.has(head)) return;
          for (const row of block.rows) {
            expect(row[at]).toBe("fewer than 5");
            cells++;
          }
        });
      }
    }
    expect(cells).toBeGreaterThan(50);
  });

  it("who holds a post, and the state of any person, changes no word", () => {
    const { snapshot } = staffed;
    const other: RunSoFar = {
      ...staffed,
      snapshot: {
        ...snapshot,
        posts: snapshot.posts.map((post) => ({ ...post, person: 7, competence: 0.123 })),
        people: { ...snapshot.people, state: snapshot.people.state.map(() => 3) },
      },
    };
    expect(write(other)).toEqual(write(staffed));
  });
});
