import { Field, ID, InterfaceType } from 'type-graphql';
import { ConsequenceState } from './enums';
import { ObjectType } from './object-type';
import { Receipt } from './receipt.types';

@ObjectType({ description: 'Why a command was refused; nothing was recorded.' })
export class UserError {
  @Field(() => String, { description: 'From a closed list; see the README.' })
  code!: string;

  @Field(() => String, { description: 'In the language of `Accept-Language`.' })
  message!: string;

  @Field(() => String, { nullable: true, description: 'The field of the input that it is about.' })
  field!: string | null;
}

@ObjectType({ description: 'What followed from a command on another subject.' })
export class Consequence {
  @Field(() => String, { description: 'What follows: `re-raising` marks an earlier petition.' })
  policy!: string;

  @Field(() => ID, { description: 'The subject that it is done to.' })
  target!: string;

  @Field(() => ConsequenceState, { description: 'What became of it.' })
  state!: ConsequenceState;
}

@InterfaceType({ description: 'What became of a command.' })
export abstract class Payload {
  @Field(() => Receipt, { nullable: true, description: 'Null when the command was refused.' })
  receipt!: Receipt | null;

  @Field(() => [UserError], { description: 'Empty when the command was recorded.' })
  userErrors!: readonly UserError[];

  @Field(() => [Consequence], {
    description: 'What the program did because of it, one for each subject; waited for.',
  })
  consequences!: readonly Consequence[];
}

@ObjectType({ implements: Payload, description: 'What became of a command about a body.' })
export class BodyPayload extends Payload {}

@ObjectType({ implements: Payload, description: 'What became of a command about a session.' })
export class SessionPayload extends Payload {}

@ObjectType({ implements: Payload, description: 'What became of a command about a rule.' })
export class RulePayload extends Payload {}

@ObjectType({
  implements: Payload,
  description: 'What became of a command about a voter contact.',
})
export class VoterContactPayload extends Payload {}

@ObjectType({ implements: Payload, description: 'What became of a command about a petition.' })
export class PetitionPayload extends Payload {}

@ObjectType({
  implements: Payload,
  description: 'What became of a command about a group of petitions.',
})
export class IssueGroupPayload extends Payload {}

@ObjectType({
  implements: Payload,
  description: 'What became of a command about a synthesis report.',
})
export class SynthesisPayload extends Payload {}

@ObjectType({
  implements: Payload,
  description: 'What became of a command about a Delegate Group’s report.',
})
export class GroupDigestPayload extends Payload {}

@ObjectType({ implements: Payload, description: 'What became of a command about a complaint.' })
export class ComplaintPayload extends Payload {}

@ObjectType({ implements: Payload, description: 'What became of a judgement on an anomaly.' })
export class AnomalyPayload extends Payload {}
