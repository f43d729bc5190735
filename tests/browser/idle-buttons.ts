/** Which buttons of a page do nothing when they are pressed: they neither ask for anything nor change what is seen. */

import type { Page } from "playwright-core";

/**
 * Presses every button, link and choice that can be pressed, and tells which do nothing. What they ask for is caught
 * before it is carried out, and what the page remembers of a press is put back, so that it stays where it is.
 */
export function listIdleButtons(page: Page): Promise<{ readonly pressed: number; readonly idle: string[] }> {
  return page.evaluate(async () => {
    /** Milliseconds that the page may take to show what a button did, where that is not at once. */
    const PATIENCE = 50;
    const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
    let effects = 0;
    const asked = (event: Event): void => {
      effects += 1;
      event.stopImmediatePropagation();
      event.preventDefault();
    };
    const noted = (): void => {
      effects += 1;
    };
    window.addEventListener("alphea-intent", asked, true);
    const observer = new MutationObserver(noted);
    const roots: (Document | ShadowRoot)[] = [document];
    for (let at = 0; at < roots.length; at++)
      for (const element of roots[at]?.querySelectorAll("*") ?? [])
        if (element.shadowRoot !== null) roots.push(element.shadowRoot);
    for (const root of roots)
      observer.observe(root, { attributes: true, childList: true, characterData: true, subtree: true });
    // A choice of a file, or another page, is an effect that leads away.
    const leaves = (event: Event): void => {
      const away = event.composedPath().find((one) => one instanceof HTMLAnchorElement && one.href !== "");
      const file = event.composedPath().find((one) => one instanceof HTMLInputElement && one.type === "file");
      if (away === undefined && file === undefined) return;
      effects += 1;
      event.preventDefault();
    };
    document.addEventListener("click", leaves);
    window.print = noted;

    const isLive = (button: HTMLElement): boolean =>
      button.isConnected &&
      button.checkVisibility({ visibilityProperty: true }) &&
      !button.matches(":disabled, [aria-disabled=true]") &&
      button.closest("[inert]") === null;
    const buttons = roots.flatMap((root) => [
      ...root.querySelectorAll<HTMLElement>("button, a[href], summary, [role=button], [role=tab]"),
    ]);
    const shell = document.querySelector("alphea-shell") as unknown as {
      readonly memory: object;
      requestUpdate(): void;
      readonly updateComplete: Promise<boolean>;
    };
    const before = structuredClone(shell.memory);
    const idle: string[] = [];
    let pressed = 0;
    for (const button of buttons) {
      // An earlier one may have changed what there is.
      if (!isLive(button)) continue;
      const name = (button.getAttribute("aria-label") ?? button.textContent ?? "")
        .replace(/\s+/g, " ")
        .trim();
      const focused = document.activeElement;
      effects = 0;
      pressed += 1;
      button.click();
      await wait(0);
      if (effects === 0) await wait(PATIENCE);
      // A choice that holds already may be pressed in vain.
      const holds = button.getAttribute("aria-pressed") === "true";
      if (effects === 0 && !holds && document.activeElement === focused) idle.push(name);
      Object.assign(shell.memory, structuredClone(before));
      shell.requestUpdate();
      await shell.updateComplete;
    }
    observer.disconnect();
    window.removeEventListener("alphea-intent", asked, true);
    document.removeEventListener("click", leaves);
    return { pressed, idle };
  });
}
