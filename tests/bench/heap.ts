/** Reads the memory in use, once all garbage is collected. */

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Node gives the function only where a flag asks for it. */
const collect = (() => {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
})();

/** Bytes of objects and of the buffers they hold. */
export function readHeap(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
