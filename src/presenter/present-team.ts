/** What a team goes through, and what can be decided for its people: training, consultation, freed hours, posts. */

import type { CommandOption } from "../contract/command.ts";
import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";
import { getNames } from "./names.ts";
import { type ActionModel, type Choice, presentPriced } from "./option.ts";

export interface TeamFact {
  readonly name: string;
  readonly value: string;
}

export interface TeamModel {
  /** 0 calm … 1. */
  readonly worry: number;
  readonly worryText: string;
  /** Encouragement and courses. */
  readonly actions: readonly ActionModel[];
  /** Whether the representatives were heard, and until when they are. */
  readonly consultation: string;
  readonly contested: boolean;
  readonly consult: ActionModel | null;
  /** What is known of the people who moved, left or are awaited; what is zero is left out. */
  readonly facts: readonly TeamFact[];
  /** How many could be spared for good. */
  readonly spare: string;
  /** Teams that could take them, those that are shortest of hours first. */
  readonly redeploy: readonly Choice[];
  readonly attrition: ActionModel | null;
  readonly attritionNow: string;
  readonly cuts: readonly ActionModel[];
}

/** @returns null where the run has no such team */
export function presentTeam(id: string, state: GameState, t: Translator): TeamModel | null {
  const team = state.snapshot.workforce.teams.find((one) => one.department === id);
  if (team === undefined) return null;
  const consult = findOption(state, ({ command }) => command.kind === "consult" && command.department === id);
  const attrition = findOption(
    state,
    ({ command }) => command.kind === "set-attrition" && command.department === id,
  );
  const phase = t.t(`consultation-phase.${team.consultation}`);
  return {
    worry: team.worry,
    worryText: t.t("staff.of-hundred", { value: t.number(team.worry * 100) }),
    actions: presentLead(id, state, t),
    consultation:
      team.consultationEnds === null
        ? phase
        : `${phase} · ${t.t("staff.until", { week: team.consultationEnds })}`,
    contested: team.consultation === "contested",
    consult: consult === undefined ? null : presentPriced(consult, t.t("staff.consult"), state, t),
    facts: (
      [
        ["staff.vacancies", team.vacancies],
        ["staff.came", team.redeployedIn],
        ["staff.moved", team.redeployedOut],
        ["staff.gone", team.gone],
        ["staff.half-experts", team.halfExperts ?? 0],
      ] as const
    ).flatMap(([key, count]) => (count > 0 ? { name: t.t(key), value: t.number(count) } : [])),
    spare: t.t("staff.spare", { count: team.sparePeople }),
    redeploy: presentRedeploy(id, state, t),
    attrition:
      attrition === undefined
        ? null
        : presentPriced(
            attrition,
            t.t(team.attrition ? "staff.attrition-off" : "staff.attrition-on"),
            state,
            t,
          ),
    attritionNow: team.attrition ? t.t("staff.attrition-now") : "",
    cuts: state.snapshot.options.flatMap((option) =>
      option.command.kind === "cut-posts" && option.command.department === id
        ? presentPriced(option, t.t("staff.cut", { count: option.command.people }), state, t)
        : [],
    ),
  };
}

function findOption(
  state: GameState,
  matches: (option: CommandOption) => boolean,
): CommandOption | undefined {
  return state.snapshot.options.find(matches);
}

/** What leads a team to an assistant: encouragement, and courses for some or for all. */
function presentLead(id: string, state: GameState, t: Translator): readonly ActionModel[] {
  return state.snapshot.options.flatMap((option) => {
    const { command } = option;
    if (command.kind === "encourage-use" && command.department === id) {
      return presentPriced(option, t.t("action.encourage-use"), state, t);
    }
    if (command.kind === "train" && command.department === id) {
      return presentPriced(option, t.t("action.train", { share: t.percent(command.share) }), state, t);
    }
    return [];
  });
}

function presentRedeploy(id: string, state: GameState, t: Translator): readonly Choice[] {
  const names = getNames(state.scenario, t);
  const loadOf = (department: string): number =>
    state.snapshot.departments.find((one) => one.id === department)?.load ?? 0;
  const choices = state.snapshot.options.flatMap((option): Choice[] => {
    const { command } = option;
    if (command.kind !== "redeploy" || command.from !== id) return [];
    return [
      {
        key: command.to,
        name: t.t("staff.team-load", {
          department: names.department(command.to),
          load: t.percent(loadOf(command.to)),
        }),
        action: presentPriced(option, t.t("staff.redeploy", { count: command.people }), state, t),
      },
    ];
  });
  return choices.sort((a, b) => loadOf(b.key) - loadOf(a.key));
}
