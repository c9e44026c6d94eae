import { Field, Int } from 'type-graphql';
import { FigureName, FigureUnit } from './enums';
import { ObjectType } from './object-type';

@ObjectType({ description: 'What a figure is made of, one by one.' })
export class FigureItem {
  @Field(() => Int, { description: 'How much it adds to the value.' })
  counts!: number;

  @Field(() => Boolean, {
    description: 'It counts, but you may not see what it is: all other fields are null.',
  })
  isRestricted!: boolean;

  @Field(() => String, { nullable: true, description: 'Where it was, of a contact point.' })
  place!: string | null;
}

@ObjectType({
  description:
    'A number about a session (số liệu). Petitions count once they are received for the session, whatever becomes of them.',
})
export class Figure {
  @Field(() => FigureName, { description: 'Which one.' })
  name!: FigureName;

  @Field(() => FigureUnit, { description: 'What it counts; compare only figures of one unit.' })
  unit!: FigureUnit;

  @Field(() => Int, { description: 'How many, over the whole council.' })
  value!: number;

  @Field(() => Int, { nullable: true, description: 'Out of how many, where it is a part.' })
  of!: number | null;
}
