import type { NewPetitionEvent, PetitionEvent } from '../../../schema/events/petition.events';
import { Claim, Reply, Routing } from '../../../schema/events/vocabulary';
import { daysBetween, type IsoDate } from '../../kernel/calendar';
import { accept, type Decider, type Decision, refuse } from '../decider';
import type {
  AcknowledgeForwarding,
  AnswerPetition,
  ClassifyPetition,
  ForwardPetition,
  InformVoters,
  MarkReRaised,
  PetitionCommand,
  ReceivePetition,
  ReturnPetition,
} from './petition.commands';

export type PetitionRefusal =
  | 'PETITION_ALREADY_RECEIVED'
  | 'PETITION_NOT_FOUND'
  | 'NOT_CLASSIFIED'
  | 'ALREADY_FORWARDED'
  | 'NOT_FORWARDED'
  | 'HELD_BY_ANOTHER_BODY'
  | 'ALREADY_ACKNOWLEDGED'
  | 'ALREADY_ANSWERED'
  | 'ANSWERED_FINALLY'
  | 'ROADMAP_REQUIRED'
  | 'ROADMAP_NOT_EXPECTED'
  | 'ROADMAP_ENDS_BEFORE_ANSWER'
  | 'NOT_ANSWERED';

export type PetitionState = Readonly<{
  councilId: string | null;
  /** Null before it is received. */
  routing: Routing | null;
  /** The body that must reply; null while the council has it. */
  holderId: string | null;
  reply: Reply;
}>;

type PetitionDecision = Decision<NewPetitionEvent, PetitionRefusal>;

function receive(command: ReceivePetition, state: PetitionState): PetitionDecision {
  if (state.routing !== null) return refuse('PETITION_ALREADY_RECEIVED');
  const { code, byBodyId, sessionId, communeId, title, text, voter, contact, reRaises } = command;
  return accept({
    type: 'PetitionReceived.v1',
    data: {
      code,
      receivedByBodyId: byBodyId,
      sessionId,
      communeId,
      title,
      text,
      voter,
      ...(contact === null ? {} : { contact }),
      ...(reRaises === null ? {} : { reRaises }),
    },
  });
}

/** May be done again until it is forwarded, and after a return: a wrong class is a common reason for one. */
function classify(
  { byBodyId, fieldCode, level }: ClassifyPetition,
  { holderId }: PetitionState,
): PetitionDecision {
  if (holderId !== null) return refuse('ALREADY_FORWARDED');
  return accept({ type: 'PetitionClassified.v1', data: { byBodyId, fieldCode, level } });
}

function forward(
  { byBodyId, toBodyId }: ForwardPetition,
  { routing, holderId }: PetitionState,
): PetitionDecision {
  if (holderId !== null) return refuse('ALREADY_FORWARDED');
  if (routing === Routing.RECEIVED) return refuse('NOT_CLASSIFIED');
  return accept({ type: 'PetitionForwarded.v1', data: { byBodyId, toBodyId } });
}

/** Why a body may not act as the holder, or null when it may. */
function holderRefusal(byBodyId: string, { holderId }: PetitionState): PetitionRefusal | null {
  if (holderId === null) return 'NOT_FORWARDED';
  return holderId === byBodyId ? null : 'HELD_BY_ANOTHER_BODY';
}

function acknowledge(
  { byBodyId, due }: AcknowledgeForwarding,
  state: PetitionState,
): PetitionDecision {
  const refusal = holderRefusal(byBodyId, state);
  if (refusal !== null) return refuse(refusal);
  if (state.routing === Routing.ACKNOWLEDGED) return refuse('ALREADY_ACKNOWLEDGED');
  if (state.reply !== Reply.NONE) return refuse('ALREADY_ANSWERED');
  return accept({ type: 'ForwardingAcknowledged.v1', data: { byBodyId, due } });
}

