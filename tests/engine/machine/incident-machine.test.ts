/** What an incident's statechart must do, handling and escalation together. */

import { expect, it } from "vitest";
import type { IncidentAudience } from "../../../src/contract/scenario.ts";
import type { IncidentPhase } from "../../../src/contract/snapshot.ts";
import {
  escalationOf,
  type IncidentEvent,
  incidentMachine,
  incidentPhaseOf,
} from "../../../src/engine/machine/incident-machine.ts";
import { drive, type Moves, reachableValues, walkWhole } from "./walk.ts";

const events: Record<string, IncidentEvent> = {
  detected: { type: "DETECTED" },
  triaged: { type: "TRIAGED" },
  contained: { type: "CONTAINED" },
  investigated: { type: "INVESTIGATED" },
  remedied: { type: "REMEDIED" },
  closed: { type: "CLOSED" },
  toCustomer: { type: "ESCALATED", to: "customer" },
  toStaff: { type: "ESCALATED", to: "staff" },
  toPress: { type: "ESCALATED", to: "press" },
  toRegulator: { type: "ESCALATED", to: "regulator" },
};

const handling: Moves = {
  latent: { detected: "detected" },
  detected: { triaged: "triaged" },
  triaged: { contained: "contained" },
  contained: { investigated: "investigated" },
  investigated: { remedied: "remedied" },
  remedied: { closed: "closed" },
  closed: {},
};
const escalation: Moves = {
  none: { toCustomer: "customer", toStaff: "staff", toPress: "press", toRegulator: "regulator" },
  customer: { toPress: "press", toRegulator: "regulator" },
  staff: { toPress: "press", toRegulator: "regulator" },
  press: { toRegulator: "regulator" },
  regulator: {},
};

walkWhole({
  machine: incidentMachine,
  events,
  labelOf: ({ value }) => `${value.handling}/${value.escalation}`,
  // While latent nobody can have heard of it.
  labels: Object.keys(handling).flatMap((phase) =>
    phase === "latent" ? ["latent/none"] : Object.keys(escalation).map((known) => `${phase}/${known}`),
  ),
  leadsTo: (label, event) => {
    const [phase = "", known = ""] = label.split("/");
    const toPhase = handling[phase]?.[event];
    const mayEscalate = phase !== "latent" && phase !== "closed";
    const toKnown = mayEscalate ? escalation[known]?.[event] : undefined;
    return toPhase === undefined && toKnown === undefined ? null : `${toPhase ?? phase}/${toKnown ?? known}`;
  },
});

it("fails loudly when a closed incident is sent on", () => {
  const types = ["DETECTED", "TRIAGED", "CONTAINED", "INVESTIGATED", "REMEDIED", "CLOSED"] as const;
  const incident = drive(incidentMachine, ...types.map((type) => ({ type })));
  expect(incidentPhaseOf(incident.value)).toBe("closed");
  expect(() => incident.send({ type: "ESCALATED", to: "press" }, 40)).toThrow("Week 40, incident");
});

it("speaks the words of the contract", () => {
  const phases: Record<IncidentPhase, true> = {
    detected: true,
    triaged: true,
    contained: true,
    investigated: true,
    remedied: true,
    closed: true,
  };
  const audiences: Record<IncidentAudience | "none", true> = {
    none: true,
    customer: true,
    staff: true,
    press: true,
    regulator: true,
  };
  const values = reachableValues(incidentMachine, events);
  const told = new Set(values.map(incidentPhaseOf));
  expect(told.delete(null)).toBe(true);
  expect([...told].sort()).toEqual(Object.keys(phases).sort());
  expect([...new Set(values.map(escalationOf))].sort()).toEqual(Object.keys(audiences).sort());
});
