import {
  ArrayMaxSize,
  ArrayMinSize,
  IsOptional,
  IsUrl,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CorrectedText, petitionTextMax } from '../events/vocabulary';
import { Claim, CorrectedField, Track, Verdict } from './enums';
import { OfPetitionInput } from './of-petition.input';
import { DateScalar } from './scalars';
import { IsId, IsText, textMax } from './validators';

@InputType({ description: 'Corrects what was recorded of a petition (đính chính).' })
export class PetitionCorrectInput extends OfPetitionInput {
  @Field(() => CorrectedField, { description: 'What is corrected.' })
  field!: CorrectedField;

  @Field(() => String, {
    nullable: true,
    description:
      'What it should be; left out, nothing stands there any more. Stored encrypted for texts.',
  })
  @IsOptional()
  @IsText(textMax)
  value?: string;

  @Field(() => String, { description: 'Why; stored encrypted.' })
  @IsText(textMax)
  reason!: string;
}

@InputType({ description: 'Merges a petition into one received before (gộp).' })
export class PetitionMergeInput extends OfPetitionInput {
  @Field(() => ID, {
    description: 'The petition with which it goes on; its code is the lower one.',
  })
  @IsId()
  intoPetitionId!: string;

  @Field(() => String, { nullable: true, description: 'Why; stored encrypted.' })
  @IsOptional()
  @IsText(textMax)
  reason?: string;
}

@InputType({ description: 'One matter of a petition that holds several.' })
export class PetitionPartInput {
  @Field(() => String, { description: 'What it is about, in one line; stored encrypted.' })
  @IsText(petitionTextMax[CorrectedText.TITLE])
  title!: string;

  @Field(() => String, { description: 'What the voters ask, in full; stored encrypted.' })
  @IsText(petitionTextMax[CorrectedText.TEXT])
  text!: string;
}

@InputType({ description: 'Splits a petition that holds several matters (tách).' })
export class PetitionSplitInput extends OfPetitionInput {
  @Field(() => [PetitionPartInput], {
    description: 'Its matters, 2 to 10; each becomes a petition with a code of its own.',
  })
  @ArrayMinSize(2)
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  parts!: PetitionPartInput[];
}

@InputType({
  description: 'Diverts a complaint or denunciation, which is watched but not processed here.',
})
export class PetitionDivertInput extends OfPetitionInput {
  @Field(() => Track, { description: 'Where it belongs; stored encrypted.' })
  track!: Track;

  @Field(() => ID, { description: 'The body competent to settle it.' })
  @IsId()
  toBodyId!: string;

  @Field(() => String, { nullable: true, description: 'Why; stored encrypted.' })
  @IsOptional()
  @IsText(textMax)
  reason?: string;
}

@InputType({ description: 'Records that its voters take a petition back (rút).' })
export class PetitionWithdrawInput extends OfPetitionInput {
  @Field(() => String, { description: 'Why; stored encrypted.' })
  @IsText(textMax)
  reason!: string;
}

@InputType({ description: 'Takes a petition up again (mở lại).' })
export class PetitionReopenInput extends OfPetitionInput {
  @Field(() => String, { description: 'Why; stored encrypted.' })
  @IsText(textMax)
  reason!: string;
}

@InputType({ description: 'Divides the work within the body that holds a petition (phân công).' })
export class PetitionAssignInput extends OfPetitionInput {
  @Field(() => ID, { description: 'The unit in the lead; under the body that holds it.' })
  @IsId()
  leadBodyId!: string;

  @Field(() => [ID], { nullable: true, description: 'Other bodies that work on it; at most 50.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @IsId({ each: true })
  coordinatingBodyIds?: string[];

  @Field(() => String, { nullable: true, description: 'What is asked of them; stored encrypted.' })
  @IsOptional()
  @IsText(textMax)
  note?: string;
}

@InputType({ description: 'Asks another body for its part of the answer (phối hợp).' })
export class CoordinationRequestInput extends OfPetitionInput {
  @Field(() => ID, { description: 'The body that is asked.' })
  @IsId()
  ofBodyId!: string;

  @Field(() => String, { description: 'What it is asked; stored encrypted.' })
  @IsText(textMax)
  question!: string;

  @Field(() => DateScalar, { nullable: true, description: 'By when, as the letter says.' })
  dueOn?: string;
}

@InputType({ description: 'Answers a request for coordination.' })
export class CoordinationAnswerInput extends OfPetitionInput {
  @Field(() => String, { description: 'The answer; stored encrypted.' })
  @IsText(textMax)
  text!: string;
}

@InputType({ description: 'Records an answer given at the meeting itself (trả lời tại chỗ).' })
export class PetitionAnswerOnSpotInput extends OfPetitionInput {
  @Field(() => ID, { description: 'The body that answered.' })
  @IsId()
  answeredByBodyId!: string;

  @Field(() => String, { description: 'The answer; stored encrypted.' })
  @IsText(textMax)
  text!: string;

  @Field(() => Claim, { description: 'The outcome that it claims; not IN_PROGRESS.' })
  claim!: Claim;
}

@InputType({ description: 'Gives the body that holds a petition more time (gia hạn).' })
export class ReplyDeadlineExtendInput extends OfPetitionInput {
  @Field(() => DateScalar, { description: 'The new date, later than the present one.' })
  dueOn!: string;

  @Field(() => String, { description: 'Why; stored encrypted.' })
  @IsText(textMax)
  reason!: string;
}

@InputType({ description: 'Reports what became of a step of the roadmap.' })
export class MilestoneReportInput extends OfPetitionInput {
  @Field(() => Int, { description: 'Its place in the last roadmap, from 1.' })
  @Min(1)
  @Max(50)
  milestone!: number;

  @Field(() => Boolean, { description: 'Whether it is done.' })
  isDone!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What was done, or why not; stored encrypted.',
  })
  @IsOptional()
  @IsText(textMax)
  note?: string;
}

@InputType({
  description: 'Assesses an answer and its outcome (Joint Resolution 72/2025, Art. 53.5).',
})
export class OutcomeAssessInput extends OfPetitionInput {
  @Field(() => Verdict, { description: 'What the council thinks of the answer.' })
  verdict!: Verdict;

  @Field(() => Claim, { description: 'The outcome as it sees it.' })
  outcome!: Claim;

  @Field(() => String, { nullable: true, description: 'Why; stored encrypted.' })
  @IsOptional()
  @IsText(textMax)
  note?: string;
}

@InputType({ description: 'Records that the result was published on the portal (công khai).' })
export class ResultPublishInput extends OfPetitionInput {
  @Field(() => String, { nullable: true, description: 'Where.' })
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_tld: false })
  @MaxLength(2000)
  url?: string;
}

@InputType({
  description: 'Records a letter that reminds the body that owes the answer (đôn đốc).',
})
export class UrgingLetterSendInput extends OfPetitionInput {
  @Field(() => String, { nullable: true, description: 'What it says; stored encrypted.' })
  @IsOptional()
  @IsText(textMax)
  note?: string;
}
