/** Owns what was decided before the run: it is applied at the start of week 1, before anything else. */

import type { Command } from "../../contract/command.ts";
import type { StartDecision } from "../../contract/start-decision.ts";
import type { World } from "../world.ts";
import { passConsultation } from "./consultation.ts";
import { deploymentKey } from "./deployment.ts";

/** Carries a decision out; gives why not, or null. */
export type ApplyCommand = (world: World, command: Command, cause: string) => string | null;

/** Applies the scenario's own decisions. One that is refused is a fault of the scenario's checks, and throws. */
export function applyStart(world: World, apply: ApplyCommand): void {
  world.scenario.start.forEach((decision, n) => {
    const refusal = apply(world, commandOf(decision), `start/${n}`);
    if (refusal !== null) throw new Error(`decision ${n + 1} of the scenario's start is refused: ${refusal}`);
    if (decision.kind === "deploy-assistant" && decision.ready) finishIntegration(world, decision);
  });
}

function commandOf(decision: StartDecision): Command {
  if (decision.kind !== "deploy-assistant") return decision;
  const { ready: _, ...command } = decision;
  return command;
}

function finishIntegration(
  world: World,
  { assistant, department }: { readonly assistant: string; readonly department: string },
): void {
  const deployment = world.deployments.find(({ key }) => key === deploymentKey(assistant, department));
  if (!deployment) return;
  passConsultation(world, deployment.department);
  if (deployment.process.is("consulting")) deployment.process.send({ type: "CONSULTED" }, world.week);
  deployment.integrationLeft = 0;
}
