/** Owns the key figures. They change only by postings, so that the causes of a figure sum to it exactly. */

import type { Cause, FigureId, Posting } from "../contract/ledger.ts";

export const FIGURES: readonly FigureId[] = ["value", "quality", "trust", "safety", "wellbeing", "posts"];

/** A week's postings by columns, which cost far less to keep than as many objects; listed when asked for. */
export class PostingList {
  private readonly week: number;
  private readonly figures: FigureId[] = [];
  private readonly amounts: number[] = [];
  private readonly causes: Cause[] = [];
  private listed: readonly Posting[] | null = null;

  constructor(week: number) {
    this.week = week;
  }

  add(figure: FigureId, amount: number, cause: Cause): void {
    this.figures.push(figure);
    this.amounts.push(amount);
    this.causes.push(cause);
  }

  /** The postings, in order. */
  list(): readonly Posting[] {
    this.listed ??= this.figures.map((figure, at) => ({
      week: this.week,
      figure,
      amount: this.amounts[at] as number,
      cause: this.causes[at] as Cause,
    }));
    return this.listed;
  }
}

/** Figures and, where kept, the postings of the week under way. */
export class Ledger {
  readonly figures: Record<FigureId, number> = {
    value: 0,
    quality: 0,
    trust: 0,
    safety: 0,
    wellbeing: 0,
    posts: 0,
  };
  private readonly kept: boolean;
  private open = new PostingList(0);
  private week = 0;

  /** @param kept false in batch runs: figures come out identical, postings are not stored */
  constructor(kept: boolean) {
    this.kept = kept;
  }

  /** Moves a figure by an amount (its own unit) for a cause. Nothing is stored for an amount of zero. */
  post(figure: FigureId, amount: number, cause: Cause): void {
    if (amount === 0) return;
    if (!Number.isFinite(amount)) {
      throw new Error(`posting of ${amount} to ${figure} for ${cause.factor} in week ${this.week}`);
    }
    this.figures[figure] += amount;
    if (this.kept) this.open.add(figure, amount, cause);
  }

  /** Starts a week (0 for the opening balances). */
  begin(week: number): void {
    this.week = week;
    this.open = new PostingList(week);
  }

  /** The postings since `begin`; the next `begin` leaves them alone. */
  close(): PostingList {
    return this.open;
  }
}
