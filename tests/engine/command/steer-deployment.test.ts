/** Suspending, resuming, retiring and licensing a deployment. */

import { describe, expect, it } from "vitest";
import {
  grantLicences,
  resumeDeployment,
  retireDeployment,
  suspendDeployment,
  trimLicences,
} from "../../../src/engine/command/steer-deployment.ts";
import { ACTIVE } from "../../../src/engine/state/seats.ts";
import { CAUSE, Desk } from "./desk.ts";

const KEY = "sales-copilot@sales";
const suspend = { kind: "suspend-deployment", deployment: KEY } as const;
const resume = { kind: "resume-deployment", deployment: KEY } as const;
const retire = { kind: "retire-deployment", deployment: KEY } as const;
const grant = { kind: "grant-licences", deployment: KEY } as const;
const trim = { kind: "trim-licences", deployment: KEY } as const;
const NOTHING = { euros: 0, eurosPerWeek: 0, hours: 0, delayWeeks: 0 };

/** A deployment at work, and one that is still being integrated. */
function openDesk(start: "pilot" | "everyone" = "everyone"): Desk {
  const desk = new Desk();
  desk.deploy("sales-copilot", "sales", start);
  desk.apply({ kind: "deploy-assistant", assistant: "contract-summariser", department: "legal", start });
  return desk;
}

const INTEGRATING = "contract-summariser@legal";

describe("suspending", () => {
  it("is on offer while people work with it", () => {
    const desk = openDesk();
    expect(suspendDeployment.list(desk.world)).toEqual([suspend]);
    desk.apply(suspend);
    expect(suspendDeployment.list(desk.world)).toEqual([]);
  });

  it("is refused where there is nothing to suspend", () => {
    const desk = openDesk();
    expect(desk.refuse({ ...suspend, deployment: "nothing@sales" })).toBe("unknown-deployment");
    expect(desk.refuse({ ...suspend, deployment: INTEGRATING })).toBe("not-live");
    expect(desk.refuse(suspend)).toBeNull();
    desk.apply(suspend);
    expect(desk.refuse(suspend)).toBe("not-live");
  });

  it("is free, takes effect at once, and is told", () => {
    const desk = openDesk();
    expect(suspendDeployment.price(desk.world, suspend)).toEqual(NOTHING);
    const { events, postings } = desk.apply(suspend);
    expect(desk.deployment(KEY).process.state).toBe("suspended");
    expect(postings).toEqual([]);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      kind: "deployment-suspended",
      tier: "notice",
      deployment: KEY,
      causes: [CAUSE],
    });
    expect(desk.deployment(KEY).event).toBe(events[0]?.id);
    desk.advance(1);
    expect(desk.deployment(KEY).uses).toBe(0);
  });
});

describe("resuming", () => {
  it("is on offer for what is suspended", () => {
    const desk = openDesk();
    expect(resumeDeployment.list(desk.world)).toEqual([]);
    desk.apply(suspend);
    expect(resumeDeployment.list(desk.world)).toEqual([resume]);
  });

  it("is refused where it is not suspended, or on its way back", () => {
    const desk = openDesk();
    expect(desk.refuse({ ...resume, deployment: "nothing@sales" })).toBe("unknown-deployment");
    expect(desk.refuse(resume)).toBe("not-suspended");
    desk.apply(suspend);
    expect(desk.refuse(resume)).toBeNull();
    desk.apply(resume);
    expect(desk.refuse(resume)).toBe("already-resuming");
  });

  it("is free but takes weeks, and returns to the level of before", () => {
    const desk = openDesk();
    const { world } = desk;
    const deployment = desk.deployment(KEY);
    desk.apply({ kind: "set-autonomy", deployment: KEY, level: "supervised", override: true });
    desk.apply(suspend);
    const weeks = Math.floor(world.p["evidence.resume-weeks"]);
    expect(weeks).toBeGreaterThan(0);
    expect(resumeDeployment.price(world, resume)).toEqual({ ...NOTHING, delayWeeks: weeks });
    const { events } = desk.apply(resume);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ kind: "deployment-resuming", tier: "log", causes: [CAUSE] });
    expect(deployment.resumeWeek).toBe(world.week + weeks);
    desk.advance(weeks - 1);
    expect(deployment.process.is("suspended")).toBe(true);
    desk.advance(1);
    expect(deployment.process.is("supervised")).toBe(true);
    expect(deployment.resumeWeek).toBe(0);
  });

  it("takes a week at least", () => {
    const { world } = new Desk();
    const p = { ...world.p, "evidence.resume-weeks": 0 };
    expect(resumeDeployment.price({ ...world, p }, resume).delayWeeks).toBe(1);
  });
});

