import { BodyKind } from '../../schema/events/vocabulary';
import type { References } from '../../src/app/references';
import { bodyEntry, type BodyKey } from './bodies';

/** The id of a body of H; null in a store without the demonstration. */
export function idOfBodyOfH(key: BodyKey, { bodies }: References): string | null {
  const all = [...bodies.values()];
  const council = all.find(
    ({ kind, name }) => kind === BodyKind.PEOPLES_COUNCIL && name === bodyEntry('council-h').name,
  );
  const { name } = bodyEntry(key);
  return all.find((body) => body.councilId === council?.id && body.name === name)?.id ?? null;
}

/** The same of a session of H. */
export function idOfSessionOfH(number: number, references: References): string | null {
  const councilId = idOfBodyOfH('council-h', references);
  const ofH = [...references.sessions.values()].filter(
    (session) => councilId !== null && session.councilId === councilId,
  );
  return ofH.find((session) => session.number === number)?.id ?? null;
}
