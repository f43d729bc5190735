/**
 * Lets the page be opened without a network after the first visit, and says when a new version waits. What is kept
 * is left to the worker.
 */

import type { TakeOver } from "./offline-cache.ts";

export interface Offline {
  /** Keeps the page for later; called when everything that is needed now is there. */
  start(): void;
  /** Shows the new version: only when a person asks. */
  loadUpdate(): void;
}

/** What of the browser is needed, so that a test can stand in for it. */
export interface OfflinePorts {
  /** Undefined where the browser, or the address, does not allow a worker. */
  readonly container: Pick<ServiceWorkerContainer, "register" | "addEventListener"> | undefined;
  readonly onUpdate: () => void;
  readonly reload: () => void;
}

/** Nothing is registered before `start`. */
export function createOffline({ container, onUpdate, reload }: OfflinePorts): Offline {
  let started = false;
  let waiting: ServiceWorker | null = null;

  async function register(workers: NonNullable<OfflinePorts["container"]>): Promise<void> {
    const registration = await workers.register("./service-worker.js", { updateViaCache: "none" });
    const look = (): void => {
      // The very first one does not replace anything.
      if (registration.waiting === null || registration.active === null) return;
      if (waiting === registration.waiting) return;
      waiting = registration.waiting;
      onUpdate();
    };
    look();
    registration.addEventListener("updatefound", () => {
      registration.installing?.addEventListener("statechange", look);
    });
  }

  return {
    start() {
      if (started || container === undefined) return;
      started = true;
      // Where it is refused, as in some private windows, the page works with a network as before.
      register(container).catch(() => {});
    },
    loadUpdate() {
      if (waiting === null) return;
      // Another tab may have let it take over: then it is there, and nothing more will change.
      if (waiting.state !== "installed") return reload();
      container?.addEventListener("controllerchange", reload, { once: true });
      waiting.postMessage("take-over" satisfies TakeOver);
    },
  };
}
