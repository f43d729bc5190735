/**
 * Owns what a rule can see: the observables of the company and of every kind of thing in it. All of them are
 * read from the week's snapshot, which holds nothing hidden.
 */

import type { EventKind } from "../contract/event.ts";
import type { FigureId } from "../contract/ledger.ts";
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
  RolloutPhase,
  SignalPhase,
  WeekSnapshot,
} from "../contract/snapshot.ts";
import type { ThingKind } from "../contract/strategy.ts";
import { AUTONOMY_LEVELS, POST_WAYS, type ReferenceKind } from "./command-field.ts";
import { isOpenPost, type Things } from "./thing.ts";

/** One observable: its nature, and how it is read. A number that is not known is null. */
export type Observable<Thing> =
  | { readonly is: "number"; readonly of: (thing: Thing, snapshot: WeekSnapshot) => number | null }
  | { readonly is: "flag"; readonly of: (thing: Thing, snapshot: WeekSnapshot) => boolean }
  | { readonly is: "word"; readonly words: readonly string[]; readonly of: (thing: Thing) => string | null }
  | {
      readonly is: "reference";
      readonly to: ReferenceKind;
      readonly of: (thing: Thing, snapshot: WeekSnapshot) => string | readonly string[] | null;
    };

export type Observables<Thing> = Readonly<Record<string, Observable<Thing>>>;

function number<T>(of: (thing: T, snapshot: WeekSnapshot) => number | null): Observable<T> {
  return { is: "number", of };
}
function flag<T>(of: (thing: T, snapshot: WeekSnapshot) => boolean): Observable<T> {
  return { is: "flag", of };
}
/** The words are the keys, so that the compiler finds one that is missing. */
function word<T, W extends string>(words: Readonly<Record<W, true>>, of: (thing: T) => W): Observable<T> {
  return { is: "word", words: Object.keys(words), of };
}
function reference<T>(
  to: ReferenceKind,
  of: (thing: T, snapshot: WeekSnapshot) => string | readonly string[] | null,
): Observable<T> {
  return { is: "reference", to, of };
}
const oneOf = <T>(words: readonly string[], of: (thing: T) => string | null): Observable<T> => ({
  is: "word",
  words,
  of,
});

const ROLLOUT: Record<RolloutPhase, true> = {
  briefing: true,
  running: true,
  review: true,
  crisis: true,
  ended: true,
  stopped: true,
};
const FIGURES: Record<FigureId, Observable<WeekSnapshot>> = {
  value: number((company) => company.figures.value),
  quality: number((company) => company.figures.quality),
  trust: number((company) => company.figures.trust),
  safety: number((company) => company.figures.safety),
  wellbeing: number((company) => company.figures.wellbeing),
  posts: number((company) => company.figures.posts),
};

/** What can be seen of the company as a whole. */
export const COMPANY: Observables<WeekSnapshot> = {
  phase: word(ROLLOUT, (company) => company.phase),
  ...FIGURES,
  "active-share": number(({ departments }) => {
    let users = 0;
    let people = 0;
    for (const department of departments) {
      users += department.activeUsers;
      people += department.people;
    }
    return people > 0 ? users / people : 0;
  }),
  "envelope-left": number(({ money }) => money.envelope),
  "spent-total": number(({ money }) => money.spentTotal),
  "spent-this-week": number(({ money }) => money.spentThisWeek),
  "bill-this-week": number(({ money }) => money.billThisWeek),
};

const DEPARTMENT_PHASES: Record<DepartmentPhase, true> = {
  untouched: true,
  curious: true,
  piloting: true,
  adopting: true,
  embedded: true,
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
    escalated: flag(({ escalated }) => escalated),
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
