import type { Collection, Db } from 'mongodb';
import type { Row, ViewDefinition } from '../../ports/view-store';

/** A row under its key. One that was removed keeps its position, has no row and is not live. */
export type RowDocument = Readonly<{
  _id: string;
  position: string;
  row: Row | null;
  isLive: boolean;
}>;

const namePattern = /^[a-z][a-z0-9_]*$/;
const fieldPattern = /^[a-z][A-Za-z0-9_]*$/;

/** The collection of one version of a view. Throws TypeError for a name that could be read as something else. */
export function collectionOf(
  database: Db,
  { name, version }: Readonly<{ name: string; version: number }>,
): Collection<RowDocument> {
  if (!namePattern.test(name) || !Number.isSafeInteger(version) || version < 1)
    throw new TypeError(`a view cannot be named ${name}, version ${version}`);
  return database.collection(`view_${name}_v${version}`);
}

/** The path of a row's field in its document. Throws TypeError for a name that could be read as an operator. */
export function pathOf(field: string): string {
  if (!fieldPattern.test(field)) throw new TypeError(`a field cannot be named ${field}`);
  return `row.${field}`;
}

/**
 * Each begins with whether the row is live, so that a count or a page with removed rows left out is answered by the
 * index alone, and ends with the key, so that it holds the whole order of a page. A list of tokens has an entry for
 * each.
 */
export const indexesOf = <R extends Row>({
  indexes,
  tokens = [],
}: ViewDefinition<R>): readonly Readonly<Record<string, 1>>[] =>
  [[], ...indexes, ...tokens.map((field) => [field])].map((fields) =>
    Object.fromEntries(
      ['isLive', ...fields.map(pathOf), '_id'].map((path): [string, 1] => [path, 1]),
    ),
  );
