/** Every small picture by name, in every state: what the page of pieces lays out. Draws nothing itself. */

import type { Severity } from "../../../contract/scenario.ts";
import { choosePalette, STATE_NAMES } from "../../style/palette.ts";
import { drawFigure, FIGURE_BOX, POSES } from "./figure-shape.ts";
import { LOOKS } from "./person-look.ts";
import { robotPicture } from "./robot-shape.ts";
import type { Picture } from "./sheet.ts";
import {
  integratingPicture,
  lampPicture,
  markerPicture,
  PROGRESS_STEPS,
  suspendedPicture,
} from "./sign-shape.ts";
import { CASE_TOKENS, sparkPicture, tokenPicture } from "./token-shape.ts";

export interface Piece {
  readonly name: string;
  readonly picture: Picture;
}

const SEVERITIES: readonly Severity[] = [1, 2, 3, 4];
const LEVELS = [1, 2, 3] as const;
const { states } = choosePalette({ theme: "light", states: "standard", contrast: false });

/** Families of pieces with their titles, in the order of the sheet. */
export const PIECES: readonly (readonly [title: string, pieces: readonly Piece[]])[] = [
  [
    "People",
    STATE_NAMES.flatMap((state, index) =>
      POSES.flatMap((pose) =>
        [false, true].map((away) => ({
          name: `${state}, ${pose}${away ? ", away" : ""}`,
          picture: {
            box: FIGURE_BOX,
            draw: (pen: CanvasRenderingContext2D) =>
              drawFigure(pen, states, state, pose, away, (index * 7) % LOOKS),
          },
        })),
      ),
    ),
  ],
  [
    "Lamps of assistants",
    [
      ...LEVELS.map((level) => ({ name: `level ${level}`, picture: lampPicture(level) })),
      { name: "suspended", picture: suspendedPicture },
      ...[0, 0.3, 0.7].map((share) => ({
        name: `integrating ${share}`,
        picture: integratingPicture(Math.round(share * PROGRESS_STEPS)),
      })),
    ],
  ],
  [
    "Lights beside people",
    ([0, 1, 2, 3] as const).map((level) => ({
      name: level === 0 ? "from afar" : `level ${level}`,
      picture: sparkPicture(level),
    })),
  ],
  [
    "Incidents",
    SEVERITIES.map((severity) => ({ name: `severity ${severity}`, picture: markerPicture(severity) })),
  ],
  ["Cases", CASE_TOKENS.map((token) => ({ name: token, picture: tokenPicture(token) }))],
  [
    "Robots",
    [false, true].map((loaded) => ({ name: loaded ? "loaded" : "empty", picture: robotPicture(loaded) })),
  ],
];
