/** The schemas of the files for editors and other tools. */

import * as z from "zod";
import { type FileKind, fileSchemas } from "./file-kind.ts";

/**
 * A JSON Schema (draft 2020-12) for each kind of file, by kind: `scenario` and the parts of the catalogue.
 * They say what a file may hold; what files must say to each other only `loadScenario` can check.
 */
export function scenarioJsonSchemas(): Record<FileKind, unknown> {
  const entries = Object.entries(fileSchemas).map(([kind, schema]) => [
    kind,
    { title: `Alphea ${kind}`, ...z.toJSONSchema(schema, { io: "input" }) },
  ]);
  return Object.fromEntries(entries) as Record<FileKind, unknown>;
}
