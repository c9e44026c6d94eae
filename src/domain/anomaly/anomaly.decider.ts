import type {
  AnomalyEvent,
  AnomalyFacts,
  NewAnomalyEvent,
} from '../../../schema/events/anomaly.events';
import { accept, type Decider, refuse } from '../decider';

export type AnomalyCommand =
  | (Readonly<{ type: 'ConfirmAnomaly' }> & AnomalyFacts<string>['AnomalyConfirmed.v1'])
  | (Readonly<{ type: 'DismissAnomaly' }> & AnomalyFacts<string>['AnomalyDismissed.v1']);

export type AnomalyRefusal = 'ALREADY_JUDGED_SO';

export type AnomalyState = Readonly<{
  councilId: string | null;
  judged: 'confirmed' | 'dismissed' | null;
}>;

/** People may change their mind, with a reason each time. */
export const anomaly: Decider<
  AnomalyCommand,
  AnomalyState,
  NewAnomalyEvent,
  AnomalyEvent,
  AnomalyRefusal
> = {
  initialState: { councilId: null, judged: null },

  decide({ meta: _meta, type, ...data }, { judged }) {
    switch (type) {
      case 'ConfirmAnomaly':
        if (judged === 'confirmed') return refuse('ALREADY_JUDGED_SO');
        return accept({ type: 'AnomalyConfirmed.v1', data });
      case 'DismissAnomaly':
        if (judged === 'dismissed') return refuse('ALREADY_JUDGED_SO');
        return accept({ type: 'AnomalyDismissed.v1', data });
    }
  },

  evolve(_state, { type, meta: { councilId } }) {
    switch (type) {
      case 'AnomalyConfirmed.v1':
        return { councilId, judged: 'confirmed' };
      case 'AnomalyDismissed.v1':
        return { councilId, judged: 'dismissed' };
    }
  },
};
