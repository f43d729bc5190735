/** The entry of the lab’s page: joins session, desk, study and shell. Each of them does its own work. */

import { scenarios } from "virtual:scenarios";
import { strategies } from "virtual:strategies";
import type { Scenario } from "../../contract/scenario.ts";
import { createTranslator } from "../../i18n/translator.ts";
import { BLANK } from "../../lab/desk/company-id.ts";
import { readBlank } from "../../lab/desk/write-company.ts";
import { RULE_GRAMMAR } from "../../lab/strategy/grammar.ts";
import { FIRST_LOOK, type LabState } from "../../presenter/lab/lab-state.ts";
import { LAB_EVENT, type LabWish } from "../../presenter/lab/lab-wish.ts";
import { AlpheaLab } from "../../view/lab/alphea-lab.ts";
import { downloadFile } from "../file-transfer.ts";
import { chooseLocale, rememberLocale } from "../language.ts";
import { openTab } from "../open-tab.ts";
import { forgetCompany, recallCompany, rememberCompany } from "../own-company.ts";
import { forgetStrategy, recallStrategies, rememberStrategy } from "../own-strategies.ts";
import { DEFAULT_SCENARIO, isLocale } from "../parameters.ts";
import { countWorkers } from "../play-pool.ts";
import { RUN_FRAGMENT, watchRunAddress } from "../run-address.ts";
import { decodeRun, encodeRun } from "../run-link.ts";
import { applySettings, recallSettings } from "../settings-store.ts";
import { createStore } from "../store.ts";
import { openDesk } from "./desk.ts";
import { createLab, settleChoice } from "./session.ts";
import { createShelf } from "./shelf.ts";
import { createStudy } from "./study.ts";

/** Strategies that are chosen at first: waiting, hurrying, and two ways to staff. */
const FIRST = ["wait-and-see", "licences-without-posts", "cohabitation"];
const FIRST_REPLICATIONS = 20;

function reportFault(cause: unknown): void {
  console.error(cause);
}

function start(): void {
  const languages = navigator.languages;
  const asked = new URLSearchParams(location.search).get("lang");
  const locale = chooseLocale(
    asked !== null && isLocale(asked) ? asked : null,
    () => localStorage,
    languages,
  );
  const blank = scenarios.find(({ id }) => id === BLANK);
  if (blank === undefined) throw new Error("The page was built without its blank scenario.");
  const kept = recallCompany(() => localStorage, blank.contentHash);
  const shelf = createShelf(
    strategies.filter(({ rules }) => rules.length > 0),
    recallStrategies(() => localStorage),
  );
  const things: Pick<LabState, "scenarios" | "strategies" | "ownStrategies"> = {
    scenarios: kept === null ? scenarios : [...scenarios, kept.scenario],
    ...shelf.list(),
  };
  const store = createStore<LabState>({
    locale,
    ...things,
    ...settleChoice(
      {
        scenario: kept?.scenario.id ?? DEFAULT_SCENARIO,
        strategies: FIRST,
        against: FIRST[0] ?? "",
        goal: "score",
        replications: FIRST_REPLICATIONS,
        assumptions: false,
        precision: null,
      },
      things,
    ),
    brought: null,
    study: null,
    look: FIRST_LOOK,
    sheet: null,
    blank,
    company: kept?.company ?? readBlank(blank, locale),
    isCompanyTaken: kept !== null,
    draft: null,
    grammar: RULE_GRAMMAR,
    trouble: null,
    isBusy: false,
    notice: null,
  });
  const ask = openDesk();
  const study = createStudy({
    ask,
    workers: countWorkers(navigator.hardwareConcurrency),
    createWorker: () =>
      new Worker(new URL("../../worker/lab-play-worker.ts", import.meta.url), { type: "module" }),
    now: () => performance.now(),
    show: (next) => store.update({ study: next }),
    report: reportFault,
  });
  const game = new URL("./", location.href);
  const lab = createLab(store, {
    ask,
    study,
    keepCompany: (company) => rememberCompany(() => localStorage, company, blank.contentHash),
    forgetCompany: () => forgetCompany(() => localStorage),
    shelf,
    keepStrategy: (strategy) => rememberStrategy(() => localStorage, strategy),
    forgetStrategy: (id) => forgetStrategy(() => localStorage, id),
    readFile: (file) => file.text(),
    save: downloadFile,
    print: () => window.print(),
    openTab,
    readLink: (code, among) => decodeRun(code, new Map(among.map((one) => [one.id, one]))),
    makeRunAddress: async (file, scenario: Scenario) => {
      const { origin, pathname } = game;
      return `${origin}${pathname}${RUN_FRAGMENT}${await encodeRun(file, scenario)}`;
    },
    rememberLocale: (next) => rememberLocale(() => localStorage, next),
    report: reportFault,
  });

  const page = new AlpheaLab();
  page.state = store.value;
  page.addEventListener(LAB_EVENT, (event) => lab.wish((event as CustomEvent<LabWish>).detail));
  const show = (state: LabState): void => {
    page.state = state;
    document.documentElement.lang = state.locale;
    const { t } = createTranslator(state.locale);
    document.title = `${t("lab.title")} · ${t("app.name")}`;
  };
  show(store.value);
  store.subscribe(show);
  const motion = matchMedia("(prefers-reduced-motion: reduce)");
  const darkness = matchMedia("(prefers-color-scheme: dark)");
  const dress = (): void =>
    applySettings(
      {
        settings: recallSettings(() => localStorage),
        system: { reducedMotion: motion.matches, dark: darkness.matches },
      },
      document.documentElement,
      page,
    );
  dress();
  for (const query of [motion, darkness]) query.addEventListener("change", dress);
  document.getElementById("lab")?.replaceChildren(page);
  watchRunAddress(window, lab.openLink);
}

start();
