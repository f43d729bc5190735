/** Reads `report/reality-checks.yaml`. What it names must exist; what is wrong has a place and a remedy. */

import type { Command, DatedCommand } from "../../contract/command.ts";
import type { Parsed } from "../../contract/problem.ts";
import { listWords, say } from "../../scenario/sentence.ts";
import type { Spot } from "../../scenario/spot.ts";
import { readChoice, readList, readNumber, readText, readWord, refuseOtherKeys } from "../read-list.ts";
import { LISTS, type Variant } from "../variant.ts";
import { type Check, type Expression, type Operand, RELATIONS, type SetUp } from "./check.ts";

const SET_UP_KEYS = ["set", "each", "occupations", "demand", "role-strength", "strategy", "orders"];
const CHECK_KEYS = ["id", "name", "when", "holds", "scenarios", "strategies", "extremes", "against"];

/** @param names the measures that expressions may use */
export function readChecks(file: string, text: string, names: readonly string[]): Parsed<readonly Check[]> {
  return readList(file, text, "checks", (spot): Check => {
    refuseOtherKeys(spot, [...CHECK_KEYS, ...SET_UP_KEYS]);
    const holds = spot.at("holds");
    const expressions = Array.isArray(holds.value) ? holds.items() : [holds];
    const against = spot.at("against");
    if (against.value !== undefined) refuseOtherKeys(against, SET_UP_KEYS);
    return {
      id: readWord(spot.at("id")),
      name: readText(spot.at("name")),
      when: readChoice(spot.at("when"), ["every-week", "at-end"]),
      holds: expressions.map((each) => readExpression(each, names, against.value !== undefined)),
      scenarios: spot.at("scenarios").items().map(readWord),
      strategies: spot.at("strategies").items().map(readWord),
      extremes: spot.at("extremes").value === true,
      setUp: readSetUp(spot),
      against: against.value === undefined ? null : readSetUp(against),
    };
  });
}

function readSetUp(spot: Spot): SetUp {
  const strategy = spot.at("strategy").text();
  const demand = spot.at("demand");
  const strength = spot.at("role-strength");
  const occupations = spot.at("occupations").value;
  const variant: Variant = {
    set: readNumbers(spot.at("set")),
    each: readFields(spot.at("each")),
    ...(occupations ? { occupations: occupations as Record<string, unknown> } : {}),
    ...(demand.value === undefined ? {} : { demand: readNumber(demand) }),
    ...(strength.value === undefined ? {} : { roleStrength: readNumber(strength) }),
  };
  return { variant, strategy, orders: spot.at("orders").items().map(readOrder) };
}

function readNumbers(spot: Spot): Record<string, number> {
  return Object.fromEntries(spot.keys().map((key) => [key, readNumber(spot.at(key))]));
}

function readFields(spot: Spot): NonNullable<Variant["each"]> {
  refuseOtherKeys(spot, LISTS);
  return (spot.value ?? {}) as NonNullable<Variant["each"]>;
}

function readOrder(spot: Spot): DatedCommand {
  readWord(spot.at("command").at("kind"));
  return { week: readNumber(spot.at("week")), command: spot.at("command").value as Command };
}

function readExpression(spot: Spot, names: readonly string[], hasOther: boolean): Expression {
  const text = readWord(spot);
  const [left = "", sign = "", right = "", ...rest] = text.split(/\s+/);
  const relation = RELATIONS.find((known) => known === sign);
  const wrong = (word: string) => !isOperand(word, names, hasOther);
  if (relation === undefined || rest.length > 0 || wrong(left) || wrong(right)) {
    spot.report(
      say(`\`${text}\` is not an expression`, `\`${text}\` n’est pas une expression`),
      say(
        `write \`measure relation number-or-measure\` with ${RELATIONS.join(" ")} and, of the other run, \`other.measure\`; measures: ${listWords(names, 99)}`,
        `écrivez \`mesure relation nombre-ou-mesure\` avec ${RELATIONS.join(" ")} et, pour l’autre partie, \`other.mesure\` ; mesures : ${listWords(names, 99)}`,
      ),
    );
  }
  return { text, left: operand(left), relation: relation ?? "==", right: operand(right) };
}

function isOperand(word: string, names: readonly string[], hasOther: boolean): boolean {
  if (word === "") return false;
  if (!Number.isNaN(Number(word)) || names.includes(word)) return true;
  return hasOther && word.startsWith("other.") && names.includes(word.slice("other.".length));
}

function operand(word: string): Operand {
  const value = Number(word);
  if (!Number.isNaN(value)) return { kind: "number", value };
  if (word.startsWith("other.")) return { kind: "other", name: word.slice("other.".length) };
  return { kind: "measure", name: word };
}
