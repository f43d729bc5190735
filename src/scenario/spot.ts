/**
 * A cursor over a file that may be wrong anywhere: cross-checks read through it what is there, skip what is
 * not (the schema has said so already), and report problems at the right place.
 */

import type { Problem } from "../contract/problem.ts";
import type { Text } from "../contract/text.ts";
import { problemAt } from "./sentence.ts";
import { locate, type Path, type SourceFile } from "./source-file.ts";

export class Spot {
  constructor(
    private readonly source: SourceFile,
    private readonly path: Path,
    readonly value: unknown,
    private readonly problems: Problem[],
  ) {}

  /** The whole of a file; problems go to the given list. */
  static root(source: SourceFile, problems: Problem[]): Spot {
    return new Spot(source, [], source.value, problems);
  }

  /** A key of a group; its value is undefined where there is none. */
  at(key: string): Spot {
    const value = this.value;
    const child =
      typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined;
    return new Spot(this.source, [...this.path, key], child, this.problems);
  }

  /** The items of a list; none where it is not a list. */
  items(): Spot[] {
    if (!Array.isArray(this.value)) return [];
    return this.value.map(
      (child, index) => new Spot(this.source, [...this.path, index], child, this.problems),
    );
  }

  /** The keys of a group; none where it is not a group. */
  keys(): string[] {
    const value = this.value;
    return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  }

  /** The text that stands here, or null. */
  text(): string | null {
    return typeof this.value === "string" ? this.value : null;
  }

  /** The finite number that stands here, or null. */
  number(): number | null {
    return typeof this.value === "number" && Number.isFinite(this.value) ? this.value : null;
  }

  /** The numbers of a list of exactly so many, or null. */
  numbers(count: number): number[] | null {
    const numbers = this.items().flatMap((item) => item.number() ?? []);
    return numbers.length === count && this.items().length === count ? numbers : null;
  }

  /** Says what is wrong here and what to write instead. */
  report(what: Text, remedy: Text): void {
    this.problems.push(problemAt(this.source.file, locate(this.source, this.path), what, remedy));
  }
}
