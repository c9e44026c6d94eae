import type { DigestFacts } from '../../../schema/events/digest.events';
import { BodyKind } from '../../../schema/events/vocabulary';
import { digest, type DigestCommand } from '../../domain/digest/digest.decider';
import { digestDue, lastHeldOn } from '../../domain/digest/digest-due';
import { matterOfDocument } from '../../domain/recorded-once';
import { aggregate } from '../aggregate';
import {
  type CommandDefinition,
  type CommandInput,
  type Given,
  type Optional,
  prepared,
} from '../command';
import { refused, type Refused } from '../refusals';
import { meetingIn } from './contact-commands';
import { petitionsRefusal } from './petition-aggregate';

export type GroupDigestSubmitInput = CommandInput &
  Readonly<{
    voterContactId: string;
    petitionIds: readonly string[];
    statedUtterances: number;
    statedPetitions: number;
    summary?: Optional<string>;
  }>;

export const digests = aggregate(
  { category: 'digest', isReferred: false },
  digest,
  matterOfDocument,
);

/** The Delegate Group of the council in whose name it is done. */
function groupOf({ byBodyId, councilId, references }: Given): string | Refused {
  const body = byBodyId === null ? undefined : references.bodies.get(byBodyId);
  const isGroup = body?.kind === BodyKind.DELEGATE_GROUP && body.councilId === councilId;
  return isGroup ? body.id : refused('BODY_NOT_FOUND', 'byBodyId');
}

type OfContact = Pick<
  DigestFacts<string>['GroupDigestSubmitted.v1'],
  'voterContactId' | 'sessionId' | 'due'
>;

/** What follows from the contact that is reported on. */
async function contactOf(
  voterContactId: string,
  { councilId, historyOf, references, effectiveOn }: Given,
): Promise<OfContact | Refused> {
  const met = meetingIn(await historyOf('contact', voterContactId));
  if (met === null || councilId === null || met.councilId !== councilId)
    return refused('CONTACT_NOT_FOUND', 'voterContactId');
  const heldOn = lastHeldOn(met.held, effectiveOn);
  if (heldOn === null) return refused('CONTACT_NOT_HELD', 'voterContactId');
  const due = digestDue(references.rules, councilId, met.kind, heldOn);
  return { voterContactId, sessionId: met.sessionId, due };
}

export const submitGroupDigest: CommandDefinition<GroupDigestSubmitInput, DigestCommand> = {
  name: 'groupDigestSubmit',
  aggregate: digests,
  subject: { is: 'new', councilId: () => undefined },
  async prepare({ voterContactId, statedUtterances, statedPetitions, summary, ...input }, given) {
    const byBodyId = groupOf(given);
    if (typeof byBodyId === 'object') return byBodyId;
    const ofContact = await contactOf(voterContactId, given);
    if ('ok' in ofContact) return ofContact;
    const petitionIds = new Set(input.petitionIds);
    const refusal = await petitionsRefusal(petitionIds, given);
    if (refusal !== null) return refusal;
    return prepared({
      type: 'SubmitGroupDigest',
      document: {
        byBodyId,
        ...ofContact,
        petitionIds: [...petitionIds],
        statedUtterances,
        statedPetitions,
        summary: summary ?? null,
      },
    });
  },
};
