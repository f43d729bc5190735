/** The settings: text size, motion, colours, what stops the time, what the inbox tells, keys. */

import { html, nothing, type TemplateResult } from "lit";
import {
  findKeyBinding,
  isFreeKey,
  isRemappable,
  type KeyAction,
  type KeyBinding,
  listKeys,
} from "../../presenter/key-map.ts";
import {
  MOTIONS,
  MUTABLE,
  PALETTES,
  PAUSES,
  type Settings,
  STATE_SETS,
  TEXT_SIZES,
  THEMES,
} from "../../presenter/settings.ts";
import { capName } from "./key-cap.ts";
import { languageChoice } from "./menu.ts";
import { choice, panelCard } from "./part.ts";
import type { ViewContext } from "./view-context.ts";

export function settingsPanel(context: ViewContext): TemplateResult {
  const { t } = context.t;
  const { settings } = context.state;
  return panelCard(context, {
    kind: "settings",
    title: t("settings.title"),
    sub: t("settings.hint"),
    body: html`
      ${languageChoice(context)}
      ${oneOf(
        t("settings.text-size"),
        TEXT_SIZES,
        settings.textSize,
        (size) => context.t.percent(size / 100),
        (textSize) => ({ textSize }),
        context,
      )}
      ${oneOf(
        t("settings.motion"),
        MOTIONS,
        settings.motion,
        (motion) => t(`settings.motion-${motion}`),
        (motion) => ({ motion }),
        context,
      )}
      <p class="hint">${t("settings.motion-hint")}</p>
      ${oneOf(
        t("settings.theme"),
        THEMES,
        settings.theme,
        (theme) => t(`settings.theme-${theme}`),
        (theme) => ({ theme }),
        context,
      )}
      ${oneOf(
        t("settings.palette"),
        PALETTES,
        settings.palette,
        (palette) => t(`settings.palette-${palette}`),
        (palette) => ({ palette }),
        context,
      )}
      <p class="hint">${t("settings.palette-hint")}</p>
      ${oneOf(
        t("settings.states"),
        STATE_SETS,
        settings.states,
        (states) => t(`settings.states-${states}`),
        (states) => ({ states }),
        context,
      )}
      <p class="hint">${t("settings.states-hint")}</p>
      ${boxes(
        t("settings.pauses"),
        PAUSES,
        settings.unpaused,
        (pause) => t(`settings.pause-${pause}`),
        (unpaused) => ({ unpaused }),
        context,
      )}
      <p class="hint">${t("settings.pauses-hint")}</p>
      ${boxes(
        t("settings.inbox"),
        MUTABLE,
        settings.muted,
        (news) => t(`settings.news-${news}`),
        (muted) => ({ muted }),
        context,
      )}
      <p class="hint">${t("settings.inbox-hint")}</p>
      ${keys(context)}
    `,
  });
}

/** One of a few. */
function oneOf<T extends string | number>(
  title: string,
  all: readonly T[],
  chosen: T,
  name: (one: T) => string,
  change: (one: T) => Partial<Settings>,
  context: ViewContext,
): TemplateResult {
  const options = all.map((one) => ({
    name: name(one),
    current: one === chosen,
    pick: () => context.send({ kind: "change-settings", change: change(one) }),
  }));
  return html`<h3>${title}</h3>${choice(title, options, "grid")}`;
}

/** Several of a few, all ticked at the beginning. */
function boxes<T extends string>(
  title: string,
  all: readonly T[],
  off: readonly T[],
  name: (one: T) => string,
  change: (off: readonly T[]) => Partial<Settings>,
  context: ViewContext,
): TemplateResult {
  return html`<h3>${title}</h3>
    <div class="tick-list" role="group" aria-label=${title}>
      ${all.map((one) => {
        const on = !off.includes(one);
        const next = on ? [...off, one] : off.filter((other) => other !== one);
        return html`<label><input type="checkbox" .checked=${on}
          @change=${() => context.send({ kind: "change-settings", change: change(next) })} />
          <span>${name(one)}</span></label>`;
      })}
    </div>`;
}

