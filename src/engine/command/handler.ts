/** Owns the shape of a command's rules: which exist, why one is refused, what it costs, what it does. */

import type { Command, CommandKind, EventId, Price, RefusalReason } from "../../contract/command.ts";
import type { DepartmentState } from "../state/department.ts";
import type { Deployment } from "../state/deployment.ts";
import type { World } from "../world.ts";

export type CommandOf<K extends CommandKind> = Extract<Command, { readonly kind: K }>;

export interface CommandHandler<K extends CommandKind> {
  /** Every command of this kind that could be thought of this week, possible or not. */
  list(world: World): readonly CommandOf<K>[];
  /** Why it is not possible now, or null. Changes nothing. */
  refuse(world: World, command: CommandOf<K>): RefusalReason | null;
  /** What it costs, as far as the company can know. */
  price(world: World, command: CommandOf<K>): Price;
  /** Carries it out. Only called where `refuse` gave null. */
  apply(world: World, command: CommandOf<K>, cause: EventId): void;
}

export const FREE: Price = { euros: 0, eurosPerWeek: 0, hours: 0, delayWeeks: 0 };

/** The department of that id, or undefined. */
export function findDepartment(world: World, id: string): DepartmentState | undefined {
  return world.departments[world.blueprint.departmentAt.get(id) ?? -1];
}

/** The deployment of that key that is not retired, or undefined. */
export function findDeployment(world: World, key: string): Deployment | undefined {
  return world.deployments.find((deployment) => deployment.key === key && !deployment.process.ended);
}

/** Deployments that are not retired. */
export function openDeployments(world: World): Deployment[] {
  return world.deployments.filter((deployment) => !deployment.process.ended);
}
