/** The page's entry: joins game, shell, canvas, clock, keys, storage and address. Each of them does its own work. */

import { scenarios as builtIn } from "virtual:scenarios";
import type { Locale } from "../contract/text.ts";
import { createTranslator } from "../i18n/translator.ts";
import { BLANK } from "../lab/desk/company-id.ts";
import type { GameState } from "../presenter/game-state.ts";
import { INTENT_EVENT, type Intent } from "../presenter/intent.ts";
import type { Covered } from "../view/canvas/scene.ts";
import { AlpheaShell, COVERED_EVENT } from "../view/panel/alphea-shell.ts";
import { act, ZOOM_STEP } from "./act.ts";
import { createAutosave } from "./autosave.ts";
import { createAutosavePort, createClaim } from "./autosave-port.ts";
import { createPageTime, startClock } from "./clock.ts";
import { followDebrief } from "./debrief.ts";
import { createDoubleClickGuard } from "./double-click.ts";
import { engine } from "./engine.ts";
import { copyText, downloadFile, downloadRun, readRunFile } from "./file-transfer.ts";
import { createGame, type Game } from "./game.ts";
import { listenToKeys } from "./keyboard.ts";
import { chooseLocale, rememberLocale } from "./language.ts";
import { expireNotices } from "./notice-expiry.ts";
import { createOffline } from "./offline.ts";
import { openTab } from "./open-tab.ts";
import { recallCompany } from "./own-company.ts";
import { computeSeedOfDay, formatSearch, parseParameters } from "./parameters.ts";
import { formatRunAddress, RUN_FRAGMENT, watchRunAddress } from "./run-address.ts";
import { createSession } from "./session.ts";
import { applySettings, recallSettings, rememberSettings } from "./settings-store.ts";
import { createSlotStore } from "./slot-store.ts";
import { createStage } from "./stage.ts";
import { followTutorial, recallTutorial } from "./tutorial.ts";

const PARAMETER_NOTICE = {
  scenario: "notice.bad-scenario",
  seed: "notice.bad-seed",
  lang: "notice.bad-lang",
} as const;

