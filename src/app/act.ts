/** What each action of the key table does to the game and the camera. Which key it was is left to the keyboard. */

import type { EventId } from "../contract/command.ts";
import type { SimEvent } from "../contract/event.ts";
import type { GameState, OpenPanel, OverlayId } from "../presenter/game-state.ts";
import type { Intent } from "../presenter/intent.ts";
import type { KeyAction } from "../presenter/key-map.ts";
import { DELTA_WEEKS } from "../presenter/present-bar.ts";
import { nextOverlay } from "../presenter/present-overlay.ts";
import { findTutorialStep } from "../presenter/tutorial-step.ts";

/** The camera, as far as keys move it. */
export interface KeyCamera {
  pan(dx: number, dy: number): void;
  zoomBy(factor: number): void;
  fit(): void;
}

/** What an action needs. */
export interface ActPorts {
  readonly state: GameState;
  /** The event whose card is unfolded, if any: keys answer what is read. */
  readonly unfoldedEvent: EventId | null;
  dispatch(intent: Intent): void;
  readonly camera: KeyCamera | null;
  focusTimeline(): void;
}

/** CSS pixels of one press of an arrow. */
const PAN_STEP = 64;
/** What one press brings the campus closer. */
export const ZOOM_STEP = 1.25;

/**
 * The event that A–D answer, among those without an answer: the one that is unfolded, otherwise the oldest critical
 * one, otherwise the oldest; null where nothing waits.
 */
export function findOpenEvent(state: GameState, unfolded: EventId | null): SimEvent | null {
  const answered = new Set(
    state.planned.flatMap((command) => (command.kind === "answer-event" ? [command.event] : [])),
  );
  const open = state.snapshot.pending.filter(
    (event) => (event.answers?.length ?? 0) > 0 && !answered.has(event.id),
  );
  const read = open.find((event) => event.id === unfolded);
  return read ?? open.find((event) => event.tier === "critical") ?? open[0] ?? null;
}

const HANDLERS: Readonly<Record<KeyAction, (ports: ActPorts) => void>> = {
  "toggle-pause": ({ dispatch }) => dispatch({ kind: "toggle-pause" }),
  step: ({ dispatch }) => dispatch({ kind: "step" }),
  "pace-1": ({ dispatch }) => dispatch({ kind: "set-pace", pace: 1 }),
  "pace-2": ({ dispatch }) => dispatch({ kind: "set-pace", pace: 2 }),
  "pace-4": ({ dispatch }) => dispatch({ kind: "set-pace", pace: 4 }),
  "answer-a": (ports) => answer(0, ports),
  "answer-b": (ports) => answer(1, ports),
  "answer-c": (ports) => answer(2, ports),
  "answer-d": (ports) => answer(3, ports),
  "pan-left": ({ camera }) => camera?.pan(PAN_STEP, 0),
  "pan-right": ({ camera }) => camera?.pan(-PAN_STEP, 0),
  "pan-up": ({ camera }) => camera?.pan(0, PAN_STEP),
  "pan-down": ({ camera }) => camera?.pan(0, -PAN_STEP),
  "zoom-in": ({ camera }) => camera?.zoomBy(ZOOM_STEP),
  "zoom-out": ({ camera }) => camera?.zoomBy(1 / ZOOM_STEP),
  "open-why": (ports) => {
    const toWeek = ports.state.snapshot.week;
    // As the changes in the bar do.
    const fromWeek = Math.max(0, toWeek - DELTA_WEEKS);
    toggle({ kind: "why", figure: "value", fromWeek, toWeek }, ports);
  },
  "focus-timeline": ({ focusTimeline }) => focusTimeline(),
  "open-log": (ports) => toggle({ kind: "log" }, ports),
  "open-posts": (ports) => toggle({ kind: "posts" }, ports),
  "open-guardrails": (ports) => toggle({ kind: "guardrails" }, ports),
  "cycle-overlay": (ports) => showOverlay(nextOverlay(ports.state.overlay), ports),
  "overlay-load": (ports) => showOverlay("load", ports),
  "overlay-adoption": (ports) => showOverlay("adoption", ports),
  "overlay-trust": (ports) => showOverlay("trust", ports),
  "overlay-staleness": (ports) => showOverlay("staleness", ports),
  "overlay-data": (ports) => showOverlay("data", ports),
  "overlay-error": (ports) => showOverlay("error", ports),
  "overlay-cost": (ports) => showOverlay("cost", ports),
  "open-budget": (ports) => toggle({ kind: "budget" }, ports),
  "open-observatory": (ports) => toggle({ kind: "observatory" }, ports),
  "open-adviser": (ports) => toggle({ kind: "adviser" }, ports),
  "open-career": (ports) => toggle({ kind: "career" }, ports),
  "open-glossary": (ports) => toggle({ kind: "glossary" }, ports),
  "open-board": (ports) => toggle({ kind: "board" }, ports),
  "open-settings": (ports) => toggle({ kind: "settings" }, ports),
  "open-help": (ports) => toggle({ kind: "help" }, ports),
  close: ({ state, dispatch, camera }) => {
    if (state.stage === "briefing" && state.panel === null) return dispatch({ kind: "read-briefing" });
    // With nothing left to close, the way out is out of the past, of the overlay, then of the guide.
    if (state.panel !== null || state.selectedDepartment !== null) dispatch({ kind: "close-panel" });
    else if (state.lookBack !== null) dispatch({ kind: "return-to-present" });
    else if (state.overlay !== null) dispatch({ kind: "show-overlay", overlay: null });
    else if (findTutorialStep(state) !== null) dispatch({ kind: "follow-guide", on: false });
    else camera?.fit();
  },
};

/** Carries an action out. */
export function act(action: KeyAction, ports: ActPorts): void {
  HANDLERS[action](ports);
}

function answer(index: number, { state, unfoldedEvent, dispatch }: ActPorts): void {
  const event = findOpenEvent(state, unfoldedEvent);
  const chosen = event?.answers?.[index];
  if (state.stage !== "playing" || event === null || chosen === undefined) return;
  dispatch({ kind: "decide", command: { kind: "answer-event", event: event.id, answer: chosen.id } });
}

/** Opens a card, or closes it where it is the one that is open. Before the first week only help and settings open. */
function toggle(panel: OpenPanel, { state, dispatch }: ActPorts): void {
  if (
    (state.stage === "title" || state.stage === "briefing") &&
    panel.kind !== "help" &&
    panel.kind !== "settings"
  )
    return;
  if (state.panel?.kind === panel.kind) dispatch({ kind: "close-panel" });
  else dispatch({ kind: "open-panel", panel });
}

/** Shows an overlay, or takes it away where it is the one that is shown. The title has none. */
function showOverlay(overlay: OverlayId | null, { state, dispatch }: ActPorts): void {
  if (state.stage === "title") return;
  dispatch({ kind: "show-overlay", overlay: overlay === state.overlay ? null : overlay });
}
