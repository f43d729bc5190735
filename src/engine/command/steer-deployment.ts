/** Owns the decisions to suspend, resume, retire or fully license a deployment. */

import type { ParameterValues } from "../../contract/parameter.ts";
import { type Deployment, isLive } from "../state/deployment.ts";
import { emitDeployment, licenseEverybody } from "../system/deployment.ts";
import type { World } from "../world.ts";
import { type CommandHandler, FREE, findDeployment, openDeployments } from "./handler.ts";

/** One command per deployment that such a decision could be about. */
function listFor<K extends string>(kind: K, wanted: (deployment: Deployment) => boolean) {
  return (world: World) =>
    openDeployments(world)
      .filter(wanted)
      .map((deployment) => ({ kind, deployment: deployment.key }));
}

/** Weeks in which people are told, trained again and given back their access. */
const resumeWeeks = (p: ParameterValues) => Math.max(1, Math.floor(p["evidence.resume-weeks"]));

const isSuspended = (deployment: Deployment) => deployment.process.is("suspended");

export const suspendDeployment: CommandHandler<"suspend-deployment"> = {
  list: listFor("suspend-deployment", isLive),
  refuse(world, command) {
    const deployment = findDeployment(world, command.deployment);
    if (!deployment) return "unknown-deployment";
    return isLive(deployment) ? null : "not-live";
  },
  price: () => FREE,
  apply(world, command, cause) {
    const deployment = findDeployment(world, command.deployment);
    if (!deployment) return;
    deployment.process.send({ type: "SUSPEND" }, world.week);
    emitDeployment(world, deployment, "deployment-suspended", "notice", [cause]);
  },
};

export const resumeDeployment: CommandHandler<"resume-deployment"> = {
  list: listFor("resume-deployment", isSuspended),
  refuse(world, command) {
    const deployment = findDeployment(world, command.deployment);
    if (!deployment) return "unknown-deployment";
    if (!isSuspended(deployment)) return "not-suspended";
    return deployment.resumeWeek > 0 ? "already-resuming" : null;
  },
  price: ({ p }) => ({ ...FREE, delayWeeks: resumeWeeks(p) }),
  apply(world, command, cause) {
    const deployment = findDeployment(world, command.deployment);
    if (!deployment) return;
    deployment.resumeWeek = world.week + resumeWeeks(world.p);
    emitDeployment(world, deployment, "deployment-resuming", "log", [cause]);
  },
};

export const retireDeployment: CommandHandler<"retire-deployment"> = {
  list: listFor("retire-deployment", () => true),
  refuse: (world, command) => (findDeployment(world, command.deployment) ? null : "unknown-deployment"),
  price: () => FREE,
  apply(world, command, cause) {
    const deployment = findDeployment(world, command.deployment);
    if (!deployment) return;
    deployment.process.send({ type: "RETIRE" }, world.week);
    emitDeployment(world, deployment, "deployment-retired", "notice", [cause]);
  },
};

export const grantLicences: CommandHandler<"grant-licences"> = {
  list: listFor(
    "grant-licences",
    (deployment) => isLive(deployment) && deployment.licences < deployment.size,
  ),
  refuse(world, command) {
    const deployment = findDeployment(world, command.deployment);
    if (!deployment) return "unknown-deployment";
    if (!isLive(deployment)) return "not-live";
    return deployment.licences >= deployment.size ? "already-licensed" : null;
  },
  price(world, command) {
    const deployment = findDeployment(world, command.deployment);
    const missing = deployment ? deployment.size - deployment.licences : 0;
    return { ...FREE, eurosPerWeek: missing * (deployment?.assistant.licencePerUserWeek ?? 0) };
  },
  apply(world, command, cause) {
    const deployment = findDeployment(world, command.deployment);
    if (!deployment) return;
    // Everybody has a licence: what was a pilot is now daily use.
    if (deployment.process.is("pilot")) deployment.process.send({ type: "PILOT_PASSED" }, world.week);
    licenseEverybody(world, deployment);
    emitDeployment(world, deployment, "deployment-live", "notice", [cause]);
  },
};
