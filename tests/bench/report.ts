/** Prints measured times beside their limits; one over its limit makes the process fail. */

import { cpus } from "node:os";

const WIDTH = 40;

/** The machine the numbers belong to. */
export function describeMachine(): string {
  const list = cpus();
  return `Node ${process.versions.node}, ${list.length} × ${list[0]?.model.trim() ?? "unknown processor"}`;
}

export function formatRow(title: string, milliseconds: number): string {
  return `${title.padEnd(WIDTH)}${milliseconds.toFixed(2).padStart(9)} ms`;
}

/** Prints a time and whether it keeps its limit, in milliseconds. */
export function report(title: string, milliseconds: number, limit: number): void {
  const isKept = milliseconds <= limit;
  console.log(`${formatRow(title, milliseconds)}   limit ${limit} ms: ${isKept ? "kept" : "EXCEEDED"}`);
  if (!isKept) process.exitCode = 1;
}
