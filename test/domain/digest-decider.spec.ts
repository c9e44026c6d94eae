import type { DigestEvent } from '../../schema/events/digest.events';
import { DayUnit, Evidence } from '../../schema/events/vocabulary';
import { digest, type DigestCommand } from '../../src/domain/digest/digest.decider';
import { matterOfDocument } from '../../src/domain/recorded-once';
import { council, given } from '../support/given';
import { sampleMeta, sealedSample } from '../support/sample-events';

const document: DigestCommand['document'] = {
  byBodyId: 'body-group',
  voterContactId: 'contact-1',
  sessionId: 'session-3',
  due: {
    on: '2021-12-01',
    countedFrom: '2021-11-24',
    days: 5,
    unit: DayUnit.WORKING_DAY,
    nominalOn: '2021-12-01',
    passedOver: [],
    calendars: [],
    evidence: Evidence.UNKNOWN,
  },
  petitionIds: ['petition-1'],
  statedUtterances: 20,
  statedPetitions: 7,
  summary: 'Bảy kiến nghị.',
};
const submit: DigestCommand = { type: 'SubmitGroupDigest', document };

const submitted: DigestEvent = {
  id: 'event-1',
  type: 'GroupDigestSubmitted.v1',
  stream: 'digest-1',
  revision: 0,
  data: { ...document, summary: sealedSample('Bảy kiến nghị.') },
  meta: { ...sampleMeta, councilId: council },
};

describe('a digest', () => {
  it('is recorded as it was submitted, whatever it states', () => {
    given(digest).when(submit).then({ type: 'GroupDigestSubmitted.v1', data: document });
  });

  it('is submitted once', () => {
    given(digest, submitted).when(submit).thenRefused('DIGEST_ALREADY_SUBMITTED');
  });

  it('is a matter of its council that nobody holds, from then on', () => {
    expect(matterOfDocument(digest.initialState)).toBeNull();
    expect(matterOfDocument(digest.evolve(digest.initialState, submitted))).toStrictEqual({
      councilId: council,
      holderId: null,
    });
  });
});
