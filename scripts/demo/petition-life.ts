import { type BodyKey, bodyEntry, councilOf, officeOf } from './bodies';
import type { Act, Life } from './petition-act';
import { complaintOf, playAct } from './petition-play';
import { petitionTexts } from './petition-texts';
import type { Step } from './step';

export function stepsOf(life: Life): readonly Step[] {
  const counts = new Map<string, number>();
  const { competent } = petitionTexts[life.petition];
  let holder: BodyKey | null = life.isForwardedInGroup ? competent : null;
  return life.acts.map((act) => {
    const count = (counts.get(act.does) ?? 0) + 1;
    counts.set(act.does, count);
    if (act.does === 'forward') holder = act.to ?? competent;
    const key = `demo/${life.petition}/${act.does}${count > 1 ? `-${count}` : ''}`;
    return stepOf(key, life, act, holder);
  });
}

function stepOf(key: string, life: Life, act: Act, holder: BodyKey | null): Step {
  const body = actorOf(act) ?? holder;
  if (body === null) throw new Error(`${key}: no body holds the petition`);
  return {
    key,
    on: act.on,
    recordedOn: act.recordedOn ?? act.on,
    ...('onPaper' in act ? { by: officeFor(life), inTheNameOf: body } : { by: body }),
    ...(act.number ? { document: { number: act.number, issuer: bodyEntry(body).name } } : {}),
    isSynthetic: true,
    ...madeBy(act, life),
    play: (turn) => playAct(act, life, turn),
  };
}

const actorOf = (act: Act): BodyKey | null =>
  'by' in act ? act.by : 'worker' in act ? act.worker : null;

/** What later steps find under a name: the petition itself, its parts, or the complaint that it became. */
function madeBy(act: Act, { petition }: Life): Pick<Step, 'makes' | 'alsoMakes'> {
  if (act.does === 'receive') return { makes: petition };
  if (act.does === 'split') return { alsoMakes: act.into };
  return act.does === 'divert' ? { alsoMakes: [complaintOf(petition)] } : {};
}

/** The office of the council that received the petition. */
function officeFor({ petition, acts: [first] }: Life): BodyKey {
  if (first?.does !== 'receive') throw new Error(`${petition} does not begin with its receipt`);
  return officeOf(councilOf(first.by));
}
