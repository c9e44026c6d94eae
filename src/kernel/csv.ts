/** What a cell of a table holds. */
export type Cell = string | number | boolean | null;

/** Without it, spreadsheets take UTF-8 for the code page of the country. */
export const byteOrderMark = '\uFEFF';

/** What spreadsheets take for the beginning of a formula, the wide forms of East Asian keyboards among it. */
const formulaStart = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

const safeText = (text: string): string => (formulaStart.test(text) ? `'${text}` : text);

const quoted = (text: string): string =>
  /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const written = (cell: Cell): string => {
  if (cell === null) return '';
  return typeof cell === 'string' ? quoted(safeText(cell)) : String(cell);
};

/** A line of a CSV file (RFC 4180). A text that would be a formula begins with an apostrophe; numbers stay numbers. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(written).join(',')}\r\n`;
