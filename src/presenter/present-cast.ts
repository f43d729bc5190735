/**
 * The cast: eight colleagues with a name, of eight trades. They tell what happens in their teams, and one may change
 * jobs: whoever of a trade takes a new job first is the one that has the name. All others stay anonymous.
 */

import type { SimEvent } from "../contract/event.ts";
import type { PostPhase, PostSnapshot } from "../contract/snapshot.ts";
import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";
import { getNames } from "./names.ts";

const CAST = [
  { id: "karim", department: "maintenance", occupation: "technician" },
  { id: "claire", department: "quality", occupation: "quality-manager" },
  { id: "ines", department: "legal", occupation: "lawyer" },
  { id: "thomas", department: "sales", occupation: "account-manager" },
  { id: "awa", department: "customer-service", occupation: "team-leader" },
  { id: "julien", department: "clinical", occupation: "clinical-analyst" },
  { id: "sandrine", department: "logistics", occupation: "warehouse-supervisor" },
  { id: "minh", department: "it", occupation: "data-analyst" },
] as const;

type Member = (typeof CAST)[number];

/** A colleague of the cast as they are this week. */
export interface ColleagueModel {
  readonly id: string;
  readonly name: string;
  readonly trade: string;
  readonly department: string;
  /** What has become of them so far. */
  readonly story: string;
  /** True once they have a new job, or are on the way to one. */
  readonly moved: boolean;
}

const LEARNING: ReadonlySet<PostPhase> = new Set(["requested", "approved", "sourcing"]);
const ARRIVED: ReadonlySet<PostPhase> = new Set(["onboarding", "active"]);

/** Those of the cast whose trade the scenario has, in the order in which the story meets them. */
export function presentCast(state: GameState, t: Translator): readonly ColleagueModel[] {
  return CAST.flatMap((member) => {
    const seat = findSeat(member, state);
    if (seat < 0) return [];
    const post = findMove(member, state);
    return [
      {
        id: member.id,
        name: t.t(`cast.${member.id}`),
        trade: t.t(`cast.${member.id}-trade`),
        department: member.department,
        story: tell(member, post, seat, state, t),
        moved: post !== null,
      },
    ];
  });
}

/** Who brings the news of an incident, with their trade; empty where none of the cast is there to see it. */
export function formatReporter({ kind, department }: SimEvent, state: GameState, t: Translator): string {
  const member = kind === "incident-noticed" ? CAST.find((one) => one.department === department) : undefined;
  if (member === undefined || findMove(member, state) !== null) return "";
  const seat = findSeat(member, state);
  if (seat < 0 || hasLeft(seat, state)) return "";
  return t.t("cast.reports", { name: t.t(`cast.${member.id}`), trade: t.t(`cast.${member.id}-trade`) });
}

function tell(
  { id }: Member,
  post: PostSnapshot | null,
  seat: number,
  state: GameState,
  t: Translator,
): string {
  if (post !== null) {
    const role = getNames(state.scenario, t).role(post.role);
    return t.t(ARRIVED.has(post.phase) ? "cast.arrived" : "cast.learning", { role });
  }
  return hasLeft(seat, state) ? t.t("cast.left") : t.t(`cast.${id}-story`);
}

/** The move of the first of the trade who is on the way to a new job, or in it. */
function findMove(
  { department, occupation }: Member,
  { snapshot, scenario }: GameState,
): PostSnapshot | null {
  const { people, posts } = snapshot;
  const moves = posts.filter(({ way, phase, person }) => {
    if (way !== "retraining" || person < 0 || !(LEARNING.has(phase) || ARRIVED.has(phase))) return false;
    return (
      scenario.departments[people.department[person] ?? -1]?.id === department &&
      scenario.occupations[people.occupation[person] ?? -1]?.id === occupation
    );
  });
  return moves.reduce<PostSnapshot | null>(
    (first, one) => (first === null || one.requestedWeek < first.requestedWeek ? one : first),
    null,
  );
}

/** The first place of the trade in the team, −1 where the scenario has none. */
function findSeat({ department, occupation }: Member, { snapshot, scenario }: GameState): number {
  const departmentAt = scenario.departments.findIndex(({ id }) => id === department);
  const occupationAt = scenario.occupations.findIndex(
    (one) => one.id === occupation && one.department === department,
  );
  if (departmentAt < 0 || occupationAt < 0) return -1;
  return snapshot.people.occupation.findIndex(
    (one, slot) => one === occupationAt && snapshot.people.department[slot] === departmentAt,
  );
}

/** Somebody else sits there now. */
function hasLeft(seat: number, { snapshot }: GameState): boolean {
  return snapshot.people.generation[seat] !== 0;
}
