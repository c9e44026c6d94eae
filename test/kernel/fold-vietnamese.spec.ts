import fc from 'fast-check';
import { foldKeepingCase, orderKey } from '../../src/kernel/fold-vietnamese';

describe('the order of Vietnamese names', () => {
  it('puts Đ between D and E, and looks at letters before marks', () => {
    const names = ['UBND huyện', 'Điện lực', 'Dân vận', 'Ban Pháp chế', 'Địa chính', 'Ép dầu'];
    const sorted = names.toSorted((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1));
    expect(sorted).toEqual([
      'Ban Pháp chế',
      'Dân vận',
      'Địa chính',
      'Điện lực',
      'Ép dầu',
      'UBND huyện',
    ]);
  });

  it('is the same for composed and decomposed text', () => {
    expect(orderKey('Đường Nguyễn Huệ'.normalize('NFD'))).toBe('d~uong nguyen hue');
    expect(orderKey('ĐƯỜNG NGUYỄN HUỆ')).toBe('d~uong nguyen hue');
  });
});

describe('text without diacritics', () => {
  const plain = (text: string) =>
    text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D');
  const vietnamese = fc.constantFrom(
    ...'Kênh N2 ở thôn Đông bị bồi lắng, đục ngầu: hoà/hòa “–…” ²ß',
  );

  it.each([
    ['Đường Nguyễn Huệ', 'Duong Nguyen Hue'],
    ['Thửa “12” – 300 m²…', 'Thua “12” – 300 m²…'],
    ['日本 😀 Ǆ ﬁ İ ẞ', '日本 😀 Ǆ ﬁ I ẞ'],
    ['', ''],
  ])('of %j is %j', (text, folded) => {
    expect(foldKeepingCase(text)).toBe(folded);
    expect(foldKeepingCase(text.normalize('NFD'))).toBe(folded);
  });

  it('has no marks, and everything else as it was', () => {
    const text = fc.oneof(
      fc.string({ unit: vietnamese }),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(text, (some) => {
        expect(foldKeepingCase(some)).toBe(plain(some));
        expect(foldKeepingCase(some.normalize('NFD'))).toBe(plain(some));
      }),
      { numRuns: 1000 },
    );
  });

  it('is so of every character by itself', () => {
    const differing: string[] = [];
    for (let code = 0; code < 0x3000; code += 1) {
      const one = String.fromCharCode(code);
      if (foldKeepingCase(`a${one}`) !== plain(`a${one}`)) differing.push(one);
    }
    expect(differing).toEqual([]);
  });
});
