import type { References } from '../../app/references';
import { writtenWord } from './written-cells';

/** Sessions of a council that are called so: by the id, its number, or term and number like `XXI/3`. */
export function sessionNamed(
  written: string,
  councilId: string,
  { sessions }: References,
): readonly string[] {
  const own = [...sessions.values()].filter((session) => session.councilId === councilId);
  const word = writtenWord(written).replace(/\s*\/\s*/u, '/');
  const names = ({ id, number, term }: (typeof own)[number]) => [
    id,
    String(number),
    writtenWord(`${term}/${String(number)}`),
  ];
  return own.filter((session) => names(session).includes(word)).map(({ id }) => id);
}

const ofCouncil = /^(?:hđnd|hội đồng nhân dân) /u;

/** Councils in line with another one that are called so: by the id or the name, with or without the words for “council”. */
export function communeNamed(
  written: string,
  councilId: string,
  { bodies, lineOf }: References,
): readonly string[] {
  if (bodies.has(written)) return [written];
  const line = lineOf(councilId);
  const word = writtenWord(written).replace(ofCouncil, '');
  const isNamed = ({ id, name }: Readonly<{ id: string; name: string }>) =>
    line.has(id) && writtenWord(name).replace(ofCouncil, '') === word;
  return [...bodies.values()].filter(isNamed).map(({ id }) => id);
}
