import { randomUUID } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { databaseUrl } from '../../scripts/bench/engine-servers';
import { connectMongodb, type MongodbConnection } from '../../src/adapters/mongodb/connection';
import type { Place } from '../contracts/place';

/** The server that tests may use; null when none is named. */
export const mongodbUrl: string | null = process.env['MONGODB_URL'] ?? null;

const made = new Set<string>();

afterAll(async () => {
  if (made.size > 0) await dropDatabases([...made]);
});

/** A database of a name that nothing uses yet, dropped after the tests of the file. */
export const newDatabaseUrl = (): string =>
  droppedAfterAll(`test_${randomUUID().replaceAll('-', '')}`);

/** A database of a name, dropped with those made from it after the tests of the file. */
export function droppedAfterAll(name: string): string {
  made.add(name);
  return databaseUrl(serverUrl(), name);
}

/** Places of what is kept through a connection, each a database of its own. */
export const placesInMongodb =
  <Store>(storeOver: (connection: MongodbConnection) => Store) =>
  (): Place<Store> => {
    const url = newDatabaseUrl();
    return () => {
      const connection = connectMongodb({ url });
      return Promise.resolve({ store: storeOver(connection), close: connection.close });
    };
  };

function serverUrl(): string {
  if (mongodbUrl === null) throw new Error('MONGODB_URL is not set');
  return mongodbUrl;
}

async function dropDatabases(names: readonly string[]): Promise<void> {
  const client = new MongoClient(serverUrl());
  for (const name of names)
    for (const database of [name, `${name}_durable`]) await client.db(database).dropDatabase();
  await client.close();
}
