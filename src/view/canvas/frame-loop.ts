/** Calls for frames only while something moves and the page can be seen, and keeps how long each one took. */

import { Pacer } from "./pacer.ts";

/**
 * What a frame leaves to do: nothing, what moves by itself (people, cases, light), or what a hand or an eye waits
 * for (a flight, a marker that drops).
 */
export type Motion = "still" | "ambient" | "urgent";

export interface FrameLoop {
  /** Asks for a frame at once. */
  invalidate(): void;
  /** Milliseconds of script of the last frames, oldest first, at most 600. */
  frameTimes(): number[];
  destroy(): void;
}

const KEPT = 600;
/** After a pause of the page or a slow frame, time does not leap further than this. */
const LONGEST_STEP_MS = 300;
/** @param frame Updates and renders; gets the milliseconds since the last frame, 0 after standing still. */
export function createFrameLoop(frame: (elapsedMs: number) => Motion): FrameLoop {
  const times: number[] = [];
  const pacer = new Pacer();
  let request = 0;
  let timer = 0;
  /** Time of the last frame if motion has gone on since, else 0. */
  let last = 0;
  let rested = false;
  let alive = true;

  const schedule = () => {
    window.clearTimeout(timer);
    timer = 0;
    if (request === 0 && alive && !document.hidden) request = requestAnimationFrame(run);
  };

  const run = (now: number) => {
    request = 0;
    const interval = last === 0 ? 0 : now - last;
    if (interval > 0 && !rested) pacer.observe(interval, now);
    const before = performance.now();
    const motion = frame(Math.min(LONGEST_STEP_MS, interval));
    times.push(performance.now() - before);
    if (times.length > KEPT) times.shift();
    last = motion === "still" ? 0 : now;
    rested = false;
    if (motion === "urgent") schedule();
    if (motion !== "ambient" || request !== 0) return;
    const rest = pacer.restAt(now);
    rested = rest > 0;
    if (rested) timer = window.setTimeout(schedule, rest);
    else schedule();
  };

  const onVisibility = () => {
    if (!document.hidden) {
      schedule();
      return;
    }
    cancelAnimationFrame(request);
    window.clearTimeout(timer);
    request = 0;
    last = 0;
  };
  document.addEventListener("visibilitychange", onVisibility);

  return {
    invalidate: schedule,
    frameTimes: () => [...times],
    destroy() {
      alive = false;
      cancelAnimationFrame(request);
      window.clearTimeout(timer);
      document.removeEventListener("visibilitychange", onVisibility);
    },
  };
}
