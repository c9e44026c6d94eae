import { IsOptional } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { CommandInput, PageArgs } from './common.inputs';
import { BodyKind, Level } from './enums';
import { IsId, IsText } from './validators';

@InputType({ description: 'Registers a council or a body.' })
export class BodyRegisterInput extends CommandInput {
  @Field(() => String, { description: 'Its official name.' })
  @IsText(300)
  name!: string;

  @Field(() => BodyKind, { description: 'What it is.' })
  kind!: BodyKind;

  @Field(() => Level, { description: 'Its level of government.' })
  level!: Level;

  @Field(() => ID, {
    nullable: true,
    description:
      'The body above it; of a council, the council above. Only a council may have none.',
  })
  @IsOptional()
  @IsId()
  parentId?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Its council; your own when left out. A new council is its own.',
  })
  @IsOptional()
  @IsId()
  councilId?: string;
}

@ArgsType()
export class BodiesArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this council.' })
  @IsOptional()
  @IsId()
  councilId?: string;

  @Field(() => BodyKind, { nullable: true, description: 'Only those of this kind.' })
  kind?: BodyKind;
}
