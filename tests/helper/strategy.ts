/** The strategies of this repository, and those that tests add, for tests. */

import type { StrategyDefinition, StrategyFactory } from "../../src/contract/strategy.ts";
import { createStrategy } from "../../src/strategy/create-strategy.ts";
import { loadStrategy } from "../../src/strategy/load-strategy.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { readScenarioFile } from "./scenario.ts";

/** What a strategy given as text may build on: the built-in ones. Names are not checked against the catalogue. */
const readBase = (file: string) => (file.startsWith("strategy/") ? readScenarioFile(file) : null);

/** A definition that is known to be good; throws with every problem where it is not. */
export function loadTestDefinition(name: string, text?: string): StrategyDefinition {
  const path = `${name}.strategy.yaml`;
  const parsed =
    text === undefined
      ? loadStrategy(name, readScenarioFile)
      : loadStrategy(path, (file) => (file === path ? text : readBase(file)));
  if (parsed.ok) return deepFreeze(parsed.value);
  throw new Error(
    parsed.problems.map((p) => `${p.file}:${p.line}:${p.column}: ${p.what.en}; ${p.remedy.en}`).join("\n"),
  );
}

/** A built-in strategy by name, or one whose text is given. */
export function loadTestStrategy(name: string, text?: string): StrategyFactory {
  const definition = loadTestDefinition(name, text);
  return (scenario) => createStrategy(definition, scenario);
}

/** The story with every post refused, for comparison. */
export function loadStoryWithoutPosts(): StrategyFactory {
  return loadTestStrategy("story-without-posts", STORY_WITHOUT_POSTS);
}

const STORY_WITHOUT_POSTS = `
id: story-without-posts
title: { en: The story without posts, fr: L’histoire sans postes }
summary: { en: Every post is refused., fr: Tout poste est refusé. }
base: story
without: [open-advised-posts]
rules: []
`;
