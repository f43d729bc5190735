/** What the canvas draws for one week, from the snapshot: rooms, people, flows of cases, lamps, markers, desks. */

import type { Workflow } from "../contract/scenario.ts";
import type { DepartmentSnapshot, StepSnapshot } from "../contract/snapshot.ts";
import { createTranslator, type Translator } from "../i18n/translator.ts";
import { getLamp, getLevelNumber } from "./autonomy.ts";
import { DESK_COUNT } from "./figure-text.ts";
import type { GameState } from "./game-state.ts";
import { getNames } from "./names.ts";
import { presentOverlay } from "./present-overlay.ts";
import { describePerson } from "./present-person.ts";
import { takesDesk } from "./present-posts.ts";
import type {
  DeskModel,
  FlowModel,
  LampModel,
  MarkerModel,
  RoomModel,
  RoomReading,
  SceneModel,
  Season,
} from "./scene-model.ts";

/** Weeks of work at a door from which the label says how many cases wait. */
const BACKLOG_SHOWN = 0.5;

export function presentScene(state: GameState, t: Translator = createTranslator(state.locale)): SceneModel {
  const { snapshot } = state;
  return {
    week: snapshot.week,
    season: seasonOf(snapshot.date),
    rooms: presentRooms(state, t),
    people: snapshot.people,
    flows: presentFlows(state.scenario.workflows, snapshot.departments),
    lamps: presentLamps(state, t),
    markers: presentMarkers(state, t),
    desks: presentDesks(state, t),
    workshopTitle: t.t("scene.workshop"),
    workshopCount: t.t("scene.workshop-count", {
      count: Math.round(snapshot.figures.posts),
      desks: DESK_COUNT,
    }),
    selectedRoom: state.selectedDepartment,
    readings: presentReadings(state, t),
    describePerson: (person) => describePerson(person, state, t),
  };
}

/** By month, as calendars count: March to May are spring. */
function seasonOf(date: string): Season {
  const month = Number(date.slice(5, 7));
  if (month <= 2 || month === 12) return "winter";
  return month <= 5 ? "spring" : month <= 8 ? "summer" : "autumn";
}

/** The numbers of the overlay, if one is on, with those of the second beside them. */
function presentReadings(state: GameState, t: Translator): readonly RoomReading[] {
  if (state.overlay === null) return [];
  const { rooms, ramp } = presentOverlay(state.overlay, state, t);
  const second = state.secondOverlay === null ? null : presentOverlay(state.secondOverlay, state, t);
  return rooms.map(({ department, step, value, detail }) => {
    const other = second?.rooms.find((one) => one.department === department);
    return {
      room: department,
      ramp,
      step,
      value,
      detail,
      second:
        second === null || other === undefined
          ? null
          : { name: second.name, value: other.value, ramp: second.ramp, step: other.step },
    };
  });
}

function presentRooms(state: GameState, t: Translator): readonly RoomModel[] {
  const critical = new Set(
    state.snapshot.pending.filter((event) => event.tier === "critical").map((event) => event.department),
  );
  return state.scenario.departments.flatMap((definition): RoomModel[] => {
    const department = state.snapshot.departments.find((one) => one.id === definition.id);
    if (department === undefined) return [];
    return [
      {
        id: definition.id,
        family: definition.family,
        name: t.text(definition.name),
        shortName: t.text(definition.shortName),
        people: department.people,
        peopleText: t.t("scene.people", { count: department.people }),
        // An overlay has numbers of its own in the rooms.
        loadText: state.overlay === null ? t.t("scene.load", { load: t.percent(department.load) }) : "",
        load: department.load,
        over: department.load > 1,
        backlogWeeks: department.backlogWeeks,
        backlogText:
          department.backlogWeeks >= BACKLOG_SHOWN
            ? t.t("scene.waiting", { count: Math.round(department.backlogCases) })
            : "",
        critical: critical.has(definition.id),
      },
    ];
  });
}

/**
 * Cases that went from one department to another this week. The snapshot counts arrivals by step, not where
 * each came from; a step that only a share of cases takes lets the others pass from the step before it.
 */
