/**
 * The adviser: at most three decisions that the measures speak for, each with what it rests on, what it costs and
 * what speaks against it; and what nobody in the company knows. It sees what a manager sees, and no more.
 */

import type { Translator } from "../i18n/translator.ts";
import { createAdviceDesk } from "./adviser/advice.ts";
import { adviseAssistants } from "./adviser/advise-assistants.ts";
import { adviseCompany } from "./adviser/advise-company.ts";
import { adviseWork } from "./adviser/advise-work.ts";
import { isLive } from "./autonomy.ts";
import { formatCommand } from "./command-text.ts";
import type { GameState, OpenPanel } from "./game-state.ts";
import { getNames } from "./names.ts";
import { type ActionModel, presentPriced } from "./option.ts";

/** Never more at a time: advice that fills a page is read by nobody. */
const MOST = 3;

export interface AdviceModel {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly evidence: readonly string[];
  readonly against: readonly string[];
  readonly action: ActionModel;
  readonly place: OpenPanel;
}

export interface AdviserModel {
  readonly advice: readonly AdviceModel[];
  /** What bears on the decisions and cannot be known now. */
  readonly unknown: readonly string[];
}

export function presentAdviser(state: GameState, t: Translator): AdviserModel {
  if (state.stage !== "playing" || state.lookBack !== null) return { advice: [], unknown: [] };
  const desk = createAdviceDesk(state, t);
  const all = [...adviseWork(desk), ...adviseAssistants(desk), ...adviseCompany(desk)];
  all.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  // One of a kind: ten courses to give are one thing to think about.
  const kinds = new Set<string>();
  const best = all.filter(({ id }) => {
    const [kind = id] = id.split("/");
    return !kinds.has(kind) && kinds.add(kind);
  });
  return {
    advice: best.slice(0, MOST).map((one) => ({
      id: one.id,
      title: formatCommand(one.option.command, state, t),
      why: one.why,
      evidence: one.evidence,
      against: one.against,
      action: presentPriced(one.option, t.t("adviser.do"), state, t),
      place: one.place,
    })),
    unknown: presentUnknown(state, t),
  };
}

function presentUnknown(state: GameState, t: Translator): readonly string[] {
  const { deployments, duties } = state.snapshot;
  const names = getNames(state.scenario, t);
  const live = deployments.filter(({ phase }) => isLive(phase));
  const blind = live.filter(
    (one) => one.residualError === null && (one.audit?.residualError ?? null) === null,
  );
  const reading = live.filter(
    ({ assistant }) => state.scenario.assistants.find(({ id }) => id === assistant)?.corpus !== null,
  );
  const wanted = duties.find(({ advice, phase }) => advice === "post" && phase !== "owned");
  const lines: string[] = [];
  if (blind.length > 0) lines.push(t.t("adviser.unknown-error", { count: blind.length }));
  if (reading.length > 0) lines.push(t.t("adviser.unknown-corpus", { count: reading.length }));
  if (wanted !== undefined) lines.push(t.t("adviser.unknown-who", { role: names.role(wanted.role) }));
  return lines;
}
