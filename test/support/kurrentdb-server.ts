/** The node that tests may use; null when none is named. */
export const kurrentdbUrl: string | null = process.env['KURRENTDB_URL'] ?? null;

/** A store of that name on it. */
export function kurrentdbStoreUrl(name: string): string {
  if (kurrentdbUrl === null) throw new Error('KURRENTDB_URL is not set');
  // Several hosts may stand between commas, which `URL` does not take.
  return kurrentdbUrl.replace(/^([^:]+:\/\/[^/?]+)\/?[^?]*/u, `$1/${name}`);
}
