import type { ComplaintEvent } from '../../schema/events/complaint.events';
import { Track } from '../../schema/events/vocabulary';
import {
  complaint,
  type ComplaintCommand,
  type ComplaintRefusal,
} from '../../src/domain/complaint/complaint.decider';
import { agency, council, given, office, stored } from '../support/given';

const diverted = {
  petitionId: 'petition-1',
  petitionCode: 'KN-2021-000017',
  byBodyId: office,
  toBodyId: agency,
  track: Track.COMPLAINT,
  title: 'Khiếu nại thu hồi đất',
  text: 'Tôi khiếu nại quyết định thu hồi đất.',
};
const result = { byBodyId: office, result: 'Đã trả lời.' };
const receive: ComplaintCommand = { type: 'ReceiveComplaint', ...diverted };
const settle: ComplaintCommand = { type: 'SettleComplaint', ...result };

const received = stored({ type: 'ComplaintReceived.v1', data: diverted }, {}, 'complaint-1');
const settled = stored({ type: 'ComplaintSettled.v1', data: result }, {}, 'complaint-1');

describe('a complaint', () => {
  it('is received as it was diverted', () => {
    given(complaint).when(receive).then({ type: 'ComplaintReceived.v1', data: diverted });
  });

  it('is settled with a result', () => {
    given(complaint, received).when(settle).then({ type: 'ComplaintSettled.v1', data: result });
  });

  it('belongs to the council that its event names', () => {
    const state = complaint.evolve(complaint.initialState, received);

    expect(state).toStrictEqual({ councilId: council, isReceived: true, isSettled: false });
    expect(complaint.evolve(state, settled)).toStrictEqual({ ...state, isSettled: true });
  });
});

type Case = Readonly<{ why: string; given: readonly ComplaintEvent[]; when: ComplaintCommand }>;

/** A refusal that is not listed here does not compile. */
const refusals: Readonly<Record<ComplaintRefusal, readonly [Case, ...Case[]]>> = {
  COMPLAINT_ALREADY_RECEIVED: [
    { why: 'received twice', given: [received], when: receive },
    { why: 'received when it is settled', given: [received, settled], when: receive },
  ],
  COMPLAINT_NOT_FOUND: [{ why: 'settled before it is received', given: [], when: settle }],
  COMPLAINT_ALREADY_SETTLED: [{ why: 'settled twice', given: [received, settled], when: settle }],
};

describe.each(Object.entries(refusals) as [ComplaintRefusal, readonly Case[]][])(
  'a complaint is refused with %s when',
  (refusal, cases) => {
    it.each(cases)('$why', ({ given: events, when }) => {
      given(complaint, ...events)
        .when(when)
        .thenRefused(refusal);
    });
  },
);
