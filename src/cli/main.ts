/** Entry of the command line: opens the terminal in the person's language and runs one command. */

import { EXIT } from "./exit-code.ts";
import { say } from "./message.ts";
import { openNodeTerminal } from "./node-terminal.ts";
import { runProgram } from "./program.ts";
import { chooseLocale, findAskedLanguage } from "./terminal.ts";

const words = process.argv.slice(2);
const asked = findAskedLanguage(words);
const terminal = openNodeTerminal(chooseLocale(asked, process.env));
if (asked === undefined || asked === "en" || asked === "fr") {
  process.exitCode = await runProgram(words, terminal);
} else {
  terminal.err(`${say(terminal.locale, "wrongLang", { value: asked })}\n`);
  process.exitCode = EXIT.usage;
}
