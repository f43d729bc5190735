/** Owns the key figures. They change only by postings, so that the causes of a figure sum to it exactly. */

import type { Cause, FigureId, Posting } from "../contract/ledger.ts";

export const FIGURES: readonly FigureId[] = ["value", "quality", "trust", "safety", "wellbeing", "posts"];

/** Place of each figure among the totals. */
const PLACE = Object.fromEntries(FIGURES.map((figure, at) => [figure, at])) as Record<FigureId, number>;

/**
 * A week's postings by columns, which cost far less to keep than as many objects; listed when asked for.
 * Columns of the size of the week before hardly ever have to grow.
 */
export class PostingList {
  private readonly week: number;
  private places: Uint8Array;
  private amounts: Float64Array;
  private readonly causes: Cause[];
  private listed: readonly Posting[] | null = null;
  /** Number of postings. */
  length = 0;

  /** @param expected number of postings to make room for */
  constructor(week: number, expected: number) {
    this.week = week;
    this.places = new Uint8Array(expected);
    this.amounts = new Float64Array(expected);
    this.causes = new Array<Cause>(expected);
  }

  add(place: number, amount: number, cause: Cause): void {
    if (this.length === this.places.length) this.grow();
    this.places[this.length] = place;
    this.amounts[this.length] = amount;
    this.causes[this.length] = cause;
    this.length++;
  }

  /** The postings, in order. */
  list(): readonly Posting[] {
    this.listed ??= Array.from({ length: this.length }, (_, at) => ({
      week: this.week,
      figure: FIGURES[this.places[at] as number] as FigureId,
      amount: this.amounts[at] as number,
      cause: this.causes[at] as Cause,
    }));
    return this.listed;
  }

  private grow(): void {
    const size = 2 * this.length + 16;
    const { places, amounts } = this;
    this.places = new Uint8Array(size);
    this.amounts = new Float64Array(size);
    this.places.set(places);
    this.amounts.set(amounts);
  }
}

/** Figures and, where kept, the postings of the week under way. */
export class Ledger {
  private readonly totals = new Float64Array(FIGURES.length);
  private readonly kept: boolean;
  private open = new PostingList(0, 0);
  private week = 0;

  /** @param kept false in batch runs: figures come out identical, postings are not stored */
  constructor(kept: boolean) {
    this.kept = kept;
  }

  /** All figures as they stand. */
  get figures(): Record<FigureId, number> {
    return Object.fromEntries(FIGURES.map((figure) => [figure, this.total(figure)])) as Record<
      FigureId,
      number
    >;
  }

  /** One figure as it stands. */
  total(figure: FigureId): number {
    return this.totals[PLACE[figure]] as number;
  }

  /** Moves a figure by an amount (its own unit) for a cause. Nothing is stored for an amount of zero. */
  post(figure: FigureId, amount: number, cause: Cause): void {
    if (amount === 0) return;
    if (!Number.isFinite(amount)) {
      throw new Error(`posting of ${amount} to ${figure} for ${cause.factor} in week ${this.week}`);
    }
    const place = PLACE[figure];
    this.totals[place] = (this.totals[place] as number) + amount;
    if (this.kept) this.open.add(place, amount, cause);
  }

  /** Starts a week (0 for the opening balances). */
  begin(week: number): void {
    this.week = week;
    const { length } = this.open;
    this.open = new PostingList(week, this.kept ? Math.ceil(length * 1.1) + 16 : 0);
  }

  /** The postings since `begin`; the next `begin` leaves them alone. */
  close(): PostingList {
    return this.open;
  }
}
