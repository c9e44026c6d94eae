import type { Execution } from '../../src/app/application';
import { settleComplaint } from '../../src/app/commands/complaint-commands';
import {
  divertPetition,
  mergePetition,
  reopenPetition,
  splitPetition,
  withdrawPetition,
} from '../../src/app/commands/petition-closing';
import { correctPetition } from '../../src/app/commands/petition-correction';
import { informVoters } from '../../src/app/commands/petition-informing';
import { classifyPetition, receivePetition } from '../../src/app/commands/petition-intake';
import {
  answerOnSpot,
  answerPetition,
  extendReplyDeadline,
} from '../../src/app/commands/petition-reply';
import {
  acknowledgeForwarding,
  answerCoordination,
  assignPetition,
  forwardPetition,
  requestCoordination,
  returnPetition,
} from '../../src/app/commands/petition-routing';
import type { Act, ActOf, Life } from './petition-act';
import { petitionTexts } from './petition-texts';
import type { Turn } from './step';
import { pointNumberOf } from './voter-contacts';

/** Under which name the complaint is found that a petition became. */
export const complaintOf = (petition: Life['petition']): string => `complaint/${petition}`;

type Doing<Does extends Act['does']> = (
  act: ActOf<Does>,
  life: Life,
  turn: Turn,
) => Promise<Execution>;

const receive: Doing<'receive'> = (_act, life, { base, idOf, send }) => {
  const { petition, contact, reRaises } = life;
  const { title, text, commune, voter } = petitionTexts[petition];
  return send(receivePetition, {
    ...base,
    title,
    text,
    voter,
    // Session and commune are those of the meeting.
    ...(contact === null
      ? { communeId: idOf(commune) }
      : { contact: { contactId: idOf(contact), pointNumber: pointNumberOf(contact, commune) } }),
    ...(reRaises && {
      reRaises: {
        petitionIds: reRaises.petitions.map(idOf),
        hasNewFacts: reRaises.hasNewFacts,
      },
    }),
  });
};

/** What every later act says: which petition it is about. */
const about = ({ petition }: Life, { base, idOf }: Turn) => ({
  ...base,
  petitionId: idOf(petition),
});

const doings: { readonly [Does in Act['does']]: Doing<Does> } = {
  receive,
  classify: ({ level }, life, turn) => {
    const text = petitionTexts[life.petition];
    const { fieldCode } = text;
    return turn.send(classifyPetition, {
      ...about(life, turn),
      fieldCode,
      level: level ?? text.level,
    });
  },
  correct: ({ field, value, reason }, life, turn) =>
    turn.send(correctPetition, { ...about(life, turn), field, value, reason }),
  'answer-on-spot': ({ answeredBy, claim, text }, life, turn) => {
    const answeredByBodyId = turn.idOf(answeredBy);
    return turn.send(answerOnSpot, { ...about(life, turn), answeredByBodyId, claim, text });
  },
  merge: ({ into, reason }, life, turn) =>
    turn.send(mergePetition, { ...about(life, turn), intoPetitionId: turn.idOf(into), reason }),
  split: ({ into }, life, turn) => {
    const parts = into.map((part) => petitionTexts[part]);
    return turn.send(splitPetition, {
      ...about(life, turn),
      parts: parts.map(({ title, text }) => ({ title, text })),
    });
  },
  divert: ({ track, competent, reason }, life, turn) => {
    const toBodyId = turn.idOf(competent);
    return turn.send(divertPetition, { ...about(life, turn), track, toBodyId, reason });
  },
  settle: ({ result }, { petition }, { base, idOf, send }) =>
    send(settleComplaint, { ...base, complaintId: idOf(complaintOf(petition)), result }),
  withdraw: ({ reason }, life, turn) =>
    turn.send(withdrawPetition, { ...about(life, turn), reason }),
  reopen: ({ reason }, life, turn) => turn.send(reopenPetition, { ...about(life, turn), reason }),
  forward: ({ to }, life, turn) => {
    const toBodyId = turn.idOf(to ?? petitionTexts[life.petition].competent);
    return turn.send(forwardPetition, { ...about(life, turn), toBodyId });
  },
  acknowledge: (_act, life, turn) => turn.send(acknowledgeForwarding, about(life, turn)),
  return: ({ reason, competent }, life, turn) => {
    const competentBodyId = turn.idOf(competent);
    return turn.send(returnPetition, { ...about(life, turn), reason, competentBodyId });
  },
  assign: ({ lead, coordinating, note }, life, turn) =>
    turn.send(assignPetition, {
      ...about(life, turn),
      leadBodyId: turn.idOf(lead),
      coordinatingBodyIds: coordinating.map(turn.idOf),
      note,
    }),
  'ask-for-part': ({ of, question, dueOn }, life, turn) => {
    const ofBodyId = turn.idOf(of);
    return turn.send(requestCoordination, { ...about(life, turn), ofBodyId, question, dueOn });
  },
  'give-part': ({ text }, life, turn) =>
    turn.send(answerCoordination, { ...about(life, turn), text }),
  extend: ({ dueOn, reason }, life, turn) =>
    turn.send(extendReplyDeadline, { ...about(life, turn), dueOn, reason }),
  answer: ({ text, claim, roadmap }, life, turn) =>
    turn.send(answerPetition, { ...about(life, turn), text, claim, roadmap }),
  inform: ({ channel, note }, life, turn) =>
    turn.send(informVoters, { ...about(life, turn), channel, note }),
};

/** Sends what an act of a petition's life is. */
export function playAct(act: Act, life: Life, turn: Turn): Promise<Execution> {
  const doing = doings[act.does] as Doing<Act['does']>;
  return doing(act, life, turn);
}
