import {
  MongoBulkWriteError,
  MongoClientClosedError,
  MongoError,
  MongoNetworkError,
  MongoNotConnectedError,
  MongoOperationTimeoutError,
  MongoServerClosedError,
  MongoServerError,
  MongoServerSelectionError,
  MongoTopologyClosedError,
  MongoWriteConcernError,
} from 'mongodb';

/** Codes of the server that are told apart here (src/mongo/base/error_codes.yml of the server). */
export const MongodbCode = { DUPLICATE_KEY: 11_000 } as const;

const awayKinds = [
  MongoClientClosedError,
  MongoNetworkError,
  MongoNotConnectedError,
  MongoOperationTimeoutError,
  MongoServerClosedError,
  MongoServerSelectionError,
  MongoTopologyClosedError,
  MongoWriteConcernError,
];

/** What the driver or the server marks as worth another try, whoever the member that answered was. */
const awayLabels = ['RetryableWriteError', 'RetryableError', 'PoolRequestedRetry', 'ResetPool'];

/** The member that answered is no primary, shuts down, or waited too long for the others. */
const awayCodes = new Set([
  6, 7, 50, 64, 89, 91, 189, 262, 9001, 10_107, 11_600, 11_602, 13_435, 13_436,
]);

/** Whether the server could not be reached or could not work: what was asked for may have been done, or not. */
export const isAway = (error: unknown): boolean =>
  error instanceof MongoError &&
  (awayKinds.some((kind) => error instanceof kind) ||
    awayLabels.some((label) => error.hasErrorLabel(label)) ||
    (error instanceof MongoServerError && awayCodes.has(Number(error.code))) ||
    (error instanceof MongoBulkWriteError && error.result.getWriteConcernError() !== undefined));

/** Whether a document of this `_id` is there already. */
export const isDuplicateKey = (error: unknown): boolean =>
  error instanceof MongoServerError && error.code === MongodbCode.DUPLICATE_KEY;
