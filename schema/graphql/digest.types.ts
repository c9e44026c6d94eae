import { Field, Int } from 'type-graphql';
import type { Body } from './body.types';
import { Evidence } from './enums';
import { BodyField, SealedText } from './kinds-of-fields';
import { Node } from './node.types';
import { ObjectType } from './object-type';
import { DateScalar } from './scalars';
import { SessionField } from './session-field';
import type { Session } from './session.types';

@ObjectType({
  implements: Node,
  description:
    'A Delegate Group’s report on what voters said at a contact (báo cáo tập hợp của Tổ đại biểu).',
})
export class GroupDigest extends Node {
  @SessionField('sessionId', 'The session that the contact is before or after.')
  session!: Session | null;

  @BodyField('councilId', 'The council that it is for.')
  council!: Body | null;

  @BodyField('byBodyId', 'The Delegate Group (Tổ đại biểu).')
  group!: Body | null;

  @Field(() => DateScalar, { description: 'When it was submitted.' })
  submittedOn!: string;

  @Field(() => DateScalar, {
    description: 'The last day on which voters were met, of those up to the report’s own.',
  })
  heldOn!: string;

  @Field(() => DateScalar, {
    description:
      '5 working days after that, by the calendars in force. For ordinary contacts, before or after a session, and before 20/02/2025 no period was found in the law [U]: the same is assumed.',
  })
  dueOn!: string;

  @Field(() => Evidence, {
    description: 'How well that is founded; `UNKNOWN` where the period is assumed.',
  })
  dueEvidence!: Evidence;

  @Field(() => Boolean, { description: 'Submitted after the day by which it was due.' })
  isLate!: boolean;

  @Field(() => Int, {
    description: 'Voters who spoke (lượt ý kiến), as it states them, right or wrong.',
  })
  statedUtterances!: number;

  @Field(() => Int, { description: 'Petitions, as it states them, right or wrong.' })
  statedPetitions!: number;

  @Field(() => Int, { description: 'Recorded petitions that it names, each once.' })
  recordedPetitions!: number;

  @SealedText('What it says in short.')
  summary!: string | null;

  @Field(() => Boolean, { description: 'Invented for the demonstration.' })
  isSynthetic!: boolean;
}
