import { createUnionType, Field, Int } from 'type-graphql';
import { BodyField } from './kinds-of-fields';
import type { Body } from './body.types';
import { DayUnit, Evidence, RuleKind } from './enums';
import { Node } from './node.types';
import { ObjectType } from './object-type';
import { DateScalar } from './scalars';

@ObjectType({ description: 'How long a body has to reply, from its receipt (hạn trả lời).' })
export class ReplyDeadlineRule {
  @Field(() => Int, { description: 'The length of the period.' })
  days!: number;

  @Field(() => DayUnit, { description: 'What the period counts.' })
  unit!: (typeof DayUnit)[keyof typeof DayUnit];
}

@ObjectType({ description: 'A day that differs from the ordinary week.' })
export class NamedDay {
  @Field(() => DateScalar, { description: 'The day.' })
  date!: string;

  @Field(() => String, { description: 'Why, like the holiday’s name.' })
  name!: string;

  @Field(() => Evidence, { description: 'How well this is founded.' })
  evidence!: Evidence;
}

@ObjectType({ description: 'Days off on weekdays, and weekend days worked instead (lịch nghỉ).' })
export class CalendarRule {
  @Field(() => [NamedDay], { description: 'Weekdays on which offices are closed.' })
  off!: readonly NamedDay[];

  @Field(() => [NamedDay], { description: 'Weekend days on which offices work.' })
  worked!: readonly NamedDay[];
}

@ObjectType({ description: 'A field that petitions are classified into (lĩnh vực).' })
export class FieldCode {
  @Field(() => String, { description: 'The code that a classification names.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The Board of the council in charge (Ban).' })
  board!: string | null;
}

@ObjectType({ description: 'The list of fields (danh mục lĩnh vực).' })
export class FieldCodesRule {
  @Field(() => [FieldCode], { description: 'All codes of the list.' })
  codes!: readonly FieldCode[];
}

const typeOfKind: Readonly<Record<RuleKind, string>> = {
  [RuleKind.REPLY_DEADLINE]: 'ReplyDeadlineRule',
  [RuleKind.CALENDAR]: 'CalendarRule',
  [RuleKind.FIELD_CODES]: 'FieldCodesRule',
};

/** The type of what a rule says. */
export const typeOfContent = ({ kind }: Readonly<{ kind: RuleKind }>): string => typeOfKind[kind];

export const RuleContent = createUnionType({
  name: 'RuleContent',
  description: 'What a rule says, by its kind.',
  types: () => [ReplyDeadlineRule, CalendarRule, FieldCodesRule] as const,
  resolveType: (content: object) => typeOfContent(content as { kind: RuleKind }),
});

@ObjectType({ implements: Node, description: 'A rule as it was adopted (quy định).' })
export class Rule extends Node {
  @BodyField('councilId', 'The council that it holds for; null for every council without its own.')
  council!: Body | null;

  @Field(() => RuleKind, { description: 'What it decides.' })
  kind!: RuleKind;

  @Field(() => Int, { description: 'The revision of its stream that this is.' })
  revision!: number;

  @Field(() => DateScalar, { description: 'The first day on which it holds.' })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null is without end.' })
  validTo!: string | null;

  @Field(() => String, { description: 'The article or document that it rests on (căn cứ).' })
  basis!: string;

  @Field(() => Evidence, { description: 'How well it is founded.' })
  evidence!: Evidence;

  @Field(() => RuleContent, { description: 'What it says.' })
  content!: typeof RuleContent;

  @Field(() => DateScalar, { description: 'The day of its adoption.' })
  adoptedOn!: string;

  @Field(() => Boolean, { description: 'Invented for the demonstration.' })
  isSynthetic!: boolean;
}
