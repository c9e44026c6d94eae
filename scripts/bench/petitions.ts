import type { Application } from '../../src/app/application';
import { acknowledgeForwarding, forwardPetition } from '../../src/app/commands/petition-routing';
import { classifyPetition, receivePetition } from '../../src/app/commands/petition-intake';
import { petitionTexts } from '../demo/petition-texts';
import { type Council, officeOf, record, registeredOn } from './council';

export const sampleTexts = Object.values(petitionTexts);

/** The text that comes round at a place. */
export const sampleText = (place: number) => {
  const text = sampleTexts[place % sampleTexts.length];
  if (text === undefined) throw new Error('there are no texts');
  return text;
};

/** Records petitions that wait for an answer, each with its title, text, holder and due date. */
export async function recordPetitions(
  app: Application,
  council: Council,
  count: number,
): Promise<void> {
  const places = Array.from({ length: count }, (_, place) => place);
  await Promise.all(places.map((place) => recordPetition(app, council, place)));
}

async function recordPetition(app: Application, council: Council, place: number): Promise<void> {
  const { title, text, fieldCode, level } = sampleText(place);
  const office = officeOf(council);
  const byBodyId = council.agencyIds[place % council.agencyIds.length];
  const base = { idempotencyKey: `petition-${place}`, effectiveOn: registeredOn };
  const petitionId = await record(app, receivePetition, { ...base, title, text }, office);
  const of = { ...base, petitionId };
  await record(app, classifyPetition, { ...of, fieldCode, level }, office);
  await record(app, forwardPetition, { ...of, toBodyId: byBodyId ?? '' }, office);
  await record(app, acknowledgeForwarding, { ...of, byBodyId }, office);
}
