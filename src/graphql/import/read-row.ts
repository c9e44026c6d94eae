import { validateSync } from 'class-validator';
import {
  PetitionReceiveInput,
  ReRaisingInput,
  VoterInput,
} from '../../../schema/graphql/petition.inputs';
import { DocumentInput } from '../../../schema/graphql/common.inputs';
import type { PetitionImportInput } from '../../app/commands/petition-import';
import { petitionByCode } from '../../app/read/petition-board';
import type { References } from '../../app/references';
import type { Application } from '../../app/application';
import type { Viewer } from '../../domain/access';
import type { Classification } from '../../domain/petition/petition.commands';
import { faultsOf } from '../bad-input';
import { columnOf, type ImportColumn, type ImportRow } from './import-columns';
import { importFault, type ImportFault, refusedRow } from './import-faults';
import { communeNamed, sessionNamed } from './named-in-row';
import { RowReader } from './row-reader';
import { writtenCodes, writtenDate, writtenLevel, writtenYesOrNo } from './written-cells';

/** What rows are read against; the viewer is of the council. */
export type Desk = Readonly<{
  app: Application;
  viewer: Viewer;
  councilId: string;
  references: References;
}>;

export type ReadRow =
  | Readonly<{ ok: true; input: PetitionImportInput }>
  | Readonly<{ ok: false; faults: readonly ImportFault[] }>;

/** A row as the command that it asks for, under the same conditions as if it were sent by hand. */
export async function readRow(desk: Desk, row: ImportRow): Promise<ReadRow> {
  const reader = new RowReader(row);
  const classification = classificationOf(reader);
  const received = Object.assign(new PetitionReceiveInput(), {
    idempotencyKey: reader.required('externalId'),
    effectiveOn: dateOf(reader, 'receivedOn') ?? '',
    title: reader.required('title'),
    text: reader.required('text'),
    sessionId: sessionOf(desk, reader),
    communeId: communeOf(desk, reader),
    voter: voterOf(reader),
    document: documentOf(reader),
    reRaises: await reRaisesOf(desk, reader),
  });
  const told = new Set(reader.faults.map(({ column }) => column));
  const unsaid = textFaults(received).filter(({ column }) => !told.has(column));
  const faults = [...reader.faults, ...unsaid];
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, input: { ...received, classification } };
}

function dateOf(
  reader: RowReader,
  column: ImportColumn,
  missing: 'REQUIRED' | 'REQUIRED_BESIDE' = 'REQUIRED',
): string | undefined {
  reader.required(column, missing);
  return reader.read(column, 'NOT_A_DATE', writtenDate);
}

function classificationOf(reader: RowReader): Classification | undefined {
  if (!reader.isWritten('fieldCode', 'level')) return undefined;
  const fieldCode = reader.required('fieldCode', 'REQUIRED_BESIDE');
  if (fieldCode.length > 40) reader.refuse('fieldCode', 'INVALID_TEXT');
  reader.required('level', 'REQUIRED_BESIDE');
  const level = reader.read('level', 'NOT_A_LEVEL', writtenLevel);
  return level && { fieldCode, level };
}

function sessionOf({ councilId, references }: Desk, reader: RowReader): string | undefined {
  const none = refusedRow({ code: 'SESSION_NOT_FOUND', field: 'sessionId' });
  const several = importFault('session', 'SESSION_AMBIGUOUS');
  return namedIn(reader, 'session', { none, several }, (written) =>
    sessionNamed(written, councilId, references),
  );
}

function communeOf({ councilId, references }: Desk, reader: RowReader): string | undefined {
  const none = refusedRow({ code: 'COUNCIL_NOT_FOUND', field: 'communeId' });
  const several = importFault('commune', 'COMMUNE_AMBIGUOUS');
  return namedIn(reader, 'commune', { none, several }, (written) =>
    communeNamed(written, councilId, references),
  );
}

/** The one thing that a cell names; undefined when it is empty or, with the row refused, names another number. */
function namedIn(
  reader: RowReader,
  column: ImportColumn,
  faults: Readonly<Record<'none' | 'several', ImportFault>>,
  find: (written: string) => readonly string[],
): string | undefined {
  const written = reader.text(column);
  if (written === undefined) return undefined;
  const [id, ...more] = find(written);
  if (id === undefined) reader.add(faults.none);
  if (more.length > 0) reader.add(faults.several);
  return id;
}

function voterOf(reader: RowReader): VoterInput | undefined {
  if (!reader.isWritten('voterName', 'voterAddress', 'voterPhone')) return undefined;
  return Object.assign(new VoterInput(), {
    name: reader.required('voterName', 'REQUIRED_BESIDE'),
    address: reader.text('voterAddress'),
    phone: reader.text('voterPhone'),
  });
}

function documentOf(reader: RowReader): DocumentInput | undefined {
  if (!reader.isWritten('documentNumber', 'documentIssuer', 'documentDate')) return undefined;
  return Object.assign(new DocumentInput(), {
    number: reader.required('documentNumber', 'REQUIRED_BESIDE'),
    issuer: reader.required('documentIssuer', 'REQUIRED_BESIDE'),
    date: dateOf(reader, 'documentDate', 'REQUIRED_BESIDE') ?? '',
  });
}

async function reRaisesOf(
  { app, viewer }: Desk,
  reader: RowReader,
): Promise<ReRaisingInput | undefined> {
  if (!reader.isWritten('reRaises', 'hasNewFacts')) return undefined;
  reader.required('reRaises', 'REQUIRED_BESIDE');
  reader.required('hasNewFacts', 'REQUIRED_BESIDE');
  const hasNewFacts = reader.read('hasNewFacts', 'NOT_YES_OR_NO', writtenYesOrNo) ?? false;
  const codes = reader.read('reRaises', 'TOO_MANY_PETITIONS', (written) => {
    const all = writtenCodes(written);
    return all.length > 20 ? null : all;
  });
  const found = await Promise.all((codes ?? []).map((code) => petitionByCode(app, viewer, code)));
  const petitionIds = found.flatMap((petition) => petition?.id ?? []);
  if (codes && (petitionIds.length < codes.length || codes.length === 0))
    reader.add(refusedRow({ code: 'PETITION_NOT_FOUND', field: 'reRaises.petitionIds' }));
  return Object.assign(new ReRaisingInput(), { petitionIds, hasNewFacts });
}

/** What the API itself would refuse of such an input. */
const textFaults = (received: PetitionReceiveInput): readonly ImportFault[] =>
  faultsOf(validateSync(received, { stopAtFirstError: true })).map(({ path }) =>
    importFault(columnOf(path) ?? 'externalId', 'INVALID_TEXT'),
  );
