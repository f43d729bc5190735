/** Starts a thread of the lab: threads do not inherit the program's loader, and Node runs no TypeScript by itself. */

import { register } from "tsx/esm/api";

register();
const { default: playAll } = await import("./lab-worker.ts");
export default playAll;
