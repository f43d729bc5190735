/** Checks one file on its own. References to other files are judged by `loadScenario`, which has them. */

import type { Problem } from "../contract/problem.ts";
import { checkFiles } from "./check-files.ts";
import { catalogueKinds, recogniseKind } from "./file-kind.ts";
import { readYaml } from "./read-yaml.ts";
import { listWords, problemAt, say } from "./sentence.ts";

/**
 * Everything that is wrong with one file, in the order of its lines; nothing where it is good.
 *
 * Whether it is a scenario or a part of the catalogue is told by the file's name, else by its top-level keys.
 */
export function validateText(file: string, text: string): readonly Problem[] {
  const { source, problems } = readYaml(file, text);
  if (!source) return problems;
  const kind = recogniseKind(file, source.value);
  if (kind === null) return [...problems, unknownKind(file)];
  const found = [...problems, ...checkFiles({ [kind]: source }).problems];
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

function unknownKind(file: string): Problem {
  const names = listWords(catalogueKinds.map((kind) => `${kind}.yaml`));
  return problemAt(
    file,
    { line: 1, column: 1 },
    say(
      "this is neither a scenario nor a part of the catalogue",
      "ce n’est ni un scénario ni une partie du catalogue",
    ),
    say(
      `name it \`….scenario.yaml\`, or one of ${names}`,
      `nommez-le \`….scenario.yaml\`, ou l’un de ceux-ci : ${names}`,
    ),
  );
}
