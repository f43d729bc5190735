/** A terminal for tests: keeps what is written, reads files from memory and scenarios from the project. */

import type { Terminal } from "../../src/cli/terminal.ts";
import type { Locale } from "../../src/contract/text.ts";
import { readScenarioFile } from "../helper/scenario.ts";

export interface FakeTerminal extends Terminal {
  readonly files: Map<string, string>;
  readonly output: () => string;
  readonly messages: () => string;
  /** Asks to stop after this many chances to do so. */
  interruptAfter(chances: number): void;
}

export function openFakeTerminal(locale: Locale = "en"): FakeTerminal {
  const files = new Map<string, string>();
  let output = "";
  let messages = "";
  let chances = Number.POSITIVE_INFINITY;
  return {
    locale,
    files,
    output: () => output,
    messages: () => messages,
    interruptAfter(count) {
      chances = count;
    },
    out(text) {
      output += text;
    },
    err(text) {
      messages += text;
    },
    readFile: (path) => files.get(path) ?? null,
    readScenarioFile: (path) => files.get(path) ?? readScenarioFile(path),
    resolve: (path) => path,
    listScenarios: () => ["alphea-as-told", "your-company"],
    writeFile(path, text) {
      if (path.startsWith("/nowhere/")) return "ENOENT: no such file or directory";
      files.set(path, text);
      return null;
    },
    isInterrupted: () => chances <= 0,
    async breathe() {
      chances -= 1;
    },
  };
}
