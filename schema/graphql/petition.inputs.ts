import {
  ArrayMaxSize,
  ArrayMinSize,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { CorrectedText, petitionTextMax } from '../events/vocabulary';
import { BodyCommandInput, PageArgs, ReadArgs } from './common.inputs';
import { Claim, InformChannel, Level, PetitionOrder, Reply, Routing, Tier, Verdict } from './enums';
import { OfPetitionInput } from './of-petition.input';
import { DateScalar } from './scalars';
import { IsId, IsText, textMax } from './validators';

@InputType({ description: 'Who brought a petition; stored encrypted.' })
export class VoterInput {
  @Field(() => String, { description: 'Name.' })
  @IsText(petitionTextMax[CorrectedText.VOTER_NAME])
  name!: string;

  @Field(() => String, { nullable: true, description: 'Address.' })
  @IsOptional()
  @IsText(petitionTextMax[CorrectedText.VOTER_ADDRESS])
  address?: string;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  @IsOptional()
  @IsText(petitionTextMax[CorrectedText.VOTER_PHONE])
  phone?: string;
}

@InputType({ description: 'The meeting with voters at which a petition was made.' })
export class ContactReferenceInput {
  @Field(() => ID, { description: 'The voter contact.' })
  @IsId()
  contactId!: string;

  @Field(() => Int, { nullable: true, description: 'The number of the contact point held.' })
  @IsOptional()
  @Min(1)
  @Max(100_000)
  pointNumber?: number;
}

@InputType({ description: 'Earlier petitions that voters bring up again (kiến nghị lại).' })
export class ReRaisingInput {
  @Field(() => [ID], { description: 'The earlier petitions, 1 to 20.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsId({ each: true })
  petitionIds!: string[];

  @Field(() => Boolean, { description: 'Whether voters bring new facts (tình tiết mới).' })
  hasNewFacts!: boolean;
}

@InputType({ description: 'Records a petition that your council received.' })
export class PetitionReceiveInput extends BodyCommandInput {
  @Field(() => String, { description: 'What it is about, in one line; stored encrypted.' })
  @IsText(petitionTextMax[CorrectedText.TITLE])
  title!: string;

  @Field(() => String, { description: 'What the voters ask, in full; stored encrypted.' })
  @IsText(petitionTextMax[CorrectedText.TEXT])
  text!: string;

  @Field(() => ID, { nullable: true, description: 'The session before which it was collected.' })
  @IsOptional()
  @IsId()
  sessionId?: string;

  @Field(() => ID, { nullable: true, description: 'The council of the commune it comes from.' })
  @IsOptional()
  @IsId()
  communeId?: string;

  @Field(() => VoterInput, { nullable: true, description: 'Who brought it, where that is known.' })
  @IsOptional()
  @ValidateNested()
  voter?: VoterInput;

  @Field(() => ContactReferenceInput, {
    nullable: true,
    description: 'Where voters were met; session and commune come from there when left out.',
  })
  @IsOptional()
  @ValidateNested()
  contact?: ContactReferenceInput;

  @Field(() => ReRaisingInput, {
    nullable: true,
    description: 'What it brings up again; each earlier petition is marked at once.',
  })
  @IsOptional()
  @ValidateNested()
  reRaises?: ReRaisingInput;
}

@InputType({ description: 'Says what field and whose competence a petition falls in.' })
export class PetitionClassifyInput extends OfPetitionInput {
  @Field(() => String, { description: 'A code of the list of fields in force.' })
  @IsText(40)
  fieldCode!: string;

  @Field(() => Level, { description: 'The level whose competence it falls in.' })
  level!: Level;
}

@InputType({ description: 'Forwards a petition to the body competent to reply.' })
export class PetitionForwardInput extends OfPetitionInput {
  @Field(() => ID, { description: 'The body that has to reply.' })
  @IsId()
  toBodyId!: string;
}

@InputType({
  description: 'Confirms the receipt; `effectiveOn` is the day on which the clock starts.',
})
export class ForwardingAcknowledgeInput extends OfPetitionInput {}

@InputType({ description: 'Returns a petition for competence.' })
export class PetitionReturnInput extends OfPetitionInput {
  @Field(() => String, { description: 'Why; stored encrypted.' })
  @IsText(textMax)
  reason!: string;

  @Field(() => ID, { nullable: true, description: 'The body that is held to be competent.' })
  @IsOptional()
  @IsId()
  competentBodyId?: string;
}

@InputType({ description: 'A step of a roadmap.' })
export class MilestoneInput {
  @Field(() => String, { description: 'What will be done; stored encrypted.' })
  @IsText(1000)
  task!: string;

  @Field(() => DateScalar, { description: 'By when; not before the answer.' })
  dueOn!: string;
}

@InputType({ description: 'Answers a petition.' })
export class PetitionAnswerInput extends OfPetitionInput {
  @Field(() => String, { description: 'The answer; stored encrypted.' })
  @IsText(textMax)
  text!: string;

  @Field(() => Claim, { description: 'The outcome that the body claims.' })
  claim!: Claim;

  @Field(() => [MilestoneInput], {
    nullable: true,
    description: 'Required with the claim IN_PROGRESS, and only then.',
  })
  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  roadmap?: MilestoneInput[];
}

@InputType({ description: 'Records that voters were told of the answer.' })
export class VotersInformInput extends OfPetitionInput {
  @Field(() => InformChannel, { description: 'How.' })
  channel!: InformChannel;

  @Field(() => String, { nullable: true, description: 'Where and to whom; stored encrypted.' })
  @IsOptional()
  @IsText(textMax)
  note?: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day of a public posting; 30 days later when left out (Art. 51).',
  })
  postedUntil?: string;
}

const day = (description: string) => Field(() => DateScalar, { nullable: true, description });

@InputType({ description: 'Conditions on petitions; all that are given must hold.' })
export class PetitionFilter {
  @Field(() => ID, { nullable: true, description: 'The council that received it.' })
  @IsOptional()
  @IsId()
  councilId?: string;

  @Field(() => ID, { nullable: true, description: 'The session before which it was collected.' })
  @IsOptional()
  @IsId()
  sessionId?: string;

  @Field(() => ID, { nullable: true, description: 'The council of the commune it comes from.' })
  @IsOptional()
  @IsId()
  communeId?: string;

  @Field(() => ID, { nullable: true, description: 'The body that must reply.' })
  @IsOptional()
  @IsId()
  holderId?: string;

  @Field(() => String, { nullable: true, description: 'The field.' })
  @IsOptional()
  @IsText(40)
  fieldCode?: string;

  @Field(() => Level, { nullable: true, description: 'The level whose competence it falls in.' })
  level?: Level;

  @Field(() => [Routing], { nullable: true, description: 'Where it is: one of these.' })
  routing?: Routing[];

  @Field(() => [Reply], { nullable: true, description: 'Whether it was replied to: one of these.' })
  reply?: Reply[];

  @Field(() => [Claim], { nullable: true, description: 'The claimed outcome: one of these.' })
  claim?: Claim[];

  @Field(() => Boolean, { nullable: true, description: 'Whether voters know the last answer.' })
  isInformed?: boolean;

  @Field(() => Tier, { nullable: true, description: 'How near or past its date, as of `on`.' })
  tier?: Tier;

  @day(
    'The day that `tier`, `isUrgingProposed` and `hasMissedMilestone` are as of; today when left out.',
  )
  on?: string;

  @day('Received on this day or later.')
  receivedFrom?: string;

  @day('Received on this day or earlier.')
  receivedTo?: string;

  @day('The date that counts now is this day or later.')
  dueFrom?: string;

  @day('The date that counts now is this day or earlier.')
  dueTo?: string;

  @day('Last answered on this day or later.')
  answeredFrom?: string;

  @day('Last answered on this day or earlier.')
  answeredTo?: string;

  @Field(() => Int, { nullable: true, description: 'Returned for competence at least so often.' })
  @IsOptional()
  @Min(1)
  @Max(1000)
  timesReturnedAtLeast?: number;

  @Field(() => ID, { nullable: true, description: 'The group of petitions on one issue.' })
  @IsOptional()
  @IsId()
  groupId?: string;

  @Field(() => [Verdict], { nullable: true, description: 'The last assessment: one of these.' })
  verdict?: Verdict[];

  @Field(() => [Claim], { nullable: true, description: 'The assessed outcome: one of these.' })
  assessedOutcome?: Claim[];

  @Field(() => Boolean, { nullable: true, description: 'Whether it brings up an earlier one.' })
  isReRaising?: boolean;

  @Field(() => Int, { nullable: true, description: 'Brought up again at least so often.' })
  @IsOptional()
  @Min(1)
  @Max(1000)
  timesReRaisedAtLeast?: number;

  @Field(() => Int, { nullable: true, description: 'Raised before at least so many sessions.' })
  @IsOptional()
  @Min(1)
  @Max(1000)
  sessionsRaisedAtLeast?: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether it went to and fro.' })
  isPingPong?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether the first answer came late.' })
  isAnsweredLate?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether its result was published.' })
  isPublished?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether an urging letter is proposed as of `on`: 15, 7 and 3 days before the date that counts, the day after it, then every 15 days, unless one was sent since.',
  })
  isUrgingProposed?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a step of its roadmap is past its date, as of `on`, and not reported as done.',
  })
  hasMissedMilestone?: boolean;
  @Field(() => String, {
    nullable: true,
    description:
      'All these words are in its title or text, in any order, with or without diacritics. Names of voters are not searched.',
  })
  @IsOptional()
  @IsText(200)
  text?: string;
}

