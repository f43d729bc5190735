/** Measures what of the canvas the panels cover, so that the camera can fit the campus into the rest. */

import type { Covered } from "../canvas/scene.ts";

/** Room between a panel and the campus. */
const GAP = 12;

export function isSameCovered(a: Covered, b: Covered): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const COVERS =
  "#panel, #inbox, .headline, .coach, .zoom, .rail, .overlays, .overlay-select, .foot .legend, .planned-strip";

/** Cards that take the page for themselves. */
const PAGES = new Set(["document", "debrief"]);

/**
 * Measures what lies in front of the canvas. On a tablet a card leaves little beside it: it counts where it is about
 * a room, which is to be seen; others come and go over a campus that stays where it is.
 */
export function measureCovered(host: HTMLElement, root: ShadowRoot): Covered {
  const frame = host.getBoundingClientRect();
  const { layout, panel = "", subject } = root.querySelector<HTMLElement>(".root")?.dataset ?? {};
  const find = (id: string): DOMRect | null => {
    const rect = root.getElementById(id)?.getBoundingClientRect();
    return rect === undefined || rect.width === 0 || rect.height === 0 ? null : rect;
  };
  const title = find("title");
  if (title !== null) {
    // A list over everything leaves the campus where it is.
    if (layout !== "phone" && root.querySelector(".chooser") !== null)
      return { top: 0, right: 0, bottom: 0, left: 0, covers: measureCovers(frame, root, "#title") };
    const beside = title.width < frame.width * 0.6;
    return {
      top: 0,
      right: 0,
      bottom: beside ? 0 : Math.round(frame.bottom - title.top),
      left: beside ? Math.round(title.right - frame.left) : 0,
      covers: [],
    };
  }
  const bar = find("bar");
  const inbox = layout === "desktop" ? find("inbox") : null;
  const isBeside = layout === "desktop" ? !PAGES.has(panel) : layout === "tablet" && subject !== undefined;
  const card = isBeside ? find("panel") : null;
  const sides = [inbox, card].map((part) => (part === null ? 0 : Math.round(frame.right - part.left + GAP)));
  const end = layout === "desktop" ? (find("end") ?? find("briefing")) : null;
  const foot = layout === "phone" ? (find("sheet") ?? find("tabs") ?? find("briefing")) : find("timeline");
  return {
    top: bar === null ? 0 : Math.round(bar.bottom - frame.top),
    right: Math.max(...sides),
    bottom: foot === null ? 0 : Math.max(0, Math.round(frame.bottom - foot.top)),
    left: end === null ? 0 : Math.round(end.right - frame.left),
    covers: measureCovers(frame, root, COVERS),
  };
}

/** The boxes of what a selector finds, in pixels of the canvas. */
function measureCovers(frame: DOMRect, root: ShadowRoot, selector: string): Covered["covers"] {
  return [...root.querySelectorAll(selector)].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return {
      x: Math.round(x - frame.left),
      y: Math.round(y - frame.top),
      width: Math.round(width),
      height: Math.round(height),
    };
  });
}
