import { Field, Int } from 'type-graphql';
import { SessionField } from './session-field';
import type { Session } from './session.types';
import type { Body } from './body.types';
import { SynthesisPhase } from './enums';
import { BodyField, SealedText } from './kinds-of-fields';
import { Node } from './node.types';
import { ObjectType } from './object-type';
import { DateScalar } from './scalars';

@ObjectType({ implements: Node, description: 'A group of petitions on one issue (nhóm vấn đề).' })
export class IssueGroup extends Node {
  @SessionField('sessionId', 'The session that it is for.')
  session!: Session | null;

  @Field(() => String, { description: 'What a person can say on the phone: `NV-2021-000003`.' })
  code!: string;

  @BodyField('councilId', 'The council whose petitions it holds.')
  council!: Body | null;

  @SealedText('The issue.')
  title!: string | null;

  @BodyField('formedByBodyId', 'The body that formed it.')
  formedBy!: Body | null;

  @Field(() => DateScalar, { description: 'When it was formed.' })
  formedOn!: string;

  @Field(() => Boolean, { description: 'Whether it was forwarded.' })
  isForwarded!: boolean;

  @BodyField('toBodyId', 'The body that it was forwarded to.')
  to!: Body | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was forwarded.' })
  forwardedOn!: string | null;

  @Field(() => Boolean, { description: 'Invented for the demonstration.' })
  isSynthetic!: boolean;
}

@ObjectType({
  implements: Node,
  description: 'A report that puts voters’ petitions together for a session (báo cáo tổng hợp).',
})
export class Synthesis extends Node {
  @SessionField('sessionId', 'The session that it is for.')
  session!: Session | null;

  @BodyField('councilId', 'The council that it is for.')
  council!: Body | null;

  @BodyField('byBodyId', 'The body that issued it.')
  by!: Body | null;

  @Field(() => SynthesisPhase, { description: 'Before the opening or after the closing.' })
  phase!: SynthesisPhase;

  @Field(() => DateScalar, { description: 'When it was issued.' })
  issuedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      '15 days before the opening (National Assembly, by analogy); null after the closing.',
  })
  dueOn!: string | null;

  @Field(() => Boolean, { description: 'Issued after the day by which it was due.' })
  isLate!: boolean;

  @Field(() => Int, { description: 'Petitions in its groups, each once.' })
  petitions!: number;

  @SealedText('What it says in short.')
  summary!: string | null;

  @Field(() => Boolean, { description: 'Invented for the demonstration.' })
  isSynthetic!: boolean;
}
