import { isNativeError } from 'node:util/types';
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

// Of the server (src/mongo/base/error_codes.yml there).
const notAReplicaSet = 123;
const duplicateKey = 11_000;

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

/** The member that answered is no primary, shuts down, cannot read yet what most have, or waited too long for others. */
const awayCodes = new Set([
  6, 7, 50, 64, 89, 91, 133, 134, 187, 189, 202, 262, 9001, 10_058, 10_107, 11_600, 11_602, 13_435,
  13_436,
]);

/** An error of the operating system, which the driver sometimes passes on as it is. */
const isOfSocket = (error: unknown): boolean => isNativeError(error) && 'syscall' in error;

/** Whether the server could not be reached or could not work: what was asked for may have been done, or not. */
export const isAway = (error: unknown): boolean =>
  isOfSocket(error) || (error instanceof MongoError && tellsOfAbsence(error));

const tellsOfAbsence = (error: MongoError): boolean =>
  awayKinds.some((kind) => error instanceof kind) ||
  awayLabels.some((label) => error.hasErrorLabel(label)) ||
  (error instanceof MongoServerError && awayCodes.has(Number(error.code))) ||
  (error instanceof MongoBulkWriteError && error.result.getWriteConcernError() !== undefined);

/** Whether the server stands alone: nobody can tell there what most members have. */
export const isOutsideReplicaSet = (error: unknown): boolean =>
  error instanceof MongoServerError && error.code === notAReplicaSet;

/** Which of many writes were refused because a document of their `_id` is there. Throws any other error again. */
export function refusedDuplicates(error: unknown): readonly number[] {
  if (!(error instanceof MongoBulkWriteError)) throw error;
  const errors = [error.writeErrors].flat();
  // The driver puts whatever went wrong with the whole in such an error, a cut connection too.
  if (errors.length === 0) throw isNativeError(error.errorResponse) ? error.errorResponse : error;
  const areDuplicates = errors.every(({ code }) => code === duplicateKey);
  if (!areDuplicates || error.result.getWriteConcernError() !== undefined) throw error;
  return errors.map(({ index }) => index);
}

/** An upsert fails where another one makes the document at the same time: tried again, it meets that one. */
export async function orOnceMore<Result>(upsert: () => Promise<Result>): Promise<Result> {
  try {
    return await upsert();
  } catch (error) {
    if (error instanceof MongoServerError && error.code === duplicateKey) return upsert();
    throw error;
  }
}
