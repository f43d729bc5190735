/** Judges from the time between frames whether the machine needs rest between them. Pure: it is told the time. */

/** Frames that take longer than this come from a machine without a graphics card, or a very busy one. */
const SLOW_MS = 70;
/** So many frames in a row tell what the machine can do. */
const PROBE_FRAMES = 8;
/** On a slow machine the question is asked again after this time. */
const PROBE_AGAIN_MS = 10_000;
const LONGEST_REST_MS = 500;

/** Tells from the times between frames how long to rest after each: nothing on a good machine, half the time on a slow one. */
export class Pacer {
  private sum = 0;
  private count = 0;
  private rest = 0;
  private restSince = 0;

  /** Takes the milliseconds between two frames that followed each other without a rest. */
  observe(interval: number, now: number): void {
    this.sum += interval;
    this.count++;
    if (this.count < PROBE_FRAMES) return;
    const mean = this.sum / this.count;
    this.rest = mean > SLOW_MS ? Math.min(LONGEST_REST_MS, mean) : 0;
    this.restSince = now;
    this.sum = 0;
    this.count = 0;
  }

  /** Milliseconds to leave the machine to others before the next frame of mere ambience. */
  restAt(now: number): number {
    if (this.rest > 0 && now - this.restSince > PROBE_AGAIN_MS) this.rest = 0;
    return this.rest;
  }
}
