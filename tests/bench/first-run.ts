/** Plays one recorded run in a fresh process and prints its milliseconds: what a person waits for at first. */

import { readFileSync } from "node:fs";
import { withoutBoard } from "../../src/lab/variant.ts";
import { openScenario } from "../helper/scenario.ts";
import type { RecordedRun } from "./record.ts";
import { playOnce } from "./timing.ts";

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("name the file of a recorded run");
const run = JSON.parse(readFileSync(path, "utf8")) as RecordedRun;
console.log(playOnce(withoutBoard(openScenario()), run, {}).wallMs);
