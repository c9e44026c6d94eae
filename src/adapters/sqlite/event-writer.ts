import type { EncodedEvent } from '../../../schema/events/codec';
import { assertContinues } from '../../kernel/stream-continuation';
import { type AppendResult, beginning, type Position } from '../../ports/event-store';
import { assertBindable } from './binds';
import type { Database } from './database';
import type { EventLog } from './event-log';
import { GroupCommit } from './group-commit';
import { RunningNumbers } from './running-numbers';
import { StreamHeads } from './stream-heads';

/** Everything that writes to the file of events; nobody else may. */
export class EventWriter {
  readonly #heads: StreamHeads;
  readonly #numbers: RunningNumbers;
  readonly #commits: GroupCommit;

  constructor(
    database: Database,
    private readonly log: EventLog,
    onCommitted: () => void,
  ) {
    this.#heads = new StreamHeads((stream) => log.revisionOf(stream));
    this.#numbers = new RunningNumbers(database);
    this.#commits = new GroupCommit({
      transaction: database.transaction,
      // Before all appends, so that no event is durable without the number in it.
      first: () => {
        this.#numbers.save();
      },
      onCommitted: () => {
        this.#numbers.saved();
        onCommitted();
      },
      onFailed: () => {
        this.#heads.forget();
      },
    });
  }

  append(
    stream: string,
    expectedRevision: number,
    events: readonly EncodedEvent[],
  ): Promise<AppendResult> {
    assertContinues(stream, expectedRevision, events);
    // Later it would fail everybody else's appends too.
    assertBindable(stream);
    return this.#commits.enqueue(() => this.#appendNow(stream, expectedRevision, events));
  }

  nextNumber(series: string): number {
    const number = this.#numbers.next(series);
    this.#commits.schedule();
    return number;
  }

  /** Runs other work of this file in the next transaction; durable when it resolves. */
  commit(work: () => void): Promise<void> {
    return this.#commits.enqueue(work);
  }

  /** Commits what waits. */
  finish(): void {
    this.#commits.flush();
  }

  /** Compares first, because a constraint that fails would take everybody's transaction down. */
  #appendNow(
    stream: string,
    expectedRevision: number,
    events: readonly EncodedEvent[],
  ): AppendResult {
    const present = this.#heads.revisionOf(stream);
    if (present !== expectedRevision) return { ok: false, revision: present };
    let position: Position = beginning;
    for (const event of events) position = this.log.insert(event);
    const revision = expectedRevision + events.length;
    this.#heads.remember(stream, revision);
    return { ok: true, revision, position };
  }
}
