/** Colours, sizes and curves of the interface as custom properties, and the few rules every shadow root needs. */

import { type CSSResult, css, unsafeCSS } from "lit";
import { listFloors } from "./overlay-ramp.ts";
import { choosePalette, cssColour, PALETTE_CHOICES, type PaletteChoice, STATE_NAMES } from "./palette.ts";

const USUAL: PaletteChoice = { theme: "light", states: "standard", contrast: false };

function listProperties(choice: PaletteChoice): ReadonlyMap<string, number> {
  const { colours, states } = choosePalette(choice);
  return new Map([
    ...Object.entries(colours).map(([name, colour]) => [`--${name}`, colour] as const),
    ...STATE_NAMES.flatMap((name) => {
      const { fill, edge } = states[name];
      return [[`--state-${name}`, fill] as const, [`--state-${name}-edge`, edge ?? fill] as const];
    }),
    ["--role", states.role.fill],
    ...listFloors(choice.theme),
  ]);
}

/** The colours of a choice, those alone that differ from another. */
function declare(choice: PaletteChoice, from?: PaletteChoice): CSSResult {
  const others = from === undefined ? null : listProperties(from);
  const all = [...listProperties(choice)].filter(([name, colour]) => others?.get(name) !== colour);
  return unsafeCSS(all.map(([name, colour]) => `${name}:${cssColour(colour)};`).join(""));
}

/** One rule for each choice but the usual one. Paper is white: nothing dark is printed. */
const choices = PALETTE_CHOICES.slice(1).map((choice) => {
  const { theme, states, contrast } = choice;
  const palette = contrast ? "contrast" : "standard";
  return css`
    @media ${unsafeCSS(theme === "dark" ? "screen" : "all")} {
      :host([data-theme="${unsafeCSS(theme)}"][data-states="${unsafeCSS(states)}"][data-palette="${unsafeCSS(palette)}"]) {
        ${declare(choice, USUAL)}
      }
    }
  `;
});

/** Set on `:host`, inherited by everything inside. */
const usual = css`
  :host {
    ${declare(USUAL)}
    --shadow: 27 42 49;
    --shadow-card: 0 1px 2px rgb(var(--shadow) / 8%), 0 6px 20px rgb(var(--shadow) / 10%);
    --shadow-sheet: 0 -6px 24px rgb(var(--shadow) / 14%);
    --sans: "Inter Variable", Inter, system-ui, sans-serif;
    --serif: "Newsreader Variable", Newsreader, Georgia, serif;
    --out: cubic-bezier(0.2, 0.8, 0.2, 1);
    --quick: 90ms;
    --appear: 180ms;
    --draw: 1.1s;
    --edge: 0;
    --edge-pressed: 1px;
    --text-floor: 0.65625rem;
    --text-small: 0.6875rem;
    --text-body: 0.75rem;
    font: 400 var(--text-body) / 1.42 var(--sans);
    letter-spacing: -0.011em;
    color: var(--ink);
    -webkit-font-smoothing: antialiased;
    /* Letters stand where the type puts them: rounded to whole pixels, spaces between words close up. */
    text-rendering: geometricPrecision;
  }
  @media screen {
    :host([data-theme="dark"]) {
      --shadow: 0 0 0;
      --shadow-card: 0 0 0 1px var(--line), 0 6px 20px rgb(var(--shadow) / 40%);
      --shadow-sheet: 0 -6px 24px rgb(var(--shadow) / 50%);
      color-scheme: dark;
    }
  }
  :host([data-palette="contrast"]) {
    --edge: 1px;
    --edge-pressed: 2px;
  }
  /* As the person chose in the settings, or as their system says: durations reach every shadow root inside. */
  :host([data-motion="reduced"]) {
    --quick: 1ms;
    --appear: 1ms;
    --draw: 1ms;
  }
`;

export const tokenStyle = [usual, ...choices];

/** Lines of a colour on a paler ground of it; what is hatched is not there yet, or takes away. */
export const hatch = (colour: CSSResult): CSSResult =>
  css`repeating-linear-gradient(-45deg, ${colour} 0 3px, color-mix(in srgb, ${colour} 35%, var(--panel)) 3px 5px)`;

/** Dots of a colour on a paler ground of it. */
export const dotted = (colour: CSSResult): CSSResult =>
  css`radial-gradient(circle, ${colour} 1.2px, color-mix(in srgb, ${colour} 16%, var(--panel)) 1.4px) 0 0 / 4px 4px`;

/** What scrolls fades out at its lower edge, over the room that it keeps free below its last line. */
export const fadeBelow = css`
  padding-bottom: 1.5rem;
  mask-image: linear-gradient(#000 calc(100% - 1.5rem), transparent);
`;

/** Reset, focus ring, hidden text. */
export const baseStyle = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  svg {
    display: block;
    flex: none;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    letter-spacing: inherit;
    text-rendering: inherit;
    color: inherit;
  }
  button {
    cursor: pointer;
  }
  button:disabled {
    cursor: default;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  /* A heading or a frame takes the focus so that reading goes on there: nothing can be done with it. */
  [tabindex="-1"]:focus {
    outline: none;
  }
  [hidden] {
    display: none !important;
  }
  .num {
    font-variant-numeric: tabular-nums lining-nums;
  }
  /* Digits of one width come with hyphens as wide as a digit: not among words. */
  p.num,
  .hint.num,
  .chip.num,
  .num .red {
    font-variant-numeric: lining-nums;
  }
  .said {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
