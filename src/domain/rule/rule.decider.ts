import type {
  CalendarRule,
  NewRuleEvent,
  RuleContent,
  RuleEvent,
} from '../../../schema/events/rule.events';
import { type Evidence, RuleKind } from '../../../schema/events/vocabulary';
import type { IsoDate } from '../../kernel/calendar';
import { accept, type Decider, refuse } from '../decider';

export type RuleCommand = Readonly<{
  type: 'AdoptRule';
  validFrom: IsoDate;
  validTo: IsoDate | null;
  basis: string;
  evidence: Evidence;
  content: RuleContent;
}>;

export type RuleRefusal =
  | 'RULE_ALREADY_ADOPTED'
  | 'RULE_ENDS_BEFORE_IT_BEGINS'
  | 'CALENDAR_DAY_OUTSIDE_VALIDITY'
  | 'CALENDAR_DAY_TWICE'
  | 'FIELD_CODE_TWICE';

/** A rule may hold for every council: its council is then null though it exists. */
export type RuleState = Readonly<{ isAdopted: boolean; councilId: string | null }>;

const hasRepeats = (items: readonly string[]): boolean => new Set(items).size < items.length;

function calendarRefusal(
  { off, worked }: CalendarRule,
  { validFrom, validTo }: RuleCommand,
): RuleRefusal | null {
  const dates = [...off, ...worked].map(({ date }) => date);
  if (hasRepeats(dates)) return 'CALENDAR_DAY_TWICE';
  const isInside = (date: IsoDate) => date >= validFrom && (validTo === null || date <= validTo);
  return dates.every(isInside) ? null : 'CALENDAR_DAY_OUTSIDE_VALIDITY';
}

function contentRefusal(command: RuleCommand): RuleRefusal | null {
  const { content } = command;
  switch (content.kind) {
    case RuleKind.REPLY_DEADLINE:
      return null;
    case RuleKind.CALENDAR:
      return calendarRefusal(content, command);
    case RuleKind.FIELD_CODES:
      return hasRepeats(content.codes.map(({ code }) => code)) ? 'FIELD_CODE_TWICE' : null;
  }
}

export const rule: Decider<RuleCommand, RuleState, NewRuleEvent, RuleEvent, RuleRefusal> = {
  initialState: { isAdopted: false, councilId: null },

  decide(command, state) {
    if (state.isAdopted) return refuse('RULE_ALREADY_ADOPTED');
    const { validFrom, validTo, basis, evidence, content } = command;
    if (validTo !== null && validTo < validFrom) return refuse('RULE_ENDS_BEFORE_IT_BEGINS');
    const refusal = contentRefusal(command);
    if (refusal !== null) return refuse(refusal);
    return accept({
      type: 'RuleAdopted.v1',
      data: { validFrom, validTo, basis, evidence, content },
    });
  },

  evolve(_state, { type, meta }) {
    switch (type) {
      case 'RuleAdopted.v1':
        return { isAdopted: true, councilId: meta.councilId };
    }
  },
};
