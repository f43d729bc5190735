/** An overlay in words: what is shown, what its steps mean, a number for each room, and what is not known. */

import type { MessageKey } from "../i18n/messages.en.ts";
import type { Translator } from "../i18n/translator.ts";
import type { GameState, OverlayId } from "./game-state.ts";
import { getNames } from "./names.ts";
import { type Measure, measureRooms, OVERLAY_LIMITS, STALE_WEEKS, stepOf } from "./overlay-measure.ts";

/** In the order of their keys, and in which one key goes through them. */
export const OVERLAYS: readonly OverlayId[] = [
  "load",
  "adoption",
  "trust",
  "staleness",
  "data",
  "error",
  "cost",
];

/** 0 … 4 from least to most; `unknown` where nobody has measured, `none` where there is nothing to measure. */
export type OverlayStepId = 0 | 1 | 2 | 3 | 4 | "unknown" | "none";

/** `heat` is darker where there is cause for worry, `cool` only where there is more. */
export type OverlayRamp = "heat" | "cool";

export interface OverlayRoom {
  readonly department: string;
  readonly name: string;
  readonly step: OverlayStepId;
  /** The number in the room, `?` or `–`. */
  readonly value: string;
  /** What stands behind it, in a few words; may be empty. */
  readonly detail: string;
  /** All of it as a sentence. */
  readonly label: string;
  /** Length of a bar beside it, 0 … 1. */
  readonly share: number;
}

export interface OverlayLegendRow {
  readonly step: OverlayStepId;
  readonly range: string;
  readonly meaning: string;
}

export interface OverlayModel {
  readonly id: OverlayId;
  readonly ramp: OverlayRamp;
  readonly name: string;
  /** What the number is. */
  readonly what: string;
  /** What the picture cannot tell. */
  readonly note: string;
  /** Most first. */
  readonly legend: readonly OverlayLegendRow[];
  /** Most first, then what is not known. */
  readonly rooms: readonly OverlayRoom[];
}

const RAMPS: Readonly<Record<OverlayId, OverlayRamp>> = {
  load: "heat",
  adoption: "cool",
  trust: "cool",
  staleness: "heat",
  data: "heat",
  error: "heat",
  cost: "heat",
};

/** The overlay after this one; after the last one none. */
export function nextOverlay(overlay: OverlayId | null): OverlayId | null {
  return overlay === null ? (OVERLAYS[0] ?? null) : (OVERLAYS[OVERLAYS.indexOf(overlay) + 1] ?? null);
}

export function presentOverlay(id: OverlayId, state: GameState, t: Translator): OverlayModel {
  const measures = measureRooms(id, state);
  const most = Math.max(OVERLAY_LIMITS[id][3], ...measures.map(({ value }) => value ?? 0));
  const ranked = [...measures].sort((a, b) => rank(b) - rank(a));
  const rooms = ranked.map((one) => presentRoom(id, one, most, state, t));
  const blanks = (["unknown", "none"] as const).flatMap((step) => {
    const details = new Set(rooms.filter((room) => room.step === step).map(({ detail }) => detail));
    return details.size === 0
      ? []
      : [{ step, meaning: step === "none" ? [...details].join(" · ") : t.t("overlay.unknown") }];
  });
  return {
    id,
    ramp: RAMPS[id],
    name: t.t(`overlay.${id}`),
    what: t.t(`overlay.${id}-what`, { weeks: STALE_WEEKS }),
    note: t.t(`overlay.${id}-note`),
    legend: [
      ...([4, 3, 2, 1, 0] as const).map((step) => ({
        step,
        range: rangeOf(id, step, t),
        meaning: t.t(`overlay.${id}-${step}`),
      })),
      ...blanks.map(({ step, meaning }) => ({ step, range: t.t(`overlay.${step}-sign`), meaning })),
    ],
    rooms,
  };
}

const rank = ({ value, blank }: Measure): number => value ?? (blank === "unknown" ? -1 : -2);

