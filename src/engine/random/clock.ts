/**
 * Owns the luck of many like entities of which each is struck only now and then: people who leave, users who
 * lapse. Instead of a uniform a week each has a sequence of its own; its k-th draw depends on seed, name,
 * entity and k alone, whenever and however often others draw.
 */

import type { TraceEntry } from "../../contract/simulation.ts";
import { ln } from "../formula/exact-math.ts";
import { Digest } from "../hash.ts";

/** The finaliser of MurmurHash3: every bit of the input moves about half of the output's. */
function scramble(h: number): number {
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Sequences of uniforms in (0, 1), one for each of `size` entities. */
export class ClockStream {
  readonly name: string;
  private readonly key: number;
  private readonly drawn: Uint16Array;
  private readonly record: ((entry: Omit<TraceEntry, "week">) => void) | null;

  constructor(
    seed: number,
    name: string,
    size: number,
    record: ((entry: Omit<TraceEntry, "week">) => void) | null,
  ) {
    this.name = name;
    this.key = new Digest().int(seed).text(name).value();
    this.drawn = new Uint16Array(size);
    this.record = record;
  }

  /** Number of entities. */
  get size(): number {
    return this.drawn.length;
  }

  /** The next uniform of an entity. */
  uniform(entity: number): number {
    const ordinal = this.drawn[entity] as number;
    this.drawn[entity] = ordinal + 1;
    const own = scramble(this.key ^ Math.imul(entity + 1, 0x9e3779b9));
    const u = ((scramble(own ^ Math.imul(ordinal + 1, 0x85ebca77)) >>> 0) + 0.5) / 4294967296;
    this.record?.({
      stream: `${this.name}/${entity}/${ordinal}`,
      digest: new Digest().float(u).short(),
    });
    return u;
  }

  /**
   * The next waiting time of an entity in units of its hazard, exponential with mean 1 by inversion: an event
   * of rate λ a week strikes when the λ that have passed since add up to it.
   */
  wait(entity: number): number {
    return -ln(this.uniform(entity));
  }
}
