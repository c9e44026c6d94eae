import type { AnomalyRefusal } from '../domain/anomaly/anomaly.decider';
import type { BodyRefusal } from '../domain/body/body.decider';
import type { ComplaintRefusal } from '../domain/complaint/complaint.decider';
import type { ContactRefusal } from '../domain/contact/contact.decider';
import type { DigestRefusal } from '../domain/digest/digest.decider';
import type { GroupRefusal } from '../domain/group/group.decider';
import type { PetitionRefusal } from '../domain/petition/petition.decider';
import type { RuleRefusal } from '../domain/rule/rule.decider';
import type { SessionRefusal } from '../domain/session/session.decider';
import type { SynthesisRefusal } from '../domain/synthesis/synthesis.decider';

/** What is refused before an aggregate is asked, whatever the command. */
export type CommonRefusal =
  /** The same idempotency key came before with another content. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Others changed the subject again and again while this was decided. */
  | 'CHANGED_MEANWHILE'
  | 'DATE_IN_THE_FUTURE'
  | 'TOO_LARGE'
  | 'BODY_NOT_FOUND'
  | 'BODY_OF_ANOTHER_COUNCIL'
  | 'COUNCIL_NOT_FOUND'
  | 'SESSION_EXISTS'
  | 'CONTACT_POINT_NOT_FOUND'
  | 'FIELD_CODE_UNKNOWN'
  | 'NO_RULE_IN_FORCE'
  | 'NOT_A_UNIT_OF_THE_HOLDER'
  | 'CORRECTION_INVALID'
  | 'POSTING_ENDS_BEFORE_IT_BEGINS'
  | 'NOT_A_POSTING'
  | 'TEXT_ERASED'
  | 'ANOMALY_NOT_FOUND';

/** Every reason for which a command is refused: a closed list, part of the public API. */
export type RefusalCode =
  | CommonRefusal
  | AnomalyRefusal
  | ComplaintRefusal
  | GroupRefusal
  | SynthesisRefusal
  | BodyRefusal
  | SessionRefusal
  | RuleRefusal
  | ContactRefusal
  | DigestRefusal
  | PetitionRefusal;

/** `field` names the input's field where the code alone does not. */
export type Refusal = Readonly<{ code: RefusalCode; field?: string }>;
export type Refused = Readonly<{ ok: false; refusal: Refusal }>;

export const refused = (code: RefusalCode, field?: string): Refused => ({
  ok: false,
  refusal: field === undefined ? { code } : { code, field },
});
