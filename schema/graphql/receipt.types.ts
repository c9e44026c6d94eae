import { Field, ID, Int } from 'type-graphql';
import { ObjectType } from './object-type';
import { DateTimeScalar, PositionScalar } from './scalars';

@ObjectType({ description: 'An event that a receipt vouches for.' })
export class ReceiptEvent {
  @Field(() => ID, { description: 'The event’s id.' })
  id!: string;

  @Field(() => ID, { description: 'The subject’s id.' })
  stream!: string;

  @Field(() => Int, { description: 'Its number in the subject’s stream.' })
  revision!: number;

  @Field(() => String, { description: 'SHA-256 of a zero byte and the stored bytes, base64url.' })
  leafHash!: string;
}

@ObjectType({ description: 'A signed proof that something was recorded; keep it (biên nhận).' })
export class Receipt {
  @Field(() => ID, { description: 'Which key signed; see `receiptKeys`.' })
  keyId!: string;

  @Field(() => [ReceiptEvent], { description: 'What was recorded.' })
  events!: readonly ReceiptEvent[];

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => PositionScalar, { description: 'For `atLeast`; not part of what is signed.' })
  position!: string;

  @Field(() => String, {
    description:
      'Ed25519, base64url, over `hoi-am/receipt/v1`, a line feed, and the canonical JSON (RFC 8785) of keyId, events and recordedAt.',
  })
  signature!: string;
}

@ObjectType({ description: 'A key that signs receipts.' })
export class ReceiptKey {
  @Field(() => ID, { description: 'As receipts name it.' })
  keyId!: string;

  @Field(() => String, { description: 'Always `Ed25519`.' })
  algorithm!: string;

  @Field(() => String, { description: 'The raw public key of 32 bytes, base64url.' })
  publicKey!: string;
}
