/** Which texts of a page are cut: by a box that hides what does not fit in it, or by the edge of the window. */

import type { Page } from "playwright-core";

/** Every text that cannot be read whole, with the box that cuts it, through shadow roots. */
export function listCut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Pixels that letters may stand out of their box: accents and tails do. */
    const SLACK = 3;
    const found = new Set<string>();
    const parentOf = (element: Element): Element | null =>
      element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
    /** Said to those who listen alone: a box of one pixel, on purpose. */
    const isUnseen = ({ width, height }: DOMRect): boolean => width <= 1 || height <= 1;

    const check = (text: Text): void => {
      const range = document.createRange();
      range.selectNodeContents(text);
      const rect = range.getBoundingClientRect();
      if (isUnseen(rect) || text.parentElement?.closest("[inert], [aria-hidden=true]")) return;
      let scrolls = { x: false, y: false };
      for (let box = text.parentElement as Element | null; box !== null; box = parentOf(box)) {
        const style = getComputedStyle(box);
        if (style.visibility === "hidden" || style.opacity === "0") return;
        const edge = box.getBoundingClientRect();
        if (isUnseen(edge) && style.overflow !== "visible") return;
        const hides = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";
        const by = `${box.tagName.toLowerCase()}.${box.getAttribute("class") ?? ""}`;
        const told = `“${text.data.trim().slice(0, 60)}” by ${by}`;
        const wide = rect.left < edge.left - SLACK || rect.right > edge.right + SLACK;
        const tall = rect.top < edge.top - SLACK || rect.bottom > edge.bottom + SLACK;
        if (hides(style.overflowX) && wide && !scrolls.x) found.add(told);
        if (hides(style.overflowY) && tall && !scrolls.y) found.add(told);
        scrolls = {
          x: scrolls.x || /auto|scroll/.test(style.overflowX),
          y: scrolls.y || /auto|scroll/.test(style.overflowY),
        };
      }
      const outside = rect.right > innerWidth + SLACK || rect.left < -SLACK;
      if (outside && !scrolls.x) found.add(`“${text.data.trim().slice(0, 60)}” by the window`);
    };
    const walk = (node: Node): void => {
      if (node instanceof Element) {
        if (["SCRIPT", "STYLE", "NOSCRIPT", "CANVAS", "OPTION"].includes(node.tagName)) return;
        if (node.shadowRoot !== null) walk(node.shadowRoot);
      } else if (node instanceof Text && node.data.trim() !== "") check(node);
      for (const child of node.childNodes) walk(child);
    };
    walk(document.body);
    return [...found];
  });
}
