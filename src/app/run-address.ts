/** The address of a shared run: finds it in the page's own address and makes one. What it holds is left to the link. */

/** Begins the fragment of a shared run. Fragments are never sent to a server. */
export const RUN_FRAGMENT = "#run=";

/** What of the browser is needed. */
export interface AddressWindow {
  readonly location: Pick<Location, "hash" | "pathname" | "search">;
  readonly history: Pick<History, "replaceState">;
  addEventListener(type: "hashchange", listener: () => void): void;
}

/**
 * Hands over the run that the page was opened with, and later ones, as `#run=<code>`. It is taken out of the address: what is
 * played from then on is another run.
 */
export function watchRunAddress(page: AddressWindow, open: (code: string) => void): void {
  const { location, history } = page;
  const look = (): void => {
    const { hash, pathname, search } = location;
    if (!hash.startsWith(RUN_FRAGMENT)) return;
    history.replaceState(null, "", `${pathname}${search}`);
    open(hash.slice(RUN_FRAGMENT.length));
  };
  page.addEventListener("hashchange", look);
  look();
}

/** The whole address of a run: the page without what else it was asked. */
export function formatRunAddress({ origin, pathname }: Location, code: string): string {
  return `${origin}${pathname}${RUN_FRAGMENT}${code}`;
}
