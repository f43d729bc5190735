/** An incident of a team or an assistant in one line: what it is, how far it is, since when. */

import type { Severity } from "../contract/scenario.ts";
import type { IncidentSnapshot } from "../contract/snapshot.ts";
import type { Translator } from "../i18n/translator.ts";
import type { Names } from "./names.ts";

export interface IncidentLine {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly severity: Severity;
}

export function presentIncident(
  { key, kind, phase, heardBy, noticedWeek, severity }: IncidentSnapshot,
  names: Names,
  t: Translator,
): IncidentLine {
  const parts = [t.t(`incident-phase.${phase}`), t.t("department.since", { week: noticedWeek })];
  if (heardBy !== "none") parts.push(t.t(`heard-by.${heardBy}`));
  return {
    key,
    name: names.incident(kind),
    detail: parts.join(" · "),
    severity,
  };
}
