import { Field } from 'type-graphql';
import type { Body } from './body.types';
import { BodyField, SealedText } from './kinds-of-fields';
import { Node } from './node.types';
import { ObjectType } from './object-type';
import { DateScalar } from './scalars';

@ObjectType({
  implements: Node,
  description: 'What was diverted from the petitions and is watched (khiếu nại, tố cáo).',
})
export class Complaint extends Node {
  @BodyField('councilId', 'The council that watches it.')
  council!: Body | null;

  @Field(() => String, { description: 'The code that it had as a petition.' })
  petitionCode!: string;

  @Field(() => DateScalar, { description: 'When it was diverted.' })
  divertedOn!: string;

  @BodyField('divertedByBodyId', 'The body that diverted it.')
  divertedBy!: Body | null;

  @BodyField('toBodyId', 'The body competent to settle it.')
  competentBody!: Body | null;

  @SealedText('What it is about, in one line.')
  title!: string | null;

  @SealedText('What it says.')
  text!: string | null;

  @Field(() => Boolean, { description: 'Whether it is settled.' })
  isSettled!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'When it was settled.' })
  settledOn!: string | null;

  @SealedText('How it was settled.')
  result!: string | null;

  @Field(() => Boolean, { description: 'Invented for the demonstration.' })
  isSynthetic!: boolean;
}
