/**
 * The controller: turns what a person asks into changes of the game state, and plays the weeks. Time comes from
 * the clock, files and storage through the ports given to it, drawing is left to the view.
 */

import type { Command } from "../contract/command.ts";
import type { Scenario } from "../contract/scenario.ts";
import type { Locale } from "../contract/text.ts";
import type { GameState, Pace } from "../presenter/game-state.ts";
import type { Intent } from "../presenter/intent.ts";
import { type Settings, stopsTime, type Wishes } from "../presenter/settings.ts";
import { findTutorialStep, NEWCOMER, TUTORIAL_SCENARIO, TUTORIAL_SEED } from "../presenter/tutorial-step.ts";
import { createBot } from "./bot.ts";
import type { GamePorts } from "./game-ports.ts";
import { CLEARED, createInitialState, type GameStart } from "./initial-state.ts";
import { createNoticeList, type NoticeDraft } from "./notice-list.ts";
import type { Opened, SaveFile } from "./open-run.ts";
import { createPanels } from "./panels.ts";
import { addPlanned, findRefusal, listUnanswered, removePlanned } from "./plan.ts";
import { saveBotWeeks } from "./read-bot-weeks.ts";
import { createReopening } from "./reopen.ts";
import { createRun, type Run } from "./run.ts";
import { createRunStrategy } from "./run-strategy.ts";
import { createSharing } from "./sharing.ts";
import { createStore, type Store } from "./store.ts";
import { createTitleRun } from "./title-run.ts";
import { createTravel } from "./travel.ts";

export interface Game {
  readonly store: Store<GameState>;
  dispatch(intent: Intent): void;
  /** A week of time has gone by. */
  weekPassed(): void;
  notify(draft: NoticeDraft): void;
  /** Opens the shared run of an address, or says what is wrong with it. */
  openLink(code: string): void;
  setCanContinue(canContinue: boolean): void;
  /** What the person's system says has changed. */
  setSystem(system: Wishes["system"]): void;
}

