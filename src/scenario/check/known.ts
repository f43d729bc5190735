/** What the files of a catalogue name, so that references can be followed from one file to another. */

import type { FileKind } from "../file-kind.ts";
import type { Spot } from "../spot.ts";
import { idsOf, type Targets } from "./reference.ts";

/** The files at hand. One that could not be read is absent, and references to it are not judged. */
export type Files = Partial<Record<FileKind, Spot>>;

export interface Known {
  readonly companies: Targets;
  readonly departments: Targets;
  readonly occupations: Targets;
  readonly workflows: Targets;
  /** `workflow/step`, with the department that does it. */
  readonly steps: ReadonlyMap<string, string | null> | undefined;
  readonly assistants: Targets;
  readonly roles: Targets;
  readonly paths: Targets;
  readonly guardrails: Targets;
  readonly incidents: Targets;
  readonly traits: Targets;
}

/** Gathers the ids of every file at hand. */
export function gatherKnown(files: Files): Known {
  const { company } = files;
  const departments = company?.at("departments");
  const list = (kind: "workflows" | "assistants" | "roles" | "guardrails" | "incidents"): Targets => {
    const spot = files[kind];
    return spot && idsOf(spot.at(kind));
  };
  return {
    companies: company && [company.at("id").text() ?? ""],
    departments: departments && idsOf(departments),
    occupations: departments?.items().flatMap((department) => idsOf(department.at("occupations"))),
    workflows: list("workflows"),
    steps: files.workflows && gatherSteps(files.workflows),
    assistants: list("assistants"),
    roles: list("roles"),
    paths: files.careers && idsOf(files.careers.at("paths")),
    guardrails: list("guardrails"),
    incidents: list("incidents"),
    traits: files.traits && idsOf(files.traits.at("traits")),
  };
}

function gatherSteps(workflows: Spot): Map<string, string | null> {
  const steps = new Map<string, string | null>();
  for (const workflow of workflows.at("workflows").items()) {
    for (const step of workflow.at("steps").items()) {
      steps.set(`${workflow.at("id").text()}/${step.at("id").text()}`, step.at("department").text());
    }
  }
  return steps;
}
