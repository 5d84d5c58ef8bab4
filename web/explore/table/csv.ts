/** Comma-separated values that a spreadsheet opens safely: RFC 4180, and no cell that it would take for a formula. */

export type Cell = string | number;

/** With a byte order mark, because spreadsheets otherwise read accents and 한글 as Latin-1. */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(writeCell).join(',')).join('\r\n')}\r\n`;
}

function writeCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  // A leading apostrophe makes a spreadsheet show the text in place of computing it (OWASP, "CSV injection").
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
