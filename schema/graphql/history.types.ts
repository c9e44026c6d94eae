import { Field, ID, Int } from 'type-graphql';
import { BodyField } from './kinds-of-fields';
import type { Body } from './body.types';
import { Role, Source } from './enums';
import { ObjectType } from './object-type';
import { DateScalar, DateTimeScalar, PositionScalar } from './scalars';

@ObjectType({ description: 'A real document as it is printed (văn bản).' })
export class Document {
  @Field(() => String, { description: 'Number and symbol, verbatim, like `67/TTr-HĐND`.' })
  number!: string;

  @Field(() => String, { description: 'Who issued it.' })
  issuer!: string;

  @Field(() => DateScalar, { description: 'Its date.' })
  date!: string;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the file, hexadecimal.' })
  sha256?: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  url?: string;
}

@ObjectType({ description: 'Who recorded an event.' })
export class Actor {
  @BodyField('bodyId', 'The body that the person acts for.')
  body!: Body | null;

  @Field(() => ID, { description: 'A pseudonym.' })
  id!: string;

  @Field(() => Role, { description: 'In which role.' })
  role!: Role;
}

@ObjectType({ description: 'One recorded event: never changed, never removed.' })
export class HistoryEntry {
  @Field(() => ID, { description: 'The event’s id.' })
  id!: string;

  @Field(() => String, { description: 'The event’s type and version.' })
  type!: string;

  @Field(() => Int, { description: 'Its number in the subject’s stream, from 0 without gaps.' })
  revision!: number;

  @Field(() => Actor, { description: 'Who recorded it.' })
  actor!: Actor;

  @Field(() => Document, { nullable: true, description: 'The document behind it.' })
  document!: Document | null;

  @Field(() => DateScalar, { description: 'When it happened, by its document.' })
  effectiveOn!: string;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => PositionScalar, { description: 'Its place in the order of all events.' })
  position!: string;

  @Field(() => Source, { description: 'The way by which it came.' })
  source!: Source;

  @Field(() => String, { description: 'SHA-256 of its stored bytes as in its receipt, base64url.' })
  leafHash!: string;

  @Field(() => Boolean, { description: 'Invented for the demonstration.' })
  isSynthetic!: boolean;
}
