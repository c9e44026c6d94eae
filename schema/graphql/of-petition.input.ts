import { Field, ID, InputType } from 'type-graphql';
import { BodyCommandInput } from './common.inputs';
import { IsId } from './validators';

@InputType()
export abstract class OfPetitionInput extends BodyCommandInput {
  @Field(() => ID, { description: 'The petition.' })
  @IsId()
  petitionId!: string;
}
