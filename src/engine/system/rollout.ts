/** Owns the rollout as a whole: its start, quarterly reviews, crises, its end. */

import type { MandateState } from "../state/mandate.ts";
import type { World } from "../world.ts";
import { contestEvents } from "./consultation.ts";
import { closeMandate, QUARTER } from "./mandate.ts";

/** Severity from which an open incident blocks new deployments. */
const SEVERE = 3;

/** Starts the first week and closes a review that was held at the end of the last. */
export function openRollout(world: World): void {
  const { rollout, week, journal } = world;
  if (rollout.is("briefing")) {
    rollout.send({ type: "STARTED" }, week);
    journal.emit({ kind: "run-started", tier: "log", causes: [] });
  }
  if (rollout.is("review")) rollout.send({ type: "REVIEW_HELD" }, week);
}

/** Crisis, review or end, as the week has left things. */
export function closeRollout(world: World): void {
  const { rollout, week, journal, scenario, history } = world;
  const severe = world.incidents.filter(
    ({ severity, event, process }) =>
      severity >= SEVERE && event !== "" && (process?.is("detected") || process?.is("triaged")),
  );
  const contests = contestEvents(world);
  const contested = contests.length > 0;
  const tension = { severeOpen: severe.length, contested };
  if (rollout.is("crisis")) {
    if (severe.length === 0 && !contested) {
      rollout.send({ type: "CRISIS_EASED", ...tension }, week);
      const causes = history.crisisEvent === null ? [] : [history.crisisEvent];
      journal.emit({ kind: "crisis-ended", tier: "notice", causes });
    }
  } else if (severe.length > 0 || contested) {
    rollout.send({ type: "CRISIS_STRUCK", ...tension }, week);
    const causes = [...severe.map(({ event }) => event), ...contests];
    history.crisisEvent = journal.emit({ kind: "crisis-started", tier: "notice", causes }).id;
  }
  if (world.mandate) meetBoard(world, world.mandate);
  else reviewSpending(world);
  if (week >= scenario.weeks && !rollout.ended) {
    rollout.send({ type: "WEEK_CLOSED", week, weeks: scenario.weeks }, week);
    journal.emit({ kind: "run-ended", tier: "notice", causes: [] });
  }
}

/** The board meets on its day; in a crisis the phase stays what it is. */
function meetBoard(world: World, mandate: MandateState): void {
  const { rollout, week } = world;
  const held = closeMandate(world, mandate);
  if (mandate.ending?.kind === "stopped") rollout.send({ type: "STOPPED" }, week);
  else if (held) rollout.offer({ type: "REVIEW_DUE" }, week);
}

/** Without a mandate a review only counts what was spent; one that falls due in a crisis waits until it is over. */
function reviewSpending(world: World): void {
  const { rollout, week, journal, scenario, history } = world;
  if (week % QUARTER === 0) history.reviewDue = true;
  if (!history.reviewDue || week >= scenario.weeks || !rollout.offer({ type: "REVIEW_DUE" }, week)) return;
  history.reviewDue = false;
  journal.emit({
    kind: "review-held",
    tier: "notice",
    amounts: { quarter: Math.floor(week / QUARTER), euros: world.money.spentThisQuarter },
    causes: [],
  });
  world.money.spentThisQuarter = 0;
}
