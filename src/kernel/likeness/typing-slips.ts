/** True when one letter was left out, added, taken for another, or swapped with the next. */
export function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length !== long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return isSwapped && short.slice(at + 2) === long.slice(at + 2);
}

/** Words that are known, and how often they are met. */
export type Known = Readonly<{
  has: (word: string) => boolean;
  ofLength: (length: number) => Iterable<string>;
  count: (word: string) => number;
}>;

const joinedMin = 4;
const mendedMin = 3;
const partMin = 3;

/** Words as they were meant: what is not known is joined, parted, or replaced by the most common word a slip away. */
export function mended(words: readonly string[], known: Known): readonly string[] {
  const meant: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const [word = '', next = ''] = words.slice(index, index + 2);
    if (known.has(word) || /\d/u.test(word)) meant.push(word);
    else if (next !== '' && isJoined(word + next, known)) {
      meant.push(word + next);
      index += 1;
    } else meant.push(...meantBy(word, known));
  }
  return meant;
}

const isJoined = (word: string, known: Known): boolean =>
  word.length >= joinedMin && known.has(word);

const meantBy = (word: string, known: Known): readonly string[] =>
  partsOf(word, known) ?? [word.length < mendedMin ? word : oneSlipAway(word, known)];

function oneSlipAway(word: string, known: Known): string {
  let [best, most] = [word, 0];
  for (const length of [word.length, word.length + 1, word.length - 1])
    for (const candidate of known.ofLength(length)) {
      if (!isOneSlip(word, candidate)) continue;
      const count = known.count(candidate);
      if (count > most || (count === most && candidate < best)) [best, most] = [candidate, count];
    }
  return best;
}

/** Two words that were written as one. */
function partsOf(word: string, known: Known): readonly string[] | null {
  for (let at = partMin; at <= word.length - partMin; at += 1)
    if (known.has(word.slice(0, at)) && known.has(word.slice(at)))
      return [word.slice(0, at), word.slice(at)];
  return null;
}
