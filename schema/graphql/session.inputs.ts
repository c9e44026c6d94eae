import { IsOptional, Max, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { BodyCommandInput, CommandInput, PageArgs } from './common.inputs';
import { SessionKind } from './enums';
import { DateScalar } from './scalars';
import { IsId, IsText } from './validators';

@InputType({ description: 'Registers a session of your council.' })
export class SessionRegisterInput extends CommandInput {
  @Field(() => String, { description: 'The term, as the council writes it.' })
  @IsText(100)
  term!: string;

  @Field(() => Int, { description: 'Its number within the term, by kind.' })
  @Min(1)
  @Max(1000)
  number!: number;

  @Field(() => SessionKind, { description: 'Regular, thematic or extraordinary.' })
  kind!: SessionKind;

  @Field(() => DateScalar, { description: 'Its first day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  to!: string;
}

@InputType({ description: 'Lets everybody read the figures of a session.' })
export class SessionPublishInput extends BodyCommandInput {
  @Field(() => ID, { description: 'The session.' })
  @IsId()
  sessionId!: string;
}

@ArgsType()
export class SessionsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this council.' })
  @IsOptional()
  @IsId()
  councilId?: string;
}
