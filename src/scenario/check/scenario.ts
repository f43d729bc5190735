/** What a schema cannot see in a scenario: that what it offers exists, belongs together and starts on a Monday. */

import { quoteWord, say } from "../sentence.ts";
import type { Spot } from "../spot.ts";
import type { Files, Known } from "./known.ts";
import { checkMandate } from "./mandate.ts";
import { checkInRange } from "./parameters.ts";
import { checkNoRepeats, checkReference, kindNames, type Targets, weeksOf } from "./reference.ts";
import { checkSetting } from "./setting.ts";

/** Checks a `*.scenario.yaml` against the files at hand. */
export function checkScenario(scenario: Spot, known: Known, files: Files): void {
  checkReference(scenario.at("company"), known.companies, kindNames.company);
  checkList(scenario.at("workflows"), known.workflows, kindNames.workflow);
  checkList(scenario.at("assistants"), known.assistants, kindNames.assistant);
  checkList(scenario.at("roles"), known.roles, kindNames.role);
  checkList(scenario.at("guardrails"), known.guardrails, kindNames.guardrail);
  checkList(scenario.at("incidents"), known.incidents, kindNames.incident);
  checkMonday(scenario.at("startDate"));
  const changes = scenario.at("set");
  for (const id of changes.keys()) {
    const parameter = files.parameters?.at("parameters").at(id);
    if (parameter) checkInRange(changes.at(id), parameter.at("range"));
  }
  checkBelongings(scenario, files);
  checkSetting(scenario, known, files);
  checkMandate(scenario.at("mandate"), weeksOf(scenario));
}

function checkList(list: Spot, targets: Targets, kind: { readonly en: string; readonly fr: string }): void {
  checkNoRepeats(list);
  for (const item of list.items()) checkReference(item, targets, kind);
}

/** Days in each month; February's 29th is added in leap years. */
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Day of the week of a date of the Gregorian calendar (0 is Monday), or null where there is no such date. */
export function weekdayOf(date: string): number | null {
  const [year, month, day] = date.split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = (monthDays[month - 1] ?? 0) + (month === 2 && isLeap ? 1 : 0);
  if (!(day >= 1 && day <= last)) return null;
  // Zeller's congruence, with January and February counted to the year before.
  const shiftedMonth = month < 3 ? month + 12 : month;
  const shiftedYear = month < 3 ? year - 1 : year;
  const century = Math.floor(shiftedYear / 100);
  const rest = shiftedYear % 100;
  const saturdayBased =
    day +
    Math.floor((13 * (shiftedMonth + 1)) / 5) +
    rest +
    Math.floor(rest / 4) +
    Math.floor(century / 4) +
    5 * century;
  return (saturdayBased + 5) % 7;
}

function checkMonday(spot: Spot): void {
  const date = spot.text();
  if (date === null || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return;
  const weekday = weekdayOf(date);
  if (weekday === 0) return;
  if (weekday === null) {
    spot.report(
      say(`there is no day ${quoteWord(date)}`, `le jour ${quoteWord(date)} n’existe pas`),
      say(
        "write the date of a Monday, such as `2026-01-05`",
        "écrivez la date d’un lundi, par exemple `2026-01-05`",
      ),
    );
    return;
  }
  spot.report(
    say(`${quoteWord(date)} is not a Monday`, `${quoteWord(date)} n’est pas un lundi`),
    say(
      "write the date of the Monday on which week 1 starts",
      "écrivez la date du lundi où commence la semaine 1",
    ),
  );
}

/** Entries that lean on others which the scenario does not offer. */
function checkBelongings(scenario: Spot, files: Files): void {
  const roles = words(scenario.at("roles"));
  const assistants = words(scenario.at("assistants"));
  const covered = [...roles];
  for (const item of scenario.at("roles").items()) {
    const parts = words(find(files.roles?.at("roles"), item.text())?.at("combines"));
    covered.push(...parts);
    const beside = parts.filter((part) => roles.includes(part));
    if (beside.length > 0) reportBeside(item, beside);
  }
  for (const item of scenario.at("guardrails").items()) {
    const guardrail = find(files.guardrails?.at("guardrails"), item.text());
    const role = guardrail?.at("role").text();
    if (guardrail === undefined || role == null) continue;
    if ([role, ...words(guardrail.at("otherwise"))].some((name) => covered.includes(name))) continue;
    item.report(
      say(
        `the guardrail ${quoteWord(item.text() ?? "")} is kept alive by ${quoteWord(role)}, which is not offered`,
        `le garde-fou ${quoteWord(item.text() ?? "")} est entretenu par ${quoteWord(role)}, qui n’est pas proposé`,
      ),
      say(
        `add ${quoteWord(role)} to \`roles\`, or leave the guardrail out`,
        `ajoutez ${quoteWord(role)} à \`roles\`, ou retirez le garde-fou`,
      ),
    );
  }
  for (const item of scenario.at("incidents").items()) {
    const causes = words(find(files.incidents?.at("incidents"), item.text())?.at("assistants"));
    if (causes.length === 0 || causes.some((cause) => assistants.includes(cause))) continue;
    const named = causes.map(quoteWord).join(", ");
    item.report(
      say(
        `the incident ${quoteWord(item.text() ?? "")} can only come from ${named}, not offered here`,
        `l’incident ${quoteWord(item.text() ?? "")} ne peut venir que de ${named}, non proposé ici`,
      ),
      say(
        "add one of them to `assistants`, or leave the incident out",
        "ajoutez-en un à `assistants`, ou retirez l’incident",
      ),
    );
  }
}

/** One post for all, or the specialists: both would do, and cost, the same work twice. */
function reportBeside(item: Spot, parts: readonly string[]): void {
  const named = parts.map(quoteWord).join(", ");
  item.report(
    say(
      `${quoteWord(item.text() ?? "")} covers ${named}, offered here too`,
      `${quoteWord(item.text() ?? "")} couvre ${named}, proposé ici aussi`,
    ),
    say("keep the one post for all, or its specialists", "gardez le poste unique, ou les spécialistes"),
  );
}

function words(list: Spot | undefined): string[] {
  return list?.items().flatMap((item) => item.text() ?? []) ?? [];
}

function find(list: Spot | undefined, id: string | null): Spot | undefined {
  return list?.items().find((item) => id !== null && item.at("id").text() === id);
}
