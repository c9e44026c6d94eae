import { Routing } from '../../../schema/events/vocabulary';
import type { PetitionCommand } from '../../domain/petition/petition.commands';
import { petition } from '../../domain/petition/petition.decider';
import type { PetitionState } from '../../domain/petition/petition.state';
import type { CommandName } from '../../domain/access';
import type { IsoDate } from '../../kernel/calendar';
import type { RecordedEvent } from '../../ports/event-store';
import { aggregate, stateIn } from '../aggregate';
import { type CommandDefinition, type CommandInput, type Given, inTheNameOf } from '../command';
import { refused, type Refused } from '../refusals';

export type OfPetition = CommandInput & Readonly<{ petitionId: string }>;
export type PetitionDefinition<Input extends CommandInput> = CommandDefinition<
  Input,
  PetitionCommand
>;

export const petitions = aggregate(
  { category: 'petition', isReferred: false },
  petition,
  ({ routing, councilId, holderId, involvedBodyIds }) =>
    routing === null
      ? null
      : { councilId, holderId, involvedBodyIds, isConfidential: routing === Routing.DIVERTED },
);

/** The petition that an input names. */
export const namedPetition = {
  is: 'known',
  id: ({ petitionId }: OfPetition) => petitionId,
  refusal: refused('PETITION_NOT_FOUND'),
} as const;

/** What a stream says of a petition. */
export const petitionIn = (history: readonly RecordedEvent[]): PetitionState =>
  stateIn(petition, history);

/** Why a list names a petition that is none of the own council's, or null. What each may do is its own to decide. */
export async function petitionsRefusal(
  petitionIds: ReadonlySet<string>,
  { historyOf, councilId }: Given,
): Promise<Refused | null> {
  for (const petitionId of petitionIds) {
    const { matter } = petitions.open(await historyOf('petition', petitionId));
    if (matter?.councilId !== councilId) return refused('PETITION_NOT_FOUND', 'petitionIds');
  }
  return null;
}

/** The next reference code of a year, which a person can say on the phone: `KN-2021-000017`. */
export async function nextCode(
  { nextNumber }: Pick<Given, 'nextNumber'>,
  kind: 'KN' | 'NV',
  on: IsoDate,
): Promise<string> {
  const series = `${kind}-${on.slice(0, 4)}`;
  return `${series}-${String(await nextNumber(series)).padStart(6, '0')}`;
}

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
