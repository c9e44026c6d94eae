import type { Refusal, RefusalCode } from '../../app/refusals';
import { refusalMessages } from '../refusal-messages';
import type { Bilingual } from '../request-scope';
import { columnOf, type ImportColumn } from './import-columns';

/** What can be wrong with a row before anybody decides on it. */
export const faultMessages = {
  REQUIRED: { vi: 'Cột này bắt buộc phải có.', en: 'This column is required.' },
  REQUIRED_BESIDE: {
    vi: 'Cột này phải có, vì các cột đi cùng đã được điền.',
    en: 'This column is required, because those that belong to it are filled in.',
  },
  INVALID_TEXT: {
    vi: 'Nội dung quá dài hoặc có ký tự điều khiển.',
    en: 'The text is too long or has control characters.',
  },
  NOT_A_DATE: {
    vi: 'Phải là ngày có thật, viết theo dạng YYYY-MM-DD hoặc dd/mm/yyyy.',
    en: 'Must be a day that exists, written YYYY-MM-DD or dd/mm/yyyy.',
  },
  NOT_A_LEVEL: {
    vi: 'Phải là cấp xã, huyện, tỉnh hoặc trung ương.',
    en: 'Must be COMMUNE, DISTRICT, PROVINCE or CENTRAL.',
  },
  NOT_YES_OR_NO: { vi: 'Phải là có hoặc không.', en: 'Must be yes or no.' },
  TOO_MANY_PETITIONS: {
    vi: 'Nêu lại nhiều nhất 20 kiến nghị.',
    en: 'At most 20 petitions can be brought up again.',
  },
  SESSION_AMBIGUOUS: {
    vi: 'Có nhiều kỳ họp mang số này; hãy viết nhiệm kỳ/số, ví dụ XXI/3, hoặc id.',
    en: 'Several sessions have this number; write term/number, like XXI/3, or the id.',
  },
  COMMUNE_AMBIGUOUS: {
    vi: 'Có nhiều xã mang tên này; hãy viết id.',
    en: 'Several communes have this name; write the id.',
  },
  IMPORTED_DIFFERENTLY: {
    vi: 'Mã ngoài này đã được nhập với nội dung khác.',
    en: 'This external id was imported before with other content.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ImportFaultCode = keyof typeof faultMessages | RefusalCode;

/** Why a row was not taken; no column when it is the row as a whole. */
export type ImportFault = Readonly<{
  column: ImportColumn | null;
  code: ImportFaultCode;
  message: Bilingual;
}>;

export const importFault = (
  column: ImportColumn,
  code: keyof typeof faultMessages,
): ImportFault => ({ column, code, message: faultMessages[code] });

/** A refusal in the words of whoever wrote the row. */
export function refusedRow({ code, field }: Refusal): ImportFault {
  if (code === 'IDEMPOTENCY_KEY_REUSED') return importFault('externalId', 'IMPORTED_DIFFERENTLY');
  const message = refusalMessages[code];
  return { column: columnOf(field ?? message.field), code, message };
}
