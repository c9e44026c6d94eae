import type { EventOfType } from '../../schema/events/domain-event';
import type { InformingFacts } from '../../schema/events/petition/informing.facts';
import type { Sealed } from '../../schema/events/sealing';
import { nextUrging } from './clock';
import type { Folds, PetitionRow } from './row';

function reRaised(row: PetitionRow, { data, meta }: EventOfType<'PetitionReRaised.v1'>) {
  const { byPetitionId, sessionId, hasNewFacts } = data;
  const again = { petitionId: byPetitionId, on: meta.effectiveOn, sessionId, hasNewFacts };
  const reRaisedBy = [...row.reRaisedBy, again];
  const sessions = [row.sessionId, ...reRaisedBy.map((one) => one.sessionId)];
  return {
    reRaisedBy,
    timesReRaised: reRaisedBy.length,
    isReRaisedAfterAnswer: row.isReRaisedAfterAnswer || row.answers.length > 0,
    sessionsRaised: new Set(sessions.filter((session) => session !== null)).size,
  };
}

export const informingFolds: Folds<InformingFacts<Sealed>> = {
  'VotersInformed.v1': (row, { data, meta }) => ({
    isInformed: true,
    information: [...row.information, { ...data, informedOn: meta.effectiveOn }],
  }),
  'ResultPublished.v1': (row, { data, meta }) => ({
    publishedOn: meta.effectiveOn,
    publications: [...row.publications, { ...data, publishedOn: meta.effectiveOn }],
  }),
  'UrgingLetterSent.v1': (row, { data, meta }) => ({
    urgings: [...row.urgings, { ...data, urgedOn: meta.effectiveOn }],
    timesUrged: row.timesUrged + 1,
    urgeFrom: row.clockDueOn === null ? null : nextUrging(row.clockDueOn, meta.effectiveOn),
  }),
  'PetitionReRaised.v1': reRaised,
};
