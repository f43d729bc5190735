/** What a schema cannot see in the company: that headcounts add up, and that ids are not given twice. */

import { say } from "../sentence.ts";
import type { Spot } from "../spot.ts";
import { checkUniqueIds } from "./reference.ts";

/** Department id that a workflow step uses for "everyone". */
export const everyone = "all";

/** Checks `catalogue/company.yaml`. */
export function checkCompany(company: Spot): void {
  const departments = company.at("departments");
  checkUniqueIds(departments);
  checkSum(company.at("people"), departments.items(), say("the departments", "les services"));
  const occupationIds = new Set<string>();
  for (const department of departments.items()) {
    const occupations = department.at("occupations");
    checkUniqueIds(occupations, occupationIds);
    checkSum(department.at("people"), occupations.items(), say("its occupations", "ses métiers"));
    for (const occupation of occupations.items()) checkGrades(occupation.at("grades"));
    if (department.at("id").text() === everyone) {
      department
        .at("id")
        .report(
          say("`all` is kept for the whole company", "`all` désigne toute l’entreprise"),
          say("give the department another id", "donnez au service un autre identifiant"),
        );
    }
  }
}

function checkSum(
  total: Spot,
  parts: readonly Spot[],
  name: { readonly en: string; readonly fr: string },
): void {
  const stated = total.number();
  const counts = parts.flatMap((part) => part.at("people").number() ?? []);
  // Where a headcount is not a number of people the schema has said so; a sum would only repeat it.
  if (stated === null || counts.length < parts.length || !counts.every(Number.isInteger)) return;
  if (counts.length === 0) return;
  const sum = counts.reduce((subtotal, count) => subtotal + count, 0);
  if (sum === stated) return;
  total.report(
    say(
      `\`people\` is ${stated}, but ${name.en} sum to ${sum}`,
      `\`people\` vaut ${stated}, mais ${name.fr} totalisent ${sum}`,
    ),
    say(
      `write ${sum}, or mend a headcount (${stated - sum > 0 ? "+" : "−"}${Math.abs(stated - sum)})`,
      `écrivez ${sum}, ou corrigez un effectif (${stated - sum > 0 ? "+" : "−"}${Math.abs(stated - sum)})`,
    ),
  );
}

function checkGrades(grades: Spot): void {
  const [low = 0, high = 0] = grades.numbers(2) ?? [];
  if (low <= high) return;
  grades.report(
    say(
      `the lowest grade ${low} is above the highest ${high}`,
      `l’échelon le plus bas ${low} dépasse le plus haut ${high}`,
    ),
    say(`write [${high}, ${low}]`, `écrivez [${high}, ${low}]`),
  );
}
