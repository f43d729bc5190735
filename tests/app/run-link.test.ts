/** The link of a whole run: it brings back the same run, stays short, and says what is wrong with a bad one. */

import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { computeChecksum } from "../../src/app/autosave.ts";
import { engine } from "../../src/app/engine.ts";
import { createGame } from "../../src/app/game.ts";
import { openRun } from "../../src/app/open-run.ts";
import { packRun, readPacked } from "../../src/app/pack-run.ts";
import { decodeRun, encodeRun } from "../../src/app/run-link.ts";
import { createSession } from "../../src/app/session.ts";
import type { BotWeek } from "../../src/contract/bot.ts";
import type { Command, DatedCommand } from "../../src/contract/command.ts";
import type { RunFile } from "../../src/contract/run-file.ts";
import type { Scenario } from "../../src/contract/scenario.ts";
import { recordRun } from "../../src/engine/replay.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { LONGEST_LINK } from "../../src/presenter/game-state.ts";
import { presentBotWeeks } from "../../src/presenter/present-bot.ts";
import { DEFAULT_WISHES } from "../helper/game-state-fixture.ts";
import { createDice, drawCommands, pick } from "../helper/random-run.ts";
import { loadTestScenario } from "../helper/scenario.ts";

const scenario = loadTestScenario();
const scenarios = new Map([[scenario.id, scenario]]);

/** A run with at most so many decisions, every event answered at random. */
function playRun(seed: number, weeks: number, most = 1000): RunFile {
  const simulation = createSimulation(scenario, seed, { statecharts: "table" });
  const dice = createDice(seed);
  const commands: DatedCommand[] = [];
  while (simulation.week < weeks && !simulation.ended) {
    const answers = simulation.snapshot.pending.flatMap((event): Command[] => {
      const answer = event.answers?.length ? pick(dice, event.answers) : undefined;
      return answer === undefined ? [] : [{ kind: "answer-event", event: event.id, answer: answer.id }];
    });
    const all = [...answers, ...drawCommands(simulation, dice)].slice(0, Math.max(0, most - commands.length));
    const { week } = simulation.advanceWeek(all);
    commands.push(...all.map((command) => ({ week, command })));
  }
  return recordRun(simulation, commands, []);
}

const withoutHashes = ({ weekHashes: _, ...rest }: RunFile) => rest;

describe("a link brings back", () => {
  test("the run, to its last hash, over random runs", async () => {
    for (const [seed, weeks] of [
      [1, 0],
      [2, 9],
      [3, 26],
      [4, 52],
    ] as const) {
      const run = playRun(seed, weeks);
      const read = await decodeRun(await encodeRun(run, scenario), scenarios);
      if (!read.ok) throw new Error(read.problem);
      expect(JSON.parse(read.text)).toEqual(withoutHashes(run));
      const opened = openRun(engine, scenarios, read.text, "link");
      if (!opened.ok) throw new Error("not opened");
      expect(opened.firstDifferingWeek).toBeNull();
      expect(opened.run.simulation).toMatchObject({ week: run.weeks, hash: run.finalHash });
    }
  });

  test("the weeks that strategies played, without the names of their rules", async () => {
    const run = playRun(2, 12);
    const [inside, own] = [
      { strategy: "cohabitation", title: { en: "Cohabitation", fr: "Cohabitation" } },
      {
        strategy: "own/cohabitation",
        title: { en: "Mine: “quick”", fr: "La mienne\u202f: «\u202fvite\u202f»" },
      },
    ];
    const botWeeks: BotWeek[] = [
      { week: 1, ...inside, rules: ["ask-first"] },
      { week: 2, ...inside, rules: [] },
      { week: 3, ...inside, rules: [null, "log"] },
      { week: 4, ...own, rules: ["log"] },
      { week: 9, ...inside, rules: [] },
      { week: 12, ...inside, rules: [] },
    ];
    const link = await encodeRun({ ...run, botWeeks }, scenario);
    expect(link).toMatch(/^2\./);
    const read = await decodeRun(link, scenarios);
    const opened = openRun(engine, scenarios, read.ok ? read.text : "", "link");
    if (!opened.ok) throw new Error("not opened");
    expect(opened.run.botWeeks).toEqual(
      botWeeks.map((one) => ({ ...one, rules: one.rules.includes(null) ? [null] : [] })),
    );
    const words = (weeks: readonly BotWeek[]) => presentBotWeeks({ botWeeks: weeks }, createTranslator("fr"));
    expect(words(opened.run.botWeeks)).toBe(words(botWeeks));
    // A whole run by one strategy, decisions of the person's in every second week, costs little.
    const long = Array.from({ length: 104 }, (_, at) => ({
      week: at + 1,
      ...inside,
      rules: at % 2 === 0 ? ["log"] : [null],
    }));
    const alone = await encodeRun(run, scenario);
    expect(alone).toMatch(/^1\./);
    const whole = await encodeRun({ ...run, weeks: 104, botWeeks: long }, scenario);
    expect(whole.length - alone.length).toBeLessThan(100);
  });

  test("any decision that a run file can hold", () => {
    const known = [...scenario.departments, ...scenario.assistants, ...scenario.roles].map(({ id }) => id);
    const name = fc.oneof(
      fc.constantFrom(...known),
      fc
        .tuple(fc.constantFrom(...known), fc.constantFrom("@", "/", "#"), fc.string())
        .map((all) => all.join("")),
      fc.string({ minLength: 1, maxLength: 20, unit: "binary" }),
    );
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    const kind = <K extends string, T extends object>(
      of: K,
      fields: { [F in keyof T]: fc.Arbitrary<T[F]> },
      optional: readonly (keyof T)[] = [],
    ) =>
      fc.record(
        { kind: fc.constant(of), ...fields },
        {
          requiredKeys: [
            "kind",
            ...Object.keys(fields).filter((field) => !optional.includes(field as keyof T)),
          ] as never,
        },
      );
    const commands = fc.array(
      fc.tuple(
        fc.nat(9),
        fc.oneof(
          kind("set-autonomy", { deployment: name, level: name, override: fc.boolean() }, ["override"]),
          kind("open-post", { role: name, way: name, from: name }, ["from"]),
          kind("train", { department: name, share: number }),
          kind("set-attrition", { department: name, on: fc.boolean() }),
          kind("set-spending-cap", { eurosPerWeek: number, deployment: name }, [
            "eurosPerWeek",
            "deployment",
          ]),
          kind("submit-forecast", { figure: name, low: number, high: number, until: name }),
          kind("answer-event", { event: name, answer: name }),
          kind("consult", { department: name }, ["department"]),
        ),
      ),
    );
    fc.assert(
      fc.property(commands, fc.nat(0xffffffff), (list, seed) => {
        let week = 1;
        const dated = list.map(([since, command]) => {
          week += since;
          return { week, command: command as unknown as Command };
        });
        const run: RunFile = { ...playedNothing, seed, weeks: week, commands: dated };
        expect(readPacked(packRun(run, scenario))?.unpack(scenario)).toEqual(run);
      }),
      { numRuns: 300 },
    );
  });
});

