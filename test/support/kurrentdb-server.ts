import { storeUrl } from '../../scripts/bench/engine-servers';

/** The node that tests may use; null when none is named. */
export const kurrentdbUrl: string | null = process.env['KURRENTDB_URL'] ?? null;

/** A store of that name on it. */
export function kurrentdbStoreUrl(name: string): string {
  if (kurrentdbUrl === null) throw new Error('KURRENTDB_URL is not set');
  return storeUrl(kurrentdbUrl, name);
}
