/** Advice about the work around the models: a post where several signals call for one, an add-on where one does. */

import type { DutySnapshot } from "../../contract/snapshot.ts";
import { takesDesk } from "../present-posts.ts";
import {
  type Advice,
  type AdviceDesk,
  listCosts,
  loadOf,
  type PossibleOption,
  ROOM,
  weighPrice,
} from "./advice.ts";

export function adviseWork(desk: AdviceDesk): readonly Advice[] {
  const { duties, posts } = desk.state.snapshot;
  return duties.flatMap((duty): Advice[] => {
    const pursued = posts.some((post) => post.role === duty.role && takesDesk(post.phase));
    if (pursued || duty.phase === "owned" || duty.advice === "none") return [];
    return (duty.advice === "post" ? advisePost(duty, desk) : adviseAddOn(duty, desk)) ?? [];
  });
}

function advisePost(duty: DutySnapshot, desk: AdviceDesk): Advice[] {
  const { t, names } = desk;
  const ways = desk.possible("open-post").filter(({ command }) => command.role === duty.role);
  const best = ways
    .filter(({ command }) => command.from === undefined || loadOf(command.from, desk) <= ROOM)
    .sort((a, b) => weighPrice(a.option) - weighPrice(b.option))[0];
  if (best === undefined) return [];
  const { from } = best.command;
  return [
    {
      id: `post/${duty.role}`,
      weight: 80 + 5 * duty.signals.length,
      option: best.option,
      why: t.t("adviser.post-why", { role: names.role(duty.role), count: duty.signals.length }),
      evidence: listEvidence(duty, desk),
      against: [
        from === undefined
          ? t.t(best.command.way === "hiring" ? "adviser.post-newcomer" : "adviser.post-contract")
          : t.t("adviser.post-lends", {
              department: names.department(from),
              load: t.percent(loadOf(from, desk)),
            }),
        ...listCosts(best.option, desk),
      ],
      place: { kind: "posts" },
    },
  ];
}

function adviseAddOn(duty: DutySnapshot, desk: AdviceDesk): Advice[] {
  if (duty.phase !== "unowned") return [];
  const { t, names } = desk;
  const teams: PossibleOption<"assign-add-on">[] = desk
    .possible("assign-add-on")
    .filter(({ command }) => command.role === duty.role && loadOf(command.department, desk) <= ROOM)
    .sort((a, b) => loadOf(a.command.department, desk) - loadOf(b.command.department, desk));
  // The team that it falls to anyway knows most of it.
  const best = teams.find(({ command }) => command.department === duty.carrier) ?? teams[0];
  if (best === undefined) return [];
  return [
    {
      id: `add-on/${duty.role}`,
      weight: 55,
      option: best.option,
      why: t.t("adviser.add-on-why", { role: names.role(duty.role) }),
      evidence: listEvidence(duty, desk),
      against: [
        t.t("adviser.add-on-load", {
          department: names.department(best.command.department),
          load: t.percent(loadOf(best.command.department, desk)),
        }),
      ],
      place: { kind: "posts" },
    },
  ];
}

/** The signals that hold, then the hours that the work asks for. */
function listEvidence(duty: DutySnapshot, { state, t, names }: AdviceDesk): string[] {
  const signals = state.snapshot.signals.filter((signal) => duty.signals.includes(signal.id));
  return [
    ...signals.map((signal) =>
      t.t("adviser.signal", {
        signal: names.signal(signal.id),
        share: t.percent(signal.threshold > 0 ? signal.measure / signal.threshold : 0),
        weeks: signal.heldWeeks,
      }),
    ),
    t.t("adviser.hours", { needed: t.number(duty.hoursNeeded), supplied: t.number(duty.hoursSupplied) }),
  ];
}
