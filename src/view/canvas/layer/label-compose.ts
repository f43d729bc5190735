/** Chooses the words and styles of a room's label, line by line. Pure; drawing them is label-text.ts's. */

import type { RoomModel } from "../../../presenter/scene-model.ts";
import { cssColour, type Palette } from "../../style/palette.ts";
import { SEVERITY } from "../campus/palette.ts";

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

/** The inks of a label. */
export interface LabelInks {
  readonly first: string;
  readonly second: string;
  /** Over 100 %: with ▲ and bold, never by colour alone. */
  readonly loud: string;
}

export function chooseInks({ colours }: Palette): LabelInks {
  return {
    first: cssColour(colours.ink),
    second: cssColour(colours["ink-2"]),
    loud: cssColour(colours.over),
  };
}

const name = (text: string, size: number, inks: LabelInks): Run => ({
  text,
  size,
  weight: 650,
  colour: inks.first,
});
const small = (text: string, inks: LabelInks): Run => ({
  text,
  size: 10.5,
  weight: 400,
  colour: inks.second,
});
const loud = (text: string, inks: LabelInks): Run => ({ text, size: 10.5, weight: 650, colour: inks.loud });

function loadRun(room: RoomModel, inks: LabelInks): Run {
  return room.over ? loud(`▲ ${room.loadText}`, inks) : small(room.loadText, inks);
}

/** The name, and where hours are short also how short, on a plate. */
function composeChip(room: RoomModel, inks: LabelInks): LabelSheet {
  const severity = room.critical ? SEVERITY[4] : room.over ? SEVERITY[3] : null;
  const bar = severity === null ? null : cssColour(severity);
  const first = [name(room.shortName, 11.5, inks)];
  if (!room.over) return { lines: [first], alignRight: false, plate: true, bar };
  first.push(small(` ${room.peopleText}`, inks));
  const second = [loadRun(room, inks)];
  if (room.backlogText !== "") second.push(loud(` · ${room.backlogText}`, inks));
  return { lines: [first, second], alignRight: false, plate: true, bar };
}

/** What a form says about a room, line by line; under an overlay, which has numbers of its own, the name alone. */
export function composeLabel(room: RoomModel, form: LabelForm, inks: LabelInks): LabelSheet {
  const alignRight = form.endsWith("left");
  if (room.loadText === "") {
    return { lines: [[name(room.shortName, 12.5, inks)]], alignRight, plate: form === "chip", bar: null };
  }
  if (form === "chip") return composeChip(room, inks);
  const waits = room.over && room.backlogText !== "" ? [loud(` · ${room.backlogText}`, inks)] : [];
  if (form.startsWith("name")) {
    // Where even three lines are too wide: the name, and the sign that hours are short.
    const warning = room.over ? [loud(" ▲", inks)] : [];
    return { lines: [[name(room.shortName, 12.5, inks), ...warning]], alignRight, plate: false, bar: null };
  }
  if (form.startsWith("tall")) {
    const lines = [[name(room.shortName, 12.5, inks)], [small(room.peopleText, inks)], [loadRun(room, inks)]];
    return { lines, alignRight, plate: false, bar: null };
  }
  const second = [small(`${room.peopleText} · `, inks), loadRun(room, inks), ...waits];
  return { lines: [[name(room.shortName, 12.5, inks)], second], alignRight, plate: false, bar: null };
}

/** A white plate with one line, for the title of a lamp or marker under the pointer. */
export const composeTip = (text: string, inks: LabelInks): LabelSheet => ({
  lines: [[{ text, size: 11.5, weight: 550, colour: inks.first }]],
  alignRight: false,
  plate: true,
  bar: null,
});
