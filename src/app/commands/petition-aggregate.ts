import type { PetitionCommand } from '../../domain/petition/petition.commands';
import { petition } from '../../domain/petition/petition.decider';
import type { CommandName } from '../../domain/access';
import { aggregate } from '../aggregate';
import { type CommandDefinition, type CommandInput, type Given, inTheNameOf } from '../command';
import { refused, type Refused } from '../refusals';

export type Optional<T> = T | null | undefined;
export type OfPetition = CommandInput & Readonly<{ petitionId: string }>;
export type PetitionDefinition<Input extends CommandInput> = CommandDefinition<
  Input,
  PetitionCommand
>;

export const petitions = aggregate(
  { category: 'petition', isReferred: false },
  petition,
  ({ routing, councilId, holderId }) => (routing === null ? null : { councilId, holderId }),
);

/** The petition that an input names. */
export const namedPetition = {
  is: 'known',
  id: ({ petitionId }: OfPetition) => petitionId,
  refusal: refused('PETITION_NOT_FOUND'),
} as const;

type WithoutBody<Command> = Command extends unknown ? Omit<Command, 'byBodyId'> : never;
type Step = WithoutBody<Extract<PetitionCommand, { byBodyId: string }>>;

/** A step that a body takes with a petition: what its input becomes, or why it cannot. */
export const petitionStep = <Input extends OfPetition>(
  name: CommandName,
  stepOf: (input: Input, given: Given) => Step | Refused | Promise<Step | Refused>,
): PetitionDefinition<Input> => ({
  name,
  aggregate: petitions,
  subject: namedPetition,
  async prepare(input, given) {
    const step = await stepOf(input, given);
    if ('ok' in step) return step;
    return inTheNameOf(given, (byBodyId) => ({ ...step, byBodyId }));
  },
});
