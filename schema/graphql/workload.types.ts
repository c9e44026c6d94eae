import { Field, Float, Int } from 'type-graphql';
import { BodyField } from './kinds-of-fields';
import type { Body } from './body.types';
import { ObjectType } from './object-type';

const count = (description: string) => Field(() => Int, { description });

@ObjectType({
  description:
    'What a body owes as of a day: `held` is `unacknowledged` plus all due and overdue ones (tình hình trả lời).',
})
export class BodyWorkload {
  @BodyField('bodyId', 'The body.')
  body!: Body | null;

  @count('Petitions that it still owes an answer, or a final one.')
  held!: number;

  @count('Of these: forwarded, the receipt not confirmed.')
  unacknowledged!: number;

  @count('Of these: due in more than 15 days.')
  dueLater!: number;

  @count('Of these: due in 8 to 15 days.')
  dueIn8To15Days!: number;

  @count('Of these: due in 4 to 7 days.')
  dueIn4To7Days!: number;

  @count('Of these: due today or in up to 3 days.')
  dueIn0To3Days!: number;

  @count('Of these: 1 to 30 days past their date.')
  overdue!: number;

  @count('Of these: more than 30 days past their date.')
  veryOverdue!: number;

  @count('How often it returned a petition for competence.')
  returned!: number;

  @count('Petitions that it answered at least once.')
  answered!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Median of calendar days from receipt to first answer; null when there is none with a confirmed receipt.',
  })
  medianDaysToAnswer!: number | null;
}
