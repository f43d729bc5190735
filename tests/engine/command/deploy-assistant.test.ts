/** Deploying an assistant: which deployments are on offer, why one is refused, what it costs and starts. */

import { describe, expect, it } from "vitest";
import { deployAssistant } from "../../../src/engine/command/deploy-assistant.ts";
import { CAUSE, Desk } from "./desk.ts";

const command = (assistant: string, department: string, start: "pilot" | "everyone" = "pilot") =>
  ({ kind: "deploy-assistant", assistant, department, start }) as const;

describe("deploying an assistant", () => {
  it("is on offer wherever an assistant may go and is not yet, both ways", () => {
    const desk = new Desk();
    const all = desk.world.scenario.assistants.flatMap(({ id, departments }) =>
      departments.flatMap((department) => [command(id, department), command(id, department, "everyone")]),
    );
    expect(deployAssistant.list(desk.world)).toEqual(all);
    desk.apply(command("sales-copilot", "sales"));
    expect(deployAssistant.list(desk.world)).toEqual(
      all.filter(({ assistant }) => assistant !== "sales-copilot"),
    );
  });

  it("is refused for the first reason that holds", () => {
    const desk = new Desk();
    expect(desk.refuse(command("oracle", "sales"))).toBe("unknown-assistant");
    expect(desk.refuse(command("sales-copilot", "moon"))).toBe("unknown-department");
    expect(desk.refuse(command("sales-copilot", "legal"))).toBe("assistant-not-for-department");
    expect(desk.refuse(command("sales-copilot", "sales"))).toBeNull();
    desk.apply(command("sales-copilot", "sales"));
    expect(desk.refuse(command("sales-copilot", "sales", "everyone"))).toBe("already-deployed");
    // The same assistant elsewhere is another deployment.
    desk.apply(command("office-assistant", "sales"));
    expect(desk.refuse(command("office-assistant", "legal"))).toBeNull();
  });

  it("waits until a crisis is over", () => {
    const desk = new Desk();
    desk.world.rollout.send({ type: "CRISIS_STRUCK", severeOpen: 1, contested: false }, 1);
    expect(desk.refuse(command("sales-copilot", "sales"))).toBe("crisis");
  });

  it("can be decided again after it was retired", () => {
    const desk = new Desk();
    desk.apply(command("sales-copilot", "sales"));
    desk.apply({ kind: "retire-deployment", deployment: "sales-copilot@sales" });
    expect(desk.refuse(command("sales-copilot", "sales"))).toBeNull();
  });

  it("costs its set-up once, its licences every week, and IT's hours", () => {
    const { world } = new Desk();
    const assistant = world.scenario.assistants.find(({ id }) => id === "service-agent");
    const people = world.scenario.departments.find(({ id }) => id === "customer-service")?.people;
    if (!assistant || !people) throw new Error("the scenario has changed");
    const weekly = (share: number) =>
      assistant.runningCostPerWeek + assistant.licencePerUserWeek * people * share;
    const once = {
      euros: assistant.setupCost,
      hours: assistant.integrationHours,
      delayWeeks: assistant.integrationWeeks,
    };
    expect(assistant.setupCost * assistant.integrationHours * assistant.integrationWeeks).toBeGreaterThan(0);
    expect(weekly(1)).toBeGreaterThan(0);
    expect(deployAssistant.price(world, command("service-agent", "customer-service", "everyone"))).toEqual({
      ...once,
      eurosPerWeek: weekly(1),
    });
    expect(deployAssistant.price(world, command("service-agent", "customer-service"))).toEqual({
      ...once,
      eurosPerWeek: weekly(world.p["money.pilot-licence-share"]),
    });
  });

  it("takes the weeks of a consultation on top where the law asks for one", () => {
    const { world } = new Desk();
    const heard = world.scenario.assistants.find(({ consultation }) => consultation);
    if (!heard) throw new Error("no assistant of the scenario needs a consultation");
    const price = deployAssistant.price(world, command(heard.id, heard.departments[0] as string));
    expect(price.delayWeeks).toBe(heard.integrationWeeks + world.p["consultation.weeks"]);
    expect(world.p["consultation.weeks"]).toBeGreaterThan(0);
  });

  it("has no price where it makes no sense", () => {
    const { world } = new Desk();
    const nothing = { euros: 0, eurosPerWeek: 0, hours: 0, delayWeeks: 0 };
    expect(deployAssistant.price(world, command("oracle", "sales"))).toEqual(nothing);
    expect(deployAssistant.price(world, command("sales-copilot", "moon"))).toEqual(nothing);
  });

  it("opens a deployment that integrates first, and says so", () => {
    const desk = new Desk();
    const { events } = desk.apply(command("sales-copilot", "sales", "everyone"));
    const deployment = desk.deployment("sales-copilot@sales");
    expect(deployment.process.state).toBe("integrating");
    expect(deployment.startMode).toBe("everyone");
    expect(deployment.department).toBe(desk.department("sales"));
    expect(events[0]).toMatchObject({
      kind: "deployment-proposed",
      tier: "log",
      deployment: "sales-copilot@sales",
      department: "sales",
      assistant: "sales-copilot",
      causes: [CAUSE],
    });
  });

  it("leads to a pilot with part of the licences, or to everybody at once", () => {
    const desk = new Desk();
    const pilot = desk.deploy("sales-copilot", "sales", "pilot");
    expect(pilot.process.is("pilot")).toBe(true);
    expect(pilot.licences).toBeLessThan(pilot.size);
    const all = desk.deploy("contract-summariser", "legal", "everyone");
    expect(all.process.is("proposes")).toBe(true);
    expect(all.licences).toBe(all.size);
  });

  it("does nothing where it makes no sense", () => {
    const { world } = new Desk();
    deployAssistant.apply(world, command("oracle", "sales"), CAUSE);
    deployAssistant.apply(world, command("sales-copilot", "moon"), CAUSE);
    expect(world.deployments).toEqual([]);
  });
});
