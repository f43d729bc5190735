/** Owns the decisions to suspend, resume or retire a deployment, and on its licences. */

import type { ParameterValues } from "../../contract/parameter.ts";
import { type Deployment, isLive } from "../state/deployment.ts";
import { emitDeployment } from "../system/deployment-event.ts";
import { countUnusedLicences, licenseEverybody, weeksToRenewal } from "../system/licence.ts";
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

export const trimLicences: CommandHandler<"trim-licences"> = {
  // Decisions take effect in the week that follows: in the last one it is too late to think of it.
  list: (world) =>
    openDeployments(world)
      .filter((deployment) => (weeksToRenewal(world, deployment) ?? 0) > 0)
      .map(({ key }) => ({ kind: "trim-licences", deployment: key })),
  refuse(world, command) {
    const deployment = findDeployment(world, command.deployment);
    if (!deployment) return "unknown-deployment";
    if (!isLive(deployment)) return "not-live";
    if (weeksToRenewal(world, deployment) === null) return "licence-year-runs";
    if (deployment.trimWeek > world.week) return "already-ordered";
    return countUnusedLicences(deployment) === 0 ? "licences-in-use" : null;
  },
  price(world, command) {
    const deployment = findDeployment(world, command.deployment);
    const left = deployment ? weeksToRenewal(world, deployment) : null;
    return { ...FREE, delayWeeks: left ?? 0 };
  },
  apply(world, command, cause) {
    const deployment = findDeployment(world, command.deployment);
    if (!deployment) return;
    deployment.trimWeek = world.week + (weeksToRenewal(world, deployment) ?? 0);
    emitDeployment(world, deployment, "licences-ordered", "log", [cause]);
  },
};
