import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { BodyCommandInput, PageArgs } from './common.inputs';
import { IsId, IsText, textMax } from './validators';

@InputType({ description: 'Records how a complaint was settled.' })
export class ComplaintSettleInput extends BodyCommandInput {
  @Field(() => ID, { description: 'The complaint.' })
  @IsId()
  complaintId!: string;

  @Field(() => String, { description: 'How; stored encrypted.' })
  @IsText(textMax)
  result!: string;
}

@ArgsType()
export class ComplaintsArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Only settled ones, or only others.' })
  isSettled?: boolean;
}
