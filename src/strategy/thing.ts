/** Owns the kinds of thing that rules look for: which there are in a week, what tells them apart, what they bind. */

import type { DepartmentSnapshot, WeekSnapshot } from "../contract/snapshot.ts";
import type { ThingKind } from "../contract/strategy.ts";
import type { ReferenceKind } from "./command-field.ts";

/** The things that rules can look for, as the snapshot holds them. */
export interface Things {
  department: DepartmentSnapshot;
  deployment: WeekSnapshot["deployments"][number];
  role: WeekSnapshot["duties"][number];
  post: WeekSnapshot["posts"][number];
  guardrail: WeekSnapshot["guardrails"][number];
  signal: WeekSnapshot["signals"][number];
  incident: WeekSnapshot["incidents"][number];
  event: WeekSnapshot["pending"][number];
}

/** A post that somebody holds or is on the way to. */
export function isOpenPost({ phase }: Things["post"]): boolean {
  return phase !== "left" && phase !== "abandoned";
}

/** A word that `for-each` binds: what it names, and how it is read from the thing at hand. */
export interface Binding<Thing> {
  readonly to: ReferenceKind;
  readonly of: (thing: Thing) => string | null;
}

/** The words with `$` that each kind of `for-each` binds. */
export const BINDINGS: { readonly [K in ThingKind]: Readonly<Record<string, Binding<Things[K]>>> } = {
  department: { $department: { to: "department", of: ({ id }) => id } },
  deployment: {
    $deployment: { to: "deployment", of: ({ key }) => key },
    $assistant: { to: "assistant", of: ({ assistant }) => assistant },
    $department: { to: "department", of: ({ department }) => department },
  },
  role: {
    $role: { to: "role", of: ({ role }) => role },
    $carrier: { to: "department", of: ({ carrier }) => carrier },
  },
  post: {
    $post: { to: "post", of: ({ key }) => key },
    $role: { to: "role", of: ({ role }) => role },
    $from: { to: "department", of: ({ from }) => from },
  },
  guardrail: { $guardrail: { to: "guardrail", of: ({ id }) => id } },
  signal: {},
  incident: {
    $event: { to: "event", of: ({ event }) => event },
    $incident: { to: "incident", of: ({ kind }) => kind },
    $department: { to: "department", of: ({ department }) => department },
    $assistant: { to: "assistant", of: ({ assistant }) => assistant },
  },
  event: {
    $event: { to: "event", of: ({ id }) => id },
    $default: { to: "answer", of: ({ defaultAnswer }) => defaultAnswer ?? null },
    $incident: { to: "incident", of: ({ incident }) => incident ?? null },
    $department: { to: "department", of: ({ department }) => department ?? null },
    $assistant: { to: "assistant", of: ({ assistant }) => assistant ?? null },
    $deployment: { to: "deployment", of: ({ deployment }) => deployment ?? null },
  },
};

/** The kinds of thing, in the order of the tables. */
export const THING_KINDS = Object.keys(BINDINGS) as readonly ThingKind[];

/** The things of a kind that the snapshot holds, with those that are over. */
export function thingsOf<K extends ThingKind>(kind: K, snapshot: WeekSnapshot): readonly Things[K][] {
  return LISTS[kind](snapshot);
}

const LISTS: { readonly [K in ThingKind]: (snapshot: WeekSnapshot) => readonly Things[K][] } = {
  department: ({ departments }) => departments,
  deployment: ({ deployments }) => deployments,
  role: ({ duties }) => duties,
  post: ({ posts }) => posts,
  guardrail: ({ guardrails }) => guardrails,
  signal: ({ signals }) => signals,
  incident: ({ incidents }) => incidents,
  event: ({ pending }) => pending,
};

/** Rules see no retired deployment and no closed incident. */
export const IS_OVER: { readonly [K in ThingKind]?: (thing: Things[K]) => boolean } = {
  deployment: ({ phase }) => phase === "retired",
  incident: ({ phase }) => phase === "closed",
};

/** What tells a thing from all others of its kind, week after week. */
export const KEYS: { readonly [K in ThingKind]: (thing: Things[K]) => string } = {
  department: ({ id }) => id,
  deployment: ({ key }) => key,
  role: ({ role }) => role,
  post: ({ key }) => key,
  guardrail: ({ id }) => id,
  signal: ({ id }) => id,
  incident: ({ key }) => key,
  event: ({ id }) => id,
};
