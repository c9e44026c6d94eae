import fc from 'fast-check';
import { askedIn, type Earlier, fullText } from '../../../src/kernel/likeness/comparison';
import { likelyFrom } from '../../../src/kernel/likeness/judgement';
import { communes, filedPetitions } from '../../../scripts/bench/similar/labelled-set';
import { indexOf } from '../../../scripts/bench/similar/quality';
import { withoutDiacritics, withTonesElsewhere } from '../../../scripts/bench/similar/spellings';

const earlier: readonly Earlier[] = filedPetitions.filter(
  ({ communeId }) => communeId === communes[0],
);
const index = indexOf(earlier);
const ranked = (text: string, fieldCode: string | null = null, among = earlier) => {
  const asked = askedIn(index, text);
  const worth = new Set(asked.worthComparing);
  return asked.ranked(
    among.filter(({ id }) => worth.has(id)),
    fieldCode,
  );
};
const anEarlier = fc.constantFrom(...earlier.filter(({ id }) => !id.endsWith('/again')));

/** Each compares several times over. */
const runs = { numRuns: 25 };

describe('likeness', () => {
  it('puts a petition itself first, and calls it likely', () => {
    fc.assert(
      fc.property(anEarlier, (petition) => {
        const [first] = ranked(fullText(petition));
        expect(first?.id).toBe(petition.id);
        expect(first?.sureness).toBeGreaterThan(0.9);
      }),
      runs,
    );
  });

  it('is the same however the text was typed', () => {
    fc.assert(
      fc.property(anEarlier, (petition) => {
        const text = fullText(petition);
        expect(ranked(text.normalize('NFD'))).toEqual(ranked(text));
        expect(ranked(withTonesElsewhere(text))).toEqual(ranked(text));
        expect(ranked(withoutDiacritics(text))).toEqual(ranked(text));
      }),
      runs,
    );
  });

  it('does not depend on the order in which petitions are given', () => {
    fc.assert(
      fc.property(anEarlier, fc.shuffledSubarray([...earlier], { minLength: 60 }), (one, some) => {
        const inOrder = earlier.filter((petition) => some.includes(petition));
        expect(ranked(one.text, null, some)).toEqual(ranked(one.text, null, inOrder));
      }),
      runs,
    );
  });

  it('weighs the field, which never hides anything', () => {
    const petition = earlier[0]!;
    const [without, within] = [ranked(petition.text), ranked(petition.text, petition.fieldCode)];
    expect(within[0]?.score).toBeCloseTo(without[0]!.score * 1.05, 10);
    expect(within).toHaveLength(without.length);
  });

  it('takes another canal for another matter', () => {
    const text = (canal: string) => `Nạo vét kênh ${canal} bị bồi lắng, cỏ mọc kín`;
    const petitions = ['N2', 'N4'].map((canal) => ({
      id: canal,
      fieldCode: null,
      title: `Nạo vét kênh ${canal}`,
      text: text(canal),
    }));
    const asked = askedIn(indexOf(petitions), text('N4').toLowerCase());
    const [first, second] = asked.ranked(petitions, null);
    expect([first?.id, second?.id]).toEqual(['N4', 'N2']);
    expect(first!.sureness).toBeGreaterThan(likelyFrom);
    expect(second!.sureness).toBeLessThan(likelyFrom);
    expect(second!.score).toBeLessThan(first!.score * 0.7);
  });

  it('is of nothing with nothing', () => {
    expect(askedIn(index, ' ,. ').worthComparing).toEqual([]);
    expect(askedIn(index, 'Cử tri đề nghị').ranked(earlier, null)).toEqual([]);
  });
});
