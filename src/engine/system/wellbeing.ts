/** Owns how people are: load, the drudgery of checking and worry wear them down, quieter weeks restore them. */

import type { ParameterValues } from "../../contract/parameter.ts";
import { clamp } from "../formula/exact-math.ts";
import { departmentCause } from "../state/department.ts";
import type { World } from "../world.ts";
import { staffCause } from "./worry.ts";

/** Moves every team's wellbeing a week on and posts the change, weighted by headcount. */
export function advanceWellbeing(world: World): void {
  const { p, ledger } = world;
  const pace = 1 - p["wellbeing.inertia"];
  for (const department of world.departments) {
    const weight = (100 * department.definition.people) / world.blueprint.headcount;
    const strain = strainOf(p, world.work.load[department.at] as number);
    const checkedShare =
      department.grossHours <= 0 ? 0 : clamp(department.claims.verification / department.grossHours, 0, 1);
    const drudgery = p["wellbeing.verification-slope"] * checkedShare;
    const { staff } = department;
    const worry = p["wellbeing.worry-slope"] * staff.worry;
    const recovery = pace * (p["wellbeing.base"] - department.wellbeing);
    // Nobody can feel worse than not at all: the wear that would go below is not felt.
    const room = department.wellbeing + recovery;
    const wear = pace * (strain + drudgery + worry);
    const felt = wear > room ? room / wear : 1;
    const share = weight * pace * felt;
    ledger.post("wellbeing", weight * recovery, departmentCause(department, "recovery"));
    ledger.post("wellbeing", -share * strain, departmentCause(department, "overload"));
    ledger.post("wellbeing", -share * drudgery, departmentCause(department, "verification-drudgery"));
    ledger.post("wellbeing", -share * worry, staffCause(department, "worry", staff.worryEvent));
    department.wellbeing += recovery - wear * felt;
    const shadowStrain = strainOf(p, world.shadow.load[department.at] as number);
    department.shadowWellbeing += pace * (p["wellbeing.base"] - shadowStrain - department.shadowWellbeing);
  }
}

/** What load takes from wellbeing. */
function strainOf(p: ParameterValues, load: number): number {
  return p["wellbeing.load-slope"] * clamp(load - p["wellbeing.load-origin"], 0, 0.5);
}
