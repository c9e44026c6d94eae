import { Temporal } from 'temporal-polyfill';

/** A date without a time, `YYYY-MM-DD`; comparing two as text compares them as dates. */
export type IsoDate = string;
/** A moment in UTC with milliseconds, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type IsoInstant = string;

const dateForm = /^\d{4}-\d{2}-\d{2}$/;

/** True only for a day that exists, from the year 1900 on. */
export function isIsoDate(text: string): text is IsoDate {
  if (!dateForm.test(text) || text < '1900-01-01') return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

export const addDays = (date: IsoDate, days: number): IsoDate =>
  Temporal.PlainDate.from(date).add({ days }).toString();

/** Days from one date to another; negative when `to` lies before `from`. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Temporal.PlainDate.from(from).until(to).days;

/** 1 is Monday, 7 is Sunday. */
export const weekday = (date: IsoDate): number => Temporal.PlainDate.from(date).dayOfWeek;

const vietnamese = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day that a moment falls on in Vietnam (Asia/Ho_Chi_Minh). */
export const dayInVietnam = (moment: IsoInstant): IsoDate => vietnamese.format(new Date(moment));

/** As Vietnamese documents write a date: `20/12/2021`. */
export const vietnameseDate = (date: IsoDate): string => date.split('-').reverse().join('/');
