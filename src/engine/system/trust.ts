/** Owns trust: what people saw go right and wrong, and the company's figure with its causes. */

import type { CauseFactor } from "../../contract/ledger.ts";
import { computeFailureEvidence, computeTrust } from "../formula/trust.ts";
import { type Deployment, deploymentCause, isLive } from "../state/deployment.ts";
import type { World } from "../world.ts";
import { explainedShare } from "./error.ts";

/** Users' worth of prior opinion in a company that has seen nothing yet. Assumption. */
const PRIOR_USERS = 20;

/** Updates the trust of every live deployment and posts the change of the company's figure. */
export function advanceTrust(world: World): void {
  const { p } = world;
  const memory = p["trust.memory"];
  const explained = explainedShare(world);
  let total = PRIOR_USERS;
  for (const deployment of world.deployments) if (isLive(deployment)) total += deployment.active;
  for (const deployment of world.deployments) {
    const { trust } = deployment;
    if (isLive(deployment)) {
      step(world, deployment, "incident-heard");
      if (deployment.uses > 0) {
        // One week older: both counts are discounted, and the week's share of successes is added.
        trust.success = memory * trust.success + 1 - deployment.error;
        trust.failure *= memory;
        step(world, deployment, "experience");
        const found = deployment.error * deployment.checking * deployment.detection;
        const age = world.week - deployment.liveWeek;
        trust.failure += computeFailureEvidence(p, found, age, explained);
        step(world, deployment, "detected-errors");
      }
      const { worry } = deployment.department.staff;
      if (worry > 0) {
        trust.failure += p["trust.worry-weight"] * worry;
        step(world, deployment, "worry");
      }
    }
    shiftWeight(world, deployment, total);
  }
}

/** Posts what a deployment's trust has changed by since the last step. */
function step(world: World, deployment: Deployment, factor: CauseFactor): void {
  const now = computeTrust(deployment.trust);
  post(world, deployment, factor, deployment.shownWeight * (now - deployment.shownTrust));
  deployment.shownTrust = now;
}

/** Who uses what decides whose trust counts: the rest of the change is the spread of use. */
function shiftWeight(world: World, deployment: Deployment, total: number): void {
  const now = isLive(deployment) ? deployment.active / total : 0;
  // What is not in use counts at the opinion one has before having seen anything.
  const opinion = deployment.shownTrust - world.p["adoption.trust-origin"];
  post(world, deployment, "use-spread", (now - deployment.shownWeight) * opinion);
  deployment.shownWeight = now;
}

function post(world: World, deployment: Deployment, factor: CauseFactor, amount: number): void {
  if (amount !== 0) world.ledger.post("trust", 100 * amount, deploymentCause(deployment, factor));
}