test("a link does not depend on the texts of its scenario, nor on what else its hash leaves out", async () => {
  const run = playRun(3, 26);
  const reword = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(reword);
    if (typeof part !== "object" || part === null) return part;
    if ("en" in part && "fr" in part) return { en: "reworded", fr: "autrement" };
    // The order of fields does not count, either.
    return Object.fromEntries(
      Object.entries(part)
        .reverse()
        .map(([key, child]) => [key, reword(child)]),
    );
  };
  const { parameters: _register, ...rest } = scenario;
  const reworded = { ...(reword(rest) as Scenario), parameters: [] };
  expect(packRun(run, reworded)).toBe(packRun(run, scenario));
});

const playedNothing: RunFile = withoutHashes(playRun(1, 0));

test("a run with 100 decisions fits a link by far", async () => {
  const run = playRun(1, 104, 100);
  expect(run.commands).toHaveLength(100);
  const link = `https://alphea.example/play/#run=${await encodeRun(run, scenario)}`;
  expect(link.length).toBeLessThan(1000);
  expect(LONGEST_LINK).toBe(2000);
});

/** A link that is whole, whatever it says. */
function sign(packed: string): string {
  return `1.${deflateRawSync(computeChecksum(packed) + packed).toString("base64url")}`;
}

describe("a link that cannot be opened", () => {
  let link = "";
  let packed = "";
  beforeAll(async () => {
    const run = playRun(5, 8);
    link = await encodeRun(run, scenario);
    packed = packRun(run, scenario);
  });
  const problem = async (code: string) => {
    const read = await decodeRun(code, scenarios);
    return read.ok ? "opened" : read.problem;
  };

  test("is damaged by any change or cut", async () => {
    for (let at = "1.".length; at < link.length; at += 1) {
      const other = link[at] === "A" ? "B" : "A";
      // The bits that the last character has to spare do not count.
      if (at < link.length - 1)
        expect(await problem(link.slice(0, at) + other + link.slice(at + 1))).toBe("damaged");
      expect(await problem(link.slice(0, at))).toBe("damaged");
    }
    for (const text of ["", "1.", ".", "one.AA", `1.${"A".repeat(100_000)}`]) {
      expect(await problem(text)).toBe("damaged");
    }
  });

  test("comes from a newer version, of the link or of the model", async () => {
    expect(await problem(link.replace("1.", "3."))).toBe("newer");
    expect(await problem(sign(packed.replace(/"\d+\.\d+\.\d+"/, '"99.0.0"')))).toBe("newer");
  });

  test("names a scenario that is not here, or that has changed", async () => {
    expect(await problem(sign(packed.replace(scenario.id, "atlantis")))).toBe("other-scenario");
    for (const name of ["Pay here: evil.example", "a".repeat(61), "", "a_b"])
      expect(await problem(sign(packed.replace(scenario.id, name)))).toBe("damaged");
    expect(await problem(sign(packed.replace(scenario.contentHash, "0123456789abcdef")))).toBe(
      "changed-scenario",
    );
    expect(await problem(sign(packed))).toBe("opened");
  });

  test("tells of strategies what makes no sense", async () => {
    const mine = '["mine","Mine","La mienne"]';
    const [head, decisions] = [JSON.parse(packed).slice(0, 6), JSON.parse(packed).slice(6)];
    const tell = (told: string) => problem(sign(JSON.stringify([...head, JSON.parse(told), ...decisions])));
    expect(await tell(`[[${mine}],[1,8,0,0]]`)).toBe("opened");
    for (const told of [
      "[]",
      `[[${mine}]]`,
      `[[${mine}],[1,9,0,0]]`,
      `[[${mine}],[0,1,0,0]]`,
      `[[${mine}],[1,1,1,0]]`,
      `[[${mine}],[1,1,0]]`,
      `[[${mine}],[1,-1,0,0]]`,
      `[[${mine}],[1,1e300,0,0]]`,
      `[[${mine}],{}]`,
      '[[["mine","Mine"]],[1,1,0,0]]',
      '[[["mine","Mine",3]],[1,1,0,0]]',
      `[[["mine","${"M".repeat(61)}","La mienne"]],[1,1,0,0]]`,
    ])
      expect([told, await tell(told)]).toEqual([told, "damaged"]);
  });

  test("unfolds to far too much", async () => {
    expect(await problem(sign(" ".repeat(2_000_000)))).toBe("damaged");
  });
});

