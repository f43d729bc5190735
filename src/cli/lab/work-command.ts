/** `alphea work`: plays runs of whatever experiments wait at a queue, until it is stopped. */

import { EXIT, type ExitCode } from "../exit-code.ts";
import { say } from "../message.ts";
import type { Terminal } from "../terminal.ts";
import { serveQueue } from "./lab-queue.ts";
import { nameModel } from "./model-name.ts";

/** Throws `CommandFailure` where there is no queue at the address. */
export async function workCommand(url: string, terminal: Terminal): Promise<ExitCode> {
  terminal.err(`${say(terminal.locale, "workStarted", { url })}\n`);
  const runs = await serveQueue(url, nameModel(), terminal);
  terminal.err(`${say(terminal.locale, "workEnded", { runs })}\n`);
  return EXIT.done;
}
