/** Calls for frames only while something moves and the page can be seen, and keeps how long each one took. */

export interface FrameLoop {
  /** Asks for at least one more frame. */
  invalidate(): void;
  /** Milliseconds of script of the last frames, oldest first, at most 600. */
  frameTimes(): number[];
  destroy(): void;
}

const KEPT = 600;
/** After a pause of the page or a slow frame, time does not leap further than this. */
const LONGEST_STEP_MS = 100;

/**
 * @param frame Updates and renders; gets the milliseconds since the last frame, 0 after a rest; returns true while
 *   something still moves.
 */
export function createFrameLoop(frame: (elapsedMs: number) => boolean): FrameLoop {
  const times: number[] = [];
  let request = 0;
  let last = 0;
  let wanted = false;
  let alive = true;

  const run = (now: number) => {
    request = 0;
    const elapsed = last === 0 ? 0 : Math.min(LONGEST_STEP_MS, now - last);
    wanted = false;
    const before = performance.now();
    const moving = frame(elapsed);
    times.push(performance.now() - before);
    if (times.length > KEPT) times.shift();
    last = moving || wanted ? now : 0;
    if (moving || wanted) schedule();
  };

  const schedule = () => {
    wanted = true;
    if (request === 0 && alive && !document.hidden) request = requestAnimationFrame(run);
  };

  const onVisibility = () => {
    if (document.hidden) {
      cancelAnimationFrame(request);
      request = 0;
      last = 0;
    } else {
      schedule();
    }
  };
  document.addEventListener("visibilitychange", onVisibility);

  return {
    invalidate: schedule,
    frameTimes: () => [...times],
    destroy() {
      alive = false;
      cancelAnimationFrame(request);
      document.removeEventListener("visibilitychange", onVisibility);
    },
  };
}
