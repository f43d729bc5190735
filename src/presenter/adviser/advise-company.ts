/** Advice about teams and money: hours where they are short, worry that nobody has heard, a bill above its plan. */

import { isSameCommand } from "../option.ts";
import { presentFirstSteps } from "../present-first-steps.ts";
import { type Advice, type AdviceDesk, listCosts, loadOf } from "./advice.ts";

/** Four-week load from which a team needs hands more than tools. */
const SHORT = 1.05;
/** Worry that a talk should not wait for. */
const WORRIED = 0.5;
/** Bill by plan from which routing pays attention. */
const OVER_PLAN = 1.2;
/** Share of the calls that a first routing moves. */
const FIRST_ROUTING = 0.3;

export function adviseCompany(desk: AdviceDesk): readonly Advice[] {
  return [...adviseStart(desk), ...adviseHands(desk), ...adviseTalk(desk), ...adviseBill(desk)];
}

/** Nothing is deployed yet: the pilot that the inbox offers, too. */
function adviseStart(desk: AdviceDesk): Advice[] {
  const { state, t } = desk;
  const pilot = presentFirstSteps(state, t).find(({ kind }) => kind === "pilot");
  const option = state.snapshot.options.find(
    ({ command }) => pilot !== undefined && isSameCommand(command, pilot.action.command),
  );
  if (option?.command.kind !== "deploy-assistant") return [];
  const { department } = option.command;
  const load = loadOf(department, desk);
  return [
    {
      id: "start",
      weight: 60,
      option,
      why: t.t("adviser.start-why"),
      evidence: [t.t("adviser.start-none"), t.t("adviser.load-is", { load: t.percent(load) })],
      against: [t.t("adviser.start-against")],
      place: { kind: "department", department },
    },
  ];
}

/** People from a team that has hours to spare to the one that is shortest of them. */
function adviseHands(desk: AdviceDesk): Advice[] {
  const { state, t, names } = desk;
  const short = [...state.snapshot.departments]
    .filter(({ load }) => load > SHORT)
    .sort((a, b) => b.load - a.load)[0];
  if (short === undefined) return [];
  const move = desk
    .possible("redeploy")
    .filter(({ command }) => command.to === short.id)
    .sort((a, b) => b.command.people - a.command.people)[0];
  if (move === undefined) return [];
  const spare = state.snapshot.workforce.teams.find(({ department }) => department === move.command.from);
  return [
    {
      id: `hands/${short.id}`,
      weight: 65,
      option: move.option,
      why: t.t("adviser.hands-why", { department: names.department(short.id) }),
      evidence: [
        t.t("adviser.hands-load", {
          department: names.department(short.id),
          load: t.percent(short.load),
          weeks: t.number(short.backlogWeeks, 1),
        }),
        t.t("adviser.hands-spare", {
          department: names.department(move.command.from),
          people: spare?.sparePeople ?? 0,
        }),
      ],
      against: [t.t("adviser.hands-against"), ...listCosts(move.option, desk)],
      place: { kind: "department", department: short.id },
    },
  ];
}

/** The most worried team whose representatives nobody has heard. */
function adviseTalk(desk: AdviceDesk): Advice[] {
  const { state, t, names } = desk;
  const team = [...state.snapshot.workforce.teams]
    .filter(({ worry, consultation }) => worry > WORRIED && consultation === "none")
    .sort((a, b) => b.worry - a.worry)[0];
  const talk = desk.possible("consult").find(({ command }) => command.department === team?.department);
  if (team === undefined || talk === undefined) return [];
  return [
    {
      id: `talk/${team.department}`,
      weight: 50,
      option: talk.option,
      why: t.t("adviser.talk-why", { department: names.department(team.department) }),
      evidence: [t.t("adviser.talk-worry", { worry: t.number(team.worry * 100) })],
      against: [t.t("adviser.talk-against"), ...listCosts(talk.option, desk)],
      place: { kind: "department", department: team.department },
    },
  ];
}

function adviseBill(desk: AdviceDesk): Advice[] {
  const { state, t } = desk;
  const { billThisWeek, inference } = state.snapshot.money;
  if (inference.forecastThisWeek <= 0 || billThisWeek < OVER_PLAN * inference.forecastThisWeek) return [];
  const routing = desk
    .possible("set-routing")
    .filter(({ command }) => command.deployment === undefined && command.share > inference.routed)
    .sort((a, b) => Math.abs(a.command.share - FIRST_ROUTING) - Math.abs(b.command.share - FIRST_ROUTING))[0];
  if (routing === undefined) return [];
  return [
    {
      id: "bill",
      weight: 42,
      option: routing.option,
      why: t.t("adviser.bill-why"),
      evidence: [
        t.t("adviser.bill-is", {
          bill: t.money(billThisWeek),
          plan: t.money(inference.forecastThisWeek),
        }),
      ],
      against: [t.t("adviser.bill-against"), ...listCosts(routing.option, desk)],
      place: { kind: "budget" },
    },
  ];
}
