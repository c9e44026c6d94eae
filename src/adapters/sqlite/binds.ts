export type Bind = string | number | bigint | boolean | null | Uint8Array;
type DriverBind = string | number | bigint | null | Uint8Array;

/**
 * Values as the driver takes them without loss. Left to itself it stores much of what it does not know as NULL,
 * and ends a text at its first NUL.
 */
export const driverBinds = (binds: readonly Bind[]): DriverBind[] => binds.map(driverBind);

function driverBind(bind: Bind): DriverBind {
  if (typeof bind === 'boolean') return bind ? 1n : 0n;
  // As a number it would become REAL outside 32 bits.
  if (Number.isSafeInteger(bind)) return BigInt(bind as number);
  if (isBindable(bind)) return bind;
  throw new TypeError(`a value of type ${typeof bind} cannot be bound without loss`);
}

/** Throws TypeError. */
export function assertBindable(bind: Bind): void {
  driverBind(bind);
}

function isBindable(bind: unknown): bind is DriverBind {
  if (typeof bind === 'string') return bind.isWellFormed() && !bind.includes('\0');
  if (typeof bind === 'number') return Number.isFinite(bind);
  return typeof bind === 'bigint' || bind === null || bind instanceof Uint8Array;
}

const quotedOrComment = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\//gu;

/** How many values a statement takes, with `?` and `?1` as its only placeholders. */
export function placeholderCount(sql: string): number {
  let count = 0;
  for (const [, number] of sql.replace(quotedOrComment, '').matchAll(/\?(\d*)/gu))
    count = number ? Math.max(count, Number(number)) : count + 1;
  return count;
}
