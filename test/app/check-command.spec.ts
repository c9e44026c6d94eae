import { Level, Role } from '../../schema/events/vocabulary';
import { classifyPetition, receivePetition } from '../../src/app/commands/petition-intake';
import { forwardPetition } from '../../src/app/commands/petition-routing';
import { Forbidden } from '../../src/app/errors';
import { beginning } from '../../src/ports/event-store';
import { clerk, from, openOffices, streamOf } from '../support/executors';

const petition = {
  idempotencyKey: 'P01',
  effectiveOn: '2021-12-01',
  title: 'Đường',
  text: 'Xin sửa.',
};

describe('checking a command', () => {
  it('takes no number, makes no key and records nothing', async () => {
    const offices = await openOffices(true);
    const { ports, check, office, executor } = offices;
    const before = await ports.events.readAll(beginning);
    const checked = await check(receivePetition, petition, from(office));
    expect(await ports.events.readAll(beginning)).toEqual(before);
    const outcome = await executor()(receivePetition, petition, from(office));
    expect(checked).toEqual({ ok: true, stream: streamOf(outcome), recorded: [] });
    // The first number of its year is still there to be taken.
    const recorded = outcome.ok ? outcome.recorded.map(({ event }) => event.data) : [];
    expect(recorded).toMatchObject([{ code: 'KN-2021-000001' }]);
  });

  it('tells a repeat from another content under the same key', async () => {
    const { check, office, executor } = await openOffices(true);
    const stream = streamOf(await executor()(receivePetition, petition, from(office)));
    expect(await check(receivePetition, petition, from(office))).toMatchObject({
      ok: true,
      stream,
      recorded: [{ event: { type: 'PetitionReceived.v1', stream } }],
    });
    expect(
      await check(receivePetition, { ...petition, title: 'Điện' }, from(office)),
    ).toMatchObject({ ok: false, refusal: { code: 'IDEMPOTENCY_KEY_REUSED' } });
  });

  it('refuses as the command itself does', async () => {
    const offices = await openOffices(true);
    const { check, office, executor, agencyId } = offices;
    const { receive } = clerk(executor(), offices);
    const petitionId = streamOf(await receive('P01'));
    const common = { idempotencyKey: 'K', effectiveOn: '2021-12-02', petitionId };
    const forwarding = { ...common, toBodyId: agencyId };
    expect(await check(forwardPetition, forwarding, from(office))).toEqual({
      ok: false,
      refusal: { code: 'NOT_CLASSIFIED' },
    });
    const unknownField = { ...common, fieldCode: 'khong-co', level: Level.DISTRICT };
    expect(await check(classifyPetition, unknownField, from(office))).toEqual({
      ok: false,
      refusal: { code: 'FIELD_CODE_UNKNOWN', field: 'fieldCode' },
    });
    expect(
      await check(receivePetition, { ...petition, effectiveOn: '2999-01-01' }, from(office)),
    ).toEqual({ ok: false, refusal: { code: 'DATE_IN_THE_FUTURE', field: 'effectiveOn' } });
    const agency = { ...office, role: Role.AGENCY };
    await expect(check(receivePetition, petition, from(agency))).rejects.toThrow(Forbidden);
  });

  it('lets the people of a council share their keys where they are told to', async () => {
    const { check, office, executor } = await openOffices(true);
    const imported = { ...from(office), keysOf: office.councilId! };
    const colleague = { ...imported, viewer: { ...office, id: 'colleague' } };
    const stream = streamOf(await executor()(receivePetition, petition, imported));
    expect(await check(receivePetition, petition, colleague)).toMatchObject({
      ok: true,
      recorded: [{ event: { stream } }],
    });
    const another = { ...imported, keysOf: 'body-another' };
    for (const sender of [another, from(office)])
      expect(await check(receivePetition, petition, sender)).toMatchObject({ recorded: [] });
  });
});
