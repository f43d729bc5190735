/** Who changes jobs under a strategy: the flows of people in its middle run. */

import type { Translator } from "../../i18n/translator.ts";
import { type FlowsModel, presentFlows } from "../debrief/present-flows.ts";
import type { LabLook, LabStudy } from "./lab-state.ts";
import { listOptions, type Option } from "./option.ts";
import { nameStrategy, type Picture } from "./picture.ts";
import { findAnswer } from "./present-answer.ts";

export interface MovesModel extends Picture {
  readonly flows: FlowsModel;
  readonly strategies: readonly Option[];
}

export function presentMoves(study: LabStudy, look: LabLook, t: Translator): MovesModel | null {
  const { brief, followed } = study;
  const idOf = (strategy: number) => brief.experiment.strategies[strategy] ?? "";
  const [scenario] = brief.scenarios;
  if (scenario === undefined) return null;
  const all = followed.map(({ job, record }) => ({
    id: idOf(job.strategy),
    flows: presentFlows({ scenario, ...record }, t),
  }));
  // Where nobody moves under the strategy that the answer is for, another one has more to show.
  const isWanted = ({ id, flows }: (typeof all)[number]) =>
    look.strategy === null ? id === findAnswer(study) && flows.flows.length > 0 : id === look.strategy;
  const found = all.find(isWanted) ?? all.find(({ flows }) => flows.flows.length > 0) ?? all[0];
  if (found === undefined) return null;
  const { id: shown, flows } = found;
  const nameStrategyOf = (id: string) => nameStrategy(brief.strategies, id, t);
  const nameOf = (nodes: FlowsModel["sources"], id: string) =>
    nodes.find((node) => node.id === id)?.name ?? id;
  return {
    title: t.t("lab.moves-title"),
    text: t.t("lab.moves-text", { strategy: nameStrategyOf(shown) }),
    flows,
    strategies: listOptions(
      all.map(({ id }) => id),
      shown,
      nameStrategyOf,
    ),
    twin: {
      head: [t.t("lab.moves-from"), t.t("lab.moves-to"), t.t("lab.moves-people")],
      rows: flows.flows.map(({ from, to, people }) => [
        nameOf(flows.sources, from),
        nameOf(flows.targets, to),
        t.number(people),
      ]),
    },
  };
}
