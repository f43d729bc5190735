/** The posts panel: duties and who carries them, three ways to a post, and the posts under way. */

import type { PostWay } from "../contract/career.ts";
import type { CommandOption } from "../contract/command.ts";
import type { Role } from "../contract/scenario.ts";
import type { DutySnapshot, PostPhase } from "../contract/snapshot.ts";
import type { Translator } from "../i18n/translator.ts";
import { DESK_COUNT } from "./figure-text.ts";
import type { GameState } from "./game-state.ts";
import { getNames } from "./names.ts";
import { type ActionModel, type Choice, presentAction } from "./option.ts";

export interface WayModel {
  readonly way: PostWay;
  readonly name: string;
  /** The one action of hiring and contracting; null for retraining, which asks for a team. */
  readonly action: ActionModel | null;
  /** Teams that may lend a colleague. */
  readonly teams: readonly Choice[];
}

export interface DutyModel {
  readonly role: string;
  readonly name: string;
  readonly solves: string;
  readonly deliverable: string;
  readonly phase: string;
  readonly carrier: string;
  readonly hours: string;
  /** 0 … 1 of the hours needed. */
  readonly supplied: number;
  readonly signals: string;
  readonly advice: string;
  readonly advised: "none" | "add-on" | "post";
  readonly ways: readonly WayModel[];
  /** Teams that may take it on top of their own work. */
  readonly addOn: readonly Choice[];
  readonly withdraw: ActionModel | null;
}

export interface PostModel {
  readonly key: string;
  readonly name: string;
  readonly phase: string;
  readonly phaseId: PostPhase;
  readonly detail: string;
  readonly competence: number;
  readonly competenceText: string;
  readonly cancel: ActionModel | null;
}

/** A document that somebody at work in that role keeps. */
export interface DocumentLine {
  readonly role: string;
  readonly title: string;
  readonly label: string;
}

export interface PostsModel {
  readonly sub: string;
  readonly documents: readonly DocumentLine[];
  readonly duties: readonly DutyModel[];
  readonly posts: readonly PostModel[];
}

const WAYS: readonly PostWay[] = ["hiring", "retraining", "contracting"];
const ADVICE_ORDER = { post: 0, "add-on": 1, none: 2 } as const;

/** True while the post takes a desk of the workshop. */
export function takesDesk(phase: PostPhase): boolean {
  return phase !== "needed" && phase !== "left" && phase !== "abandoned";
}

export function presentPosts(state: GameState, t: Translator): PostsModel {
  const { posts, duties } = state.snapshot;
  return {
    sub: t.t("posts.sub", {
      filled: posts.filter((post) => takesDesk(post.phase)).length,
      desks: DESK_COUNT,
    }),
    documents: presentDocuments(state, t),
    // What is advised comes first; the rest keeps the order of the catalogue.
    duties: [...duties]
      .sort((a, b) => ADVICE_ORDER[a.advice] - ADVICE_ORDER[b.advice])
      .flatMap((duty) => {
        const role = state.scenario.roles.find((one) => one.id === duty.role);
        return role === undefined ? [] : presentDuty(duty, role, state, t);
      }),
    posts: posts.filter((post) => takesDesk(post.phase)).map((post) => presentPost(post.key, state, t)),
  };
}

/** One for each role that somebody is at work in; what they say is written when they are opened. */
function presentDocuments(state: GameState, t: Translator): readonly DocumentLine[] {
  const { posts } = state.snapshot;
  return state.scenario.roles
    .filter(({ id }) => posts.some((post) => post.role === id && post.phase === "active"))
    .map(({ id, name, deliverable }) => {
      const title = t.text(deliverable);
      return { role: id, title, label: t.t("documents.read", { title, role: t.text(name) }) };
    });
}

