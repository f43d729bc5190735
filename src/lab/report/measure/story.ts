/** Owns the measures read from the story as it is told: dates, time saved, rework, who uses how much. */

import type { Scenario } from "../../../contract/scenario.ts";
import { ACTIVE } from "../../../engine/state/seats.ts";
import type { World } from "../../../engine/world.ts";
import { strategyNamed } from "../../bench.ts";
import { play } from "../../play.ts";
import { fitQuadratic } from "../../statistics/quadratic.ts";
import { type Measure, remember } from "./measure.ts";
import { hoursAtWork, isThere, LAST_QUARTER, liveGenerative, usersOf } from "./usage.ts";

/** The roles at the core of the story; the others are around them. */
const CORE = [
  "algorithm-interpreter",
  "annotation-specialist",
  "deployment-engineer",
  "governance",
  "inference-specialist",
];

export const measureStory: Measure = remember(({ scenario, strategies }, seed) => {
  let firstObsolete = Infinity;
  let firstAdvice = Infinity;
  let saved = 0;
  let rework = 0;
  const quarter = new Quarter(scenario);
  play(scenario, seed, {
    strategy: strategyNamed(strategies, "story"),
    onWeek: ({ world, result }) => {
      const { week } = result;
      for (const { kind, incident, role = "", amounts } of result.events) {
        if (kind === "incident-noticed" && incident === "obsolete-procedure")
          firstObsolete = Math.min(firstObsolete, week);
        // Governance may be one post or three specialists.
        const core = CORE.some((id) => role === id || role.startsWith(`${id}-`));
        if (kind === "role-advised" && core && amounts?.post === 1) firstAdvice = Math.min(firstAdvice, week);
      }
      for (const deployment of liveGenerative(world)) {
        saved += deployment.grossHours;
        rework += deployment.verificationHours;
      }
      for (const { at } of world.departments)
        rework += (world.work.newRepair[at] as number) - (world.shadow.newRepair[at] as number);
      if (week > scenario.weeks - LAST_QUARTER) quarter.note(world);
    },
  });
  return {
    "first-obsolete": firstObsolete,
    "first-advice": firstAdvice,
    rework: saved > 0 ? (100 * rework) / saved : null,
    ...quarter.read(),
  };
});

/** Use in the last quarter, by occupation. */
class Quarter {
  private saved = 0;
  private userHours = 0;
  private staffHours = 0;
  private readonly uses: Float64Array;
  private readonly people: Float64Array;
  private readonly scenario: Scenario;

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    this.uses = new Float64Array(scenario.occupations.length);
    this.people = new Float64Array(scenario.occupations.length);
  }

  note(world: World): void {
    const { people, p } = world;
    const deployments = liveGenerative(world);
    const hours = hoursAtWork(world);
    this.userHours += usersOf(deployments).size * hours;
    for (let slot = 0; slot < world.blueprint.headcount; slot++) {
      if (!isThere(world, slot)) continue;
      this.staffHours += hours;
      const at = people.occupation[slot] as number;
      this.people[at] = (this.people[at] as number) + 1;
    }
    for (const { seats, size, start, assistant, grossHours } of deployments) {
      this.saved += grossHours;
      for (let seat = 0; seat < size; seat++) {
        if (seats.use[seat] !== ACTIVE) continue;
        const slot = start + seat;
        const beside = assistant.general && people.specific[slot] !== 0;
        const share =
          (seats.share[seat] as number) * (beside ? p["adoption.general-share-with-specific"] : 1);
        const rate =
          people.computing[slot] === 1
            ? p["adoption.uses-per-assisted-hour-computing"]
            : p["adoption.uses-per-assisted-hour"];
        const at = people.occupation[slot] as number;
        this.uses[at] = (this.uses[at] as number) + share * rate * hours;
      }
    }
  }

  read() {
    const { saved, userHours, staffHours, scenario, uses, people } = this;
    const of = (values: Float64Array, counts: (at: number) => boolean) =>
      values.reduce((sum, value, at) => (counts(at) ? sum + value : sum), 0);
    const isComputing = (at: number) => scenario.occupations[at]?.computing === true;
    const everybody = () => true;
    const jobs = of(people, isComputing) / of(people, everybody);
    const used = of(uses, isComputing) / of(uses, everybody);
    const { c, turn } = this.fitGrades();
    return {
      "saved-by-users": userHours > 0 ? (100 * saved) / userHours : null,
      "saved-by-all": (100 * saved) / staffHours,
      computing: jobs > 0 && used > 0 ? used / jobs : null,
      "grade-curve": c,
      "grade-peak": turn,
    };
  }

  /**
   * Uses per person and week by grade: every grade is one point, as in the published curve over wages; an
   * occupation's people lie evenly over its grades.
   */
  private fitGrades() {
    const weight = new Float64Array(11);
    const total = new Float64Array(11);
    this.scenario.occupations.forEach(({ grades: [low, high] }, at) => {
      for (let grade = low; grade <= high; grade++) {
        const part = 1 / (high - low + 1);
        weight[grade] = (weight[grade] as number) + (this.people[at] as number) * part;
        total[grade] = (total[grade] as number) + (this.uses[at] as number) * part;
      }
    });
    return fitQuadratic(
      [...weight.keys()]
        .filter((grade) => (weight[grade] as number) > 0)
        .map((x) => ({
          x,
          y: (total[x] as number) / (weight[x] as number),
        })),
    );
  }
}
