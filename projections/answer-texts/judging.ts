import type { EventOfType } from '../../schema/events/domain-event';
import { searchTermsOf } from '../../src/kernel/likeness/reading';
import { bandsOf, resemblance, type Sketch, sketchOf } from '../../src/kernel/likeness/sketch';
import type { Look } from '../projection';
import { readingOnce } from '../reading-once';
import type { AnswerPlace, AnswerTextRow, Asked } from './row';

export type Answered = EventOfType<'PetitionAnswered.v1'>;

/** So much of what two answers say together both of them say: one is a copy (the measure of the anomaly). */
const copiedFrom = 0.9;
/** Petitions that share so much of what one of them speaks of may be about the same (our measure). */
const relatedFrom = 0.25;
/** What speaks of less is easily missed by an honest answer (our measure). */
const termsMin = 3;

const sketchOfText = readingOnce(sketchOf);

/** What the text of an answer looks like. */
export const sketchOfAnswer = (event: Answered, text: string | null): Sketch | null =>
  sketchOfText(event, text ?? '');

/** The rows of texts like the one of an answer, within its council. */
export function likeRowsOf(event: Answered, text: string | null): readonly string[] {
  const sketch = sketchOfAnswer(event, text);
  return sketch === null
    ? []
    : bandsOf(sketch).map((band) => `${event.meta.councilId ?? ''}/${band}`);
}

/** Earlier answers that may say the same, each once. */
export function candidatesOf(
  event: Answered,
  text: string | null,
  look: Look<AnswerTextRow>,
): readonly AnswerPlace[] {
  const found = new Map<string, AnswerPlace>();
  for (const key of likeRowsOf(event, text))
    for (const place of before(event, look(key)?.holders ?? [])) found.set(place.eventId, place);
  return [...found.values()];
}

/** Where a store had kept a part of what is folded again, an answer meets itself and those behind it. */
function before({ id }: Answered, places: readonly AnswerPlace[]): readonly AnswerPlace[] {
  const own = places.findIndex(({ eventId }) => eventId === id);
  return own < 0 ? places : places.slice(0, own);
}

/** The answer to something else that one resembles most, if that is as much as a copy does. */
export function copiedBy(
  asked: Asked,
  sketch: Sketch | null,
  candidates: readonly AnswerPlace[],
  look: Look<AnswerTextRow>,
): AnswerPlace | null {
  let [found, most]: [AnswerPlace | null, number] = [null, 0];
  for (const place of candidates) {
    const other = look(place.petitionId)?.asked;
    const theirs = other?.answers.find(({ eventId }) => eventId === place.eventId)?.sketch;
    if (!sketch || !other || !theirs || isRelated(asked, other)) continue;
    const share = resemblance(sketch, theirs);
    if (share >= copiedFrom && share > most) [found, most] = [place, share];
  }
  return found;
}

/** Of one chain or one group, or speaking of the same: both may well have one answer. */
function isRelated(one: Asked, other: Asked): boolean {
  if (hasCommon(one.matters, other.matters)) return true;
  if (one.groupId !== null && one.groupId === other.groupId) return true;
  const theirs = new Set(other.terms);
  const shared = one.terms.filter((term) => theirs.has(term)).length;
  return shared >= relatedFrom * Math.min(one.terms.length, other.terms.length);
}

/** Whether an answer names nothing of what the petition speaks of. */
export function isEmptyAnswer({ terms }: Asked, text: string | null): boolean {
  if (text === null || terms.length < termsMin) return false;
  return !hasCommon(terms, searchTermsOf(text));
}

const hasCommon = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.includes(one));
