import { filedPetitions, labelledQueries, parts } from '../../scripts/bench/similar/labelled-set';
import { lexicalSearch } from '../../scripts/bench/similar/lexical-search';
import { ownSearch, qualityOf } from '../../scripts/bench/similar/quality';

const own = ownSearch();
const neverRaised: ReadonlySet<string> = new Set(['first time', 'another place', 'another matter']);

describe('the labelled set', () => {
  it('has texts of every style, each with what it brings up, and asks for no text of it', () => {
    const ids = new Set(filedPetitions.map(({ id }) => id));
    expect(ids.size).toBe(filedPetitions.length);
    expect(filedPetitions.length).toBeGreaterThan(300);
    expect(labelledQueries.length).toBeGreaterThan(300);
    for (const { style, expected, communeId } of labelledQueries) {
      expect(expected.length > 0).toBe(!neverRaised.has(style));
      for (const id of expected)
        expect([ids.has(id), id.startsWith(communeId)]).toEqual([true, true]);
    }
    const texts = new Set(filedPetitions.map(({ text }) => text));
    expect(labelledQueries.filter(({ text }) => texts.has(text))).toEqual([]);
  });

  it('is one that a search of words alone does not do well on', () => {
    const ofWords = lexicalSearch();
    expect(qualityOf(ofWords, 'kept aside').overall.first).toBeLessThan(0.95);
    expect(qualityOf(ofWords, 'in dialect').overall.first).toBeLessThan(0.85);
  });
});

const others = parts.filter((part) => part !== 'tuning');
const qualities = new Map(others.map((part) => [part, qualityOf(own, part)]));

describe.each(others)('the part %j', (part) => {
  const { overall, byStyle, likely } = qualities.get(part)!;

  it('finds the right petition first, or else among five', () => {
    expect(overall.count).toBeGreaterThanOrEqual(150);
    expect(overall.first).toBeGreaterThanOrEqual(0.97);
    expect(overall.amongFive).toBeGreaterThanOrEqual(0.995);
    expect(overall.mrr).toBeGreaterThanOrEqual(0.985);
  });

  it('finds it first also for paraphrases', () => {
    const paraphrases = byStyle.find(({ style }) => style === 'paraphrase');
    expect(paraphrases?.first).toBeGreaterThanOrEqual(0.92);
  });

  it('is called likely where it is, and seldom where it is not', () => {
    expect(likely.right).toBeGreaterThanOrEqual(0.8);
    expect(likely.firstTime).toBeLessThanOrEqual(0.1);
    expect(likely.hard).toBeLessThanOrEqual(0.2);
  });
});
