import { Level } from '../../../schema/events/vocabulary';
import { isIsoDate, type IsoDate } from '../../kernel/calendar';
import { tidyText } from '../../kernel/text';

const vietnameseForm = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;

/** A day as it is written in lists, `2021-12-20` or `20/12/2021`; null for what is no day. */
export function writtenDate(text: string): IsoDate | null {
  const [, day = '', month = '', year = ''] = vietnameseForm.exec(text) ?? [];
  const date = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  return isIsoDate(date) ? date : null;
}

/** One spelling for names and words that differ in case and spaces only. */
export const writtenWord = (text: string): string =>
  tidyText(text).replace(/\s+/gu, ' ').toLocaleLowerCase('vi');

const levels: Readonly<Record<string, Level>> = {
  ...Object.fromEntries(Object.values(Level).map((level) => [level, level])),
  'trung ương': Level.CENTRAL,
  tỉnh: Level.PROVINCE,
  huyện: Level.DISTRICT,
  xã: Level.COMMUNE,
};

export function writtenLevel(text: string): Level | null {
  const word = writtenWord(text).replace(/^cấp /u, '');
  return Object.hasOwn(levels, word) ? (levels[word] ?? null) : null;
}

const yes = new Set(['có', 'yes', 'true', 'x', '1']);
const no = new Set(['không', 'no', 'false', '0']);

export function writtenYesOrNo(text: string): boolean | null {
  const word = writtenWord(text);
  if (yes.has(word)) return true;
  return no.has(word) ? false : null;
}

/** Codes with semicolons between them, each once. */
export const writtenCodes = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(';')
      .map((code) => code.trim().toUpperCase())
      .filter((code) => code !== ''),
  ),
];
