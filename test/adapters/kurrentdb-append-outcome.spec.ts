import { setImmediate as idle } from 'node:timers/promises';
import {
  AccessDeniedError,
  DeadlineExceededError,
  MaxAppendSizeExceededError,
  StreamDeletedError,
  TimeoutError,
  UnknownError,
  WrongExpectedVersionError,
} from '@kurrent/kurrentdb-client';
import { noStream, StoreUnavailable } from '../../src/ports/event-store';
import { clientError, nodeIsDown, serviceError } from '../support/node-failures';
import { petitionEvents } from '../support/sample-events';
import { scriptedStore } from '../support/scripted-node';

/** What becomes of an append behind a revision when the client rejects it. */
async function outcomeOf(failure: Error, expected = noStream): Promise<unknown> {
  const { events, clients } = scriptedStore();
  const append = events.append(
    'petition-1',
    expected,
    petitionEvents('petition-1', expected + 1, 1),
  );
  const outcome = append.catch((error: unknown) => error);
  await idle();
  clients[0]?.appends[0]?.fail(failure);
  return outcome;
}

const conflict = (expected: bigint | 'no_stream', current: bigint | 'no_stream'): Error =>
  new WrongExpectedVersionError(undefined, { streamName: 'store.petition-1', expected, current });

describe('an append to KurrentDB behind a revision that is not the last', () => {
  it.each([
    ['no stream where one was expected', 4, conflict(4n, 'no_stream'), -1],
    ['a stream where none was expected', -1, conflict('no_stream', 0n), 0],
    ['a longer stream', 4, conflict(4n, 7n), 7],
    ['a shorter stream', 4, conflict(4n, 2n), 2],
    [
      'a conflict that gRPC tells in its metadata',
      4,
      clientError(9, 'Append failed due to WrongExpectedVersion.', {
        exception: 'wrong-expected-version',
        'stream-name': 'store.petition-1',
        'expected-version': '4',
        'actual-version': '12',
      }),
      12,
    ],
  ])('tells the present one: %s', async (_, expected, failure, revision) => {
    expect(await outcomeOf(failure, expected)).toEqual({ ok: false, revision });
  });

  it('sends the revision that was expected, and no stream as such', async () => {
    const { events, clients } = scriptedStore();
    void events.append('petition-1', noStream, petitionEvents('petition-1', 0, 1));
    await idle();
    clients[0]?.appends[0]?.fail(conflict('no_stream', 4n));
    await idle();
    void events.append('petition-1', 4, petitionEvents('petition-1', 5, 1));
    await idle();

    expect(clients[0]?.appends.map(({ request }) => request.streamState)).toEqual([
      'no_stream',
      4n,
    ]);
  });
});

const away = 'KurrentDB cannot be reached or did not answer: ';

describe('an append to KurrentDB that fails', () => {
  it.each([
    [
      'a node that is down',
      nodeIsDown(),
      `${away}14 UNAVAILABLE: No connection established. Last error: Error: connect ECONNREFUSED 127.0.0.1:2113. Resolution note: `,
    ],
    [
      'a cluster in which no node answers',
      new Error('Failed to discover after 10 attempts.'),
      `${away}Failed to discover after 10 attempts.`,
    ],
    [
      'a broken connection',
      clientError(14, 'UNAVAILABLE: Connection dropped'),
      `${away}14 UNAVAILABLE: Connection dropped`,
    ],
    [
      'an answer of the proxy before the node',
      clientError(13, 'INTERNAL: Received RST_STREAM with code 2'),
      `${away}13 INTERNAL: Received RST_STREAM with code 2`,
    ],
    [
      'a deadline of gRPC',
      clientError(4, 'DEADLINE_EXCEEDED: Deadline exceeded'),
      `${away}4 DEADLINE_EXCEEDED: Deadline exceeded`,
    ],
    [
      'a client that was disposed of',
      serviceError(1, 'CANCELLED: Cancelled on client'),
      `${away}1 CANCELLED: Cancelled on client`,
    ],
    [
      'a cancelled call',
      clientError(1, 'CANCELLED: Call cancelled'),
      `${away}1 CANCELLED: Call cancelled`,
    ],
    [
      'a follower of the cluster',
      clientError(5, 'NOT_FOUND: Leader info available', {
        exception: 'not-leader',
        'leader-endpoint-host': '10.0.0.2',
        'leader-endpoint-port': '2113',
      }),
      `${away}5 NOT_FOUND: Leader info available`,
    ],
    [
      'what the client does not know',
      clientError(2, 'UNKNOWN: who knows'),
      `${away}2 UNKNOWN: who knows`,
    ],
    [
      'a user without the right',
      clientError(7, 'PERMISSION_DENIED: Access Denied', { exception: 'access-denied' }),
      'KurrentDB denies access to this user',
    ],
    [
      'a wrong password',
      clientError(16, 'UNAUTHENTICATED: Unauthenticated'),
      'KurrentDB denies access to this user',
    ],
    // Those that tell of a single append come without a message.
    ['an append that may not be', new AccessDeniedError(), 'KurrentDB denies access to this user'],
    ['an append that the node gave up', new DeadlineExceededError(), `${away}deadline-exceeded`],
    ['an append that the node put off too long', new TimeoutError(), `${away}timeout`],
    ['an append that failed for no reason', new UnknownError(), `${away}unknown`],
  ])('may be tried again: %s', async (_, failure, message) => {
    expect(await outcomeOf(failure)).toEqual(new StoreUnavailable(message, { cause: failure }));
  });

  it.each([
    ['a stream that was deleted for ever', new StreamDeletedError(undefined, 'store.petition-1')],
    ['an event that is too large', new MaxAppendSizeExceededError(undefined, 1_048_576)],
    ['a mistake of the program', new TypeError('events is not iterable')],
  ])('is a fault of the program or of its data: %s', async (_, failure) => {
    expect(await outcomeOf(failure)).toBe(failure);
  });

  it('is unknown when the node does not tell the place', async () => {
    const { events, clients } = scriptedStore();
    const append = events.append('petition-1', noStream, petitionEvents('petition-1', 0, 1));
    await idle();
    clients[0]?.appends[0]?.answer({ success: true, nextExpectedRevision: 0n });

    await expect(append).rejects.toEqual(
      new StoreUnavailable('KurrentDB did not tell where it appended'),
    );
  });
});
