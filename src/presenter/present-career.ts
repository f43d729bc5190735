/**
 * Careers: who is on the way to a new job, which role could be filled from which team and how, and the stories that
 * came true. The ways are those of the trades; what each costs is what the engine asks for.
 */

import type { CareerReach, CareerWays } from "../contract/career.ts";
import type { Scenario } from "../contract/scenario.ts";
import type { PostPhase } from "../contract/snapshot.ts";
import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";
import { getNames } from "./names.ts";
import { type ActionModel, presentPriced } from "./option.ts";
import { type ColleagueModel, presentCast } from "./present-cast.ts";
import { type PortraitModel, presentPortraits } from "./present-portraits.ts";
import { type PostModel, presentPosts } from "./present-posts.ts";

export interface CareerRow {
  readonly department: string;
  readonly name: string;
  readonly reach: CareerReach;
  readonly reachText: string;
  /** The trades that this team could send on that way. */
  readonly trades: string;
  readonly action: ActionModel;
}

export interface CareerRole {
  readonly role: string;
  readonly name: string;
  readonly solves: string;
  /** Teams with a trade that is near. */
  readonly rows: readonly CareerRow[];
  /** What everybody else would have to do. */
  readonly others: string;
  /** The ways from outside, with their price. */
  readonly outside: readonly ActionModel[];
}

export interface CareerModel {
  readonly cast: readonly ColleagueModel[];
  readonly moving: readonly PostModel[];
  readonly profiles: readonly { readonly id: string; readonly name: string; readonly current: boolean }[];
  readonly description: string;
  readonly roles: readonly CareerRole[];
  readonly portraits: readonly PortraitModel[];
}

const ON_THE_WAY: ReadonlySet<PostPhase> = new Set(["requested", "approved", "sourcing", "onboarding"]);
const RANK: Readonly<Record<CareerReach, number>> = { natural: 0, reachable: 1, long: 2 };

/** @param wanted profile whose roles are shown; the first where it has none */
export function presentCareer(wanted: string | null, state: GameState, t: Translator): CareerModel {
  const { careers } = state.scenario;
  const profiles = careers.profiles.filter(({ roles }) => roles.length > 0);
  const profile = profiles.find(({ id }) => id === wanted) ?? profiles[0];
  return {
    cast: presentCast(state, t),
    moving: presentPosts(state, t).posts.filter(({ phaseId }) => ON_THE_WAY.has(phaseId)),
    profiles: profiles.map((one) => ({
      id: one.id,
      name: t.text(one.name),
      current: one === profile,
    })),
    description: profile === undefined ? "" : t.text(profile.description),
    roles: (profile?.roles ?? []).flatMap((id) => presentRole(id, state, t)),
    portraits: presentPortraits(state, t),
  };
}

function presentRole(id: string, state: GameState, t: Translator): CareerRole[] {
  const { scenario, snapshot } = state;
  const role = scenario.roles.find((one) => one.id === id);
  const ways = scenario.careers.matrix.find((one) => one.role === id);
  const path = scenario.careers.paths.find((one) => one.id === ways?.long);
  if (role === undefined || ways === undefined || path === undefined) return [];
  const names = getNames(scenario, t);
  const rows: CareerRow[] = [];
  const outside: ActionModel[] = [];
  for (const option of snapshot.options) {
    const { command } = option;
    if (command.kind !== "open-post" || command.role !== id) continue;
    const action = presentPriced(option, t.t(`way.${command.way}`), state, t);
    if (command.from === undefined) {
      if (command.way !== "retraining") outside.push(action);
      continue;
    }
    const near = findNear(command.from, ways, scenario);
    if (near === null) continue;
    rows.push({
      department: command.from,
      name: names.department(command.from),
      reach: near.reach,
      reachText: t.t(`career.${near.reach}`),
      trades: near.trades.map(names.occupation).join(", "),
      action,
    });
  }
  rows.sort((a, b) => RANK[a.reach] - RANK[b.reach] || a.name.localeCompare(b.name, t.locale));
  return [
    {
      role: id,
      name: t.text(role.name),
      solves: t.text(role.solves),
      rows,
      others: t.t("career.others", {
        path: t.text(path.name).toLocaleLowerCase(t.locale),
        weeks: Math.round(path.weeks * scenario.values["career.course-length"]),
      }),
      outside,
    },
  ];
}

/** The nearest way that a trade of this team has, and the trades that have it; null where all go the long one. */
function findNear(
  department: string,
  { natural, reachable }: CareerWays,
  { occupations }: Scenario,
): { readonly reach: CareerReach; readonly trades: readonly string[] } | null {
  const own = new Set(occupations.filter((one) => one.department === department).map(({ id }) => id));
  for (const [reach, steps] of [
    ["natural", natural],
    ["reachable", reachable],
  ] as const) {
    const trades = steps.map(({ occupation }) => occupation).filter((id) => own.has(id));
    if (trades.length > 0) return { reach, trades };
  }
  return null;
}
