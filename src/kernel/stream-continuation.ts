type Place = Readonly<{ stream: string; revision: number }>;

/** Throws TypeError unless there are events and they are the next ones of a stream after a revision. */
export function assertContinues(
  stream: string,
  revision: number,
  events: readonly Readonly<{ event: Place }>[],
): void {
  if (events.length === 0) throw new TypeError(`nothing to append to ${stream}`);
  for (const [index, { event }] of events.entries())
    if (event.stream !== stream || event.revision !== revision + 1 + index)
      throw new TypeError(
        `${event.stream} ${event.revision} is not event ${revision + 1 + index} of ${stream}`,
      );
}
