const letters = Array.from('abcdefghijklmnopqrstuvwxyz0123456789');

/** What one slip makes of a word: a letter left out, added, taken for another, or swapped with the next. */
export function slipsOf(word: string): ReadonlySet<string> {
  const slips = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after, behind] = [word.slice(0, at), word.slice(at), word.slice(at + 1)];
    for (const letter of letters) slips.add(before + letter + after);
    if (after === '') continue;
    slips.add(before + behind);
    for (const letter of letters) slips.add(before + letter + behind);
    if (behind !== '') slips.add(`${before}${behind[0]}${after[0]}${behind.slice(1)}`);
  }
  slips.delete(word);
  return slips;
}

/** Words that are known, and how often they are met. */
export type Known = Readonly<{
  has: (word: string) => boolean;
  count: (word: string) => number;
}>;

const joinedMin = 4;
const mendedMin = 3;
/** What is longer is no word. */
const mendedMax = 24;
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
  isMendable(word) ? (partsOf(word, known) ?? [oneSlipAway(word, known)]) : [word];

const isMendable = ({ length }: string): boolean => length >= mendedMin && length <= mendedMax;

/** Asks for what a slip may have made of it: there are fewer of those than words. */
function oneSlipAway(word: string, known: Known): string {
  let [best, most] = [word, 0];
  for (const candidate of slipsOf(word)) {
    const count = known.count(candidate);
    if (count > most || (count === most && count > 0 && candidate < best))
      [best, most] = [candidate, count];
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
