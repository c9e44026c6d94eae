import fc from 'fast-check';
import { foldVietnamese } from '../../../src/kernel/fold-vietnamese';
import { searchTermsOf } from '../../../src/kernel/likeness/reading';
import { namesOfThings, thingsByName } from '../../../src/kernel/likeness/synonyms';
import { thingsOf, wordsOf } from '../../../src/kernel/likeness/words';
import { withoutDiacritics, withTonesElsewhere } from '../../../scripts/bench/similar/spellings';
import { filedPetitions } from '../../../scripts/bench/similar/labelled-set';

const aText = fc.constantFrom(...filedPetitions.map(({ text }) => text));
const thingsIn = (text: string) => thingsOf(wordsOf(foldVietnamese(text)));

describe('Vietnamese text as it is searched', () => {
  it('has small letters without diacritics, and d for đ', () => {
    expect(foldVietnamese('ĐƯỜNG Nguyễn Huệ, hoà/hòa 5B')).toBe('duong nguyen hue, hoa/hoa 5b');
  });

  it('is the same however it was typed: composed or not, tones here or there, without diacritics', () => {
    fc.assert(
      fc.property(aText, (text) => {
        const terms = searchTermsOf(text);
        expect(searchTermsOf(text.normalize('NFD'))).toEqual(terms);
        expect(searchTermsOf(withTonesElsewhere(text))).toEqual(terms);
        expect(searchTermsOf(withoutDiacritics(text))).toEqual(terms);
      }),
    );
  });

  it('takes ky and ki, quy and qui for the same', () => {
    expect(wordsOf('ky thuat, quy, ly do; ki thuat qui li do thuy')).toEqual(
      'ki thuat qui li do ki thuat qui li do thuy'.split(' '),
    );
  });
});

describe('what a text speaks of', () => {
  it('is called the same by each of its names', () => {
    const things = ['~duong', '~hong'];
    expect(thingsIn('Đường xuống cấp')).toEqual(things);
    expect(thingsIn('tuyến lộ hư hỏng')).toEqual(things);
    expect(thingsIn('con duong bong troc')).toEqual(things);
  });

  it('leaves out what every petition says', () => {
    expect(thingsIn('Cử tri đề nghị UBND xã quan tâm, chỉ đạo')).toEqual([]);
  });

  it('is found by sorted terms, each once, with designators', () => {
    expect(searchTermsOf('Kênh N2, kênh N2 ở thôn Đông')).toEqual([
      '#kenh=n2',
      '#ten=n2',
      '#thon=dong',
      'dong',
      'n2',
      'thon',
      '~kenh',
    ]);
  });
});

describe('the names of things', () => {
  it('are each the name of one thing, and written as they are looked for', () => {
    const names = [...thingsByName.keys()];
    expect(namesOfThings).toHaveLength(names.length);
    expect(names.filter((name) => foldVietnamese(name) !== name)).toEqual([]);
  });
});
