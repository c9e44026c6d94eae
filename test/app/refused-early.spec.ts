import { Level } from '../../schema/events/vocabulary';
import { classifyPetition, receivePetition } from '../../src/app/commands/petition-intake';
import { acknowledgeForwarding } from '../../src/app/commands/petition-routing';
import { clerk, from, openOffices, streamOf } from '../support/executors';

/** The API takes no day as early as this, and the first rules hold from its first one on. */
const beforeAllRules = { idempotencyKey: 'early', effectiveOn: '1899-12-31' };

describe('a command is refused before its decision', () => {
  it('for a day on which no rule was in force, and nothing is recorded', async () => {
    const offices = await openOffices(true);
    const { ports, office, agencyId, executor } = offices;
    const execute = executor();
    const { receive, classify, forward } = clerk(execute, offices);
    const petitionId = streamOf(await receive('P01'));
    await classify(petitionId, 'C01');
    const head = await ports.events.head();
    const field = { fieldCode: 'giao-thong', level: Level.DISTRICT };
    const refusal = { code: 'NO_RULE_IN_FORCE', field: 'effectiveOn' };
    expect(
      await execute(classifyPetition, { ...beforeAllRules, petitionId, ...field }, from(office)),
    ).toEqual({ ok: false, refusal });
    expect(await ports.events.head()).toEqual(head);

    await forward(petitionId, 'F01');
    const forwarded = await ports.events.head();
    const receipt = { ...beforeAllRules, petitionId, byBodyId: agencyId };
    expect(await execute(acknowledgeForwarding, receipt, from(office))).toEqual({
      ok: false,
      refusal,
    });
    expect(await ports.events.head()).toEqual(forwarded);
  });

  it('for an actor without a body, and nothing is recorded', async () => {
    const { ports, office, executor } = await openOffices(true);
    const head = await ports.events.head();
    const letter = {
      idempotencyKey: 'P01',
      effectiveOn: '2021-12-01',
      title: 'Đường',
      text: 'Sửa.',
    };
    const nobody = { ...office, bodyId: null };
    expect(await executor()(receivePetition, letter, from(nobody))).toEqual({
      ok: false,
      refusal: { code: 'BODY_NOT_FOUND', field: 'byBodyId' },
    });
    expect(await ports.events.head()).toEqual(head);
  });
});
