/** Reads the memory in use, once all garbage is collected. */

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Node gives the function only where a flag asks for it. */
const collect = (() => {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
})();

/** Collections at the most: what one frees lets the next free more, buffers are given back in the background. */
const MOST_COLLECTIONS = 8;
/** A collection that frees less than this share has left nothing worth another. */
const SETTLED = 0.002;

/** Bytes of objects and of the buffers they hold, once collecting again frees no more. */
export function readHeap(): number {
  let bytes = Number.POSITIVE_INFINITY;
  for (let time = 0; time < MOST_COLLECTIONS; time++) {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    const now = heapUsed + arrayBuffers;
    if (now > bytes * (1 - SETTLED)) return Math.min(now, bytes);
    bytes = now;
  }
  return bytes;
}
