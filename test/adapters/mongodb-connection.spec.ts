import { MongoServerError } from 'mongodb';
import { connectMongodb } from '../../src/adapters/mongodb/connection';
import { StoreUnavailable } from '../../src/ports/event-store';

describe('a connection to MongoDB', () => {
  it.each(['', '?journal=false', '?w=1&wtimeoutMS=1', '?readPreference=secondary'])(
    'with %j in its address waits for the disks of most members, and reads where it writes',
    async (options) => {
      const { database, close } = connectMongodb({ url: `mongodb://127.0.0.1:1/name${options}` });
      expect(database.databaseName).toBe('name');
      expect(database.writeConcern).toMatchObject({ w: 'majority', j: true });
      expect(database.collection('rows').writeConcern).toMatchObject({ w: 'majority', j: true });
      expect(database.readPreference.mode).toBe('primary');
      await close();
    },
  );

  it('names another database of the same server by a suffix', async () => {
    const { database, close } = connectMongodb({
      url: 'mongodb://127.0.0.1:1/name',
      suffix: '_durable',
    });
    expect(database.databaseName).toBe('name_durable');
    await close();
  });

  it.each([
    [
      123,
      {
        name: 'MongodbUrlInvalid',
        message: 'the server must be in a replica set, if only of one member',
      },
    ],
    ...[10_107, 11_600, 134, 187].map((code) => [code, { name: 'StoreUnavailable' }] as const),
    [13, { name: 'MongoServerError', code: 13 }],
  ] as const)('tells what the server means by %d', async (code, told) => {
    const { call, close } = connectMongodb({ url: 'mongodb://127.0.0.1:1/name' });
    const refusal = new MongoServerError({ message: 'as the server words it', code });
    await expect(call(() => Promise.reject(refusal))).rejects.toMatchObject(told);
    await close();
  });

  it.each(['ECONNRESET', 'EPIPE'])(
    'takes %s, as the driver passes it on, for a server that is away',
    async (code) => {
      const { call, close } = connectMongodb({ url: 'mongodb://127.0.0.1:1/name' });
      const cut = Object.assign(new Error(`write ${code}`), {
        errno: -104,
        code,
        syscall: 'write',
      });
      await expect(call(() => Promise.reject(cut))).rejects.toThrow(StoreUnavailable);
      await expect(call(() => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug');
      await close();
    },
  );
});
