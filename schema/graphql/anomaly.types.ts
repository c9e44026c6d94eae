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

@ObjectType({ description: 'A document by its number, as those who recorded wrote it.' })
export class NumberedDocument {
  @Field(() => String, { description: 'Number and symbol, verbatim.' })
  number!: string;

  @Field(() => String, { description: 'Who issued it.' })
  issuer!: string;

  @Field(() => [DateScalar], { description: 'The dates that it bears, the earliest first.' })
  dates!: readonly string[];
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

  @Field(() => Petition, {
    nullable: true,
    description: 'The petition that it is about; null where it is about a document.',
  })
  petition!: Petition | null;

  @Field(() => NumberedDocument, {
    nullable: true,
    description: 'The document that it is about; null where it is about a petition.',
  })
  document!: NumberedDocument | null;

  @Field(() => AnomalyJudgement, {
    nullable: true,
    description: 'The last judgement; null as long as nobody said anything.',
  })
  judgement!: AnomalyJudgement | null;
}
