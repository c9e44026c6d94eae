import { Field } from 'type-graphql';
import type { Body } from './body.types';
import { AnomalyKind } from './enums';
import { BodyField, SealedText } from './kinds-of-fields';
import { Node } from './node.types';
import { ObjectType } from './object-type';
import { Petition } from './petition.types';
import { DateScalar } from './scalars';

@ObjectType({ description: 'What a person said of an anomaly.' })
export class AnomalyJudgement {
  @Field(() => Boolean, { description: 'Confirmed; otherwise dismissed.' })
  isConfirmed!: boolean;

  @Field(() => DateScalar, { description: 'When.' })
  judgedOn!: string;

  @BodyField('byBodyId', 'In the name of which body.')
  by!: Body | null;

  @SealedText('Why.')
  reason!: string | null;
}

@ObjectType({
  implements: Node,
  description: 'Something that the program noticed by itself; a person confirms or dismisses it.',
})
export class Anomaly extends Node {
  @Field(() => AnomalyKind, { description: 'What it is.' })
  kind!: AnomalyKind;

  @Field(() => DateScalar, { description: 'Since when.' })
  since!: string;

  @Field(() => Petition, { description: 'What it is about.' })
  petition!: Petition;

  @Field(() => AnomalyJudgement, {
    nullable: true,
    description: 'The last judgement; null as long as nobody said anything.',
  })
  judgement!: AnomalyJudgement | null;
}
