import { replyDue } from '../../domain/rule/due-date';
import type { IsoDate } from '../../kernel/calendar';
import type { Given, Optional } from '../command';
import { bodyRefusal } from '../referring';
import { refused, type Refused } from '../refusals';
import { type OfPetition, petitionStep } from './petition-aggregate';

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

export type PetitionAssignInput = OfPetition &
  Readonly<{
    leadBodyId: string;
    coordinatingBodyIds?: Optional<readonly string[]>;
    note?: Optional<string>;
  }>;
export type CoordinationRequestInput = OfPetition &
  Readonly<{ ofBodyId: string; question: string; dueOn?: Optional<IsoDate> }>;
export type CoordinationAnswerInput = OfPetition & Readonly<{ text: string }>;

/** The lead stays within the body that holds it: another body is forwarded to, or asked. */
function assignmentRefusal(
  { leadBodyId, coordinatingBodyIds }: PetitionAssignInput,
  given: Given,
): Refused | null {
  const { references, councilId, byBodyId } = given;
  const { ownBodies } = references.surroundings({ councilId, bodyId: byBodyId });
  if (leadBodyId === byBodyId || !ownBodies.includes(leadBodyId))
    return refused('NOT_A_UNIT_OF_THE_HOLDER', 'leadBodyId');
  for (const bodyId of coordinatingBodyIds ?? []) {
    const refusal = bodyRefusal(bodyId, 'coordinatingBodyIds', given);
    if (refusal !== null) return refusal;
  }
  return null;
}

export const assignPetition = petitionStep<PetitionAssignInput>(
  'petitionAssign',
  (input, given) =>
    assignmentRefusal(input, given) ?? {
      type: 'AssignPetition',
      leadBodyId: input.leadBodyId,
      coordinatingBodyIds: [...new Set(input.coordinatingBodyIds)],
      note: input.note ?? null,
    },
);

export const requestCoordination = petitionStep<CoordinationRequestInput>(
  'coordinationRequest',
  ({ ofBodyId, question, dueOn = null }, given) =>
    bodyRefusal(ofBodyId, 'ofBodyId', given) ?? {
      type: 'RequestCoordination',
      ofBodyId,
      question,
      dueOn,
    },
);

export const answerCoordination = petitionStep<CoordinationAnswerInput>(
  'coordinationAnswer',
  ({ text }) => ({ type: 'AnswerCoordination', text }),
);
