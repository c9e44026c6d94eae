import { mongodbCheckpoints } from '../../src/adapters/mongodb/checkpoints';
import { connectMongodb, type MongodbConnection } from '../../src/adapters/mongodb/connection';
import { openMongodbKeyRing } from '../../src/adapters/mongodb/key-ring';
import { mongodbViewStore } from '../../src/adapters/mongodb/view-store';
import { StoreUnavailable } from '../../src/ports/event-store';
import { sample, samples } from '../contracts/view-store.model';
import { linkedTo } from '../support/linked-servers';
import { mongodbUrl, newDatabaseUrl } from '../support/mongodb-server';

const masterKey = new Uint8Array(32).fill(1);

const opened: MongodbConnection[] = [];

afterEach(async () => {
  for (const { close } of opened.splice(0)) await close();
});

/** A database whose connection is cut as soon as this name is sent, as it stands in BSON. */
async function cutOffAt(name: string) {
  const linked = await linkedTo(newDatabaseUrl());
  if (linked === null) throw new Error('no link can be put before the server of MONGODB_URL');
  const { url, link } = linked;
  const connect = (): MongodbConnection => {
    const connection = connectMongodb({ url });
    opened.push(connection);
    return connection;
  };
  return {
    connect,
    cut: () => {
      link.cutAt(`${name}\0`);
    },
    mend: () => {
      link.cutAt(null);
    },
  };
}

function cutOffTests(): void {
  it('gives no key that is not kept', async () => {
    const { connect, cut, mend } = await cutOffAt('insert');
    const ring = await openMongodbKeyRing({ connection: connect(), masterKey });
    cut();
    await expect(ring.keyFor('petition-1')).rejects.toThrow(StoreUnavailable);
    expect(ring.isAtHand('petition-1')).toBe(false);
    mend();
    const key = await ring.keyFor('petition-1');
    const other = await openMongodbKeyRing({ connection: connect(), masterKey });
    expect(await other.findKey('petition-1')).toEqual(key);
  });

  it('makes no ring that is not kept', async () => {
    const { connect, cut, mend } = await cutOffAt('insert');
    cut();
    const opening = openMongodbKeyRing({ connection: connect(), masterKey });
    await expect(opening).rejects.toThrow(StoreUnavailable);
    mend();
    await openMongodbKeyRing({ connection: connect(), masterKey });
  });

  it('moves no checkpoint whose outcomes are not kept', async () => {
    const { connect, cut, mend } = await cutOffAt('insert');
    const checkpoints = mongodbCheckpoints(connect());
    const outcome = { eventId: 'e1', target: 'petition-1', refusal: null };
    await checkpoints.advance('marking', '1', []);
    cut();
    await expect(checkpoints.advance('marking', '2', [outcome])).rejects.toThrow(StoreUnavailable);
    expect(await checkpoints.position('marking')).toBe('1');
    mend();
    await checkpoints.advance('marking', '2', [outcome]);
    expect(await checkpoints.outcomes('marking', 'e1')).toEqual([outcome]);
  });

  it('moves no checkpoint of a view whose rows are not kept', async () => {
    const { connect, cut, mend } = await cutOffAt('view_samples_v1');
    const views = mongodbViewStore(connect());
    await views.prepare(samples);
    const changes = [{ key: 'k1', row: sample, position: '01' }];
    cut();
    await expect(views.putMany(samples, changes, '01')).rejects.toThrow(StoreUnavailable);
    mend();
    expect(await views.checkpoint(samples)).toBe('');
    await views.putMany(samples, changes, '01');
    expect(await views.get(samples, 'k1')).toEqual(sample);
  });
}

if (mongodbUrl !== null) describe('mongodb, cut off while it is written to,', cutOffTests);
else
  it.skip('MONGODB_URL is not set: whether MongoDB may be cut off while it is written to was not tried', () =>
    undefined);
