/** Owns the events of a run: their stable names, their causes, and which still wait for an answer. */

import type { EventId } from "../contract/command.ts";
import type { SimEvent } from "../contract/event.ts";

/** An event without the parts that the journal adds. */
export type EventDraft = Omit<SimEvent, "id" | "week">;

export class Journal {
  private readonly names = new Set<string>();
  private readonly settled = new Set<EventId>();
  private week = 0;
  private events: SimEvent[] = [];
  /** Events that wait for an answer, oldest first. */
  readonly pending: SimEvent[] = [];

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
    this.events.push(event);
    if (event.answers && event.answers.length > 0) this.pending.push(event);
    return event;
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
