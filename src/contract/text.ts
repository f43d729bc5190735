/** Text that a person reads, in every language of the product. */

/** A language of the interface. */
export type Locale = "en" | "fr";

/** One sentence or name in every language. */
export interface Text {
  readonly en: string;
  readonly fr: string;
}
