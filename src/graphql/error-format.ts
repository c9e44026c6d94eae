import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { ArgumentValidationError } from 'type-graphql';
import {
  Forbidden,
  PositionTooOld,
  SearchTooWide,
  Unauthenticated,
  UnknownPosition,
  ViewsBehind,
} from '../app/errors';
import { StoreUnavailable } from '../ports/event-store';
import { KeysUnavailable } from '../ports/identities';
import { PetitionsImportInput } from '../../schema/graphql/petition-import.inputs';
import { CommandInput } from '../../schema/graphql/common.inputs';
import {
  BadInput,
  badInput,
  faultOfScalar,
  faultOfVariable,
  faultsOf,
  type InputFault,
} from './bad-input';
import { LiveRefusal } from './live/live-refusal';
import { isTooLong, QueryBeyondLimit, tokensMax } from './query-limits';
import { type Bilingual, requestScope } from './request-scope';

/** Every `extensions.code` that a response may hold: a closed list, part of the public API. */
export const errorMessages = {
  BAD_USER_INPUT: { vi: 'Dữ liệu gửi lên không hợp lệ.', en: 'The input is not valid.' },
  UNAUTHENTICATED: {
    vi: 'Thiếu mã truy cập hoặc mã không còn giá trị.',
    en: 'The token is missing or not valid.',
  },
  FORBIDDEN: {
    vi: 'Vai trò của bạn không được làm việc này.',
    en: 'Your role does not allow this.',
  },
  UNAVAILABLE: {
    vi: 'Kho dữ liệu tạm thời không truy cập được; hãy gửi lại với cùng khóa.',
    en: 'The store cannot be reached for now; send the same again with the same key.',
  },
  VIEWS_BEHIND: {
    vi: 'Dữ liệu mới chưa hiển thị kịp; hãy hỏi lại sau.',
    en: 'The newest records do not show yet; ask again.',
  },
  QUERY_TOO_LONG: { vi: 'Câu truy vấn quá dài.', en: 'The query is too long.' },
  QUERY_TOO_DEEP: { vi: 'Câu truy vấn lồng quá sâu.', en: 'The query is nested too deep.' },
  QUERY_TOO_COSTLY: {
    vi: 'Câu truy vấn hỏi quá nhiều một lúc; hãy chia nhỏ.',
    en: 'The query asks for too much at once; split it.',
  },
  RATE_LIMITED: {
    vi: 'Quá nhiều yêu cầu không có mã truy cập; hãy gửi lại sau.',
    en: 'Too many requests without a token; send again later.',
  },
  TOO_MANY_SUBSCRIPTIONS: {
    vi: 'Quá nhiều đăng ký trên một kết nối.',
    en: 'Too many subscriptions on one connection.',
  },
  POSITION_TOO_OLD: {
    vi: 'Từ vị trí này đã có quá nhiều thay đổi; hãy truy vấn lại rồi đăng ký mà không nêu `since`.',
    en: 'Too much changed since this position; query anew, and subscribe without `since`.',
  },
  PAYLOAD_TOO_LARGE: { vi: 'Yêu cầu quá lớn.', en: 'The request is too large.' },
  BAD_REQUEST: { vi: 'Yêu cầu không đúng dạng.', en: 'The request is not well-formed.' },
  NOT_FOUND: { vi: 'Không có địa chỉ này.', en: 'There is nothing at this address.' },
  INTERNAL_SERVER_ERROR: {
    vi: 'Lỗi của máy chủ; hãy báo mã lỗi kèm theo.',
    en: 'The server failed; report the error id.',
  },
  GRAPHQL_PARSE_FAILED: null,
  GRAPHQL_VALIDATION_FAILED: null,
  OPERATION_RESOLUTION_FAILURE: null,
} as const satisfies Readonly<Record<string, Bilingual | null>>;

export type ErrorCode = keyof typeof errorMessages;

type Located = Pick<GraphQLFormattedError, 'locations' | 'path'>;

/** An error as clients see it, in their language. */
export function publicError(
  code: ErrorCode,
  details: Readonly<Record<string, unknown>> = {},
  message?: string,
): GraphQLFormattedError {
  const text = message ?? errorMessages[code]?.[requestScope().language] ?? code;
  return { message: text, extensions: { code, ...details } };
}

function inputError(faults: readonly InputFault[]): GraphQLFormattedError {
  const { language } = requestScope();
  const fields = faults.map(({ path, message }) => ({ path, message: message[language] }));
  const summary = fields.map(({ path, message }) => `${path}: ${message}`).join('; ');
  return publicError(
    'BAD_USER_INPUT',
    { fields },
    `${errorMessages.BAD_USER_INPUT[language]} ${summary}`,
  );
}

