/** Calls the desk of the lab: one worker beside the page, started at the first call. What it does is its own. */

import type { DeskReply, DeskService, DeskServiceName } from "../../contract/lab-desk.ts";

/** A service, answered later. */
export type AskDesk = <Name extends DeskServiceName>(
  service: Name,
  ...args: Parameters<DeskService[Name]>
) => Promise<ReturnType<DeskService[Name]>>;

interface Waiting {
  resolve(value: unknown): void;
  reject(cause: Error): void;
}

/** A desk whose services are answered in the order of the calls; one that cannot be had rejects every call. */
export function openDesk(): AskDesk {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let calls = 0;

  function start(): Worker {
    const made = new Worker(new URL("../../worker/lab-desk-worker.ts", import.meta.url), { type: "module" });
    made.addEventListener("message", ({ data }: MessageEvent<DeskReply>) => {
      const call = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.ok) call?.resolve(data.value);
      else call?.reject(new Error(data.message));
    });
    made.addEventListener("error", ({ message }) => {
      for (const call of waiting.values()) call.reject(new Error(message ?? "the desk did not start"));
      waiting.clear();
      made.terminate();
      worker = null;
    });
    return made;
  }

  return (service, ...args) =>
    new Promise((resolve, reject) => {
      worker ??= start();
      calls += 1;
      waiting.set(calls, { resolve: resolve as (value: unknown) => void, reject });
      worker.postMessage({ id: calls, service, args });
    });
}
