import type { NamedDay, RuleContent } from '../../schema/events/rule.events';
import { DayUnit, Evidence, RuleKind } from '../../schema/events/vocabulary';
import type { IsoDate } from '../kernel/calendar';
import { fieldCodes } from './field-codes';
import holidays from './holidays.json';

export type FirstRule = Readonly<{
  /** Names the rule for ever: a rule with a key that the store knows is not adopted again. */
  key: string;
  validFrom: IsoDate;
  validTo: IsoDate | null;
  basis: string;
  evidence: Evidence;
  content: RuleContent;
}>;

/** Before every matter that a council could record. */
const always = '1900-01-01';
/** Joint Resolution 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN came into force. */
const resolution72 = '2025-02-20';

const sixtyDays: RuleContent = {
  kind: RuleKind.REPLY_DEADLINE,
  days: 60,
  unit: DayUnit.CALENDAR_DAY,
};

const deadlines: readonly FirstRule[] = [
  {
    key: 'reply-deadline/before-2025',
    validFrom: always,
    validTo: '2025-02-19',
    basis:
      'Chưa tìm thấy thời hạn trong luật cũ (87/2015/QH13); tạm tính 60 ngày, mỗi hội đồng có thể quy định riêng',
    evidence: Evidence.UNKNOWN,
    content: sixtyDays,
  },
  {
    key: 'reply-deadline/2025',
    validFrom: resolution72,
    validTo: null,
    basis:
      'Nghị quyết liên tịch 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN, Điều 49.1 (60 ngày từ ngày nhận; quy định cho đại biểu Quốc hội, hội đồng áp dụng tương tự)',
    evidence: Evidence.LAW,
    content: sixtyDays,
  },
];

type Year = Readonly<{ off: readonly RawDay[]; worked?: readonly RawDay[] }>;
type RawDay = Readonly<{ date: string; name?: string; evidence: string }>;

const namedDay = ({ date, name, evidence }: RawDay): NamedDay => ({
  date,
  name: name ?? 'Làm bù',
  evidence: evidence as Evidence,
});

const calendars: readonly FirstRule[] = Object.entries(
  holidays.years as Readonly<Record<string, Year>>,
).map(([year, { off, worked = [] }]) => ({
  key: `calendar/${year}`,
  validFrom: `${year}-01-01`,
  validTo: `${year}-12-31`,
  basis: `Lịch nghỉ lễ, Tết và làm bù năm ${year} của cơ quan hành chính; mỗi ngày có nguồn riêng`,
  evidence: Evidence.GENERAL,
  content: { kind: RuleKind.CALENDAR, off: off.map(namedDay), worked: worked.map(namedDay) },
}));

const fields: FirstRule = {
  key: 'field-codes/1',
  validFrom: always,
  validTo: null,
  basis: 'Không có danh mục chung toàn quốc; danh mục tạm dùng, mỗi hội đồng có thể ban hành riêng',
  evidence: Evidence.UNKNOWN,
  content: { kind: RuleKind.FIELD_CODES, codes: fieldCodes },
};

/** What holds before any council has said otherwise. */
export const firstRules: readonly FirstRule[] = [...deadlines, ...calendars, fields];
