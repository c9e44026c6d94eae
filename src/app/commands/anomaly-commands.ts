import { parseAnomalyId } from '../../../projections/anomaly-rules';
import type { StreamCategory } from '../../../schema/events/domain-event';
import { anomaly, type AnomalyCommand } from '../../domain/anomaly/anomaly.decider';
import { aggregate } from '../aggregate';
import { type CommandDefinition, type CommandInput, type Given, inTheNameOf } from '../command';
import { refused } from '../refusals';
import { petitions } from './petition-aggregate';

type Definition = CommandDefinition<AnomalyJudgeInput, AnomalyCommand>;
export type AnomalyJudgeInput = CommandInput & Readonly<{ anomalyId: string; reason: string }>;

export const anomalies = aggregate(
  { category: 'anomaly', isReferred: false },
  anomaly,
  ({ councilId, judged }) => (judged === null ? null : { councilId, holderId: null }),
);

/**
 * What is noticed comes and goes with the days: a judgement only needs a petition of the own council, or an event of
 * it with a document.
 */
async function subjectOf(id: string, given: Given) {
  const named = parseAnomalyId(id);
  if (named === null) return null;
  const isThere =
    (await isOwnPetition(named.subjectId, given)) || (await isOwnDocument(named.subjectId, given));
  return isThere ? named : null;
}

async function isOwnPetition(id: string, { historyOf, councilId }: Given): Promise<boolean> {
  const { matter } = petitions.open(await historyOf('petition', id));
  return matter?.councilId === councilId && matter.isConfidential !== true;
}

async function isOwnDocument(firstUse: string, { historyOf, councilId }: Given): Promise<boolean> {
  const [, stream = '', category = '', revision = ''] =
    /^(([a-z]+)-[^.]+)\.(\d+)$/u.exec(firstUse) ?? [];
  const history = stream === '' ? [] : await historyOf(category as StreamCategory, stream);
  const meta = history[Number(revision)]?.event.meta;
  return meta?.document !== undefined && meta.councilId === councilId;
}

const judgement = (name: Definition['name'], type: AnomalyCommand['type']): Definition => ({
  name,
  aggregate: anomalies,
  subject: { is: 'made', id: (input) => input.anomalyId, councilId: () => undefined },
  async prepare({ anomalyId: id, reason }, given) {
    const named = await subjectOf(id, given);
    if (named === null) return refused('ANOMALY_NOT_FOUND');
    return inTheNameOf(given, (byBodyId) => ({ type, byBodyId, ...named, reason }));
  },
});

export const confirmAnomaly = judgement('anomalyConfirm', 'ConfirmAnomaly');
export const dismissAnomaly = judgement('anomalyDismiss', 'DismissAnomaly');
