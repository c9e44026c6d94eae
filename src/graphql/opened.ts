import type { Sealed } from '../../schema/events/sealing';
import type { Eventual } from '../kernel/eventual';
import type { Context } from './context';

/** Opens a sealed text; null when there is none or its key was destroyed. Ask only after the access check. */
export function opened(
  { app }: Context,
  sealed: Sealed | null | undefined,
): Eventual<string | null> {
  if (!sealed) return null;
  const { sealer } = app.ports;
  return sealer.remembered(sealed) ?? sealer.open(sealed);
}
