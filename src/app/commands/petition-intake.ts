import type { ContactReference, ReRaising } from '../../../schema/events/petition/intake.facts';
import { type Level, RuleKind } from '../../../schema/events/vocabulary';
import { ruleInForce } from '../../domain/rule/rules-in-force';
import { type CommandInput, type Given, inTheNameOf, type Optional } from '../command';
import type { RecordedEvent } from '../../ports/event-store';
import { communeRefusal, sessionRefusal } from '../referring';
import { refused, type Refused } from '../refusals';
import { meetingIn } from './contact-commands';
import {
  nextCode,
  type OfPetition,
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

/** The petitions brought up again, each once, with those where their chains began; or why it cannot be. */
async function reRaisingOf(
  { petitionIds, hasNewFacts }: ReRaising,
  { references, councilId, historyOf }: Given,
): Promise<ReRaising | Refused> {
  const line = councilId === null ? new Set<string>() : references.lineOf(councilId);
  const named = new Set(petitionIds);
  const chainIds = new Set<string>();
  for (const petitionId of named) {
    const history = await historyOf('petition', petitionId);
    const earlierCouncilId = petitions.open(history).matter?.councilId ?? null;
    if (earlierCouncilId === null || !line.has(earlierCouncilId))
      return refused('PETITION_NOT_FOUND', 'reRaises.petitionIds');
    for (const id of beginningsOf(history)) if (!named.has(id)) chainIds.add(id);
  }
  const beginnings = chainIds.size === 0 ? {} : { chainIds: [...chainIds] };
  return { petitionIds: [...named], hasNewFacts, ...beginnings };
}

/** Where the chains began that a petition belongs to: nowhere else when it brings up nothing again. */
function beginningsOf([first]: readonly RecordedEvent[]): readonly string[] {
  if (first?.event.type !== 'PetitionReceived.v1') return [];
  const { reRaises } = first.event.data;
  return reRaises?.chainIds ?? reRaises?.petitionIds ?? [];
}

export const receivePetition: PetitionDefinition<PetitionReceiveInput> = {
  name: 'petitionReceive',
  aggregate: petitions,
  subject: { is: 'new', councilId: () => undefined },
  async prepare(input, given) {
    const origin = await originOf(input, given);
    if ('ok' in origin) return origin;
    const reRaises = input.reRaises ? await reRaisingOf(input.reRaises, given) : null;
    if (reRaises !== null && 'ok' in reRaises) return reRaises;
    const { title, text, voter, effectiveOn } = input;
    const code = await nextCode(given, 'KN', effectiveOn);
    return inTheNameOf(given, (byBodyId) => ({
      type: 'ReceivePetition',
      byBodyId,
      code,
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

/** Why a petition cannot fall in a field on its day, or null. */
export function fieldRefusal(
  fieldCode: string,
  { references, councilId, effectiveOn }: Given,
  field = 'fieldCode',
): Refused | null {
  const list = ruleInForce(references.rules, RuleKind.FIELD_CODES, councilId ?? '', effectiveOn);
  if (list === null) return refused('NO_RULE_IN_FORCE', 'effectiveOn');
  const isKnown = list.content.codes.some(({ code }) => code === fieldCode);
  return isKnown ? null : refused('FIELD_CODE_UNKNOWN', field);
}

export const classifyPetition = petitionStep<PetitionClassifyInput>(
  'petitionClassify',
  ({ fieldCode, level }, given) =>
    fieldRefusal(fieldCode, given) ?? { type: 'ClassifyPetition', fieldCode, level },
);
