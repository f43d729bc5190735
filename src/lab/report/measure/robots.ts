/**
 * Owns the measure of accidents with robots on the floor against the same floor without. Set-up: robots for the
 * whole warehouse as soon as they are integrated; what is to be expected in the second year, so that no luck of
 * rare accidents blurs it.
 */

import { robotExposure } from "../../../engine/system/robot.ts";
import { play } from "../../play.ts";
import type { Measure } from "./measure.ts";

const SECOND_YEAR = 53;

export const measureRobotAccidents: Measure = ({ scenario }, seed) => {
  const robots = scenario.assistants.find(({ kind }) => kind === "robotic");
  const department = robots?.departments[0];
  if (!robots || department === undefined) return { severe: null, minor: null };
  const sum = { severe: 0, minor: 0, weeks: 0 };
  play(scenario, seed, {
    orders: [
      { week: 1, command: { kind: "encourage-use", department } },
      { week: 1, command: { kind: "deploy-assistant", assistant: robots.id, department, start: "everyone" } },
    ],
    onWeek: ({ world, result }) => {
      const floor = world.departments.find(({ definition }) => definition.id === department);
      if (!floor || result.week < SECOND_YEAR) return;
      const { severe, minor } = robotExposure(world, floor);
      sum.severe += severe;
      sum.minor += minor;
      sum.weeks++;
    },
  });
  const change = (total: number) => 100 * (total / sum.weeks - 1);
  return { severe: change(sum.severe), minor: change(sum.minor) };
};
