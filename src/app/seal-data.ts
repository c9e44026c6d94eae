import { type EventType, sealedPathsOf } from '../../schema/events/domain-event';
import type { Sealer } from '../ports/sealer';

type SealText = (path: string, text: string) => Promise<unknown>;

/** Replaces every sealed text of an event's data by its ciphertext; null and absent ones stay. */
export async function sealData(
  sealer: Sealer,
  target: Readonly<{ matter: string; eventId: string; type: EventType }>,
  data: object,
): Promise<object> {
  const { matter, eventId, type } = target;
  const seal: SealText = (path, text) => sealer.seal(matter, `${eventId}#${path}`, text);
  let sealed: unknown = data;
  for (const path of sealedPathsOf(type)) sealed = await sealAt(sealed, path.split('.'), [], seal);
  return sealed as object;
}

async function sealAt(
  value: unknown,
  [head, ...rest]: readonly string[],
  walked: readonly string[],
  seal: SealText,
): Promise<unknown> {
  if (value === null || value === undefined) return value;
  if (head === undefined) return seal(walked.join('.'), value as string);
  if (head === '*')
    return Promise.all(
      (value as readonly unknown[]).map((item, index) =>
        sealAt(item, rest, [...walked, String(index)], seal),
      ),
    );
  const fields = value as Readonly<Record<string, unknown>>;
  if (fields[head] === undefined) return fields;
  return { ...fields, [head]: await sealAt(fields[head], rest, [...walked, head], seal) };
}
