/** What a schema cannot see in a strategy: that what it names exists, that `$words` are bound, that rules act. */

import type { Text } from "../contract/text.ts";
import { type Files, gatherKnown, type Known } from "../scenario/check/known.ts";
import {
  checkReference,
  checkUniqueIds,
  idsOf,
  kindNames,
  type Targets,
} from "../scenario/check/reference.ts";
import { findNearMiss } from "../scenario/near-miss.ts";
import { listWords, quoteWord, say, suggest } from "../scenario/sentence.ts";
import type { Spot } from "../scenario/spot.ts";
import { COMMAND_FIELDS, type CommandField, isReference, NONE, type ReferenceKind } from "./command-field.ts";
import { COMPANY } from "./company-observable.ts";
import { isBinding, type Scope } from "./compile-condition.ts";
import { OBSERVABLES } from "./observable.ts";
import type { Observable } from "./observable-nature.ts";
import { BINDINGS, type Binding, THING_KINDS } from "./thing.ts";

/** What the catalogue knows, for the references of strategies. */
interface Catalogue {
  readonly known: Known;
  /** Departments of each assistant. */
  readonly places: ReadonlyMap<string, readonly string[]>;
  /** What each kind of name may be. */
  readonly targets: Readonly<Record<Exclude<ReferenceKind, "deployment" | "post" | "event">, Targets>>;
}

function readCatalogue(files: Files): Catalogue {
  const places = new Map<string, readonly string[]>();
  for (const assistant of files.assistants?.at("assistants").items() ?? []) {
    const departments = assistant.at("departments").items();
    places.set(
      assistant.at("id").text() ?? "",
      departments.flatMap((one) => one.text() ?? []),
    );
  }
  const known = gatherKnown(files);
  const incidents = files.incidents?.at("incidents").items();
  const targets = {
    department: known.departments,
    assistant: known.assistants,
    role: known.roles,
    guardrail: known.guardrails,
    incident: known.incidents,
    answer: incidents && [...new Set(incidents.flatMap((incident) => idsOf(incident.at("answers"))))],
  };
  return { known, places, targets };
}

/** Checks a strategy against the files of the catalogue that are at hand. */
export function checkStrategy(strategy: Spot, files: Files): void {
  const catalogue = readCatalogue(files);
  const rules = strategy.at("rules");
  checkUniqueIds(rules);
  for (const rule of rules.items()) checkRule(rule, catalogue);
}

function checkRule(rule: Spot, catalogue: Catalogue): void {
  const forEach = rule.at("for-each");
  const kinds = THING_KINDS.filter((kind) => forEach.keys().includes(kind));
  const scope = kinds[0] ?? null;
  if (forEach.value !== undefined && kinds.length !== 1 && forEach.keys().length === kinds.length) {
    forEach.report(
      say(
        `\`for-each\` names ${kinds.length} kinds of thing`,
        `\`for-each\` nomme ${kinds.length} sortes de choses`,
      ),
      say(`keep one of ${listWords(THING_KINDS)}`, `gardez-en une seule : ${listWords(THING_KINDS)}`),
    );
  }
  for (const kind of kinds) checkFilter(forEach.at(kind), OBSERVABLES[kind] as never, null, catalogue);
  checkCondition(rule.at("when"), scope, catalogue);
  checkWays(rule);
  checkTiming(rule);
  for (const key of ["do", "try"]) {
    for (const pattern of rule.at(key).items()) checkPattern(pattern, scope, catalogue);
  }
}

function checkWays(rule: Spot): void {
  const given = ["do", "try"].filter((key) => rule.keys().includes(key));
  if (given.length === 1 || rule.keys().length === 0) return;
  rule.report(
    given.length === 0
      ? say("the rule gives no command", "la règle ne donne aucune commande")
      : say("the rule has both `do` and `try`", "la règle a à la fois `do` et `try`"),
    say(
      "write `do:` for all that is possible, or `try:` for the first that is",
      "écrivez `do:` pour tout ce qui est possible, ou `try:` pour le premier possible",
    ),
  );
}

/** What would silently do nothing. */
function checkTiming(rule: Spot): void {
  const keys = rule.keys();
  if (keys.includes("at-week")) {
    for (const key of ["delay", "repeat", "cool-down", "per-week"].filter((one) => keys.includes(one))) {
      rule
        .at(key)
        .report(
          say(
            `${quoteWord(key)} means nothing beside \`at-week\``,
            `${quoteWord(key)} n’a pas de sens à côté de \`at-week\``,
          ),
          say(
            "remove it, or write `when: { week: { min: … } }` instead of `at-week`",
            "retirez-le, ou écrivez `when: { week: { min: … } }` au lieu de `at-week`",
          ),
        );
    }
  } else if (keys.includes("cool-down") && rule.at("repeat").text() !== "always") {
    rule
      .at("cool-down")
      .report(
        say(
          "`cool-down` means nothing in a rule that acts once",
          "`cool-down` n’a pas de sens dans une règle qui n’agit qu’une fois",
        ),
        say("add `repeat: always`, or remove it", "ajoutez `repeat: always`, ou retirez-le"),
      );
  }
}

function checkCondition(condition: Spot, scope: Scope, catalogue: Catalogue): void {
  for (const key of ["all", "any"]) {
    for (const part of condition.at(key).items()) checkCondition(part, scope, catalogue);
  }
  if (condition.at("not").value !== undefined) checkCondition(condition.at("not"), scope, catalogue);
  checkRange(condition.at("week"));
  checkFilter(condition.at("company"), COMPANY as never, scope, catalogue);
  for (const kind of THING_KINDS) {
    checkFilter(condition.at(kind), OBSERVABLES[kind] as never, scope, catalogue);
    checkRange(condition.at(kind).at("count"));
  }
}

