import type { EventType } from '../schema/events/domain-event';
import type { Row } from '../src/ports/view-store';
import { anomalyJudgements } from './anomaly-judgements.projection';
import { answerTexts } from './answer-texts.projection';
import { bodies } from './bodies.projection';
import { complaints } from './complaints.projection';
import { contactPoints } from './contact-points.projection';
import { contactedCommunes } from './contacted-communes.projection';
import { documents } from './documents.projection';
import { groupDigests } from './group-digests.projection';
import { issueGroups } from './issue-groups.projection';
import { numberSeries } from './number-series.projection';
import { petitionBoard } from './petition-board.projection';
import { petitionTexts } from './petition-texts.projection';
import type { Projection } from './projection';
import { replyWorkload } from './reply-workload.projection';
import { rules } from './rules.projection';
import { sessions } from './sessions.projection';
import { syntheses } from './syntheses.projection';
import { voterContacts } from './voter-contacts.projection';

/** A projection whose event types and row are known to itself alone. */
export type AnyProjection = Projection<EventType, Row>;

/** Every read model of the program; one that is not listed here is not built. */
export const allProjections = [
  bodies,
  sessions,
  rules,
  voterContacts,
  contactPoints,
  contactedCommunes,
  petitionBoard,
  petitionTexts,
  replyWorkload,
  issueGroups,
  syntheses,
  groupDigests,
  complaints,
  answerTexts,
  anomalyJudgements,
  documents,
  numberSeries,
] as unknown as readonly AnyProjection[];
