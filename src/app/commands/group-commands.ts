import { group, type GroupCommand, type GroupState } from '../../domain/group/group.decider';
import type { RecordedEvent } from '../../ports/event-store';
import { aggregate, stateIn } from '../aggregate';
import {
  type CommandDefinition,
  type CommandInput,
  inTheNameOf,
  prepared,
  type Optional,
} from '../command';
import { bodyRefusal, sessionRefusal } from '../referring';
import { refused } from '../refusals';
import {
  namedPetition,
  nextCode,
  type OfPetition,
  type PetitionDefinition,
  petitions,
  petitionsRefusal,
} from './petition-aggregate';

type Definition<Input extends CommandInput> = CommandDefinition<Input, GroupCommand>;
type OfGroup = CommandInput & Readonly<{ groupId: string }>;

export type IssueGroupFormInput = CommandInput &
  Readonly<{ title: string; sessionId?: Optional<string>; petitionIds: readonly string[] }>;
export type IssueGroupExtendInput = OfGroup & Readonly<{ petitionIds: readonly string[] }>;
export type IssueGroupForwardInput = OfGroup & Readonly<{ toBodyId: string }>;
export type PetitionGroupInput = OfPetition &
  Readonly<{ groupId: string; groupedByBodyId: string }>;
export type PetitionForwardInGroupInput = OfPetition &
  Readonly<{ groupId: string; forwardedByBodyId: string; toBodyId: string }>;

export const groups = aggregate(
  { category: 'group', isReferred: false },
  group,
  ({ isFormed, councilId }) => (isFormed ? { councilId, holderId: null } : null),
);

/** What a stream says of a group of petitions. */
export const groupIn = (history: readonly RecordedEvent[]): GroupState => stateIn(group, history);

const named = {
  is: 'known',
  id: ({ groupId }: OfGroup) => groupId,
  refusal: refused('GROUP_NOT_FOUND'),
} as const;

export const formIssueGroup: Definition<IssueGroupFormInput> = {
  name: 'issueGroupForm',
  aggregate: groups,
  subject: { is: 'new', councilId: () => undefined },
  async prepare({ title, sessionId = null, effectiveOn, ...input }, given) {
    const petitionIds = new Set(input.petitionIds);
    const refusal =
      sessionRefusal(sessionId, given) ?? (await petitionsRefusal(petitionIds, given));
    if (refusal !== null) return refusal;
    const code = await nextCode(given, 'NV', effectiveOn);
    return inTheNameOf(given, (byBodyId) => ({
      type: 'FormIssueGroup',
      code,
      byBodyId,
      sessionId,
      title,
      petitionIds: [...petitionIds],
    }));
  },
};

export const extendIssueGroup: Definition<IssueGroupExtendInput> = {
  name: 'issueGroupExtend',
  aggregate: groups,
  subject: named,
  async prepare(input, given) {
    const petitionIds = new Set(input.petitionIds);
    const refusal = await petitionsRefusal(petitionIds, given);
    if (refusal !== null) return refusal;
    return inTheNameOf(given, (byBodyId) => ({
      type: 'ExtendIssueGroup',
      byBodyId,
      petitionIds: [...petitionIds],
    }));
  },
};

export const forwardIssueGroup: Definition<IssueGroupForwardInput> = {
  name: 'issueGroupForward',
  aggregate: groups,
  subject: named,
  prepare: ({ toBodyId }, given) =>
    bodyRefusal(toBodyId, 'toBodyId', given) ??
    inTheNameOf(given, (byBodyId) => ({ type: 'ForwardIssueGroup', byBodyId, toBodyId })),
};

/** A reaction of the program: a petition joins the group that names it. */
export const groupPetition: PetitionDefinition<PetitionGroupInput> = {
  name: 'petitionGroup',
  aggregate: petitions,
  subject: namedPetition,
  prepare: ({ groupId, groupedByBodyId }) =>
    prepared({ type: 'GroupPetition', byBodyId: groupedByBodyId, groupId }),
};

/** A reaction of the program: a petition is forwarded with its group. */
export const forwardPetitionInGroup: PetitionDefinition<PetitionForwardInGroupInput> = {
  name: 'petitionForwardInGroup',
  aggregate: petitions,
  subject: namedPetition,
  prepare: ({ groupId, forwardedByBodyId, toBodyId }) =>
    prepared({ type: 'ForwardPetition', byBodyId: forwardedByBodyId, toBodyId, groupId }),
};
