import { Field, Int } from 'type-graphql';
import { ObjectType } from './object-type';
import { DateScalar } from './scalars';

@ObjectType({ description: 'One time that voters raised a matter.' })
export class RecurrenceOccurrence {
  @Field(() => DateScalar, { description: 'When the council received it.' })
  raisedOn!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether voters brought new facts; null for the first time.',
  })
  hasNewFacts!: boolean | null;
}

@ObjectType({
  description:
    'The whole chain of petitions that bring up the same matter again, as far as you may see it (kiến nghị lại).',
})
export class Recurrence {
  @Field(() => Int, { description: 'How often it was raised.' })
  timesRaised!: number;

  @Field(() => DateScalar, { description: 'Since when.' })
  since!: string;
}
