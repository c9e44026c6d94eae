import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PetitionRow } from '../../projections/petition-board.projection';
import { PetitionPayload } from '../../schema/graphql/payload.types';
import {
  ForwardingAcknowledgeInput,
  PetitionAnswerInput,
  PetitionClassifyInput,
  PetitionForwardInput,
  PetitionReceiveInput,
  PetitionReturnInput,
  VotersInformInput,
} from '../../schema/graphql/petition.inputs';
import { Petition } from '../../schema/graphql/petition.types';
import {
  acknowledgeForwarding,
  forwardPetition,
  returnPetition,
} from '../app/commands/petition-routing';
import { answerPetition } from '../app/commands/petition-reply';
import { classifyPetition, receivePetition } from '../app/commands/petition-intake';
import { informVoters } from '../app/commands/petition-informing';
import { petitionById } from '../app/read/petition-board';
import { commandMutations, mutationOf } from './command-mutations';
import type { Context } from './context';
import { type PayloadSource, subjectOf } from './mutating';

export const PetitionMutationsResolver = commandMutations(PetitionPayload, [
  mutationOf(
    receivePetition,
    PetitionReceiveInput,
    'Records a petition that the council received.',
  ),
  mutationOf(
    classifyPetition,
    PetitionClassifyInput,
    'Says what field and whose competence it falls in; until it is forwarded.',
  ),
  mutationOf(
    forwardPetition,
    PetitionForwardInput,
    'Forwards it to the body competent to reply; again after a return.',
  ),
  mutationOf(
    acknowledgeForwarding,
    ForwardingAcknowledgeInput,
    'Confirms the receipt by the body that holds it: the reply clock starts.',
  ),
  mutationOf(
    returnPetition,
    PetitionReturnInput,
    'Returns it to the council for competence; not after an answer.',
  ),
  mutationOf(
    answerPetition,
    PetitionAnswerInput,
    'Answers it; again only after an answer in progress.',
  ),
  mutationOf(informVoters, VotersInformInput, 'Records that voters were told of the answer.'),
]);

@Resolver(() => PetitionPayload)
export class PetitionPayloadResolver {
  @FieldResolver(() => Petition, {
    nullable: true,
    description: 'The petition as it is now; null when it left your sight.',
  })
  petition(@Root() payload: PayloadSource, @Ctx() context: Context): Promise<PetitionRow | null> {
    return subjectOf(context, payload, (id) => petitionById(context.app, context.viewer, id));
  }
}
