type Node<Value> = { value: Value | null; readonly next: Map<string, Node<Value>> };

/** Values by one or more words, to be found where a text has them. */
export class Phrases<Value> {
  readonly #root: Node<Value> = { value: null, next: new Map() };

  constructor(entries: Iterable<readonly [phrase: string, value: Value]>) {
    for (const [phrase, value] of entries) this.#nodeOf(phrase.split(' ')).value = value;
  }

  /** Whether one of them may stand where a word does. */
  beginsWith(word: string): boolean {
    return this.#root.next.has(word);
  }

  /** The value of the longest phrase that stands at a place, and how many words it has; null without one. */
  longestAt(
    words: readonly string[],
    index: number,
  ): Readonly<{ value: Value; length: number }> | null {
    let found: Readonly<{ value: Value; length: number }> | null = null;
    let node: Node<Value> | undefined = this.#root;
    for (let length = 1; ; length += 1) {
      node = node.next.get(words[index + length - 1] ?? '');
      if (node === undefined) return found;
      if (node.value !== null) found = { value: node.value, length };
    }
  }

  #nodeOf(words: readonly string[]): Node<Value> {
    let node = this.#root;
    for (const word of words) {
      const next = node.next.get(word) ?? { value: null, next: new Map() };
      node.next.set(word, next);
      node = next;
    }
    return node;
  }
}
