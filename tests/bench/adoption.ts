/**
 * How long adoption alone takes here and in flocc, a general package for agent-based models: the same people with
 * the same traits, the same rates of trying, lapsing and returning, 104 weeks, turn by turn in one process. flocc
 * is given what suits it best: who uses is counted by team in plain arrays, for its own networks are far slower.
 */

import { Agent, Environment } from "flocc";
import alea from "seedrandom/lib/alea.js";
import type { Scenario } from "../../src/contract/scenario.ts";
import { computeTeamRate } from "../../src/engine/formula/adoption.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import type { World } from "../../src/engine/world.ts";
import { formatRow } from "./report.ts";

const RUNS = 20;
const WEEKS = 104;
const ASSISTANT = "office-assistant";

interface Outcome {
  readonly milliseconds: number;
  /** Share of the people offered the assistant who use it at the end. */
  readonly share: number;
}

/** Prints the mean time of adoption in a run, here and in flocc, and where both end. */
export function measureAdoption(scenario: Scenario): void {
  const own: Outcome[] = [];
  const other: Outcome[] = [];
  for (let seed = 0; seed <= RUNS; seed++) {
    const { world, ...outcome } = playHere(scenario, seed);
    const theirs = playFlocc(world, seed);
    // The first is there to warm up.
    if (seed === 0) continue;
    own.push(outcome);
    other.push(theirs);
  }
  const here = meanOf(own);
  const flocc = meanOf(other);
  console.log(
    `\nadoption alone, ${WEEKS} weeks, ${(100 * here.share).toFixed(0)} % and ${(100 * flocc.share).toFixed(0)} % use it at the end`,
  );
  console.log(formatRow("  here, public tools and bill included", here.milliseconds));
  console.log(formatRow("  flocc, adoption only", flocc.milliseconds));
  console.log(
    `${"  flocc to here".padEnd(40)}${(flocc.milliseconds / here.milliseconds).toFixed(1).padStart(9)}`,
  );
}

function meanOf(outcomes: readonly Outcome[]): Outcome {
  const mean = (read: (outcome: Outcome) => number) =>
    outcomes.reduce((sum, outcome) => sum + read(outcome), 0) / outcomes.length;
  return { milliseconds: mean((one) => one.milliseconds), share: mean((one) => one.share) };
}

/** A run of the engine in which every team that may has the assistant from the start: its part "adoption". */
function playHere(scenario: Scenario, seed: number): Outcome & { readonly world: World } {
  let made: World | undefined;
  let milliseconds = 0;
  let last = 0;
  const simulation = createSimulation(
    scenario,
    seed,
    { ledger: false, statecharts: "table" },
    {
      inspect: (world) => {
        made = world;
      },
      watch: (part) => {
        const now = performance.now();
        if (part === "adoption") milliseconds += now - last;
        last = now;
      },
    },
  );
  const world = made as unknown as World;
  const { departments } = scenario.assistants.find(
    ({ id }) => id === ASSISTANT,
  ) as Scenario["assistants"][number];
  let commands = departments.map((department) => ({
    kind: "deploy-assistant" as const,
    assistant: ASSISTANT,
    department,
    start: "everyone" as const,
  }));
  for (let week = 0; week < WEEKS; week++) {
    simulation.advanceWeek(commands);
    commands = [];
  }
  let users = 0;
  let offered = 0;
  for (const { active, size } of world.deployments) {
    users += active;
    offered += size;
  }
  return { milliseconds, share: users / offered, world };
}

/** The same people as agents, each with a rule that draws every week whether to try, lapse or return. */
function playFlocc(world: World, seed: number): Outcome {
  const { p, people, deployments, blueprint } = world;
  const start = performance.now();
  const draw = alea(`${seed}`);
  const environment = new Environment();
  const sizes = deployments.map(({ size }) => size);
  const users = sizes.map(() => 0);
  let rates = users;
  const licensed = Math.exp(p["adoption.licence"]);
  const act = (agent: Agent): void => {
    const team = agent.get("team") as number;
    if (agent.get("uses") === true) {
      const weeks = agent.get("weeks") as number;
      const rate = weeks < p["adoption.early-weeks"] ? p["adoption.early-lapse"] : p["adoption.late-lapse"];
      agent.set("weeks", weeks + 1);
      if (draw() >= 1 - Math.exp(-rate * (agent.get("lapse") as number))) return;
      agent.set("uses", false);
      users[team] = (users[team] as number) - 1;
      return;
    }
    const rate = agent.get("tried")
      ? p["adoption.return"] * (agent.get("return") as number)
      : (rates[team] as number) * licensed * (agent.get("readiness") as number);
    if (draw() >= 1 - Math.exp(-rate)) return;
    agent.set("uses", true);
    agent.set("tried", true);
    agent.set("weeks", 0);
    users[team] = (users[team] as number) + 1;
  };
  deployments.forEach(({ start: first, size }, team) => {
    for (let slot = first; slot < first + size; slot++) {
      const agent = new Agent({
        team,
        uses: false,
        tried: false,
        weeks: 0,
        readiness: people.readiness[slot],
        lapse: people.lapseFactor[slot],
        return: people.returnFactor[slot],
      });
      agent.set("tick", act);
      environment.addAgent(agent);
    }
  });
  const team = p["adoption.team-weight"];
  for (let week = 0; week < WEEKS; week++) {
    const companyShare = users.reduce((sum, count) => sum + count, 0) / blueprint.headcount;
    rates = users.map((count, at) =>
      computeTeamRate(
        p,
        team * (count / (sizes[at] as number)) + (1 - team) * companyShare,
        false,
        p["adoption.trust-origin"],
      ),
    );
    environment.tick();
  }
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return {
    milliseconds: performance.now() - start,
    share: users.reduce((sum, count) => sum + count, 0) / all,
  };
}
