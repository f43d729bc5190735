/** The scene in words, for those who do not see it: rooms in reading order, incidents, posts, people, news. */

import type { Translator } from "../i18n/translator.ts";
import { getLamp } from "./autonomy.ts";
import { formatEventDetail, formatEventTitle } from "./event-text.ts";
import { DESK_COUNT } from "./figure-text.ts";
import type { GameState } from "./game-state.ts";
import { getNames } from "./names.ts";
import { countStates } from "./present-legend.ts";
import { takesDesk } from "./present-posts.ts";

export interface MirrorRoom {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly selected: boolean;
}

export interface MirrorModel {
  readonly label: string;
  readonly hint: string;
  readonly rooms: readonly MirrorRoom[];
  readonly incidents: readonly string[];
  readonly assistants: readonly string[];
  readonly workshop: string;
  readonly posts: readonly string[];
  readonly states: readonly string[];
  /** What happened this week, for the polite live region. */
  readonly news: string;
  /** What cannot wait, for the assertive one. */
  readonly alert: string;
}

export function presentMirror(state: GameState, t: Translator): MirrorModel {
  const names = getNames(state.scenario, t);
  const { snapshot } = state;
  const open = snapshot.incidents.filter((incident) => incident.phase !== "closed");
  const rooms = state.scenario.departments.flatMap((definition): MirrorRoom[] => {
    const department = snapshot.departments.find((one) => one.id === definition.id);
    if (department === undefined) return [];
    const selected = state.selectedDepartment === definition.id;
    const parts = [
      t.t("mirror.people", { count: department.people }),
      t.t("mirror.load", { load: t.percent(department.load) }),
      t.t("mirror.backlog", { count: Math.round(department.backlogCases) }),
      t.t("mirror.incidents", { count: open.filter((one) => one.department === definition.id).length }),
      selected ? t.t("mirror.selected") : "",
    ];
    return [
      {
        id: definition.id,
        name: t.text(definition.name),
        detail: parts.filter((part) => part !== "").join(", "),
        selected,
      },
    ];
  });
  const posts = snapshot.posts.filter((post) => takesDesk(post.phase));
  const lately = snapshot.week === 0 ? [] : state.events.filter((event) => event.week === snapshot.week);
  const say = (event: (typeof lately)[number]): string =>
    [formatEventTitle(event, state, t), formatEventDetail(event, state, t)]
      .filter((part) => part !== "")
      .join(", ");
  return {
    label: t.t("mirror.label"),
    hint: t.t("mirror.hint"),
    rooms,
    incidents: open.map((incident) =>
      t.t("mirror.incident", {
        incident: names.incident(incident.kind),
        department: names.department(incident.department),
        severity: t.t(`severity.${incident.severity}`).toLocaleLowerCase(t.locale),
      }),
    ),
    assistants: snapshot.deployments
      .filter((deployment) => getLamp(deployment.phase) !== null)
      .map((deployment) =>
        t.t("mirror.assistant", {
          title: `${names.assistant(deployment.assistant)}, ${names.department(deployment.department)}`,
          state: t.t(`deployment-phase.${deployment.phase}`).toLocaleLowerCase(t.locale),
        }),
      ),
    workshop: t.t("scene.workshop-count", { count: Math.round(snapshot.figures.posts), desks: DESK_COUNT }),
    posts: posts.map(
      (post) => `${names.role(post.role)}, ${t.t(`post-phase.${post.phase}`).toLocaleLowerCase(t.locale)}`,
    ),
    states: countStates(state, t).map((one) => t.t("mirror.state", { state: one.name, count: one.count })),
    news:
      snapshot.week === 0
        ? ""
        : [
            t.t("bar.week", { week: snapshot.week }),
            ...lately.filter((event) => event.tier === "decision" || event.tier === "notice").map(say),
          ].join(". "),
    alert: lately
      .filter((event) => event.tier === "critical")
      .map(say)
      .join(". "),
  };
}
