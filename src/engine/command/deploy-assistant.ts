/** Owns the decision to deploy an assistant in a department. */

import { deploymentKey, proposeDeployment } from "../system/deployment.ts";
import { type CommandHandler, findDepartment, findDeployment } from "./handler.ts";

export const deployAssistant: CommandHandler<"deploy-assistant"> = {
  list(world) {
    return world.scenario.assistants.flatMap((assistant) =>
      assistant.departments
        .filter((department) => !findDeployment(world, deploymentKey(assistant.id, department)))
        .flatMap((department) =>
          (["pilot", "everyone"] as const).map((start) => ({
            kind: "deploy-assistant" as const,
            assistant: assistant.id,
            department,
            start,
          })),
        ),
    );
  },
  refuse(world, command) {
    const assistant = world.scenario.assistants.find(({ id }) => id === command.assistant);
    if (!assistant) return "unknown-assistant";
    if (!findDepartment(world, command.department)) return "unknown-department";
    if (!assistant.departments.includes(command.department)) return "assistant-not-for-department";
    const key = deploymentKey(assistant.id, command.department);
    if (findDeployment(world, key)) return "already-deployed";
    return world.rollout.is("crisis") ? "crisis" : null;
  },
  price(world, command) {
    const assistant = world.scenario.assistants.find(({ id }) => id === command.assistant);
    const department = findDepartment(world, command.department);
    if (!assistant || !department) return { euros: 0, eurosPerWeek: 0, hours: 0, delayWeeks: 0 };
    const share = command.start === "pilot" ? world.p["money.pilot-licence-share"] : 1;
    return {
      euros: assistant.setupCost,
      eurosPerWeek:
        assistant.runningCostPerWeek + assistant.licencePerUserWeek * department.definition.people * share,
      hours: assistant.integrationHours,
      delayWeeks: assistant.integrationWeeks + (assistant.consultation ? world.p["consultation.weeks"] : 0),
    };
  },
  apply(world, command, cause) {
    const assistant = world.scenario.assistants.find(({ id }) => id === command.assistant);
    const department = findDepartment(world, command.department);
    if (assistant && department) proposeDeployment(world, assistant, department, command.start, cause);
  },
};