function requireElement(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no element ${id}.`);
  return element;
}

/** Language of the document, and a title that says where the run is. */
function labelPage(state: GameState): void {
  const { t } = createTranslator(state.locale);
  document.documentElement.lang = state.locale;
  const name = `${t("app.name")} · ${t("app.tagline")}`;
  document.title =
    state.stage === "title" ? name : `${t("bar.week", { week: state.snapshot.week })} · ${name}`;
}

/** The address names the run that is played, so that it can be copied; on the title it stays as it was asked. */
function labelAddress(state: GameState): void {
  const run = state.stage === "title" ? null : { scenarioId: state.scenario.id, seed: state.seed };
  const search = formatSearch(location.search, run, state.locale);
  if (search !== location.search) history.replaceState(null, "", `${search}${location.hash}`);
}

/** What should not happen, for whoever looks at the console. */
function reportFault(error: unknown): void {
  console.error(error);
}

function start(): void {
  const languages = navigator.languages;
  // A company that was filled in at the lab is played like any other scenario.
  const blank = builtIn.find(({ id }) => id === BLANK);
  const own = recallCompany(() => localStorage, blank?.contentHash);
  const scenarios = own === null ? builtIn : [...builtIn, own.scenario];
  const ids = scenarios.map((scenario) => scenario.id);
  const now = Date.now();
  const parameters = parseParameters(location.search, ids, languages, now);
  const scenario = scenarios.find((one) => one.id === parameters.scenarioId);
  if (scenario === undefined) throw new Error("The page was built without a scenario.");
  const locale: Locale = chooseLocale(parameters.locale, () => localStorage, languages);
  const byId = new Map(scenarios.map((one) => [one.id, one]));
  const motion = matchMedia("(prefers-reduced-motion: reduce)");
  const darkness = matchMedia("(prefers-color-scheme: dark)");
  const readSystem = () => ({ reducedMotion: motion.matches, dark: darkness.matches });

  const autosave = createAutosave(createSlotStore(), Date.now, (trouble) => {
    game.notify({ tone: "bad", key: `notice.autosave-${trouble}` });
  });
  const keeper = createAutosavePort(autosave, {
    tabStorage: () => sessionStorage,
    createRunId: () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`,
    claim: createClaim(navigator.locks),
  });
  const game: Game = createGame(
    {
      engine,
      scenarios: byId,
      session: createSession(),
      download: downloadRun,
      readFile: readRunFile,
      makeLink: async (file, of) => {
        const { encodeRun } = await import("./run-link.ts");
        return formatRunAddress(location, await encodeRun(file, of));
      },
      readLink: async (code) => (await import("./run-link.ts")).decodeRun(code, byId),
      copy: copyText,
      recordStrategy: async (of, file) =>
        (await import("../lab/strategy/record-strategy.ts")).recordStrategy(of, file),
      saveText: downloadFile,
      loadBots: async () => (await import("./bot-shelf.ts")).openBotShelf(),
      openLab: async (of, file) => {
        const tab = openTab();
        try {
          const { encodeRun } = await import("./run-link.ts");
          const address = new URL(`lab.html?lang=${store.value.locale}`, location.href);
          tab.go(`${address}${RUN_FRAGMENT}${await encodeRun(file, of)}`);
        } catch (cause) {
          tab.close();
          throw cause;
        }
      },
      moveCamera: (move) => {
        if (move === "whole") stage.scene?.fit();
        else stage.scene?.zoomBy(move === "closer" ? ZOOM_STEP : 1 / ZOOM_STEP);
      },
      playStudy: (on) => (on ? debrief.again() : debrief.cancel()),
      loadUpdate: () => offline.loadUpdate(),
      ...keeper,
      reportFault,
    },
    {
      scenario,
      seed: parameters.seed,
      seedOfDay: computeSeedOfDay(now),
      locale,
      settings: recallSettings(() => localStorage),
      system: readSystem(),
      tutorial: recallTutorial(() => localStorage),
    },
  );
  const { store, dispatch } = game;

  // The development server has no build to keep.
  const offline = createOffline({
    container: import.meta.env.PROD ? navigator.serviceWorker : undefined,
    onUpdate: () => game.notify({ tone: "info", key: "notice.update", action: "load-update" }),
    reload: () => location.reload(),
  });

  const host = requireElement("scene");
  const stage = createStage(host, {
    onRoom: (room) => {
      if (store.value.stage === "title" || store.value.stage === "briefing") return;
      if (room === null) dispatch({ kind: "select-department", department: null });
      else if (room === "workshop") dispatch({ kind: "open-panel", panel: { kind: "posts" } });
      else dispatch({ kind: "open-panel", panel: { kind: "department", department: room } });
    },
    onMarker: (key) => {
      const incident = store.value.snapshot.incidents.find((one) => one.key === key);
      if (incident !== undefined) {
        dispatch({ kind: "open-panel", panel: { kind: "department", department: incident.department } });
      }
    },
    onLamp: (key) => {
      const deployment = store.value.snapshot.deployments.find((one) => one.key === key);
      if (deployment !== undefined) {
        dispatch({ kind: "open-panel", panel: { kind: "assistant", deployment: deployment.key } });
      }
    },
    // Words over a picture that fills the screen would be hard to read.
    onNear: (near) => shell.toggleAttribute("data-near", near),
    onPicture: () => {
      performance.mark("alphea-first-picture");
      offline.start();
    },
    onFailure: (error) => {
      offline.start();
      console.warn(error);
      game.notify({ tone: "info", key: "notice.scene-unavailable" });
    },
  });
  // For measuring from outside: the script time of the last frames, in milliseconds.
  Object.defineProperty(host, "frameTimes", { value: () => stage.scene?.frameTimes() ?? [] });

  const shell = new AlpheaShell();
  shell.state = store.value;
  const pass = createDoubleClickGuard(() => performance.now());
  shell.addEventListener(INTENT_EVENT, (event) => {
    const intent = (event as CustomEvent<Intent>).detail;
    if (pass(intent)) dispatch(intent);
  });
  shell.addEventListener("focusin", (event) => {
    const [target] = event.composedPath();
    stage.scene?.focusRoom(target instanceof HTMLElement ? (target.dataset.room ?? null) : null);
  });
  shell.addEventListener("focusout", () => stage.scene?.focusRoom(null));
  shell.addEventListener(COVERED_EVENT, (event) => stage.setCovered((event as CustomEvent<Covered>).detail));

  let before: GameState | null = null;
  const show = (state: GameState) => {
    shell.state = state;
    stage.show(state);
    labelPage(state);
    labelAddress(state);
    if (before !== null && before.locale !== state.locale) rememberLocale(() => localStorage, state.locale);
    if (before !== null && before.settings !== state.settings)
      rememberSettings(() => localStorage, state.settings);
    if (before?.settings !== state.settings || before.system !== state.system)
      applySettings(state, document.documentElement, shell);
    before = state;
  };
  show(store.value);
  store.subscribe(show);
  requireElement("shell").replaceChildren(shell);
  expireNotices(store, dispatch);
  const debrief = followDebrief(
    store,
    async () => (await import("./debrief-study.ts")).startStudy,
    reportFault,
  );
  followTutorial(
    store,
    () => localStorage,
    () => dispatch({ kind: "set-pace", pace: 0 }),
  );

  for (const { parameter, value, fallback } of parameters.problems) {
    game.notify({ tone: "bad", key: PARAMETER_NOTICE[parameter], values: { value, fallback } });
  }
  listenToKeys(
    window,
    (action) =>
      act(action, {
        state: store.value,
        unfoldedEvent: shell.renderRoot.querySelector("[data-event]")?.getAttribute("data-event") ?? null,
        dispatch,
        camera: stage.scene,
        focusTimeline: () => shell.focusTimeline(),
      }),
    () => store.value.settings.ownKeys,
  );
  for (const wish of [motion, darkness]) wish.addEventListener("change", () => game.setSystem(readSystem()));
  startClock(
    createPageTime(),
    () => (store.value.stage === "title" ? 1 : store.value.pace),
    () => game.weekPassed(),
  );
  watchRunAddress(window, (code) => game.openLink(code));
  void keeper.hasKept().then((kept) => game.setCanContinue(kept));
}

start();
