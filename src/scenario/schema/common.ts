/** Building blocks of every schema: ids, texts, shares, amounts. Messages to people live in `explain-issue.ts`. */

import * as z from "zod";

// Zod compiles its checks with `new Function` where it can; the product's Content-Security-Policy forbids that.
z.config({ jitless: true });

/** Lower-case words joined by hyphens. */
export const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const idSchema = z.string().max(60).regex(idPattern);

/** One language of a text: something to read, not too long for a card. */
const sentenceSchema = z.string().trim().min(1).max(600);

export const textSchema = z.strictObject({ en: sentenceSchema, fr: sentenceSchema });

/** A share or a probability. */
export const shareSchema = z.number().min(0).max(1);

/** Euros, hours, rates: nothing below nought, nothing absurd. */
export const amountSchema = z.number().min(0).max(1e9);

/** A multiplier of a nuisance or of a risk. */
export const factorSchema = z.number().min(0).max(10);

export const weeksSchema = z.int().min(0).max(520);

/** A rule of law: what it says, and where it stands. */
export const lawSchema = z.strictObject({ text: textSchema, source: textSchema }).nullable().default(null);

/** A list of ids that exist elsewhere in the catalogue. */
export const idListSchema = z.array(idSchema).max(200);
