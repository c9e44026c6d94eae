import type { ContactReference, ReRaising } from '../../../schema/events/petition/intake.facts';
import { type Level, RuleKind } from '../../../schema/events/vocabulary';
import { ruleInForce } from '../../domain/rule/rules-in-force';
import { type CommandInput, type Given, inTheNameOf } from '../command';
import { communeRefusal, sessionRefusal } from '../referring';
import { refused, type Refused } from '../refusals';
import { meetingIn } from './contact-commands';
import {
  type OfPetition,
  type Optional,
  type PetitionDefinition,
  petitions,
  petitionStep,
} from './petition-aggregate';

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

export const receivePetition: PetitionDefinition<PetitionReceiveInput> = {
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

export const classifyPetition = petitionStep<PetitionClassifyInput>(
  'petitionClassify',
  ({ fieldCode, level }, { references, councilId, effectiveOn }) => {
    const list = ruleInForce(references.rules, RuleKind.FIELD_CODES, councilId ?? '', effectiveOn);
    if (list === null) return refused('NO_RULE_IN_FORCE', 'effectiveOn');
    if (!list.content.codes.some(({ code }) => code === fieldCode))
      return refused('FIELD_CODE_UNKNOWN', 'fieldCode');
    return { type: 'ClassifyPetition', fieldCode, level };
  },
);
