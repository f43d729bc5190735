/** How far the study on the lab’s page is, and what can be done with it. */

import type { Translator } from "../../i18n/translator.ts";
import type { LabStudy } from "./lab-state.ts";

export interface LabProgress {
  readonly phase: LabStudy["phase"];
  readonly share: number;
  readonly text: string;
  /** What is said of it aloud: only when it changes phase. */
  readonly said: string;
  /** What more replications are called; empty where none may be asked for. */
  readonly extend: string;
}

export function presentProgress({ phase, done, total, left, brief }: LabStudy, t: Translator): LabProgress {
  const seconds = left === null ? null : Math.ceil(left / 1000);
  const rest =
    seconds === null
      ? ""
      : ` · ${seconds < 90 ? t.t("lab.left-seconds", { seconds }) : t.t("lab.left-minutes", { minutes: Math.ceil(seconds / 60) })}`;
  const { replications } = brief.experiment;
  return {
    phase,
    share: total === 0 ? 0 : done / total,
    text: t.t(`lab.progress-${phase}`, { done, total }) + rest,
    said:
      phase === "running"
        ? t.t("lab.said-running", { total })
        : t.t(`lab.progress-${phase}`, { done, total }),
    extend:
      phase === "running" || phase === "paused"
        ? ""
        : phase === "done"
          ? t.t("lab.extend", { count: replications })
          : t.t("lab.go-on"),
  };
}
