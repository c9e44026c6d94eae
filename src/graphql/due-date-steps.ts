import type { CountedDate } from '../../schema/events/petition/due-date';
import { vietnameseDate } from '../kernel/calendar';
import type { RestDay } from '../kernel/working-days';
import type { Bilingual } from './request-scope';

const units = {
  calendar_day: { vi: 'ngày', en: 'days' },
  working_day: { vi: 'ngày làm việc', en: 'working days' },
} as const;

const weekend: Bilingual = { vi: 'thứ Bảy hoặc Chủ nhật', en: 'a Saturday or Sunday' };

const restDaySentence = ({ on, name }: RestDay): Bilingual => ({
  vi: `Ngày ${vietnameseDate(on)} là ngày nghỉ (${name ?? weekend.vi}), không tính.`,
  en: `${on} is a day off (${name ?? weekend.en}) and is passed over.`,
});

/** What a period begins with, and what is due at its end. */
type Words = Readonly<{ begin: Bilingual; end: Bilingual }>;

const ofReplies: Words = {
  begin: { vi: 'Nhận', en: 'Received' },
  end: { vi: 'Hạn trả lời', en: 'The reply is due' },
};

/** How a due date was computed, step by step, from what its event keeps. */
export function dueDateSteps(due: CountedDate, words: Words = ofReplies): readonly Bilingual[] {
  const { countedFrom, days, unit, nominalOn, passedOver, on } = due;
  const counted = {
    vi: `${words.begin.vi} ngày ${vietnameseDate(countedFrom)}; ngày này không tính. Cộng ${String(days)} ${units[unit].vi}: ${vietnameseDate(nominalOn)}.`,
    en: `${words.begin.en} on ${countedFrom}; this day is not counted. Plus ${String(days)} ${units[unit].en}: ${nominalOn}.`,
  };
  const end = { vi: `${words.end.vi}: ${vietnameseDate(on)}.`, en: `${words.end.en} on ${on}.` };
  return [counted, ...passedOver.map(restDaySentence), end];
}
