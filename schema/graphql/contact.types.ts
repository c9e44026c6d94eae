import { Field, Int } from 'type-graphql';
import { SessionField } from './session-field';
import type { Session } from './session.types';
import type { Body } from './body.types';
import { ContactKind } from './enums';
import { BodyField, SealedText } from './kinds-of-fields';
import { Node } from './node.types';
import { ObjectType } from './object-type';
import { DateScalar } from './scalars';

@ObjectType({ description: 'A place and day planned for meeting voters (điểm tiếp xúc).' })
export class PlannedPoint {
  @Field(() => String, { description: 'Where.' })
  place!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;

  @BodyField('communeId', 'The council of the commune where it is.')
  commune!: Body | null;
}

@ObjectType({ description: 'A contact point where the meeting took place.' })
export class HeldPoint {
  @Field(() => Int, { description: 'From 1 within the voter contact; petitions name it.' })
  number!: number;

  @Field(() => String, { description: 'Where.' })
  place!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;

  @BodyField('communeId', 'The council of the commune where it is.')
  commune!: Body | null;

  @Field(() => Int, {
    description: 'Voters who spoke (lượt ý kiến); petitions are counted apart.',
  })
  utterances!: number;

  @Field(() => Int, { nullable: true, description: 'Voters present; null where not counted.' })
  voters!: number | null;
}

@ObjectType({ description: 'Minutes of a voter contact (biên bản).' })
export class Minutes {
  @Field(() => DateScalar, { description: 'The day of filing.' })
  filedOn!: string;

  @BodyField('byBodyId', 'The body that filed them.')
  filedBy!: Body | null;

  @SealedText('What they say; null when nothing was written or its key was destroyed.')
  summary!: string | null;
}

@ObjectType({
  implements: Node,
  description: 'A round of meetings of delegates with voters (tiếp xúc cử tri).',
})
export class VoterContact extends Node {
  @SessionField('sessionId', 'The session that it is before or after.')
  session!: Session | null;

  @Field(() => ContactKind, { description: 'Before or after a session, or another occasion.' })
  kind!: ContactKind;

  @BodyField('councilId', 'The council whose contact it is.')
  council!: Body | null;

  @BodyField('plannedByBodyId', 'The body that planned it.')
  plannedBy!: Body | null;

  @Field(() => DateScalar, { description: 'The date of the plan.' })
  plannedOn!: string;

  @Field(() => [PlannedPoint], { description: 'What was planned.' })
  plannedPoints!: readonly PlannedPoint[];

  @Field(() => DateScalar, { description: 'The first day planned.' })
  from!: string;

  @Field(() => [HeldPoint], { description: 'What took place.' })
  heldPoints!: readonly HeldPoint[];

  @Field(() => Int, { description: 'Voters who spoke, over all points.' })
  utterances!: number;

  @Field(() => [Minutes], { description: 'The minutes filed.' })
  minutes!: readonly Minutes[];

  @Field(() => Boolean, { description: 'Invented for the demonstration.' })
  isSynthetic!: boolean;
}
