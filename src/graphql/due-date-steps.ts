import type { DigestDue } from '../../schema/events/digest.events';
import type { CountedDate } from '../../schema/events/petition/due-date';
import { Evidence } from '../../schema/events/vocabulary';
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

const ofDigests: Words = {
  begin: { vi: 'Tiếp xúc cử tri', en: 'Voters were met' },
  end: { vi: 'Hạn báo cáo', en: 'The digest is due' },
};

const isAssumed: Bilingual = {
  vi: 'Chưa tìm thấy thời hạn này trong luật; đây là thời hạn tạm tính [U].',
  en: 'This period was not found in the law; it is an assumption [U].',
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

/** The same for a Delegate Group's digest; it says so where the period is assumed. */
export const digestDueSteps = (due: DigestDue): readonly Bilingual[] => [
  ...dueDateSteps(due, ofDigests),
  ...(due.evidence === Evidence.UNKNOWN ? [isAssumed] : []),
];
