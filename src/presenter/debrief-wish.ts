/** What a person can ask of the debrief beside the game's own intents: it changes neither run nor view. */

export type DebriefWish =
  /** Stops playing other runs. */
  | { readonly kind: "cancel" }
  | { readonly kind: "again" }
  /** Hands over a table as a file. */
  | { readonly kind: "save-table"; readonly fileName: string; readonly text: string };

/** The name of the DOM event (`CustomEvent<DebriefWish>`, bubbling and composed) that carries a wish. */
export const DEBRIEF_EVENT = "alphea-debrief";
