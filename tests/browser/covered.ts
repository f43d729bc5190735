/** Which texts of a page are covered in part, by a box or by another text: none of them can be read whole. */

import type { Page } from "playwright-core";

/** Every text that something lies over in part, with what does; one that a card hides wholly is not to be read now. */
export function listCovered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Pixels that boxes of neighbouring lines may share: they are higher than their letters. */
    const SLACK = 3;
    interface Line {
      readonly text: Text;
      readonly box: Element;
      readonly root: Document | ShadowRoot;
      /** What can be seen of it, within everything that scrolls. */
      readonly rect: DOMRect;
    }
    const roots: (Document | ShadowRoot)[] = [];
    const lines: Line[] = [];
    const parentOf = (element: Element): Element | null =>
      element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
    const nameOf = (box: Element): string =>
      `${box.tagName.toLowerCase()}#${box.id}.${box.getAttribute("class") ?? ""}`;

    /** The part of a line that its boxes let through; null where there is none, or it is not meant to be seen. */
    const clip = (rect: DOMRect, box: Element): DOMRect | null => {
      let [left, top, right, bottom] = [rect.left, rect.top, rect.right, rect.bottom];
      for (let one: Element | null = box; one !== null; one = parentOf(one)) {
        const style = getComputedStyle(one);
        if (style.visibility === "hidden" || style.opacity === "0") return null;
        if (style.overflowX === "visible" && style.overflowY === "visible") continue;
        const edge = one.getBoundingClientRect();
        [left, top] = [Math.max(left, edge.left), Math.max(top, edge.top)];
        [right, bottom] = [Math.min(right, edge.right), Math.min(bottom, edge.bottom)];
      }
      [left, top] = [Math.max(left, 0), Math.max(top, 0)];
      [right, bottom] = [Math.min(right, innerWidth), Math.min(bottom, innerHeight)];
      // At the edge of what scrolls, half a line is nothing to read.
      if (right - left < 2 || bottom - top < 0.7 * rect.height) return null;
      return new DOMRect(left, top, right - left, bottom - top);
    };
    const collect = (text: Text, root: Document | ShadowRoot): void => {
      const box = text.parentElement;
      if (box === null || box.closest("[inert], [aria-hidden=true]")) return;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const one of range.getClientRects()) {
        const rect = one.width <= 1 || one.height <= 1 ? null : clip(one, box);
        if (rect !== null) lines.push({ text, box, root, rect });
      }
    };
    const walk = (node: Node, root: Document | ShadowRoot): void => {
      if (node instanceof Element) {
        if (["SCRIPT", "STYLE", "NOSCRIPT", "CANVAS", "OPTION"].includes(node.tagName)) return;
        if (node.shadowRoot !== null) {
          roots.push(node.shadowRoot);
          walk(node.shadowRoot, node.shadowRoot);
        }
      } else if (node instanceof Text && node.data.trim() !== "") collect(node, root);
      for (const child of node.childNodes) walk(child, root);
    };
    roots.push(document);
    walk(document.body, document);
    // A card that is still appearing covers what it will.
    for (const root of roots)
      for (const animation of root.getAnimations())
        if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();

    // Boxes that let clicks through cover as well.
    const all = new CSSStyleSheet();
    all.replaceSync("* { pointer-events: auto !important; }");
    for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, all];

    const isOpaque = (box: Element): boolean => {
      if (/^(IMG|VIDEO|CANVAS|INPUT|SELECT|TEXTAREA)$/.test(box.tagName)) return true;
      const { backgroundColor, opacity } = getComputedStyle(box);
      const alpha = /rgba\([^)]*,\s*([\d.]+)\)|\/\s*([\d.]+)\)/.exec(backgroundColor);
      const seen = alpha === null ? 1 : Number(alpha[1] ?? alpha[2]);
      return seen > 0.2 && Number(opacity) > 0.2;
    };
    /** What lies over a text at a point, up to the text or something that holds it. */
    const findCover = ({ box, root }: Line, x: number, y: number): Element | null => {
      for (const over of root.elementsFromPoint(x, y)) {
        if (over === box || over.contains(box) || box.contains(over)) return null;
        const holds = "host" in root && over.contains(root.host);
        if (holds) return null;
        if (isOpaque(over)) return over;
      }
      return null;
    };

    const found = new Set<string>();
    const told = (text: Text): string => `“${text.data.trim().replace(/\s+/g, " ").slice(0, 50)}”`;
    const open = lines.filter((line) => {
      const { rect } = line;
      const y = rect.top + rect.height / 2;
      const covers = [0.04, 0.27, 0.5, 0.73, 0.96].map((at) =>
        findCover(line, rect.left + at * rect.width, y),
      );
      const first = covers.find((cover) => cover !== null);
      if (first != null && covers.includes(null)) found.add(`${told(line.text)} by ${nameOf(first)}`);
      return first == null;
    });
    open.forEach((one, at) => {
      for (const other of open.slice(at + 1)) {
        if (one.text === other.text) continue;
        const wide = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
        const tall = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
        const least = 0.35 * Math.min(one.rect.height, other.rect.height);
        if (wide > SLACK && tall > least) found.add(`${told(one.text)} and ${told(other.text)}`);
      }
    });
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== all);
    return [...found];
  });
}
