/** A company on a desk: decisions are put to it one at a time, and what they leave can be looked at. */

import type { Command, RefusalReason } from "../../../src/contract/command.ts";
import type { SimEvent } from "../../../src/contract/event.ts";
import type { Posting } from "../../../src/contract/ledger.ts";
import type { Scenario } from "../../../src/contract/scenario.ts";
import type { Simulation } from "../../../src/contract/simulation.ts";
import { applyCommand, refuseCommand } from "../../../src/engine/command/registry.ts";
import { createSimulation } from "../../../src/engine/simulation.ts";
import type { DepartmentState } from "../../../src/engine/state/department.ts";
import { type Deployment, isLive } from "../../../src/engine/state/deployment.ts";
import type { World } from "../../../src/engine/world.ts";
import { loadTestScenario } from "../../helper/scenario.ts";

/** The name that a decision of these tests has in the causes of what it leads to. */
export const CAUSE = "command/1/0";

/** The company of the catalogue where no board asks anything, nothing was decided before, and nothing is drawn. */
export function plainScenario(): Scenario {
  return { ...loadTestScenario(), mandate: null, start: [], traits: { drawn: 0, from: [] } };
}

export class Desk {
  readonly world: World;
  readonly simulation: Simulation;

  /** @param weeks simulated before anything is decided; the week under way is the last of them */
  constructor(weeks = 1, scenario: Scenario = plainScenario(), seed = 1) {
    let world: World | undefined;
    this.simulation = createSimulation(scenario, seed, {}, { inspect: (made) => (world = made) });
    if (!world) throw new Error("the run was not shown");
    this.world = world;
    this.advance(weeks);
  }

  advance(weeks: number): void {
    for (let week = 0; week < weeks; week++) this.simulation.advanceWeek([]);
  }

  refuse(command: Command): RefusalReason | null {
    return refuseCommand(this.world, command);
  }

  /** Applies a command that must be possible; gives what it told and posted. */
  apply(command: Command): { readonly events: readonly SimEvent[]; readonly postings: readonly Posting[] } {
    const told = this.world.journal.close().length;
    this.world.ledger.begin(this.world.week);
    const refusal = applyCommand(this.world, command, CAUSE);
    if (refusal !== null) throw new Error(`${command.kind} was refused: ${refusal}`);
    return {
      events: this.world.journal.close().slice(told),
      postings: this.world.ledger.close().list(),
    };
  }

  department(id: string): DepartmentState {
    const found = this.world.departments.find(({ definition }) => definition.id === id);
    if (!found) throw new Error(`no department ${id}`);
    return found;
  }

  deployment(key: string): Deployment {
    const found = this.world.deployments.find((deployment) => deployment.key === key);
    if (!found) throw new Error(`no deployment ${key}`);
    return found;
  }

  /** Deploys an assistant and lets weeks pass until people work with it. */
  deploy(assistant: string, department: string, start: "pilot" | "everyone" = "everyone"): Deployment {
    this.apply({ kind: "deploy-assistant", assistant, department, start });
    const deployment = this.deployment(`${assistant}@${department}`);
    for (let week = 0; week < 60 && !isLive(deployment); week++) this.advance(1);
    if (!isLive(deployment)) throw new Error(`${deployment.key} does not come alive`);
    return deployment;
  }

  /** Postings to value, as amounts by factor. */
  static value(postings: readonly Posting[]): Readonly<Record<string, number>> {
    const sums: Record<string, number> = {};
    for (const { figure, amount, cause } of postings) {
      if (figure === "value") sums[cause.factor] = (sums[cause.factor] ?? 0) + amount;
    }
    return sums;
  }
}
