import { ArrayMaxSize, ArrayMinSize, IsOptional } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { BodyCommandInput, PageArgs } from './common.inputs';
import { SynthesisPhase } from './enums';
import { IsId, IsText, textMax } from './validators';

@InputType({ description: 'Puts petitions on one issue together (nhóm vấn đề).' })
export class IssueGroupFormInput extends BodyCommandInput {
  @Field(() => String, { description: 'The issue; stored encrypted.' })
  @IsText(300)
  title!: string;

  @Field(() => ID, { nullable: true, description: 'The session that it is for.' })
  @IsOptional()
  @IsId()
  sessionId?: string;

  @Field(() => [ID], { description: 'The petitions, 1 to 200; each joins one group only.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsId({ each: true })
  petitionIds!: string[];
}

@InputType({ description: 'Adds petitions to a group that was not forwarded yet.' })
export class IssueGroupExtendInput extends BodyCommandInput {
  @Field(() => ID, { description: 'The group.' })
  @IsId()
  groupId!: string;

  @Field(() => [ID], { description: 'The petitions, 1 to 200.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsId({ each: true })
  petitionIds!: string[];
}

@InputType({ description: 'Forwards a group with all its petitions.' })
export class IssueGroupForwardInput extends BodyCommandInput {
  @Field(() => ID, { description: 'The group.' })
  @IsId()
  groupId!: string;

  @Field(() => ID, { description: 'The body competent to reply.' })
  @IsId()
  toBodyId!: string;
}

@InputType({ description: 'Records a synthesis report (báo cáo tổng hợp).' })
export class SynthesisReportIssueInput extends BodyCommandInput {
  @Field(() => ID, { description: 'The session that it is for.' })
  @IsId()
  sessionId!: string;

  @Field(() => SynthesisPhase, { description: 'Before the opening or after the closing.' })
  phase!: SynthesisPhase;

  @Field(() => [ID], { description: 'The groups that it reports on, 1 to 200.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsId({ each: true })
  groupIds!: string[];

  @Field(() => String, { nullable: true, description: 'What it says in short; stored encrypted.' })
  @IsOptional()
  @IsText(textMax)
  summary?: string;
}

@ArgsType()
export class OfSessionArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this council.' })
  @IsOptional()
  @IsId()
  councilId?: string;

  @Field(() => ID, { nullable: true, description: 'Only those for this session.' })
  @IsOptional()
  @IsId()
  sessionId?: string;
}
