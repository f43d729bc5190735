/** Says a decision in words, for the strip of planned decisions and the log. */

import type { Command } from "../contract/command.ts";
import type { Translator } from "../i18n/translator.ts";
import { presentAnswerLabel } from "./answer-text.ts";
import type { GameState } from "./game-state.ts";
import { formatMeasure } from "./mandate-text.ts";
import { getNames, parseDeploymentKey, parsePostKey } from "./names.ts";

/** One decision in one line. */
export function formatCommand(command: Command, state: GameState, t: Translator): string {
  const names = getNames(state.scenario, t);
  switch (command.kind) {
    case "deploy-assistant":
      return t.t("command.deploy-assistant", {
        assistant: names.assistant(command.assistant),
        department: names.department(command.department),
        start: command.start,
      });
    case "set-autonomy":
      return t.t(command.override === true ? "command.set-autonomy-override" : "command.set-autonomy", {
        ...nameDeployment(command.deployment),
        level: t.t(`autonomy.${command.level}`),
      });
    case "suspend-deployment":
    case "resume-deployment":
    case "retire-deployment":
    case "grant-licences":
    case "trim-licences":
      return t.t(`command.${command.kind}`, nameDeployment(command.deployment));
    case "encourage-use":
      return t.t("command.encourage-use", { department: names.department(command.department) });
    case "train":
      return t.t("command.train", {
        department: names.department(command.department),
        share: t.percent(command.share),
      });
    case "adopt-guardrail":
    case "drop-guardrail":
      return t.t(`command.${command.kind}`, { guardrail: names.guardrail(command.guardrail) });
    case "open-post": {
      const values = {
        role: names.role(command.role),
        way: t.t(`way.${command.way}`).toLocaleLowerCase(t.locale),
      };
      return command.from === undefined
        ? t.t("command.open-post", values)
        : t.t("command.open-post-from", { ...values, department: names.department(command.from) });
    }
    case "cancel-post":
      return t.t("command.cancel-post", { role: names.role(parsePostKey(command.post)) });
    case "assign-add-on":
      return t.t("command.assign-add-on", {
        role: names.role(command.role),
        department: names.department(command.department),
      });
    case "withdraw-add-on":
      return t.t("command.withdraw-add-on", { role: names.role(command.role) });
    case "consult":
      return command.department === undefined
        ? t.t("command.consult-company")
        : t.t("command.consult", { department: names.department(command.department) });
    case "redeploy":
      return t.t("command.redeploy", {
        count: command.people,
        from: names.department(command.from),
        to: names.department(command.to),
      });
    case "set-attrition":
      return t.t(command.on ? "command.attrition-on" : "command.attrition-off", {
        department: names.department(command.department),
      });
    case "cut-posts":
      return t.t("command.cut-posts", {
        count: command.people,
        department: names.department(command.department),
      });
    case "set-routing": {
      const values = { share: t.percent(command.share) };
      return command.deployment === undefined
        ? t.t("command.set-routing", values)
        : t.t("command.set-routing-of", { ...values, ...nameDeployment(command.deployment) });
    }
    case "reserve-accelerators":
      return t.t("command.reserve-accelerators", { count: command.units });
    case "set-spending-cap": {
      const place = command.deployment === undefined ? null : nameDeployment(command.deployment);
      if (command.eurosPerWeek === undefined)
        return place === null
          ? t.t("command.lift-spending-cap")
          : t.t("command.lift-spending-cap-of", { ...place });
      const values = { money: t.money(command.eurosPerWeek) };
      return place === null
        ? t.t("command.set-spending-cap", values)
        : t.t("command.set-spending-cap-of", { ...values, ...place });
    }
    case "audit":
      return t.t("command.audit", nameDeployment(command.deployment));
    case "submit-forecast":
      return t.t("command.submit-forecast", {
        figure: t.t(`measure.${command.figure}`),
        low: formatMeasure(command.figure, command.low, t),
        high: formatMeasure(command.figure, command.high, t),
        until: command.until,
      });
    case "answer-event": {
      const event = state.events.find((candidate) => candidate.id === command.event);
      return t.t("command.answer-event", {
        answer: event === undefined ? command.answer : presentAnswerLabel(event, command.answer, state, t),
      });
    }
  }

  function nameDeployment(key: string): { assistant: string; department: string } {
    const { assistant, department } = parseDeploymentKey(key);
    return { assistant: names.assistant(assistant), department: names.department(department) };
  }
}
