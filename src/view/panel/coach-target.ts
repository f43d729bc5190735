/** Finds what the guide speaks of on the page, and marks it. Which thing that is follows from the layout. */

import type { TutorialTarget } from "../../presenter/tutorial-step.ts";

/** Attribute of what the guide points at. */
const POINTED = "data-pointed";
/** CSS pixels from which a thing does not fit beside what explains it. */
const TALL = 260;
/** Ways to an inbox that is not on the page: the tab of a phone, the drawer of a tablet. */
const TO_INBOX = [
  '[data-tab="inbox"][aria-pressed="false"]',
  '[aria-controls="inbox"][aria-expanded="false"]',
];

/** Best first: where one is not on the page, the next leads to it. */
function listSelectors(target: TutorialTarget): readonly string[] {
  switch (target.kind) {
    case "room":
      return [`.loads [data-room="${target.department}"]`, ...TO_INBOX];
    case "offer":
      return [`.offer[data-assistant="${target.assistant}"] .action .btn:not(:disabled)`];
    case "step":
      return ['[data-pace="step"]'];
    case "play":
      return ['[data-pace="1"]'];
    case "event":
      return [
        ".panel .strip",
        ".event .main:not(:disabled)",
        ".event .answers",
        "#inbox .row[aria-expanded]",
        ...TO_INBOX,
        "#panel > header .icon",
      ];
    case "figure":
      return [`[data-figure="${target.figure}"]`];
    case "panel":
      return [
        `.rail [data-open="${target.panel}"]`,
        `#panel [data-open="${target.panel}"]`,
        ...(target.panel === "posts" ? ['[data-tab="people"]'] : []),
        '[data-tab="more"]',
      ];
    case "guardrail":
      return [`[data-guardrail="${target.guardrail}"] .action .btn:not(:disabled)`];
    case "duty":
      return [`.duty[data-role="${target.role}"]`];
    case "close-panel":
      return ["#panel > header .icon"];
  }
}

/** What the guide points at; null where nothing of it is on the page. */
export function findPointed(root: ParentNode, target: TutorialTarget | null): HTMLElement | null {
  for (const selector of target === null ? [] : listSelectors(target)) {
    const element = root.querySelector<HTMLElement>(selector);
    if (element !== null && element.getClientRects().length > 0) return element;
  }
  return null;
}

/** Marks the one thing, and brings it into view where it was not marked before; the focus stays where it is. */
export function pointAt(root: ParentNode, target: TutorialTarget | null): void {
  const element = findPointed(root, target);
  for (const marked of root.querySelectorAll(`[${POINTED}]`)) {
    if (marked !== element) marked.removeAttribute(POINTED);
  }
  if (element === null || element.hasAttribute(POINTED)) return;
  element.setAttribute(POINTED, "");
  // What is tall is read from its beginning.
  const block = element.offsetHeight > TALL ? "start" : "center";
  element.scrollIntoView({ block, inline: "nearest" });
}

/** Puts the focus on what the guide points at: on itself, or on the first thing in it that can be pressed. */
export function showPointed(root: ParentNode): void {
  const pointed = root.querySelector<HTMLElement>(`[${POINTED}]`);
  const inside = "button:not(:disabled), input:not(:disabled)";
  const target = pointed?.matches(inside) === true ? pointed : pointed?.querySelector<HTMLElement>(inside);
  target?.focus();
}
