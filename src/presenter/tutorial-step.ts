/**
 * The tutorial as data: the order of its steps, what counts as having done each, and what each points at. Which
 * step is current follows from the run, and from a few acts that a run does not hold; words are left to others.
 */

import type { FigureId } from "../contract/ledger.ts";
import type { GameState, TutorialAct, TutorialProgress } from "./game-state.ts";

/** The scenario that is played with a guide. */
export const TUTORIAL_SCENARIO = "first-steps";
/** The seed in which the pilot is taken up at once and its first wrong answer comes within a quarter. */
export const TUTORIAL_SEED = 7;

/** What the guide speaks of: ids of that scenario. */
export const TUTORIAL_CAST = {
  department: "maintenance",
  assistant: "maintenance-aid",
  guardrail: "logging",
  role: "annotation-specialist",
  figure: "quality",
} as const satisfies { readonly figure: FigureId } & Readonly<Record<string, string>>;

/** Nothing looked at yet. */
export const NEWCOMER: TutorialProgress = { seen: [], left: false };

/** Week after which a run without a wrong answer goes on to the other questions. */
const PATIENCE_WEEK = 18;

export type TutorialStepId =
  | "room"
  | "assistant"
  | "week"
  | "evidence"
  | "use"
  | "wrong"
  | "answer"
  | "why"
  | "posts"
  | "post"
  | "end";

/** Something on the page that a step points at. */
export type TutorialTarget =
  | { readonly kind: "room"; readonly department: string }
  | { readonly kind: "offer"; readonly assistant: string }
  | { readonly kind: "step" }
  | { readonly kind: "play" }
  | { readonly kind: "event" }
  | { readonly kind: "figure"; readonly figure: FigureId }
  | { readonly kind: "panel"; readonly panel: "guardrails" | "posts" }
  | { readonly kind: "guardrail"; readonly guardrail: string }
  | { readonly kind: "duty"; readonly role: string }
  | { readonly kind: "close-panel" };

export interface TutorialStep {
  readonly id: TutorialStepId;
  /** Time waits while this is read. */
  readonly holds?: true;
  isDone(state: GameState): boolean;
  /** Null where there is nothing to press: time flows, or the guide is at its end. */
  point(state: GameState): TutorialTarget | null;
}

const { department, assistant, guardrail, role, figure } = TUTORIAL_CAST;

/** In the order in which they are asked. */
export const TUTORIAL_STEPS: readonly TutorialStep[] = [
  {
    id: "room",
    isDone: (state) => hasSeen(state, "room") || hasAssistant(state),
    point: (state) => (state.panel === null ? { kind: "room", department } : { kind: "close-panel" }),
  },
  {
    id: "assistant",
    isDone: hasAssistant,
    point: (state) => {
      if (state.panel?.kind === "department" && state.panel.department === department)
        return { kind: "offer", assistant };
      return state.panel === null ? { kind: "room", department } : { kind: "close-panel" };
    },
  },
  {
    id: "week",
    isDone: ({ snapshot }) => snapshot.week > 0 && snapshot.deployments.length > 0,
    point: () => ({ kind: "step" }),
  },
  {
    id: "evidence",
    isDone: ({ snapshot, planned }) =>
      planned.some((one) => one.kind === "adopt-guardrail" && one.guardrail === guardrail) ||
      snapshot.guardrails.some((one) => one.id === guardrail && one.phase !== "absent"),
    point: (state) =>
      state.panel?.kind === "guardrails"
        ? { kind: "guardrail", guardrail }
        : { kind: "panel", panel: "guardrails" },
  },
  {
    id: "use",
    isDone: (state) => countUsers(state) > 0 || hasBeenWrong(state),
    point: pointAtTime,
  },
  { id: "wrong", isDone: hasBeenWrong, point: pointAtTime },
  {
    id: "answer",
    holds: true,
    isDone: (state) => hasBeenWrong(state) && !isAsked(state),
    point: () => ({ kind: "event" }),
  },
  { id: "why", isDone: (state) => hasSeen(state, "why"), point: () => ({ kind: "figure", figure }) },
  {
    id: "posts",
    isDone: (state) => hasSeen(state, "posts") || hasPost(state),
    point: () => ({ kind: "panel", panel: "posts" }),
  },
  {
    id: "post",
    isDone: hasPost,
    point: (state) =>
      state.panel?.kind === "posts" ? { kind: "duty", role } : { kind: "panel", panel: "posts" },
  },
  { id: "end", isDone: () => false, point: () => null },
];

/** The step that is asked for now; null where no guide is wanted, or nothing can be done. */
export function findTutorialStep(state: GameState): TutorialStep | null {
  const { scenario, stage, lookBack, tutorial } = state;
  if (scenario.id !== TUTORIAL_SCENARIO || stage !== "playing" || lookBack !== null) return null;
  if (tutorial.left) return null;
  return TUTORIAL_STEPS.find((step) => !step.isDone(state)) ?? null;
}

/** The progress after what is on the page now; the same object where nothing is new. */
export function recordTutorialAct(state: GameState): TutorialProgress {
  const { tutorial, panel, scenario, stage } = state;
  const act = scenario.id === TUTORIAL_SCENARIO && stage === "playing" ? readAct(panel) : null;
  if (act === null || tutorial.seen.includes(act)) return tutorial;
  return { ...tutorial, seen: [...tutorial.seen, act] };
}

function readAct(panel: GameState["panel"]): TutorialAct | null {
  if (panel?.kind === "department") return panel.department === department ? "room" : null;
  return panel?.kind === "why" || panel?.kind === "posts" ? panel.kind : null;
}

/** Time is let go, unless it flows or something holds it. */
function pointAtTime(state: GameState): TutorialTarget | null {
  if (state.deciding) return { kind: "event" };
  return state.pace === 0 ? { kind: "play" } : null;
}

/** People who use an assistant this week. */
export function countUsers({ snapshot }: GameState): number {
  return snapshot.deployments.reduce((sum, one) => sum + one.users, 0);
}

function hasSeen({ tutorial }: GameState, act: TutorialAct): boolean {
  return tutorial.seen.includes(act);
}

function hasAssistant({ snapshot, planned }: GameState): boolean {
  return snapshot.deployments.length > 0 || planned.some((one) => one.kind === "deploy-assistant");
}

function hasBeenWrong({ events, snapshot }: GameState): boolean {
  return snapshot.week >= PATIENCE_WEEK || events.some((event) => event.kind === "incident-noticed");
}

/** True while a noticed error waits for its answer. */
function isAsked({ snapshot, planned }: GameState): boolean {
  return snapshot.pending.some(
    (event) =>
      event.kind === "incident-noticed" &&
      (event.answers?.length ?? 0) > 0 &&
      !planned.some((one) => one.kind === "answer-event" && one.event === event.id),
  );
}

function hasPost({ snapshot, planned }: GameState): boolean {
  return (
    snapshot.posts.length > 0 ||
    snapshot.duties.some((duty) => duty.phase !== "unowned") ||
    planned.some((one) => one.kind === "open-post" || one.kind === "assign-add-on")
  );
}
