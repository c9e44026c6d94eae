import type { AnomalyEvent } from '../../schema/events/anomaly.events';
import { AnomalyKind } from '../../schema/events/vocabulary';
import { anomaly } from '../../src/domain/anomaly/anomaly.decider';
import { council, given, office, stored } from '../support/given';

const facts = {
  byBodyId: office,
  kind: AnomalyKind.REPLY_LATE,
  subjectId: 'petition-1',
  reason: 'Đúng là muộn.',
};
const confirm = { type: 'ConfirmAnomaly', ...facts } as const;
const dismiss = { type: 'DismissAnomaly', ...facts } as const;
const stream = 'anomaly-reply_late-petition-1';
const confirmed = stored({ type: 'AnomalyConfirmed.v1', data: facts }, {}, stream);
const dismissed = stored({ type: 'AnomalyDismissed.v1', data: facts }, {}, stream);

const before: readonly (readonly [string, readonly AnomalyEvent[]])[] = [
  ['that nobody judged', []],
  ['of which one changed one’s mind', [confirmed, dismissed, confirmed, dismissed]],
];

describe('an anomaly', () => {
  it.each(before)('%s may be confirmed', (_what, events) => {
    given(anomaly, ...events)
      .when(confirm)
      .then({ type: 'AnomalyConfirmed.v1', data: facts });
  });

  it('that was confirmed may be dismissed', () => {
    given(anomaly, confirmed).when(dismiss).then({ type: 'AnomalyDismissed.v1', data: facts });
  });

  it('belongs to the council that its event names', () => {
    const state = anomaly.evolve(anomaly.initialState, confirmed);

    expect(state).toStrictEqual({ councilId: council, judged: 'confirmed' });
    expect(anomaly.evolve(state, dismissed)).toStrictEqual({
      councilId: council,
      judged: 'dismissed',
    });
  });

  it.each([
    ['confirmed', [confirmed], confirm],
    ['confirmed once more', [confirmed, dismissed, confirmed], confirm],
    ['dismissed', [dismissed], dismiss],
  ] as const)('is refused with ALREADY_JUDGED_SO when it is %s already', (_how, events, again) => {
    given(anomaly, ...events)
      .when({ ...again, reason: 'Vẫn vậy.' })
      .thenRefused('ALREADY_JUDGED_SO');
  });
});
