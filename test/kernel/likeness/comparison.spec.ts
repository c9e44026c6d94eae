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
/** How sure it is that a text brings up one petition among the others. */
const surenessOf = (petition: Earlier) => (text: string) =>
  askedIn(indexOf([...earlier, petition]), text).ranked([petition], null)[0]!.sureness;
const anEarlier = fc.constantFrom(...earlier.filter(({ id }) => !id.endsWith('/again')));

/** Each compares several times over. */
const runs = { numRuns: 25 };

describe('likeness', () => {
  it('puts a petition itself first, and calls it likely', () => {
    fc.assert(
      fc.property(anEarlier, (petition) => {
        const [first] = ranked(fullText(petition));
        expect(first?.id).toBe(petition.id);
        expect(first?.sureness).toBeGreaterThan(0.8);
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

  it.each([
    ['xã Bình An', 'xã Bình An, tỉnh Đồng Nai', { placesShared: 0, placesApart: 0 }],
    ['phường Bình An', 'xã Tân Lộc', { placesShared: 0, placesApart: 1 }],
    ['Bình An', 'xã Bình An', { placesShared: 1, placesApart: 0 }],
    ['Bình An', 'xã Tân Lộc', { placesShared: 0, placesApart: 1 }],
    ['ấp Gò Cát, xã Bình An', 'ấp Gò Nổi, xã Bình An', { placesShared: 0, placesApart: 2 }],
    ['ấp Gò Cát, xã Bình An', 'Gò Cát, xã Bình An', { placesShared: 1, placesApart: 0 }],
    ['Đồng Nai', 'tỉnh Đồng Nai', { placesShared: 0, placesApart: 0 }],
    ['tỉnh Đồng Nai', 'huyện Long Thành', { placesShared: 0, placesApart: 0 }],
  ])('of places at %j and %j', (here, there, places) => {
    const petition = {
      id: 'one',
      fieldCode: null,
      title: 'Trạm y tế',
      text: `Thiếu thuốc ở ${there}.`,
    };
    const asked = askedIn(indexOf([petition]), `Trạm y tế thiếu thuốc ở ${here}.`);
    expect(asked.ranked([petition], null)[0]?.signs).toMatchObject(places);
  });

  it('tells how much of a title is said by its words, in whatever order', () => {
    const petition = { id: 'one', fieldCode: null, title: 'Bắc cầu dân sinh Phú Khê', text: '' };
    const asked = askedIn(indexOf([petition]), 'Phú Khê, dân sinh: cầu. Bắc');
    expect(asked.ranked([petition], null)[0]?.signs).toMatchObject({ titleSaid: 1, topicSaid: 1 });
  });

  it('leaves out what places are and are called, also where only the other one says it', () => {
    const signsFor = (text: string, earlierText: string) => {
      const petition = { id: 'one', fieldCode: null, title: '', text: earlierText };
      return askedIn(indexOf([petition]), text).ranked([petition], null)[0]?.signs;
    };
    expect(signsFor('Thôn 3 mất nước', 'Mất nước cả xóm')?.topicSaid).toBe(1);
    expect(signsFor('Quéo mái dột nát', 'Chợ Quéo mái dột nát')?.topic).toBeCloseTo(1, 12);
  });

  it('takes something else at the same place for another matter', () => {
    const fights = {
      ...{ id: 'fights', fieldCode: null, title: 'Tụ tập đá gà ăn tiền sau chợ Cây Quéo' },
      text: 'Cuối tuần có nhóm người tụ tập đá gà, cá độ sau chợ Cây Quéo, gây mất an ninh. Đề nghị công an xử lý.',
    };
    const sureness = surenessOf(fights);
    expect(sureness('Chợ Cây Quéo mái tôn dột, sạp mục, xin xây lại')).toBeLessThan(likelyFrom);
    const same = 'Sau chợ Cây Quéo người ta đá gà ăn tiền.';
    expect(sureness(same)).toBeGreaterThan(likelyFrom);
    const among = `Voi rừng về phá nương ngô của làng Kon Hriêng. ${same} Sóng điện thoại ở bản quá yếu.`;
    expect(sureness(among)).toBeGreaterThan(0.9 * sureness(same));
  });

  it('takes what names no place for the same where nearly all of it was said', () => {
    const price = {
      ...{ id: 'price', fieldCode: null, title: 'Xem lại giá nước sạch nông thôn' },
      text: 'Giá nước sạch nông thôn cao hơn ở thành phố, thu nhập của người dân thấp. Đề nghị giảm.',
    };
    const sureness = surenessOf(price);
    expect(sureness('gia nuoc sach nong thon cao qua')).toBeGreaterThan(likelyFrom);
    expect(sureness('Nước sạch bị đục')).toBeLessThan(likelyFrom);
  });

  it('is of nothing with nothing', () => {
    expect(askedIn(index, ' ,. ').worthComparing).toEqual([]);
    expect(askedIn(index, 'Cử tri đề nghị').ranked(earlier, null)).toEqual([]);
  });
});
