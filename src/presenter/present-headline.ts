/** The sentence of the week: what happened lately that matters most, told from events and state. */

import type { SimEvent } from "../contract/event.ts";
import type { Translator } from "../i18n/translator.ts";
import { collectEventValues } from "./event-text.ts";
import type { GameState } from "./game-state.ts";
import { getNames, parseDeploymentKey } from "./names.ts";
import { presentAct } from "./present-act.ts";

/** Weeks for which a new act is announced, and what that weighs: less than a saturated team, more than a plan. */
const ACT_WEEKS = 2;
const ACT_WEIGHT = 49;
/** Weeks for which an event can make the sentence. */
const FRESH_WEEKS = 3;

type Teller = (event: SimEvent, state: GameState, t: Translator) => string | null;

/** What an event weighs against others, and how it is told; heavier first, then newer. */
const TELLERS: Readonly<Partial<Record<SimEvent["kind"], readonly [number, Teller]>>> = {
  "crisis-ended": [78, (_event, _state, t) => t.t("headline.crisis-over")],
  "signal-established": [80, (event, _state, t) => t.find(`headline.signal-${event.signal ?? ""}`)],
  "post-filled": [
    75,
    (event, state, t) => {
      const count = state.events.filter(
        (other) => other.kind === "post-filled" && other.week <= event.week,
      ).length;
      const active = Math.round(state.snapshot.figures.posts);
      return count === 1
        ? t.t("headline.post-first")
        : active > 0
          ? t.t("headline.post", { count: active })
          : null;
    },
  ],
  "incident-noticed": [
    70,
    (event, state, t) => {
      if ((event.severity ?? 1) < 2 && event.tier !== "critical") return null;
      const { department, incident } = collectEventValues(event, state, t);
      if (typeof department !== "string" || typeof incident !== "string") return null;
      return t.t("headline.incident", { department, incident: lowerFirst(incident, t) });
    },
  ],
  "autonomy-changed": [
    65,
    (event, state, t) =>
      state.snapshot.deployments.find((one) => one.key === event.deployment)?.phase === "delegated"
        ? tellAssistant("headline.delegated", event, state, t)
        : null,
  ],
  "role-advised": [60, (event, state, t) => t.find("headline.advised", lowered(event, "role", state, t))],
  "post-left": [55, (_event, _state, t) => t.t("headline.post-left")],
  "deployment-live": [50, (event, state, t) => tellAssistant("headline.live", event, state, t)],
  "deployment-piloted": [48, (event, state, t) => tellAssistant("headline.live", event, state, t)],
  "guardrail-eroding": [
    45,
    (event, state, t) => t.find("headline.eroding", lowered(event, "guardrail", state, t)),
  ],
  "guardrail-embedded": [
    35,
    (event, state, t) => t.find("headline.guardrail", lowered(event, "guardrail", state, t)),
  ],
  "deployment-proposed": [30, (event, state, t) => tellAssistant("headline.integrating", event, state, t)],
};

/** One sentence; never one that would fit any week. */
export function presentHeadline(state: GameState, t: Translator): string {
  const { week, weeks, figures } = state.snapshot;
  if (state.stage === "over") return t.t("headline.end", { weeks, posts: Math.round(figures.posts) });
  if (week === 0) {
    const people = state.scenario.departments.reduce((sum, one) => sum + one.people, 0);
    return t.t("headline.start", { people });
  }
  if (state.snapshot.phase === "crisis") return t.t("headline.crisis");

  let best: { readonly weight: number; readonly text: string } | null = null;
  for (let at = state.events.length - 1; at >= 0; at--) {
    const event = state.events[at];
    if (event === undefined || event.week <= week - FRESH_WEEKS) break;
    const teller = TELLERS[event.kind];
    if (teller === undefined) continue;
    // A week of age costs more than any nuance between kinds of the same rank.
    const weight = teller[0] - (week - event.week) * 12;
    if (best !== null && best.weight >= weight) continue;
    const text = teller[1](event, state, t);
    if (text !== null) best = { weight, text };
  }
  const act = presentAct(state, t);
  if (act !== null && act.age < ACT_WEEKS && (best === null || best.weight < ACT_WEIGHT))
    best = { weight: ACT_WEIGHT, text: act.heading };
  const standing = tellStanding(state, t);
  if (best === null) return standing.text;
  return best.weight >= standing.weight ? best.text : standing.text;
}

