import type { EventOfType } from '../../../schema/events/domain-event';
import type { Voter } from '../../../schema/events/petition/intake.facts';
import type { Sealed } from '../../../schema/events/sealing';
import type { RecordedEvent } from '../../ports/event-store';
import { type Given, prepared } from '../command';
import { refused } from '../refusals';
import type { OfPetition, PetitionDefinition } from './petition-aggregate';
import { petitionIn, petitions } from './petition-aggregate';

export type PetitionReceivePartInput = OfPetition &
  Readonly<{ splitPetitionId: string; councilId: string | null }>;

type History = readonly RecordedEvent[];

const eventIn = <Type extends 'PetitionReceived.v1' | 'PetitionSplit.v1'>(
  history: History,
  type: Type,
): EventOfType<Type> | undefined =>
  history
    .map(({ event }) => event)
    .find((event): event is EventOfType<Type> => event.type === type);

/** Opens who brought it; null where nobody is known, or no longer. */
async function openVoter(
  voter: Voter<Sealed> | null,
  open: Given['open'],
): Promise<Voter<string> | null> {
  const name = voter === null ? null : await open(voter.name);
  if (voter === null || name === null) return null;
  const { address, phone } = voter;
  return { name, address: address && (await open(address)), phone: phone && (await open(phone)) };
}

/** What a part has from the petition that it was split from. */
async function inheritedFrom(history: History, open: Given['open']) {
  const whole = eventIn(history, 'PetitionReceived.v1');
  const { code, codes } = petitionIn(history);
  return {
    code,
    receivedOn: codes.receivedOn ?? '',
    sessionId: codes.sessionId,
    communeId: codes.communeId,
    voter: await openVoter(whole?.data.voter ?? null, open),
    contact: whole?.data.contact ?? null,
  };
}

/** A reaction of the program: each part of a petition that was split is received like any other. */
export const receivePart: PetitionDefinition<PetitionReceivePartInput> = {
  name: 'petitionReceivePart',
  aggregate: petitions,
  subject: {
    is: 'made',
    id: ({ petitionId }) => petitionId,
    councilId: ({ councilId }) => councilId,
  },
  async prepare({ petitionId, splitPetitionId }, { historyOf, open }) {
    const history = await historyOf('petition', splitPetitionId);
    const split = eventIn(history, 'PetitionSplit.v1');
    const part = split?.data.parts.find((one) => one.petitionId === petitionId);
    if (split === undefined || part === undefined) return refused('PETITION_NOT_FOUND');
    const [title, text] = await Promise.all([open(part.title), open(part.text)]);
    if (title === null || text === null) return refused('TEXT_ERASED');
    const { code, receivedOn, ...inherited } = await inheritedFrom(history, open);
    return prepared({
      type: 'ReceivePetition',
      code: part.code,
      byBodyId: split.data.byBodyId,
      title,
      text,
      ...inherited,
      reRaises: null,
      splitFrom: { petitionId: splitPetitionId, code, receivedOn },
    });
  },
};
