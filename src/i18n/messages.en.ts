/** Every English message under one roof; the sentences are in `en/`. Its keys are the keys of the product. */

import { act } from "./en/act.ts";
import { adviser } from "./en/adviser.ts";
import { assistant } from "./en/assistant.ts";
import { board } from "./en/board.ts";
import { branch } from "./en/branch.ts";
import { budget } from "./en/budget.ts";
import { career } from "./en/career.ts";
import { cast } from "./en/cast.ts";
import { chart } from "./en/chart.ts";
import { debrief } from "./en/debrief.ts";
import { deliverable } from "./en/deliverable.ts";
import { event } from "./en/event.ts";
import { insight } from "./en/insight.ts";
import { lab } from "./en/lab.ts";
import { lookup } from "./en/lookup.ts";
import { mandate } from "./en/mandate.ts";
import { name } from "./en/name.ts";
import { observatory } from "./en/observatory.ts";
import { overlay } from "./en/overlay.ts";
import { panel } from "./en/panel.ts";
import { settings } from "./en/settings.ts";
import { share } from "./en/share.ts";
import { shell } from "./en/shell.ts";
import { staff } from "./en/staff.ts";
import { strategy } from "./en/strategy.ts";
import { trades } from "./en/trades.ts";
import { tutorial } from "./en/tutorial.ts";

export const messagesEn = {
  ...shell,
  ...share,
  ...settings,
  ...panel,
  ...name,
  ...event,
  ...mandate,
  ...staff,
  ...deliverable,
  ...budget,
  ...observatory,
  ...overlay,
  ...board,
  ...branch,
  ...debrief,
  ...tutorial,
  ...lookup,
  ...adviser,
  ...assistant,
  ...career,
  ...chart,
  ...cast,
  ...act,
  ...insight,
  ...trades,
  ...lab,
  ...strategy,
} as const;

/** The key of a message that exists in both languages. */
export type MessageKey = keyof typeof messagesEn;
