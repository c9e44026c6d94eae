import { type CommandError, ErrorType, isCommandError } from '@kurrent/kurrentdb-client';
import { noStream, StoreUnavailable } from '../../ports/event-store';

/** Failures of the way to the node, or of the node; what was asked may have been done. */
const transportTypes: ReadonlySet<ErrorType> = new Set([
  ErrorType.TIMEOUT,
  ErrorType.DEADLINE_EXCEEDED,
  ErrorType.UNAVAILABLE,
  ErrorType.CANCELLED,
  ErrorType.UNKNOWN,
  ErrorType.NOT_LEADER,
]);

/** The present revision of the stream, when the failure is that somebody else wrote first; otherwise null. */
export function conflictingRevision(error: unknown): number | null {
  // Known by its type: its message is empty and its name is "Error".
  if (!isOfClient(error) || error.type !== ErrorType.WRONG_EXPECTED_VERSION) return null;
  return typeof error.actualState === 'bigint' ? Number(error.actualState) : noStream;
}

export const isStreamNotFound = (error: unknown): boolean =>
  isOfClient(error) && error.type === ErrorType.STREAM_NOT_FOUND;

/**
 * What is thrown on: StoreUnavailable for all that lies between the node and here, the error itself where it tells
 * of a mistake in this program, such as an event that is too large.
 */
export function thrownOn(error: unknown): unknown {
  if (!isOfClient(error)) return isOfTransport(error) ? unreachable(error) : error;
  if (error.type === ErrorType.ACCESS_DENIED)
    return new StoreUnavailable('KurrentDB denies access to this user', { cause: error });
  return transportTypes.has(error.type) ? unreachable(error) : error;
}

const isOfClient = (error: unknown): error is CommandError =>
  error instanceof Error && isCommandError(error);

/** An append while the node is down fails with a plain error with a code of gRPC or of Node. */
const isOfTransport = (error: unknown): error is Error =>
  error instanceof Error && ('code' in error || error.message.startsWith('Failed to discover'));

const unreachable = (cause: Error): StoreUnavailable =>
  new StoreUnavailable(`KurrentDB cannot be reached or did not answer: ${reasonOf(cause)}`, {
    cause,
  });

/** The client gives the failures of single appends no message. */
const reasonOf = (cause: Error): string =>
  cause.message === '' && isOfClient(cause) ? cause.type : cause.message;
