/** Joins what a person wants of the lab’s page with what the desk, the study and the browser do. Draws nothing. */

import type { LabJob } from "../../contract/experiment.ts";
import type { LabChoice, OwnCompany, ReadThing } from "../../contract/lab-desk.ts";
import type { Parsed } from "../../contract/problem.ts";
import type { RunFile } from "../../contract/run-file.ts";
import type { Scenario } from "../../contract/scenario.ts";
import type { StrategyDefinition } from "../../contract/strategy.ts";
import { OWN_COMPANY } from "../../lab/desk/company-id.ts";
import {
  composeBrief,
  countRuns,
  FEWEST_FOR_PRECISION,
  listGoals,
  USUAL_PRECISION,
} from "../../lab/desk/compose.ts";
import { writeCompany } from "../../lab/desk/write-company.ts";
import { FIRST_LOOK, type LabNotice, type LabState } from "../../presenter/lab/lab-state.ts";
import type { LabWish } from "../../presenter/lab/lab-wish.ts";
import type { OpenedTab } from "../open-tab.ts";
import type { KeptCompany } from "../own-company.ts";
import { type KeptStrategy, MOST_STRATEGIES } from "../own-strategies.ts";
import type { LinkedRun } from "../pack-run.ts";
import type { ReadLink } from "../run-link.ts";
import type { Store } from "../store.ts";
import type { AskDesk } from "./desk.ts";
import { createDraft } from "./draft.ts";
import { type Shelf, strategyFile } from "./shelf.ts";
import type { StudyDriver } from "./study.ts";

export interface LabPorts {
  readonly ask: AskDesk;
  readonly study: StudyDriver;
  /** False where the browser does not allow it. */
  keepCompany(kept: KeptCompany): boolean;
  forgetCompany(): void;
  /** What there is to choose from. */
  readonly shelf: Shelf;
  /** So that the next visit has it, and the game can let it play; false where that is not possible. */
  keepStrategy(strategy: KeptStrategy): boolean;
  forgetStrategy(id: string): void;
  readFile(file: File): Promise<string>;
  /** Offers a file; its kind is that of its name. */
  save(fileName: string, content: string | Uint8Array<ArrayBuffer>): void;
  print(): void;
  /** Opens an empty tab at once, while the press of the button allows it, and gives it an address later. */
  openTab(): OpenedTab;
  readLink(code: string, scenarios: readonly Scenario[]): Promise<ReadLink>;
  makeRunAddress(run: LinkedRun, scenario: Scenario): Promise<string>;
  rememberLocale(locale: LabState["locale"]): void;
  report(cause: unknown): void;
}

/** The same list with one thing, in the place of the one that bore its id. */
function withOne<Thing extends { readonly id: string }>(
  list: readonly Thing[],
  one: Thing,
): readonly Thing[] {
  return list.some(({ id }) => id === one.id)
    ? list.map((each) => (each.id === one.id ? one : each))
    : [...list, one];
}

/** What may be chosen together: a change of one choice may leave another one without meaning. */
export function settleChoice(
  choice: LabChoice,
  { scenarios, strategies }: Pick<LabState, "scenarios" | "strategies">,
): Pick<LabState, "choice" | "goals" | "runs" | "usualPrecision" | "fewestReplications"> {
  const scenario = scenarios.find(({ id }) => id === choice.scenario) ?? (scenarios[0] as Scenario);
  const chosen = strategies.map(({ id }) => id).filter((id) => choice.strategies.includes(id));
  const goals = listGoals(scenario);
  const goal = goals.includes(choice.goal) ? choice.goal : (goals[0] ?? "value");
  const fewestReplications = choice.precision === null ? 1 : FEWEST_FOR_PRECISION;
  const settled: LabChoice = {
    ...choice,
    scenario: scenario.id,
    strategies: chosen,
    against: chosen.includes(choice.against) ? choice.against : (chosen[0] ?? ""),
    goal,
    replications: Math.max(choice.replications, fewestReplications),
  };
  return {
    choice: settled,
    goals,
    runs: countRuns(settled, scenario),
    usualPrecision: USUAL_PRECISION[goal],
    fewestReplications,
  };
}

/** The page as it is asked: by wishes, and by its address. */
export interface Lab {
  wish(wish: LabWish): void;
  /** Makes a strategy of the run in a link. */
  openLink(code: string): void;
}

