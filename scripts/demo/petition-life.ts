import type { Claim, InformChannel, Level } from '../../schema/events/vocabulary';
import {
  acknowledgeForwarding,
  forwardPetition,
  returnPetition,
} from '../../src/app/commands/petition-routing';
import { answerPetition } from '../../src/app/commands/petition-reply';
import { classifyPetition, receivePetition } from '../../src/app/commands/petition-intake';
import { informVoters } from '../../src/app/commands/petition-informing';
import type { IsoDate } from '../../src/kernel/calendar';
import { bodyEntry, type BodyKey, councilOf, officeOf } from './bodies';
import { type PetitionKey, petitionTexts } from './petition-texts';
import type { Step } from './step';
import { type ContactKey, pointNumberOf } from './voter-contacts';

type OnADay = Readonly<{
  on: IsoDate;
  /** Later than `on` where paper lay for a while. */
  recordedOn?: IsoDate;
  /** Of the document, as its issuer writes it. */
  number?: string;
}>;

type ByTheCouncil = OnADay & Readonly<{ by: BodyKey }>;
/** Done by the body that holds the petition; with `onPaper` its council's office records it. */
type ByTheHolder = OnADay & Readonly<{ onPaper?: true }>;

type Receipt = ByTheCouncil & Readonly<{ does: 'receive' }>;

export type Act =
  | Receipt
  | (ByTheCouncil & Readonly<{ does: 'classify'; level?: Level }>)
  | (ByTheCouncil & Readonly<{ does: 'forward'; to?: BodyKey }>)
  | (ByTheHolder & Readonly<{ does: 'acknowledge' }>)
  | (ByTheHolder & Readonly<{ does: 'return'; reason: string; competent: BodyKey }>)
  | (ByTheHolder &
      Readonly<{
        does: 'answer';
        claim: Claim;
        text: string;
        roadmap?: readonly Readonly<{ task: string; dueOn: IsoDate }>[];
      }>)
  | (ByTheCouncil & Readonly<{ does: 'inform'; channel: InformChannel; note?: string }>);

/** All that happens to one petition, in its order. */
export type Life = Readonly<{
  petition: PetitionKey;
  /** The voter contact at which it was made; null where it came otherwise. */
  contact: ContactKey | null;
  /** Earlier petitions that it brings up again. */
  reRaises?: Readonly<{ petitions: readonly PetitionKey[]; hasNewFacts: boolean }>;
  acts: readonly Act[];
}>;

export function stepsOf(life: Life): readonly Step[] {
  const counts = new Map<string, number>();
  let holder: BodyKey | null = null;
  return life.acts.map((act) => {
    const count = (counts.get(act.does) ?? 0) + 1;
    counts.set(act.does, count);
    if (act.does === 'forward') holder = act.to ?? petitionTexts[life.petition].competent;
    const key = `demo/${life.petition}/${act.does}${count > 1 ? `-${count}` : ''}`;
    return stepOf(key, life, act, holder);
  });
}

function stepOf(key: string, life: Life, act: Act, holder: BodyKey | null): Step {
  const body = 'by' in act ? act.by : holder;
  if (body === null) throw new Error(`${key}: no body holds the petition`);
  return {
    key,
    on: act.on,
    recordedOn: act.recordedOn ?? act.on,
    ...('onPaper' in act ? { by: officeFor(life), inTheNameOf: body } : { by: body }),
    ...(act.number ? { document: { number: act.number, issuer: bodyEntry(body).name } } : {}),
    isSynthetic: true,
    ...(act.does === 'receive' ? { makes: life.petition } : {}),
    play: act.does === 'receive' ? receiving(life) : doing(act, life),
  };
}

/** The office of the council that received the petition. */
function officeFor({ petition, acts: [first] }: Life): BodyKey {
  if (first?.does !== 'receive') throw new Error(`${petition} does not begin with its receipt`);
  return officeOf(councilOf(first.by));
}

function receiving({ petition, contact, reRaises }: Life): Step['play'] {
  const { title, text, commune, voter } = petitionTexts[petition];
  return ({ base, idOf, send }) =>
    send(receivePetition, {
      ...base,
      title,
      text,
      voter,
      // Session and commune are those of the meeting.
      ...(contact === null
        ? { communeId: idOf(commune) }
        : {
            contact: { contactId: idOf(contact), pointNumber: pointNumberOf(contact, commune) },
          }),
      ...(reRaises && {
        reRaises: {
          petitionIds: reRaises.petitions.map(idOf),
          hasNewFacts: reRaises.hasNewFacts,
        },
      }),
    });
}

function doing(act: Exclude<Act, Receipt>, { petition }: Life): Step['play'] {
  const { fieldCode, level, competent } = petitionTexts[petition];
  return ({ base, idOf, send }) => {
    const input = { ...base, petitionId: idOf(petition) };
    switch (act.does) {
      case 'classify':
        return send(classifyPetition, { ...input, fieldCode, level: act.level ?? level });
      case 'forward':
        return send(forwardPetition, { ...input, toBodyId: idOf(act.to ?? competent) });
      case 'acknowledge':
        return send(acknowledgeForwarding, input);
      case 'return': {
        const competentBodyId = idOf(act.competent);
        return send(returnPetition, { ...input, reason: act.reason, competentBodyId });
      }
      case 'answer': {
        const { text, claim, roadmap } = act;
        return send(answerPetition, { ...input, text, claim, roadmap });
      }
      case 'inform':
        return send(informVoters, { ...input, channel: act.channel, note: act.note });
    }
  };
}
