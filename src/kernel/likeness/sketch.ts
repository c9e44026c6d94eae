import { foldVietnamese } from '../fold-vietnamese';
import { wordsOf } from './words';

/**
 * What a text looks like, in so little that two texts can be told alike without having them (MinHash, Broder 1997):
 * 128 values of 16 bits, each as 4 hexadecimal digits. It does not tell what was written.
 */
export type Sketch = string;

const values = 128;
const digitsOfValue = 4;
/** Words that stand side by side, as they are compared. */
const wordsOfShingle = 2;
/** Shorter texts are alike too easily. */
const wordsMin = 10;
/**
 * Texts are candidates for each other when all values of one band agree: with six values in each of ten bands that
 * finds 99.9 % of pairs that share nine tenths, and one in seven of those that share half.
 */
const bands = 10;
const valuesOfBand = 6;

/** The sketch of a text, whatever its capitals, diacritics and punctuation; null for one of less than ten words. */
export function sketchOf(text: string): Sketch | null {
  const words = wordsOf(foldVietnamese(text));
  if (words.length < wordsMin) return null;
  const least = new Uint32Array(values).fill(0xffff_ffff);
  for (const shingle of shinglesOf(words)) {
    const hash = hashOf(shingle);
    for (let index = 0; index < values; index += 1) {
      const value = mixed(Math.imul(hash ^ (seeds[index] ?? 0), 0x9e37_79b1));
      if (value < (least[index] ?? 0)) least[index] = value;
    }
  }
  return Array.from(least, digitsOf).join('');
}

/** Which share of what two texts say together both of them say, between 0 and 1; off by less than 0.06 mostly. */
export function resemblance(one: Sketch, other: Sketch): number {
  let same = 0;
  for (let at = 0; at < one.length; at += digitsOfValue)
    if (one.slice(at, at + digitsOfValue) === other.slice(at, at + digitsOfValue)) same += 1;
  return same / values;
}

/** What texts that are very much alike have in common with each other, and hardly any others. */
export function bandsOf(sketch: Sketch): readonly string[] {
  const length = valuesOfBand * digitsOfValue;
  return Array.from(
    { length: bands },
    (_, band) => `${String(band)}:${sketch.slice(band * length, (band + 1) * length)}`,
  );
}

function shinglesOf(words: readonly string[]): ReadonlySet<string> {
  const shingles = new Set<string>();
  for (let index = 0; index + wordsOfShingle <= words.length; index += 1)
    shingles.add(words.slice(index, index + wordsOfShingle).join(' '));
  return shingles;
}

const digitsOf = (value: number): string =>
  (value & 0xffff).toString(16).padStart(digitsOfValue, '0');

/** FNV-1a over the code units. */
function hashOf(text: string): number {
  let hash = 0x811c_9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x0100_0193);
  return hash >>> 0;
}

/** Spreads each bit of a number over all of them, as the end of MurmurHash3 does. */
function mixed(value: number): number {
  let bits = value ^ (value >>> 16);
  bits = Math.imul(bits, 0x85eb_ca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2_ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

const seeds = Uint32Array.from({ length: values }, (_, index) => mixed(index + 1));
