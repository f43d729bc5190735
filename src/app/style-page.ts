/**
 * The page of pieces, for development: people, lamps, lights, markers, cases and robots in every state, and a campus
 * whose rooms, desks, seasons and overlays are set by hand. `npm run dev` serves it at /style.html.
 */

import { scenarios } from "virtual:scenarios";
import type { Scenario } from "../contract/scenario.ts";
import { createTranslator } from "../i18n/translator.ts";
import type { GameState } from "../presenter/game-state.ts";
import { OVERLAYS } from "../presenter/present-overlay.ts";
import { presentScene } from "../presenter/present-scene.ts";
import type { SceneModel } from "../presenter/scene-model.ts";
import { PIECES } from "../view/canvas/figure/piece.ts";
import { createScene } from "../view/canvas/scene.ts";
import { engine } from "./engine.ts";

/** CSS pixels per drawing unit of a piece. */
const SCALE = 3;
const scenario: Scenario | undefined = scenarios[0];
if (scenario === undefined) throw new Error("There is no scenario to show.");
const t = createTranslator("en");

/** What a visitor of the page has chosen. */
const CHOICES = {
  room: ["all", ...scenario.departments.map(({ id }) => id), "workshop"],
  backlog: ["nothing", "under a week", "under two weeks", "more"],
  load: ["usual", "over"],
  event: ["none", "critical"],
  desks: ["empty", "sourcing", "onboarding", "active"],
  lamps: ["none", "integrating", "proposes", "supervised", "delegated", "suspended"],
  people: ["as they are", "none", "tries", "uses", "pilots", "training", "role"],
  season: ["winter", "spring", "summer", "autumn"],
  overlay: ["none", ...OVERLAYS],
  compare: ["none", ...OVERLAYS],
} as const;
type Choice = keyof typeof CHOICES;
const BACKLOG_WEEKS = [0, 0.7, 1.5, 3];

function drawPieces(host: HTMLElement): void {
  for (const [title, pieces] of PIECES) {
    const heading = document.createElement("h2");
    heading.textContent = title;
    host.append(heading);
    for (const { name, picture } of pieces) {
      const { left, right, top, bottom } = picture.box;
      const canvas = document.createElement("canvas");
      const density = SCALE * Math.max(1, devicePixelRatio);
      canvas.width = Math.ceil((right - left) * density);
      canvas.height = Math.ceil((bottom - top) * density);
      canvas.style.width = `${(right - left) * SCALE}px`;
      const pen = canvas.getContext("2d");
      pen?.scale(density, density);
      pen?.translate(-left, -top);
      if (pen !== null) picture.draw(pen);
      const figure = document.createElement("figure");
      const caption = document.createElement("figcaption");
      caption.textContent = name;
      figure.append(canvas, caption);
      host.append(figure);
    }
  }
}

/** The first week of the first scenario, bent to what has been chosen. */
function bend(base: SceneModel, state: GameState, chosen: Readonly<Record<Choice, string>>): SceneModel {
  const at = (choice: Choice): number => (CHOICES[choice] as readonly string[]).indexOf(chosen[choice]);
  const lamp = chosen.lamps;
  const level = lamp === "supervised" ? 2 : lamp === "delegated" ? 3 : 1;
  const phase = lamp === "integrating" || lamp === "suspended" ? lamp : "live";
  const person = at("people") - 1;
  const overlay = OVERLAYS[at("overlay") - 1] ?? null;
  const second = OVERLAYS[at("compare") - 1] ?? null;
  const compared = second === overlay ? null : second;
  const { readings } = presentScene({ ...state, overlay, secondOverlay: compared }, t);
  return {
    ...base,
    week: base.week + at("people"),
    season: chosen.season as SceneModel["season"],
    rooms: base.rooms.map((room) => ({
      ...room,
      backlogWeeks: BACKLOG_WEEKS[at("backlog")] ?? 0,
      over: chosen.load === "over",
      critical: chosen.event === "critical",
      loadText: overlay === null ? room.loadText : "",
    })),
    people: person < 0 ? base.people : { ...base.people, state: base.people.state.map(() => person) },
    lamps:
      lamp === "none"
        ? []
        : base.rooms.map(({ id }) => ({
            deployment: `lamp@${id}`,
            room: id,
            slot: 0,
            level,
            phase,
            progress: 0.6,
            robotic: id === "logistics",
            useShare: 0.7,
            title: lamp,
          })),
    markers:
      chosen.event === "none"
        ? []
        : base.rooms.map(({ id }, index) => ({
            key: `marker@${id}`,
            room: id,
            severity: ((index % 4) + 1) as 1 | 2 | 3 | 4,
            title: "incident",
          })),
    desks: base.desks.map((desk) => ({ ...desk, phase: chosen.desks as typeof desk.phase })),
    readings,
  };
}

function askFor(form: HTMLElement, change: () => void): () => Readonly<Record<Choice, string>> {
  const selects = Object.entries(CHOICES).map(([choice, values]) => {
    const label = document.createElement("label");
    const select = document.createElement("select");
    select.id = choice;
    for (const value of values) select.append(new Option(value));
    if (choice === "season") select.value = "summer";
    select.addEventListener("change", change);
    label.append(`${choice} `, select);
    form.append(label);
    return [choice, select] as const;
  });
  return () =>
    Object.fromEntries(selects.map(([choice, select]) => [choice, select.value])) as Record<Choice, string>;
}

async function start(opened: Scenario): Promise<void> {
  const find = (id: string): HTMLElement => document.getElementById(id) ?? document.body;
  drawPieces(find("pieces"));
  const { snapshot } = engine.createSimulation(opened, 42);
  const state = { locale: "en", scenario: opened, snapshot, events: [], overlay: null, secondOverlay: null };
  // Only what the scene and its overlays read.
  const shown = state as unknown as GameState;
  const base = presentScene(shown, t);
  const scene = await createScene(find("stage"), {
    people: new Map(opened.departments.map(({ id, people }) => [id, people])),
    reducedMotion: matchMedia("(prefers-reduced-motion: reduce)").matches,
    palette: { theme: "light", states: "standard", contrast: false },
    onRoom: (room) => (room === null ? scene.fit() : scene.flyTo(room)),
    onMarker: () => {},
    onLamp: () => {},
  });
  let room = "all";
  const read = askFor(find("choices"), () => {
    const chosen = read();
    scene.show(bend(base, shown, chosen));
    if (chosen.room === room) return;
    room = chosen.room;
    if (room === "all") scene.fit();
    else scene.flyTo(room);
  });
  scene.show(bend(base, shown, read()));
  scene.setPace(1);
}

void start(scenario);
