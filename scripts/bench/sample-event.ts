import type { EventOfType } from '../../schema/events/domain-event';
import { Role, Source } from '../../schema/events/vocabulary';
import { createIdentifiers } from '../../src/adapters/crypto/identifiers';
import { createSealer } from '../../src/adapters/crypto/sealer';
import { sealData } from '../../src/app/seal-data';
import { ringInMemory } from './ring-in-memory';
import { sampleText } from './petitions';

/** A received petition as it is stored, with sealed texts of the usual length. */
export async function sampleEvent(): Promise<EventOfType<'PetitionReceived.v1'>> {
  const identifiers = createIdentifiers(Buffer.alloc(32));
  const [id, stream] = [identifiers.fresh(), `petition-${identifiers.fresh()}`];
  const type = 'PetitionReceived.v1';
  const { title, text } = sampleText(0);
  const bodyId = `body-${identifiers.fresh()}`;
  const data = {
    ...{ code: 'KN-2021-000001', receivedByBodyId: bodyId, sessionId: null, communeId: null },
    ...{ title, text, voter: { name: 'Cử tri A', address: 'Thôn 1', phone: '0900000000' } },
  };
  const target = { matter: stream, eventId: id, type } as const;
  const sealed = await sealData(createSealer(ringInMemory()), target, data);
  const commandId = identifiers.derived('command');
  const meta = {
    ...{ commandId, commandHash: identifiers.digest(''), councilId: bodyId },
    ...{ effectiveOn: '2021-11-25', recordedAt: '2021-11-26T02:00:00.000Z' },
    ...{ correlationId: commandId, causationId: null, source: Source.API },
    actor: { id: 'bench-office', role: Role.OFFICE, bodyId },
  };
  return { id, type, stream, revision: 0, data: sealed, meta } as EventOfType<typeof type>;
}
