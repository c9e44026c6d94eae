import { Field, Int } from 'type-graphql';
import { SessionField } from './session-field';
import type { Session } from './session.types';
import type { Body } from './body.types';
import { Claim, DayUnit, InformChannel, Level, Reply, Routing, Verdict } from './enums';
import { BodyField, SealedText } from './kinds-of-fields';
import { Node } from './node.types';
import { ObjectType } from './object-type';
import {
  Assessment,
  Assignment,
  Coordination,
  Extension,
  Merger,
  Publication,
  Reopening,
  Urging,
  Withdrawal,
} from './petition-steps.types';
import { DateScalar } from './scalars';

@ObjectType({
  description: 'Who brought a petition; personal data, opened for its own council’s office only.',
})
export class Voter {
  @SealedText('Name; null when its key was destroyed.')
  name!: string | null;

  @SealedText('Address.')
  address!: string | null;

  @SealedText('Telephone number.')
  phone!: string | null;
}

@ObjectType({ description: 'A step of a roadmap (lộ trình).' })
export class Milestone {
  @Field(() => DateScalar, { description: 'The date by which it is promised.' })
  dueOn!: string;

  @SealedText('What will be done.')
  task!: string | null;

  @Field(() => Int, { description: 'Its place in the roadmap, from 1.' })
  number!: number;

  @Field(() => DateScalar, { nullable: true, description: 'When it was reported as done.' })
  doneOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was last reported on.' })
  reportedOn!: string | null;

  @SealedText('What was last reported.')
  note!: string | null;
}

@ObjectType({ description: 'An answer to a petition (văn bản trả lời).' })
export class Answer {
  @Field(() => DateScalar, { description: 'The date of the answer.' })
  answeredOn!: string;

  @Field(() => Claim, { description: 'The outcome that it claims.' })
  claim!: Claim;

  @BodyField('byBodyId', 'The body that answered.')
  by!: Body | null;

  @SealedText('What it says.')
  text!: string | null;

  @Field(() => Boolean, { description: 'Given at the meeting itself (trả lời tại chỗ).' })
  isOnSpot!: boolean;

  @Field(() => [Milestone], { description: 'By date; empty unless the claim is IN_PROGRESS.' })
  roadmap!: readonly Milestone[];
}

@ObjectType({ description: 'A return for competence (trả lại).' })
export class PetitionReturn {
  @Field(() => DateScalar, { description: 'The date of the return.' })
  returnedOn!: string;

  @BodyField('byBodyId', 'The body that returned it.')
  by!: Body | null;

  @SealedText('Why.')
  reason!: string | null;

  @BodyField('competentBodyId', 'The body that it holds competent.')
  competentBody!: Body | null;
}

@ObjectType({ description: 'A notice to voters (thông báo cử tri).' })
export class VoterInformation {
  @Field(() => DateScalar, { description: 'When voters were informed.' })
  informedOn!: string;

  @BodyField('byBodyId', 'The body that informed them.')
  by!: Body | null;

  @SealedText('Where and to whom.')
  note!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day of a public posting (30 days; Joint Resolution 72/2025, Art. 51).',
  })
  postedUntil!: string | null;

  @Field(() => InformChannel, { description: 'How.' })
  channel!: InformChannel;
}

@ObjectType({ description: 'The same sentence in two languages.' })
export class Sentence {
  @Field(() => String, { description: 'In Vietnamese.' })
  vi!: string;

  @Field(() => String, { description: 'In English.' })
  en!: string;
}

@ObjectType({ description: 'A day off that a count passed over.' })
export class RestDay {
  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The holiday; null for a Saturday or Sunday.',
  })
  name!: string | null;
}

@ObjectType({
  description: 'The date by which a reply is due, and how it was computed (hạn trả lời).',
})
export class DueDate {
  @Field(() => DateScalar, { description: 'The last day in time.' })
  on!: string;

  @Field(() => DateScalar, { description: 'The receipt; this day itself is not counted.' })
  countedFrom!: string;

  @Field(() => Int, { description: 'The length of the period.' })
  days!: number;

  @Field(() => DayUnit, { description: 'What the period counts.' })
  unit!: (typeof DayUnit)[keyof typeof DayUnit];

  @Field(() => DateScalar, { description: 'Where plain counting ends, before rest days.' })
  nominalOn!: string;

  @Field(() => [RestDay], { description: 'Days off that were passed over.' })
  passedOver!: readonly RestDay[];
}

@ObjectType({
  implements: Node,
  description: 'A petition of voters and what became of it (kiến nghị của cử tri).',
})
export class Petition extends Node {
  @SessionField('sessionId', 'The session before which it was collected.')
  session!: Session | null;

  @Field(() => String, { description: 'What a person can say on the phone: `KN-2021-000017`.' })
  code!: string;

