import {
  type Claim,
  type InformChannel,
  type Level,
  RuleKind,
} from '../../../schema/events/vocabulary';
import type { Milestone } from '../../../schema/events/petition.events';
import { BodyKind } from '../../../schema/events/vocabulary';
import type { PetitionCommand } from '../../domain/petition/petition.commands';
import { petition } from '../../domain/petition/petition.decider';
import { replyDue } from '../../domain/rule/due-date';
import { ruleInForce } from '../../domain/rule/rules-in-force';
import { aggregate } from '../aggregate';
import { type CommandDefinition, type CommandInput, type Given, prepared } from '../command';
import { refused, type Refused } from '../refusals';

type Definition<Input extends CommandInput> = CommandDefinition<Input, PetitionCommand>;
type OfPetition = CommandInput & Readonly<{ petitionId: string }>;
type Optional<T> = T | null | undefined;

export type PetitionReceiveInput = CommandInput &
  Readonly<{
    title: string;
    text: string;
    sessionId?: Optional<string>;
    communeId?: Optional<string>;
    voter?: Optional<
      Readonly<{ name: string; address?: Optional<string>; phone?: Optional<string> }>
    >;
  }>;
export type PetitionClassifyInput = OfPetition & Readonly<{ fieldCode: string; level: Level }>;
export type PetitionForwardInput = OfPetition & Readonly<{ toBodyId: string }>;
export type ForwardingAcknowledgeInput = OfPetition;
export type PetitionReturnInput = OfPetition &
  Readonly<{ reason: string; competentBodyId?: Optional<string> }>;
export type PetitionAnswerInput = OfPetition &
  Readonly<{
    text: string;
    claim: Claim;
    roadmap?: Optional<readonly Milestone<string>[]>;
  }>;
export type VotersInformInput = OfPetition &
  Readonly<{ channel: InformChannel; note?: Optional<string> }>;

export const petitions = aggregate(
  { category: 'petition', isReferred: false },
  petition,
  ({ routing, councilId, holderId }) => (routing === null ? null : { councilId, holderId }),
);

/** The petition that an input names. */
const named = {
  is: 'known',
  id: ({ petitionId }: OfPetition) => petitionId,
  refusal: refused('PETITION_NOT_FOUND'),
} as const;

/** Prepares a command that only a body gives. */
function inTheNameOf(
  { byBodyId }: Given,
  command: (byBodyId: string) => PetitionCommand,
): ReturnType<typeof prepared<PetitionCommand>> | Refused {
  return byBodyId === null ? refused('BODY_NOT_FOUND', 'byBodyId') : prepared(command(byBodyId));
}

/** Why a body cannot be referred to from a matter of the council, or null when it can. */
function bodyRefusal(id: string, field: string, { references, councilId }: Given): Refused | null {
  const body = references.bodies.get(id);
  if (body === undefined) return refused('BODY_NOT_FOUND', field);
  const isInLine = councilId !== null && references.lineOf(councilId).has(body.councilId);
  return isInLine ? null : refused('BODY_OF_ANOTHER_COUNCIL', field);
}

function originRefusal(
  { sessionId, communeId }: PetitionReceiveInput,
  given: Given,
): Refused | null {
  const { references, councilId } = given;
  if (sessionId && references.sessions.get(sessionId)?.councilId !== councilId)
    return refused('SESSION_NOT_FOUND', 'sessionId');
  if (!communeId) return null;
  if (references.bodies.get(communeId)?.kind !== BodyKind.PEOPLES_COUNCIL)
    return refused('COUNCIL_NOT_FOUND', 'communeId');
  return bodyRefusal(communeId, 'communeId', given);
}

export const receivePetition: Definition<PetitionReceiveInput> = {
  name: 'petitionReceive',
  aggregate: petitions,
  subject: { is: 'new', councilId: () => undefined },
  async prepare(input, given) {
    const refusal = originRefusal(input, given);
    if (refusal !== null) return refusal;
    const { title, text, sessionId, communeId, voter, effectiveOn } = input;
    const series = `KN-${effectiveOn.slice(0, 4)}`;
    const number = await given.nextNumber(series);
    return inTheNameOf(given, (byBodyId) => ({
      type: 'ReceivePetition',
      byBodyId,
      code: `${series}-${String(number).padStart(6, '0')}`,
      sessionId: sessionId ?? null,
      communeId: communeId ?? null,
      title,
      text,
      voter: voter
        ? { name: voter.name, address: voter.address ?? null, phone: voter.phone ?? null }
        : null,
    }));
  },
};

export const classifyPetition: Definition<PetitionClassifyInput> = {
  name: 'petitionClassify',
  aggregate: petitions,
  subject: named,
  prepare({ fieldCode, level }, given) {
    const { references, councilId, effectiveOn } = given;
    const list = ruleInForce(references.rules, RuleKind.FIELD_CODES, councilId ?? '', effectiveOn);
    if (list === null) return refused('NO_RULE_IN_FORCE', 'effectiveOn');
    if (!list.content.codes.some(({ code }) => code === fieldCode))
      return refused('FIELD_CODE_UNKNOWN', 'fieldCode');
    return inTheNameOf(given, (byBodyId) => ({
      type: 'ClassifyPetition',
      byBodyId,
      fieldCode,
      level,
    }));
  },
};

export const forwardPetition: Definition<PetitionForwardInput> = {
  name: 'petitionForward',
  aggregate: petitions,
  subject: named,
  prepare: ({ toBodyId }, given) =>
    bodyRefusal(toBodyId, 'toBodyId', given) ??
    inTheNameOf(given, (byBodyId) => ({ type: 'ForwardPetition', byBodyId, toBodyId })),
};

/** The reply clock starts here: the due date comes from the rule in force at the receipt. */
export const acknowledgeForwarding: Definition<ForwardingAcknowledgeInput> = {
  name: 'forwardingAcknowledge',
  aggregate: petitions,
  subject: named,
  prepare(_input, given) {
    const { references, councilId, effectiveOn } = given;
    const due = replyDue(references.rules, councilId ?? '', effectiveOn);
    if (due === null) return refused('NO_RULE_IN_FORCE', 'effectiveOn');
    return inTheNameOf(given, (byBodyId) => ({ type: 'AcknowledgeForwarding', byBodyId, due }));
  },
};

export const returnPetition: Definition<PetitionReturnInput> = {
  name: 'petitionReturn',
  aggregate: petitions,
  subject: named,
  prepare({ reason, competentBodyId }, given) {
    const refusal = competentBodyId ? bodyRefusal(competentBodyId, 'competentBodyId', given) : null;
    return (
      refusal ??
      inTheNameOf(given, (byBodyId) => ({
        type: 'ReturnPetition',
        byBodyId,
        reason,
        competentBodyId: competentBodyId ?? null,
      }))
    );
  },
};

export const answerPetition: Definition<PetitionAnswerInput> = {
  name: 'petitionAnswer',
  aggregate: petitions,
  subject: named,
  prepare: ({ text, claim, roadmap }, given) =>
    inTheNameOf(given, (byBodyId) => ({
      type: 'AnswerPetition',
      byBodyId,
      text,
      claim,
      roadmap: roadmap ?? [],
    })),
};

export const informVoters: Definition<VotersInformInput> = {
  name: 'votersInform',
  aggregate: petitions,
  subject: named,
  prepare: ({ channel, note }, given) =>
    inTheNameOf(given, (byBodyId) => ({
      type: 'InformVoters',
      byBodyId,
      channel,
      note: note ?? null,
    })),
};
