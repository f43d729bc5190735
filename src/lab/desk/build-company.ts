/** Owns the scenario of a company of one’s own: the blank `your-company`, with other people, cases and pay. */

import type { OwnCompany } from "../../contract/lab-desk.ts";
import type { Parsed } from "../../contract/problem.ts";
import type { Scenario } from "../../contract/scenario.ts";
import { loadScenario, scenarioPath } from "../../scenario/load-scenario.ts";
import { readYaml } from "../../scenario/read-yaml.ts";
import { BLANK, OWN_COMPANY } from "./company-id.ts";

type ReadFile = (path: string) => string | null;
type Draft = Readonly<Record<string, unknown>>;

/**
 * The scenario with everything that it has no department for left out.
 * @param base the blank, loaded
 */
export function buildCompany(company: OwnCompany, base: Scenario, readFile: ReadFile): Parsed<Scenario> {
  const blank = readYaml(BLANK, readFile(scenarioPath(BLANK)) ?? "").source?.value as Draft;
  const load = (cases: Readonly<Record<string, number>>) => {
    const text = JSON.stringify(draft(company, base, blank, cases));
    const own = scenarioPath(OWN_COMPANY);
    // JSON is YAML, and so every check of a scenario file holds for what was filled in.
    return loadScenario(OWN_COMPANY, (path) => (path === own ? text : readFile(path)));
  };
  const usual = Object.fromEntries(base.workflows.map(({ id, arrivalsPerWeek }) => [id, arrivalsPerWeek]));
  const first = load(usual);
  if (!first.ok) return first;
  // A department that is not there changes how many cases come; what was filled in is what comes.
  const arrivals = new Map(first.value.workflows.map(({ id, arrivalsPerWeek }) => [id, arrivalsPerWeek]));
  const wanted = base.workflows.map(({ id, arrivalsPerWeek }) => {
    const natural = arrivals.get(id) ?? 0;
    return [id, natural > 0 ? ((company.cases[id] ?? 0) * arrivalsPerWeek) / natural : 0] as const;
  });
  return load(Object.fromEntries(wanted));
}

function draft(
  { name, people, pay }: OwnCompany,
  base: Scenario,
  blank: Draft,
  cases: Readonly<Record<string, number>>,
): Draft {
  const trades = base.occupations.filter(({ id }) => people[id] !== undefined);
  const departments = base.departments
    .map(({ id }) => id)
    .filter((id) => trades.some(({ department }) => department === id));
  const isThere = (places: readonly string[]) =>
    places.length === 0 || places.some((place) => departments.includes(place));
  const assistants = base.assistants.filter((one) => isThere(one.departments)).map(({ id }) => id);
  const causes = (list: readonly string[]) => list.length === 0 || list.some((id) => assistants.includes(id));
  const flows = base.workflows.filter(
    ({ id, steps }) =>
      (cases[id] ?? 0) > 0 &&
      steps.some(({ department }) => department === "all" || departments.includes(department)),
  );
  const headcount = trades.reduce((sum, { id }) => sum + (people[id] ?? 0), 0);
  const places = departments.length;
  return {
    ...blank,
    id: OWN_COMPANY,
    title: { en: name, fr: name },
    summary: {
      en: `A company of your own: ${headcount} people in ${places} ${places === 1 ? "department" : "departments"}, with your numbers.`,
      fr: `Une entreprise à vous\u202f: ${headcount} personnes dans ${places} ${places === 1 ? "service" : "services"}, avec vos nombres.`,
    },
    departments,
    headcounts: trades.map(({ id }) => ({ occupation: id, people: people[id] })),
    workflows: flows.map(({ id }) => id),
    volumes: flows.map(({ id, arrivalsPerWeek }) => ({
      workflow: id,
      factor: Math.min(10, (cases[id] ?? 0) / arrivalsPerWeek),
    })),
    assistants,
    incidents: base.incidents.filter((one) => causes(one.assistants)).map(({ id }) => id),
    set: { ...(blank.set as Draft), "staff.pay-per-week": pay },
  };
}
