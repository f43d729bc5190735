/** Owns use: who tries, lapses and returns each week, and how many hours that assists and saves. */

import { computeTeamRate, strikes } from "../formula/adoption.ts";
import { computeGrossGain } from "../formula/assistance.ts";
import { exp } from "../formula/exact-math.ts";
import { computeTrust } from "../formula/trust.ts";
import { ACTIVE, type Deployment, isLive, type World } from "../world.ts";
import { levelShare } from "./autonomy.ts";
import { guardrailPractice } from "./guardrail.ts";

const NEVER = 0;
const LAPSED = 2;
/** Share of the gain that a public tool, without licence, brings (model, section 4). */
const UNLICENSED_BENEFIT = 0.5;

/** People of all live deployments decide whether to use; hours assisted and saved are summed. */
export function advanceAdoption(world: World): void {
  const { people, departments } = world;
  let companyActive = 0;
  for (const department of departments) {
    companyActive += department.activeUsers;
    department.activeUsers = 0;
    department.unlicensedUsers = 0;
  }
  const companyShare = companyActive / world.blueprint.headcount;
  people.specific.fill(0);
  people.using.fill(0);
  // Specific assistants first: they take over part of what the general tool is used for.
  for (const general of [false, true]) {
    for (const deployment of world.deployments) {
      if (deployment.assistant.general === general && isLive(deployment)) {
        decideUse(world, deployment, companyShare);
      }
    }
  }
}

function decideUse(world: World, deployment: Deployment, companyShare: number): void {
  const { p, people, blueprint } = world;
  const { assistant, department, use, streak, experience, licensed, start, size } = deployment;
  const draws = deployment.luck.week(world.week);
  const peers =
    p["adoption.team-weight"] * (deployment.active / Math.max(1, department.present)) +
    (1 - p["adoption.team-weight"]) * companyShare;
  const trust = computeTrust(deployment.trust);
  const base = computeTeamRate(p, peers, department.encouraged, trust) * world.roleEffects.adoption;
  const withTraining = exp(p["adoption.training"] * world.roleEffects["training-speed"]);
  // A rule that everybody is taught a little works like a share of a course.
  const taught = exp(p["adoption.training"] * guardrailPractice(world, "training"));
  const withLicence = exp(p["adoption.licence"]);
  const retention = exp(-p["adoption.training-retention"]);
  const earlyLapse = p["adoption.early-lapse"];
  const lateLapse = p["adoption.late-lapse"];
  const earlyWeeks = p["adoption.early-weeks"];
  const back = p["adoption.return"];
  const gains = [p["people.gain-novice"], p["people.gain-middle"], p["people.gain-top"]].map((gain) =>
    computeGrossGain(gain * assistant.gainFactor, p["error.gross-ratio"], assistant.outsideShare),
  );
  const lost = assistant.outsideShare * assistant.outsideLoss;
  const mastery = blueprint.mastery;
  const pace = 1 / world.roleEffects["learning-time"];
  const beside = assistant.general ? p["adoption.general-share-with-specific"] : 1;
  const autonomous = levelShare(p, deployment);
  const { empty, post, coverage, readiness, lapseFactor, returnFactor, skill, specific, using } = people;
  const { general, useShare } = assistant;
  const last = mastery.length - 1;
  // Robots and predictions touch work that no text assistant does.
  const floor = assistant.kind === "generative" ? 0 : p["people.physical-coverage"];
  let active = 0;
  let covered = 0;
  let saved = 0;
  let computing = 0;
  for (let seat = 0; seat < size; seat++) {
    const slot = start + seat;
    if (empty[slot] === 1 || post[slot] === 1) {
      if (use[seat] === ACTIVE) use[seat] = LAPSED;
      continue;
    }
    const u = draws[seat] as number;
    const trained = people.trained[slot] === 1;
    const state = use[seat] as number;
    if (state === ACTIVE) {
      const weeks = (streak[seat] as number) + 1;
      const rate =
        (weeks <= earlyWeeks ? earlyLapse : lateLapse) *
        (lapseFactor[slot] as number) *
        (trained ? retention : 1);
      if (strikes(u, rate)) {
        use[seat] = LAPSED;
        streak[seat] = 0;
        continue;
      }
      streak[seat] = weeks;
      experience[seat] = (experience[seat] as number) + 1;
    } else {
      const rate =
        state === NEVER
          ? (readiness[slot] as number) *
            base *
            (trained ? withTraining : taught) *
            (licensed[seat] === 1 ? withLicence : 1)
          : back * (returnFactor[slot] as number);
      if (!strikes(u, rate)) continue;
      use[seat] = ACTIVE;
      streak[seat] = 1;
    }
    active++;
    if (using[slot] === 0) {
      using[slot] = 1;
      department.activeUsers++;
      if (licensed[seat] !== 1) department.unlicensedUsers++;
    }
    if (!general) specific[slot] = 1;
    const touched = Math.max(coverage[slot] as number, floor);
    const share = touched * useShare * (general && specific[slot] === 1 ? beside : 1);
    const weeks = Math.floor((experience[seat] as number) * pace);
    const practice = mastery[weeks < last ? weeks : last] as number;
    covered += share;
    const gain = (gains[skill[slot] as number] as number) * practice - lost;
    saved += share * (licensed[seat] === 1 ? gain : gain * UNLICENSED_BENEFIT);
    if (people.computing[slot] === 1) computing += share;
  }
  const hours = p["work.hours-per-week"] * p["work.presence"];
  deployment.active = active;
  deployment.assistedHours = covered * hours;
  // What an assistant does on its own is time nobody spends at all.
  deployment.grossHours =
    (saved * (1 - autonomous) + covered * autonomous * (1 - assistant.outsideShare)) * hours;
  deployment.uses =
    ((covered - computing) * p["adoption.uses-per-assisted-hour"] +
      computing * p["adoption.uses-per-assisted-hour-computing"]) *
    hours;
}
