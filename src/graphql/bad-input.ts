import type { ValidationError } from 'class-validator';
import type { Bilingual } from './request-scope';

/** One thing that is wrong with an input; `path` like `input.document.date`. */
export type InputFault = Readonly<{ path: string; message: Bilingual }>;

/** An input that a resolver refuses before it becomes a command. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
  constructor(readonly faults: readonly InputFault[]) {
    super(faults.map(({ path }) => path).join(', '));
  }
}

export const badInput = (path: string, vi: string, en: string): BadInput =>
  new BadInput([{ path, message: { vi, en } }]);

const vietnamese: Readonly<Record<string, string>> = {
  isText: 'phải là văn bản không trống, không quá dài và không có ký tự điều khiển',
  min: 'quá nhỏ',
  max: 'quá lớn',
  matches: 'không đúng dạng',
  isUrl: 'không phải địa chỉ http hoặc https',
  arrayMinSize: 'có quá ít mục',
  arrayMaxSize: 'có quá nhiều mục',
};

/** The faults that class-validator found, without the input itself that it carries along. */
export function faultsOf(errors: readonly ValidationError[], parent = ''): readonly InputFault[] {
  return errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const path = `${parent}${property}`;
    const own = Object.entries(constraints).map(([name, en]) => ({
      path,
      message: { vi: vietnamese[name] ?? en, en },
    }));
    return [...own, ...faultsOf(children, `${path}.`)];
  });
}

const scalars: Readonly<Record<string, Bilingual>> = {
  Date: {
    vi: 'phải là ngày có thật, viết theo dạng YYYY-MM-DD',
    en: 'must be a day that exists, written YYYY-MM-DD',
  },
  DateTime: {
    vi: 'phải là thời điểm UTC theo dạng YYYY-MM-DDTHH:mm:ss.sssZ',
    en: 'must be a moment in UTC, written YYYY-MM-DDTHH:mm:ss.sssZ',
  },
  Position: {
    vi: 'phải là vị trí do hệ thống cấp',
    en: 'must be a position that this API gave',
  },
};

/** The fault of a value that a scalar refuses; `path` is unknown for one written into the query itself. */
export const faultOfScalar = (scalar: string, path: string): InputFault | null => {
  const message = scalars[scalar];
  return message === undefined ? null : { path, message };
};

const variable = /^Variable "\$(\w+)" got invalid value .*?(?: at "([^"]+)")?; (.*)$/su;

/** The fault that graphql-js found in a variable; it repeats the value, which must not go back or into logs. */
export function faultOfVariable(message: string): InputFault | null {
  const [, name, path, reason = ''] = variable.exec(message) ?? [];
  if (name === undefined) return null;
  const scalar = /not a valid (\w+)$/u.exec(reason)?.[1] ?? '';
  return (
    faultOfScalar(scalar, path ?? name) ?? {
      path: path ?? name,
      message: { vi: `giá trị không hợp lệ (${reason})`, en: `invalid value (${reason})` },
    }
  );
}
