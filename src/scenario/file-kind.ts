/** The kinds of file a scenario is made of, and how to tell them apart. */

import type * as z from "zod";
import { assistantsSchema } from "./schema/assistant.ts";
import { careersSchema } from "./schema/career.ts";
import { companySchema } from "./schema/company.ts";
import { guardrailsSchema } from "./schema/guardrail.ts";
import { incidentsSchema } from "./schema/incident.ts";
import { parametersSchema } from "./schema/parameter.ts";
import { rolesSchema } from "./schema/role.ts";
import { scenarioFileSchema } from "./schema/scenario-file.ts";
import { signalsSchema } from "./schema/signal.ts";
import { traitsSchema } from "./schema/trait.ts";
import { workflowsSchema } from "./schema/workflow.ts";

/** The schema of each kind; the kinds of the catalogue are also the names of its files. */
export const fileSchemas = {
  scenario: scenarioFileSchema,
  company: companySchema,
  workflows: workflowsSchema,
  assistants: assistantsSchema,
  roles: rolesSchema,
  careers: careersSchema,
  guardrails: guardrailsSchema,
  incidents: incidentsSchema,
  signals: signalsSchema,
  parameters: parametersSchema,
  traits: traitsSchema,
} as const satisfies Record<string, z.ZodType>;

export type FileKind = keyof typeof fileSchemas;

/** The parts of the catalogue, in the order in which they are read. */
export const catalogueKinds = [
  "company",
  "workflows",
  "assistants",
  "roles",
  "careers",
  "guardrails",
  "incidents",
  "signals",
  "parameters",
  "traits",
] as const satisfies readonly FileKind[];

const scenarioKeys = ["summary", "startDate", "weeks", "company", "set"];

/** Tells the kind of a file by its name, else by its top-level keys; null where neither says. */
export function recogniseKind(file: string, value: unknown): FileKind | null {
  const name = file.split(/[\\/]/).at(-1) ?? "";
  if (name.endsWith(".scenario.yaml") || name.endsWith(".scenario.yml")) return "scenario";
  const stem = name.replace(/\.ya?ml$/, "");
  for (const kind of catalogueKinds) if (stem === kind) return kind;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const keys = Object.keys(value);
  if (keys.some((key) => scenarioKeys.includes(key))) return "scenario";
  if (keys.includes("departments")) return "company";
  if (keys.includes("matrix")) return "careers";
  return catalogueKinds.find((kind) => keys.includes(kind)) ?? null;
}
