import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createIdentifiers } from '../../src/adapters/crypto/identifiers';
import { createSealer } from '../../src/adapters/crypto/sealer';
import { createSigner } from '../../src/adapters/crypto/signer';
import { openMemoryEventStore } from '../../src/adapters/memory/event-store';
import { openSqliteEventStore } from '../../src/adapters/sqlite/event-store';
import { openSqliteKeyRing } from '../../src/adapters/sqlite/key-ring';
import { openSqliteViewStore } from '../../src/adapters/sqlite/view-store';
import type { Ports } from '../../src/app/application';

export type OpenedPorts = Readonly<{ ports: Ports; close: () => Promise<void> }>;

type Options = Readonly<{ isInMemory?: boolean; secret?: Uint8Array; now?: () => string }>;

/** Everything that the program asks of the outside, in a folder; in memory the events are gone when it is closed. */
export async function openPorts(
  folder: string,
  {
    isInMemory = true,
    secret = new Uint8Array(32).fill(1),
    now = () => '2026-11-23T02:00:00.000Z',
  }: Options = {},
): Promise<OpenedPorts> {
  const keyRing = await openSqliteKeyRing({
    file: join(folder, 'keys.db'),
    masterKey: new Uint8Array(32).fill(7),
    initialSecret: secret,
  });
  const { events, numbers, checkpoints } = isInMemory
    ? openMemoryEventStore()
    : await openSqliteEventStore({ file: join(folder, 'events.db') });
  const views = await openSqliteViewStore({ file: join(folder, 'views.db') });
  const ports: Ports = {
    events,
    numbers,
    checkpoints,
    views,
    sealer: createSealer(keyRing),
    signer: createSigner(await keyRing.storeSecret('receipts')),
    identifiers: createIdentifiers(await keyRing.storeSecret('identifiers')),
    clock: { now },
    pause: (ms) => wait(ms, undefined, { ref: false }),
  };
  const close = async () => {
    await events.close();
    await views.close();
    await keyRing.close();
  };
  return { ports, close };
}
