/** Says how words on the campus are set, as they are measured and as they are drawn. */

/** Letters stand where the type puts them: rounded to whole pixels, spaces between words close up. */
export const TEXT_RENDERING = "geometricPrecision";
