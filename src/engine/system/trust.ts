/** Owns trust: what people saw go right and wrong, and the company's figure with its causes. */

import type { CauseFactor } from "../../contract/ledger.ts";
import { addExperience, addFailures, computeTrust } from "../formula/trust.ts";
import { type Deployment, isLive, type World } from "../world.ts";
import { explainedShare } from "./error.ts";

/** Users' worth of prior opinion in a company that has seen nothing yet. Assumption. */
const PRIOR_USERS = 20;

/** Updates the trust of every live deployment and posts the change of the company's figure. */
export function advanceTrust(world: World): void {
  const { p } = world;
  const memory = world.figures.trust;
  const explained = explainedShare(world);
  let total = PRIOR_USERS;
  for (const deployment of world.deployments) if (isLive(deployment)) total += deployment.active;
  for (const deployment of world.deployments) {
    if (!isLive(deployment)) continue;
    const weight = memory.weight.get(deployment.key) ?? 0;
    let level = memory.level.get(deployment.key) ?? computeTrust(deployment.trust);
    const step = (factor: CauseFactor) => {
      const now = computeTrust(deployment.trust);
      post(world, deployment, factor, weight * (now - level));
      level = now;
    };
    step("incident-heard");
    if (deployment.uses > 0) {
      deployment.trust = addExperience(p, deployment.trust, 1 - deployment.error);
      step("experience");
      const found = deployment.error * deployment.checking * deployment.detection;
      deployment.trust = addFailures(p, deployment.trust, found, world.week - deployment.liveWeek, explained);
      step("detected-errors");
    }
    memory.level.set(deployment.key, level);
  }
  shiftWeights(world, total);
}

/** Who uses what decides whose trust counts: the rest of the change is the spread of use. */
function shiftWeights(world: World, total: number): void {
  const memory = world.figures.trust;
  const origin = world.p["adoption.trust-origin"];
  for (const deployment of world.deployments) {
    const before = memory.weight.get(deployment.key) ?? 0;
    const now = isLive(deployment) ? deployment.active / total : 0;
    if (now === before) continue;
    const level = memory.level.get(deployment.key) ?? computeTrust(deployment.trust);
    // What is not in use counts at the opinion one has before having seen anything.
    post(world, deployment, "use-spread", (now - before) * (level - origin));
    memory.weight.set(deployment.key, now);
  }
}

function post(world: World, deployment: Deployment, factor: CauseFactor, amount: number): void {
  world.ledger.post("trust", 100 * amount, {
    factor,
    department: deployment.department.definition.id,
    subject: deployment.assistant.id,
    event: deployment.event,
  });
}
