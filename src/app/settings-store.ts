/** Keeps the settings for the next visit and applies them to the page. What they mean is left to the presenter. */

import {
  chooseTheme,
  isMotionReduced,
  parseSettings,
  type Settings,
  type Wishes,
} from "../presenter/settings.ts";
import type { PaletteChoice } from "../view/style/palette.ts";
import { keepText, readKept } from "./kept-text.ts";

const KEY = "alphea-settings";

/** The settings of an earlier visit; those of the beginning where there is none or storage is blocked. */
export function recallSettings(storage: () => Storage): Settings {
  return parseSettings(readKept(storage, KEY));
}

/** Keeps them where storage allows it; elsewhere they hold for this visit. */
export function rememberSettings(storage: () => Storage, settings: Settings): void {
  keepText(storage, KEY, JSON.stringify(settings));
}

/** The colours that are asked for. */
export function readPaletteChoice(wishes: Wishes): PaletteChoice {
  const { states, palette } = wishes.settings;
  return { theme: chooseTheme(wishes), states, contrast: palette === "contrast" };
}

/** Size, motion and colours, where styles look for them. */
export function applySettings(wishes: Wishes, page: HTMLElement, shell: HTMLElement): void {
  const { settings } = wishes;
  const theme = chooseTheme(wishes);
  page.style.fontSize = settings.textSize === 100 ? "" : `${settings.textSize}%`;
  page.dataset.theme = theme;
  shell.dataset.theme = theme;
  shell.dataset.palette = settings.palette;
  shell.dataset.states = settings.states;
  shell.dataset.motion = isMotionReduced(wishes) ? "reduced" : "full";
}
