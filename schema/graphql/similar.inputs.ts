import { IsOptional, Max, Min } from 'class-validator';
import { ArgsType, Field, ID, Int } from 'type-graphql';
import { ReadArgs } from './common.inputs';
import { IsId, IsText, textMax } from './validators';

@ArgsType()
export class SimilarPetitionsArgs extends ReadArgs {
  @Field(() => String, { description: 'What voters ask now, with or without diacritics.' })
  @IsText(textMax)
  text!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The council of the commune it comes from: others are left out.',
  })
  @IsOptional()
  @IsId()
  communeId?: string;

  @Field(() => String, {
    nullable: true,
    description: 'A code of the list of fields: it only weighs, since some petitions are misfiled.',
  })
  @IsOptional()
  @IsText(40)
  fieldCode?: string;

  @Field(() => Int, { defaultValue: 5, description: 'How many, 1 to 20.' })
  @Min(1)
  @Max(20)
  first!: number;
}
