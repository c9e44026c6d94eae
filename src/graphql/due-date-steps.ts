import type { DueDate } from '../../schema/events/petition/due-date';
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

/** How a due date was computed, step by step, from what its event keeps. */
export function dueDateSteps(due: DueDate): readonly Bilingual[] {
  const { countedFrom, days, unit, nominalOn, passedOver, on } = due;
  const counted = {
    vi: `Nhận ngày ${vietnameseDate(countedFrom)}; ngày này không tính. Cộng ${String(days)} ${units[unit].vi}: ${vietnameseDate(nominalOn)}.`,
    en: `Received on ${countedFrom}; this day is not counted. Plus ${String(days)} ${units[unit].en}: ${nominalOn}.`,
  };
  const end = { vi: `Hạn trả lời: ${vietnameseDate(on)}.`, en: `The reply is due on ${on}.` };
  return [counted, ...passedOver.map(restDaySentence), end];
}
