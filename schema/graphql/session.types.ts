import { Field, Int } from 'type-graphql';
import { BodyField } from './kinds-of-fields';
import type { Body } from './body.types';
import { SessionKind } from './enums';
import { Node } from './node.types';
import { ObjectType } from './object-type';
import { DateScalar } from './scalars';

@ObjectType({ implements: Node, description: 'A session of a council (kỳ họp).' })
export class Session extends Node {
  @BodyField('councilId', 'The council that holds it.')
  council!: Body | null;

  @Field(() => String, { description: 'The term that it belongs to, as the council writes it.' })
  term!: string;

  @Field(() => Int, { description: 'Its number within the term, by kind.' })
  number!: number;

  @Field(() => SessionKind, { description: 'Regular, thematic or extraordinary.' })
  kind!: SessionKind;

  @Field(() => DateScalar, { description: 'Its first day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  to!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Since when everybody may read its figures; null before.',
  })
  publishedOn!: string | null;

  @Field(() => Boolean, { description: 'Invented for the demonstration.' })
  isSynthetic!: boolean;
}
