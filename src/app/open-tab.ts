/** Opens a tab while the press of a button allows it, and gives it an address later. */

/** A tab without an address yet. */
export interface OpenedTab {
  go(address: string): void;
  close(): void;
}

/** A tab that is opened at once; where none may be opened, this page goes there. */
export function openTab(): OpenedTab {
  const tab = window.open("", "_blank");
  return {
    go: (address) => (tab === null ? location.assign(address) : tab.location.replace(address)),
    close: () => tab?.close(),
  };
}
