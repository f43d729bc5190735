/** Decides when a case token sets out on which way and how far it has come. Pure; another file draws the tokens. */

import { WEEK_MS } from "../../../presenter/game-state.ts";

/** One way that cases go. */
export interface Way {
  readonly key: string;
  /** Cases a week. */
  readonly cases: number;
  /** Tokens that have room on the way at once, side by side. */
  readonly room: number;
}

/** A token under way. */
export interface Traveller {
  readonly way: string;
  /** Grows with each token; lets the drawing keep a token in its own sprite. */
  readonly id: number;
  /** 0 at the start, 1 on arrival. */
  progress: number;
}

/** Port to port at 1×. */
export const TRAVEL_MS = 1600;
/**
 * Tokens a week for a way. The power keeps five candidates and 4,500 calls in one picture: more cases always give
 * more tokens, but not in proportion, or the calls would bury the rest.
 */
export const tokensPerWeek = (cases: number): number => (cases <= 0 ? 0 : 2 * cases ** 0.36);
/** More tokens at once than this read as noise, and cost frames. */
export const MOST_TRAVELLERS = 140;

/** Tokens under way, advanced by time. */
export class CaseTraffic {
  readonly travellers: Traveller[] = [];
  private ways = new Map<string, { rate: number; due: number }>();
  private nextId = 0;

  /** Takes the week's ways. Tokens on ways that ended finish their trip. */
  setWays(ways: readonly Way[]): void {
    const total = ways.reduce((sum, way) => sum + tokensPerWeek(way.cases), 0);
    const underWay = (total * TRAVEL_MS) / WEEK_MS;
    const share = underWay > MOST_TRAVELLERS ? MOST_TRAVELLERS / underWay : 1;
    const next = new Map<string, { rate: number; due: number }>();
    for (const way of ways) {
      const rate = Math.min((tokensPerWeek(way.cases) * share) / WEEK_MS, way.room / TRAVEL_MS);
      const known = this.ways.get(way.key);
      // A golden-ratio offset keeps the ways from sending their tokens in step.
      const due = known?.due ?? (next.size * 0.618) % 1;
      next.set(way.key, { rate, due });
    }
    this.ways = next;
  }

  /** Fills the ways as if time had always run; for the first picture. */
  warmUp(): void {
    for (let t = 0; t < TRAVEL_MS; t += 40) this.advance(40);
  }

  /** Moves on by milliseconds at 1×. */
  advance(elapsedMs: number): void {
    let kept = 0;
    for (const traveller of this.travellers) {
      traveller.progress += elapsedMs / TRAVEL_MS;
      if (traveller.progress < 1) this.travellers[kept++] = traveller;
    }
    this.travellers.length = kept;
    for (const [way, state] of this.ways) {
      state.due += state.rate * elapsedMs;
      while (state.due >= 1) {
        state.due -= 1;
        if (this.travellers.length >= MOST_TRAVELLERS) continue;
        // It set out a little before now, at the moment the count was full.
        const late = state.rate > 0 ? state.due / state.rate / TRAVEL_MS : 0;
        this.travellers.push({ way, id: this.nextId++, progress: Math.min(0.999, late) });
      }
    }
  }

  clear(): void {
    this.travellers.length = 0;
  }
}
