/** Advice about assistants at work: measure them, widen or narrow what they may do, teach, stop paying for nobody. */

import type { DeploymentSnapshot } from "../../contract/snapshot.ts";
import { isLive, LEVELS } from "../autonomy.ts";
import { type Advice, type AdviceDesk, listCosts, ROOM } from "./advice.ts";

/** Share of a team with a course, below which one is worth its hours. */
const FEW_TRAINED = 0.2;

export function adviseAssistants(desk: AdviceDesk): readonly Advice[] {
  const live = desk.state.snapshot.deployments.filter(({ phase }) => isLive(phase));
  return [
    ...adviseEvidence(live, desk),
    ...live.flatMap((one) => [
      ...adviseNarrower(one, desk),
      ...adviseWider(one, desk),
      ...adviseAudit(one, desk),
      ...adviseTraining(one, desk),
      ...adviseLicences(one, desk),
    ]),
  ];
}

/** Nothing is counted: the practice that counts most comes first. */
function adviseEvidence(live: readonly DeploymentSnapshot[], desk: AdviceDesk): Advice[] {
  const { state, t, names } = desk;
  const blind = live.filter(({ residualError }) => residualError === null);
  const evidenceOf = (id: string): number =>
    state.scenario.guardrails.find((one) => one.id === id)?.effects.evidence ?? 0;
  const best = desk
    .possible("adopt-guardrail")
    .filter(({ command }) => evidenceOf(command.guardrail) > 0)
    .sort((a, b) => evidenceOf(b.command.guardrail) - evidenceOf(a.command.guardrail))[0];
  const kept = state.snapshot.guardrails.some((one) => evidenceOf(one.id) > 0 && one.phase !== "absent");
  const guardrail = state.scenario.guardrails.find(({ id }) => id === best?.command.guardrail);
  if (blind.length === 0 || kept || best === undefined || guardrail === undefined) return [];
  return [
    {
      id: "evidence",
      weight: 90,
      option: best.option,
      why: t.t("adviser.evidence-why"),
      evidence: [
        t.t("adviser.evidence-blind", {
          count: blind.length,
          users: blind.reduce((sum, one) => sum + one.users, 0),
        }),
      ],
      against: [
        t.t("adviser.evidence-hours", {
          department: names.department(guardrail.owner),
          hours: t.number(guardrail.hoursPerWeek),
        }),
        ...listCosts(best.option, desk),
      ],
      place: { kind: "guardrails" },
    },
  ];
}

/** Measured, and even the best case is above what was asked: one level down. */
function adviseNarrower(one: DeploymentSnapshot, desk: AdviceDesk): Advice[] {
  const { t } = desk;
  const { residualError, errorLimit } = one;
  if (residualError === null || residualError.low <= errorLimit) return [];
  const lower = LEVELS[LEVELS.indexOf(one.level) - 1];
  const option = desk
    .possible("set-autonomy")
    .find(({ command }) => command.deployment === one.key && command.level === lower)?.option;
  if (option === undefined) return [];
  return [
    {
      id: `narrow/${one.key}`,
      weight: 95,
      option,
      why: t.t("adviser.narrow-why", nameOf(one, desk)),
      evidence: [describeError(one, desk)],
      against: [t.t("adviser.narrow-against")],
      place: { kind: "department", department: one.department },
    },
  ];
}

function adviseWider(one: DeploymentSnapshot, desk: AdviceDesk): Advice[] {
  const { t } = desk;
  const higher = LEVELS[LEVELS.indexOf(one.level) + 1];
  const option = desk
    .possible("set-autonomy")
    .find(
      ({ command }) =>
        command.deployment === one.key && command.level === higher && command.override !== true,
    )?.option;
  if (option === undefined || one.residualError === null) return [];
  return [
    {
      id: `widen/${one.key}`,
      weight: 45,
      option,
      why: t.t("adviser.widen-why", nameOf(one, desk)),
      evidence: [describeError(one, desk)],
      against: [t.t("adviser.widen-against"), ...listCosts(option, desk)],
      place: { kind: "department", department: one.department },
    },
  ];
}

/** Where people are ranked, only an audit tells whether equals are treated as equals. */
function adviseAudit(one: DeploymentSnapshot, desk: AdviceDesk): Advice[] {
  const { state, t } = desk;
  const assistant = state.scenario.assistants.find(({ id }) => id === one.assistant);
  const option = desk.possible("audit").find(({ command }) => command.deployment === one.key)?.option;
  const asked = one.audit !== null && (one.audit.impactRatio !== null || one.audit.dueWeek !== null);
  if (assistant?.highRisk !== true || option === undefined || asked) return [];
  return [
    {
      id: `audit/${one.key}`,
      weight: 70,
      option,
      why: t.t("adviser.audit-why", nameOf(one, desk)),
      evidence: [t.t("adviser.audit-never", { cases: t.number(one.usesPerWeek) })],
      against: [t.t("adviser.audit-hours"), ...listCosts(option, desk)],
      place: { kind: "budget" },
    },
  ];
}

function adviseTraining(one: DeploymentSnapshot, desk: AdviceDesk): Advice[] {
  const { state, t, names } = desk;
  const team = state.snapshot.departments.find(({ id }) => id === one.department);
  if (team === undefined || team.trainedShare >= FEW_TRAINED || team.load > ROOM || team.inTraining > 0)
    return [];
  const course = desk
    .possible("train")
    .filter(({ command }) => command.department === one.department)
    .sort((a, b) => a.command.share - b.command.share)[0];
  if (course === undefined) return [];
  const department = names.department(one.department);
  return [
    {
      // Several assistants in one room ask for one course.
      id: `train/${one.department}`,
      weight: 40,
      option: course.option,
      why: t.t("adviser.train-why", { department }),
      evidence: [
        t.t("adviser.train-few", { share: t.percent(team.trainedShare) }),
        t.t("adviser.users-of", { users: one.users, people: team.people }),
      ],
      against: [t.t("adviser.train-load", { department, load: t.percent(team.load) })],
      place: { kind: "department", department: one.department },
    },
  ];
}

function adviseLicences(one: DeploymentSnapshot, desk: AdviceDesk): Advice[] {
  const { t } = desk;
  const option = desk.possible("trim-licences").find(({ command }) => command.deployment === one.key)?.option;
  if (option === undefined) return [];
  return [
    {
      id: `licences/${one.key}`,
      weight: 35,
      option,
      why: t.t("adviser.licences-why", nameOf(one, desk)),
      evidence: [t.t("adviser.licences-idle", { idle: one.licensed - one.users, licensed: one.licensed })],
      against: [t.t("adviser.licences-against")],
      place: { kind: "department", department: one.department },
    },
  ];
}

function nameOf(one: DeploymentSnapshot, { names }: AdviceDesk): { assistant: string; department: string } {
  return { assistant: names.assistant(one.assistant), department: names.department(one.department) };
}

function describeError(one: DeploymentSnapshot, { t }: AdviceDesk): string {
  const estimate = one.residualError;
  if (estimate === null) return "";
  const { low, high, cases } = estimate;
  // A limit that is passed by little must not read as if it were met exactly.
  const told = (digits: number): string[] =>
    [low, high, one.errorLimit].map((rate) => t.percent(rate, digits));
  const digits = [1, 2].find((count) => new Set(told(count)).size === 3) ?? 2;
  const [lowText = "", highText = "", limit = ""] = told(digits);
  return t.t("adviser.error", {
    low: lowText,
    high: highText,
    cases,
    limit,
  });
}
