/**
 * The messages the application itself can show; each is an i18n message of the same name. What they say is
 * left to the message files.
 */

/** Every key that a `Notice` of the application may carry. */
export const NOTICE_KEYS = [
  /** values: file */
  "notice.run-saved",
  /** values: file */
  "notice.strategy-saved",
  /** values: file, count: decisions that a strategy takes otherwise */
  "notice.strategy-unlike",
  "notice.strategy-failed",
  /** values: strategy, week: the last one that it plays */
  "notice.bot-plays",
  /** values: strategy, week */
  "notice.bot-done",
  "notice.bot-failed",
  /** values: file, week */
  "notice.run-loaded",
  /** values: file, week, count: commands that this engine refused */
  "notice.run-differs",
  /** values: file, what, remedy */
  "notice.file-refused",
  /** values: file, count: problems beyond those shown */
  "notice.file-more-problems",
  /** values: file */
  "notice.file-unreadable",
  /** values: file, scenario */
  "notice.file-other-scenario",
  /** values: file */
  "notice.file-too-big",
  /** values: week */
  "notice.link-opened",
  "notice.link-opened-over",
  /** values: week, count: decisions that this engine refused */
  "notice.link-differs",
  "notice.link-damaged",
  "notice.link-newer",
  /** values: scenario */
  "notice.link-other-scenario",
  /** values: scenario */
  "notice.link-changed-scenario",
  "notice.autosave-unavailable",
  "notice.autosave-full",
  "notice.autosave-damaged",
  "notice.autosave-lost",
  /** values: what */
  "notice.kept-refused",
  /** values: scenario */
  "notice.kept-other-scenario",
  "notice.continued-copy",
  /** values: week */
  "notice.run-continued",
  /** values: week, from: first week that differs, count: decisions that this engine refused */
  "notice.continued-differs",
  "notice.nothing-to-continue",
  /** values: value, fallback */
  "notice.bad-scenario",
  /** values: value, fallback */
  "notice.bad-seed",
  /** values: value, fallback */
  "notice.bad-lang",
  "notice.update",
  "notice.scene-unavailable",
  "notice.answer-first",
  "notice.run-over",
  "notice.engine-failed",
  "notice.looking-back",
  /** values: count */
  "notice.most-branches",
  /** values: count */
  "notice.branches-dropped",
  /** values: count */
  "notice.branches-differ",
  "notice.tutorial-left",
] as const;

export type NoticeKey = (typeof NOTICE_KEYS)[number];
