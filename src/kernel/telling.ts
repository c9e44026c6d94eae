/**
 * Goes through items that come in pages, one at a time, and gives what is to be told of them; of most there may be
 * nothing. Not a generator: whoever leaves one that waits would have to wait for the next page too.
 */
export function telling<Item, Message>(
  source: AsyncIterable<readonly Item[]>,
  tell: (item: Item) => Promise<Message | null>,
): AsyncIterableIterator<Message, undefined> {
  const pages = source[Symbol.asyncIterator]();
  let waiting: readonly Item[] = [];

  async function nextItem(): Promise<IteratorResult<Item, undefined>> {
    while (waiting.length === 0) {
      const page = await pages.next();
      if (page.done === true) return { done: true, value: undefined };
      waiting = page.value;
    }
    const [value, ...rest] = waiting as readonly [Item, ...Item[]];
    waiting = rest;
    return { done: false, value };
  }

  async function leave(): Promise<IteratorResult<Message, undefined>> {
    waiting = [];
    await pages.return?.();
    return { done: true, value: undefined };
  }

  const messages: AsyncIterableIterator<Message, undefined> = {
    [Symbol.asyncIterator]: () => messages,
    async next() {
      try {
        for (let item = await nextItem(); item.done !== true; item = await nextItem()) {
          const message = await tell(item.value);
          if (message !== null) return { done: false, value: message };
        }
        return { done: true, value: undefined };
      } catch (error) {
        await leave();
        throw error;
      }
    },
    return: leave,
  };
  return messages;
}