function returnForCompetence(
  { byBodyId, reason, competentBodyId }: ReturnPetition,
  state: PetitionState,
): PetitionDecision {
  const refusal = holderRefusal(byBodyId, state);
  if (refusal !== null) return refuse(refusal);
  if (state.reply !== Reply.NONE) return refuse('ALREADY_ANSWERED');
  return accept({ type: 'PetitionReturned.v1', data: { byBodyId, reason, competentBodyId } });
}

function roadmapRefusal(
  { claim, roadmap }: AnswerPetition,
  answeredOn: IsoDate,
): PetitionRefusal | null {
  if (claim !== Claim.IN_PROGRESS) return roadmap.length > 0 ? 'ROADMAP_NOT_EXPECTED' : null;
  if (roadmap.length === 0) return 'ROADMAP_REQUIRED';
  return roadmap.every(({ dueOn }) => dueOn >= answeredOn) ? null : 'ROADMAP_ENDS_BEFORE_ANSWER';
}

/** An answer without a confirmed receipt is recorded all the same: it was given. */
function answer(
  command: AnswerPetition,
  state: PetitionState,
  answeredOn: IsoDate,
): PetitionDecision {
  const { byBodyId, text, claim } = command;
  const refusal = holderRefusal(byBodyId, state);
  if (refusal !== null) return refuse(refusal);
  if (state.reply === Reply.FINAL) return refuse('ANSWERED_FINALLY');
  const fault = roadmapRefusal(command, answeredOn);
  if (fault !== null) return refuse(fault);
  const roadmap = command.roadmap.toSorted((a, b) => daysBetween(b.dueOn, a.dueOn));
  return accept({ type: 'PetitionAnswered.v1', data: { byBodyId, text, claim, roadmap } });
}

function inform(
  { byBodyId, channel, note }: InformVoters,
  { reply }: PetitionState,
): PetitionDecision {
  if (reply === Reply.NONE) return refuse('NOT_ANSWERED');
  return accept({ type: 'VotersInformed.v1', data: { byBodyId, channel, note } });
}

/** Voters are free to bring up anything again, answered or not. */
function markReRaised({
  byPetitionId,
  byCode,
  sessionId,
  hasNewFacts,
}: MarkReRaised): PetitionDecision {
  const data = { byPetitionId, byCode, sessionId, hasNewFacts };
  return accept({ type: 'PetitionReRaised.v1', data });
}

export const petition: Decider<
  PetitionCommand,
  PetitionState,
  NewPetitionEvent,
  PetitionEvent,
  PetitionRefusal
> = {
  initialState: { councilId: null, routing: null, holderId: null, reply: Reply.NONE },

  decide(command, state) {
    if (command.type === 'ReceivePetition') return receive(command, state);
    if (state.routing === null) return refuse('PETITION_NOT_FOUND');
    switch (command.type) {
      case 'ClassifyPetition':
        return classify(command, state);
      case 'ForwardPetition':
        return forward(command, state);
      case 'AcknowledgeForwarding':
        return acknowledge(command, state);
      case 'ReturnPetition':
        return returnForCompetence(command, state);
      case 'AnswerPetition':
        return answer(command, state, command.meta.effectiveOn);
      case 'InformVoters':
        return inform(command, state);
      case 'MarkReRaised':
        return markReRaised(command);
    }
  },

  evolve(state, { type, data, meta }) {
    switch (type) {
      case 'PetitionReceived.v1':
        return { ...state, councilId: meta.councilId, routing: Routing.RECEIVED };
      case 'PetitionClassified.v1':
        return { ...state, routing: Routing.CLASSIFIED };
      case 'PetitionForwarded.v1':
        return { ...state, routing: Routing.FORWARDED, holderId: data.toBodyId };
      case 'ForwardingAcknowledged.v1':
        return { ...state, routing: Routing.ACKNOWLEDGED };
      case 'PetitionReturned.v1':
        return { ...state, routing: Routing.RETURNED, holderId: null };
      case 'PetitionAnswered.v1':
        return {
          ...state,
          reply: data.claim === Claim.IN_PROGRESS ? Reply.IN_PROGRESS : Reply.FINAL,
        };
      case 'VotersInformed.v1':
      case 'PetitionReRaised.v1':
        return state;
    }
  },
};
