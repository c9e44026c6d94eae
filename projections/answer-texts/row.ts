import type { IsoDate } from '../../src/kernel/calendar';
import type { Sketch } from '../../src/kernel/likeness/sketch';

/** An answer to a petition. */
export type AnswerPlace = Readonly<{ petitionId: string; eventId: string }>;

/** A petition as its answers are held against it; nothing of what it says once its key is gone. */
export type Asked = Readonly<{
  councilId: string | null;
  sessionId: string | null;
  isDiverted: boolean;
  /** What it speaks of, and spoke of before it was corrected. */
  terms: readonly string[];
  /** The first petitions of the chains that it belongs to, or what it was a part of. */
  matters: readonly string[];
  groupId: string | null;
  /** The last ones. */
  answers: readonly Readonly<{ eventId: string; sketch: Sketch | null }>[];
}>;

/**
 * Of a petition, and what its last answer says; or of texts that are nearly the same, and which answers have them.
 */
export type AnswerTextRow = Readonly<{
  id: string;
  /** Of the petition. */
  code: string;
  /** Null where nobody finds it: of a petition that was diverted, and of what is no petition. */
  councilId: string | null;
  sessionId: string | null;
  answeredOn: IsoDate | null;
  answerEventId: string | null;
  /** An earlier answer to something else that says the same. */
  copyOf: AnswerPlace | null;
  isCopied: boolean;
  /** It names nothing of what the petition speaks of. */
  isEmpty: boolean;
  asked: Asked | null;
  /** The first answers with such a text. */
  holders: readonly AnswerPlace[];
}>;

export const nothingKnown: Omit<AnswerTextRow, 'id'> = {
  code: '',
  councilId: null,
  sessionId: null,
  answeredOn: null,
  answerEventId: null,
  copyOf: null,
  isCopied: false,
  isEmpty: false,
  asked: null,
  holders: [],
};
