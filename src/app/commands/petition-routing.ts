import { replyDue } from '../../domain/rule/due-date';
import { bodyRefusal } from '../referring';
import { refused } from '../refusals';
import { type OfPetition, type Optional, petitionStep } from './petition-aggregate';

export type PetitionForwardInput = OfPetition & Readonly<{ toBodyId: string }>;
export type ForwardingAcknowledgeInput = OfPetition;
export type PetitionReturnInput = OfPetition &
  Readonly<{ reason: string; competentBodyId?: Optional<string> }>;

export const forwardPetition = petitionStep<PetitionForwardInput>(
  'petitionForward',
  ({ toBodyId }, given) =>
    bodyRefusal(toBodyId, 'toBodyId', given) ?? { type: 'ForwardPetition', toBodyId },
);

/** The reply clock starts here: the due date comes from the rule in force at the receipt. */
export const acknowledgeForwarding = petitionStep<ForwardingAcknowledgeInput>(
  'forwardingAcknowledge',
  (_input, { references, councilId, effectiveOn }) => {
    const due = replyDue(references.rules, councilId ?? '', effectiveOn);
    if (due === null) return refused('NO_RULE_IN_FORCE', 'effectiveOn');
    return { type: 'AcknowledgeForwarding', due };
  },
);

export const returnPetition = petitionStep<PetitionReturnInput>(
  'petitionReturn',
  ({ reason, competentBodyId = null }, given) => {
    const refusal = competentBodyId ? bodyRefusal(competentBodyId, 'competentBodyId', given) : null;
    return refusal ?? { type: 'ReturnPetition', reason, competentBodyId };
  },
);
