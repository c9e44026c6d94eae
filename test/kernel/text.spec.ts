import fc from 'fast-check';
import { isPlainText, tidyText } from '../../src/kernel/text';

describe('plain text', () => {
  it.each([
    '',
    'Đường liên xã xuống cấp',
    'một\thai\r\nba\n',
    '😀',
    'e\u0302\u0301',
    '\u00a0\u200d',
  ])('is %j', (text) => {
    expect(isPlainText(text)).toBe(true);
  });

  it('is everything but some code points', () => {
    const notPlain = Array.from({ length: 0x1_0000 }, (_, code) => code).filter(
      (code) => !isPlainText(String.fromCharCode(code)),
    );
    const range = (first: number, last: number) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index);

    expect(notPlain).toEqual([
      ...range(0x00, 0x08),
      ...range(0x0b, 0x0c),
      ...range(0x0e, 0x1f),
      ...range(0x7f, 0x9f),
      0x2028,
      0x2029,
      ...range(0xd800, 0xdfff),
      0xfeff,
    ]);
  });

  it.each(['a\u0000', '\ud83d', 'a\ude00b', '\ude00\ud83d'])('is not %j', (text) => {
    expect(isPlainText(text)).toBe(false);
  });
});

describe('tidy text', () => {
  it.each([
    ['decomposed letters', 'e\u0302\u0301', '\u1ebf'],
    ['line ends of Windows', 'một\r\nhai', 'một\nhai'],
    ['line ends of old', 'một\rhai\r\rba', 'một\nhai\n\nba'],
    ['white space around', ' \t\n\u00a0một  hai\u3000 \n', 'một  hai'],
    ['nothing but white space', ' \r\n ', ''],
    ['compatibility forms, which look different', 'ﬁ ２', 'ﬁ ２'],
  ])('has one spelling of %s', (_what, text, expected) => {
    expect(tidyText(text)).toBe(expected);
  });

  const letters = fc.string({
    unit: fc.constantFrom('a', 'e', '\u0302', '\u0301', '\u1ebf', '\r', '\n', ' ', '\ufeff', '😀'),
  });

  it('is tidy already', () => {
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: 'binary' })), (text) => {
        const tidy = tidyText(text);
        expect(tidyText(tidy)).toBe(tidy);
        expect(tidy).not.toMatch(/\r|^\s|\s$/u);
        expect(tidy.normalize('NFC')).toBe(tidy);
      }),
    );
  });

  it('is the same for whatever looks the same', () => {
    fc.assert(
      fc.property(letters, (text) => {
        expect(tidyText(text.normalize('NFD'))).toBe(tidyText(text.normalize('NFC')));
      }),
    );
  });
});
