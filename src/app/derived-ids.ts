import type { StreamCategory } from '../../schema/events/domain-event';
import type { Identifiers } from '../ports/identifiers';

type Sent = Readonly<{
  by: string;
  name: string;
  /** The subject's stream; empty where the command makes it. */
  target: string;
  idempotencyKey: string;
}>;

/** Of a command that somebody sends: sent again, it has the same id. */
export const commandIdOf = (
  { derived }: Identifiers,
  { by, name, target, idempotencyKey }: Sent,
): string => derived('command', by, name, target, idempotencyKey);

/** Of what a council imports under its own key: whoever of the council sends it again, it has the same id. */
export const importIdOf = (
  { derived }: Identifiers,
  { councilId, name, target, idempotencyKey }: Omit<Sent, 'by'> & Readonly<{ councilId: string }>,
): string => derived('import', councilId, name, target, idempotencyKey);

/** The stream that a command makes: sent again, it finds its own. */
export const streamMadeBy = (
  { derived }: Identifiers,
  category: StreamCategory,
  commandId: string,
): string => `${category}-${derived('subject', commandId)}`;
