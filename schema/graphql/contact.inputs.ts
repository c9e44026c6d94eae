import { ArrayMaxSize, ArrayMinSize, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { BodyCommandInput, PageArgs } from './common.inputs';
import { ContactKind } from './enums';
import { DateScalar } from './scalars';
import { IsId, IsText, textMax } from './validators';

/** So many that their event stays below its limit. */
const pointsMax = 100;

@InputType({ description: 'A place and day for meeting voters.' })
export class PlannedPointInput {
  @Field(() => ID, { description: 'The council of the commune where it is.' })
  @IsId()
  communeId!: string;

  @Field(() => String, { description: 'Where, like a hall’s name.' })
  @IsText(100)
  place!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;
}

@InputType({ description: 'A place and day where voters were met.' })
export class HeldPointInput extends PlannedPointInput {
  @Field(() => Int, { description: 'Voters who spoke (lượt ý kiến), not petitions.' })
  @Min(0)
  @Max(10_000)
  utterances!: number;

  @Field(() => Int, { nullable: true, description: 'Voters present, where that was counted.' })
  @IsOptional()
  @Min(0)
  @Max(100_000)
  voters?: number;
}

@InputType({ description: 'Plans a round of meetings with voters.' })
export class VoterContactPlanInput extends BodyCommandInput {
  @Field(() => ContactKind, { description: 'Before or after a session, or another occasion.' })
  kind!: ContactKind;

  @Field(() => ID, { nullable: true, description: 'The session that it is before or after.' })
  @IsOptional()
  @IsId()
  sessionId?: string;

  @Field(() => [PlannedPointInput], { description: 'Where and when, 1 to 100.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(pointsMax)
  @ValidateNested({ each: true })
  points!: PlannedPointInput[];
}

@InputType()
abstract class OfContactInput extends BodyCommandInput {
  @Field(() => ID, { description: 'The voter contact.' })
  @IsId()
  contactId!: string;
}

@InputType({ description: 'Records meetings that took place; the others may follow later.' })
export class VoterContactHoldInput extends OfContactInput {
  @Field(() => [HeldPointInput], { description: 'Where and when, 1 to 100, planned or not.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(pointsMax)
  @ValidateNested({ each: true })
  points!: HeldPointInput[];
}

@InputType({ description: 'Files minutes; the paper itself is `document`.' })
export class MinutesFileInput extends OfContactInput {
  @Field(() => String, { nullable: true, description: 'What they say; stored encrypted.' })
  @IsOptional()
  @IsText(textMax)
  summary?: string;
}

@ArgsType()
export class VoterContactsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this council.' })
  @IsOptional()
  @IsId()
  councilId?: string;

  @Field(() => ID, { nullable: true, description: 'Only those of this session.' })
  @IsOptional()
  @IsId()
  sessionId?: string;
}
