import { openMemoryEventStore } from '../../src/adapters/memory/event-store';
import { petitions } from '../../src/app/commands/petition-aggregate';
import { WarmStreams } from '../../src/app/warm-streams';
import { noStream } from '../../src/ports/event-store';
import { countedEventStore } from '../support/counted-event-store';
import { petitionReceived } from '../support/sample-events';

/** Streams of one event each, and how much one takes. */
async function written(...streams: readonly string[]) {
  const { events, asked } = countedEventStore(openMemoryEventStore().events);
  const encoded = streams.map((stream) => petitionReceived({ stream }));
  for (const each of encoded) await events.append(each.event.stream, noStream, [each]);
  const characters = encoded[0]!.bytes.length;
  const isRemembered = (warm: WarmStreams, stream: string): boolean =>
    warm.remembered(petitions, stream) !== null;
  asked();
  return { events, asked, characters, isRemembered };
}

describe('the memory of streams', () => {
  it('lets go the stream that was not used for longest', async () => {
    const { events, asked, characters, isRemembered } = await written(
      ...['petition-1', 'petition-2', 'petition-3'],
    );
    const warm = new WarmStreams(events, 2 * characters);
    await warm.read(petitions, 'petition-1');
    await warm.read(petitions, 'petition-2');
    expect(isRemembered(warm, 'petition-1')).toBe(true);
    await warm.read(petitions, 'petition-3');

    expect(isRemembered(warm, 'petition-1')).toBe(true);
    expect(isRemembered(warm, 'petition-2')).toBe(false);
    expect(isRemembered(warm, 'petition-3')).toBe(true);
    expect(asked().readsFrom).toEqual([0, 0, 0]);
  });

  it('counts all that a stream holds, and keeps none that is too large', async () => {
    const { events, characters, isRemembered } = await written('petition-1');
    const warm = new WarmStreams(events, 2 * characters);
    const first = await warm.read(petitions, 'petition-1');
    const next = (revision: number) => {
      const { event } = petitionReceived({ stream: 'petition-1', revision });
      return { event, position: String(revision) };
    };
    warm.extend('petition-1', first, [next(1)]);
    const second = warm.remembered(petitions, 'petition-1')!;
    expect(second.history.map(({ event }) => event.revision)).toEqual([0, 1]);
    expect(second.characters).toBe(2 * characters);
    warm.extend('petition-1', second, [next(2)]);

    expect(isRemembered(warm, 'petition-1')).toBe(false);
  });

  it('keeps nothing of streams that do not exist', async () => {
    const { events, asked, isRemembered } = await written('petition-1');
    const warm = new WarmStreams(events);
    const read = await warm.read(petitions, 'petition-9');
    await warm.read(petitions, 'contact-1');

    expect(read).toMatchObject({ history: [], opened: { matter: null } });
    expect(isRemembered(warm, 'petition-9')).toBe(false);
    expect(asked().readsFrom).toEqual([0]);
  });
});
