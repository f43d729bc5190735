/** Checks one file, against the rest of the catalogue where that can be read. */

import type { Problem } from "../contract/problem.ts";
import { checkFiles } from "./check-files.ts";
import { catalogueKinds, type FileKind, recogniseKind } from "./file-kind.ts";
import { readYaml } from "./read-yaml.ts";
import { listWords, problemAt, say } from "./sentence.ts";
import type { SourceFile } from "./source-file.ts";

/**
 * Everything that is wrong with one file, in the order of its lines; nothing where it is good.
 *
 * Whether it is a scenario or a part of the catalogue is told by the file's name, else by its top-level keys.
 *
 * @param readFile gives the text of a file of the scenarios folder (`catalogue/company.yaml`), or null. With it,
 *   references to other files are judged; without it, or where a file is not there, they are left alone.
 */
export function validateText(
  file: string,
  text: string,
  readFile: (path: string) => string | null = () => null,
): readonly Problem[] {
  const { source, problems } = readYaml(file, text);
  if (!source) return problems;
  const kind = recogniseKind(file, source.value);
  if (kind === null) return [...problems, unknownKind(file)];
  const sources: Partial<Record<FileKind, SourceFile>> = {};
  for (const other of catalogueKinds) {
    const otherText = other === kind ? null : readFile(`catalogue/${other}.yaml`);
    const otherSource = otherText === null ? null : readYaml(`catalogue/${other}.yaml`, otherText).source;
    if (otherSource) sources[other] = otherSource;
  }
  sources[kind] = source;
  const found = checkFiles(sources).problems.filter((problem) => problem.file === file);
  return [...problems, ...found].sort((a, b) => a.line - b.line || a.column - b.column);
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
