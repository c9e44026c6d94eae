import { SynthesisPhase } from '../../schema/events/vocabulary';
import { synthesis } from '../../src/domain/synthesis/synthesis.decider';
import { council, given, office, stored } from '../support/given';

const facts = {
  byBodyId: office,
  sessionId: 'session-3',
  phase: SynthesisPhase.BEFORE_OPENING,
  dueOn: '2021-12-01',
  groupIds: ['group-1'],
  petitions: 2,
  summary: 'Hai kiến nghị.',
};
const issue = { type: 'IssueSynthesisReport', document: facts } as const;
const issued = stored({ type: 'SynthesisReportIssued.v1', data: facts }, {}, 'synthesis-1');

describe('a synthesis report', () => {
  it('is issued as it was put together', () => {
    given(synthesis).when(issue).then({ type: 'SynthesisReportIssued.v1', data: facts });
  });

  it('belongs to the council that its event names', () => {
    expect(synthesis.evolve(synthesis.initialState, issued)).toStrictEqual({
      councilId: council,
      isRecorded: true,
    });
  });

  it('that was issued stays: it is refused with REPORT_ALREADY_ISSUED when issued twice', () => {
    given(synthesis, issued)
      .when({ ...issue, document: { ...facts, petitions: 3 } })
      .thenRefused('REPORT_ALREADY_ISSUED');
  });
});
