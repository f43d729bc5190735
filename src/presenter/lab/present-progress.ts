/** How far the study on the lab’s page is, how exact it has become, and what can be done with it. */

import type { Translator } from "../../i18n/translator.ts";
import type { LabStudy } from "./lab-state.ts";
import { findMeasure, formatMeasure } from "./measure-text.ts";

export interface LabProgress {
  readonly phase: LabStudy["phase"];
  readonly share: number;
  readonly text: string;
  /** How exact the answer is beside how exact it is wanted; empty where nobody asked. */
  readonly exact: string;
  /** What is said of it aloud: only when it changes phase. */
  readonly said: string;
  /** What more replications are called; empty where none may be asked for. */
  readonly extend: string;
}

export function presentProgress(study: LabStudy, t: Translator): LabProgress {
  const { phase, done, total, left, brief } = study;
  const seconds = left === null ? null : Math.ceil(left / 1000);
  const rest =
    seconds === null
      ? ""
      : ` · ${seconds < 90 ? t.t("lab.left-seconds", { seconds }) : t.t("lab.left-minutes", { minutes: Math.ceil(seconds / 60) })}`;
  const { replications, precision } = brief.experiment;
  const exact = tellExactness(study, t);
  const isMost = phase === "running" && precision !== null;
  return {
    phase,
    share: total === 0 ? 0 : done / total,
    text: t.t(isMost ? "lab.progress-most" : `lab.progress-${phase}`, { done, total }) + rest,
    exact,
    said:
      phase === "running"
        ? t.t("lab.said-running", { total })
        : [t.t(`lab.progress-${phase}`, { done, total }), exact].join(" ").trim(),
    extend: nameExtension(study, replications, t),
  };
}

function nameExtension({ phase, brief }: LabStudy, count: number, t: Translator): string {
  if (phase === "running" || phase === "paused") return "";
  if (phase !== "done") return t.t("lab.go-on");
  // The most there may be is fixed before anything is seen: intervals that hold at every look rest on it.
  return brief.experiment.precision === null ? t.t("lab.extend", { count }) : "";
}

function tellExactness(study: LabStudy, t: Translator): string {
  const { brief, exact, phase } = study;
  const { precision } = brief.experiment;
  const nature = precision === null ? undefined : findMeasure(study, precision.measure)?.nature;
  if (precision === null || nature === undefined) return "";
  const wanted = formatMeasure(precision.halfWidth, nature, t);
  if (exact === null) return t.t("lab.exact-none", { wanted, first: precision.first });
  const told = { wanted, half: formatMeasure(exact.halfWidth, nature, t), count: exact.replications };
  if (exact.halfWidth <= precision.halfWidth) return t.t("lab.exact-reached", told);
  return t.t(phase === "done" ? "lab.exact-missed" : "lab.exact-so-far", told);
}
