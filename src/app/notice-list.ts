/**
 * The messages on show: numbered, few, without doubles, and told in the language of the moment. Their wording
 * is left to the message files.
 */

import type { Problem } from "../contract/problem.ts";
import type { Locale, Text } from "../contract/text.ts";
import type { Notice } from "../presenter/game-state.ts";
import type { NoticeKey } from "./notice-key.ts";

/** A value of a message: the same in every language, or a text in each. */
export type NoticeValue = string | number | Text;

export interface NoticeDraft {
  readonly tone: Notice["tone"];
  readonly key: NoticeKey;
  readonly values?: Readonly<Record<string, NoticeValue>>;
  readonly action?: NonNullable<Notice["action"]>;
}

interface Entry extends NoticeDraft {
  readonly id: number;
}

/** More would hide the campus; the oldest goes first that asks for nothing. */
const MOST = 4;
/** Problems of one file that are shown one by one; the rest is a number. */
const MOST_PROBLEMS = 2;

export interface NoticeList {
  /** Adds a message; the same message again replaces the one on show. */
  add(draft: NoticeDraft): void;
  dismiss(id: number): void;
  /**
   * Takes away what was confirmed, once the person goes on: it has been read, and lies over something.
   * @returns whether there was any
   */
  goOn(): boolean;
  /** Takes away what belongs to a run; what asks for something stays. */
  clear(): void;
  /** The messages in a language, oldest first. */
  read(locale: Locale): readonly Notice[];
}

/** An empty list. */
export function createNoticeList(): NoticeList {
  let entries: readonly Entry[] = [];
  let lastId = 0;
  return {
    add(draft) {
      lastId += 1;
      const key = computeDraftKey(draft);
      const others = entries.filter((entry) => computeDraftKey(entry) !== key);
      entries = [...others, { ...draft, id: lastId }];
      if (entries.length <= MOST) return;
      const oldest = entries.find((entry) => entry.action === undefined) ?? entries[0];
      entries = entries.filter((entry) => entry !== oldest);
    },
    dismiss(id) {
      entries = entries.filter((entry) => entry.id !== id);
    },
    goOn() {
      const before = entries.length;
      entries = entries.filter((entry) => entry.tone !== "good");
      return entries.length < before;
    },
    clear() {
      entries = entries.filter((entry) => entry.action !== undefined);
    },
    read(locale) {
      return entries.map(({ values, ...rest }) =>
        values === undefined ? rest : { ...rest, values: translate(values, locale) },
      );
    },
  };
}

/** The messages that tell what is wrong with a file. */
export function describeProblems(file: string, problems: readonly Problem[]): readonly NoticeDraft[] {
  const drafts: NoticeDraft[] = problems.slice(0, MOST_PROBLEMS).map((problem) => ({
    tone: "bad",
    key: "notice.file-refused",
    values: { file, what: problem.what, remedy: problem.remedy },
  }));
  const rest = problems.length - drafts.length;
  if (rest > 0) drafts.push({ tone: "bad", key: "notice.file-more-problems", values: { file, count: rest } });
  return drafts;
}

function translate(
  values: Readonly<Record<string, NoticeValue>>,
  locale: Locale,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "object" ? value[locale] : value]),
  );
}

function computeDraftKey(draft: NoticeDraft): string {
  return JSON.stringify([draft.key, draft.values ?? null]);
}
