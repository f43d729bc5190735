/** Says what a factor is set to. */

import type { FactorValue, Settings } from "../../contract/experiment.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { LabStudy } from "./lab-state.ts";

export function nameFactor(path: string, { factors }: LabStudy, t: Translator): string {
  return t.text(factors[path] ?? { en: path, fr: path });
}

export function tellValue(value: FactorValue, t: Translator): string {
  if (typeof value === "number") return t.number(value, Number.isInteger(value) ? 0 : value < 0.1 ? 3 : 2);
  return typeof value === "boolean" ? t.t(value ? "lab.yes" : "lab.no") : value;
}

/** `cases that arrive: 0.90, …`; `As it is` where nothing is set. */
export function tellSettings(settings: Settings, study: LabStudy, t: Translator): string {
  const set = Object.entries(settings).map(([path, value]) =>
    t.t("lab.setting", { factor: nameFactor(path, study, t), value: tellValue(value, t) }),
  );
  return set.length === 0 ? t.t("lab.as-it-is") : set.join(", ");
}