/** What holds without an event: who is short of hours, where cases pile up, how many use an assistant. */
function tellStanding(state: GameState, t: Translator): { readonly weight: number; readonly text: string } {
  const names = getNames(state.scenario, t);
  const over = state.snapshot.departments
    .filter((department) => department.load > 1.005)
    .sort((a, b) => b.load - a.load);
  const worst = over[0];
  if (worst !== undefined) {
    if (over.length > 1) return { weight: 52, text: t.t("headline.saturated-many", { count: over.length }) };
    const sender = findSender(worst.id, state);
    const department = names.department(worst.id);
    return {
      weight: 51,
      text:
        sender === null
          ? t.t("headline.saturated-one", { department })
          : t.t("headline.saturated-after", { assistant: nameInSentence(sender, state, t), department }),
    };
  }
  const piled = [...state.snapshot.departments].sort((a, b) => b.backlogWeeks - a.backlogWeeks)[0];
  if (piled !== undefined && piled.backlogWeeks >= 1) {
    const count = Math.round(piled.backlogWeeks * 10) / 10;
    const values = { department: names.department(piled.id), count, weeks: t.number(count, 1) };
    return { weight: 50, text: t.t("headline.backlog", values) };
  }
  const users = state.snapshot.departments.reduce((sum, one) => sum + one.activeUsers, 0);
  return users > 0
    ? { weight: 0, text: t.t("headline.users", { count: users }) }
    : { weight: 0, text: t.t("headline.nobody") };
}

/** An assistant at work on a step right before one of the department, which may send it more cases. */
function findSender(department: string, state: GameState): string | null {
  for (const workflow of state.scenario.workflows) {
    for (const [at, step] of workflow.steps.entries()) {
      const before = workflow.steps[at - 1];
      if (step.department !== department || before === undefined || before.department === department)
        continue;
      const assistant = state.scenario.assistants.find((one) => one.step === `${workflow.id}/${before.id}`);
      const live = state.snapshot.deployments.some(
        (one) => one.assistant === assistant?.id && one.department === before.department && one.users > 5,
      );
      if (assistant !== undefined && live) return assistant.id;
    }
  }
  return null;
}

/** The sentence of an event about an assistant. */
function tellAssistant(key: string, event: SimEvent, state: GameState, t: Translator): string | null {
  const id = event.assistant ?? (event.deployment && parseDeploymentKey(event.deployment).assistant);
  if (id === undefined) return null;
  return t.find(key, { ...collectEventValues(event, state, t), assistant: nameInSentence(id, state, t) });
}

/** An assistant amid a sentence, with its article; one that no message knows goes by its plain name. */
function nameInSentence(id: string, state: GameState, t: Translator): string {
  return t.find(`assistant-the.${id}`) ?? getNames(state.scenario, t).assistant(id);
}

function lowerFirst(text: string, t: Translator): string {
  // A second capital means an acronym (CV, AI): leave it.
  if (/^.[A-Z]/.test(text)) return text;
  return text.charAt(0).toLocaleLowerCase(t.locale) + text.slice(1);
}

function lowered(
  event: SimEvent,
  name: string,
  state: GameState,
  t: Translator,
): Record<string, string | number> {
  const values = { ...collectEventValues(event, state, t) };
  const value = values[name];
  if (typeof value === "string") values[name] = lowerFirst(value, t);
  return values;
}
