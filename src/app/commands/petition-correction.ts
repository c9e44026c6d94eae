import {
  CorrectedCode,
  CorrectedText,
  Level,
  petitionTextMax,
} from '../../../schema/events/vocabulary';
import { isIsoDate } from '../../kernel/calendar';
import type { Given, Optional } from '../command';
import { communeRefusal, sessionRefusal } from '../referring';
import { refused, type Refused } from '../refusals';
import { type OfPetition, petitionIn, petitionStep } from './petition-aggregate';
import { fieldRefusal } from './petition-intake';
import { standingText } from './standing-text';

export type PetitionCorrectInput = OfPetition &
  Readonly<{
    field: CorrectedText | CorrectedCode;
    /** Null takes away what stood there, where nothing may stand. */
    value?: Optional<string>;
    reason: string;
  }>;

const invalid = refused('CORRECTION_INVALID', 'value');
const texts: ReadonlySet<string> = new Set<string>(Object.values(CorrectedText));
const isText = (field: PetitionCorrectInput['field']): field is CorrectedText => texts.has(field);

/** A petition always says what it is about. */
const isRequired = (field: CorrectedText): boolean =>
  field === CorrectedText.TITLE || field === CorrectedText.TEXT;

function codeRefusal(field: CorrectedCode, value: string | null, given: Given): Refused | null {
  switch (field) {
    case CorrectedCode.SESSION:
      return sessionRefusal(value, given);
    case CorrectedCode.COMMUNE:
      return value === null ? null : communeRefusal(value, 'value', given);
    case CorrectedCode.FIELD:
      return fieldRefusal(value ?? '', given, 'value');
    case CorrectedCode.LEVEL:
      return Object.values<string | null>(Level).includes(value) ? null : invalid;
    case CorrectedCode.RECEIVED_ON:
      if (value === null || !isIsoDate(value)) return invalid;
      // It cannot have come after the day on which it was corrected.
      return value > given.effectiveOn ? refused('DATE_IN_THE_FUTURE', 'value') : null;
  }
}

/** What is classified later cannot be wrong before. */
const needsClass = (field: CorrectedCode): boolean =>
  field === CorrectedCode.FIELD || field === CorrectedCode.LEVEL;

export const correctPetition = petitionStep<PetitionCorrectInput>(
  'petitionCorrect',
  async ({ petitionId, field, value = null, reason }, given) => {
    const history = await given.historyOf('petition', petitionId);
    const common = { type: 'CorrectPetition', reason } as const;
    if (isText(field)) {
      if (value === null ? isRequired(field) : value.length > petitionTextMax[field])
        return invalid;
      const stood = standingText(history, field);
      const before = stood === null ? null : await given.open(stood);
      return { ...common, text: { field, before, after: value } };
    }
    const { codes } = petitionIn(history);
    if (needsClass(field) && codes.fieldCode === null) return refused('NOT_CLASSIFIED');
    const refusal = codeRefusal(field, value, given);
    return refusal ?? { ...common, code: { field, before: codes[field], after: value } };
  },
);
