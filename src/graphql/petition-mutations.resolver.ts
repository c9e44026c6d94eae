import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
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
  answerPetition,
  classifyPetition,
  forwardPetition,
  informVoters,
  receivePetition,
  returnPetition,
} from '../app/commands/petition-commands';
import { petitionById } from '../app/read/petition-board';
import type { Context } from './context';
import { type PayloadSource, sendCommand, subjectOf } from './mutating';

@Resolver(() => PetitionPayload)
export class PetitionMutationsResolver {
  @Mutation(() => PetitionPayload, { description: 'Records a petition that the council received.' })
  petitionReceive(
    @Arg('input', () => PetitionReceiveInput, { description: 'The petition.' })
    input: PetitionReceiveInput,
    @Ctx() context: Context,
  ): Promise<PayloadSource> {
    return sendCommand(context, receivePetition, input);
  }

  @Mutation(() => PetitionPayload, {
    description: 'Says what field and whose competence it falls in; until it is forwarded.',
  })
  petitionClassify(
    @Arg('input', () => PetitionClassifyInput, { description: 'The classification.' })
    input: PetitionClassifyInput,
    @Ctx() context: Context,
  ): Promise<PayloadSource> {
    return sendCommand(context, classifyPetition, input);
  }

  @Mutation(() => PetitionPayload, {
    description: 'Forwards it to the body competent to reply; again after a return.',
  })
  petitionForward(
    @Arg('input', () => PetitionForwardInput, { description: 'Where to.' })
    input: PetitionForwardInput,
    @Ctx() context: Context,
  ): Promise<PayloadSource> {
    return sendCommand(context, forwardPetition, input);
  }

  @Mutation(() => PetitionPayload, {
    description: 'Confirms the receipt by the body that holds it: the reply clock starts.',
  })
  forwardingAcknowledge(
    @Arg('input', () => ForwardingAcknowledgeInput, { description: 'The receipt.' })
    input: ForwardingAcknowledgeInput,
    @Ctx() context: Context,
  ): Promise<PayloadSource> {
    return sendCommand(context, acknowledgeForwarding, input);
  }

  @Mutation(() => PetitionPayload, {
    description: 'Returns it to the council for competence; not after an answer.',
  })
  petitionReturn(
    @Arg('input', () => PetitionReturnInput, { description: 'The return.' })
    input: PetitionReturnInput,
    @Ctx() context: Context,
  ): Promise<PayloadSource> {
    return sendCommand(context, returnPetition, input);
  }

  @Mutation(() => PetitionPayload, {
    description: 'Answers it; again only after an answer in progress.',
  })
  petitionAnswer(
    @Arg('input', () => PetitionAnswerInput, { description: 'The answer.' })
    input: PetitionAnswerInput,
    @Ctx() context: Context,
  ): Promise<PayloadSource> {
    return sendCommand(context, answerPetition, input);
  }

  @Mutation(() => PetitionPayload, { description: 'Records that voters were told of the answer.' })
  votersInform(
    @Arg('input', () => VotersInformInput, { description: 'The notice.' })
    input: VotersInformInput,
    @Ctx() context: Context,
  ): Promise<PayloadSource> {
    return sendCommand(context, informVoters, input);
  }

  @FieldResolver(() => Petition, {
    nullable: true,
    description: 'The petition as it is now; null when it left your sight.',
  })
  petition(@Root() payload: PayloadSource, @Ctx() context: Context): Promise<PetitionRow | null> {
    return subjectOf(context, payload, (id) => petitionById(context.app, context.viewer, id));
  }
}
