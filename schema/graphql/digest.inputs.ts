import { ArrayMaxSize, IsOptional, Max, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { BodyCommandInput } from './common.inputs';
import { OfSessionArgs } from './synthesis.inputs';
import { IsId, IsText, textMax } from './validators';

/** Their ids take two fifths of what an event may hold. */
const petitionsMax = 500;
const statedMax = 100_000;

@InputType({
  description:
    'Records a Delegate Group’s report on a voter contact (báo cáo tập hợp của Tổ đại biểu); the paper itself is `document`. One that corrects another is one more.',
})
export class GroupDigestSubmitInput extends BodyCommandInput {
  @Field(() => ID, { description: 'The voter contact that it reports on; some of it was held.' })
  @IsId()
  voterContactId!: string;

  @Field(() => [ID], { description: 'The recorded petitions that it names, up to 500.' })
  @ArrayMaxSize(petitionsMax)
  @IsId({ each: true })
  petitionIds!: string[];

  @Field(() => Int, {
    description: 'Voters who spoke (lượt ý kiến), as the report states them, right or wrong.',
  })
  @Min(0)
  @Max(statedMax)
  statedUtterances!: number;

  @Field(() => Int, { description: 'Petitions, as the report states them, right or wrong.' })
  @Min(0)
  @Max(statedMax)
  statedPetitions!: number;

  @Field(() => String, { nullable: true, description: 'What it says in short; stored encrypted.' })
  @IsOptional()
  @IsText(textMax)
  summary?: string;
}

@ArgsType()
export class GroupDigestsArgs extends OfSessionArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this Delegate Group.' })
  @IsOptional()
  @IsId()
  groupId?: string;
}
