import { Field, Int } from 'type-graphql';
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
  description:
    'Documents of one kind that an issuer numbers through a year, as far as they were recorded.',
})
export class NumberSeries {
  @Field(() => String, { description: 'Who issues them.' })
  issuer!: string;

  @Field(() => String, { description: 'The part behind the number, verbatim: `TTr-HĐND`.' })
  symbol!: string;

  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Int, { description: 'How many numbers were recorded.' })
  recorded!: number;

  @Field(() => Int, { description: 'How many are missing from 1 to the highest.' })
  missing!: number;
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
    description: 'The petition that it is about; null where it is about documents.',
  })
  petition!: Petition | null;

  @Field(() => NumberedDocument, {
    nullable: true,
    description: 'The document that it is about; null where it is about something else.',
  })
  document!: NumberedDocument | null;

  @Field(() => NumberSeries, {
    nullable: true,
    description: 'The numbers that it is about; null where it is about something else.',
  })
  series!: NumberSeries | null;

  @Field(() => AnomalyJudgement, {
    nullable: true,
    description: 'The last judgement; null as long as nobody said anything.',
  })
  judgement!: AnomalyJudgement | null;
}
