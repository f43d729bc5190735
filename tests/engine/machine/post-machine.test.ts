/** What a post's statechart must do. */

import { expect, it } from "vitest";
import type { PostWay } from "../../../src/contract/career.ts";
import type { PostPhase } from "../../../src/contract/snapshot.ts";
import { type PostEvent, postMachine, postPhaseOf } from "../../../src/engine/machine/post-machine.ts";
import { byTable, reachableValues, walkWhole } from "./walk.ts";

const events: Record<string, PostEvent> = {
  requested: { type: "REQUESTED" },
  approved: { type: "APPROVED" },
  hiring: { type: "SOURCING_STARTED", way: "hiring" },
  retraining: { type: "SOURCING_STARTED", way: "retraining" },
  contracting: { type: "SOURCING_STARTED", way: "contracting" },
  unknownWay: { type: "SOURCING_STARTED", way: "magic" as PostWay },
  filled: { type: "FILLED" },
  failed: { type: "SOURCING_FAILED" },
  onboarded: { type: "ONBOARDED" },
  notice: { type: "NOTICE_GIVEN" },
  left: { type: "LEFT" },
  cancelled: { type: "CANCELLED" },
};

const sourcing = { filled: "onboarding", failed: "abandoned", cancelled: "abandoned" };

walkWhole({
  machine: postMachine,
  events,
  ...byTable({
    needed: { requested: "requested", cancelled: "abandoned" },
    requested: { approved: "approved", cancelled: "abandoned" },
    approved: {
      hiring: "sourcing.hiring",
      retraining: "sourcing.retraining",
      contracting: "sourcing.contracting",
      cancelled: "abandoned",
    },
    "sourcing.hiring": sourcing,
    "sourcing.retraining": sourcing,
    "sourcing.contracting": sourcing,
    onboarding: { onboarded: "active", notice: "leaving" },
    active: { notice: "leaving" },
    leaving: { left: "left" },
    left: {},
    abandoned: {},
  }),
});

it("speaks the words of the contract", () => {
  const phases: Record<PostPhase, true> = {
    needed: true,
    requested: true,
    approved: true,
    sourcing: true,
    onboarding: true,
    active: true,
    leaving: true,
    left: true,
    abandoned: true,
  };
  const reached = new Set(reachableValues(postMachine, events).map(postPhaseOf));
  expect([...reached].sort()).toEqual(Object.keys(phases).sort());
});
