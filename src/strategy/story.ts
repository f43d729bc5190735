/** Owns the story: the dated decisions of Alphea's rollout, and posts opened by hiring two weeks after they are advised. */

import type { Command, CommandOption } from "../contract/command.ts";
import type { Scenario } from "../contract/scenario.ts";
import type { WeekSnapshot } from "../contract/snapshot.ts";
import type { Strategy } from "../contract/strategy.ts";

/** Weeks between the advice and the decision to open a post. */
const HESITATION_WEEKS = 2;
/** Why a decision is put off rather than dropped: nothing, a crisis, an integration under way, no money left. */
const DELAYS: readonly CommandOption["refusal"][] = [null, "crisis", "not-live", "over-envelope"];
/** Weeks after which a decision that could not be taken is dropped. */
const PATIENCE_WEEKS = 26;
/** Departments where the office assistant starts. */
const OFFICES = ["sales", "customer-service", "it", "product", "legal", "finance", "hr", "clinical"];

interface Dated {
  readonly week: number;
  readonly command: Command;
}

function deploy(week: number, assistant: string, ...departments: string[]): Dated[] {
  return departments.map((department) => ({
    week,
    command: { kind: "deploy-assistant", assistant, department, start: "pilot" },
  }));
}

function adopt(week: number, guardrail: string): Dated {
  return { week, command: { kind: "adopt-guardrail", guardrail } };
}

/** The dates of the story. What the scenario does not offer is refused, and left at that. */
function datesOf(scenario: Scenario): Dated[] {
  const everywhere = scenario.departments.map(({ id }) => id);
  return [
    ...everywhere.map((department): Dated => ({ week: 1, command: { kind: "encourage-use", department } })),
    ...deploy(1, "office-assistant", ...OFFICES),
    ...deploy(1, "maintenance-aid", "maintenance", "production"),
    ...everywhere.map(
      (department): Dated => ({ week: 6, command: { kind: "train", department, share: 0.3 } }),
    ),
    ...deploy(9, "sales-copilot", "sales"),
    adopt(10, "classification"),
    ...deploy(13, "contract-summariser", "legal"),
    ...deploy(17, "code-assistant", "it"),
    adopt(20, "filtering"),
    adopt(20, "logging"),
    ...deploy(24, "service-agent", "customer-service"),
    adopt(30, "human-review"),
    ...deploy(30, "predictive-maintenance", "maintenance"),
    adopt(34, "evaluation-suite"),
    ...deploy(36, "cv-screening", "hr"),
    ...deploy(42, "invoice-matcher", "finance"),
    {
      week: 44,
      command: {
        kind: "set-autonomy",
        deployment: "service-agent@customer-service",
        level: "supervised",
        override: true,
      },
    },
    ...deploy(50, "warehouse-robots", "logistics"),
    ...deploy(60, "file-reader", "clinical"),
    ...deploy(64, "content-studio", "product"),
  ];
}

/** The option that is exactly this command, if it exists this week. */
function findOption(snapshot: WeekSnapshot, command: Command): CommandOption | undefined {
  const text = JSON.stringify(command);
  return snapshot.options.find(
    (candidate) => candidate.command.kind === command.kind && JSON.stringify(candidate.command) === text,
  );
}

/** The story as a strategy. With `posts` false the company refuses every post, for comparison. */
export function createStory(scenario: Scenario, posts = true): Strategy {
  const waiting = datesOf(scenario);
  const advised = new Map<string, number>();
  return {
    id: posts ? "story" : "story-without-posts",
    decide(snapshot: WeekSnapshot): readonly Command[] {
      const week = snapshot.week + 1;
      const commands: Command[] = [];
      for (let at = 0; at < waiting.length; ) {
        const { week: due, command } = waiting[at] as Dated;
        if (due > week) {
          at++;
          continue;
        }
        const option = findOption(snapshot, command);
        // What delays a decision is tried again; so is what was possible, in case others took the money first.
        const delayed = option !== undefined && DELAYS.includes(option.refusal);
        if (option?.refusal === null) commands.push(command);
        if (delayed && week - due < PATIENCE_WEEKS) at++;
        else waiting.splice(at, 1);
      }
      if (posts) commands.push(...openAdvised(snapshot, advised, week));
      return commands;
    },
  };
}

function openAdvised(snapshot: WeekSnapshot, advised: Map<string, number>, week: number): Command[] {
  const commands: Command[] = [];
  for (const duty of snapshot.duties) {
    if (duty.advice !== "post") {
      advised.delete(duty.role);
      continue;
    }
    const since = advised.get(duty.role) ?? week;
    advised.set(duty.role, since);
    if (week - since >= HESITATION_WEEKS) {
      commands.push({ kind: "open-post", role: duty.role, way: "hiring" });
      advised.delete(duty.role);
    }
  }
  return commands;
}
