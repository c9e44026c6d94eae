import type { Answer, Served } from './served';

type Cells = Readonly<Record<string, unknown>>;

/** A row that every council may import. */
export const goodRow = (externalId: string, cells: Cells = {}): Cells => ({
  row: 2,
  externalId,
  receivedOn: '20/12/2021',
  title: 'Đường liên xã',
  text: 'Đề nghị sửa đường liên xã.',
  ...cells,
});

/** Imports rows over GraphQL, or only tries them, and gives the whole answer. */
export const importing = (
  { ask }: Served,
  token: string | null,
  rows: readonly Cells[],
  { dryRun = false, language = 'en' } = {},
): Promise<Answer> =>
  ask(
    token,
    `mutation ($input: PetitionsImportInput!) { petitionsImport(input: $input) {
      rows { row state petitionId code errors { column code message } } } }`,
    { input: { dryRun, rows } },
    { 'accept-language': language },
  );

export type ImportedRow = Readonly<{
  row: number;
  state: string;
  petitionId: string | null;
  code: string | null;
  errors: readonly Readonly<{ column: string | null; code: string; message: string }>[];
}>;

export const rowsOf = ({ data, errors }: Answer): readonly ImportedRow[] => {
  expect(errors).toBeUndefined();
  return data.petitionsImport.rows as readonly ImportedRow[];
};

/** What is wrong with each row, as `column CODE`. */
export const faultsIn = (answer: Answer): readonly (readonly string[])[] =>
  rowsOf(answer).map(({ errors }) =>
    errors.map(({ column, code }) => `${column ?? '(row)'} ${code}`),
  );
