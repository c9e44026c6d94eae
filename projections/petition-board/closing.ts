import type { ClosingFacts } from '../../schema/events/petition/closing.facts';
import type { Sealed } from '../../schema/events/sealing';
import { Reply, Routing } from '../../schema/events/vocabulary';
import { noClock } from './clock';
import type { Folds, PetitionRow } from './row';

/** Nobody but the council has it. */
export const withTheCouncil = {
  holderId: null,
  leadBodyId: null,
  involvedBodyIds: [],
  acknowledgedOn: null,
  due: null,
  extensions: [],
  ...noClock,
} as const satisfies Partial<PetitionRow>;

const closedAs = (routing: Routing) => ({ ...withTheCouncil, routing }) as const;

/** What was found before is found again. */
const backInSight = ({ diverted }: PetitionRow): Partial<PetitionRow> =>
  diverted === null ? {} : { ...diverted, diverted: null };

export const closingFolds: Folds<ClosingFacts<Sealed>> = {
  'PetitionMerged.v1': (_row, { data, meta }) => ({
    ...closedAs(Routing.MERGED),
    mergedInto: { ...data, mergedOn: meta.effectiveOn },
  }),
  'PetitionAbsorbed.v1': ({ absorbedIds }, { data }) => ({
    absorbedIds: [...absorbedIds, data.petitionId],
  }),
  'PetitionSplit.v1': (_row, { data }) => ({
    ...closedAs(Routing.SPLIT),
    partIds: data.parts.map(({ petitionId }) => petitionId),
  }),
  'PetitionDiverted.v1': ({ councilId, sessionId }) => ({
    ...closedAs(Routing.DIVERTED),
    councilId: null,
    sessionId: null,
    diverted: { councilId, sessionId },
  }),
  'PetitionWithdrawn.v1': (_row, { data: { byBodyId, reason }, meta }) => ({
    ...closedAs(Routing.WITHDRAWN),
    withdrawal: { byBodyId, reason, withdrawnOn: meta.effectiveOn },
  }),
  'PetitionReopened.v1': (row, { data: { byBodyId, reason }, meta }) => ({
    ...withTheCouncil,
    ...backInSight(row),
    routing: row.fieldCode === null ? Routing.RECEIVED : Routing.CLASSIFIED,
    reply: Reply.NONE,
    claim: null,
    verdict: null,
    assessedOutcome: null,
    openMilestoneOn: null,
    isResolvedWithOpenStep: false,
    isInformed: false,
    mergedInto: null,
    withdrawal: null,
    reopenings: [...row.reopenings, { byBodyId, reason, reopenedOn: meta.effectiveOn }],
  }),
};
