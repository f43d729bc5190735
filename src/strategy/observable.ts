/**
 * Owns what a rule can see of every kind of thing in the company. All of it is read from the week's snapshot,
 * which holds nothing hidden.
 */

import type { EventKind } from "../contract/event.ts";
import type { SignalId } from "../contract/scenario.ts";
import type {
  DepartmentPhase,
  DepartmentSnapshot,
  DeploymentPhase,
  DutyPhase,
  GuardrailPhase,
  IncidentPhase,
  LoadPhase,
  PostPhase,
  SignalPhase,
  WeekSnapshot,
} from "../contract/snapshot.ts";
import type { ThingKind } from "../contract/strategy.ts";
import type { ConsultationPhase, TeamSnapshot } from "../contract/workforce.ts";
import { AUTONOMY_LEVELS, POST_WAYS } from "./command-field.ts";
import { flag, number, type Observables, oneOf, reference, word } from "./observable-nature.ts";
import { isOpenPost, type Things } from "./thing.ts";

const DEPARTMENT_PHASES: Record<DepartmentPhase, true> = {
  untouched: true,
  curious: true,
  piloting: true,
  adopting: true,
  embedded: true,
};
const CONSULTATIONS: Record<ConsultationPhase, true> = {
  none: true,
  "under-way": true,
  contested: true,
  agreed: true,
};
const LOAD_PHASES: Record<LoadPhase, true> = { nominal: true, strained: true, saturated: true };
const DEPLOYMENT_PHASES: Record<DeploymentPhase, true> = {
  proposed: true,
  consulting: true,
  integrating: true,
  pilot: true,
  proposes: true,
  supervised: true,
  delegated: true,
  suspended: true,
  retired: true,
};
const LIVE: ReadonlySet<DeploymentPhase> = new Set(["pilot", ...AUTONOMY_LEVELS]);
const DUTY_PHASES: Record<DutyPhase, true> = { unowned: true, "add-on": true, owned: true };
const ADVICE: Record<Things["role"]["advice"], true> = { none: true, "add-on": true, post: true };
const POST_PHASES: Record<PostPhase, true> = {
  needed: true,
  requested: true,
  approved: true,
  sourcing: true,
  onboarding: true,
  active: true,
  leaving: true,
  left: true,
  abandoned: true,
};
const GUARDRAIL_PHASES: Record<GuardrailPhase, true> = {
  absent: true,
  drafted: true,
  "rolled-out": true,
  embedded: true,
  eroding: true,
};
const SIGNAL_PHASES: Record<SignalPhase, true> = { quiet: true, rising: true, established: true };
const SIGNALS: Record<SignalId, true> = {
  verification: true,
  "sensitive-data": true,
  spread: true,
  incidents: true,
  "inference-cost": true,
  "robots-meet-ai": true,
};
const INCIDENT_PHASES: Record<IncidentPhase, true> = {
  detected: true,
  triaged: true,
  contained: true,
  investigated: true,
  remedied: true,
  closed: true,
};
/** Kinds of event that wait for an answer. */
const ASKING: readonly EventKind[] = ["incident-noticed"];

function findDepartment(id: string, snapshot: WeekSnapshot): DepartmentSnapshot | undefined {
  return snapshot.departments.find((department) => department.id === id);
}

function findTeam({ id }: DepartmentSnapshot, { workforce }: WeekSnapshot): TeamSnapshot | undefined {
  return workforce.teams.find(({ department }) => department === id);
}

