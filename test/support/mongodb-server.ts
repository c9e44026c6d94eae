import { randomUUID } from 'node:crypto';
import { MongoClient } from 'mongodb';

/** The server that tests may use; null when none is named. */
export const mongodbUrl: string | null = process.env['MONGODB_URL'] ?? null;

const made: string[] = [];

afterEach(async () => {
  for (const url of made.splice(0)) await dropDatabase(url);
});

/** A database of a name that nothing uses yet, dropped after the test. */
export function newDatabaseUrl(): string {
  if (mongodbUrl === null) throw new Error('MONGODB_URL is not set');
  const url = databaseUrl(mongodbUrl, `test_${randomUUID().replaceAll('-', '')}`);
  made.push(url);
  return url;
}

/** The same server with another database. The user stays one of the database that was named, or of `admin`. */
export function databaseUrl(server: string, name: string): string {
  const [, hosts = '', database, options = ''] =
    /^([^:]+:\/\/[^/?]+)\/?([^?]*)\??(.*)$/u.exec(server) ?? [];
  const isOfUser = hosts.includes('@') && !options.includes('authSource=');
  const all = [
    options,
    isOfUser ? `authSource=${database === '' ? 'admin' : database}` : '',
  ].filter(Boolean);
  return `${hosts}/${name}?${all.join('&')}`;
}

async function dropDatabase(url: string): Promise<void> {
  const client = new MongoClient(url);
  await client.db().dropDatabase();
  await client.close();
}
