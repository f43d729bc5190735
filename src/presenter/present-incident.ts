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
  { key, kind, phase, noticedWeek, severity }: IncidentSnapshot,
  names: Names,
  t: Translator,
): IncidentLine {
  const since = t.t("department.since", { week: noticedWeek });
  return {
    key,
    name: names.incident(kind),
    detail: `${t.t(`incident-phase.${phase}`)} · ${since}`,
    severity,
  };
}
