/** `alphea schema`: prints the JSON Schemas, for editors that check files while they are written. */

import { experimentJsonSchema } from "../lab/experiment/schema.ts";
import { scenarioJsonSchemas } from "../scenario/json-schema.ts";
import { strategyJsonSchema } from "../strategy/schema.ts";
import { CommandFailure, EXIT, type ExitCode } from "./exit-code.ts";
import { say } from "./message.ts";
import type { Terminal } from "./terminal.ts";

/** Prints all schemas by name, or one alone. Throws `CommandFailure` for a name that is not there. */
export function schemaCommand(name: string | undefined, terminal: Terminal): ExitCode {
  const schemas: Readonly<Record<string, unknown>> = {
    ...scenarioJsonSchemas(),
    strategy: strategyJsonSchema(),
    experiment: experimentJsonSchema(),
  };
  if (name !== undefined && !Object.hasOwn(schemas, name)) {
    throw new CommandFailure(
      EXIT.usage,
      say(terminal.locale, "unknownSchema", { name, names: Object.keys(schemas).join(", ") }),
    );
  }
  terminal.out(`${JSON.stringify(name === undefined ? schemas : schemas[name], null, 2)}\n`);
  return EXIT.done;
}
