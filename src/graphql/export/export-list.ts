import type { Bilingual } from '../request-scope';

/** A column of an exported list. */
export type ExportColumn = Readonly<{
  head: Bilingual;
  /** Where its value is in a row of the API, like `holder.name`; values of lists are put below each other. */
  path: string;
  /** What is asked for to get it, where the path does not say it. */
  select?: string;
}>;

/** A list of the API as a table. Its parameters are the arguments of the query. */
export type ExportList = Readonly<{
  /** The query that it comes from. */
  query: string;
  /** The connection within each thing that the query gives; left out, the query gives one itself, or a plain list. */
  within?: string;
  /** Arguments that the query can do without, but not the table. */
  needs?: readonly string[];
  fileName: Bilingual;
  columns: readonly ExportColumn[];
}>;

export const column = (path: string, vi: string, en: string, select?: string): ExportColumn => ({
  path,
  head: { vi, en },
  ...(select === undefined ? {} : { select }),
});

/** What most lists end with. */
export const identity: readonly ExportColumn[] = [
  column('isSynthetic', 'Dữ liệu minh họa', 'Demonstration'),
  column('id', 'Id', 'Id'),
];