describe("retiring", () => {
  it("is on offer for whatever is not retired, and then not any more", () => {
    const desk = openDesk();
    expect(retireDeployment.list(desk.world)).toEqual([{ ...retire, deployment: INTEGRATING }, retire]);
    desk.apply(retire);
    expect(retireDeployment.list(desk.world)).toEqual([{ ...retire, deployment: INTEGRATING }]);
    expect(desk.refuse(retire)).toBe("unknown-deployment");
  });

  it("is free and for good, from any phase", () => {
    const desk = openDesk();
    expect(retireDeployment.price(desk.world, retire)).toEqual(NOTHING);
    expect(desk.refuse({ ...retire, deployment: INTEGRATING })).toBeNull();
    desk.apply(suspend);
    const { events } = desk.apply(retire);
    expect(desk.deployment(KEY).process.state).toBe("retired");
    expect(desk.deployment(KEY).process.ended).toBe(true);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ kind: "deployment-retired", tier: "notice", causes: [CAUSE] });
    desk.apply({ ...retire, deployment: INTEGRATING });
    expect(desk.deployment(INTEGRATING).process.state).toBe("retired");
  });
});

describe("licences for everybody", () => {
  it("are on offer while some of the team have none", () => {
    const desk = openDesk("pilot");
    expect(grantLicences.list(desk.world)).toEqual([grant]);
    desk.apply(grant);
    expect(grantLicences.list(desk.world)).toEqual([]);
  });

  it("are refused where they make no sense", () => {
    const desk = openDesk("pilot");
    expect(desk.refuse({ ...grant, deployment: "nothing@sales" })).toBe("unknown-deployment");
    expect(desk.refuse({ ...grant, deployment: INTEGRATING })).toBe("not-live");
    expect(desk.refuse(grant)).toBeNull();
    desk.apply(grant);
    expect(desk.refuse(grant)).toBe("already-licensed");
  });

  it("cost the missing ones every week, and end the pilot", () => {
    const desk = openDesk("pilot");
    const deployment = desk.deployment(KEY);
    const missing = deployment.size - deployment.licences;
    expect(missing).toBeGreaterThan(0);
    expect(grantLicences.price(desk.world, grant)).toEqual({
      ...NOTHING,
      eurosPerWeek: missing * deployment.assistant.licencePerUserWeek,
    });
    const { events } = desk.apply(grant);
    expect(deployment.process.is("proposes")).toBe(true);
    expect(deployment.licences).toBe(deployment.size);
    expect([...deployment.seats.licensed].every((licensed) => licensed === 1)).toBe(true);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ kind: "deployment-live", tier: "notice", causes: [CAUSE] });
  });

  it("leave the level alone where it is no pilot any more", () => {
    const desk = openDesk();
    const deployment = desk.deployment(KEY);
    desk.apply({ kind: "set-autonomy", deployment: KEY, level: "supervised", override: true });
    deployment.licences -= 1;
    desk.apply(grant);
    expect(deployment.process.is("supervised")).toBe(true);
  });
});