function presentRoom(
  id: OverlayId,
  measure: Measure,
  most: number,
  state: GameState,
  t: Translator,
): OverlayRoom {
  const names = getNames(state.scenario, t);
  const { value, department } = measure;
  const step = value === null ? (measure.blank === "unknown" ? "unknown" : "none") : stepOf(id, value);
  const shown =
    value === null ? t.t(`overlay.${step as "unknown" | "none"}-sign`) : formatValue(id, value, t);
  const detail = detailOf(id, measure, t);
  const meaning = t.t(
    measure.blank === null ? `overlay.${id}-${step as 0}` : (`overlay.${measure.blank}` as MessageKey),
  );
  const said = value === null ? meaning : `${shown}, ${meaning}`;
  return {
    department,
    name: names.departmentShort(department),
    step,
    value: shown,
    detail,
    label: t.t("overlay.room", {
      room: names.department(department),
      said: detail === "" || detail === meaning ? said : `${said}, ${detail}`,
    }),
    share: value === null ? 0 : Math.max(0, value / most),
  };
}

function formatValue(id: OverlayId, value: number, t: Translator): string {
  switch (id) {
    case "load":
    case "adoption":
      return t.percent(value);
    case "error":
      return t.percent(value, 1);
    case "trust":
    case "data":
      return t.number(value * 100);
    case "staleness":
      return t.number(value);
    case "cost":
      return t.money(value);
  }
}

/** The line beneath the number. */
function detailOf(id: OverlayId, { blank, facts }: Measure, t: Translator): string {
  if (blank === "few") return t.t("overlay.few");
  if (blank === "unknown") {
    return (facts.noticed ?? 0) > 0
      ? t.t("overlay.noticed-unlogged", { count: facts.noticed ?? 0 })
      : t.t("overlay.unknown");
  }
  if (blank !== null) return t.t(`overlay.${blank}`);
  const fact = (name: string): string => t.number(facts[name] ?? 0);
  switch (id) {
    case "load":
      return t.t("overlay.load-detail", { asked: fact("asked"), available: fact("available") });
    case "adoption":
      return t.t("overlay.adoption-detail", { users: facts.users ?? 0, people: facts.people ?? 0 });
    case "trust":
      return t.t("overlay.trust-detail", { count: facts.assistants ?? 0 });
    case "staleness":
      return t.t("overlay.staleness-detail", { cases: facts.cases ?? 0 });
    case "data":
      return t.t("overlay.data-detail", {
        sensitivity: t.number((facts.sensitivity ?? 0) * 100),
        count: facts.users ?? 0,
      });
    case "error":
      return t.t(facts.measured === facts.live ? "overlay.error-detail" : "overlay.error-detail-some", {
        low: t.percent(facts.low ?? 0, 1),
        high: t.percent(facts.high ?? 0, 1),
        cases: facts.cases ?? 0,
        measured: facts.measured ?? 0,
        live: facts.live ?? 0,
      });
    case "cost":
      return t.t("overlay.cost-detail", { money: t.money(facts.total ?? 0) });
  }
}

/** `95 to 100%`; whole numbers do not name a limit twice. */
function rangeOf(id: OverlayId, step: 0 | 1 | 2 | 3 | 4, t: Translator): string {
  const limits: readonly number[] = OVERLAY_LIMITS[id];
  const show = (value: number): string => formatLimit(id, value, t);
  const low = limits[step - 1];
  const high = limits[step];
  if (low === undefined) {
    const first = limits[0] ?? 0;
    return first === 0 ? t.number(0) : t.t("overlay.range-under", { high: show(first) });
  }
  if (high === undefined) return t.t("overlay.range-over", { low: show(low) });
  if (id !== "staleness")
    return t.t("overlay.range-between", { low: t.number(scaled(id, low)), high: show(high) });
  const from = low + 1;
  return from === high
    ? t.number(high)
    : t.t("overlay.range-between", { low: t.number(from), high: t.number(high) });
}

const isShare = (id: OverlayId): boolean => id !== "staleness" && id !== "cost";
const scaled = (id: OverlayId, value: number): number => (isShare(id) ? value * 100 : value);

function formatLimit(id: OverlayId, value: number, t: Translator): string {
  if (id === "load" || id === "adoption" || id === "error") return t.percent(value);
  if (id === "cost") return t.money(value);
  return t.number(scaled(id, value));
}
