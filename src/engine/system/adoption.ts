/** Owns use: who tries, lapses and returns each week, and how many hours that assists and saves. */

import type { ParameterValues } from "../../contract/parameter.ts";
import type { Assistant } from "../../contract/scenario.ts";
import { computeTeamRate, strikes } from "../formula/adoption.ts";
import { computeGrossGain } from "../formula/assistance.ts";
import { exp } from "../formula/exact-math.ts";
import { computeTrust } from "../formula/trust.ts";
import { ACTIVE, type Deployment, isLive, type World } from "../world.ts";
import { levelShare } from "./autonomy.ts";

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
  const factors = weekFactors(world, companyActive / world.blueprint.headcount);
  people.specific.fill(0);
  people.using.fill(0);
  // Specific assistants first: they take over part of what the general tool is used for.
  for (const general of [false, true]) {
    for (const deployment of world.deployments) {
      if (deployment.assistant.general === general && isLive(deployment))
        decideUse(world, deployment, factors);
    }
  }
}

/** What is the same for every team this week. */
interface WeekFactors {
  /** Share of the company that uses any assistant. */
  readonly companyShare: number;
  /** Multiplies the rate of trying, by trained + 2 · licensed. */
  readonly trying: Float64Array;
  /** Multiplies the rate of lapsing, by trained. */
  readonly lapsing: Float64Array;
}

function weekFactors(world: World, companyShare: number): WeekFactors {
  const { p, roleEffects } = world;
  const trained = exp(p["adoption.training"] * roleEffects["training-speed"]);
  // A rule that everybody is taught a little works like a share of a course.
  const taught = exp(p["adoption.training"] * world.guardrailEffects["training"]);
  const licence = exp(p["adoption.licence"]);
  return {
    companyShare,
    trying: Float64Array.of(taught, trained, taught * licence, trained * licence),
    lapsing: Float64Array.of(1, exp(-p["adoption.training-retention"])),
  };
}

/** Gain of a covered hour at full practice, by 2 · skill + licensed; without licence only part of it. */
export function computeGains(p: ParameterValues, assistant: Assistant): Float64Array {
  const table = new Float64Array(6);
  [p["people.gain-novice"], p["people.gain-middle"], p["people.gain-top"]].forEach((net, skill) => {
    const gross = computeGrossGain(
      net * assistant.gainFactor,
      p["error.gross-ratio"],
      assistant.outsideShare,
    );
    table[2 * skill] = gross * UNLICENSED_BENEFIT;
    table[2 * skill + 1] = gross;
  });
  return table;
}

function decideUse(world: World, deployment: Deployment, factors: WeekFactors): void {
  const { p, people, blueprint } = world;
  const { assistant, department, use, streak, experience, licensed, start, size, gains } = deployment;
  const { empty, post, coverage, readiness, lapseFactor, returnFactor, skill, specific, using, trained } =
    people;
  const { mastery } = blueprint;
  const { trying, lapsing, companyShare } = factors;
  const team = p["adoption.team-weight"];
  const peers = team * (deployment.active / Math.max(1, department.present)) + (1 - team) * companyShare;
  const base =
    computeTeamRate(p, peers, department.encouraged, computeTrust(deployment.trust)) *
    world.roleEffects.adoption;
  const draws = deployment.luck.week(world.week);
  const early = p["adoption.early-lapse"];
  const late = p["adoption.late-lapse"];
  const earlyWeeks = p["adoption.early-weeks"];
  const back = p["adoption.return"];
  const pace = 1 / world.roleEffects["learning-time"];
  const last = mastery.length - 1;
  const lost = assistant.outsideShare * assistant.outsideLoss;
  // Robots and predictions touch work that no text assistant does.
  const floor = assistant.kind === "generative" ? 0 : p["people.physical-coverage"];
  const { general, useShare } = assistant;
  const beside = general ? p["adoption.general-share-with-specific"] : 1;
  const hasComputing = blueprint.hasComputing[department.at] as boolean;
  let active = 0;
  let unlicensed = 0;
  let newUsers = 0;
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
    const licence = licensed[seat] as number;
    if (use[seat] === ACTIVE) {
      const weeks = (streak[seat] as number) + 1;
      const rate =
        (weeks <= earlyWeeks ? early : late) *
        (lapseFactor[slot] as number) *
        (lapsing[trained[slot] as number] as number);
      if (strikes(u, rate)) {
        use[seat] = LAPSED;
        streak[seat] = 0;
        continue;
      }
      streak[seat] = weeks;
      experience[seat] = (experience[seat] as number) + 1;
    } else {
      const rate =
        use[seat] === NEVER
          ? (readiness[slot] as number) * base * (trying[(trained[slot] as number) + 2 * licence] as number)
          : back * (returnFactor[slot] as number);
      if (!strikes(u, rate)) continue;
      use[seat] = ACTIVE;
      streak[seat] = 1;
    }
    active++;
    if (using[slot] === 0) {
      using[slot] = 1;
      newUsers++;
      if (licence === 0) unlicensed++;
    }
    if (!general) specific[slot] = 1;
    const touched = Math.max(coverage[slot] as number, floor);
    const share = touched * useShare * (specific[slot] === 1 ? beside : 1);
    const weeks = Math.floor((experience[seat] as number) * pace);
    const practice = mastery[weeks < last ? weeks : last] as number;
    const gain = gains[2 * (skill[slot] as number) + licence] as number;
    covered += share;
    saved += share * (gain * practice - lost);
    if (hasComputing && people.computing[slot] === 1) computing += share;
  }
  department.activeUsers += newUsers;
  department.unlicensedUsers += unlicensed;
  deployment.active = active;
  countHours(world, deployment, covered, saved, computing);
}

/** Turns shares of people's hours into hours assisted, hours saved and uses. */
function countHours(
  world: World,
  deployment: Deployment,
  covered: number,
  saved: number,
  computing: number,
): void {
  const { p } = world;
  const hours = p["work.hours-per-week"] * p["work.presence"];
  const alone = levelShare(p, deployment);
  deployment.assistedHours = covered * hours;
  // What an assistant does on its own is time nobody spends at all.
  deployment.grossHours =
    (saved * (1 - alone) + covered * alone * (1 - deployment.assistant.outsideShare)) * hours;
  deployment.uses =
    ((covered - computing) * p["adoption.uses-per-assisted-hour"] +
      computing * p["adoption.uses-per-assisted-hour-computing"]) *
    hours;
}
