/** What a person can want of the lab’s page. */

import type { LabJob } from "../../contract/experiment.ts";
import type { LabChoice, OwnCompany, TableFormat } from "../../contract/lab-desk.ts";
import type { RuleChange } from "../../contract/rule-form.ts";
import type { Locale } from "../../contract/text.ts";
import type { LabLook, LabSheet } from "./lab-state.ts";

export type LabWish =
  | { readonly kind: "set-locale"; readonly locale: Locale }
  | { readonly kind: "choose"; readonly change: Partial<LabChoice> }
  | { readonly kind: "start" }
  | { readonly kind: "pause" }
  | { readonly kind: "resume" }
  | { readonly kind: "cancel" }
  /** Plays what was left out; where nothing was, as many replications more as there are. */
  | { readonly kind: "extend" }
  | { readonly kind: "look"; readonly change: Partial<LabLook> }
  /** Opens the run in the game, in a tab of its own. */
  | { readonly kind: "play-run"; readonly job: LabJob }
  | { readonly kind: "save-rows"; readonly format: TableFormat }
  | { readonly kind: "save-report" }
  | { readonly kind: "print" }
  | { readonly kind: "read-file"; readonly file: File }
  /** Puts an experiment that was brought along away. */
  | { readonly kind: "put-away" }
  | { readonly kind: "open-sheet"; readonly sheet: LabSheet | null }
  | { readonly kind: "fill-company"; readonly company: OwnCompany }
  | { readonly kind: "take-company" }
  | { readonly kind: "forget-company" }
  | { readonly kind: "save-company-table" }
  | { readonly kind: "edit-strategy"; readonly strategy: string }
  /** One of one’s own, for good. */
  | { readonly kind: "delete-strategy"; readonly strategy: string }
  | { readonly kind: "write-strategy"; readonly text: string }
  | { readonly kind: "change-rule"; readonly change: RuleChange }
  | { readonly kind: "show-rules"; readonly view: "form" | "text" }
  | { readonly kind: "take-strategy" }
  | { readonly kind: "dismiss-trouble" };

/** The name of the DOM event (`CustomEvent<LabWish>`, bubbling and composed) that carries a wish. */
export const LAB_EVENT = "alphea-lab-wish";
