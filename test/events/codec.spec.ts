import {
  decodeEvent,
  encodeEvent,
  eventBytesMax,
  knownEvent,
  UnknownEventType,
} from '../../schema/events/codec';
import {
  type DomainEvent,
  type EventType,
  eventTypes,
  isEventType,
  sealedPathsOf,
} from '../../schema/events/domain-event';
import { canonicalJson, NotCanonical } from '../../src/kernel/canonical-json';
import { frozen, received } from '../support/given';

/** An event type that is not listed here does not compile. */
const sealed: Readonly<Record<EventType, readonly string[]>> = {
  'BodyRegistered.v1': [],
  'SessionRegistered.v1': [],
  'SessionPublished.v1': [],
  'RuleAdopted.v1': [],
  'VoterContactPlanned.v1': [],
  'VoterContactHeld.v1': [],
  'MinutesFiled.v1': ['summary'],
  'PetitionReceived.v1': ['title', 'text', 'voter.name', 'voter.address', 'voter.phone'],
  'PetitionClassified.v1': [],
  'CorrectionRecorded.v1': ['reason', 'text.before', 'text.after'],
  'PetitionMerged.v1': ['reason'],
  'PetitionAbsorbed.v1': [],
  'PetitionSplit.v1': ['parts.*.title', 'parts.*.text'],
  'PetitionDiverted.v1': ['track', 'reason'],
  'PetitionWithdrawn.v1': ['reason'],
  'PetitionReopened.v1': ['reason'],
  'PetitionGrouped.v1': [],
  'PetitionAssigned.v1': ['note'],
  'CoordinationRequested.v1': ['question'],
  'CoordinationAnswered.v1': ['text'],
  'PetitionAnsweredOnSpot.v1': ['text'],
  'ReplyDeadlineExtended.v1': ['reason'],
  'MilestoneReported.v1': ['note'],
  'OutcomeAssessed.v1': ['note'],
  'ResultPublished.v1': [],
  'UrgingLetterSent.v1': ['note'],
  'IssueGroupFormed.v1': ['title'],
  'IssueGroupExtended.v1': [],
  'IssueGroupForwarded.v1': [],
  'SynthesisReportIssued.v1': ['summary'],
  'GroupDigestSubmitted.v1': ['summary'],
  'ComplaintReceived.v1': ['track', 'title', 'text'],
  'ComplaintSettled.v1': ['result'],
  'AnomalyConfirmed.v1': ['reason'],
  'AnomalyDismissed.v1': ['reason'],
  'PetitionForwarded.v1': [],
  'ForwardingAcknowledged.v1': [],
  'PetitionReturned.v1': ['reason'],
  'PetitionAnswered.v1': ['text', 'roadmap.*.task'],
  'VotersInformed.v1': ['note'],
  'PetitionReRaised.v1': [],
};
const listed = Object.keys(sealed) as readonly EventType[];

describe('event types', () => {
  it('are exactly these', () => {
    expect([...eventTypes].sort()).toEqual([...listed].sort());
  });

  it.each(listed)('of which the sealed texts are these: %s', (type) => {
    expect([...sealedPathsOf(type)].sort()).toEqual([...sealed[type]].sort());
  });

  it.each(['', 'PetitionReceived', 'PetitionReceived.v2', 'toString', '__proto__', 'constructor'])(
    'are not %j',
    (type) => {
      expect(isEventType(type)).toBe(false);
    },
  );
});

describe('encoding', () => {
  const event = frozen(received({ voter: { name: 'Cử tri A', address: null, phone: null } }));

  it('keeps the event beside its canonical JSON', () => {
    const encoded = encodeEvent(event);

    expect(encoded.event).toBe(event);
    expect(encoded.bytes).toBe(canonicalJson(event));
  });

  it('is undone by decoding', () => {
    expect(decodeEvent(encodeEvent(event).bytes)).toStrictEqual(event);
  });

  it.each([
    ['a field that is undefined', { ...event, data: { ...event.data, sessionId: undefined } }],
    ['a number that is none', { ...event, revision: NaN }],
    ['half a character', { ...event, stream: 'petition-\ud83d' }],
  ])('refuses %s', (_what, wrong) => {
    expect(() => encodeEvent(wrong as unknown as DomainEvent)).toThrow(NotCanonical);
  });

  it('has a limit in bytes that a store can rely on', () => {
    expect(eventBytesMax).toBe(60_000);
  });
});

describe('an event of an unknown type', () => {
  const strange = (type: unknown) => ({ ...received(), type }) as unknown as DomainEvent;

  it.each(['PetitionReceived.v2', 'PetitionBurned.v1', '__proto__', 'hasOwnProperty'])(
    'is not read: %s',
    (type) => {
      const message = `unknown event type ${type}: was this store written by a newer version?`;

      expect(() => decodeEvent(canonicalJson(strange(type)))).toThrow(
        new UnknownEventType(message),
      );
      expect(() => knownEvent(strange(type))).toThrow(UnknownEventType);
    },
  );

  it('is not read without a type', () => {
    expect(() => decodeEvent('{"data":{}}')).toThrow(UnknownEventType);
  });

  it('is not taken for one when it is known', () => {
    const known = received();

    expect(knownEvent(known)).toBe(known);
  });
});
