/** Owns the page of assumptions: every number of the model with its range, its source and how sure we are. */

import type { Parameter, ParameterStatus, SourceCode } from "../../contract/parameter.ts";

const CODES: Readonly<Record<SourceCode, string>> = {
  S1: "read on an official page",
  S2: "read on a secondary page",
  M: "remembered, not read again",
  D: "derived from others",
  A: "an assumption of the model",
};

const STATUSES: Readonly<Record<ParameterStatus, string>> = {
  sourced: "taken from the source",
  derived: "computed from other numbers",
  assumed: "supposed: nobody has measured it, or not so",
  tuned: "calibrated, so that a run reproduces published patterns",
};

/** The first part of an id names its family. A family without a title here is titled by that part. */
const FAMILIES: Readonly<Record<string, string>> = {
  work: "Capacity and work",
  people: "People",
  adoption: "Adoption",
  error: "Errors, checking and evidence",
  trust: "Trust",
  wellbeing: "Wellbeing",
  incident: "Incidents",
  signal: "Signals",
  post: "Posts",
  duty: "Duties and add-ons",
  guardrail: "Guardrails",
  training: "Training",
  money: "Money",
  mode: "Modes of use",
};

const cell = (text: string): string => text.replaceAll("|", "\\|");

function row({ id, label, value, range, unit, source, code, status }: Parameter): string {
  const cells = [
    `\`${id}\``,
    `${label.en}<br>*${label.fr}*`,
    String(value),
    `${range[0]} … ${range[1]}`,
    unit.en,
    source.en,
    code,
    status,
  ];
  return `| ${cells.map(cell).join(" | ")} |`;
}

/** `| name | meaning | how many |` for each word of a legend. */
function legend<Word extends string>(
  title: string,
  meanings: Readonly<Record<Word, string>>,
  count: (word: Word) => number,
): string[] {
  const words = Object.keys(meanings) as Word[];
  return [
    `| ${title} | means | numbers |`,
    "|---|---|---:|",
    ...words.map((word) => `| ${word} | ${meanings[word]} | ${count(word)} |`),
    "",
  ];
}

/** The whole page, as Markdown. Families come in the order of their first number. */
export function describeAssumptions(parameters: readonly Parameter[]): string {
  const families = new Map<string, Parameter[]>();
  for (const parameter of parameters) {
    const family = parameter.id.slice(0, parameter.id.indexOf("."));
    families.set(family, [...(families.get(family) ?? []), parameter]);
  }
  const lines = [
    "# Assumptions",
    "",
    "<!-- Made by `npm run docs` from scenarios/catalogue/parameters.yaml. Change it there. -->",
    "",
    `The ${parameters.length} numbers of the model. Each can be changed in a scenario, under \`set:\`, inside its range.`,
    "The range is where the model's authors believe that the number can be trusted. The second line of a name is",
    "the one that a French reader sees.",
    "",
    ...legend("code", CODES, (code) => parameters.filter((parameter) => parameter.code === code).length),
    ...legend(
      "status",
      STATUSES,
      (status) => parameters.filter((parameter) => parameter.status === status).length,
    ),
  ];
  for (const [family, members] of families) {
    lines.push(
      `## ${FAMILIES[family] ?? family}`,
      "",
      "| id | what | value | range | unit | source | code | status |",
      "|---|---|---:|---|---|---|---|---|",
      ...members.map(row),
      "",
    );
  }
  return lines.join("\n");
}
