/** Owns how people are: load and the drudgery of checking wear them down, quieter weeks restore them. */

import { clamp } from "../formula/exact-math.ts";
import { departmentCause, type World } from "../world.ts";

/** Moves every team's wellbeing a week on and posts the change, weighted by headcount. */
export function advanceWellbeing(world: World): void {
  const { p } = world;
  const pace = 1 - p["wellbeing.inertia"];
  for (const department of world.departments) {
    const weight = (100 * department.definition.people) / world.blueprint.headcount;
    const load = world.work.load[department.at] as number;
    const strain = p["wellbeing.load-slope"] * clamp(load - p["wellbeing.load-origin"], 0, 0.5);
    const checkedShare =
      department.grossHours <= 0 ? 0 : clamp(department.claims.verification / department.grossHours, 0, 1);
    const drudgery = p["wellbeing.verification-slope"] * checkedShare;
    const recovery = pace * (p["wellbeing.base"] - department.wellbeing);
    // Nobody can feel worse than not at all: the wear that would go below is not felt.
    const room = department.wellbeing + recovery;
    const wear = pace * (strain + drudgery);
    const felt = wear > room ? room / wear : 1;
    world.ledger.post("wellbeing", weight * recovery, departmentCause(department, "recovery"));
    world.ledger.post("wellbeing", -weight * pace * strain * felt, departmentCause(department, "overload"));
    const checking = departmentCause(department, "verification-drudgery");
    world.ledger.post("wellbeing", -weight * pace * drudgery * felt, checking);
    department.wellbeing += recovery - wear * felt;
    const shadowLoad = world.shadow.load[department.at] as number;
    const shadowStrain = p["wellbeing.load-slope"] * clamp(shadowLoad - p["wellbeing.load-origin"], 0, 0.5);
    department.shadowWellbeing += pace * (p["wellbeing.base"] - shadowStrain - department.shadowWellbeing);
  }
}
