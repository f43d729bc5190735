/** Owns tables as comma-separated values. */

/** What a cell may hold. */
export type CsvCell = string | number | boolean | null;

/** RFC 4180, with line feeds alone. Numbers keep the point whatever the language. */
export function formatCsv(head: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const quote = (cell: CsvCell): string => {
    const text = cell === null ? "" : String(cell);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [head, ...rows].map((row) => `${row.map(quote).join(",")}\n`).join("");
}
