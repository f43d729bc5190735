/** Owns the decision to hear the staff representatives, of one team or of the whole company. */

import type { DepartmentState } from "../state/department.ts";
import { openConsultation } from "../system/consultation.ts";
import type { World } from "../world.ts";
import { type CommandHandler, type CommandOf, FREE, findDepartment } from "./handler.ts";

/** Teams that the command is about and that can be heard now. */
function teamsToHear(world: World, command: CommandOf<"consult">): DepartmentState[] {
  return world.departments.filter(
    ({ definition, staff }) =>
      (command.department === undefined || definition.id === command.department) &&
      (staff.consultation.is("none") || staff.consultation.is("agreed")),
  );
}

export const consult: CommandHandler<"consult"> = {
  list: (world) => [
    { kind: "consult" },
    ...world.departments.map(({ definition }) => ({ kind: "consult" as const, department: definition.id })),
  ],
  refuse(world, command) {
    if (command.department !== undefined && !findDepartment(world, command.department)) {
      return "unknown-department";
    }
    return teamsToHear(world, command).length === 0 ? "consultation-under-way" : null;
  },
  price: (world, command) => ({
    ...FREE,
    hours: teamsToHear(world, command).reduce(
      (sum, { present }) => sum + present * world.p["consultation.hours-per-person"],
      0,
    ),
    delayWeeks: world.p["consultation.weeks"],
  }),
  apply(world, command, cause) {
    for (const department of teamsToHear(world, command)) openConsultation(world, department, cause);
  },
};
