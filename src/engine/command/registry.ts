/** Owns the table of all commands: the one place where legality and price are asked for. */

import type {
  Command,
  CommandKind,
  CommandOption,
  EventId,
  Price,
  RefusalReason,
} from "../../contract/command.ts";
import { computeClaim, exceedsEnvelope, pledge } from "../system/envelope.ts";
import type { World } from "../world.ts";
import { answerEvent } from "./answer-event.ts";
import { auditCommand } from "./audit.ts";
import { consult } from "./consult.ts";
import { deployAssistant } from "./deploy-assistant.ts";
import type { CommandHandler, CommandOf } from "./handler.ts";
import { encourageUse, train } from "./lead-team.ts";
import { cutPosts, redeploy, setAttrition } from "./move-people.ts";
import { setAutonomy } from "./set-autonomy.ts";
import { assignAddOn, cancelPost, openPostCommand, withdrawAddOn } from "./staff-role.ts";
import { reserveAccelerators, setRouting, setSpendingCap } from "./steer-bill.ts";
import {
  grantLicences,
  resumeDeployment,
  retireDeployment,
  suspendDeployment,
  trimLicences,
} from "./steer-deployment.ts";
import { adoptGuardrail, dropGuardrail } from "./steer-guardrail.ts";
import { submitForecastCommand } from "./submit-forecast.ts";

const HANDLERS: { readonly [K in CommandKind]: CommandHandler<K> } = {
  "deploy-assistant": deployAssistant,
  "set-autonomy": setAutonomy,
  "suspend-deployment": suspendDeployment,
  "resume-deployment": resumeDeployment,
  "retire-deployment": retireDeployment,
  "grant-licences": grantLicences,
  "trim-licences": trimLicences,
  "encourage-use": encourageUse,
  train,
  "adopt-guardrail": adoptGuardrail,
  "drop-guardrail": dropGuardrail,
  "open-post": openPostCommand,
  "cancel-post": cancelPost,
  "assign-add-on": assignAddOn,
  "withdraw-add-on": withdrawAddOn,
  consult,
  redeploy,
  "set-attrition": setAttrition,
  "cut-posts": cutPosts,
  "set-routing": setRouting,
  "reserve-accelerators": reserveAccelerators,
  "set-spending-cap": setSpendingCap,
  audit: auditCommand,
  "submit-forecast": submitForecastCommand,
  "answer-event": answerEvent,
};

/** The names of all kinds of command. */
export const COMMAND_KINDS = Object.keys(HANDLERS) as readonly CommandKind[];

/** A handler of whatever kind; the command given to it must be of its kind. */
interface AnyHandler {
  list(world: World): readonly Command[];
  refuse(world: World, command: Command): RefusalReason | null;
  price(world: World, command: Command): Price;
  apply(world: World, command: Command, cause: EventId): void;
}

function handlerOf<K extends CommandKind>(command: CommandOf<K>): AnyHandler {
  return HANDLERS[command.kind] as unknown as AnyHandler;
}

/**
 * Why a command is not possible now, or null. Changes nothing.
 * @param price its price, where that is known already
 */
export function refuseCommand(world: World, command: Command, price?: Price): RefusalReason | null {
  const phase = world.rollout;
  if (phase.is("ended") || phase.is("stopped")) return "run-ended";
  const handler = handlerOf(command);
  const refusal = handler.refuse(world, command);
  if (refusal !== null || world.mandate === null) return refusal;
  return exceedsEnvelope(world, command, price ?? handler.price(world, command)) ? "over-envelope" : null;
}

/** Applies a command or says why not; nothing is half-applied. */
export function applyCommand(world: World, command: Command, cause: EventId): RefusalReason | null {
  const refusal = refuseCommand(world, command);
  if (refusal !== null) return refusal;
  const handler = handlerOf(command);
  const price = world.mandate === null ? null : handler.price(world, command);
  const spentBefore = world.money.spentThisQuarter;
  handler.apply(world, command, cause);
  if (price) pledge(world, command, price, spentBefore);
  return null;
}

/** Applies what was decided before the run, which no envelope binds. */
export function applyDecided(world: World, command: Command, cause: EventId): RefusalReason | null {
  const handler = handlerOf(command);
  const refusal = handler.refuse(world, command);
  if (refusal === null) handler.apply(world, command, cause);
  return refusal;
}

/** Every command of a kind that exists now; its price and the rest are worked out when they are read. */
export function listOffersOf(world: World, kind: CommandKind): readonly CommandOption[] {
  const handler = HANDLERS[kind] as unknown as AnyHandler;
  return handler.list(world).map((command) => new Offer(world, handler, command));
}

/** Every command that exists now, kind by kind, with price and, where it is not possible, the reason. */
export function listOptions(world: World): CommandOption[] {
  return COMMAND_KINDS.flatMap((kind) =>
    listOffersOf(world, kind).map(({ command, price, refusal, claim = 0 }) =>
      world.mandate ? { command, price, refusal, claim } : { command, price, refusal },
    ),
  );
}

/** A command that exists in a week, which is the one to ask it in. */
class Offer implements CommandOption {
  readonly command: Command;
  readonly #world: World;
  readonly #handler: AnyHandler;
  readonly #week: number;
  #price: Price | undefined;
  #refusal: RefusalReason | null | undefined;

  constructor(world: World, handler: AnyHandler, command: Command) {
    this.command = command;
    this.#world = world;
    this.#handler = handler;
    this.#week = world.week;
  }

  get price(): Price {
    this.#price ??= this.#handler.price(this.#now, this.command);
    return this.#price;
  }

  get refusal(): RefusalReason | null {
    if (this.#refusal === undefined) this.#refusal = refuseCommand(this.#now, this.command, this.price);
    return this.#refusal;
  }

  get claim(): number {
    const { mandate } = this.#world;
    return mandate ? computeClaim(this.#now, mandate, this.command, this.price) : 0;
  }

  get #now(): World {
    const { week } = this.#world;
    if (week !== this.#week) throw new Error(`an offer of week ${this.#week} was first read in week ${week}`);
    return this.#world;
  }
}
