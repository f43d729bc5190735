/** Any statechart as it is drawn: what stands where on paper, and what a person sees of it with one state lit. */

import type { MessageKey } from "../../i18n/messages.en.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { AskModel } from "../ask.ts";
import type { ActionModel } from "../option.ts";

type PlaceOf<Key> = Key extends `chart-state.${infer Place}` ? Place : never;
/** A state, or a frame around several, by its name in the engine; each has a name in both languages. */
export type ChartPlace = PlaceOf<MessageKey>;

/** Of every state, in the units of a plan. */
export const CHART_BOX = { width: 72, height: 26 } as const;

interface PlannedState {
  readonly id: ChartPlace;
  /** Middle. */
  readonly x: number;
  readonly y: number;
}

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** States that share transitions, or go on beside others. */
interface PlannedFrame extends Frame {
  readonly id: ChartPlace;
  readonly holds: readonly ChartPlace[];
}

export interface ChartArrow<Move extends string = string> {
  readonly from: ChartPlace;
  readonly to: ChartPlace;
  readonly move: Move;
  /** Path of the line; an arrow that is only told has none. */
  readonly path: string | null;
}

/** A statechart on paper, in units of which a panel is some 340 wide. That it is the engine's is checked by a test. */
export interface ChartPlan<Move extends string = string> {
  readonly width: number;
  readonly height: number;
  readonly states: readonly PlannedState[];
  readonly frames: readonly PlannedFrame[];
  readonly arrows: readonly ChartArrow<Move>[];
}

/** One way on from what is lit. */
export interface TransitionModel {
  readonly key: string;
  readonly title: string;
  /** What moves it: time, or a decision; may be empty where what it asks says all. */
  readonly hint: string;
  /** Its guard, condition by condition, with their present truth. */
  readonly asks: readonly AskModel[];
  /** The decision that takes it; null where none does, or it is offered elsewhere. */
  readonly action: ActionModel | null;
}

export interface ChartModel {
  /** The picture in one sentence. */
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly frames: readonly (Frame & { readonly name: string })[];
  readonly states: readonly (Omit<PlannedState, "id"> & {
    readonly id: string;
    readonly name: string;
    readonly current: boolean;
    /** Never reached by this one. */
    readonly beyond: boolean;
  })[];
  /** Open where it leaves what is lit. */
  readonly arrows: readonly { readonly path: string; readonly open: boolean }[];
  readonly transitions: readonly TransitionModel[];
}

/** The arrows that leave a state, those of the frames that hold it included. */
export function listArrows<Move extends string>(
  plan: ChartPlan<Move>,
  state: ChartPlace,
): readonly ChartArrow<Move>[] {
  const within = plan.frames.filter(({ holds }) => holds.includes(state)).map(({ id }) => id);
  return plan.arrows.filter(({ from }) => from === state || within.includes(from));
}

/**
 * @param lit the states that are active: one, or one of each frame where frames go on beside each other
 * @param now what is lit, in words
 * @param tell what moves an arrow and what it asks for; titled by where it leads unless it says otherwise
 * @param beyond states that what is drawn never comes to; no arrow touches them
 */
export function presentChart<Move extends string>(
  plan: ChartPlan<Move>,
  lit: readonly ChartPlace[],
  now: string,
  tell: (arrow: ChartArrow<Move>) => Partial<TransitionModel>,
  t: Translator,
  beyond: readonly ChartPlace[] = [],
): ChartModel {
  const nameOf = (place: ChartPlace): string => t.t(`chart-state.${place}`);
  const open = lit.flatMap((state) => listArrows(plan, state)).filter(({ to }) => !beyond.includes(to));
  const transitions = open.map((arrow) => ({
    key: `${arrow.from}-${arrow.to}`,
    title: nameOf(arrow.to),
    hint: "",
    asks: [],
    action: null,
    ...tell(arrow),
  }));
  const next = [...new Set(transitions.map(({ title }) => title))].join(", ");
  return {
    text: t.t(next === "" ? "chart.text-end" : "chart.text", { phase: now, next }),
    width: plan.width,
    height: plan.height,
    frames: plan.frames.map((frame) => ({ ...frame, name: nameOf(frame.id) })),
    states: plan.states.map((state) => ({
      ...state,
      name: nameOf(state.id),
      current: lit.includes(state.id),
      beyond: beyond.includes(state.id),
    })),
    arrows: plan.arrows.flatMap((arrow) =>
      arrow.path === null || beyond.includes(arrow.from) || beyond.includes(arrow.to)
        ? []
        : [{ path: arrow.path, open: open.includes(arrow) }],
    ),
    transitions,
  };
}
