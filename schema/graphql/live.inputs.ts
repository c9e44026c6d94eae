import { IsOptional, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID } from 'type-graphql';
import { PetitionFilter } from './petition.inputs';
import { PositionScalar } from './scalars';
import { IsId } from './validators';

@ArgsType()
abstract class LiveArgs {
  @Field(() => PositionScalar, {
    nullable: true,
    description: 'Go on behind this position; when left out, with what changes from now on.',
  })
  since?: string;
}

@ArgsType()
export class PetitionChangedArgs extends LiveArgs {
  @Field(() => PetitionFilter, { nullable: true, description: 'Only those that match.' })
  @IsOptional()
  @ValidateNested()
  filter?: PetitionFilter;
}

@ArgsType()
export class WorkloadChangedArgs extends LiveArgs {
  @Field(() => ID, { description: 'The body.' })
  @IsId()
  bodyId!: string;
}

@ArgsType()
export class FiguresChangedArgs extends LiveArgs {
  @Field(() => ID, { description: 'The session.' })
  @IsId()
  sessionId!: string;
}
