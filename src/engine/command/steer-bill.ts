/** Owns the decisions about the bill: routing to a small model, reserved accelerators, spending caps. */

import { type Deployment, isLive } from "../state/deployment.ts";
import { isBilled, routedShare } from "../system/inference.ts";
import { spend } from "../system/spending.ts";
import type { World } from "../world.ts";
import { type CommandHandler, FREE, findDeployment, openDeployments } from "./handler.ts";

/** What is offered; any other share, number or amount can be asked for as well. */
const SHARES = [0, 0.3, 0.6, 0.9] as const;
const CAPS = [1000, 2000, 4000, 8000] as const;
/** More than the whole company could fill. */
const MOST_UNITS = 8;

/** Deployments that something is paid for by the call, once they are at work. */
function billedDeployments(world: World): Deployment[] {
  return openDeployments(world).filter((deployment) => isBilled(deployment) && isLive(deployment));
}

/** The company as a whole, then each agent: what others consume is not worth an order of its own. */
function listPlaces(world: World): { readonly deployment?: string }[] {
  const billed = billedDeployments(world);
  if (billed.length === 0) return [];
  const agents = billed.filter(({ assistant }) => assistant.agentic);
  return [{}, ...agents.map(({ key }) => ({ deployment: key }))];
}

/** Why nothing can be ordered about the calls of that place, or null. */
function refusePlace(world: World, key: string | undefined) {
  if (key === undefined) return billedDeployments(world).length > 0 ? null : "nothing-billed";
  const deployment = findDeployment(world, key);
  if (!deployment) return "unknown-deployment";
  return isBilled(deployment) ? null : "nothing-billed";
}

function nameOf(deployment: Deployment | undefined) {
  return deployment === undefined
    ? {}
    : {
        deployment: deployment.key,
        assistant: deployment.assistant.id,
        department: deployment.department.definition.id,
      };
}

export const setRouting: CommandHandler<"set-routing"> = {
  list: (world) =>
    listPlaces(world).flatMap((place) => SHARES.map((share) => ({ kind: "set-routing", share, ...place }))),
  refuse(world, { share, deployment: key }) {
    if (!(share >= 0 && share <= 1)) return "out-of-range";
    const refusal = refusePlace(world, key);
    if (refusal !== null) return refusal;
    const deployment = key === undefined ? undefined : findDeployment(world, key);
    const now = deployment ? routedShare(world, deployment) : world.inference.routed;
    return now === share ? "already-set" : null;
  },
  price: (world, { share }) => (share > 0 ? { ...FREE, euros: world.p["bill.routing-cost"] } : FREE),
  apply(world, { share, deployment: key }, cause) {
    const deployment = key === undefined ? undefined : findDeployment(world, key);
    if (deployment) deployment.inference.routed = share;
    else {
      world.inference.routed = share;
      // An order to all holds for those that had one of their own.
      for (const other of world.deployments) other.inference.routed = -1;
    }
    const { id } = world.journal.emit({
      kind: "routing-set",
      tier: "log",
      ...nameOf(deployment),
      amounts: { share },
      causes: [cause],
    });
    if (share > 0) spend(world, world.p["bill.routing-cost"], { factor: "routing", event: id });
  },
};

export const reserveAccelerators: CommandHandler<"reserve-accelerators"> = {
  list(world) {
    const { units } = world.inference;
    if (billedDeployments(world).length === 0 && units === 0) return [];
    return [0, 1, 2, 3].map((wanted) => ({ kind: "reserve-accelerators", units: wanted }));
  },
  refuse(world, { units }) {
    if (!(Number.isInteger(units) && units >= 0 && units <= MOST_UNITS)) return "out-of-range";
    const { inference } = world;
    if (inference.releaseWeek > 0) return "notice-under-way";
    if (inference.units === units) return "already-set";
    // Fewer than now: all are given back at the end of the notice, and reserved anew if they are wanted.
    if (units > 0 && units < inference.units) return "out-of-range";
    return units > 0 && billedDeployments(world).length === 0 ? "nothing-billed" : null;
  },
  price(world, { units }) {
    const { p, inference } = world;
    if (units === 0) return { ...FREE, delayWeeks: p["bill.reserved-notice"] };
    return { ...FREE, eurosPerWeek: (units - inference.units) * p["bill.reserved-fixed"] };
  },
  apply(world, { units }, cause) {
    const { p, inference, week } = world;
    if (units === 0) inference.releaseWeek = week + Math.floor(p["bill.reserved-notice"]);
    else inference.units = units;
    inference.event = world.journal.emit({
      kind: "accelerators-reserved",
      tier: "log",
      amounts: { units, weeks: units === 0 ? inference.releaseWeek - week : 0 },
      causes: [cause],
    }).id;
  },
};

export const setSpendingCap: CommandHandler<"set-spending-cap"> = {
  list: (world) =>
    listPlaces(world).flatMap((place) => [
      { kind: "set-spending-cap", ...place },
      ...CAPS.map((eurosPerWeek) => ({ kind: "set-spending-cap" as const, eurosPerWeek, ...place })),
    ]),
  refuse(world, { eurosPerWeek, deployment: key }) {
    if (eurosPerWeek !== undefined && !(eurosPerWeek > 0 && Number.isFinite(eurosPerWeek)))
      return "out-of-range";
    const refusal = refusePlace(world, key);
    if (refusal !== null) return refusal;
    const place = key === undefined ? world.inference : findDeployment(world, key)?.inference;
    return place?.cap === (eurosPerWeek ?? Number.POSITIVE_INFINITY) ? "already-set" : null;
  },
  price: () => FREE,
  apply(world, { eurosPerWeek, deployment: key }, cause) {
    const deployment = key === undefined ? undefined : findDeployment(world, key);
    const place = deployment?.inference ?? world.inference;
    place.cap = eurosPerWeek ?? Number.POSITIVE_INFINITY;
    world.inference.event = world.journal.emit({
      kind: "spending-cap-set",
      tier: "log",
      ...nameOf(deployment),
      amounts: { euros: eurosPerWeek ?? 0 },
      causes: [cause],
    }).id;
  },
};
