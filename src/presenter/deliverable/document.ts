/** What a deliverable is: a document that a person can read, as sections of sentences, lists and tables. */

import type { SimEvent } from "../../contract/event.ts";
import type { Scenario } from "../../contract/scenario.ts";
import type { WeekSnapshot } from "../../contract/snapshot.ts";

/** What a post has to write from: what a manager can see, and nothing else. */
export interface RunSoFar {
  readonly scenario: Scenario;
  readonly snapshot: WeekSnapshot;
  /** Every event so far, oldest first. */
  readonly events: readonly SimEvent[];
}

export type DeliverableBlock =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      /** As many cells as the head, in words: numbers are written in the language of the document. */
      readonly rows: readonly (readonly string[])[];
    };

export interface DeliverableSection {
  readonly title: string;
  readonly blocks: readonly DeliverableBlock[];
}

export interface DeliverableModel {
  readonly role: string;
  readonly title: string;
  /** Which post keeps it, since when, and the week it speaks of. */
  readonly origin: string;
  readonly sections: readonly DeliverableSection[];
}
