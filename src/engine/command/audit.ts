/** Owns the decision to have an assistant's work read again by people who did not do it. */

import { isLive } from "../state/deployment.ts";
import { isAuditable } from "../system/audit.ts";
import { spend } from "../system/spending.ts";
import { type CommandHandler, findDeployment, openDeployments } from "./handler.ts";

export const auditCommand: CommandHandler<"audit"> = {
  list: (world) =>
    openDeployments(world)
      .filter(isLive)
      .map(({ key }) => ({ kind: "audit", deployment: key })),
  refuse(world, command) {
    const deployment = findDeployment(world, command.deployment);
    if (!deployment) return "unknown-deployment";
    if (deployment.audit.dueWeek > 0) return "audit-under-way";
    return isAuditable(deployment) ? null : "not-live";
  },
  price({ p }) {
    return {
      euros: p["audit.cost"],
      eurosPerWeek: 0,
      hours: p["audit.hours"],
      delayWeeks: Math.floor(p["audit.weeks"]),
    };
  },
  apply(world, command, cause) {
    const deployment = findDeployment(world, command.deployment);
    if (!deployment) return;
    const { p, week, journal } = world;
    const { audit, assistant, department } = deployment;
    const where = {
      department: department.definition.id,
      deployment: deployment.key,
      assistant: assistant.id,
    };
    audit.dueWeek = week + Math.floor(p["audit.weeks"]);
    audit.event = journal.emit({ kind: "audit-started", tier: "log", ...where, causes: [cause] }).id;
    spend(world, p["audit.cost"], {
      factor: "audit-cost",
      department: department.definition.id,
      subject: assistant.id,
      event: audit.event,
    });
  },
};
