/** Owns the decision how much a deployment may do on its own. */

import { computeEstimate } from "../formula/evidence.ts";
import { autonomyLevelOf } from "../machine/deployment-machine.ts";
import { isLive, LEVELS } from "../state/deployment.ts";
import { errorLimit, refuseWidening } from "../system/deployment.ts";
import { emitDeployment } from "../system/deployment-event.ts";
import { type CommandHandler, FREE, findDeployment, openDeployments } from "./handler.ts";

export const setAutonomy: CommandHandler<"set-autonomy"> = {
  list(world) {
    return openDeployments(world).flatMap((deployment) => {
      const now = LEVELS.indexOf(autonomyLevelOf(deployment.process.snapshot));
      return LEVELS.flatMap((level, at) => {
        if (at === now || Math.abs(at - now) > 1) return [];
        const command = { kind: "set-autonomy" as const, deployment: deployment.key, level };
        return at > now ? [command, { ...command, override: true }] : [command];
      });
    });
  },
  refuse(world, command) {
    const deployment = findDeployment(world, command.deployment);
    if (!deployment) return "unknown-deployment";
    if (!isLive(deployment) || deployment.process.is("pilot")) return "not-live";
    const now = LEVELS.indexOf(autonomyLevelOf(deployment.process.snapshot));
    const wanted = LEVELS.indexOf(command.level);
    if (wanted === now) return "already-at-level";
    if (wanted < now) return null;
    if (wanted > LEVELS.indexOf(deployment.assistant.highestLevel) || wanted > now + 1)
      return "level-too-high";
    return command.override ? null : refuseWidening(world, deployment);
  },
  price: () => FREE,
  apply(world, command, cause) {
    const deployment = findDeployment(world, command.deployment);
    if (!deployment) return;
    const { process } = deployment;
    const wanted = LEVELS.indexOf(command.level);
    const known = deployment.loggedCases;
    const widens = LEVELS.indexOf(autonomyLevelOf(process.snapshot)) < wanted;
    const overrides = widens && refuseWidening(world, deployment) !== null;
    while (LEVELS.indexOf(autonomyLevelOf(process.snapshot)) > wanted)
      process.send({ type: "NARROW" }, world.week);
    if (widens) {
      const { loggedCases, loggedErrors, openIncidents } = deployment;
      process.send(
        {
          type: "WIDEN",
          loggedCases,
          casesAsked: world.p["error.evidence-cases"],
          upperBound: loggedCases > 0 ? computeEstimate(loggedErrors, loggedCases).high : null,
          limit: errorLimit(world, deployment),
          openIncidents,
          override: command.override === true,
        },
        world.week,
      );
    }
    // What was known when the company went against the evidence stays written in the event.
    const amounts: Record<string, number> = overrides ? { override: 1, cases: known } : { override: 0 };
    emitDeployment(world, deployment, "autonomy-changed", "notice", [cause], amounts);
  },
};