@ArgsType()
export class PetitionsArgs extends PageArgs {
  @Field(() => PetitionFilter, { nullable: true, description: 'Only those that match.' })
  @IsOptional()
  @ValidateNested()
  filter?: PetitionFilter;

  @Field(() => PetitionOrder, { nullable: true, description: 'CODE_ASC when left out.' })
  orderBy?: PetitionOrder;
}

@ArgsType()
export class ReRaisedPetitionsArgs extends PageArgs {
  @Field(() => PetitionFilter, {
    nullable: true,
    description: 'Conditions on the first petition of each matter.',
  })
  @IsOptional()
  @ValidateNested()
  filter?: PetitionFilter;
}

@ArgsType()
export class PetitionArgs extends ReadArgs {
  @Field(() => ID, { nullable: true, description: 'The id; give either this or the code.' })
  @IsOptional()
  @IsId()
  id?: string;

  @Field(() => String, { nullable: true, description: 'The reference code.' })
  @IsOptional()
  @Matches(/^KN-\d{4}-\d{6,}$/u)
  code?: string;
}

@ArgsType()
export class WorkloadArgs extends ReadArgs {
  @Field(() => ID, { nullable: true, description: 'Only this body.' })
  @IsOptional()
  @IsId()
  bodyId?: string;

  @day('As of this day; today when left out.')
  on?: string;
}

@ArgsType()
export class TierArgs {
  @day('As of this day; today when left out.')
  on?: string;
}

@ArgsType()
export class HistoryArgs extends PageArgs {
  @Field(() => ID, { description: 'The id of a body, session, rule or petition.' })
  @IsId()
  subjectId!: string;
}
