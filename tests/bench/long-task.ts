/** The longest task of a page's own thread: nothing is answered while it lasts. */

import type { Page } from "playwright-core";

/** Begins to watch. */
export function watchTasks(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { dataset } = document.documentElement;
    dataset.longestTask = "0";
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        if (duration > Number(dataset.longestTask)) dataset.longestTask = String(duration);
    }).observe({ type: "longtask" });
  });
}

/** The longest since then, in milliseconds; 0 where none took 50 ms. */
export function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.documentElement.dataset.longestTask));
}
