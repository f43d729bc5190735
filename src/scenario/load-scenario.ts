/** From files to a scenario, or to everything that is wrong with them. Reading is passed in. */

import type { Parsed, Problem } from "../contract/problem.ts";
import type { Scenario } from "../contract/scenario.ts";
import { assembleScenario } from "./assemble-scenario.ts";
import { checkFiles, type SourceFiles } from "./check-files.ts";
import { catalogueKinds, type FileKind } from "./file-kind.ts";
import { readYaml } from "./read-yaml.ts";
import type { ScenarioParts } from "./scenario-parts.ts";
import { problemAt, quoteWord, say } from "./sentence.ts";
import type { SourceFile } from "./source-file.ts";

/**
 * Loads a scenario and the catalogue it draws from.
 *
 * @param idOrPath an id (`alphea-as-told`), or a path that ends in `.yaml` and is taken as given
 * @param readFile the text of a file, or null where there is none; paths are relative to the scenarios folder
 * @returns the scenario, or all problems of all files
 */
export function loadScenario(idOrPath: string, readFile: (path: string) => string | null): Parsed<Scenario> {
  const problems: Problem[] = [];
  const sources: Partial<Record<FileKind, SourceFile>> = {};
  for (const kind of ["scenario", ...catalogueKinds] as const) {
    const path = kind === "scenario" ? scenarioPath(idOrPath) : `catalogue/${kind}.yaml`;
    const text = readFile(path);
    if (text === null) {
      problems.push(missingFile(path, kind));
      continue;
    }
    const read = readYaml(path, text);
    problems.push(...read.problems);
    if (read.source) sources[kind] = read.source;
  }
  const checked = checkFiles(sources as SourceFiles);
  problems.push(...checked.problems);
  const { values } = checked;
  if (problems.length > 0 || !isComplete(values)) return { ok: false, problems };
  return { ok: true, value: assembleScenario(values) };
}

/** The file of a scenario that is named by its id; a path that ends in `.yaml` is its own. */
export function scenarioPath(idOrPath: string): string {
  return /\.ya?ml$/.test(idOrPath) ? idOrPath : `${idOrPath}.scenario.yaml`;
}

function isComplete(values: ReturnType<typeof checkFiles>["values"]): values is ScenarioParts {
  return (["scenario", ...catalogueKinds] as const).every((kind) => values[kind] !== undefined);
}

function missingFile(path: string, kind: FileKind): Problem {
  const remedy =
    kind === "scenario"
      ? say(
          "give the id of a scenario, such as `alphea-as-told`, or the path of a `.yaml` file",
          "donnez l’identifiant d’un scénario, par exemple `alphea-as-told`, ou le chemin d’un fichier `.yaml`",
        )
      : say("put the file of the catalogue back", "remettez en place ce fichier du catalogue");
  return problemAt(
    path,
    { line: 0, column: 0 },
    say(`there is no file ${quoteWord(path)}`, `il n’y a pas de fichier ${quoteWord(path)}`),
    remedy,
  );
}
