import type { DueDate } from '../../schema/events/petition/due-date';
import { ContactKind } from '../../schema/events/vocabulary';
import { contacts } from '../../src/app/commands/contact-commands';
import { petitions } from '../../src/app/commands/petition-aggregate';
import type { References } from '../../src/app/references';
import type { ContactCommand } from '../../src/domain/contact/contact.decider';
import type { PetitionCommand } from '../../src/domain/petition/petition.commands';
import { replyDue } from '../../src/domain/rule/due-date';
import type { IsoDate } from '../../src/kernel/calendar';
import type { Council } from './council';
import { type EventRecorder, newStream, type Stream } from './event-recorder';
import { type Act, commandOf, plannedActs } from './petition-acts';
import { type Random, seeded } from './random';

type Life = {
  readonly stream: Stream<PetitionCommand>;
  readonly place: number;
  acts: Act[];
  agency: number;
};

const openPetitions = 2_000;
const petitionsPerContact = 40;
const seed = 20_211_125;

/**
 * Lives of petitions over years, in the order in which an office records them: of many open petitions, now one moves,
 * now another. The same count always gives the same lives.
 */
export async function writeLongLog(
  recorder: EventRecorder,
  council: Council,
  references: References,
  count: number,
): Promise<void> {
  const random = seeded(seed);
  const dueOn = dueDates(references, council.id);
  let received = 0;
  const newLife = (): Life => ({
    stream: newStream(petitions),
    place: (received += 1),
    acts: [...plannedActs(random)],
    agency: received,
  });
  const lives: Life[] = [];
  while (recorder.recorded < count) {
    const place = Math.floor(random() * openPetitions);
    const life = (lives[place] ??= newLife());
    await step(recorder, council, life, dueOn);
    if (life.stream.history.length === 1 && life.place % petitionsPerContact === 0)
      await recordContact(recorder, council, random);
    if (life.acts.length === 0) lives[place] = newLife();
  }
  await recorder.flush();
}

async function step(
  recorder: EventRecorder,
  council: Council,
  life: Life,
  dueOn: (date: IsoDate) => DueDate,
): Promise<void> {
  const act = life.acts.shift();
  if (act === undefined) throw new Error('a petition has nothing more to do');
  const on = recorder.today();
  const agencyId = council.agencyIds[life.agency % council.agencyIds.length] ?? '';
  const deed = { act, place: life.place, council, agencyId, on, due: dueOn(on) };
  await recorder.record<PetitionCommand>(life.stream, commandOf(deed));
  // Returned, it goes to another one.
  if (act === 'return') life.agency += 1;
}

async function recordContact(
  recorder: EventRecorder,
  { officeId: byBodyId, sessionId, communeIds }: Council,
  random: Random,
): Promise<void> {
  const stream = newStream<ContactCommand>(contacts);
  const on = recorder.today();
  const first = Math.floor(random() * communeIds.length);
  const points = [0, 1, 2].map((next) => ({
    communeId: communeIds[(first + next) % communeIds.length] ?? '',
    place: 'Nhà văn hóa xã',
    on,
  }));
  const kind = ContactKind.BEFORE_SESSION;
  await recorder.record<ContactCommand>(stream, {
    type: 'PlanContact',
    byBodyId,
    kind,
    sessionId,
    points,
  });
  const held = points.map((point) => ({ ...point, utterances: 12, voters: 80 }));
  await recorder.record<ContactCommand>(stream, { type: 'HoldContact', byBodyId, points: held });
}

/** Computed once a day. */
function dueDates({ rules }: References, councilId: string): (date: IsoDate) => DueDate {
  const known = new Map<IsoDate, DueDate>();
  return (date) => {
    const due = known.get(date) ?? replyDue(rules, councilId, date);
    if (due === null) throw new Error(`no rule says when a reply is due on ${date}`);
    known.set(date, due);
    return due;
  };
}
