const marks = /\p{M}/gu;

export const withoutDiacritics = (text: string): string =>
  text.normalize('NFD').replace(marks, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D');

const oldTones: readonly (readonly [newer: string, older: string])[] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
];

/** Each tone on the other vowel than where it stands (hòa, hoà), and every letter taken apart (NFD). */
export function withTonesElsewhere(text: string): string {
  let moved = text.normalize('NFC');
  for (const [newer, older] of oldTones)
    moved = moved.replace(new RegExp(`${newer}|${older}`, 'gu'), (found) =>
      found === newer ? older : newer,
    );
  return moved.normalize('NFD');
}

/** A text as hands in a hurry type it: every few words a letter is left out, doubled or swapped with the next. */
export function withSlips(text: string, pick: (below: number) => number): string {
  return text
    .split(' ')
    .map((word) => (word.length > 3 && pick(6) === 0 ? slipped(word, pick) : word))
    .join(' ');
}

function slipped(word: string, pick: (below: number) => number): string {
  const at = pick(word.length - 1);
  const [here = '', next = ''] = word.slice(at, at + 2);
  const instead = [next, here + here + next, next + here, `${here} ${next}`][pick(4)] ?? '';
  return word.slice(0, at) + instead + word.slice(at + 2);
}
