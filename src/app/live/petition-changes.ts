import { petitionBoard } from '../../../projections/petition-board.projection';
import type { PetitionRow } from '../../../projections/petition-board/row';
import type { EventType } from '../../../schema/events/domain-event';
import { isInSight } from '../../domain/access';
import { telling } from '../../kernel/telling';
import type { Position } from '../../ports/event-store';
import type { Application, Ports } from '../application';
import { type Opens, withTexts } from '../open-texts';
import { type PetitionFilter, petitionsThat } from '../read/petition-board';
import { requireSight } from '../read/sight-filter';
import type { CurrentViewer } from './answer-changes';
import { type Change, keysIn } from './change';
import { matchesRow } from './row-matcher';
import { sharedAnswers } from './shared-answers';

/** One event of a petition, to somebody who sees it or saw it until then. */
export type PetitionChange = Readonly<{
  petitionId: string;
  position: Position;
  /** Null when it left the sight: what happened to it is no longer the viewer's to know. */
  eventType: EventType | null;
  /** As it is now; null when it left the sight or the filter. */
  petition: PetitionRow | null;
}>;

export type PetitionChanges = (
  viewer: CurrentViewer,
  filter: PetitionFilter,
  since: Position | null,
) => Promise<AsyncIterableIterator<PetitionChange, undefined>>;

/**
 * Tells each change of a petition that the viewer sees and the filter matches, and once when one is no longer among
 * them. Whether it is, and was, is decided by the petition as the change found and left it. Errors: those of a list
 * of petitions, PositionTooOld.
 */
export function petitionChanges(app: Application): PetitionChanges {
  const { views } = app.ports;
  const shared = sharedAnswers<PetitionRow | null>(app.changes);
  const rowNow = (id: string) => shared(id, () => views.get(petitionBoard, id));

  return async (viewer, filter, since) => {
    const sightNow = async () => requireSight('petitions', await viewer(), await app.references());

    async function tell(change: Change): Promise<PetitionChange | null> {
      const [petitionId] = keysIn(change, petitionBoard);
      if (petitionId === undefined) return null;
      const sight = await sightNow();
      const matching = petitionsThat(sight, filter, app.today());
      const { before, after } = await aroundChange(app.ports, petitionId, change);
      const told = { petitionId, position: change.position };
      if (matchesRow(matching, after)) {
        const petition = await rowNow(petitionId);
        // One that has left meanwhile is told of by the change with which it left.
        if (petition === null || !matchesRow(matching, petition)) return null;
        return { ...told, eventType: change.type, petition };
      }
      if (before === null || !matchesRow(matching, before)) return null;
      const eventType = isInSight(sight, after) ? change.type : null;
      return { ...told, eventType, petition: null };
    }

    await sightNow();
    return telling(await app.live.follow(since ?? app.live.position()), tell);
  };
}

type Around = Readonly<{ before: PetitionRow | null; after: PetitionRow }>;

const opens = (petitionBoard.opens ?? {}) as Opens;

type ReadingPorts = Pick<Ports, 'events' | 'sealer'>;

const known = new WeakMap<Change, Promise<Around>>();

/** A petition before and after a change; read once for everybody who is told. */
function aroundChange(ports: ReadingPorts, petitionId: string, change: Change): Promise<Around> {
  const reading = known.get(change) ?? readAround(ports, petitionId, change.position);
  known.set(change, reading);
  // A failure is not remembered.
  reading.catch(() => known.delete(change));
  return reading;
}

async function readAround(
  { events, sealer }: ReadingPorts,
  petitionId: string,
  until: Position,
): Promise<Around> {
  let before: PetitionRow | null = null;
  let after: PetitionRow | null = null;
  for (const recorded of await events.readStream(petitionId)) {
    const { event, position } = recorded;
    if (position > until || !Object.hasOwn(petitionBoard.handles, event.type)) continue;
    const occurrence = await withTexts(sealer, recorded, opens);
    before = after;
    after = petitionBoard.project(
      before,
      occurrence as Parameters<typeof petitionBoard.project>[1],
      petitionId,
    );
  }
  if (after === null) throw new Error(`a change of ${petitionId} is not in its stream`);
  return { before, after };
}
