/** Every French message under one roof; the sentences are in `fr/`. Same keys as the English ones. */

import { act } from "./fr/act.ts";
import { adviser } from "./fr/adviser.ts";
import { assistant } from "./fr/assistant.ts";
import { board } from "./fr/board.ts";
import { branch } from "./fr/branch.ts";
import { budget } from "./fr/budget.ts";
import { career } from "./fr/career.ts";
import { cast } from "./fr/cast.ts";
import { chart } from "./fr/chart.ts";
import { debrief } from "./fr/debrief.ts";
import { deliverable } from "./fr/deliverable.ts";
import { event } from "./fr/event.ts";
import { insight } from "./fr/insight.ts";
import { lab } from "./fr/lab.ts";
import { lookup } from "./fr/lookup.ts";
import { mandate } from "./fr/mandate.ts";
import { name } from "./fr/name.ts";
import { observatory } from "./fr/observatory.ts";
import { overlay } from "./fr/overlay.ts";
import { panel } from "./fr/panel.ts";
import { settings } from "./fr/settings.ts";
import { share } from "./fr/share.ts";
import { shell } from "./fr/shell.ts";
import { staff } from "./fr/staff.ts";
import { strategy } from "./fr/strategy.ts";
import { trades } from "./fr/trades.ts";
import { tutorial } from "./fr/tutorial.ts";
import type { MessageKey } from "./messages.en.ts";

export const messagesFr: Readonly<Record<MessageKey, string>> = {
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
};
