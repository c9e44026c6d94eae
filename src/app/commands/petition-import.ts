import type { Classification, PetitionCommand } from '../../domain/petition/petition.commands';
import { type CommandDefinition, prepared } from '../command';
import { petitions } from './petition-aggregate';
import { fieldRefusal, type PetitionReceiveInput, receivePetition } from './petition-intake';

export type PetitionImportInput = PetitionReceiveInput &
  Readonly<{ classification?: Classification | undefined }>;

/**
 * A petition of a list that a council kept before: received and, where the list says so, classified in one append. Its
 * whole content stands behind one key, so that a list imported again finds all of a row or nothing.
 */
export const importPetition: CommandDefinition<PetitionImportInput, PetitionCommand> = {
  name: 'petitionsImport',
  aggregate: petitions,
  subject: { is: 'new', councilId: () => undefined },
  async prepare(input, given) {
    const { classification } = input;
    const refusal = classification ? fieldRefusal(classification.fieldCode, given) : null;
    if (refusal !== null) return refusal;
    const made = await receivePetition.prepare(input, given);
    if (!made.ok || made.command.type !== 'ReceivePetition' || !classification) return made;
    return prepared({ ...made.command, classification });
  },
};
