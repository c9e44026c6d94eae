import fc from 'fast-check';
import { askedIn, type Earlier, fullText } from '../../../src/kernel/likeness/comparison';
import { likelyFrom } from '../../../src/kernel/likeness/judgement';
import { searchTermsOf } from '../../../src/kernel/likeness/reading';
import { TermIndex } from '../../../src/kernel/likeness/term-index';
import { communes, filedPetitions } from '../../../scripts/bench/similar/labelled-set';
import { withoutDiacritics, withTonesElsewhere } from '../../../scripts/bench/similar/spellings';

const earlier: readonly Earlier[] = filedPetitions.filter(
  ({ communeId }) => communeId === communes[0],
);
const indexOf = (petitions: readonly Earlier[]): TermIndex => {
  const index = new TermIndex();
  for (const petition of petitions)
    index.put({ ...petition, terms: searchTermsOf(fullText(petition)) });
  return index;
};
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

describe('an index of petitions', () => {
  it('that changed is the same as one that was made anew', () => {
    const state = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      fieldCode: fc.constantFrom(null, 'dien', 'y-te'),
      terms: fc.uniqueArray(fc.constantFrom('dien', 'nuoc', '~duong', '#thon=3')),
    });
    fc.assert(
      fc.property(fc.array(state), (states) => {
        const changed = new TermIndex();
        for (const each of states) changed.put(each);
        const anew = new TermIndex();
        for (const each of new Map(states.map((one) => [one.id, one])).values()) anew.put(each);
        const asked = new Set(['dien', '~duong', '#thon=3']);
        expect(changed.mostLike(asked, 3)).toEqual(anew.mostLike(asked, 3));
        expect(changed.size).toBe(anew.size);
        for (const term of asked) {
          expect(changed.weigh(term)).toBe(anew.weigh(term));
          expect(changed.holds(term)).toBe(anew.holds(term));
        }
        for (const id of ['a', 'b', 'c']) expect(changed.fieldOf(id)).toBe(anew.fieldOf(id));
      }),
    );
  });
});
