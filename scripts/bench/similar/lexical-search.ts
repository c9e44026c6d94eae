import { DatabaseSync } from '@photostructure/sqlite';
import { foldVietnamese } from '../../../src/kernel/fold-vietnamese';
import { fullText } from '../../../src/kernel/likeness/comparison';
import { filedPetitions } from './labelled-set';
import type { Search } from './quality';

const foundMax = 20;

/** The same petitions found by SQLite's full text index, ranked by bm25: any word, without diacritics. */
export function lexicalSearch(): Search {
  const database = new DatabaseSync(':memory:');
  database.exec('CREATE VIRTUAL TABLE filed USING fts5(id UNINDEXED, commune UNINDEXED, text)');
  const insert = database.prepare('INSERT INTO filed (id, commune, text) VALUES (?, ?, ?)');
  for (const petition of filedPetitions)
    insert.run(petition.id, petition.communeId, foldVietnamese(fullText(petition)));
  const select = database.prepare(
    'SELECT id FROM filed WHERE filed MATCH ? AND commune = ? ORDER BY bm25(filed), id LIMIT ?',
  );
  return ({ text, communeId }) => {
    const words = foldVietnamese(text).match(/[\p{L}\p{N}]+/gu) ?? [];
    const anyWord = words.map((word) => `"${word}"`).join(' OR ');
    const rows = select.all(anyWord, communeId, foundMax) as { id: string }[];
    return { ids: rows.map(({ id }) => id), likely: new Set() };
  };
}
