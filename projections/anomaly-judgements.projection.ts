import type { AnomalyEvent } from '../schema/events/anomaly.events';
import type { Sealed } from '../schema/events/sealing';
import type { IsoDate } from '../src/kernel/calendar';
import type { Projection } from './projection';

export type AnomalyJudgementRow = Readonly<{
  id: string;
  councilId: string | null;
  isConfirmed: boolean;
  judgedOn: IsoDate;
  byBodyId: string;
  reason: Sealed;
}>;

/** What do people think of what the program noticed? The last judgement counts. */
export const anomalyJudgements: Projection<AnomalyEvent['type'], AnomalyJudgementRow> = {
  name: 'anomaly_judgements',
  version: 1,
  indexes: [],
  handles: { 'AnomalyConfirmed.v1': true, 'AnomalyDismissed.v1': true },
  keysOf: ({ stream }) => [stream],
  project(_before, { event: { type, data, meta } }, id) {
    return {
      id,
      councilId: meta.councilId,
      isConfirmed: type === 'AnomalyConfirmed.v1',
      judgedOn: meta.effectiveOn,
      byBodyId: data.byBodyId,
      reason: data.reason,
    };
  },
};