const unknownPosition = badInput(
  'atLeast',
  'không có bản ghi nào ở vị trí này',
  'no event has this position',
);

const tooWide = ({ limit }: SearchTooWide): BadInput =>
  badInput(
    'communeId',
    `có hơn ${limit} kiến nghị: hãy nêu xã`,
    `there are more than ${limit} petitions: name the commune`,
  );

/** What our own errors look like outside; null for all others. */
function knownError(error: unknown): GraphQLFormattedError | null {
  if (error instanceof Unauthenticated) return publicError('UNAUTHENTICATED');
  if (error instanceof Forbidden) return publicError('FORBIDDEN');
  if (error instanceof QueryBeyondLimit) {
    const { code, limit, actual } = error;
    return publicError(code, { limit, actual });
  }
  if (error instanceof LiveRefusal) {
    const { code, details, told } = error;
    return publicError(code, details, told?.[requestScope().language]);
  }
  if (error instanceof PositionTooOld)
    return publicError('POSITION_TOO_OLD', { position: error.position });
  if (error instanceof ViewsBehind) return publicError('VIEWS_BEHIND');
  if (error instanceof UnknownPosition) return inputError(unknownPosition.faults);
  if (error instanceof SearchTooWide) return inputError(tooWide(error).faults);
  if (error instanceof BadInput) return inputError(error.faults);
  if (error instanceof ArgumentValidationError) return validationError(error);
  return passingError(error);
}

function validationError(error: ArgumentValidationError): GraphQLFormattedError {
  const { validationErrors } = error.extensions;
  const target = validationErrors[0]?.target;
  const isInput = target instanceof CommandInput || target instanceof PetitionsImportInput;
  return inputError(faultsOf(validationErrors, isInput ? 'input.' : ''));
}

/** The code that clients see for whatever was thrown. */
export const errorCodeOf = (error: unknown): ErrorCode => codeOf(knownError(error));

function codeOf(told: GraphQLFormattedError | null): ErrorCode {
  const code = told?.extensions?.['code'];
  return isErrorCode(code) ? code : 'INTERNAL_SERVER_ERROR';
}

const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(errorMessages, code);

/** The codes of the errors that an answer holds. */
export function errorCodesIn(answer: unknown): readonly ErrorCode[] {
  const hasErrors = typeof answer === 'object' && answer !== null && 'errors' in answer;
  return hasErrors ? (answer.errors as readonly GraphQLFormattedError[]).map(codeOf) : [];
}

/**
 * Turns whatever was thrown into what clients may see, and tells its code; what nobody foresaw is logged under an id.
 */
export const errorFormatter =
  (log: Logger, onError: (code: ErrorCode) => void) =>
  (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(thrown);
    const place: Located = {
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
    };
    const told = knownError(error) ?? graphqlError(formatted) ?? internalError(log, error);
    onError(codeOf(told));
    return { ...place, ...told };
  };

/** An error of the request itself, as graphql-js or Apollo Server words it; null for failures of resolvers. */
function graphqlError({
  message,
  extensions,
}: GraphQLFormattedError): GraphQLFormattedError | null {
  const scalar = extensions?.['scalar'];
  const fault =
    faultOfVariable(message) ??
    (typeof scalar === 'string' ? faultOfScalar(scalar, 'query') : null);
  if (fault !== null) return inputError([fault]);
  const code = extensions?.['code'];
  if (isTooLong(message)) return publicError('QUERY_TOO_LONG', { limit: tokensMax });
  const isForeseen = isErrorCode(code) && code !== 'INTERNAL_SERVER_ERROR';
  return isForeseen ? publicError(code, {}, message) : null;
}

const issuerSilent: Bilingual = {
  vi: 'Chưa kiểm tra được mã truy cập vì không kết nối được nơi cấp mã; hãy gửi lại sau.',
  en: 'The token cannot be checked while its issuer cannot be reached; send again later.',
};

/** What has to wait for something that the program depends on; null for all other errors. */
export function passingError(error: unknown): GraphQLFormattedError | null {
  if (error instanceof StoreUnavailable) return publicError('UNAVAILABLE');
  if (!(error instanceof KeysUnavailable)) return null;
  return publicError('UNAVAILABLE', {}, issuerSilent[requestScope().language]);
}

/** Logs what happened, without any input, and gives only its id away. */
export function internalError(log: Logger, error: unknown): GraphQLFormattedError {
  const errorId = randomUUID();
  log.error({ errorId, requestId: requestScope().requestId, err: error }, 'internal error');
  return publicError('INTERNAL_SERVER_ERROR', { errorId });
}
