/**
 * Owns the chance of a run: named streams, each with a fixed number of uniforms a week, or with a sequence
 * for each of many entities (`clock.ts`). A stream's week depends on the seed, its name and the week alone,
 * so no decision can shift anybody else's luck.
 */

import alea from "seedrandom/lib/alea.js";
import type { TraceEntry } from "../../contract/simulation.ts";
import { Digest } from "../hash.ts";
import { ClockStream } from "./clock.ts";

/** Below the finest step of the generator, 2⁻³². */
const SMALLEST = 2 ** -33;

/** A stream of uniforms in (0, 1), read a week at a time. */
export class WeeklyStream {
  readonly name: string;
  private readonly seed: string;
  /** Made at the first draw: many streams of a run are never asked. */
  private next: (() => number) | null = null;
  private readonly block: Float64Array;
  private readonly record: ((week: number, stream: WeeklyStream) => void) | null;
  private current = 0;

  constructor(
    seed: number,
    name: string,
    width: number,
    record: ((week: number, stream: WeeklyStream) => void) | null,
  ) {
    this.name = name;
    this.seed = `${seed}/${name}`;
    this.block = new Float64Array(width);
    this.record = record;
  }

  /** Number of uniforms a week. */
  get width(): number {
    return this.block.length;
  }

  /**
   * The uniforms of a week (1 is the first; 0 is the start of the run). The same array is reused; read it
   * before asking for a later week. Weeks that nobody asked for are drawn and dropped, so that the position
   * depends on the week alone. Throws if an earlier week is asked for.
   */
  week(week: number): Float64Array {
    const wanted = week + 1;
    if (wanted < this.current) {
      throw new Error(`stream ${this.name}: week ${week} asked for after week ${this.current - 1}`);
    }
    if (wanted === this.current) return this.block;
    const { block } = this;
    this.next ??= alea(this.seed);
    const { next } = this;
    for (let k = this.current; k < wanted; k++) {
      // The generator may return 0, which an inverse distribution cannot take.
      for (let i = 0; i < block.length; i++) block[i] = next() || SMALLEST;
    }
    this.current = wanted;
    this.record?.(week, this);
    return block;
  }

  /** Digest of the present week's uniforms, 8 hexadecimal digits. */
  digest(): string {
    const digest = new Digest();
    for (const value of this.block) digest.float(value);
    return digest.short();
  }
}

/** All streams of one run. */
export class Luck {
  readonly seed: number;
  readonly trace: TraceEntry[] = [];
  private readonly streams = new Map<string, WeeklyStream>();
  private readonly clockStreams = new Map<string, ClockStream>();
  private readonly record: ((week: number, stream: WeeklyStream) => void) | null;
  /** The week under way, for the trace of clocks. */
  week = 0;

  constructor(seed: number, traced: boolean) {
    this.seed = seed;
    this.record = traced
      ? (week, stream) => {
          this.trace.push({ week, stream: stream.name, digest: stream.digest() });
        }
      : null;
  }

  /** The stream of an entity. Its width is fixed by the first call; another width is a programming error. */
  stream(name: string, width: number): WeeklyStream {
    const known = this.streams.get(name);
    if (known) {
      if (known.width !== width) throw new Error(`stream ${name} has width ${known.width}, not ${width}`);
      return known;
    }
    const stream = new WeeklyStream(this.seed, name, width, this.record);
    this.streams.set(name, stream);
    return stream;
  }

  /** The sequences of like entities. Their number is fixed by the first call; another is a programming error. */
  clocks(name: string, size: number): ClockStream {
    const known = this.clockStreams.get(name);
    if (known) {
      if (known.size !== size) throw new Error(`clocks ${name} are ${known.size}, not ${size}`);
      return known;
    }
    const record = this.record
      ? (entry: Omit<TraceEntry, "week">) => void this.trace.push({ week: this.week, ...entry })
      : null;
    const clocks = new ClockStream(this.seed, name, size, record);
    this.clockStreams.set(name, clocks);
    return clocks;
  }
}
