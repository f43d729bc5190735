/**
 * What one would learn of a figure by walking past: trade, team, and a course or a new job where there is one.
 * Figures are anonymous, and whether somebody uses an assistant is said of groups alone.
 */

import type { Translator } from "../i18n/translator.ts";
import type { GameState } from "./game-state.ts";
import { getNames, parsePostKey } from "./names.ts";

const TRAINING = 4;

/**
 * @param person slot of `PeopleSnapshot`
 * @returns empty where nobody stands
 */
export function describePerson(person: number, state: GameState, t: Translator): string {
  const { people, posts } = state.snapshot;
  const { departments, occupations } = state.scenario;
  const occupation = occupations[people.occupation[person] ?? -1];
  const department = departments[people.department[person] ?? -1];
  if (occupation === undefined || department === undefined || person >= people.count) return "";
  const trade = t.text(occupation.name);
  const team = t.text(department.name);
  if (people.post[person] === 1) {
    const post = posts.find((one) => one.person === person);
    const role =
      post === undefined ? t.t("state.5") : getNames(state.scenario, t).role(parsePostKey(post.role));
    return t.t("person.new-job", { role, trade, team });
  }
  return t.t(people.state[person] === TRAINING ? "person.training" : "person.figure", { trade, team });
}
