/** Checks the files of a scenario together and reports everything that is wrong in all of them at once. */

import type * as z from "zod";
import type { Problem } from "../contract/problem.ts";
import { checkCareers } from "./check/careers.ts";
import { checkCompany } from "./check/company.ts";
import { checkIncidents } from "./check/incidents.ts";
import { type Files, gatherKnown } from "./check/known.ts";
import { checkParameters } from "./check/parameters.ts";
import { checkGuardrails, checkRoles, checkSignals } from "./check/roles.ts";
import { checkScenario } from "./check/scenario.ts";
import { checkTexts } from "./check/texts.ts";
import { checkTraits } from "./check/traits.ts";
import { checkAssistants, checkWorkflows } from "./check/workflows.ts";
import { explainIssues } from "./explain-issue.ts";
import { type FileKind, fileSchemas } from "./file-kind.ts";
import type { SourceFile } from "./source-file.ts";
import { Spot } from "./spot.ts";

/** The value of a file that its schema accepts. */
export type FileValue<Kind extends FileKind> = z.infer<(typeof fileSchemas)[Kind]>;

/** Files that were read, by kind; a scenario needs one of each. */
export type SourceFiles = { readonly [Kind in FileKind]?: SourceFile };

export interface CheckedFiles {
  /** In the order of the files, then of their lines. */
  readonly problems: readonly Problem[];
  /** Values of the files that their schemas accept. */
  readonly values: { readonly [Kind in FileKind]?: FileValue<Kind> };
}

/** Checks each file against its schema and all of them against each other. Never throws. */
export function checkFiles(sources: SourceFiles): CheckedFiles {
  const problemLists = new Map<FileKind, Problem[]>();
  const values: Partial<Record<FileKind, unknown>> = {};
  const files: Files = {};
  for (const kind of Object.keys(fileSchemas) as FileKind[]) {
    const source = sources[kind];
    if (!source) continue;
    const parsed = fileSchemas[kind].safeParse(source.value);
    if (parsed.success) values[kind] = parsed.data;
    const problems = parsed.success ? [] : explainIssues(source, fileSchemas[kind], parsed.error.issues);
    problemLists.set(kind, problems);
    files[kind] = Spot.root(source, problems);
  }
  crossCheck(files);
  const problems = [...problemLists].flatMap(([kind, list]) =>
    list
      .filter((problem) => !sources[kind]?.mendedLines.has(problem.line))
      .sort((a, b) => a.line - b.line || a.column - b.column),
  );
  return { problems, values: values as CheckedFiles["values"] };
}

function crossCheck(files: Files): void {
  const known = gatherKnown(files);
  if (files.scenario) checkScenario(files.scenario, known, files);
  if (files.company) checkCompany(files.company);
  if (files.workflows) checkWorkflows(files.workflows, known);
  if (files.assistants) checkAssistants(files.assistants, known);
  if (files.roles) checkRoles(files.roles, known);
  if (files.careers) checkCareers(files.careers, known);
  if (files.guardrails) checkGuardrails(files.guardrails, known);
  if (files.incidents) checkIncidents(files.incidents, known);
  if (files.signals) checkSignals(files.signals);
  if (files.parameters) checkParameters(files.parameters);
  if (files.traits) checkTraits(files.traits, known, files);
  for (const file of Object.values(files)) checkTexts(file);
}