export function presentFlows(
  workflows: readonly Workflow[],
  departments: readonly DepartmentSnapshot[],
): readonly FlowModel[] {
  const byStep = new Map<string, { readonly department: string; readonly step: StepSnapshot }[]>();
  for (const department of departments) {
    for (const step of department.steps) {
      const key = `${step.workflow}/${step.step}`;
      const list = byStep.get(key) ?? [];
      list.push({ department: department.id, step });
      byStep.set(key, list);
    }
  }
  const flows = new Map<
    string,
    { token: FlowModel["token"]; from: string | null; to: string; cases: number }
  >();
  for (const workflow of workflows) {
    // Where the cases stand that may enter the next step; null is outside the company.
    let sources = new Map<string | null, number>([[null, 1]]);
    for (const step of workflow.steps) {
      const places = byStep.get(`${workflow.id}/${step.id}`) ?? [];
      const weight = sum(sources.values());
      for (const { department, step: counted } of places) {
        for (const [from, share] of sources) {
          if (from === department || weight <= 0) continue;
          const cases = (counted.arrived * share) / weight;
          if (cases < 0.05) continue;
          const key = `${workflow.token}|${from ?? ""}|${department}`;
          const flow = flows.get(key);
          if (flow === undefined) flows.set(key, { token: workflow.token, from, to: department, cases });
          else flow.cases += cases;
        }
      }
      const completed = places.map(
        ({ department, step: counted }) => [department, counted.completed] as const,
      );
      const done = completed.reduce((total, [, cases]) => total + cases, 0);
      const next = new Map<string | null, number>();
      for (const [from, share] of sources) next.set(from, share * (1 - step.takes));
      for (const [department, cases] of completed) {
        const share = done > 0 ? cases / done : 1 / completed.length;
        next.set(department, (next.get(department) ?? 0) + share * weight * step.takes * (1 - step.leaves));
      }
      sources = next;
    }
  }
  return [...flows.values()];
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function presentLamps(state: GameState, t: Translator): readonly LampModel[] {
  const names = getNames(state.scenario, t);
  const slots = new Map<string, number>();
  return state.snapshot.deployments.flatMap((deployment): LampModel[] => {
    const phase = getLamp(deployment.phase);
    if (phase === null) return [];
    const slot = slots.get(deployment.department) ?? 0;
    slots.set(deployment.department, slot + 1);
    const people = state.snapshot.departments.find((one) => one.id === deployment.department)?.people ?? 0;
    const assistant = state.scenario.assistants.find((one) => one.id === deployment.assistant);
    return [
      {
        deployment: deployment.key,
        room: deployment.department,
        slot,
        level: getLevelNumber(deployment.level),
        phase,
        progress: phase === "integrating" ? deployment.progress : 1,
        robotic: assistant?.kind === "robotic",
        useShare: people > 0 ? Math.min(1, deployment.users / people) : 0,
        title: t.t("mirror.assistant", {
          title: names.assistant(deployment.assistant),
          state: t.t(`deployment-phase.${deployment.phase}`).toLocaleLowerCase(t.locale),
        }),
      },
    ];
  });
}

/** Open incidents that matter: above a slip, or waiting for an answer. */
function presentMarkers(state: GameState, t: Translator): readonly MarkerModel[] {
  const names = getNames(state.scenario, t);
  const waiting = new Set(state.snapshot.pending.map((event) => event.id));
  return state.snapshot.incidents
    .filter(
      (incident) => incident.phase !== "closed" && (incident.severity >= 2 || waiting.has(incident.event)),
    )
    .map((incident) => ({
      key: incident.key,
      room: incident.department,
      severity: incident.severity,
      title: names.incident(incident.kind),
    }));
}

/** Each post keeps its desk for as long as it lives, whatever becomes of the others. */
function presentDesks(state: GameState, t: Translator): readonly DeskModel[] {
  const names = getNames(state.scenario, t);
  const desks: (DeskModel | null)[] = Array.from({ length: DESK_COUNT }, () => null);
  for (const [at, post] of state.snapshot.posts.entries()) {
    if (!takesDesk(post.phase)) continue;
    let place = at % DESK_COUNT;
    for (let tried = 0; tried < DESK_COUNT && desks[place] !== null; tried++)
      place = (place + 1) % DESK_COUNT;
    if (desks[place] !== null) break;
    desks[place] = {
      key: post.key,
      phase:
        post.phase === "active" || post.phase === "leaving"
          ? "active"
          : post.phase === "onboarding"
            ? "onboarding"
            : "sourcing",
      title: t.t("mirror.assistant", {
        title: names.role(post.role),
        state: t.t(`post-phase.${post.phase}`).toLocaleLowerCase(t.locale),
      }),
    };
  }
  return desks.map(
    (desk, at) => desk ?? { key: `desk#${at + 1}`, phase: "empty", title: t.t("scene.desk-empty") },
  );
}