/** What can be seen of each kind of thing. */
export const OBSERVABLES: { readonly [K in ThingKind]: Observables<Things[K]> } = {
  department: {
    id: reference("department", ({ id }) => id),
    phase: word(DEPARTMENT_PHASES, ({ phase }) => phase),
    "load-phase": word(LOAD_PHASES, ({ loadPhase }) => loadPhase),
    people: number(({ people }) => people),
    load: number(({ load }) => load),
    "load-this-week": number(({ loadThisWeek }) => loadThisWeek),
    "backlog-hours": number(({ backlogHours }) => backlogHours),
    "backlog-weeks": number(({ backlogWeeks }) => backlogWeeks),
    "backlog-cases": number(({ backlogCases }) => backlogCases),
    "verification-hours": number(({ verificationHours }) => verificationHours),
    "duty-hours": number(({ dutyHours }) => dutyHours),
    "saved-hours": number(({ savedHours }) => savedHours),
    "first-pass-yield": number(({ firstPassYield }) => firstPassYield),
    wellbeing: number(({ wellbeing }) => wellbeing),
    "active-share": number(({ activeUsers, people }) => (people > 0 ? activeUsers / people : 0)),
    "trained-share": number(({ trainedShare }) => trainedShare),
    "in-training": number(({ inTraining }) => inTraining),
    encouraged: flag(({ encouraged }) => encouraged),
    worry: number((department, snapshot) => findTeam(department, snapshot)?.worry ?? null),
    consultation: word(
      CONSULTATIONS,
      (department, snapshot) => findTeam(department, snapshot)?.consultation ?? "none",
    ),
    "spare-people": number((department, snapshot) => findTeam(department, snapshot)?.sparePeople ?? null),
    vacancies: number((department, snapshot) => findTeam(department, snapshot)?.vacancies ?? null),
    attrition: flag((department, snapshot) => findTeam(department, snapshot)?.attrition ?? false),
  },
  deployment: {
    id: reference("deployment", ({ key }) => key),
    assistant: reference("assistant", ({ assistant }) => assistant),
    department: reference("department", ({ department }) => department),
    "department-load": number(
      ({ department }, snapshot) => findDepartment(department, snapshot)?.load ?? null,
    ),
    phase: word(DEPLOYMENT_PHASES, ({ phase }) => phase),
    live: flag(({ phase }) => LIVE.has(phase)),
    level: oneOf(AUTONOMY_LEVELS, ({ level }) => level),
    progress: number(({ progress }) => progress),
    users: number(({ users }) => users),
    licensed: number(({ licensed }) => licensed),
    trust: number(({ trust }) => trust),
    "uses-per-week": number(({ usesPerWeek }) => usesPerWeek),
    "cost-per-week": number(({ costPerWeek }) => costPerWeek),
    "cases-logged": number(({ residualError }) => residualError?.cases ?? 0),
    "error-low": number(({ residualError }) => residualError?.low ?? null),
    "error-high": number(({ residualError }) => residualError?.high ?? null),
    "evidence-complete": flag(
      ({ residualError, casesAsked, errorLimit }) =>
        residualError !== null && residualError.cases >= casesAsked && residualError.high <= errorLimit,
    ),
    overridden: flag(({ overridden }) => overridden),
    "audit-under-way": flag(({ audit }) => audit !== null && audit.dueWeek !== null),
    "weeks-since-audit": number(({ audit }, { week }) =>
      audit === null || audit.reportedWeek === null ? null : week - audit.reportedWeek,
    ),
    "audited-error-high": number(({ audit }) => audit?.residualError?.high ?? null),
    "impact-ratio-low": number(({ audit }) => audit?.impactRatio?.low ?? null),
    "bill-this-week": number(({ inference }) => inference?.billThisWeek ?? null),
    "bill-ratio": number(({ inference }) =>
      inference && inference.forecastThisWeek > 0
        ? inference.billThisWeek / inference.forecastThisWeek
        : null,
    ),
  },
  role: {
    id: reference("role", ({ role }) => role),
    phase: word(DUTY_PHASES, ({ phase }) => phase),
    advice: word(ADVICE, ({ advice }) => advice),
    carrier: reference("department", ({ carrier }) => carrier),
    "carrier-load": number(({ carrier }, snapshot) => findDepartment(carrier, snapshot)?.load ?? null),
    coverage: number(({ coverage }) => coverage),
    "hours-needed": number(({ hoursNeeded }) => hoursNeeded),
    "hours-supplied": number(({ hoursSupplied }) => hoursSupplied),
    signals: number(({ signals }) => signals.length),
    posts: number(
      ({ role }, { posts }) => posts.filter((post) => post.role === role && isOpenPost(post)).length,
    ),
  },
  post: {
    id: reference("post", ({ key }) => key),
    role: reference("role", ({ role }) => role),
    phase: word(POST_PHASES, ({ phase }) => phase),
    way: oneOf(POST_WAYS, ({ way }) => way),
    from: reference("department", ({ from }) => from),
    competence: number(({ competence }) => competence),
    "weeks-open": number(({ requestedWeek }, { week }) => week - requestedWeek),
    "cost-per-week": number(({ costPerWeek }) => costPerWeek),
  },
  guardrail: {
    id: reference("guardrail", ({ id }) => id),
    phase: word(GUARDRAIL_PHASES, ({ phase }) => phase),
    practice: number(({ practice }) => practice),
    "weeks-adopted": number(({ adoptedWeek }, { week }) =>
      adoptedWeek === null ? null : week - adoptedWeek,
    ),
  },
  signal: {
    id: word(SIGNALS, ({ id }) => id),
    phase: word(SIGNAL_PHASES, ({ phase }) => phase),
    measure: number(({ measure }) => measure),
    "held-weeks": number(({ heldWeeks }) => heldWeeks),
    department: reference("department", ({ departments }) => departments),
  },
  incident: {
    kind: reference("incident", ({ kind }) => kind),
    department: reference("department", ({ department }) => department),
    assistant: reference("assistant", ({ assistant }) => assistant),
    phase: word(INCIDENT_PHASES, ({ phase }) => phase),
    severity: number(({ severity }) => severity),
    escalated: flag(({ heardBy }) => heardBy !== "none"),
    loss: number(({ loss }) => loss),
    "weeks-open": number(({ noticedWeek }, { week }) => week - noticedWeek),
  },
  event: {
    kind: oneOf(ASKING, ({ kind }) => kind),
    incident: reference("incident", ({ incident }) => incident ?? null),
    department: reference("department", ({ department }) => department ?? null),
    assistant: reference("assistant", ({ assistant }) => assistant ?? null),
    deployment: reference("deployment", ({ deployment }) => deployment ?? null),
    severity: number(({ severity }) => severity ?? null),
    "weeks-left": number(({ deadlineWeek }, { week }) =>
      deadlineWeek === undefined ? null : deadlineWeek - week,
    ),
  },
};

/** What the price of a command can be asked to be. */
export const PRICE_FIELDS = ["euros", "euros-per-week", "hours", "weeks"] as const;