  @SealedText('What it is about, in one line.')
  title!: string | null;

  @SealedText('What the voters ask, in full.')
  text!: string | null;

  @BodyField('councilId', 'The council that received it.')
  council!: Body | null;

  @BodyField('receivedByBodyId', 'The body that recorded its receipt.')
  receivedBy!: Body | null;

  @BodyField('communeId', 'The council of the commune that it comes from.')
  commune!: Body | null;

  @BodyField('holderId', 'The body that must reply, or did; null while the council has it.')
  holder!: Body | null;

  @Field(() => DateScalar, { description: 'When the council received it.' })
  receivedOn!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The contact point at which it was made, as its voter contact numbers it.',
  })
  pointNumber!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether voters bring new facts; null when it brings up nothing again.',
  })
  hasNewFacts!: boolean | null;

  @Field(() => Int, { description: 'How many later petitions bring it up again.' })
  timesReRaised!: number;

  @Field(() => String, { nullable: true, description: 'The field, from the list in force.' })
  fieldCode!: string | null;

  @Field(() => Level, { nullable: true, description: 'The level whose competence it falls in.' })
  level!: Level | null;

  @Field(() => Routing, { description: 'Where it is.' })
  routing!: Routing;

  @Field(() => DateScalar, { nullable: true, description: 'When it was last forwarded.' })
  forwardedOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When the present holder received it: the reply clock starts here.',
  })
  acknowledgedOn!: string | null;

  @Field(() => Int, { description: 'How often it was returned for competence.' })
  timesReturned!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The date that counts now: of the reply, after an answer in progress the last date of its roadmap; null when no clock runs.',
  })
  clockDueOn!: string | null;

  @Field(() => Reply, { description: 'Whether it was replied to.' })
  reply!: Reply;

  @Field(() => Claim, { nullable: true, description: 'The outcome that the last answer claims.' })
  claim!: Claim | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was last answered.' })
  answeredOn!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the first answer came after its due date; null without either.',
  })
  isAnsweredLate!: boolean | null;

  @Field(() => Boolean, { description: 'Whether voters were told of the last answer.' })
  isInformed!: boolean;

  @Field(() => DueDate, {
    nullable: true,
    description: 'By when the present holder must reply; null before its receipt is confirmed.',
  })
  due!: DueDate | null;

  @Field(() => [Answer], { description: 'All its answers, the first one first.' })
  answers!: readonly Answer[];

  @Field(() => [PetitionReturn], { description: 'All its returns for competence.' })
  returns!: readonly PetitionReturn[];

  @Field(() => [VoterInformation], { description: 'How and when voters were informed.' })
  information!: readonly VoterInformation[];

  @Field(() => [Extension], { description: 'More time given to the present holder.' })
  extensions!: readonly Extension[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The earliest step of the last roadmap that was not reported as done.',
  })
  openMilestoneOn!: string | null;

  @Field(() => Verdict, {
    nullable: true,
    description: 'What the council thinks of the last answer; null before it is assessed.',
  })
  verdict!: Verdict | null;

  @Field(() => Claim, { nullable: true, description: 'The outcome as the council sees it.' })
  assessedOutcome!: Claim | null;

  @Field(() => [Assessment], { description: 'All assessments of its answers.' })
  assessments!: readonly Assessment[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which the next urging letter is proposed; null without a clock.',
  })
  urgeFrom!: string | null;

  @Field(() => [Urging], { description: 'All urging letters.' })
  urgings!: readonly Urging[];

  @Field(() => DateScalar, { nullable: true, description: 'When its result was last published.' })
  publishedOn!: string | null;

  @Field(() => [Publication], { description: 'All publications of its result.' })
  publications!: readonly Publication[];

  @BodyField('leadBodyId', 'The unit of the holder in the lead.')
  lead!: Body | null;

  @Field(() => [Assignment], { description: 'How its holders divided the work.' })
  assignments!: readonly Assignment[];

  @Field(() => [Coordination], { description: 'What other bodies were asked.' })
  coordination!: readonly Coordination[];

  @Field(() => Boolean, {
    description: 'Returned twice or more, or sent again to a body that had returned it.',
  })
  isPingPong!: boolean;

  @Field(() => Merger, { nullable: true, description: 'The petition that it goes on with.' })
  mergedInto!: Merger | null;

  @Field(() => Withdrawal, { nullable: true, description: 'Who took it back, and why.' })
  withdrawal!: Withdrawal | null;

  @Field(() => [Reopening], { description: 'Each time that it was taken up again.' })
  reopenings!: readonly Reopening[];

  @Field(() => Int, {
    description: 'Sessions before which it, or a later one that brings it up, was collected.',
  })
  sessionsRaised!: number;

  @Field(() => Boolean, { description: 'Invented for the demonstration.' })
  isSynthetic!: boolean;
}
