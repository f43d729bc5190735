/**
 * Owns the adviser: from the week's snapshot, which signals hold, which roles they call for, what a post would
 * change as far as that can be known, and what is not known. Data only; the words are the presenter's.
 */

import type { PostWay } from "../contract/career.ts";
import type { CommandOption, Price } from "../contract/command.ts";
import type { Role, RoleEffect, Scenario, SignalId } from "../contract/scenario.ts";
import type {
  DeploymentSnapshot,
  DutySnapshot,
  SignalPhase,
  SignalSnapshot,
  WeekSnapshot,
} from "../contract/snapshot.ts";
import { POST_WAYS } from "./command-field.ts";
import { isOpenPost } from "./thing.ts";

export interface SignalAdvice {
  readonly id: SignalId;
  readonly phase: SignalPhase;
  /** Measure by threshold: 1 and above holds. */
  readonly ratio: number;
  readonly heldWeeks: number;
  /** Weeks that it still has to hold until it is established; 0 where it is. */
  readonly weeksToGo: number;
  readonly departments: readonly string[];
}

/** One way to fill a post, the cheapest of its kind that is possible now. */
export interface WayAdvice {
  readonly way: PostWay;
  /** The team that lends the colleague; null unless it is a retraining. */
  readonly from: string | null;
  readonly price: Price;
}

export interface RoleAdvice {
  readonly role: string;
  readonly advice: DutySnapshot["advice"];
  /** Signals that call for it and hold; those that call for it and do not. */
  readonly holding: readonly SignalId[];
  readonly missing: readonly SignalId[];
  readonly carrier: string;
  /** Four-week load of the carrier; null where it is not in the company. */
  readonly carrierLoad: number | null;
  /** Hours a week that the work asks for, and that somebody does now. */
  readonly hoursNeeded: number;
  readonly hoursSupplied: number;
  /** Hours a week that one post brings. */
  readonly hoursOfPost: number;
  /** Posts held or on the way. */
  readonly posts: number;
  /** What is left of each nuisance at full competence and full coverage: the most that posts can do. */
  readonly effects: readonly { readonly effect: RoleEffect; readonly left: number }[];
  readonly ways: readonly WayAdvice[];
}

/** Something that bears on the decision and that nobody in the company knows. */
export type Unknown =
  /** Neither logs nor an audit say how often it is wrong. */
  | { readonly kind: "error-unmeasured"; readonly deployment: string }
  /** Measured on fewer cases than more autonomy asks for. */
  | {
      readonly kind: "evidence-thin";
      readonly deployment: string;
      readonly cases: number;
      readonly casesAsked: number;
    }
  /** How much of what it reads is out of date. */
  | { readonly kind: "corpus-age"; readonly deployment: string }
  /** Whether it treats equal files equally; only an audit would tell. */
  | { readonly kind: "equal-treatment"; readonly deployment: string }
  /** Who will come, how good they will be, and whether anybody comes at all. */
  | { readonly kind: "who-will-come"; readonly role: string };

export interface Advice {
  readonly signals: readonly SignalAdvice[];
  /** Roles for which something is advised first, then those with a signal that holds, then the rest. */
  readonly roles: readonly RoleAdvice[];
  readonly unknown: readonly Unknown[];
}

/** What can be said this week. Reads the options, so it must be asked in the snapshot's own week. */
export function advise(snapshot: WeekSnapshot, scenario: Scenario): Advice {
  const options =
    snapshot.optionsOf?.("open-post") ??
    snapshot.options.filter(({ command }) => command.kind === "open-post");
  const roles = snapshot.duties.flatMap((duty) => {
    const role = scenario.roles.find(({ id }) => id === duty.role);
    return role ? [adviseRole(duty, role, snapshot, scenario, options)] : [];
  });
  const rank = ({ advice, holding }: RoleAdvice): number =>
    advice === "post" ? 0 : advice === "add-on" ? 1 : holding.length > 0 ? 2 : 3;
  const holdWeeks = scenario.values["signal.hold-weeks"];
  return {
    signals: snapshot.signals.map((signal) => adviseSignal(signal, holdWeeks)),
    roles: [...roles].sort((a, b) => rank(a) - rank(b)),
    unknown: [
      ...snapshot.deployments.flatMap((deployment) => unknownOf(deployment, scenario)),
      ...roles.flatMap(({ role, advice }): Unknown[] =>
        advice === "post" ? [{ kind: "who-will-come", role }] : [],
      ),
    ],
  };
}

function adviseSignal(signal: SignalSnapshot, holdWeeks: number): SignalAdvice {
  const { id, phase, measure, threshold, heldWeeks, departments } = signal;
  return {
    id,
    phase,
    ratio: threshold > 0 ? measure / threshold : 0,
    heldWeeks,
    weeksToGo: phase === "established" ? 0 : Math.max(0, holdWeeks - heldWeeks),
    departments,
  };
}

function adviseRole(
  duty: DutySnapshot,
  role: Role,
  { departments, posts }: WeekSnapshot,
  { values }: Scenario,
  options: readonly CommandOption[],
): RoleAdvice {
  return {
    role: duty.role,
    advice: duty.advice,
    holding: duty.signals,
    missing: role.signals.filter((id) => !duty.signals.includes(id)),
    carrier: duty.carrier,
    carrierLoad: departments.find(({ id }) => id === duty.carrier)?.load ?? null,
    hoursNeeded: duty.hoursNeeded,
    hoursSupplied: duty.hoursSupplied,
    hoursOfPost: values["duty.hours-per-post"],
    posts: posts.filter((post) => post.role === duty.role && isOpenPost(post)).length,
    effects: (Object.entries(role.effects) as [RoleEffect, number][]).map(([effect, left]) => ({
      effect,
      left,
    })),
    ways: POST_WAYS.flatMap((way) => cheapestOf(way, duty.role, options)),
  };
}

function cheapestOf(way: PostWay, role: string, options: readonly CommandOption[]): WayAdvice[] {
  let best: WayAdvice | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { command, price, refusal } of options) {
    if (refusal !== null || command.kind !== "open-post") continue;
    if (command.role !== role || command.way !== way) continue;
    // Of two that cost the same, the one that is there sooner.
    const cost = price.euros + price.eurosPerWeek * 52 + price.delayWeeks;
    if (cost >= least) continue;
    least = cost;
    best = { way, from: command.from ?? null, price };
  }
  return best ? [best] : [];
}

function unknownOf(deployment: DeploymentSnapshot, scenario: Scenario): Unknown[] {
  const { key, phase, residualError, audit, casesAsked } = deployment;
  if (phase === "retired") return [];
  const assistant = scenario.assistants.find(({ id }) => id === deployment.assistant);
  const unknown: Unknown[] = [];
  if (residualError === null && (audit?.residualError ?? null) === null) {
    unknown.push({ kind: "error-unmeasured", deployment: key });
  } else if (residualError !== null && residualError.cases < casesAsked) {
    unknown.push({ kind: "evidence-thin", deployment: key, cases: residualError.cases, casesAsked });
  }
  if (assistant?.corpus) unknown.push({ kind: "corpus-age", deployment: key });
  if (assistant?.highRisk && (audit?.impactRatio ?? null) === null) {
    unknown.push({ kind: "equal-treatment", deployment: key });
  }
  return unknown;
}
