/** A figure under the pointer tells trade and team, a course or a new job, and never whether it uses an assistant. */

import { expect, it } from "vitest";
import { createTranslator } from "../../src/i18n/translator.ts";
import { describePerson } from "../../src/presenter/present-person.ts";
import { createGameState } from "../helper/game-state-fixture.ts";

const state = createGameState({ week: 60 });
const { people } = state.snapshot;

it("says the same of people of one trade and team, whatever they use", () => {
  for (const locale of ["en", "fr"] as const) {
    const t = createTranslator(locale);
    const said = new Map<string, Set<string>>();
    for (let person = 0; person < people.count; person++) {
      if ((people.state[person] ?? 6) > 3) continue;
      const key = `${people.department[person]}/${people.occupation[person]}`;
      said.set(key, (said.get(key) ?? new Set()).add(describePerson(person, state, t)));
    }
    for (const [key, texts] of said) expect([...texts], key).toHaveLength(1);
    expect([...said.values()].flatMap((texts) => [...texts])).not.toContain("");
  }
});

it("tells a course and a new job", () => {
  const t = createTranslator("en");
  const post = state.snapshot.posts[0];
  if (post === undefined) throw new Error("The fixture should have a post.");
  const moved = (value: number, taken: number) => ({
    ...state,
    snapshot: {
      ...state.snapshot,
      people: { ...people, state: people.state.map(() => value), post: people.post.map(() => taken) },
      posts: [{ ...post, person: 7 }],
    },
  });
  expect(describePerson(7, moved(4, 0), t)).toMatch(/ · in training$/);
  expect(describePerson(7, moved(5, 1), t)).toMatch(/^.+ · was .+, .+$/);
  expect(describePerson(people.count, state, t)).toBe("");
});
