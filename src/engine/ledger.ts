/** Owns the key figures. They change only by postings, so that the causes of a figure sum to it exactly. */

import type { Cause, FigureId, Posting } from "../contract/ledger.ts";

export const FIGURES: readonly FigureId[] = ["value", "quality", "trust", "safety", "wellbeing", "posts"];

/** Place of each figure among the totals. */
const PLACE = Object.fromEntries(FIGURES.map((figure, at) => [figure, at])) as Record<FigureId, number>;

/** Postings by columns, which cost far less to keep than as many objects; a run fills some of these. */
interface Chunk {
  readonly places: Uint8Array;
  readonly amounts: Float64Array;
  readonly causes: Cause[];
}

/** Postings in a chunk: some ten weeks. */
const CHUNK = 4096;

function makeChunk(size: number): Chunk {
  return { places: new Uint8Array(size), amounts: new Float64Array(size), causes: new Array<Cause>(size) };
}

/** A week's postings, a stretch of a chunk; listed when asked for. */
export class PostingList {
  private readonly week: number;
  private chunk: Chunk;
  private start: number;
  private end: number;
  private listed: readonly Posting[] | null = null;

  /** @param before the list before it, on whose chunk it goes on */
  constructor(week: number, before: PostingList | null) {
    this.week = week;
    this.chunk = before?.chunk ?? makeChunk(CHUNK);
    this.start = before?.end ?? 0;
    this.end = this.start;
  }

  /** Number of postings. */
  get length(): number {
    return this.end - this.start;
  }

  add(place: number, amount: number, cause: Cause): void {
    if (this.end === this.chunk.places.length) this.moveOn();
    const { chunk, end } = this;
    chunk.places[end] = place;
    chunk.amounts[end] = amount;
    chunk.causes[end] = cause;
    this.end = end + 1;
  }

  /** The postings, in order. */
  list(): readonly Posting[] {
    const { week, chunk, start } = this;
    this.listed ??= Array.from({ length: this.length }, (_, at) => ({
      week,
      figure: FIGURES[chunk.places[start + at] as number] as FigureId,
      amount: chunk.amounts[start + at] as number,
      cause: chunk.causes[start + at] as Cause,
    }));
    return this.listed;
  }

  /** A full chunk is left to the weeks before; this week's postings move to a new one. */
  private moveOn(): void {
    const { chunk, start, length } = this;
    const next = makeChunk(Math.max(CHUNK, 2 * length));
    next.places.set(chunk.places.subarray(start));
    next.amounts.set(chunk.amounts.subarray(start));
    for (let at = 0; at < length; at++) next.causes[at] = chunk.causes[start + at] as Cause;
    this.chunk = next;
    this.start = 0;
    this.end = length;
  }
}

/** Figures and, where kept, the postings of the week under way. */
export class Ledger {
  private readonly totals = new Float64Array(FIGURES.length);
  private readonly kept: boolean;
  private open = new PostingList(0, null);
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
    if (!Number.isFinite(amount)) this.refuse(figure, amount, cause);
    const place = PLACE[figure];
    this.totals[place] = (this.totals[place] as number) + amount;
    if (this.kept) this.open.add(place, amount, cause);
  }

  /** Apart, so that `post` stays small enough to be compiled into its callers. */
  private refuse(figure: FigureId, amount: number, cause: Cause): never {
    throw new Error(`posting of ${amount} to ${figure} for ${cause.factor} in week ${this.week}`);
  }

  /** Starts a week (0 for the opening balances). */
  begin(week: number): void {
    this.week = week;
    if (this.kept) this.open = new PostingList(week, this.open);
  }

  /** The postings since `begin`; the next `begin` leaves them alone. */
  close(): PostingList {
    return this.open;
  }
}
