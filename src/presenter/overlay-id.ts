/** The names of the overlays; what each measures is elsewhere. */

/** What the floors of the campus can show instead of the places themselves. */
export type OverlayId = "load" | "adoption" | "trust" | "staleness" | "data" | "error" | "cost";
