/** Lays out rows as text, in aligned columns. */

export type Cell = string | number | null;

function show(cell: Cell, empty: string): string {
  return cell === null ? empty : String(cell);
}

/** Aligned columns, two spaces apart; numbers to the right. No line has spaces at its end. */
export function formatTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => show(row[column] ?? null, "–").length)),
  );
  const line = (cells: readonly Cell[], isHead: boolean): string =>
    widths
      .map((width, column) => {
        const cell = cells[column] ?? null;
        const right = isHead ? typeof rows[0]?.[column] === "number" : typeof cell === "number";
        const text = show(cell, "–");
        return right ? text.padStart(width) : text.padEnd(width);
      })
      .join("  ")
      .trimEnd();
  return [line(head, true), ...rows.map((row) => line(row, false))].map((text) => `${text}\n`).join("");
}
