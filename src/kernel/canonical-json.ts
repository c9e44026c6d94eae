/**
 * Canonical JSON (RFC 8785): one spelling for each value, so that hashes and signatures agree everywhere.
 * Narrower than the RFC on purpose: what could be spelled in two ways, or lost, is refused.
 */
export class NotCanonical extends Error {
  override readonly name = 'NotCanonical';
}

/** Throws NotCanonical for undefined, holes, functions, bigint, NaN, lone surrogates and non-plain objects. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return canonicalString(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return canonicalArray(value);
  if (typeof value === 'object') return canonicalObject(value);
  throw new NotCanonical(`not a JSON value: ${typeof value}`);
}

function canonicalNumber(value: number): string {
  if (Number.isFinite(value)) return JSON.stringify(value);
  throw new NotCanonical(`not a JSON number: ${String(value)}`);
}

function canonicalString(text: string): string {
  if (!text.isWellFormed()) throw new NotCanonical('a lone surrogate is not text');
  return JSON.stringify(text);
}

function canonicalArray(items: readonly unknown[]): string {
  return `[${Array.from(items, canonicalJson).join(',')}]`;
}

function canonicalObject(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new NotCanonical('only plain objects are JSON objects');
  const fields = value as Readonly<Record<string, unknown>>;
  // The default order of sort() is by UTF-16 code units, which is the order of RFC 8785.
  const keys = Object.keys(fields).sort();
  return `{${keys.map((key) => `${canonicalString(key)}:${canonicalJson(fields[key])}`).join(',')}}`;
}
