/** The columns of a list of petitions, in the order in which they are documented. */
export const importColumns = [
  'externalId',
  'receivedOn',
  'title',
  'text',
  'session',
  'commune',
  'fieldCode',
  'level',
  'voterName',
  'voterAddress',
  'voterPhone',
  'documentNumber',
  'documentIssuer',
  'documentDate',
  'reRaises',
  'hasNewFacts',
] as const;
export type ImportColumn = (typeof importColumns)[number];

/** A row as somebody wrote it; an empty cell is none. */
export type ImportRow = Readonly<
  { row: number } & Partial<Record<ImportColumn, string | null | undefined>>
>;

/** The column behind each field of the command that a row becomes. */
const columnOfField: Readonly<Record<string, ImportColumn>> = {
  idempotencyKey: 'externalId',
  effectiveOn: 'receivedOn',
  title: 'title',
  text: 'text',
  sessionId: 'session',
  communeId: 'commune',
  fieldCode: 'fieldCode',
  level: 'level',
  'voter.name': 'voterName',
  'voter.address': 'voterAddress',
  'voter.phone': 'voterPhone',
  'document.number': 'documentNumber',
  'document.issuer': 'documentIssuer',
  'document.date': 'documentDate',
  'reRaises.petitionIds': 'reRaises',
};

/** Null when the fault is of the row as a whole. */
export const columnOf = (field: string | null | undefined): ImportColumn | null =>
  columnOfField[field ?? ''] ?? null;