function keys(context: ViewContext): TemplateResult {
  const { t } = context.t;
  const { ownKeys } = context.state.settings;
  const problem = context.memory.keyProblem;
  return html`<h3>${t("settings.keys")}</h3>
    <p class="hint">${t("settings.keys-hint")}</p>
    <p class="reason" role="status">${problem === null ? nothing : problem}</p>
    <ul class="own-keys">
      ${listKeys(ownKeys)
        .filter(({ action }) => isRemappable(action))
        .map((binding) => keyRow(binding, context))}
    </ul>
    <div class="grid"><button class="btn" type="button" ?disabled=${Object.keys(ownKeys).length === 0}
      @click=${() => {
        listen(null, null, context);
        context.send({ kind: "change-settings", change: { ownKeys: {} } });
      }}>${t("settings.keys-reset")}</button></div>`;
}

function keyRow(binding: KeyBinding, context: ViewContext): TemplateResult {
  const { t } = context.t;
  const { action } = binding;
  const listening = context.memory.listening === action;
  const name = actionName(action, context);
  const key = capName(binding.cap, context);
  return html`<li><span>${name}</span>
    <button class="btn small" type="button" aria-pressed=${listening} data-key=${action}
      aria-label=${listening ? t("settings.key-press-for", { action: name }) : t("settings.key-change", { action: name, key })}
      @click=${() => listen(listening ? null : action, null, context)}
      @blur=${() => {
        if (context.memory.listening === action) listen(null, context.memory.keyProblem, context);
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (listening) take(event, action, context);
      }}>${listening ? t("settings.key-press") : html`<kbd>${key}</kbd>`}</button></li>`;
}

/** A key was pressed for an action: it is given to it, or the reader is told why not. */
function take(event: KeyboardEvent, action: KeyAction, context: ViewContext): void {
  // Tab leaves the button, as everywhere.
  if (event.code === "Tab" || /^(?:Shift|Control|Alt|Meta)/.test(event.code)) return;
  event.preventDefault();
  event.stopPropagation();
  const cap = printed(event);
  const problem = event.code === "Escape" ? null : findProblem(event, action, cap, context);
  listen(problem === null ? null : action, problem, context);
  if (problem !== null || event.code === "Escape") return;
  const ownKeys = { ...context.state.settings.ownKeys, [action]: { code: event.code, cap } };
  context.send({ kind: "change-settings", change: { ownKeys } });
}

/** Why a key cannot be given to an action; null where it can. */
function findProblem(
  event: KeyboardEvent,
  action: KeyAction,
  cap: string,
  context: ViewContext,
): string | null {
  const { t } = context.t;
  const key = capName(cap, context);
  if (!isFreeKey(event.code)) return t("settings.key-fixed", { key });
  const other = findKeyBinding(event.code, event.key, context.state.settings.ownKeys);
  if (other === null || other.action === action) return null;
  return t("settings.key-taken", { key, action: actionName(other.action, context) });
}

/** Waits for a key for an action, or for none any more. */
function listen(action: KeyAction | null, problem: string | null, context: ViewContext): void {
  context.remember((memory) => {
    memory.listening = action;
    memory.keyProblem = problem;
  });
}

const ARROWS: Readonly<Record<string, string>> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
};

/** What stands on a key, as far as the browser tells. */
function printed({ code, key }: KeyboardEvent): string {
  if (code === "Space") return "key.cap-space";
  if (key.length === 1) return key.toUpperCase();
  return ARROWS[code] ?? (key === "Dead" || key === "Unidentified" ? code : key).slice(0, 20);
}

function actionName(action: KeyAction, context: ViewContext): string {
  return context.t.find(`key.${action}`) ?? action;
}
