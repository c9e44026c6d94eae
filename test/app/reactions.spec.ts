import { Role, Source } from '../../schema/events/vocabulary';
import type { CommandOutcome } from '../../src/app/record-events';
import { receiveComplaint } from '../../src/app/commands/complaint-commands';
import { receivePart } from '../../src/app/commands/petition-parts';
import type { Sender } from '../../src/app/command';
import { petitionIn, registerCouncil, send } from '../support/councils';
import { replaced } from '../support/metrics';
import { served } from '../support/served';

const program: Sender = {
  viewer: { id: 'system', role: Role.SYSTEM, bodyId: null, councilId: null },
  source: Source.POLICY,
};
const common = { idempotencyKey: 'again', effectiveOn: '2021-11-01' };

const refusalOf = (outcome: CommandOutcome) => (outcome.ok ? 'RECORDED' : outcome.refusal.code);

/** A petition that was diverted, one that was split, and what the program made of both. */
async function world() {
  const { app, ...surface } = await served();
  const here = { app, ...surface };
  const council = await registerCouncil(here, 'HĐND huyện H', 'DISTRICT');
  const after = async (mutation: string, input: object) => {
    const petitionId = await petitionIn(here, council, 'received');
    const whole = { petitionId, ...input };
    const { data } = await send(here, council.tokens.office, mutation, whole);
    return { petitionId, target: data.result.consequences[0].target as string };
  };
  const toBodyId = council.bodies.AGENCY;
  const diverted = await after('petitionDivert', { track: 'COMPLAINT', toBodyId });
  const part = (title: string) => ({ title, text: 'Sửa.' });
  const split = await after('petitionSplit', { parts: [part('Đường'), part('Cầu')] });
  const complaint = (complaintId: string, petitionId = diverted.petitionId) =>
    app.execute(
      receiveComplaint,
      { ...common, complaintId, petitionId, councilId: council.id },
      program,
    );
  const received = (petitionId: string, splitPetitionId = split.petitionId) =>
    app.execute(
      receivePart,
      { ...common, petitionId, splitPetitionId, councilId: council.id },
      program,
    );
  const head = await app.ports.events.head();
  return { app, diverted, split, complaint, received, head };
}

describe('what the program does by itself', () => {
  it('follows only from what happened', async () => {
    const { app, diverted, split, complaint, received, head } = await world();
    const outcomes = [
      await complaint('complaint-none'),
      await complaint('complaint-none', split.petitionId),
      await complaint('complaint-none', 'petition-none'),
      await received('petition-none'),
      await received('petition-none', diverted.petitionId),
      await received('petition-none', 'petition-none'),
    ];
    expect(outcomes.map(refusalOf)).toEqual(outcomes.map(() => 'PETITION_NOT_FOUND'));
    expect(await app.ports.events.head()).toEqual(head);
  });

  it('is not done with texts that can no longer be read', async () => {
    const { app, diverted, split, complaint, received, head } = await world();
    const putBack = replaced(app.ports.sealer, 'open', () => Promise.resolve(null));
    const outcomes = [await complaint(diverted.target), await received(split.target)];
    putBack();
    expect(outcomes.map(refusalOf)).toEqual(['TEXT_ERASED', 'TEXT_ERASED']);
    expect(await app.ports.events.head()).toEqual(head);
  });

  it('is not done twice', async () => {
    const { app, diverted, split, complaint, received, head } = await world();
    const outcomes = [await complaint(diverted.target), await received(split.target)];
    expect(outcomes.map(refusalOf)).toEqual([
      'COMPLAINT_ALREADY_RECEIVED',
      'PETITION_ALREADY_RECEIVED',
    ]);
    expect(await app.ports.events.head()).toEqual(head);
  });
});
