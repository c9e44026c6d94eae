import type { Sealed } from '../../schema/events/sealing';
import type { Context } from './context';

/** Opens a sealed text; null when there is none or its key was destroyed. Ask only after the access check. */
export const opened = async (
  { app }: Context,
  sealed: Sealed | null | undefined,
): Promise<string | null> => (sealed ? app.ports.sealer.open(sealed) : null);
