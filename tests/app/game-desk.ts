/** A game on the fake engine with every port in the hand of the test. */

import { createGame, type Game } from "../../src/app/game.ts";
import type { Recalled } from "../../src/app/game-ports.ts";
import type { SaveFile } from "../../src/app/open-run.ts";
import type { ReadLink } from "../../src/app/run-link.ts";
import { createSession } from "../../src/app/session.ts";
import type { BotShelf } from "../../src/contract/bot.ts";
import type { Command } from "../../src/contract/command.ts";
import type { RecordedStrategy } from "../../src/contract/recorded-strategy.ts";
import type { GameState } from "../../src/presenter/game-state.ts";
import type { Intent } from "../../src/presenter/intent.ts";
import { TUTORIAL_SCENARIO } from "../../src/presenter/tutorial-step.ts";
import { DEFAULT_WISHES } from "../helper/game-state-fixture.ts";
import { createFakeScenario, fakeEngine } from "./fake-engine.ts";

export interface Desk {
  readonly game: Game;
  readonly state: GameState;
  readonly downloads: { readonly fileName: string; readonly file: SaveFile }[];
  readonly kept: SaveFile[];
  readonly faults: unknown[];
  recalled: Recalled;
  fileText: string | null;
  /** What any link is read as. */
  link: ReadLink;
  /** Makes links longer. */
  padding: string;
  /** What any run is recorded as, and what was handed over. */
  recorded: RecordedStrategy;
  readonly saved: string[];
  /** What camera and debrief were asked for. */
  readonly asked: string[];
  /** How often the new version was asked for. */
  updates: number;
  /** What was copied; null where copying is not allowed. */
  clipboard: string[] | null;
  do(...intents: readonly Intent[]): void;
  weeks(count: number): void;
  settled(): Promise<void>;
}

const CHEER: Command = { kind: "encourage-use", department: "sales" };

/** One strategy, which encourages use in a department that the fake company has. */
const FAKE_BOTS: BotShelf = {
  strategies: [
    { id: "eager", title: { en: "Eager", fr: "Zèle" }, summary: { en: "Eager.", fr: "Zèle." }, rules: [] },
  ],
  create: () => ({ id: "eager", decide: () => [CHEER], reason: () => [{ command: CHEER, rule: "cheer" }] }),
};

export function createDesk(weeks = 10, seed = 42): Desk {
  const scenario = createFakeScenario("fake", weeks);
  const others = ["other", TUTORIAL_SCENARIO].map((id) => createFakeScenario(id, weeks));
  const downloads: { fileName: string; file: SaveFile }[] = [];
  const kept: SaveFile[] = [];
  const faults: unknown[] = [];
  const game = createGame(
    {
      engine: fakeEngine,
      scenarios: new Map([scenario, ...others].map((one) => [one.id, one])),
      session: createSession(),
      download: (fileName, file) => downloads.push({ fileName, file }),
      readFile: async () => {
        if (desk.fileText === null) throw new Error("gone");
        return desk.fileText;
      },
      makeLink: async (file) => `https://alphea.example/#run=${JSON.stringify(file.commands)}${desk.padding}`,
      readLink: async () => desk.link,
      copy: async (text) => {
        if (desk.clipboard === null) return false;
        desk.clipboard.push(text);
        return true;
      },
      recordStrategy: async () => desk.recorded,
      loadBots: async () => FAKE_BOTS,
      saveText: (fileName) => desk.saved.push(fileName),
      openLab: async (_scenario, { commands }) => {
        if (desk.clipboard === null) throw new Error("no link");
        desk.saved.push(`lab with ${commands.length}`);
      },
      moveCamera: (move) => desk.asked.push(move),
      playStudy: (on) => desk.asked.push(on ? "again" : "stop"),
      loadUpdate: () => {
        desk.updates += 1;
      },
      keep: (file) => kept.push(file),
      recall: async () => desk.recalled,
      startKeeping: () => {},
      reportFault: (error) => faults.push(error),
    },
    { scenario, seed, seedOfDay: 20260914, locale: "en", ...DEFAULT_WISHES },
  );
  const desk: Desk = {
    game,
    get state() {
      return game.store.value;
    },
    downloads,
    kept,
    faults,
    recalled: { text: null, damaged: false, copy: false },
    fileText: null,
    link: { ok: false, problem: "damaged", scenario: "" },
    padding: "",
    recorded: {
      ...{ id: "mine", text: "", differingWeek: null, finalHash: "" },
      ...{ isSame: true, refused: 0, unlike: [] },
    },
    saved: [],
    asked: [],
    updates: 0,
    clipboard: [],
    do: (...intents) => {
      for (const intent of intents) game.dispatch(intent);
    },
    weeks: (count) => {
      for (let week = 0; week < count; week += 1) game.weekPassed();
    },
    settled: () => new Promise((resolve) => setTimeout(resolve, 0)),
  };
  return desk;
}

/** A file as a person would choose it; its text comes from the desk. */
export function createFile(name = "run.alphea.json", size = 100): File {
  return { name, size } as unknown as File;
}

export const noticeKeys = (desk: Desk): string[] => desk.state.notices.map((notice) => notice.key);
