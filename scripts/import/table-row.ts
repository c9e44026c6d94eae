/** A row of a table: its number as spreadsheets count, and its cells. */
export type TableRow = Readonly<{ row: number; cells: readonly string[] }>;
