import { ArgsType, Field, ID } from 'type-graphql';
import { ReadArgs } from './common.inputs';
import { FigureName } from './enums';
import { IsId } from './validators';

@ArgsType()
export class FiguresArgs extends ReadArgs {
  @Field(() => ID, { description: 'The session.' })
  @IsId()
  sessionId!: string;

  @Field(() => FigureName, {
    nullable: true,
    description: 'Only this one: needed to turn the pages of its explanation.',
  })
  name?: FigureName;
}
