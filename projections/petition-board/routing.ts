import type { RoutingFacts } from '../../schema/events/petition/routing.facts';
import type { Sealed } from '../../schema/events/sealing';
import { Routing } from '../../schema/events/vocabulary';
import { withTheCouncil } from './closing';
import { clock } from './clock';
import type { CoordinationRow, Folds, PetitionRow } from './row';

/** The bodies that work on it beside the holder, each once. */
const involve = (
  { involvedBodyIds, holderId }: PetitionRow,
  ...more: readonly string[]
): readonly string[] => [
  ...new Set([...involvedBodyIds, ...more].filter((bodyId) => bodyId !== holderId)),
];

/** The last request to a body holds its answer. */
function coordinationAnswered(
  coordination: readonly CoordinationRow[],
  bodyId: string,
  answer: Pick<CoordinationRow, 'answeredOn' | 'answer'>,
): readonly CoordinationRow[] {
  const index = coordination.findLastIndex(({ ofBodyId }) => ofBodyId === bodyId);
  return coordination.map((one, place) => (place === index ? { ...one, ...answer } : one));
}

export const routingFolds: Folds<RoutingFacts<Sealed>> = {
  'PetitionGrouped.v1': (_row, { data: { groupId } }) => ({ groupId }),
  'PetitionForwarded.v1': (row, { data: { toBodyId }, meta }) => ({
    ...withTheCouncil,
    routing: Routing.FORWARDED,
    holderId: toBodyId,
    forwardedOn: meta.effectiveOn,
    forwardedTo: [...row.forwardedTo, toBodyId],
    isPingPong: row.isPingPong || row.returns.some(({ byBodyId }) => byBodyId === toBodyId),
  }),
  'ForwardingAcknowledged.v1': (_row, { data: { due }, meta }) => ({
    routing: Routing.ACKNOWLEDGED,
    acknowledgedOn: meta.effectiveOn,
    due,
    ...clock(due.on),
  }),
  'PetitionReturned.v1': (row, { data, meta }) => {
    const returns = [...row.returns, { ...data, returnedOn: meta.effectiveOn }];
    return {
      ...withTheCouncil,
      routing: Routing.RETURNED,
      returns,
      timesReturned: returns.length,
      isPingPong: row.isPingPong || returns.length > 1,
    };
  },
  'PetitionAssigned.v1': (row, { data, meta }) => ({
    leadBodyId: data.leadBodyId,
    involvedBodyIds: involve(row, data.leadBodyId, ...data.coordinatingBodyIds),
    assignments: [...row.assignments, { ...data, assignedOn: meta.effectiveOn }],
  }),
  'CoordinationRequested.v1': (row, { data, meta }) => ({
    involvedBodyIds: involve(row, data.ofBodyId),
    coordination: [
      ...row.coordination,
      { ...data, askedOn: meta.effectiveOn, answeredOn: null, answer: null },
    ],
  }),
  'CoordinationAnswered.v1': ({ coordination }, { data, meta }) => ({
    coordination: coordinationAnswered(coordination, data.byBodyId, {
      answeredOn: meta.effectiveOn,
      answer: data.text,
    }),
  }),
};
