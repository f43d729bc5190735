/** Keeps the settings for the next visit and applies them to the page. What they mean is left to the presenter. */

import { isMotionReduced, parseSettings, type Settings } from "../presenter/settings.ts";

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

/** Size, motion and palette, where styles and the canvas look for them. */
export function applySettings(
  settings: Settings,
  page: HTMLElement,
  shell: HTMLElement,
  systemReduced: boolean,
): void {
  page.style.fontSize = settings.textSize === 100 ? "" : `${settings.textSize}%`;
  shell.dataset.palette = settings.palette;
  shell.dataset.motion = isMotionReduced(settings, systemReduced) ? "reduced" : "full";
}
