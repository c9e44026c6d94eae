import type { DomainEvent, EventType } from '../../schema/events/domain-event';
import type { Sealed } from '../../schema/events/sealing';
import type { OpenedTexts } from '../../projections/projection';
import type { RecordedEvent } from '../ports/event-store';
import { type Sealer, TamperedSeal } from '../ports/sealer';

/** The paths of the texts that are wanted, by event type. */
export type Opens = Readonly<Partial<Record<EventType, readonly string[]>>>;

/** For events of which nothing is wanted. */
export const noTexts = (opens: Opens): OpenedTexts<string> =>
  Object.fromEntries(Object.values(opens).flatMap((paths) => paths.map((path) => [path, null])));

/** Opens some texts of an event. Errors: what keeps the keys from being read now. */
export async function openTexts(
  sealer: Sealer,
  { data }: DomainEvent,
  paths: readonly string[],
): Promise<OpenedTexts<string>> {
  const texts = await Promise.all(paths.map((path) => openOne(sealer, sealedAt(data, path))));
  return Object.fromEntries(paths.map((path, index) => [path, texts[index] ?? null]));
}

/** An event as projections that open texts see it. */
export async function withTexts(
  sealer: Sealer,
  recorded: RecordedEvent,
  opens: Opens,
  nothing = noTexts(opens),
): Promise<RecordedEvent & Readonly<{ opened: OpenedTexts<string> }>> {
  const paths = opens[recorded.event.type];
  if (paths === undefined) return { ...recorded, opened: nothing };
  const texts = await openTexts(sealer, recorded.event, paths);
  return { ...recorded, opened: { ...nothing, ...texts } };
}

function sealedAt(data: object, path: string): Sealed | null {
  let value: unknown = data;
  for (const field of path.split('.'))
    value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[field];
  return (value as Sealed | null | undefined) ?? null;
}

async function openOne(sealer: Sealer, sealed: Sealed | null): Promise<string | null> {
  if (sealed === null) return null;
  try {
    return await sealer.open(sealed);
  } catch (error) {
    // Whoever reads it is told; one such text must not keep every read model from following the log.
    if (error instanceof TamperedSeal) return null;
    throw error;
  }
}
