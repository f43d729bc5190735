/** Owns the text of a recorded strategy: YAML as people write it, with what it comes from and what it cannot say. */

import { Document, isMap, isSeq, visit } from "yaml";
import type { Likeness } from "../../contract/recorded-strategy.ts";
import type { RunFile } from "../../contract/run-file.ts";
import type { Scenario } from "../../contract/scenario.ts";
import type { StrategyDefinition } from "../../contract/strategy.ts";
import { writeYaml } from "./write-yaml.ts";

/** Differences that are listed one by one. */
const MOST_LISTED = 20;

/** The file of a strategy that was recorded from a run. */
export function writeStrategy(
  definition: StrategyDefinition,
  scenario: Scenario,
  run: RunFile,
  likeness: Likeness,
): string {
  const document = new Document(definition);
  visit(document, {
    // Commands stand on a line each, and texts in both languages beside each other, as in the built-in files.
    Map(_key, map, parents) {
      const parent = parents.at(-1);
      if (isSeq(parent) && map.has("kind")) map.flow = true;
    },
    Seq(_key, list) {
      const [only] = list.items;
      if (list.items.length === 1 && isMap(only) && only.has("kind")) list.flow = true;
    },
  });
  document.commentBefore = describe(scenario, run, likeness)
    .map((line) => ` ${line}`)
    .join("\n");
  return writeYaml(document);
}

function describe({ id }: Scenario, { seed, weeks }: RunFile, likeness: Likeness): string[] {
  const { finalHash, isSame, refused, unlike } = likeness;
  return [
    `Recorded from a run: ${id}, seed ${seed}, ${weeks} weeks.`,
    isSame
      ? `Played on the same scenario and seed, it goes the same way, to the final hash ${finalHash}.`
      : `Played on the same scenario and seed, it goes another way, to the final hash ${finalHash}: see below.`,
    ...(refused === 0
      ? []
      : [
          `Left out: decisions that were refused (${refused}). They changed nothing but the hash of the run.`,
        ]),
    "On other seeds, what is not possible in its week is tried again or left out; an answer to an event",
    "belongs to that event alone: where it does not occur, other events are left to their default.",
    "",
    `Enregistrée d’une partie\u202f: ${id}, graine ${seed}, ${weeks} semaines.`,
    isSame
      ? `Rejouée sur le même scénario et la même graine, elle suit le même cours, jusqu’à l’empreinte ${finalHash}.`
      : `Rejouée sur le même scénario et la même graine, elle suit un autre cours, jusqu’à l’empreinte ${finalHash}\u202f: voir plus bas.`,
    ...(refused === 0
      ? []
      : [
          `Laissées de côté\u202f: les décisions refusées (${refused}). Elles n’ont changé que l’empreinte de la partie.`,
        ]),
    "Sur d’autres graines, ce qui n’est pas possible en sa semaine est retenté ou laissé\u202f; une réponse à un",
    "événement ne vaut que pour lui\u202f: s’il n’a pas lieu, les autres sont laissés à leur réponse par défaut.",
    ...describeUnlike(unlike),
  ];
}

function describeUnlike(unlike: Likeness["unlike"]): string[] {
  if (unlike.length === 0) return [];
  const more = unlike.length - MOST_LISTED;
  return [
    "",
    "What a strategy cannot say: it decides once a week about each thing, by what stood on Monday, takes numbers",
    "that are on offer, and holds 100 rules. So these come otherwise (week and decision → what is decided instead):",
    "Ce qu’une stratégie ne peut pas dire\u202f: elle décide une fois par semaine de chaque chose, selon l’état du lundi,",
    "prend les nombres proposés, et compte 100 règles. Ceci vient donc autrement (semaine et décision → ce qui la",
    "remplace)\u202f:",
    ...unlike.slice(0, MOST_LISTED).map(({ week, command, instead }) => {
      const [from, to] = [JSON.stringify(command), instead && JSON.stringify(instead.command)];
      const place = instead === null ? "–" : from === to ? `${instead.week}` : `${instead.week} ${to}`;
      return `  ${week} ${from} → ${place}`;
    }),
    ...(more > 0 ? [`  … +${more}`] : []),
  ];
}
