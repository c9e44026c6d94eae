import { IsOptional, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { BodyCommandInput, PageArgs } from './common.inputs';
import { AnomalyKind } from './enums';
import { DateScalar } from './scalars';
import { IsId, IsText, textMax } from './validators';

@InputType()
abstract class AnomalyJudgeInput extends BodyCommandInput {
  @Field(() => ID, { description: 'The anomaly.' })
  @IsText(200)
  anomalyId!: string;

  @Field(() => String, { description: 'Why; stored encrypted.' })
  @IsText(textMax)
  reason!: string;
}

@InputType({ description: 'Confirms an anomaly.' })
export class AnomalyConfirmInput extends AnomalyJudgeInput {}

@InputType({ description: 'Dismisses an anomaly.' })
export class AnomalyDismissInput extends AnomalyJudgeInput {}

@InputType({ description: 'Conditions on anomalies; all that are given must hold.' })
export class AnomalyFilter {
  @Field(() => [AnomalyKind], { nullable: true, description: 'One of these kinds.' })
  kinds?: AnomalyKind[];

  @Field(() => ID, { nullable: true, description: 'The council that received the petition.' })
  @IsOptional()
  @IsId()
  councilId?: string;

  @Field(() => ID, { nullable: true, description: 'The session that the petition is for.' })
  @IsOptional()
  @IsId()
  sessionId?: string;

  @Field(() => ID, { nullable: true, description: 'The petition.' })
  @IsOptional()
  @IsId()
  petitionId?: string;

  @Field(() => DateScalar, { nullable: true, description: 'As of this day; today when left out.' })
  on?: string;
}

@ArgsType()
export class AnomaliesArgs extends PageArgs {
  @Field(() => AnomalyFilter, { nullable: true, description: 'Only those that match.' })
  @IsOptional()
  @ValidateNested()
  filter?: AnomalyFilter;
}
