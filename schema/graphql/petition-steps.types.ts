import { Field } from 'type-graphql';
import type { Body } from './body.types';
import { Claim, Verdict } from './enums';
import { BodyField, SealedText } from './kinds-of-fields';
import { ObjectType } from './object-type';
import { DateScalar } from './scalars';

const day = (description: string) => Field(() => DateScalar, { description });
const dayOrNull = (description: string) => Field(() => DateScalar, { nullable: true, description });

@ObjectType({ description: 'More time for a reply (gia hạn).' })
export class Extension {
  @day('When it was given.')
  extendedOn!: string;

  @BodyField('byBodyId', 'The body that gave it.')
  by!: Body | null;

  @day('The date before.')
  formerDueOn!: string;

  @day('The new date.')
  dueOn!: string;

  @SealedText('Why.')
  reason!: string | null;
}

@ObjectType({ description: 'What the council thinks of an answer and its outcome (đánh giá).' })
export class Assessment {
  @day('When it was assessed.')
  assessedOn!: string;

  @BodyField('byBodyId', 'The body that assessed it.')
  by!: Body | null;

  @Field(() => Verdict, { description: 'What it thinks of the answer.' })
  verdict!: Verdict;

  @Field(() => Claim, { description: 'The outcome as it sees it.' })
  outcome!: Claim;

  @SealedText('Why.')
  note!: string | null;
}

@ObjectType({ description: 'A letter that reminds the body that owes the answer (đôn đốc).' })
export class Urging {
  @day('The date of the letter.')
  urgedOn!: string;

  @BodyField('byBodyId', 'The body that sent it.')
  by!: Body | null;

  @BodyField('toBodyId', 'The body that it was sent to.')
  to!: Body | null;

  @SealedText('What it says.')
  note!: string | null;
}

@ObjectType({ description: 'A result published on the portal (công khai).' })
export class Publication {
  @day('When it was published.')
  publishedOn!: string;

  @BodyField('byBodyId', 'The body that published it.')
  by!: Body | null;

  @Field(() => String, { nullable: true, description: 'Where.' })
  url!: string | null;
}

@ObjectType({ description: 'How the body that holds it divided the work (phân công).' })
export class Assignment {
  @day('When.')
  assignedOn!: string;

  @BodyField('byBodyId', 'The body that holds it.')
  by!: Body | null;

  @BodyField('leadBodyId', 'The unit in the lead.')
  lead!: Body | null;

  @SealedText('What is asked of them.')
  note!: string | null;
}

@ObjectType({ description: 'A request to another body for its part of the answer (phối hợp).' })
export class Coordination {
  @day('When it was asked.')
  askedOn!: string;

  @BodyField('byBodyId', 'The body that asks.')
  by!: Body | null;

  @BodyField('ofBodyId', 'The body that is asked.')
  of!: Body | null;

  @SealedText('What it is asked.')
  question!: string | null;

  @dayOrNull('By when, as the letter says.')
  dueOn!: string | null;

  @dayOrNull('When it answered.')
  answeredOn!: string | null;

  @SealedText('Its answer.')
  answer!: string | null;
}

@ObjectType({ description: 'Taking it up again (mở lại).' })
export class Reopening {
  @day('When.')
  reopenedOn!: string;

  @BodyField('byBodyId', 'The body that did.')
  by!: Body | null;

  @SealedText('Why.')
  reason!: string | null;
}

@ObjectType({ description: 'Its voters took it back (rút).' })
export class Withdrawal {
  @day('When.')
  withdrawnOn!: string;

  @BodyField('byBodyId', 'The body that recorded it.')
  by!: Body | null;

  @SealedText('Why.')
  reason!: string | null;
}

@ObjectType({ description: 'A merger into a petition received before (gộp).' })
export class Merger {
  @day('When.')
  mergedOn!: string;

  @BodyField('byBodyId', 'The body that merged them.')
  by!: Body | null;

  @Field(() => String, { description: 'The code of the petition with which it goes on.' })
  intoCode!: string;

  @SealedText('Why.')
  reason!: string | null;
}

@ObjectType({ description: 'A correction of what was recorded (đính chính).' })
export class Correction {
  @day('When.')
  correctedOn!: string;

  @BodyField('byBodyId', 'The body that corrected it.')
  by!: Body | null;

  @SealedText('Why.')
  reason!: string | null;
}
