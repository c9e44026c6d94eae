import { bodySealed, type BodyEvent } from './body.events';
import { contactSealed, type ContactEvent } from './contact.events';
import { petitionSealed, type PetitionEvent } from './petition.events';
import { ruleSealed, type RuleEvent } from './rule.events';
import { sessionSealed, type SessionEvent } from './session.events';

/** Everything that a store may hold. A new aggregate joins here and nowhere else in this folder. */
export type DomainEvent = BodyEvent | SessionEvent | RuleEvent | ContactEvent | PetitionEvent;
export type EventType = DomainEvent['type'];
export type EventOfType<Type extends EventType> = Extract<DomainEvent, { type: Type }>;

/** The first part of a stream's name, which is also the kind of its subject. */
export type StreamCategory = 'body' | 'session' | 'rule' | 'contact' | 'petition';

const sealedPaths: Readonly<Record<EventType, Readonly<Record<string, true>>>> = {
  ...bodySealed,
  ...sessionSealed,
  ...ruleSealed,
  ...contactSealed,
  ...petitionSealed,
};

export const eventTypes = Object.keys(sealedPaths) as readonly EventType[];

export const sealedPathsOf = (type: EventType): readonly string[] => Object.keys(sealedPaths[type]);

export const isEventType = (type: string): type is EventType => Object.hasOwn(sealedPaths, type);
