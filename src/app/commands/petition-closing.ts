import type { Part } from '../../../schema/events/petition/closing.facts';
import type { Track } from '../../../schema/events/vocabulary';
import { isClosed } from '../../domain/petition/petition.state';
import { prepared, type Optional } from '../command';
import { bodyRefusal } from '../referring';
import { refused } from '../refusals';
import {
  namedPetition,
  nextCode,
  type OfPetition,
  type PetitionDefinition,
  petitionIn,
  petitions,
  petitionStep,
} from './petition-aggregate';

export type PetitionMergeInput = OfPetition &
  Readonly<{ intoPetitionId: string; reason?: Optional<string> }>;
export type PetitionAbsorbInput = OfPetition & Readonly<{ mergedPetitionId: string; code: string }>;
export type PetitionSplitInput = OfPetition &
  Readonly<{ parts: readonly Readonly<{ title: string; text: string }>[] }>;
export type PetitionDivertInput = OfPetition &
  Readonly<{ track: Track; toBodyId: string; reason?: Optional<string> }>;
export type PetitionWithdrawInput = OfPetition & Readonly<{ reason: string }>;
export type PetitionReopenInput = OfPetition & Readonly<{ reason: string }>;

export const mergePetition = petitionStep<PetitionMergeInput>(
  'petitionMerge',
  async ({ intoPetitionId, reason = null }, { historyOf, councilId }) => {
    const into = petitionIn(await historyOf('petition', intoPetitionId));
    if (into.routing === null || into.councilId !== councilId)
      return refused('PETITION_NOT_FOUND', 'intoPetitionId');
    if (isClosed(into)) return refused('PETITION_CLOSED', 'intoPetitionId');
    return { type: 'MergePetition', intoPetitionId, intoCode: into.code, reason };
  },
);

/** A reaction of the program: the other side of a merger. */
export const absorbPetition: PetitionDefinition<PetitionAbsorbInput> = {
  name: 'petitionAbsorb',
  aggregate: petitions,
  subject: namedPetition,
  prepare: ({ mergedPetitionId, code }) =>
    prepared({ type: 'AbsorbPetition', petitionId: mergedPetitionId, code }),
};

/** Each part gets its code and its stream here, so that the program makes it once over any crash. */
export const splitPetition = petitionStep<PetitionSplitInput>(
  'petitionSplit',
  async ({ parts }, given) => {
    const named: Part<string>[] = [];
    for (const [index, { title, text }] of parts.entries())
      named.push({
        petitionId: given.streamFor('petition', `part/${String(index)}`),
        code: await nextCode(given, 'KN', given.effectiveOn),
        title,
        text,
      });
    return { type: 'SplitPetition', parts: named };
  },
);

export const divertPetition = petitionStep<PetitionDivertInput>(
  'petitionDivert',
  ({ track, toBodyId, reason = null }, given) =>
    bodyRefusal(toBodyId, 'toBodyId', given) ?? {
      type: 'DivertPetition',
      complaintId: given.streamFor('complaint', 'diverted'),
      track,
      toBodyId,
      reason,
    },
);

export const withdrawPetition = petitionStep<PetitionWithdrawInput>(
  'petitionWithdraw',
  ({ reason }) => ({ type: 'WithdrawPetition', reason }),
);

export const reopenPetition = petitionStep<PetitionReopenInput>('petitionReopen', ({ reason }) => ({
  type: 'ReopenPetition',
  reason,
}));
