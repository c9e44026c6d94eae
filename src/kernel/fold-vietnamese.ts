const marks = /\p{M}/gu;

/**
 * Vietnamese text as a plain key: no diacritics, đ behind every d, small letters. Comparing two keys as text puts
 * Đ between D and E, as readers expect, and not behind Z.
 */
export const orderKey = (text: string): string =>
  text.toLowerCase().replace(/đ/gu, 'd~').normalize('NFD').replace(marks, '');
