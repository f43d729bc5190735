/** The rules of a draft as a form: one card a rule, which opens on its conditions and its decisions. */

import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { FRESH_COMMAND, type RuleChange, type RulePath } from "../../contract/rule-form.ts";
import { listOptions } from "../../presenter/lab/option.ts";
import {
  type CommandModel,
  type Part,
  presentRules,
  type RuleModel,
} from "../../presenter/lab/present-rules.ts";
import type { LabContext } from "./lab-context.ts";
import { control, numberInput } from "./rule-control.ts";
import { select } from "./select.ts";
import { problemList } from "./sheet.ts";

/** What the parts of one rule are given. */
interface RuleContext extends LabContext {
  readonly at: number;
  readonly rule: RuleModel;
  /** Writes a part of the rule; undefined takes it out. */
  set(path: RulePath, value: unknown): void;
}

export function ruleForm(context: LabContext): TemplateResult | typeof nothing {
  const { state, t, send } = context;
  const { draft, grammar, scenarios, choice } = state;
  const scenario = scenarios.find(({ id }) => id === choice.scenario);
  if (draft === null || scenario === undefined) return nothing;
  if (draft.entries === null) return html`<p class="hint">${t.t("rule.unreadable")}</p>`;
  const rules = presentRules(draft.entries, draft.problems, grammar, scenario, t);
  const change = (one: RuleChange) => send({ kind: "change-rule", change: one });
  return html`<p class="hint">${t.t("rule.hint")}</p>
    ${draft.hasBase ? html`<p class="hint">${t.t("rule.base")}</p>` : nothing}
    ${rules.length === 0 ? html`<p>${t.t("rule.none")}</p>` : nothing}
    <ol class="rules">${repeat(
      rules,
      // Two rules may bear one name while they are being written.
      ({ id }, at) => (rules.findIndex((one) => one.id === id) === at ? id : `${id}/${at}`),
      (rule, at) => {
        const set = (path: RulePath, value: unknown) => change({ kind: "set", rule: at, path, value });
        return card({ ...context, at, rule, set }, rules.length, change);
      },
    )}</ol>
    <button class="btn" id="add-rule" type="button" @click=${() => change({ kind: "add" })}>${t.t("rule.add")}</button>`;
}

function card(context: RuleContext, count: number, change: (one: RuleChange) => void): TemplateResult {
  const { at, rule, t } = context;
  const tool = (
    name: "up" | "down" | "remove",
    one: RuleChange,
    isIdle = false,
  ) => html`<button class="btn small"
    type="button" ?disabled=${isIdle} aria-label=${t.t(`rule.${name}-label`, { rule: rule.id })}
    @click=${() => change(one)}>${t.t(`rule.${name}`)}</button>`;
  return html`<li class="rule ${rule.isOff ? "off" : ""}">
    <details ?open=${rule.problems.length > 0}>
      <summary id="rule-${at}"><span class="num">${at + 1}.</span> <b>${rule.id}</b> <span class="hint">${rule.gist}</span>
        ${rule.isOff ? html`<span class="chip">${t.t("rule.off")}</span>` : nothing}
        ${rule.problems.length > 0 ? html`<span class="chip bad">${t.t("rule.problems", { count: rule.problems.length })}</span>` : nothing}
      </summary>
      <div class="rule-body">
        <div class="buttons">
          <label class="switch"><input type="checkbox" .checked=${!rule.isOff}
            @change=${() => change({ kind: "switch", rule: at, on: rule.isOff })} /> ${t.t("rule.on")}</label>
          ${tool("up", { kind: "move", rule: at, to: at - 1 }, at === 0)}
          ${tool("down", { kind: "move", rule: at, to: at + 1 }, at === count - 1)}
          ${tool("remove", { kind: "remove", rule: at })}
        </div>
        ${problemList(rule.problems, context)}
        ${conditions(context)}${decisions(context, change)}
        ${
          rule.left.length === 0
            ? nothing
            : html`<p class="hint">${t.t("rule.left")} ${rule.left.map((one) => html`<code>${one}</code> `)}</p>`
        }
      </div>
    </details></li>`;
}

