/** Owns the events of a run: their stable names, their causes, and which still wait for an answer. */

import type { EventId } from "../contract/command.ts";
import type { SimEvent } from "../contract/event.ts";

/** How many weeks may stand still for something critical, reviews included, within so many. */
const PAUSE_LIMITS = [
  { weeks: 4, most: 2 },
  { weeks: 13, most: 3 },
] as const;

/** An event without the parts that the journal adds. */
export type EventDraft = Omit<SimEvent, "id" | "week">;

export class Journal {
  private readonly names = new Set<string>();
  private readonly settled = new Set<EventId>();
  private readonly reviewEvery: number;
  private readonly pauses: number[] = [];
  private week = 0;
  private events: SimEvent[] = [];
  /** Events that wait for an answer, oldest first. */
  readonly pending: SimEvent[] = [];

  /** @param reviewEvery weeks from one review to the next; their pauses are known beforehand */
  constructor(reviewEvery: number) {
    this.reviewEvery = reviewEvery;
  }

  begin(week: number): void {
    this.week = week;
    this.events = [];
    this.names.clear();
  }

  /**
   * Records an event and returns it. Its name is made from what it is: kind, subject, week, and an ordinal
   * where several are alike in one week.
   */
  emit(draft: EventDraft): SimEvent {
    const subject =
      draft.deployment ?? draft.post ?? draft.guardrail ?? draft.signal ?? draft.role ?? draft.department;
    const place =
      draft.incident === undefined ? (subject ?? "company") : `${draft.incident}/${subject ?? "company"}`;
    const base = `${draft.kind}/${place}/${this.week}`;
    let id: EventId = base;
    for (let n = 2; this.names.has(id); n++) id = `${base}/${n}`;
    this.names.add(id);
    const event: SimEvent = { id, week: this.week, ...draft };
    if (draft.tier === "critical")
      return this.keep({ ...event, tier: this.pause(draft) ? "critical" : "decision" });
    return this.keep(event);
  }

  private keep(event: SimEvent): SimEvent {
    this.events.push(event);
    if (event.answers && event.answers.length > 0) this.pending.push(event);
    return event;
  }

  /**
   * True where an event may stop the game: the board and the worst always may, the rest as long as pauses keep
   * to their limits. What may not waits in the inbox.
   */
  private pause(draft: EventDraft): boolean {
    const { week, pauses, reviewEvery } = this;
    if (pauses.at(-1) === week) return true;
    const insistent = draft.kind === "review-held" || draft.kind === "run-ended" || draft.severity === 4;
    const paused = (other: number) =>
      pauses.includes(other) || (other > week && other % reviewEvery === 0) || other === week;
    for (const { weeks, most } of insistent ? [] : PAUSE_LIMITS) {
      // Every stretch of so many weeks that holds this one: its last week moves on, one at a time.
      let count = 0;
      for (let last = week - weeks + 1; last < week + weeks; last++) {
        if (paused(last)) count++;
        if (last > week && paused(last - weeks)) count--;
        if (last >= week && count > most) return false;
      }
    }
    pauses.push(week);
    return true;
  }

  /** Takes an event off the list of those that wait. */
  settle(id: EventId): void {
    const at = this.pending.findIndex((event) => event.id === id);
    if (at >= 0) this.pending.splice(at, 1);
    this.settled.add(id);
  }

  /** True for an event whose answer is taken, by a decision or at its deadline. */
  isSettled(id: EventId): boolean {
    return this.settled.has(id);
  }

  /** The events since `begin`, in order. */
  close(): readonly SimEvent[] {
    return this.events;
  }
}
