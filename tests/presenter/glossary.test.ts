/** The glossary: complete, searched in both languages, with the numbers that a scenario has set. */

import { describe, expect, it } from "vitest";
import { glossary as wordsEn } from "../../src/i18n/en/glossary.ts";
import { glossary as wordsFr } from "../../src/i18n/fr/glossary.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { presentGlossary } from "../../src/presenter/present-glossary.ts";
import { createFirstState, createGameState } from "../helper/game-state-fixture.ts";
import { loadTestScenario } from "../helper/scenario.ts";

const en = createTranslator("en");
const fr = createTranslator("fr");
const state = createGameState();

const ids = (model: ReturnType<typeof presentGlossary>): string[] =>
  model.groups.flatMap((group) => group.entries.map(({ id }) => id));

describe("presentGlossary", () => {
  it("holds every number of the run with range, source and how sure it is, in families with a name", () => {
    const model = presentGlossary("numbers", null, "", state, en);
    expect(ids(model).sort()).toEqual(state.scenario.parameters.map(({ id }) => id).sort());
    for (const group of model.groups) {
      expect(`number/${group.title}`).not.toBe(group.id);
      for (const one of group.entries) {
        expect(one.source).toMatch(/^Source: \S/);
        expect(one.confidence).not.toBe("");
        expect(one.meaning).toContain("plausible from");
      }
    }
  });

  it("holds every signal, role, guardrail and assistant of the scenario among the words", () => {
    const found = new Set(ids(presentGlossary("words", null, "", state, fr)));
    const { signals, roles, guardrails, assistants } = state.scenario;
    for (const one of signals) expect(found).toContain(`signal/${one.id}`);
    for (const one of roles) expect(found).toContain(`role/${one.id}`);
    for (const one of guardrails) expect(found).toContain(`guardrail/${one.id}`);
    for (const one of assistants) expect(found).toContain(`assistant/${one.id}`);
    expect(found).toContain("figure/value");
  });

  it("explains each word in both languages, with the signs of each", () => {
    expect(Object.keys(wordsFr)).toEqual(Object.keys(wordsEn));
    for (const [term, meaning] of Object.values(wordsFr)) {
      expect(term).not.toBe("");
      expect(`${term} ${meaning}`).not.toMatch(/[^\u202f][:;?!%»]|«[^\u202f]|'/);
    }
    for (const text of Object.values(wordsEn).flat()) expect(text).not.toMatch(/'|\s[:;?!%]/);
  });

  it("searches both shelves without accents or capitals, and says how much it found", () => {
    expect(ids(presentGlossary("numbers", null, " PEREMPTION", state, fr))).toContain("staleness");
    const model = presentGlossary("words", null, "perime", state, fr);
    expect(ids(model)).toContain("error.staleness-rate");
    expect(model.found).toContain(String(ids(model).length));
    const nothing = presentGlossary("words", null, "xyzzy", state, en);
    expect(nothing.groups).toEqual([]);
    expect(nothing.found).not.toBe("");
  });

  it("puts what was looked up first, and ignores what does not exist", () => {
    expect(presentGlossary("words", "money.hour-value", "", state, en).asked?.term).not.toBe("");
    expect(presentGlossary("words", "nothing", "", state, en).asked).toBeNull();
  });

  it("says shares in percent, with as many decimals as their range, and explains what cannot be counted", () => {
    const told = (id: string, t = en): string | undefined =>
      presentGlossary("numbers", id, "", state, t).asked?.meaning;
    expect(told("work.presence")).toBe("86% of contract hours · plausible from 82% to 90%");
    expect(told("work.presence", fr)).toBe(
      "86\u202f% des heures au contrat · plausible de 82\u202f% à 90\u202f%",
    );
    expect(told("work.priority-weight")).toBe("3 (ratio) · plausible from 1 to 6");
    expect(told("work.hours-per-week")).toBe("35 hours per person and week · plausible from 35 to 39");
  });

  it("shows numbers as the scenario sets them", () => {
    const scenario = loadTestScenario("first-steps");
    const first = { ...createFirstState(), scenario };
    const meaning = presentGlossary("numbers", "error.staleness-start", "", first, en).asked?.meaning;
    expect(meaning).toMatch(/^20% · plausible from 0% to 20%$/);
  });
});
