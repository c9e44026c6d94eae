import { anomalySealed, type AnomalyEvent } from './anomaly.events';
import { bodySealed, type BodyEvent } from './body.events';
import { complaintSealed, type ComplaintEvent } from './complaint.events';
import { contactSealed, type ContactEvent } from './contact.events';
import { digestSealed, type DigestEvent } from './digest.events';
import { groupSealed, type GroupEvent } from './group.events';
import { petitionSealed, type PetitionEvent } from './petition.events';
import { ruleSealed, type RuleEvent } from './rule.events';
import { sessionSealed, type SessionEvent } from './session.events';
import { synthesisSealed, type SynthesisEvent } from './synthesis.events';

/** Everything that a store may hold. A new aggregate joins here and nowhere else in this folder. */
export type DomainEvent =
  | BodyEvent
  | SessionEvent
  | RuleEvent
  | ContactEvent
  | DigestEvent
  | PetitionEvent
  | GroupEvent
  | SynthesisEvent
  | ComplaintEvent
  | AnomalyEvent;
export type EventType = DomainEvent['type'];
export type EventOfType<Type extends EventType> = Extract<DomainEvent, { type: Type }>;

/** The first part of a stream's name, which is also the kind of its subject. */
export type StreamCategory =
  | 'body'
  | 'session'
  | 'rule'
  | 'contact'
  | 'digest'
  | 'petition'
  | 'group'
  | 'synthesis'
  | 'complaint'
  | 'anomaly';

const sealedPathsByType = {
  ...bodySealed,
  ...sessionSealed,
  ...ruleSealed,
  ...contactSealed,
  ...digestSealed,
  ...petitionSealed,
  ...groupSealed,
  ...synthesisSealed,
  ...complaintSealed,
  ...anomalySealed,
};
const sealedPaths: Readonly<Record<EventType, Readonly<Record<string, true>>>> = sealedPathsByType;

/** The paths of the texts that events of a type have sealed. */
export type SealedPathOf<Type extends EventType> = {
  [T in Type]: keyof (typeof sealedPathsByType)[T] & string;
}[Type];

export const eventTypes = Object.keys(sealedPaths) as readonly EventType[];

export const sealedPathsOf = (type: EventType): readonly string[] => Object.keys(sealedPaths[type]);

export const isEventType = (type: string): type is EventType => Object.hasOwn(sealedPaths, type);
