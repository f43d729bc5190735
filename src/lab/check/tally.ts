/** Owns what a reality check needs summed over a run: postings, cases, people, incidents. */

import type { CauseFactor, FigureId } from "../../contract/ledger.ts";
import { FIGURES } from "../../engine/ledger.ts";
import type { WeekPart } from "../../engine/week.ts";
import type { World } from "../../engine/world.ts";
import type { PlayedWeek } from "../play.ts";

export class Tally {
  peopleUnaccounted = 0;
  casesArrived = 0;
  casesUnaccounted = 0;
  incidents = 0;
  firstLiveWeek = Infinity;
  digest = 0;
  private readonly balance: Record<FigureId, number>;
  private readonly costs = new Map<CauseFactor, number>();
  private readonly casesAtStart: number;
  private finished = 0;
  private countedWeek = 0;

  constructor(world: World) {
    this.balance = { ...world.ledger.figures };
    this.casesAtStart = casesInside(world);
  }

  /** After each part of a week: people are counted when the week's comings and goings are done. */
  watch(part: WeekPart, world: World): void {
    if (part !== "people" || this.countedWeek === world.week) return;
    this.countedWeek = world.week;
    const { people, blueprint } = world;
    let there = 0;
    for (let slot = 0; slot < blueprint.headcount; slot++)
      if (people.empty[slot] !== 1 && people.post[slot] !== 1 && people.away[slot] !== 1) there++;
    const counted = world.departments.reduce((sum, { present }) => sum + present, 0);
    this.peopleUnaccounted = Math.abs(counted - there);
  }

  /** Closes a week. */
  note({ world, result }: PlayedWeek): void {
    for (const { figure, amount, cause } of result.postings) {
      this.balance[figure] += amount;
      if (figure === "value" && amount < 0)
        this.costs.set(cause.factor, (this.costs.get(cause.factor) ?? 0) - amount);
    }
    this.noteCases(world);
    for (const { kind, amounts } of result.events) {
      if (kind === "incident-noticed") this.incidents++;
      if (kind === "small-incidents") this.incidents += amounts?.count ?? 0;
    }
    for (const { liveWeek, process } of world.deployments) {
      if (process.is("live") && liveWeek > 0) this.firstLiveWeek = Math.min(this.firstLiveWeek, liveWeek);
    }
    this.digest = Number.parseInt(result.hash, 16);
  }

  private noteCases(world: World): void {
    const { arrivals } = world.work.input;
    this.casesArrived += arrivals.reduce((sum, cases) => sum + cases, 0);
    this.finished += world.work.finished.reduce((sum, cases) => sum + cases, 0);
    this.casesUnaccounted = this.casesAtStart + this.casesArrived - this.finished - casesInside(world);
  }

  /** Euros that a factor has taken from value so far. */
  paid(factor: CauseFactor): number {
    return this.costs.get(factor) ?? 0;
  }

  /** Largest difference between a figure and the sum of its postings, relative to the sums involved. */
  ledgerGap(world: World): number {
    return Math.max(
      ...FIGURES.map((id) => {
        const figure = world.ledger.figures[id];
        return Math.abs(figure - this.balance[id]) / Math.max(1, Math.abs(figure));
      }),
    );
  }
}

/** Cases in queues or on their way to one. */
function casesInside(world: World): number {
  const { waiting, inbound } = world.work;
  let cases = 0;
  for (let at = 0; at < waiting.length; at++) cases += (waiting[at] as number) + (inbound[at] as number);
  return cases;
}
