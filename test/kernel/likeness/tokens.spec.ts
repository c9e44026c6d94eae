import fc from 'fast-check';
import { foldKeepingCase } from '../../../src/kernel/fold-vietnamese';
import { tokensOf, wordsIn } from '../../../src/kernel/likeness/tokens';
import { wordsOf } from '../../../src/kernel/likeness/words';
import { filedPetitions } from '../../../scripts/bench/similar/labelled-set';

const aText = fc.oneof(
  fc.constantFrom(...filedPetitions.map(({ text }) => foldKeepingCase(text))),
  fc.string({ unit: fc.constantFrom(...'aBN47.-/+ ,\n') }),
);
const formsIn = (text: string) => tokensOf(text).map(({ form }) => form);

describe('tokens', () => {
  it('are where they stand in the text, in its order, and its words', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          aText,
          aText.map((text) => ` ${text}`),
        ),
        (text) => {
          let end = 0;
          for (const { form, from, to, isBeside } of tokensOf(text)) {
            expect(text.slice(from, to).toLowerCase()).toBe(form.lower);
            const gap = text.slice(end, from);
            expect(gap).not.toMatch(/[\p{L}\p{N}]/u);
            expect(isBeside).toBe(end > 0 && gap === ' ');
            end = to;
          }
          expect(text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
          expect(wordsIn(tokensOf(text))).toEqual(wordsOf(text));
        },
      ),
    );
  });

  it.each([
    ['N4-7', 'n47'],
    ['12/5', '12/5'],
    ['3+200', '3+200'],
    ['007', '7'],
    ['IV', 'iv'],
    ['iv', null],
    ['1A', '1a'],
    ['kenh', null],
  ])('%j is as a code %j', (text, code) => {
    expect(formsIn(text).map((form) => form.code)).toEqual([code]);
  });

  it('are told apart by their capitals', () => {
    const told = formsIn('Quéo UBND thôn 5').map(({ hasCapital, isOfName }) => [
      hasCapital,
      isOfName,
    ]);
    expect(told).toEqual([
      [true, true],
      [true, false],
      [false, false],
      [false, false],
    ]);
  });

  it('are the same when they are met again, also long ones', () => {
    const text = 'Nguyenvanthoiluong N4-7 kenh';
    expect(formsIn(text)).toEqual(formsIn(text));
    expect(formsIn(text).map(({ lower }) => lower)).toEqual(['nguyenvanthoiluong', 'n4-7', 'kenh']);
  });
});
