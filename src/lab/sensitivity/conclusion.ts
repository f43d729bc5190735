/** Owns the conclusions that the model is trusted with, each as a paired difference over seeds. */

import type { Interval } from "../../contract/experiment-result.ts";
import type { FigureId } from "../../contract/ledger.ts";
import type { Text } from "../../contract/text.ts";
import { medianInterval, pairedInterval } from "../statistics/interval.ts";

/** Key figures of one run at two moments, and when the first post was advised. */
export interface Ending {
  readonly early: Readonly<Record<FigureId, number>>;
  readonly late: Readonly<Record<FigureId, number>>;
  readonly firstAdvice: number;
}

/** Endings of the compared ways to decide, by seed. */
export interface Endings {
  readonly posts: readonly Ending[];
  readonly refused: readonly Ending[];
  readonly "add-ons": readonly Ending[];
  readonly rush: readonly Ending[];
  readonly caution: readonly Ending[];
}

/** `holds` and `reversed` where the whole interval says so, else `unclear`. */
export type Finding = "holds" | "reversed" | "unclear";

export interface Judged {
  readonly finding: Finding;
  /** What was compared; null where several figures were. */
  readonly effect: Interval | null;
}

export interface Conclusion {
  readonly id: string;
  readonly text: Text;
  judge(endings: Endings): Judged;
}

/** Figures of which less is better. */
export const LESS_IS_BETTER: readonly FigureId[] = ["safety"];

/** How much better `a` ends than `b` on a figure, in its unit. */
function better(
  a: readonly Ending[],
  b: readonly Ending[],
  figure: FigureId,
  moment: "early" | "late",
): Interval {
  const sign = LESS_IS_BETTER.includes(figure) ? -1 : 1;
  const values = (endings: readonly Ending[]) => endings.map((ending) => sign * ending[moment][figure]);
  return pairedInterval(values(a), values(b));
}

function find({ low, high }: Interval): Finding {
  return low > 0 ? "holds" : high < 0 ? "reversed" : "unclear";
}

function compare(
  id: string,
  text: Text,
  [a, b]: readonly [keyof Endings, keyof Endings],
  figure: FigureId,
  moment: "early" | "late" = "late",
): Conclusion {
  return {
    id,
    text,
    judge(endings) {
      const effect = better(endings[a], endings[b], figure, moment);
      return { finding: find(effect), effect };
    },
  };
}

/** Weeks in which the first post is to be advised, at the median. */
const ADVICE_WINDOW = [8, 30] as const;
/** Dimensions on which caution may end better than a rush. */
const DIMENSIONS: readonly FigureId[] = ["value", "quality", "trust", "safety", "wellbeing"];

const firstAdvice: Conclusion = {
  id: "first-advice",
  text: {
    en: "The first post is advised between weeks 8 and 30",
    fr: "Le premier poste est conseillé entre les semaines 8 et 30",
  },
  judge({ posts }) {
    const effect = medianInterval(posts.map((ending) => ending.firstAdvice));
    const inside = effect.value >= ADVICE_WINDOW[0] && effect.value <= ADVICE_WINDOW[1];
    return { finding: inside ? "holds" : "reversed", effect };
  },
};

const rushLoses: Conclusion = {
  id: "rush-late",
  text: {
    en: "By the end, caution is better on at least two dimensions",
    fr: "À la fin, la prudence l’emporte sur au moins deux dimensions",
  },
  judge({ rush, caution }) {
    const found = DIMENSIONS.map((figure) => find(better(caution, rush, figure, "late")));
    const count = (finding: Finding) => found.filter((each) => each === finding).length;
    const finding = count("holds") >= 2 ? "holds" : count("reversed") > 3 ? "reversed" : "unclear";
    return { finding, effect: null };
  },
};

export const CONCLUSIONS: readonly Conclusion[] = [
  compare(
    "posts-quality",
    { en: "Posts beat refusing on quality", fr: "Les postes l’emportent sur le refus en qualité" },
    ["posts", "refused"],
    "quality",
  ),
  compare(
    "posts-safety",
    { en: "Posts beat refusing on safety", fr: "Les postes l’emportent sur le refus en sécurité" },
    ["posts", "refused"],
    "safety",
  ),
  compare(
    "posts-trust",
    { en: "Posts beat refusing on trust", fr: "Les postes l’emportent sur le refus en confiance" },
    ["posts", "refused"],
    "trust",
  ),
  compare(
    "posts-value",
    { en: "Posts beat refusing on value", fr: "Les postes l’emportent sur le refus en valeur" },
    ["posts", "refused"],
    "value",
  ),
  compare(
    "posts-add-ons-safety",
    {
      en: "Posts beat add-on duties on safety",
      fr: "Les postes l’emportent sur les missions en plus en sécurité",
    },
    ["posts", "add-ons"],
    "safety",
  ),
  compare(
    "posts-add-ons-value",
    {
      en: "Posts beat add-on duties on value",
      fr: "Les postes l’emportent sur les missions en plus en valeur",
    },
    ["posts", "add-ons"],
    "value",
  ),
  firstAdvice,
  compare(
    "rush-early",
    {
      en: "After nine months, a rush is ahead of caution on value",
      fr: "Après neuf mois, la ruée devance la prudence en valeur",
    },
    ["rush", "caution"],
    "value",
    "early",
  ),
  rushLoses,
];
