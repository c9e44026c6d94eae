import type {
  DigestEvent,
  DigestFacts,
  NewDigestEvent,
} from '../../../schema/events/digest.events';
import type { Decider } from '../decider';
import { type DocumentState, recordedOnce } from '../recorded-once';

export type DigestCommand = Readonly<{
  type: 'SubmitGroupDigest';
  document: DigestFacts<string>['GroupDigestSubmitted.v1'];
}>;

export type DigestRefusal = 'DIGEST_ALREADY_SUBMITTED';

export const digest: Decider<
  DigestCommand,
  DocumentState,
  NewDigestEvent,
  DigestEvent,
  DigestRefusal
> = recordedOnce('GroupDigestSubmitted.v1', 'DIGEST_ALREADY_SUBMITTED');
