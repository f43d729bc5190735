/** Who becomes what: the course follows from the occupation, the nearest colleague goes, colleagues teach. */

import { describe, expect, it } from "vitest";
import type { Command } from "../../src/contract/command.ts";
import type { SimEvent } from "../../src/contract/event.ts";
import { createSimulation } from "../../src/engine/simulation.ts";
import { findColleague, findMove, occupationOf, planCourse } from "../../src/engine/system/career.ts";
import type { World } from "../../src/engine/world.ts";
import { offerRoles } from "../helper/forced-run.ts";

const scenario = offerRoles(
  "algorithm-interpreter",
  "annotation-specialist",
  "deployment-engineer",
  "governance-security",
  "ai-trainer",
  "prompt-engineer",
);

function start(seed = 1) {
  let world: World | undefined;
  const simulation = createSimulation(
    scenario,
    seed,
    { statecharts: "table" },
    {
      inspect: (made) => {
        world = made;
      },
    },
  );
  return { simulation, world: world as World };
}

const roleOf = (world: World, id: string) => {
  const role = world.scenario.roles.find((one) => one.id === id);
  if (!role) throw new Error(`no role ${id}`);
  return role;
};
const teamOf = (world: World, id: string) => {
  const team = world.departments.find(({ definition }) => definition.id === id);
  if (!team) throw new Error(`no team ${id}`);
  return team;
};
const retrain = (role: string, from: string): Command => ({
  kind: "open-post",
  role,
  way: "retraining",
  from,
});

/** Plays until somebody works in the post, with the first seed whose luck lets the course succeed. */
function playPost(role: string, from: string) {
  for (let seed = 1; seed <= 20; seed++) {
    const { simulation, world } = start(seed);
    const events: SimEvent[] = [...simulation.advanceWeek([retrain(role, from)]).events];
    const has = (wanted: SimEvent["kind"]) => events.some(({ kind }) => kind === wanted);
    while (!simulation.ended && !has("post-filled") && !has("post-failed"))
      events.push(...simulation.advanceWeek([]).events);
    if (has("post-filled")) return { world, events, post: world.posts[0] };
  }
  throw new Error(`nobody of ${from} became ${role}`);
}

describe("the matrix", () => {
  it("leads from every occupation to every role, natural, reachable or long", () => {
    const { world } = start();
    const seen = new Set<string>();
    for (const { id: role } of scenario.roles)
      for (const { id } of scenario.occupations) seen.add(findMove(world.scenario, role, id).reach);
    expect(seen).toEqual(new Set(["natural", "reachable", "long"]));
    expect(findMove(world.scenario, "ai-trainer", "administrative-assistant")).toMatchObject({
      reach: "natural",
      path: { id: "short-course" },
    });
    expect(findMove(world.scenario, "governance-security", "forklift-driver")).toMatchObject({
      reach: "long",
      path: { id: "school" },
    });
  });

  it("makes a natural path shorter and open to the top, a long one riskier", () => {
    const { world } = start();
    const role = roleOf(world, "annotation-specialist");
    const natural = planCourse(world, role, "clinical-analyst");
    const reachable = planCourse(world, role, "quality-technician");
    const long = planCourse(world, role, "lawyer");
    // The same certificate of 12 weeks, after 3 of selection; 0.6 of it where the trade prepares for it.
    expect([natural.weeks, reachable.weeks, long.weeks]).toEqual([10, 15, 55]);
    expect([natural.ceiling, reachable.ceiling, long.ceiling]).toEqual([1, 0.8, 0.8]);
    expect(natural.failure).toBe(scenario.values["post.retraining-failed"]);
    expect(long.failure).toBeCloseTo(natural.failure * scenario.values["career.long-failure"], 12);
    expect(long.cost).toBeGreaterThan(natural.cost);
  });
});

describe("who goes", () => {
  it("is the best placed of the team by occupation, a leader only on a natural way", () => {
    const { world } = start();
    const occupation = (role: string, team: string) =>
      occupationOf(world, findColleague(world, roleOf(world, role), teamOf(world, team)));
    expect(occupation("ai-trainer", "hr")).toBe("administrative-assistant");
    expect(occupation("annotation-specialist", "quality")).toBe("quality-manager");
    expect(occupation("prompt-engineer", "product")).toBe("communications-officer");
    // The manager could do it too, but not as naturally as would make the team give them up.
    expect(occupation("ai-trainer", "hr")).not.toBe("hr-manager");
    expect(findColleague(world, roleOf(world, "ai-trainer"), teamOf(world, "hr"))).toBe(
      findColleague(start(1).world, roleOf(world, "ai-trainer"), teamOf(world, "hr")),
    );
  });

  it("leaves the team, takes the post after the weeks of the course, and is paid the course once", () => {
    const { world, events, post } = playPost("ai-trainer", "hr");
    const filled = events.find(({ kind }) => kind === "post-filled");
    expect(filled).toBeDefined();
    const course = planCourse(world, roleOf(world, "ai-trainer"), "administrative-assistant");
    expect((filled?.week ?? 0) - 1).toBe(scenario.values["post.approval-weeks"] + course.weeks);
    expect(post?.courseCost).toBe(course.cost);
    expect(world.people.post[post?.person ?? 0]).toBe(1);
  });

  it("tells a portrait once, when its career comes true", () => {
    const { events } = playPost("ai-trainer", "hr");
    const told = events.filter(({ kind }) => kind === "portrait");
    expect(told).toMatchObject([{ portrait: "from-files-to-lessons", role: "ai-trainer" }]);
    // From another trade it is another story.
    const elsewhere = playPost("ai-trainer", "customer-service");
    expect(elsewhere.events.filter(({ kind }) => kind === "portrait")).toEqual([]);
  });
});

describe("colleagues", () => {
  it("teach the next one: cheaper, and failed less often", () => {
    const { simulation, world } = start();
    const role = roleOf(world, "ai-trainer");
    const alone = planCourse(world, role, "team-leader");
    simulation.advanceWeek([{ kind: "open-post", role: "ai-trainer", way: "contracting" }]);
    while (!world.posts.some(({ process }) => process.is("active"))) simulation.advanceWeek([]);
    const taught = planCourse(world, role, "team-leader");
    expect(taught.weeks).toBe(alone.weeks);
    expect(taught.cost).toBeCloseTo(alone.cost * scenario.values["career.peer-cost"], 9);
    expect(taught.failure).toBeCloseTo(alone.failure * scenario.values["career.peer-failure"], 12);
  });
});