/** Carries out wishes. */
export function createLab(store: Store<LabState>, ports: LabPorts): Lab {
  const files: Record<string, string> = {};
  const draft = createDraft(store, ports.ask);

  function notify(key: string, values: LabNotice["values"] = {}, tone: LabNotice["tone"] = "info"): void {
    store.update({ notice: { tone, key, values } });
  }

  /** While the desk works; a fault of the program is told, and the console hears of it. */
  async function busy(work: () => Promise<void>): Promise<void> {
    store.update({ isBusy: true, notice: null });
    try {
      await work();
    } catch (cause) {
      notify("lab.notice-fault", {}, "bad");
      ports.report(cause);
    } finally {
      store.update({ isBusy: false });
    }
  }

  function choose(change: Partial<LabChoice>, more: Partial<LabState> = {}): void {
    const state = { ...store.value, ...more };
    const settled = settleChoice({ ...state.choice, ...change }, state);
    const { goal, precision } = settled.choice;
    // A precision is in the unit of its goal: that of another goal means nothing.
    const isOther = precision !== null && goal !== state.choice.goal;
    store.update({
      ...more,
      ...settled,
      choice: isOther ? { ...settled.choice, precision: settled.usualPrecision } : settled.choice,
    });
  }

  function takeScenario(scenario: Scenario, more: Partial<LabState> = {}): void {
    choose(
      { scenario: scenario.id },
      { scenarios: withOne(store.value.scenarios, scenario), brought: null, ...more },
    );
  }

  /** @returns false where it is here for this visit alone */
  function takeStrategy(strategy: StrategyDefinition, text: string): boolean {
    ports.shelf.put({ ...strategy, text });
    choose(
      { strategies: [...store.value.choice.strategies, strategy.id] },
      { ...ports.shelf.list(), brought: null },
    );
    const isKept = ports.keepStrategy({ ...strategy, text });
    const name = strategy.title[store.value.locale];
    notify(isKept ? "lab.notice-strategy" : "lab.notice-strategy-not-kept", { name, most: MOST_STRATEGIES });
    return isKept;
  }

  /** Where it stood in the place of a built-in one, that one is back. */
  function deleteStrategy(id: string): void {
    const name = store.value.strategies.find((one) => one.id === id)?.title[store.value.locale] ?? id;
    ports.forgetStrategy(id);
    ports.shelf.remove(id);
    const { draft: open } = store.value;
    choose({}, { ...ports.shelf.list(), ...(open?.id === id ? { draft: null, sheet: null } : {}) });
    notify("lab.notice-strategy-deleted", { name });
  }

  function takeCompany(company: OwnCompany, scenario: Scenario): void {
    takeScenario(scenario, { company, isCompanyTaken: true });
    const isKept = ports.keepCompany({ company, scenario });
    notify(isKept ? "lab.notice-company" : "lab.notice-company-not-kept", { name: company.name });
  }

  /** A run becomes the strategy of its decisions, where the scenario that it was played in is at hand. */
  async function takeRun(run: RunFile): Promise<void> {
    const { contentHash } = run.scenario;
    const scenario = store.value.scenarios.find((one) => one.contentHash === contentHash);
    if (scenario === undefined) return notify("lab.notice-run-other", {}, "bad");
    const { id, text, differingWeek, isSame, unlike } = await ports.ask("recordStrategy", scenario, run);
    if (differingWeek !== null) return notify("lab.notice-run-differs", { week: differingWeek }, "bad");
    const file = strategyFile(id);
    const parsed = await ports.ask("read", file, text, {});
    if (!parsed.ok || parsed.value.kind !== "strategy") return takeThing(file, parsed, text);
    store.update({ trouble: null });
    const isKept = takeStrategy(parsed.value.strategy, text);
    choose({ scenario: scenario.id });
    if (!isKept) return;
    notify(isSame ? "lab.notice-recorded" : "lab.notice-recorded-unlike", {
      name: parsed.value.strategy.title[store.value.locale],
      count: unlike.length,
    });
  }

  /** A run that came with the address of the page. */
  async function openLink(code: string): Promise<void> {
    const read = await ports.readLink(code, store.value.scenarios);
    const parsed = read.ok ? await ports.ask("read", "run.json", read.text, {}) : null;
    if (parsed?.ok && parsed.value.kind === "run") await takeRun(parsed.value.run);
    else notify("lab.notice-run-link", {}, "bad");
  }

  function takeThing(name: string, parsed: Parsed<ReadThing>, text: string): void {
    if (!parsed.ok) {
      store.update({ trouble: { name, problems: parsed.problems } });
      return;
    }
    store.update({ trouble: null });
    const thing = parsed.value;
    if (thing.kind === "company") takeCompany(thing.company, thing.scenario);
    else if (thing.kind === "scenario") {
      takeScenario(thing.scenario);
      notify("lab.notice-scenario", { name: thing.scenario.title[store.value.locale] });
    } else if (thing.kind === "strategy") {
      takeStrategy(thing.strategy, text);
    } else if (thing.kind === "experiment") {
      store.update({ brought: thing.brief });
      notify("lab.notice-experiment", { name: thing.brief.experiment.title[store.value.locale] });
    }
  }

  async function readFile(file: File): Promise<void> {
    const text = await ports.readFile(file);
    const parsed = await ports.ask("read", file.name, text, { ...ports.shelf.files(), ...files });
    if (parsed.ok && parsed.value.kind === "run") {
      store.update({ trouble: null });
      await takeRun(parsed.value.run);
      return;
    }
    if (parsed.ok) files[file.name] = text;
    takeThing(file.name, parsed, text);
  }

  function start(): void {
    const { brought, choice, scenarios, strategies } = store.value;
    store.update({ sheet: null, notice: null, trouble: null, look: FIRST_LOOK });
    if (brought !== null) {
      const { comparisons, measures, precision } = brought.experiment;
      ports.study.start(brought, precision?.measure ?? comparisons[0]?.measure ?? measures[0]?.id ?? "");
      return;
    }
    const scenario = scenarios.find(({ id }) => id === choice.scenario);
    const chosen = strategies.filter(({ id }) => choice.strategies.includes(id));
    if (scenario === undefined || chosen.length === 0) return;
    ports.study.start(composeBrief(choice, scenario, chosen), choice.goal);
  }

  async function playRun(job: LabJob): Promise<void> {
    const { scenarios = [], strategies = [] } = store.value.study?.brief ?? {};
    const [scenario, by] = [scenarios[job.scenario], strategies[job.strategy]];
    if (scenario === undefined || by === undefined) return;
    const tab = ports.openTab();
    try {
      const run = await ports.ask("record", job);
      const botWeeks = Array.from({ length: run.weeks }, (_, at) => ({
        week: at + 1,
        strategy: by.id,
        title: by.title,
        rules: [],
      }));
      tab.go(await ports.makeRunAddress({ ...run, botWeeks }, scenario));
    } catch (cause) {
      tab.close();
      throw cause;
    }
  }

  async function takeDraft(): Promise<void> {
    const { draft: taken } = store.value;
    if (taken === null) return;
    const name = strategyFile(taken.id);
    const parsed = await ports.ask("read", name, taken.text, {});
    // It has been changed meanwhile: what was checked is not what stands there.
    if (store.value.draft?.text !== taken.text) return;
    const problems = parsed.ok ? [] : parsed.problems;
    store.update({ draft: { ...store.value.draft, problems, isTaken: parsed.ok } });
    if (!parsed.ok) return;
    takeThing(name, parsed, taken.text);
  }

  async function takeFilled(): Promise<void> {
    const { company } = store.value;
    const built = await ports.ask("build", company);
    if (built.ok) {
      takeCompany(company, built.value);
      store.update({ trouble: null });
    } else store.update({ trouble: { name: company.name, problems: built.problems } });
  }

  function forgetCompany(): void {
    ports.forgetCompany();
    const scenarios = store.value.scenarios.filter(({ id }) => id !== OWN_COMPANY);
    choose({}, { scenarios, isCompanyTaken: false });
    notify("lab.notice-forgotten");
  }

  async function editStrategy(id: string): Promise<void> {
    await draft.open(id, ports.shelf.read(id) ?? (await ports.ask("readStrategyText", id)));
  }

  const carryOut: Lab["wish"] = (wish) => {
    const { study } = store.value;
    switch (wish.kind) {
      case "set-locale":
        ports.rememberLocale(wish.locale);
        return store.update({ locale: wish.locale });
      case "choose":
        return choose(wish.change, { brought: null });
      case "start":
        return start();
      case "pause":
        return ports.study.pause();
      case "resume":
        return ports.study.resume();
      case "cancel":
        return ports.study.cancel();
      case "extend":
        return ports.study.extend(
          (study?.phase === "done" ? 2 : 1) * (study?.brief.experiment.replications ?? 1),
        );
      case "look":
        return store.update({ look: { ...store.value.look, ...wish.change } });
      case "play-run":
        return void busy(() => playRun(wish.job));
      case "save-rows":
        return void busy(async () =>
          ports.save(`alphea-lab.${wish.format}`, await ports.ask("writeRows", wish.format)),
        );
      case "save-report":
        return void busy(async () =>
          ports.save("alphea-lab.html", await ports.ask("writeReport", store.value.locale)),
        );
      case "print":
        return ports.print();
      case "read-file":
        return void busy(() => readFile(wish.file));
      case "put-away":
        return store.update({ brought: null, notice: null });
      case "open-sheet":
        return store.update({ sheet: wish.sheet, notice: null });
      case "fill-company":
        return store.update({ company: wish.company, isCompanyTaken: false });
      case "take-company":
        return void busy(takeFilled);
      case "forget-company":
        return forgetCompany();
      case "save-company-table":
        return ports.save(
          "company.csv",
          writeCompany(store.value.company, store.value.blank, store.value.locale),
        );
      case "edit-strategy":
        return void busy(() => editStrategy(wish.strategy));
      case "delete-strategy":
        return deleteStrategy(wish.strategy);
      case "write-strategy":
        return draft.write(wish.text);
      case "show-rules":
        return void draft.show(wish.view).catch(ports.report);
      case "change-rule":
        return void draft.change(wish.change).catch(ports.report);
      case "take-strategy":
        return void busy(takeDraft);
      case "dismiss-trouble":
        return store.update({ trouble: null });
    }
  };

  return { wish: carryOut, openLink: (code) => void busy(() => openLink(code)) };
}
