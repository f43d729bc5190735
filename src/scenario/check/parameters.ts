/** What a schema cannot see in the register: that values lie in their ranges and say honestly where they come from. */

import { quoteWord, say } from "../sentence.ts";
import type { Spot } from "../spot.ts";

/** The codes that go with each status; `tuned` values keep whatever code they had. */
const codesByStatus: Readonly<Record<string, readonly string[]>> = {
  sourced: ["S1", "S2", "M"],
  derived: ["D"],
  assumed: ["A"],
};

/** Checks `catalogue/parameters.yaml`. */
export function checkParameters(file: Spot): void {
  const parameters = file.at("parameters");
  for (const id of parameters.keys()) {
    const parameter = parameters.at(id);
    checkRange(parameter);
    checkInRange(parameter.at("value"), parameter.at("range"));
    checkCode(parameter);
  }
}

function checkRange(parameter: Spot): void {
  const [low = 0, high = 0] = parameter.at("range").numbers(2) ?? [];
  if (low <= high) return;
  parameter
    .at("range")
    .report(
      say(
        `the range starts at ${low} and ends below it, at ${high}`,
        `la plage commence à ${low} et finit plus bas, à ${high}`,
      ),
      say(`write [${high}, ${low}]`, `écrivez [${high}, ${low}]`),
    );
}

/** Reports a value outside its range; nothing where either is not there or the range itself is wrong. */
export function checkInRange(value: Spot, range: Spot): void {
  const number = value.number();
  const [low, high] = range.numbers(2) ?? [];
  if (number === null || low === undefined || high === undefined || low > high) return;
  if (number >= low && number <= high) return;
  value.report(
    say(
      `the value ${number} is outside its range ${low} to ${high}`,
      `la valeur ${number} sort de sa plage, de ${low} à ${high}`,
    ),
    say(
      `write a value from ${low} to ${high}, or widen the range and say why in \`source\``,
      `écrivez une valeur de ${low} à ${high}, ou élargissez la plage et dites pourquoi dans \`source\``,
    ),
  );
}

function checkCode(parameter: Spot): void {
  const status = parameter.at("status").text();
  const code = parameter.at("code").text();
  const fitting = status === null ? undefined : codesByStatus[status];
  const isKnownCode = code !== null && Object.values(codesByStatus).some((codes) => codes.includes(code));
  if (!fitting || !isKnownCode || fitting.includes(code)) return;
  const codes = fitting.map(quoteWord).join(", ");
  parameter
    .at("code")
    .report(
      say(
        `code ${quoteWord(code)} does not go with status ${quoteWord(status ?? "")}`,
        `le code ${quoteWord(code)} ne va pas avec le statut ${quoteWord(status ?? "")}`,
      ),
      say(`write ${codes}, or change the status`, `écrivez ${codes}, ou changez le statut`),
    );
}
