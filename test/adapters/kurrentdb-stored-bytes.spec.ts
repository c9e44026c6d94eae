import { setImmediate as idle } from 'node:timers/promises';
import { encodeEvent, UnknownEventType } from '../../schema/events/codec';
import { storedEvent } from '../../src/adapters/kurrentdb/stored-event';
import { beginning, noStream } from '../../src/ports/event-store';
import { bytesOf } from '../support/recorded-events';
import { bodyRegistered, petitionEvents, sampleId } from '../support/sample-events';
import { atPlace, scriptedStore, written } from '../support/scripted-node';

/** What the client is given for an event, and what the store makes of the same bytes later. */
async function sent(event: ReturnType<typeof bodyRegistered>) {
  const { events, clients } = scriptedStore();
  const { stream } = event.event;
  const append = events.append(stream, noStream, [event]);
  await idle();
  const [proposed] = clients[0]?.appends[0]?.request.events ?? [];
  clients[0]?.appends[0]?.answer(written(0n, 1n));
  await append;
  if (!proposed) throw new Error('nothing was sent');
  const read = events.readStream(stream);
  await idle();
  const position = { commit: 1n, prepare: 1n };
  const { type, data } = proposed;
  clients[1]?.streamReads[0]?.answer([{ streamId: `store.${stream}`, type, data, position }]);
  return { proposed, read: await read };
}

const names = [
  'Sở Xây dựng',
  'Hội đồng nhân dân – khoá XV ' + String.fromCodePoint(0x1f5f3),
  'e\u0301 is not \u00e9, nor \u2028 a line',
  '"\\ \n\t \u0000',
  '1e21',
];

describe('an event in KurrentDB', () => {
  it.each(names)('comes back in the bytes that were sent: %j', async (name) => {
    const event = bodyRegistered({ name });

    const { proposed, read } = await sent(event);

    expect(Buffer.from(proposed.data).toString()).toBe(event.bytes);
    expect(bytesOf(read)).toEqual([event.bytes]);
    expect(read.map((one) => one.event)).toEqual([event.event]);
  });

  it('is sent as bytes under its own id and type', async () => {
    const event = bodyRegistered();

    const { proposed } = await sent(event);

    expect(proposed).toMatchObject({
      id: event.event.id,
      type: 'BodyRegistered.v1',
      contentType: 'application/octet-stream',
    });
  });

  it.each([
    ['nothing', null, {}],
    ['another event', sampleId('cause'), { $causationId: sampleId('cause') }],
  ])('tells who looks at the node what caused it: %s', async (_, causationId, shown) => {
    const { proposed } = await sent(bodyRegistered({ meta: { causationId } }));

    expect(proposed.metadata).toEqual({
      commandId: sampleId('command'),
      $correlationId: sampleId('correlation'),
      ...shown,
    });
  });
});

describe('an event in KurrentDB that this program did not write', () => {
  const [petition] = petitionEvents('petition-1', 0, 1);
  const own = atPlace(petition!, 5n);

  it.each([
    ['as JSON', { ...own, data: petition!.event }],
    ['as text', { ...own, data: petition!.bytes }],
    ['without a place', { ...own, position: undefined }],
  ])('is not taken for one of ours: %s', (_, event) => {
    expect(() => storedEvent(event)).toThrow(
      new TypeError('a PetitionReceived.v1 in store.petition-1 was not written by this program'),
    );
  });

  it('fails the read of the log that meets it, and keeps the client', async () => {
    const { events, clients } = scriptedStore();
    const read = events.readAll(beginning).catch((error: unknown) => error);
    await idle();

    clients[0]?.logReads[0]?.answer([own, { ...own, data: {} }]);

    expect(await read).toBeInstanceOf(TypeError);
    expect(clients[0]?.disposals).toHaveLength(0);
  });

  it('is told as such when a newer version wrote it', async () => {
    const { events, clients } = scriptedStore();
    const newer = encodeEvent({ ...petition!.event, type: 'PetitionBurnt.v9' } as never);
    const read = events.readAll(beginning).catch((error: unknown) => error);
    await idle();

    clients[0]?.logReads[0]?.answer([atPlace(newer, 6n)]);

    expect(await read).toBeInstanceOf(UnknownEventType);
  });
});
