const marks = /\p{M}/gu;

const withoutMarks = (text: string): string => text.normalize('NFD').replace(marks, '');

/**
 * Vietnamese text as a plain key: no diacritics, đ behind every d, small letters. Comparing two keys as text puts
 * Đ between D and E, as readers expect, and not behind Z.
 */
export const orderKey = (text: string): string =>
  withoutMarks(text.toLowerCase().replace(/đ/gu, 'd~'));

/**
 * Vietnamese text as it is searched: small letters without diacritics, đ as d. How it was composed, and on which
 * vowel a tone was written (hoà, hòa), makes no difference then.
 */
export const foldVietnamese = (text: string): string => foldKeepingCase(text).toLowerCase();

/** The same, with the capitals by which names are known. */
export const foldKeepingCase = (text: string): string =>
  withoutMarks(text).replace(/đ/gu, 'd').replace(/Đ/gu, 'D');
