/**
 * Keeps the canvas in step with the game: loads it in the background, hands it each week's model, and leaves the
 * game playable where it cannot be drawn. What is drawn is left to the scene.
 */

import type { GameState } from "../presenter/game-state.ts";
import { presentScene } from "../presenter/present-scene.ts";
import { isMotionReduced } from "../presenter/settings.ts";
import { findSubject } from "../presenter/subject.ts";
import type { Covered, Scene } from "../view/canvas/scene.ts";
import { listUnanswered } from "./plan.ts";
import { readPaletteChoice } from "./settings-store.ts";

export interface StageEvents {
  readonly onRoom: (department: string | null) => void;
  readonly onMarker: (key: string) => void;
  readonly onLamp: (deployment: string) => void;
  readonly onNear: (near: boolean) => void;
  /** The first picture is on the screen. */
  readonly onPicture: () => void;
  /** The canvas cannot be drawn here. */
  readonly onFailure: (error: unknown) => void;
}

export interface Stage {
  /** Shows a state; before the canvas is there the last one is kept for it. */
  show(state: GameState): void;
  setCovered(covered: Covered): void;
  /** The canvas, once it is there. */
  readonly scene: Scene | null;
}

/** Starts to load the canvas into `host`; the first state shown says which company it draws, in which colours. */
export function createStage(host: HTMLElement, events: StageEvents): Stage {
  const loading = import("../view/canvas/scene.ts");
  let scene: Scene | null = null;
  let covered: Covered | null = null;
  let shown: GameState | null = null;
  let wanted: GameState | null = null;
  let opened = "";

  function paint(next: GameState): void {
    if (scene === null) return;
    const before = shown;
    if (
      before?.snapshot !== next.snapshot ||
      before.locale !== next.locale ||
      before.overlay !== next.overlay ||
      before.secondOverlay !== next.secondOverlay ||
      before.selectedDepartment !== next.selectedDepartment
    ) {
      scene.show(presentScene(next));
    }
    const pace = readScenePace(next);
    if (before === null || readScenePace(before) !== pace) scene.setPace(pace);
    const calm = isMotionReduced(next);
    if (before === null || isMotionReduced(before) !== calm) scene.setReducedMotion(calm);
    follow(scene, before, next);
    shown = next;
  }

  /** Brings what matters into view; a wide screen shows the whole campus anyway. */
  function follow(camera: Scene, before: GameState | null, next: GameState): void {
    const narrow = camera.isNarrow();
    if (narrow && before?.stage !== next.stage) {
      if (next.stage === "playing") camera.flyTo("workshop");
      if (next.stage === "title") camera.fit();
    }
    const subject = findPlace(next, narrow);
    if ((before === null ? null : findPlace(before, narrow)) === subject) return;
    if (subject === null) camera.letGo();
    else camera.holdOn(subject);
  }

  /** The same for states that one picture can show. */
  function namePicture(state: GameState): string {
    return JSON.stringify([state.scenario.id, readPaletteChoice(state)]);
  }

  async function open(state: GameState): Promise<void> {
    const name = namePicture(state);
    opened = name;
    scene?.destroy();
    scene = null;
    shown = null;
    try {
      const { createScene } = await loading;
      // Making the textures takes a while: the shell is painted first.
      await nextPaint();
      const made = await createScene(host, {
        people: new Map(state.scenario.departments.map((department) => [department.id, department.people])),
        reducedMotion: isMotionReduced(state),
        palette: readPaletteChoice(state),
        onRoom: events.onRoom,
        onMarker: events.onMarker,
        onLamp: events.onLamp,
        onNear: events.onNear,
      });
      if (opened !== name) return made.destroy();
      scene = made;
      if (covered !== null) scene.setCovered(covered);
      paint(wanted ?? state);
      requestAnimationFrame(() => requestAnimationFrame(events.onPicture));
    } catch (error) {
      host.replaceChildren();
      events.onFailure(error);
    }
  }

  return {
    show(next) {
      wanted = next;
      if (opened !== namePicture(next)) void open(next);
      else paint(next);
    },
    setCovered(next) {
      covered = next;
      scene?.setCovered(next);
    },
    get scene() {
      return scene;
    },
  };
}

/** The room to show; where the campus is not seen as a whole, that of the event which holds the time if no card is open. */
function findPlace(state: GameState, narrow: boolean): string | null {
  const subject = findSubject(state);
  if (subject !== null || !narrow || !state.deciding || state.panel !== null) return subject;
  return listUnanswered(state.snapshot, state.planned, state.settings)[0]?.department ?? null;
}

/** Resolves once the browser has had the occasion to paint. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Behind the title the company lives at its ordinary pace. */
function readScenePace(state: GameState): GameState["pace"] {
  return state.stage === "title" ? 1 : state.pace;
}
