import fc from 'fast-check';
import { Phrases } from '../../../src/kernel/likeness/phrases';

const word = fc.constantFrom('a', 'b', 'c');
const text = fc.array(word, { maxLength: 8 });

it('the longest phrase is found at a place, if any', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.array(word, { minLength: 1, maxLength: 4 }), { selector: String }),
      text,
      (known, words) => {
        const phrases = new Phrases(known.map((each) => [each.join(' '), each.join(' ')]));
        for (const index of words.keys()) {
          const standing = known
            .filter((each) => each.every((one, at) => words[index + at] === one))
            .sort((one, other) => other.length - one.length);
          const [longest] = standing;
          expect(phrases.longestAt(words, index)).toEqual(
            longest ? { value: longest.join(' '), length: longest.length } : null,
          );
        }
      },
    ),
  );
});
