/**
 * Real time, cut into weeks: one week per five seconds at 1×. Weeks never pile up: a hidden page, a sleeping
 * machine or a slow frame lose time instead of paying it back in a burst.
 */

import { type Pace, WEEK_MS } from "../presenter/game-state.ts";

/** The longest stretch that counts between two ticks, in milliseconds. */
const LONGEST_TICK_MS = 400;

/** Where time comes from. */
export interface TimeSource {
  /** Milliseconds, from any origin, never going back. */
  now(): number;
  /** Calls back again and again, some ten to sixty times a second. */
  repeat(tick: () => void): void;
  /** True while nobody can see the page. */
  hidden(): boolean;
}

/**
 * Calls `weekPassed` at the pace that `pace` tells, at most once a tick.
 * @param pace weeks per five seconds; asked at every tick
 */
export function startClock(source: TimeSource, pace: () => Pace, weekPassed: () => void): void {
  let last = source.now();
  /** Share of the week that has gone by. */
  let progress = 0;
  let lastPace: Pace = 0;
  source.repeat(() => {
    const now = source.now();
    const elapsed = Math.min(now - last, LONGEST_TICK_MS);
    last = now;
    const present = pace();
    // After a pause the week starts anew, so that its first answer is not followed at once by the next week.
    if (present !== 0 && lastPace === 0) progress = 0;
    lastPace = present;
    if (source.hidden() || present === 0) return;
    progress += (elapsed * present) / WEEK_MS;
    if (progress < 1) return;
    progress = 0;
    weekPassed();
  });
}

/** The time of the page. */
export function createPageTime(): TimeSource {
  return {
    now: () => performance.now(),
    repeat: (tick) => {
      setInterval(tick, 50);
    },
    hidden: () => document.hidden,
  };
}
