/** Small drawings of the debrief: a medal, a fork in the road, the bust of somebody whose career took a turn. */

import { type SVGTemplateResult, svg } from "lit";

export function medal(kind: "gold" | "silver" | "bronze"): SVGTemplateResult {
  return svg`<svg class="medal ${kind}" viewBox="0 0 40 48" aria-hidden="true">
    <path class="ribbon" d="M9 0H19L23 18H15ZM31 0H21L17 18H25Z"></path>
    <circle class="disc" cx="20" cy="31" r="15.5"></circle><circle class="rim" cx="20" cy="31" r="11.5"></circle>
    <path class="roof" d="M20 23L27 27V35L20 39L13 35V27ZM13 27L20 31L27 27M20 31V39"></path></svg>`;
}

/** The way taken as a full line, the other one dashed; the better of the two goes up. */
export function fork(tone: "good" | "bad"): SVGTemplateResult {
  const [taken, left] = tone === "good" ? [5, 35] : [35, 5];
  return svg`<svg class="fork" viewBox="0 0 90 40" aria-hidden="true">
    <path class="road" d="M2 20H22"></path>
    <path class="taken" d="M30 20C48 20 52 ${taken} 82 ${taken}"></path>
    <path class="other" d="M30 20C48 20 52 ${left} 82 ${left}"></path>
    <circle class="taken-end" cx="84" cy=${taken} r="3.2"></circle><circle class="other-end" cx="84" cy=${left} r="2.8"></circle>
    <path class="point" d="M26 13.5L32.5 20L26 26.5L19.5 20Z"></path></svg>`;
}

interface Look {
  readonly skin: string;
  readonly hair: string;
  /** Path of the hair, behind and over the head. */
  readonly cut: string;
  readonly ground: string;
}

/** Drawn looks: fictional people, none of them anybody. */
const LOOKS: readonly Look[] = [
  {
    skin: "#e0a878",
    hair: "#a9a6a2",
    cut: "M30 44C24 20 66 14 68 40C70 52 66 56 64 60C66 46 60 36 52 34C44 38 36 38 34 44C34 52 34 56 35 60C31 56 29 50 30 44Z",
    ground: "#f3d99b",
  },
  {
    skin: "#8d5a3b",
    hair: "#d9d5cf",
    cut: "M33 42C30 24 64 22 65 42C62 34 58 32 49 32C40 32 36 34 33 42ZM36 58C38 70 60 70 62 58C62 66 58 72 49 72C40 72 36 66 36 58Z",
    ground: "#c4dde0",
  },
  {
    skin: "#f1c9a5",
    hair: "#6b3f2a",
    cut: "M30 60C26 26 42 20 52 22C68 22 72 40 68 62C66 48 62 40 56 36C48 42 38 42 35 46C33 52 32 56 30 60Z",
    ground: "#dbe4c8",
  },
];

/** Whose story asks for which look; any other gets one by its id. */
const LOOK_OF: Readonly<Record<string, number>> = {
  "from-files-to-lessons": 0,
  "back-to-audit": 1,
  "from-slogans-to-instructions": 2,
};

/** Somebody in the colour of the new posts; the same story looks the same every time. */
export function bust(id: string): SVGTemplateResult {
  const byId = [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % LOOKS.length;
  const { skin, hair, cut, ground } = LOOKS[LOOK_OF[id] ?? byId] as Look;
  return svg`<svg class="bust" viewBox="0 0 98 122" aria-hidden="true">
    <path fill=${ground} d="M0 122V49A49 49 0 0 1 98 49V122Z"></path>
    <path class="coat" d="M10 122C10 98 28 90 49 90C70 90 88 98 88 122Z"></path>
    <path class="shade" d="M49 90C70 90 88 98 88 122H49Z"></path>
    <path fill="#ffffff" d="M37 90L49 104L61 90C57 86 41 86 37 90Z"></path>
    <path fill=${skin} d="M42 72H56V90C52 95 46 95 42 90Z"></path>
    <ellipse fill=${skin} cx="49" cy="52" rx="16.5" ry="21"></ellipse>
    <path fill=${hair} d=${cut}></path>
    <path class="line" d="M42 53h2M54 53h2M45 64c3 2 6 2 8 0"></path></svg>`;
}
