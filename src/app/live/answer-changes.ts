import type { Viewer } from '../../domain/access';
import { telling } from '../../kernel/telling';
import type { Position } from '../../ports/event-store';
import type { Application } from '../application';
import type { Change } from './change';

/** Who listens, asked anew for each change; null for the public. */
export type CurrentViewer = () => Promise<Viewer | null>;

/** What is asked again and again. */
export type Question<Answer> = Readonly<{
  /** As the query of the same name has it, for the viewer as of now; null for what the viewer does not see. */
  ask: () => Promise<Answer | null>;
  /** Two answers that are the same have the same text. */
  textOf: (answer: Answer) => string;
  /** Whether a change may change the answer; it may be said too often, but not too seldom. */
  mayConcern: (change: Change) => boolean;
}>;

export type Answered<Answer> = Readonly<{ position: Position; answer: Answer }>;

/**
 * Tells the answer to a question whenever it differs from the one before: then nobody learns more than by asking,
 * not even that something happened. Changes that come together are told together. Whoever goes on from a position
 * is told the present answer first if anything came behind it. Errors: those of the question.
 */
export async function answerChanges<Answer>(
  { live }: Application,
  since: Position | null,
  { ask, textOf, mayConcern }: Question<Answer>,
): Promise<AsyncIterableIterator<Answered<Answer>, undefined>> {
  // Taken before the question is asked: what changes meanwhile is then told again, not left out.
  const begun = live.position();
  const isBehind = since !== null && since < begun;
  const first = await ask();
  let told = isBehind || first === null ? null : textOf(first);

  async function tellAt(position: Position): Promise<Answered<Answer> | null> {
    const answer = await ask();
    const text = answer === null ? null : textOf(answer);
    const isNew = text !== told;
    told = text;
    return answer !== null && isNew ? { position, answer } : null;
  }

  const pages = startingWith(isBehind ? [begun] : [], await live.follow(begun), (changes) =>
    changes.some(mayConcern) ? changes.at(-1)?.position : undefined,
  );
  return telling(pages, tellAt);
}

/** Positions at which to ask: the first ones, and then one for each page that has any. */
function startingWith<Page>(
  first: readonly Position[],
  source: AsyncIterable<Page>,
  positionOf: (page: Page) => Position | undefined,
): AsyncIterable<readonly Position[]> {
  const pages = source[Symbol.asyncIterator]();
  let waiting = first;
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        if (waiting.length > 0) {
          const value = waiting;
          waiting = [];
          return { done: false, value };
        }
        const page = await pages.next();
        if (page.done === true) return { done: true, value: undefined };
        const position = positionOf(page.value);
        return { done: false, value: position === undefined ? [] : [position] };
      },
      async return() {
        await pages.return?.();
        return { done: true, value: undefined };
      },
    }),
  };
}
