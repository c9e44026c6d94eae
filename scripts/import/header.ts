import { type ImportColumn, importColumns } from '../../src/graphql/import/import-columns';
import { orderKey } from '../../src/kernel/fold-vietnamese';
import { stopped } from './stopped';

/** What the columns are called in Vietnamese; some have two names. */
export const vietnameseNames: Readonly<Record<ImportColumn, readonly string[]>> = {
  externalId: ['mã ngoài'],
  receivedOn: ['ngày tiếp nhận'],
  title: ['tiêu đề', 'trích yếu'],
  text: ['nội dung'],
  session: ['kỳ họp'],
  commune: ['xã'],
  fieldCode: ['mã lĩnh vực', 'lĩnh vực'],
  level: ['cấp', 'cấp thẩm quyền'],
  voterName: ['họ tên cử tri', 'cử tri'],
  voterAddress: ['địa chỉ cử tri', 'địa chỉ'],
  voterPhone: ['điện thoại cử tri', 'điện thoại'],
  documentNumber: ['số văn bản'],
  documentIssuer: ['cơ quan ban hành'],
  documentDate: ['ngày văn bản'],
  reRaises: ['kiến nghị lại'],
  hasNewFacts: ['tình tiết mới'],
};

const required: readonly ImportColumn[] = ['externalId', 'receivedOn', 'title', 'text'];

/** Names are compared without diacritics, spaces and signs, in small letters. */
const folded = (name: string): string => orderKey(name).replace(/[^a-z0-9]/gu, '');

const known: ReadonlyMap<string, ImportColumn> = new Map(
  importColumns.flatMap((column) =>
    [column, ...vietnameseNames[column]].map((name) => [folded(name), column] as const),
  ),
);

/**
 * The column that each cell of a header names; null for an empty one. Errors: ImportStopped for a name that is not known,
 * a column that is named twice, and one that must be there and is not.
 */
export function columnsOf(header: readonly string[]): readonly (ImportColumn | null)[] {
  const columns = header.map((name) => {
    if (name.trim() === '') return null;
    const column = known.get(folded(name));
    if (column === undefined)
      throw stopped(`Không có cột nào tên “${name}”.`, `There is no column “${name}”.`);
    return column;
  });
  const named = columns.filter((column) => column !== null);
  const twice = named.find((column, index) => named.indexOf(column) !== index);
  if (twice !== undefined)
    throw stopped(`Cột ${twice} có hai lần.`, `The column ${twice} is there twice.`);
  const missing = required.filter((column) => !named.includes(column));
  if (missing.length === 0) return columns;
  const names = missing.join(', ');
  throw stopped(`Thiếu cột ${names}.`, `There is no column ${names}.`);
}