/** A game on its title, with a company that nobody steers living behind it. */
export function createGame(ports: GamePorts, start: GameStart): Game {
  const { engine, session } = ports;
  const notices = createNoticeList();
  let run: Run = createTitleRun(engine, start.scenario, start.seed);
  /** Counts the runs begun, so that a file that finishes loading late does not replace a newer choice. */
  let generation = 0;

  const store = createStore<GameState>(createInitialState(start, ports.scenarios.values(), run));

  const travel = createTravel({
    store,
    pause: () => session.setPace(0),
    show: (planned) => store.update({ planned, refusals: [], ...derive() }),
    enter: (next, planned) => {
      enter(next, store.value.scenario, planned, "kept");
      keep(planned);
    },
    keep,
    notify,
  });

  const bot = createBot({
    store,
    ...ports,
    notify,
    handOver: (toBot) => {
      if (toBot) readBriefing();
      else session.setPace(0);
      settle(store.value.planned);
      if (toBot && session.pace === 0) session.setPace(1);
      store.update(derive());
    },
  });

  function showNotices(): void {
    store.update({ notices: notices.read(store.value.locale) });
  }

  function notify(draft: NoticeDraft): void {
    notices.add(draft);
    showNotices();
  }

  /** What of the state follows from the session and the run. */
  function derive(): Partial<GameState> {
    const { phase } = session;
    const playing = phase !== "title";
    return {
      stage: phase === "title" || phase === "briefing" || phase === "over" ? phase : "playing",
      pace: session.pace,
      deciding: phase === "deciding",
      snapshot: run.simulation.snapshot,
      history: run.history,
      events: playing ? run.events : [],
      postings: playing ? run.postings : [],
      decisions: run.commands,
      bot: bot.state,
      botWeeks: run.botWeeks,
      ...travel.derive(),
    };
  }

  /** Lets the critical events hold or release the time, and ends the game with the run. */
  function settle(planned: readonly Command[], settings = store.value.settings): void {
    if (["title", "briefing", "over"].includes(session.phase)) return;
    if (run.simulation.ended) session.finish();
    // Who plays answers.
    else session.await(bot.state ? 0 : listUnanswered(run.simulation.snapshot, planned, settings).length);
  }

  function toSaveFile(planned: readonly Command[]): SaveFile {
    const file = { ...run.toFile(), ...saveBotWeeks(run) };
    return planned.length === 0 ? file : { ...file, planned };
  }

  function keep(planned: readonly Command[]): void {
    ports.keep({ ...toSaveFile(planned), ...travel.toSave() });
    if (!store.value.canContinue) store.update({ canContinue: true });
  }

  /** Puts a run, or a branch of it, in the place of the present one. */
  function enter(next: Run, scenario: Scenario, planned: readonly Command[], origin: "new" | "kept"): void {
    generation += 1;
    bot.forget();
    run = next;
    if (origin === "new") session.brief();
    else session.load(run.simulation.ended);
    settle(planned);
    store.update({
      ...derive(),
      scenario,
      seed: run.simulation.seed,
      ...CLEARED,
      planned,
    });
  }

  function begin(scenario: Scenario, seed: number): void {
    notices.clear();
    showNotices();
    // Elsewhere there is no guide: how far somebody is with it stays for when they go on.
    if (scenario.id === TUTORIAL_SCENARIO) store.update({ tutorial: NEWCOMER });
    ports.startKeeping();
    const next = createRun(engine, scenario, seed);
    travel.begin(next);
    enter(next, scenario, [], "new");
    keep([]);
  }

  /** Plays one week of the run with the decisions planned. */
  function playWeek(): void {
    const { planned } = store.value;
    const decided = bot.decide(run.simulation.snapshot, planned);
    run.advance([...planned, ...(decided?.commands ?? [])], decided?.by);
    bot.weekPlayed(run.simulation.week);
    // A turning point without an answer still deserves a look: it stops the clock once.
    const turningPoint = run.events.some(
      (event) =>
        bot.state === null &&
        event.week === run.simulation.week &&
        stopsTime(event, store.value.settings) &&
        (event.answers?.length ?? 0) === 0,
    );
    if (turningPoint) session.setPace(0);
    settle([]);
    store.update({ ...derive(), planned: [], refusals: run.refusals });
    keep([]);
  }

  /** The company behind the title: nobody decides, and it starts again at its end. */
  function playTitleWeek(): void {
    if (run.simulation.ended) run = createTitleRun(engine, store.value.scenario, store.value.seed);
    else run.advance([]);
    store.update(derive());
  }

  function tellFault(error: unknown): void {
    notify({ tone: "bad", key: "notice.engine-failed" });
    ports.reportFault(error);
  }

  /** Plays a week; a fault of the engine stops the clock and says so instead of freezing the page. */
  function tryWeek(play: () => void): void {
    try {
      play();
    } catch (error) {
      session.setPace(0);
      store.update(derive());
      tellFault(error);
    }
  }

  /** Time may flow; whoever lets it go has read enough. */
  function readBriefing(): void {
    if (session.phase !== "briefing") return;
    session.begin();
    store.update({ ...derive(), panel: null });
    // The guide explains time before it lets it go.
    if (findTutorialStep(store.value) !== null) setPace(0);
  }

  function weekPassed(): void {
    if (session.phase === "title") tryWeek(playTitleWeek);
    else if (session.phase === "running") tryWeek(playWeek);
  }

  function step(): void {
    readBriefing();
    if (session.phase === "deciding") {
      notify({ tone: "info", key: "notice.answer-first" });
      return;
    }
    if (session.phase === "over") {
      notify({ tone: "info", key: "notice.run-over" });
      return;
    }
    if (session.phase === "title") return;
    // A step is a way to look closely: the clock stops with it.
    session.setPace(0);
    tryWeek(playWeek);
  }

  /** True where time can be let go or stopped; says why where not. */
  function mayChangePace(): boolean {
    if (session.phase === "over") notify({ tone: "info", key: "notice.run-over" });
    return session.phase !== "title" && session.phase !== "over";
  }

  function setPace(pace: Pace): void {
    readBriefing();
    if (!mayChangePace()) return;
    session.setPace(pace);
    store.update(derive());
    if (session.phase === "deciding" && pace > 0) notify({ tone: "info", key: "notice.answer-first" });
  }

  function togglePause(): void {
    if (session.phase === "briefing") {
      readBriefing();
      return;
    }
    if (session.phase === "deciding") {
      notify({ tone: "info", key: "notice.answer-first" });
      return;
    }
    if (!mayChangePace()) return;
    session.togglePause();
    store.update(derive());
  }

  function decide(command: Command): void {
    if (session.phase === "title" || session.phase === "over") return;
    const reason = findRefusal(run.simulation.snapshot, command);
    if (reason !== null) {
      store.update({ refusals: [{ command, reason }] });
      return;
    }
    const planned = addPlanned(store.value.planned, command);
    if (planned === store.value.planned) return;
    replan(planned);
  }

  function replan(planned: readonly Command[]): void {
    settle(planned);
    store.update({ ...derive(), planned, refusals: [] });
    keep(planned);
  }

  function undo(index: number): void {
    const planned = removePlanned(store.value.planned, index);
    if (planned !== store.value.planned) replan(planned);
  }

  /** What stops the time may change with it, at once. */
  function changeSettings(change: Partial<Settings>): void {
    const settings = { ...store.value.settings, ...change };
    settle(travel.planned, settings);
    store.update({ settings, ...derive() });
  }

  function setLocale(locale: Locale): void {
    store.update({ locale, notices: notices.read(locale) });
  }

  function saveRun(): void {
    if (session.phase === "title") return;
    const { scenario, seed } = store.value;
    const fileName = `${scenario.id}-seed${seed}-week${run.simulation.week}.alphea.json`;
    ports.download(fileName, toSaveFile(travel.planned));
    notify({ tone: "good", key: "notice.run-saved", values: { file: fileName } });
  }

  /** Puts a run from a file or from storage in the place of the present one. */
  function adopt(opened: Opened): void {
    notices.clear();
    travel.begin(opened.run, opened.branches);
    enter(opened.run, opened.scenario, opened.planned, "kept");
    const { dropped, differing } = opened.branches;
    if (dropped > 0) notify({ tone: "bad", key: "notice.branches-dropped", values: { count: dropped } });
    if (differing > 0) notify({ tone: "bad", key: "notice.branches-differ", values: { count: differing } });
  }

  const reopening = createReopening({
    ports,
    turn: () => generation,
    adopt,
    keep,
    notify,
    forget: () => store.update({ canContinue: false }),
  });

  /** The company behind the title, and the run behind its button. */
  function showTitle(scenario: Scenario, seed: number): void {
    generation += 1;
    run = createTitleRun(engine, scenario, seed);
    travel.begin(run);
    store.update({ ...derive(), scenario, seed, ...CLEARED });
  }

  function chooseRun(id: string, seed: number): void {
    const scenario = ports.scenarios.get(id);
    if (session.phase === "title" && scenario !== undefined) showTitle(scenario, seed);
  }

  /** Back to the title; what is kept of the run can be continued from there. */
  function leaveRun(): void {
    if (session.phase === "title") return;
    session.quit();
    notices.clear();
    showNotices();
    showTitle(store.value.scenario, store.value.seed);
  }

  const handlers: { readonly [K in Intent["kind"]]: (intent: Extract<Intent, { kind: K }>) => void } = {
    "play-story": () => {
      if (session.phase === "title") begin(store.value.scenario, store.value.seed);
    },
    learn: () => {
      const scenario = ports.scenarios.get(TUTORIAL_SCENARIO);
      if (session.phase === "title" && scenario !== undefined) begin(scenario, TUTORIAL_SEED);
    },
    "follow-guide": ({ on }) => {
      store.update({ tutorial: { ...store.value.tutorial, left: !on } });
      if (!on) notify({ tone: "info", key: "notice.tutorial-left" });
    },
    "choose-run": ({ scenario, seed }) => chooseRun(scenario, seed),
    "continue-run": () => {
      if (session.phase === "title") reopening.continueRun().catch(tellFault);
    },
    "read-briefing": readBriefing,
    "set-pace": ({ pace }) => setPace(pace),
    "toggle-pause": togglePause,
    step,
    decide: ({ command }) => decide(command),
    "undo-planned": ({ index }) => undo(index),
    ...travel.handlers,
    ...createPanels(store).handlers,
    "change-settings": ({ change }) => changeSettings(change),
    "set-locale": ({ locale }) => setLocale(locale),
    "leave-run": leaveRun,
    restart: ({ seed }) => begin(store.value.scenario, seed),
    "save-run": saveRun,
    ...createSharing(store, ports, () => run).handlers,
    ...createRunStrategy(store, ports, () => run, notify).handlers,
    ...bot.handlers,
    "load-run": ({ file }) => {
      reopening.loadRun(file).catch(tellFault);
    },
    "save-text": ({ fileName, text }) => ports.saveText(fileName, text),
    "play-study": ({ on }) => ports.playStudy(on),
    "move-camera": ({ move }) => ports.moveCamera(move),
    "load-update": ports.loadUpdate,
    "dismiss-notice": ({ id }) => {
      notices.dismiss(id);
      showNotices();
    },
  };

  function dispatch<K extends Intent["kind"]>(intent: Extract<Intent, { kind: K }>): void {
    if (notices.goOn()) showNotices();
    if (travel.refuses(intent)) return;
    const handle = handlers[intent.kind as K];
    handle(intent);
  }

  return {
    store,
    dispatch,
    weekPassed,
    notify,
    openLink: (code) => {
      reopening.openLink(code).catch(tellFault);
    },
    setCanContinue: (canContinue) => store.update({ canContinue }),
    setSystem: (system) => store.update({ system }),
  };
}
