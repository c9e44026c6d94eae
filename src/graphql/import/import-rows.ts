import type { EventOfType } from '../../../schema/events/domain-event';
import { Source } from '../../../schema/events/vocabulary';
import { ImportState } from '../../../schema/graphql/enums';
import type { Application } from '../../app/application';
import { importPetition } from '../../app/commands/petition-import';
import { Forbidden, Unauthenticated } from '../../app/errors';
import { commandScope, type Viewer } from '../../domain/access';
import type { RecordedEvent } from '../../ports/event-store';
import type { ImportRow } from './import-columns';
import { type ImportFault, refusedRow } from './import-faults';
import { type Desk, readRow } from './read-row';

/** What became of a row, or would become of it. */
export type ImportedRow = Readonly<{
  row: number;
  state: ImportState;
  petitionId: string | null;
  code: string | null;
  faults: readonly ImportFault[];
}>;

type Batch = Readonly<{ dryRun: boolean; rows: readonly ImportRow[] }>;

/**
 * Imports rows side by side, those of one external id one after the other. Where a store fails, what was recorded until
 * then stays, and is a repeat the next time. Errors: Unauthenticated, Forbidden, StoreUnavailable, ViewsBehind.
 */
export async function importRows(
  app: Application,
  viewer: Viewer | null,
  { dryRun, rows }: Batch,
): Promise<readonly ImportedRow[]> {
  const desk = await deskFor(app, viewer);
  // The petitions that rows bring up again are found in a read model.
  if (rows.some(({ reRaises }) => reRaises)) await reachNow(app);
  const ofId = new Map<string, Promise<unknown>>();
  const running = rows.map((row) => {
    const id = row.externalId?.trim() ?? '';
    const before = ofId.get(id) ?? Promise.resolve();
    const imported = before.then(() => importRow(desk, row, dryRun));
    ofId.set(id, imported);
    return imported;
  });
  // Nothing goes on behind an answer.
  await Promise.allSettled(running);
  return Promise.all(running);
}

async function deskFor(app: Application, viewer: Viewer | null): Promise<Desk> {
  if (viewer === null) throw new Unauthenticated('imports need a token');
  const isGranted = commandScope(importPetition.name, viewer.role) !== null;
  if (!isGranted || viewer.councilId === null)
    throw new Forbidden(`${viewer.role} may not import petitions`);
  return { app, viewer, councilId: viewer.councilId, references: await app.references() };
}

async function reachNow(app: Application): Promise<void> {
  const head = await app.ports.events.head();
  if (head !== null) await app.reach(head.position);
}

async function importRow(desk: Desk, row: ImportRow, dryRun: boolean): Promise<ImportedRow> {
  const read = await readRow(desk, row);
  if (!read.ok) return bad(row, read.faults);
  const { app, viewer, councilId } = desk;
  const sender = { viewer, source: Source.IMPORT, keysOf: councilId };
  if (!dryRun) {
    const done = await app.execute(importPetition, read.input, sender);
    if (!done.ok) return bad(row, [refusedRow(done.refusal)]);
    return taken(row, done.isRepeat ? ImportState.REPEATED : ImportState.RECORDED, done.recorded);
  }
  const checked = await app.check(importPetition, read.input, sender);
  if (!checked.ok) return bad(row, [refusedRow(checked.refusal)]);
  const isRepeat = checked.recorded.length > 0;
  return taken(row, isRepeat ? ImportState.REPEATED : ImportState.GOOD, checked.recorded);
}

const bad = ({ row }: ImportRow, faults: readonly ImportFault[]): ImportedRow => ({
  row,
  state: ImportState.BAD,
  petitionId: null,
  code: null,
  faults,
});

function taken(
  { row }: ImportRow,
  state: ImportState,
  recorded: readonly RecordedEvent[],
): ImportedRow {
  const first = recorded.map(({ event }) => event).find(isReceipt);
  const [petitionId, code] = first ? [first.stream, first.data.code] : [null, null];
  return { row, state, petitionId, code, faults: [] };
}

const isReceipt = (event: RecordedEvent['event']): event is EventOfType<'PetitionReceived.v1'> =>
  event.type === 'PetitionReceived.v1';
