/** Owns licences: who of a team has one, and the year for which they are ordered. */

import { type Deployment, isLive } from "../state/deployment.ts";
import { ACTIVE } from "../state/seats.ts";
import type { World } from "../world.ts";
import { emitDeployment } from "./deployment-event.ts";
import { licenseSeat, withdrawLicence } from "./seat.ts";

/** Licences for everybody of the team, at the price for a whole team. */
export function licenseEverybody(world: World, deployment: Deployment): void {
  for (let seat = 0; seat < deployment.size; seat++) licenseSeat(world, deployment, seat);
  deployment.licences = deployment.size;
  deployment.licencePrice = deployment.assistant.licencePerUserWeek;
}

/** Licences for the readiest share of the team: a pilot is made of volunteers. */
export function licenseVolunteers(world: World, deployment: Deployment, share: number): void {
  const { readiness } = world.people;
  const { start, size } = deployment;
  const order = Array.from({ length: size }, (_, seat) => seat).sort(
    (a, b) => (readiness[start + b] as number) - (readiness[start + a] as number) || a - b,
  );
  const wanted = Math.max(1, Math.floor(size * share + 0.5));
  for (const seat of order.slice(0, wanted)) licenseSeat(world, deployment, seat);
  deployment.licences = wanted;
}

/** People who have a licence and do not use it. */
export function countUnusedLicences({ seats, size }: Deployment): number {
  let unused = 0;
  for (let seat = 0; seat < size; seat++) {
    if (seats.licensed[seat] === 1 && seats.use[seat] !== ACTIVE) unused++;
  }
  return unused;
}

/** Euros a week for one licence where only those who use it have one. */
function priceOfFew({ p }: World, { assistant }: Deployment): number {
  return assistant.licencePerUserWeek * (1 + p["money.licence-surcharge"]);
}

/** Weeks until the next term of licences begins, 0 in its first week, or null outside the weeks of notice. */
export function weeksToRenewal({ p, week }: World, deployment: Deployment): number | null {
  if (!isLive(deployment) || deployment.assistant.licencePerUserWeek === 0) return null;
  const term = Math.round(p["money.licence-term"]);
  const age = week - deployment.liveWeek;
  const left = (term - (age % term)) % term;
  return age > 0 && left <= Math.round(p["money.licence-notice"]) ? left : null;
}

/** Takes back, where fewer were ordered for the next term, the licences that nobody uses by then. */
export function renewLicences(world: World, deployment: Deployment): void {
  if (deployment.trimWeek === 0 || world.week < deployment.trimWeek) return;
  deployment.trimWeek = 0;
  const people = countUnusedLicences(deployment);
  if (people === 0 || deployment.process.ended) return;
  for (let seat = 0; seat < deployment.size; seat++) withdrawLicence(world, deployment, seat);
  deployment.licences -= people;
  deployment.licencePrice = priceOfFew(world, deployment);
  emitDeployment(world, deployment, "licences-trimmed", "notice", [deployment.event], { people });
}

/** Says, when the weeks of notice begin, how many licences are not used and what fewer of them would save. */
export function tellLicencesDue(world: World, deployment: Deployment): void {
  if (weeksToRenewal(world, deployment) !== Math.round(world.p["money.licence-notice"])) return;
  const { licences, licencePrice } = deployment;
  const unused = countUnusedLicences(deployment);
  const euros = licences * licencePrice - (licences - unused) * priceOfFew(world, deployment);
  // Where nearly everybody uses it, fewer licences would cost more than they save.
  if (euros <= 0) return;
  world.journal.emit({
    kind: "licences-due",
    tier: "notice",
    department: deployment.department.definition.id,
    deployment: deployment.key,
    assistant: deployment.assistant.id,
    amounts: { unused, licences, euros: Math.round(euros) },
    causes: [deployment.event],
  });
}