function conditions(context: RuleContext): TemplateResult {
  const { at, rule, t, set } = context;
  const number = (name: "delay" | "at-week" | "cool-down" | "per-week", value: number | null) =>
    html`<div class="pick"><label for="rule-${at}-${name}">${t.t(`rule.${name}`)}</label>
      ${numberInput(`rule-${at}-${name}`, value, (next) => set([name], next ?? undefined))}</div>`;
  const offers = rule.offers.flatMap((group) => group.offers);
  const addTerm = (event: Event): void => {
    const field = event.target as HTMLSelectElement;
    const offer = offers[field.selectedIndex - 1];
    field.selectedIndex = 0;
    if (offer !== undefined) set(offer.path, offer.value);
  };
  const rename = (event: Event) => set(["id"], (event.target as HTMLInputElement).value.trim());
  return html`<div class="pick"><label for="rule-${at}-name">${t.t("rule.name")}</label>
    <input type="text" id="rule-${at}-name" maxlength="60" autocomplete="off" spellcheck="false" .value=${rule.id} @change=${rename} /></div>
  <fieldset><legend>${t.t("rule.when")}</legend>
    <div class="fields">
      ${select(`rule-${at}-scope`, t.t("rule.scope"), rule.scope, (kind) =>
        set(["for-each"], kind === "" ? undefined : { [kind]: {} }),
      )}
      ${number("delay", rule.delay)}${number("at-week", rule.atWeek)}
    </div>
    ${rule.terms.length === 0 ? html`<p class="hint">${t.t("rule.always")}</p>` : nothing}
    <ul class="terms">${rule.terms.map((term) => termRow(term, context))}</ul>
    <div class="pick"><label for="rule-${at}-add">${t.t("rule.add-term")}</label>
      <select id="rule-${at}-add" @change=${addTerm}><option value="">${t.t("rule.choose")}</option>
        ${rule.offers.map(
          (group) =>
            html`<optgroup label=${group.name}>${group.offers.map(
              ({ name }) => html`<option>${name}</option>`,
            )}</optgroup>`,
        )}</select></div>
    ${
      rule.atWeek !== null
        ? nothing
        : html`<div class="fields">
      <label class="switch"><input type="checkbox" .checked=${rule.isRepeated}
        @change=${() => set(["repeat"], rule.isRepeated ? undefined : "always")} /> ${t.t("rule.repeat")}</label>
      ${rule.isRepeated ? number("cool-down", rule.coolDown) : nothing}${number("per-week", rule.perWeek)}</div>`
    }
  </fieldset>`;
}

function termRow(term: Part, context: RuleContext): TemplateResult {
  const { t, set } = context;
  const label = t.t("rule.drop-term", { term: term.label });
  return html`<li><div class="term-row" role="group" aria-label=${term.label}><span class="term">${term.label}</span>
    ${control(term, context, true)}
    <button class="btn small" type="button" aria-label=${label} title=${label}
      @click=${() => set(term.path, undefined)}>×</button></div></li>`;
}

function decisions(context: RuleContext, change: (one: RuleChange) => void): TemplateResult {
  const { at, rule, t, set } = context;
  const ways = listOptions(["do", "try"] as const, rule.way, (way) => t.t(`rule.${way}`));
  return html`<fieldset><legend>${t.t("rule.then")}</legend>
    ${select(`rule-${at}-way`, t.t("rule.way"), ways, (way) => {
      if (way !== rule.way) change({ kind: "rename", rule: at, from: rule.way, to: way });
    })}
    ${rule.commands.map((command, index) => commandCard(command, index, context))}
    <button class="btn small" type="button"
      @click=${() => set([rule.way, rule.commands.length], FRESH_COMMAND)}>${t.t("rule.add-command")}</button>
  </fieldset>`;
}

function commandCard(command: CommandModel, index: number, context: RuleContext): TemplateResult {
  const { at, rule, t, set } = context;
  const id = `rule-${at}-${rule.way}-${index}`;
  return html`<div class="command" role="group" aria-label=${t.t("rule.command", { number: index + 1 })}>
    <div class="fields">
      ${select(`${id}-kind`, t.t("rule.kind"), command.kinds, (kind) => set(command.path, { kind }))}
      ${command.fields.map(
        (
          field,
        ) => html`<div class="pick" role="group" aria-label=${field.label}><span class="name">${field.label}</span>
          ${control(field, context, false)}</div>`,
      )}
      ${select(`${id}-choose`, t.t("rule.pick"), command.choices, (choice) =>
        set([...command.path, "choose"], choice === "first" ? undefined : choice),
      )}
    </div>
    ${
      rule.commands.length === 1
        ? nothing
        : html`<button class="btn small" type="button"
      @click=${() => set(command.path, undefined)}>${t.t("rule.drop-command", { number: index + 1 })}</button>`
    }
  </div>`;
}
