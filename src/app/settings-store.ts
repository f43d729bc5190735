/** Keeps the settings for the next visit and applies them to the page. What they mean is left to the presenter. */

import { chooseTheme, isMotionReduced, parseSettings, type Settings } from "../presenter/settings.ts";
import type { PaletteChoice } from "../view/style/palette.ts";

const KEY = "alphea-settings";

/** The settings of an earlier visit; those of the beginning where there is none or storage is blocked. */
export function recallSettings(storage: () => Storage): Settings {
  try {
    return parseSettings(storage().getItem(KEY));
  } catch {
    return parseSettings(null);
  }
}

/** Keeps them where storage allows it; elsewhere they hold for this visit. */
export function rememberSettings(storage: () => Storage, settings: Settings): void {
  try {
    storage().setItem(KEY, JSON.stringify(settings));
  } catch {
    // The next visit begins as the first one did.
  }
}

/** What the system says of itself. */
export interface SystemWishes {
  readonly reducedMotion: boolean;
  readonly dark: boolean;
}

/** The colours that the settings ask for. */
export function readPaletteChoice(settings: Settings, { dark }: SystemWishes): PaletteChoice {
  return {
    theme: chooseTheme(settings, dark),
    states: settings.states,
    contrast: settings.palette === "contrast",
  };
}

/** Size, motion and colours, where styles look for them. */
export function applySettings(
  settings: Settings,
  page: HTMLElement,
  shell: HTMLElement,
  system: SystemWishes,
): void {
  const theme = chooseTheme(settings, system.dark);
  page.style.fontSize = settings.textSize === 100 ? "" : `${settings.textSize}%`;
  page.dataset.theme = theme;
  shell.dataset.theme = theme;
  shell.dataset.palette = settings.palette;
  shell.dataset.states = settings.states;
  shell.dataset.motion = isMotionReduced(settings, system.reducedMotion) ? "reduced" : "full";
}
