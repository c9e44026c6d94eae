import fc from 'fast-check';
import { bandsOf, resemblance, sketchOf } from '../../../src/kernel/likeness/sketch';

const letter = `Ủy ban nhân dân huyện đã tiếp nhận kiến nghị của cử tri và giao phòng chuyên môn kiểm tra.
  Qua kiểm tra, nội dung cử tri nêu là có cơ sở. Ủy ban nhân dân huyện sẽ xem xét, bố trí kinh phí thực hiện
  khi cân đối được nguồn vốn trong thời gian tới. Kính đề nghị cử tri theo dõi và tiếp tục giám sát.`;

const word = fc.integer({ min: 0, max: 999 }).map((number) => `t${number}`);
const text = fc.array(word, { minLength: 12, maxLength: 400 });
const shinglesOf = (words: readonly string[]) =>
  new Set(words.slice(1).map((last, index) => `${words[index]} ${last}`));
const shareOf = (one: readonly string[], other: readonly string[]): number => {
  const [first, second] = [shinglesOf(one), shinglesOf(other)];
  const both = [...first].filter((shingle) => second.has(shingle)).length;
  return both / (first.size + second.size - both);
};

describe('the sketch of a text', () => {
  it('is the same whatever its capitals, tones, marks and composition', () => {
    const sketch = sketchOf(letter);
    expect(sketch).toMatch(/^[0-9a-f]{512}$/u);
    expect(sketchOf(letter.toUpperCase().normalize('NFD').replaceAll('.', '!'))).toBe(sketch);
    const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
    expect(sketchOf(plain)).toBe(sketch);
  });

  it('is none of fewer than ten words', () => {
    expect(sketchOf('một hai ba bốn năm sáu bảy tám chín')).toBeNull();
    expect(sketchOf('một hai ba bốn năm sáu bảy tám chín mười')).not.toBeNull();
    expect(sketchOf('')).toBeNull();
  });

  it('tells how much of two texts is the same', () => {
    const other = `Tuyến kênh nội đồng được nạo vét trong quý một, xã đã thuê hai máy xúc và hoàn thành tám trăm mét.`;
    const [one, another] = [sketchOf(letter)!, sketchOf(other)!];
    expect(resemblance(one, one)).toBe(1);
    expect(resemblance(one, another)).toBe(0);
    const signed = sketchOf(letter.replace('Kính đề nghị', 'Trân trọng đề nghị'))!;
    expect(resemblance(one, signed)).toBeGreaterThan(0.85);
    expect(resemblance(one, signed)).toBeLessThan(1);
  });

  it('is near the true share for texts that are half the same', () => {
    fc.assert(
      fc.property(text, text, fc.double({ min: 0, max: 1, noNaN: true }), (one, more, part) => {
        const other = [...one.slice(0, Math.ceil(one.length * part)), ...more];
        const told = resemblance(sketchOf(one.join(' '))!, sketchOf(other.join(' '))!);
        expect(Math.abs(told - shareOf(one, other))).toBeLessThan(0.22);
      }),
      { seed: 2021, numRuns: 150 },
    );
  });

  it('has a band in common with every text that shares nine tenths, and none with what shares nothing', () => {
    const words = Array.from({ length: 300 }, (_, index) => `t${index}`);
    const base = bandsOf(sketchOf(words.join(' '))!);
    expect(base).toHaveLength(10);
    expect(new Set(base).size).toBe(10);
    let found = 0;
    for (let at = 0; at < 100; at += 1) {
      const other = words.map((one, index) => (index % 100 === at ? `x${index}` : one));
      expect(shareOf(words, other)).toBeGreaterThan(0.9);
      const bands = new Set(bandsOf(sketchOf(other.join(' '))!));
      if (base.some((band) => bands.has(band))) found += 1;
    }
    expect(found).toBe(100);
    const strange = bandsOf(sketchOf(words.map((one) => `y${one}`).join(' '))!);
    expect(strange.filter((band) => base.includes(band))).toEqual([]);
  });
});
