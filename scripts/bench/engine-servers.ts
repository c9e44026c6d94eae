import { randomUUID } from 'node:crypto';
import { NotMeasured } from './row';

/** The server that the environment names for measurements. Throws NotMeasured when it names none. */
export function serverOf(variable: 'KURRENTDB_URL' | 'MONGODB_URL'): string {
  const url = process.env[variable];
  if (url) return url;
  throw new NotMeasured(`${variable} is not set`);
}

/** A store that nobody else uses. */
export const freshName = (): string => `hoi_am_bench_${randomUUID().replaceAll('-', '')}`;

/** The same KurrentDB node with another store. */
export const storeUrl = (server: string, name: string): string =>
  server.trim().replace(/^([^:]+:\/\/[^/?]+)(?:\/[^?]*)?/u, `$1/${name}`);

/** The same MongoDB server with another database. The user stays one of the database that was named, or of `admin`. */
export function databaseUrl(server: string, name: string): string {
  const [, hosts = '', database, options = ''] =
    /^([^:]+:\/\/[^/?]+)\/?([^?]*)\??(.*)$/u.exec(server) ?? [];
  const isOfUser = hosts.includes('@') && !options.includes('authSource=');
  const all = [
    options,
    isOfUser ? `authSource=${database === '' ? 'admin' : (database ?? '')}` : '',
  ].filter(Boolean);
  return `${hosts}/${name}?${all.join('&')}`;
}
