import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PetitionRow } from '../../projections/petition-board/row';
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
import {
  CoordinationAnswerInput,
  CoordinationRequestInput,
  MilestoneReportInput,
  OutcomeAssessInput,
  PetitionAnswerOnSpotInput,
  PetitionAssignInput,
  PetitionCorrectInput,
  PetitionDivertInput,
  PetitionMergeInput,
  PetitionReopenInput,
  PetitionSplitInput,
  PetitionWithdrawInput,
  ReplyDeadlineExtendInput,
  ResultPublishInput,
  UrgingLetterSendInput,
} from '../../schema/graphql/petition-steps.inputs';
import { Petition } from '../../schema/graphql/petition.types';
import {
  divertPetition,
  mergePetition,
  reopenPetition,
  splitPetition,
  withdrawPetition,
} from '../app/commands/petition-closing';
import { correctPetition } from '../app/commands/petition-correction';
import { informVoters, publishResult, sendUrgingLetter } from '../app/commands/petition-informing';
import { classifyPetition, receivePetition } from '../app/commands/petition-intake';
import {
  answerOnSpot,
  answerPetition,
  assessOutcome,
  extendReplyDeadline,
  reportMilestone,
} from '../app/commands/petition-reply';
import {
  acknowledgeForwarding,
  answerCoordination,
  assignPetition,
  forwardPetition,
  requestCoordination,
  returnPetition,
} from '../app/commands/petition-routing';
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
  mutationOf(
    answerOnSpot,
    PetitionAnswerOnSpotInput,
    'Records an answer given at the meeting itself; final.',
  ),
  mutationOf(
    mergePetition,
    PetitionMergeInput,
    'Merges it into one received before; both keep their codes and tell of each other.',
  ),
  mutationOf(
    splitPetition,
    PetitionSplitInput,
    'Splits it into petitions of their own; until it is forwarded.',
  ),
  mutationOf(
    divertPetition,
    PetitionDivertInput,
    'Diverts a complaint or denunciation: it leaves the petitions at once.',
  ),
  mutationOf(withdrawPetition, PetitionWithdrawInput, 'Records that its voters take it back.'),
  mutationOf(
    reopenPetition,
    PetitionReopenInput,
    'Takes it up again after a final answer, or after it was closed in error.',
  ),
  mutationOf(
    correctPetition,
    PetitionCorrectInput,
    'Corrects what was recorded of it; what stood there before is kept.',
  ),
  mutationOf(
    assignPetition,
    PetitionAssignInput,
    'Gives it to a unit of the body that holds it, which may then answer.',
  ),
  mutationOf(
    requestCoordination,
    CoordinationRequestInput,
    'Asks another body for its part of the answer.',
  ),
  mutationOf(answerCoordination, CoordinationAnswerInput, 'Answers such a request.'),
  mutationOf(
    extendReplyDeadline,
    ReplyDeadlineExtendInput,
    'Gives the body that holds it more time; until it has answered.',
  ),
  mutationOf(
    reportMilestone,
    MilestoneReportInput,
    'Reports what became of a step of its roadmap.',
  ),
  mutationOf(
    assessOutcome,
    OutcomeAssessInput,
    'Assesses the answer and its outcome, apart from what the body claims.',
  ),
  mutationOf(publishResult, ResultPublishInput, 'Records that its result was published.'),
  mutationOf(
    sendUrgingLetter,
    UrgingLetterSendInput,
    'Records a letter that reminds the body that owes the answer.',
  ),
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
