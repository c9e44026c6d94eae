import {
  type Claim,
  type InformChannel,
  type Level,
  RuleKind,
} from '../../../schema/events/vocabulary';
import type {
  ContactReference,
  Milestone,
  ReRaising,
} from '../../../schema/events/petition.events';
import type { PetitionCommand } from '../../domain/petition/petition.commands';
import { petition } from '../../domain/petition/petition.decider';
import { replyDue } from '../../domain/rule/due-date';
import { ruleInForce } from '../../domain/rule/rules-in-force';
import { aggregate } from '../aggregate';
import {
  type CommandDefinition,
  type CommandInput,
  type Given,
  inTheNameOf,
  prepared,
} from '../command';
import { meetingIn } from './contact-commands';
import { bodyRefusal, communeRefusal, sessionRefusal } from '../referring';
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
    contact?: Optional<Readonly<{ contactId: string; pointNumber?: Optional<number> }>>;
    reRaises?: Optional<ReRaising>;
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

export type PetitionMarkReRaisedInput = OfPetition &
  Readonly<{
    byPetitionId: string;
    byCode: string;
    sessionId?: Optional<string>;
    hasNewFacts: boolean;
  }>;

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

/** Where a petition comes from: as its input says, else as the meeting says at which it was made. */
type Origin = Readonly<{
  sessionId: string | null;
  communeId: string | null;
  contact: ContactReference | null;
}>;

const unmet: Origin = { sessionId: null, communeId: null, contact: null };

async function originOf(input: PetitionReceiveInput, given: Given): Promise<Origin | Refused> {
  const { contact } = input;
  const met = contact ? await meetingOf(contact, given) : unmet;
  if ('ok' in met) return met;
  const sessionId = input.sessionId ?? met.sessionId;
  const communeId = input.communeId ?? met.communeId;
  const refusal =
    sessionRefusal(sessionId, given) ??
    (communeId === null ? null : communeRefusal(communeId, 'communeId', given));
  return refusal ?? { sessionId, communeId, contact: met.contact };
}

async function meetingOf(
  { contactId, pointNumber }: NonNullable<PetitionReceiveInput['contact']>,
  { councilId, historyOf }: Given,
): Promise<Origin | Refused> {
  const met = meetingIn(await historyOf('contact', contactId));
  if (met?.councilId !== councilId) return refused('CONTACT_NOT_FOUND', 'contact.contactId');
  const point = met.held.find(({ number }) => number === pointNumber);
  if (pointNumber && point === undefined)
    return refused('CONTACT_POINT_NOT_FOUND', 'contact.pointNumber');
  return {
    sessionId: met.sessionId,
    communeId: point?.communeId ?? null,
    contact: { contactId, pointNumber: pointNumber ?? null },
  };
}

/** Why a petition cannot bring up earlier ones again, or null. */
async function reRaisingRefusal(
  reRaises: ReRaising | null,
  { references, councilId, historyOf }: Given,
): Promise<Refused | null> {
  const line = councilId === null ? new Set<string>() : references.lineOf(councilId);
  for (const petitionId of reRaises?.petitionIds ?? []) {
    const { matter } = petitions.open(await historyOf('petition', petitionId));
    const earlierCouncilId = matter?.councilId ?? null;
    if (earlierCouncilId === null || !line.has(earlierCouncilId))
      return refused('PETITION_NOT_FOUND', 'reRaises.petitionIds');
  }
  return null;
}

const eachOnce = ({ petitionIds, hasNewFacts }: ReRaising): ReRaising => ({
  petitionIds: [...new Set(petitionIds)],
  hasNewFacts,
});

export const receivePetition: Definition<PetitionReceiveInput> = {
  name: 'petitionReceive',
  aggregate: petitions,
  subject: { is: 'new', councilId: () => undefined },
  async prepare(input, given) {
    const origin = await originOf(input, given);
    if ('ok' in origin) return origin;
    const reRaises = input.reRaises ? eachOnce(input.reRaises) : null;
    const refusal = await reRaisingRefusal(reRaises, given);
    if (refusal !== null) return refusal;
    const { title, text, voter, effectiveOn } = input;
    const series = `KN-${effectiveOn.slice(0, 4)}`;
    const number = await given.nextNumber(series);
    return inTheNameOf(given, (byBodyId) => ({
      type: 'ReceivePetition',
      byBodyId,
      code: `${series}-${String(number).padStart(6, '0')}`,
      ...origin,
      title,
      text,
      voter: voter
        ? { name: voter.name, address: voter.address ?? null, phone: voter.phone ?? null }
        : null,
      reRaises,
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

/** A reaction of the program; no mutation has it. */
export const markReRaised: Definition<PetitionMarkReRaisedInput> = {
  name: 'petitionMarkReRaised',
  aggregate: petitions,
  subject: named,
  prepare: ({ byPetitionId, byCode, sessionId, hasNewFacts }) =>
    prepared({
      type: 'MarkReRaised',
      byPetitionId,
      byCode,
      sessionId: sessionId ?? null,
      hasNewFacts,
    }),
};
