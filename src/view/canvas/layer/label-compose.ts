/** Chooses the words and styles of a room's label, line by line. Pure; drawing them is label-text.ts's. */

import type { RoomModel } from "../../../presenter/scene-model.ts";
import { INTERFACE, SEVERITY } from "../campus/palette.ts";
import { cssColour } from "../figure/css-colour.ts";

/** `flag` stands on a pole; `tall` is the same in three lines; `name` says less; `chip` lies on a white plate. */
export type LabelForm = `${"flag" | "tall" | "name"}-${"left" | "right"}` | "chip";

/** A run of text in one style. */
export interface Run {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
}

export interface LabelSheet {
  readonly lines: readonly (readonly Run[])[];
  readonly alignRight: boolean;
  readonly plate: boolean;
  /** Colour of the bar at the left of a plate, or null. */
  readonly bar: string | null;
}

const INK = cssColour(INTERFACE.light.ink);
const SECOND = cssColour(INTERFACE.light.inkSecond);
/** Over 100 %: with ▲ and bold, never by colour alone. */
const OVER = "#9A3412";
const name = (text: string, size: number): Run => ({ text, size, weight: 650, colour: INK });
const small = (text: string): Run => ({ text, size: 10.5, weight: 400, colour: SECOND });
const loud = (text: string): Run => ({ text, size: 10.5, weight: 650, colour: OVER });

function loadRun(room: RoomModel): Run {
  return room.over ? loud(`▲ ${room.loadText}`) : small(room.loadText);
}

/** The name, and where hours are short also how short, on a plate. */
function composeChip(room: RoomModel): LabelSheet {
  const severity = room.critical ? SEVERITY[4] : room.over ? SEVERITY[3] : null;
  const bar = severity === null ? null : cssColour(severity);
  const first = [name(room.shortName, 11.5)];
  if (!room.over) return { lines: [first], alignRight: false, plate: true, bar };
  first.push(small(` ${room.peopleText}`));
  const second = [loadRun(room)];
  if (room.backlogText !== "") second.push(loud(` · ${room.backlogText}`));
  return { lines: [first, second], alignRight: false, plate: true, bar };
}

/** What a form says about a room, line by line; under an overlay, which has numbers of its own, the name alone. */
export function composeLabel(room: RoomModel, form: LabelForm): LabelSheet {
  const alignRight = form.endsWith("left");
  if (room.loadText === "") {
    return { lines: [[name(room.shortName, 12.5)]], alignRight, plate: form === "chip", bar: null };
  }
  if (form === "chip") return composeChip(room);
  const waits = room.over && room.backlogText !== "" ? [loud(` · ${room.backlogText}`)] : [];
  if (form.startsWith("name")) {
    // Where even three lines are too wide: the name, and the sign that hours are short.
    const warning = room.over ? [loud(" ▲")] : [];
    return { lines: [[name(room.shortName, 12.5), ...warning]], alignRight, plate: false, bar: null };
  }
  if (form.startsWith("tall")) {
    const lines = [[name(room.shortName, 12.5)], [small(room.peopleText)], [loadRun(room)]];
    return { lines, alignRight, plate: false, bar: null };
  }
  const second = [small(`${room.peopleText} · `), loadRun(room), ...waits];
  return { lines: [[name(room.shortName, 12.5)], second], alignRight, plate: false, bar: null };
}

/** A white plate with one line, for the title of a lamp or marker under the pointer. */
export const composeTip = (text: string): LabelSheet => ({
  lines: [[{ text, size: 11.5, weight: 550, colour: INK }]],
  alignRight: false,
  plate: true,
  bar: null,
});