function presentDuty(duty: DutySnapshot, role: Role, state: GameState, t: Translator): DutyModel {
  const names = getNames(state.scenario, t);
  const options = state.snapshot.options;
  const byTeam = (option: CommandOption, department: string, label: string, name: string): Choice => ({
    key: department,
    name,
    action: presentAction(option, label, state, t),
  });
  const ways = WAYS.flatMap((way): WayModel[] => {
    const ofWay = options.filter(
      ({ command }) => command.kind === "open-post" && command.role === role.id && command.way === way,
    );
    if (ofWay.length === 0) return [];
    const name = t.t(`way.${way}`);
    const first = ofWay[0];
    const teams = ofWay.flatMap((option) => {
      const from = option.command.kind === "open-post" ? option.command.from : undefined;
      if (from === undefined || option.refusal === "source-too-small") return [];
      const team = names.department(from);
      const natural = isNatural(role, from, state);
      return byTeam(option, from, name, natural ? t.t("posts.from-natural", { department: team }) : team);
    });
    teams.sort((a, b) => Number(isNatural(role, b.key, state)) - Number(isNatural(role, a.key, state)));
    return [
      {
        way,
        name,
        action: teams.length > 0 || first === undefined ? null : presentAction(first, name, state, t),
        teams,
      },
    ];
  });
  const addOn = options.flatMap((option) =>
    option.command.kind === "assign-add-on" && option.command.role === role.id
      ? byTeam(
          option,
          option.command.department,
          t.t("action.assign-add-on"),
          names.department(option.command.department),
        )
      : [],
  );
  // The team that carries it anyway is asked first.
  addOn.sort((a, b) => Number(b.key === duty.carrier) - Number(a.key === duty.carrier));
  const withdraw = options.find(
    ({ command }) => command.kind === "withdraw-add-on" && command.role === role.id,
  );
  return {
    role: role.id,
    name: t.text(role.name),
    solves: t.text(role.solves),
    deliverable: t.t("posts.deliverable", {
      deliverable: t.text(role.deliverable).toLocaleLowerCase(t.locale),
    }),
    phase: t.t(`duty-phase.${duty.phase}`),
    carrier: t.t("posts.carrier", { department: names.department(duty.carrier) }),
    hours: t.t("posts.hours", { supplied: t.number(duty.hoursSupplied), needed: t.number(duty.hoursNeeded) }),
    supplied: duty.hoursNeeded > 0 ? Math.min(1, duty.hoursSupplied / duty.hoursNeeded) : 0,
    signals:
      duty.signals.length === 0
        ? t.t("posts.no-signals")
        : t.t("posts.signals", { signals: duty.signals.map((signal) => names.signal(signal)).join(" · ") }),
    advice: t.t(`posts.advice-${duty.advice}`),
    advised: duty.advice,
    ways,
    addOn,
    withdraw:
      withdraw === undefined || withdraw.refusal !== null
        ? null
        : presentAction(withdraw, t.t("action.withdraw-add-on"), state, t),
  };
}

/** True where people of that department may retrain for the role on a natural path. */
function isNatural(role: Role, department: string, state: GameState): boolean {
  return state.scenario.occupations.some(
    (occupation) => occupation.department === department && role.naturalSources.includes(occupation.id),
  );
}

function presentPost(key: string, state: GameState, t: Translator): PostModel {
  const names = getNames(state.scenario, t);
  const post = state.snapshot.posts.find((one) => one.key === key);
  if (post === undefined) throw new Error(`There is no post ${key}.`);
  const parts = [
    t.t(`way.${post.way}`),
    post.from === null ? "" : t.t("posts.from-team", { department: names.department(post.from) }),
    post.activeWeek === null
      ? t.t("posts.since-request", { week: post.requestedWeek })
      : t.t("posts.active-since", { week: post.activeWeek }),
    post.costPerWeek >= 1 ? t.t("chip.per-week", { money: t.money(post.costPerWeek) }) : "",
  ];
  const cancel = state.snapshot.options.find(
    ({ command }) => command.kind === "cancel-post" && command.post === key,
  );
  return {
    key,
    name: names.role(post.role),
    phase: t.t(`post-phase.${post.phase}`),
    phaseId: post.phase,
    detail: parts.filter((part) => part !== "").join(" · "),
    competence: post.competence,
    competenceText: post.competence > 0 ? t.t("posts.competence", { share: t.percent(post.competence) }) : "",
    cancel:
      cancel === undefined || cancel.refusal !== null
        ? null
        : presentAction(cancel, t.t("action.cancel-post"), state, t),
  };
}