test("a thousand fuzzed links: a message each, never an exception, and the title stays", async () => {
  const faults: unknown[] = [];
  const game = createGame(
    {
      engine,
      scenarios,
      session: createSession(),
      download: () => {},
      readFile: async () => "",
      makeLink: async () => "",
      readLink: (code) => decodeRun(code, scenarios),
      copy: async () => true,
      recordStrategy: async () => Promise.reject(new Error("not here")),
      loadBots: async () => Promise.reject(new Error("not here")),
      saveText: () => {},
      openLab: async () => {},
      moveCamera: () => {},
      playStudy: () => {},
      loadUpdate: () => {},
      keep: () => {},
      recall: async () => ({ text: null, damaged: false, copy: false }),
      startKeeping: () => {},
      reportFault: (error) => faults.push(error),
    },
    { scenario, seed: 42, seedOfDay: 1, locale: "en", ...DEFAULT_WISHES },
  );
  const title = { en: "Mine", fr: "La mienne" };
  const run = { ...playRun(6, 12), botWeeks: [{ week: 3, strategy: "own/mine", title, rules: [null] }] };
  const link = await encodeRun(run, scenario);
  const packed = packRun(run, scenario);
  const dice = createDice(99);
  const letters = "ABCxyz0189-_.#=%&é ";
  const values = [
    "-1",
    "1e9",
    "null",
    "true",
    '"length"',
    '"__proto__"',
    "[]",
    "{}",
    '"!"',
    '"zzzzzz"',
    "0.5",
  ];
  const spoil = (text: string, with_: readonly string[]): string => {
    const at = Math.floor(dice() * text.length);
    const cut = Math.floor(dice() * 4);
    return text.slice(0, at) + (dice() < 0.7 ? pick(dice, with_) : "") + text.slice(at + cut);
  };
  const forms: readonly (() => string)[] = [
    () => `${spoil(link, [...letters])}`,
    () => link.slice(0, Math.floor(dice() * link.length)),
    () => `1.${Array.from({ length: 1 + Math.floor(dice() * 60) }, () => pick(dice, [...letters])).join("")}`,
    () => sign(spoil(packed, values)),
    () =>
      sign(
        packed
          .split(",")
          .map((part) => (dice() < 0.05 ? pick(dice, values) : part))
          .join(","),
      ),
  ];
  for (let count = 0; count < 1000; count += 1) {
    const code = pick(dice, forms)();
    game.openLink(code);
    await vi.waitUntil(() => game.store.value.notices.length > 0, { interval: 1, timeout: 10_000 });
    const { notices, stage } = game.store.value;
    expect([code, notices.length]).toEqual([code, 1]);
    for (const { id, key, values: of } of notices) {
      expect(key).toMatch(/^notice\.link-/);
      for (const locale of ["en", "fr"] as const)
        expect(createTranslator(locale).find(key, of)).not.toBeNull();
      // What still is a run may open; everything else leaves the title.
      const opened = /opened|differs/.test(key);
      expect(stage === "title").toBe(!opened);
      game.dispatch({ kind: "dismiss-notice", id });
      if (opened) game.dispatch({ kind: "leave-run" });
    }
  }
  expect(faults).toEqual([]);
});