function checkFilter(
  filter: Spot,
  observables: Readonly<Record<string, Observable<never>>>,
  scope: Scope,
  catalogue: Catalogue,
): void {
  for (const key of filter.keys()) {
    const observable = Object.hasOwn(observables, key) ? observables[key] : undefined;
    if (observable?.is === "number") checkRange(filter.at(key));
    if (observable?.is === "reference") checkNames(filter.at(key), observable.to, scope, catalogue);
  }
}

function checkRange(range: Spot): void {
  const min = range.at("min").number();
  const max = range.at("max").number();
  if (min === null || max === null || min <= max) return;
  range.report(
    say(
      `nothing is at least ${min} and at most ${max}`,
      `rien n’est à la fois au moins ${min} et au plus ${max}`,
    ),
    say(`write { min: ${max}, max: ${min} }`, `écrivez { min: ${max}, max: ${min} }`),
  );
}

function checkPattern(pattern: Spot, scope: Scope, catalogue: Catalogue): void {
  const kind = pattern.at("kind").text() ?? "";
  const fields: Readonly<Record<string, CommandField>> = Object.hasOwn(COMMAND_FIELDS, kind)
    ? COMMAND_FIELDS[kind as keyof typeof COMMAND_FIELDS]
    : {};
  for (const [name, field] of Object.entries(fields)) {
    if (isReference(field)) checkNames(pattern.at(name), field, scope, catalogue);
  }
  for (const key of pattern.at("price").keys()) checkRange(pattern.at("price").at(key));
  if (kind === "answer-event" && pattern.at("event").value === undefined) {
    pattern.report(
      say("the answer does not say to which event", "la réponse ne dit pas à quel événement"),
      say(
        "add `event: $event`, in a rule with `for-each: { event: … }`",
        "ajoutez `event: $event`, dans une règle avec `for-each: { event: … }`",
      ),
    );
  }
  if (kind === "deploy-assistant") {
    checkPlace(
      pattern.at("department"),
      pattern.at("assistant").text(),
      pattern.at("department").text(),
      catalogue,
    );
  }
}

/** The names in one place: one, or a list of them. */
function checkNames(spot: Spot, to: ReferenceKind, scope: Scope, catalogue: Catalogue): void {
  for (const name of Array.isArray(spot.value) ? spot.items() : [spot]) {
    const word = name.text();
    if (word === null || word === NONE) continue;
    if (isBinding(word)) checkBinding(name, word, to, scope);
    else checkName(name, word, to, catalogue);
  }
}

function checkBinding(spot: Spot, word: string, to: ReferenceKind, scope: Scope): void {
  const bindings: Readonly<Record<string, Binding<never>>> = scope === null ? {} : BINDINGS[scope];
  const fitting = Object.keys(bindings).filter((name) => bindings[name]?.to === to);
  if (fitting.includes(word)) return;
  spot.report(
    say(
      `${quoteWord(word)} stands for nothing that fits here`,
      `${quoteWord(word)} ne désigne rien qui convienne ici`,
    ),
    fitting.length > 0
      ? suggest(findNearMiss(word, fitting), fitting)
      : say(
          "write an id, or give the rule a `for-each` that binds it",
          "écrivez un identifiant, ou donnez à la règle un `for-each` qui le définit",
        ),
  );
}

function checkName(spot: Spot, word: string, to: ReferenceKind, catalogue: Catalogue): void {
  const { known } = catalogue;
  if (to === "deployment") checkDeployment(spot, word, catalogue);
  else if (to === "post") checkPart(spot, word.split("#")[0] ?? "", known.roles, kindNames.role);
  // Events are named by the engine while it runs.
  else if (to !== "event") checkReference(spot, catalogue.targets[to], kindNames[to]);
}

/** `assistant@department`, both known and fit for each other. */
function checkDeployment(spot: Spot, word: string, catalogue: Catalogue): void {
  const { known } = catalogue;
  const [assistant = "", department] = word.split("@");
  if (department === undefined) {
    spot.report(
      say(`${quoteWord(word)} names no deployment`, `${quoteWord(word)} ne nomme pas un déploiement`),
      say(
        "write `assistant@department`, such as `sales-copilot@sales`",
        "écrivez `assistant@service`, par exemple `sales-copilot@sales`",
      ),
    );
    return;
  }
  checkPart(spot, assistant, known.assistants, kindNames.assistant);
  checkPart(spot, department, known.departments, kindNames.department);
  checkPlace(spot, assistant, department, catalogue);
}

function checkPart(spot: Spot, word: string, targets: Targets, kind: Text): void {
  if (targets === undefined || targets.includes(word)) return;
  spot.report(
    say(`there is no ${kind.en} ${quoteWord(word)}`, `il n’existe pas ${kind.fr} ${quoteWord(word)}`),
    suggest(findNearMiss(word, targets), targets),
  );
}

function checkPlace(
  spot: Spot,
  assistant: string | null,
  department: string | null,
  { known, places }: Catalogue,
): void {
  const fit = places.get(assistant ?? "");
  if (!fit || department === null || fit.includes(department) || !known.departments?.includes(department))
    return;
  spot.report(
    say(
      `${quoteWord(assistant ?? "")} may not be deployed in ${quoteWord(department)}`,
      `${quoteWord(assistant ?? "")} ne peut pas être déployé dans ${quoteWord(department)}`,
    ),
    say(`write one of ${listWords(fit)}`, `écrivez l’un de ceux-ci : ${listWords(fit)}`),
  );
}
