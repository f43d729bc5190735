/** Owns the key figures. They change only by postings, so that the causes of a figure sum to it exactly. */

import type { Cause, FigureId, Posting } from "../contract/ledger.ts";

export const FIGURES: readonly FigureId[] = ["value", "quality", "trust", "safety", "wellbeing", "posts"];

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
  private open: Posting[] = [];
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
    if (this.kept) this.open.push({ week: this.week, figure, amount, cause });
  }

  /** Starts a week (0 for the opening balances). */
  begin(week: number): void {
    this.week = week;
    this.open = [];
  }

  /** The postings since `begin`, in order. */
  close(): readonly Posting[] {
    return this.open;
  }
}
