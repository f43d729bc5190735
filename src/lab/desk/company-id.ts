/** Owns the ids of the blank that a company of one’s own fills in, and of what comes of it: their runs must not be mixed up. */

export const BLANK = "your-company";
export const OWN_COMPANY = "my-company";
