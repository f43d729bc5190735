/** Owns how a line of comma-separated values falls into cells (RFC 4180, without line breaks in a cell). */

export interface Cell {
  readonly text: string;
  /** From 1. */
  readonly column: number;
}

/** The cells of a line; quotes around a cell are taken off. */
export function splitCells(line: string, separator: string): readonly Cell[] {
  const cells: Cell[] = [];
  let text = "";
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] as string;
    if (isQuoted && sign === '"' && line[at + 1] === '"') {
      text += '"';
      at += 1;
    } else if (sign === '"' && (isQuoted || text.trim() === "")) {
      if (!isQuoted) text = "";
      isQuoted = !isQuoted;
    } else if (sign === separator && !isQuoted) {
      cells.push({ text, column: start + 1 });
      text = "";
      start = at + 1;
    } else text += sign;
  }
  cells.push({ text, column: start + 1 });
  return cells;
}
