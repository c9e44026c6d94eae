import fc from 'fast-check';
import { searchWordsOf } from '../../src/kernel/search-words';
import { filedPetitions } from '../../scripts/bench/similar/labelled-set';
import { withoutDiacritics, withTonesElsewhere } from '../../scripts/bench/similar/spellings';

describe('the words that a text is searched by', () => {
  it('are without diacritics, sorted, each once, and not those of every petition', () => {
    expect(searchWordsOf('Cử tri đề nghị: Đường 5B, đường số 5B hoà bình!')).toEqual([
      '5b',
      'binh',
      'duong',
      'hoa',
      'so',
    ]);
    expect(searchWordsOf('của các; … ')).toEqual([]);
  });

  it('are the same however it was typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...filedPetitions), ({ text }) => {
        const words = searchWordsOf(text);
        expect(searchWordsOf(text.normalize('NFD'))).toEqual(words);
        expect(searchWordsOf(withTonesElsewhere(text))).toEqual(words);
        expect(searchWordsOf(withoutDiacritics(text).toUpperCase())).toEqual(words);
      }),
    );
  });
});
