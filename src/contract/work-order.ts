/** What the page says to a worker that plays. */

/** First the brief, then jobs; each order of jobs is answered by what came of them, in their order. */
export type WorkOrder<Brief, Job> =
  | { readonly kind: "brief"; readonly brief: Brief }
  | { readonly kind: "jobs"; readonly jobs: readonly Job[] };