describe("licences for those who use it", () => {
  /** The week in which the notice of the contract's first year begins. */
  function openNotice(): Desk {
    const desk = openDesk();
    const { p } = desk.world;
    const { liveWeek } = desk.deployment(KEY);
    desk.advance(liveWeek + p["money.licence-term"] - p["money.licence-notice"] - desk.world.week);
    return desk;
  }

  it("are on offer, and told, only towards the end of the year for which they are paid", () => {
    const early = openDesk();
    expect(trimLicences.list(early.world)).toEqual([]);
    expect(early.refuse(trim)).toBe("licence-year-runs");
    const desk = openNotice();
    expect(trimLicences.list(desk.world)).toEqual([trim]);
    expect(desk.refuse(trim)).toBeNull();
    const told = desk.world.journal.close().filter(({ kind }) => kind === "licences-due");
    const { seats, assistant, licences } = desk.deployment(KEY);
    const unused = [...seats.use].filter((use) => use !== ACTIVE).length;
    expect(unused).toBeGreaterThan(0);
    expect(told).toHaveLength(1);
    // Those that are left cost a fifth more.
    const price = assistant.licencePerUserWeek;
    const euros = Math.round(licences * price - (licences - unused) * price * 1.2);
    expect(euros).toBeGreaterThan(0);
    expect(told[0]?.amounts).toEqual({ unused, licences, euros });
  });

  it("are refused where they make no sense", () => {
    const desk = openNotice();
    expect(desk.refuse({ ...trim, deployment: "nothing@sales" })).toBe("unknown-deployment");
    desk.apply(trim);
    expect(desk.refuse(trim)).toBe("already-ordered");
    const full = openNotice();
    full.deployment(KEY).seats.use.fill(ACTIVE);
    expect(full.refuse(trim)).toBe("licences-in-use");
    full.apply(suspend);
    expect(full.refuse(trim)).toBe("not-live");
  });

  it("can be ordered in every week in which they are on offer, and in no other", () => {
    const desk = openNotice();
    desk.advance(desk.world.p["money.licence-notice"] - 1);
    expect(trimLicences.list(desk.world)).toContainEqual(trim);
    const last = desk.simulation.advanceWeek([trim]);
    expect(last.refusals).toEqual([]);
    expect(desk.deployment(KEY).licences).toBeLessThan(desk.deployment(KEY).size);
    expect(trimLicences.list(desk.world)).not.toContainEqual(trim);
    desk.advance(1);
    expect(desk.refuse(trim)).toBe("licence-year-runs");
  });

  it("take nothing from anybody before the year is over, and nothing from those who use it", () => {
    const desk = openNotice();
    const deployment = desk.deployment(KEY);
    const notice = desk.world.p["money.licence-notice"];
    expect(trimLicences.price(desk.world, trim)).toEqual({ ...NOTHING, delayWeeks: notice });
    desk.apply(trim);
    desk.advance(notice - 1);
    expect(deployment.licences).toBe(deployment.size);
    desk.advance(1);
    expect(deployment.licences).toBeLessThan(deployment.size);
    const licensed = [...deployment.seats.licensed].filter((has) => has === 1).length;
    expect(deployment.licences).toBe(licensed);
    const trimmed = desk.world.journal.close().filter(({ kind }) => kind === "licences-trimmed");
    expect(trimmed[0]?.amounts).toEqual({ people: deployment.size - licensed });
    expect(deployment.licencePrice).toBeCloseTo(1.2 * deployment.assistant.licencePerUserWeek, 10);
    expect(desk.refuse(grant)).toBeNull();
    desk.apply(grant);
    expect(deployment.licencePrice).toBe(deployment.assistant.licencePerUserWeek);
  });
});

it("nothing happens to what does not exist", () => {
  const { world } = new Desk();
  const deployment = "nothing@sales";
  expect(grantLicences.price(world, { ...grant, deployment })).toEqual(NOTHING);
  suspendDeployment.apply(world, { ...suspend, deployment }, CAUSE);
  resumeDeployment.apply(world, { ...resume, deployment }, CAUSE);
  retireDeployment.apply(world, { ...retire, deployment }, CAUSE);
  grantLicences.apply(world, { ...grant, deployment }, CAUSE);
  expect(trimLicences.price(world, { ...trim, deployment })).toEqual(NOTHING);
  trimLicences.apply(world, { ...trim, deployment }, CAUSE);
  expect(world.deployments).toEqual([]);
});
