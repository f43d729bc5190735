/** The glossary: every word of the game and every number the run is computed with, searched, each with its source. */

import type { Parameter } from "../contract/parameter.ts";
import { type TermId, glossary as wordsEn } from "../i18n/en/glossary.ts";
import { glossary as wordsFr } from "../i18n/fr/glossary.ts";
import type { Translator } from "../i18n/translator.ts";
import { formatParameters, formatWithUnit } from "./cause-assumption.ts";
import { FIGURE_IDS } from "./figure-text.ts";
import type { GameState, GlossaryShelf } from "./game-state.ts";

export interface GlossaryEntry {
  /** Id of a word or of a number. */
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
  /** `S1`, `A` and so on, with what it means; empty for words. */
  readonly code: string;
  readonly confidence: string;
  readonly source: string;
}

export interface GlossaryGroup {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly GlossaryEntry[];
}

export interface GlossaryModel {
  readonly sub: string;
  readonly shelf: GlossaryShelf;
  /** What was looked up from elsewhere; it stands first. */
  readonly asked: GlossaryEntry | null;
  readonly groups: readonly GlossaryGroup[];
  readonly found: string;
}

const WORDS = { en: wordsEn, fr: wordsFr } as const;

/**
 * @param entry looked up from elsewhere, if anything was
 * @param query what was typed; with it both shelves are searched
 */
export function presentGlossary(
  shelf: GlossaryShelf,
  entry: string | null,
  query: string,
  state: GameState,
  t: Translator,
): GlossaryModel {
  const words = presentWords(state, t);
  const numbers = presentNumbers(state, t);
  const all = [...words, ...numbers];
  const count = (groups: readonly GlossaryGroup[]): number =>
    groups.reduce((sum, group) => sum + group.entries.length, 0);
  const wanted = fold(query.trim());
  const found =
    wanted === "" ? (shelf === "words" ? words : numbers) : all.map((group) => narrow(group, wanted));
  const groups = found.filter((group) => group.entries.length > 0);
  return {
    sub: t.t("glossary.sub", { terms: count(words), numbers: count(numbers) }),
    shelf,
    asked:
      entry === null ? null : (all.flatMap((group) => group.entries).find(({ id }) => id === entry) ?? null),
    groups,
    found: wanted === "" ? "" : t.t("glossary.found", { count: count(groups) }),
  };
}

/** Without accents and capitals, so that `peremption` finds `Péremption`. */
function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function narrow(group: GlossaryGroup, wanted: string): GlossaryGroup {
  const has = ({ term, meaning, source }: GlossaryEntry): boolean =>
    fold(`${group.title} ${term} ${meaning} ${source}`).includes(wanted);
  return { ...group, entries: group.entries.filter(has) };
}

const word = (id: string, term: string, meaning: string): GlossaryEntry => ({
  id,
  term,
  meaning,
  code: "",
  confidence: "",
  source: "",
});

function presentWords({ scenario }: GameState, t: Translator): readonly GlossaryGroup[] {
  const words = WORDS[t.locale];
  const ids = Object.keys(words) as TermId[];
  const sorted = (entries: readonly GlossaryEntry[]): readonly GlossaryEntry[] =>
    [...entries].sort((a, b) => a.term.localeCompare(b.term, t.locale));
  return [
    {
      id: "vocabulary",
      title: t.t("glossary.vocabulary"),
      entries: sorted(ids.map((id) => word(id, words[id][0], words[id][1]))),
    },
    {
      id: "figures",
      title: t.t("glossary.figures"),
      entries: FIGURE_IDS.map((id) => word(`figure/${id}`, t.t(`figure.${id}`), t.t(`figure.${id}-meaning`))),
    },
    {
      id: "signals",
      title: t.t("glossary.signals"),
      entries: scenario.signals.map((one) => word(`signal/${one.id}`, t.text(one.name), t.text(one.meaning))),
    },
    {
      id: "roles",
      title: t.t("glossary.roles"),
      entries: scenario.roles.map((one) => word(`role/${one.id}`, t.text(one.name), t.text(one.solves))),
    },
    {
      id: "guardrails",
      title: t.t("glossary.guardrails"),
      entries: scenario.guardrails.map((one) =>
        word(`guardrail/${one.id}`, t.text(one.name), t.text(one.description)),
      ),
    },
    {
      id: "assistants",
      title: t.t("glossary.assistants"),
      entries: scenario.assistants.map((one) =>
        word(`assistant/${one.id}`, t.text(one.name), t.text(one.description)),
      ),
    },
  ];
}

/** By family, in the order of the register. */
function presentNumbers({ scenario }: GameState, t: Translator): readonly GlossaryGroup[] {
  const families = new Map<string, GlossaryEntry[]>();
  for (const parameter of scenario.parameters) {
    const family = parameter.id.slice(0, parameter.id.indexOf("."));
    const entry = presentNumber(parameter, scenario.values[parameter.id], t);
    families.set(family, [...(families.get(family) ?? []), entry]);
  }
  return [...families].map(([family, entries]) => ({
    id: `number/${family}`,
    title: t.find(`number-family.${family}`) ?? family,
    entries,
  }));
}

function presentNumber(parameter: Parameter, value: number, t: Translator): GlossaryEntry {
  const { id, label, range, unit, source, code, status } = parameter;
  const [number = "", low = "", high = ""] = formatParameters([value, ...range], unit, t);
  const meaning = [formatWithUnit(number, unit, t), t.t("glossary.range", { low, high })];
  return {
    id,
    term: t.text(label),
    meaning: meaning.join(" · "),
    code,
    confidence: t.t(status === "tuned" ? "confidence.tuned" : `confidence.${code}`),
    source: t.t("glossary.source", { source: t.text(source) }),
  };
}
