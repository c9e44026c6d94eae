import { BodyKind, Claim, ContactKind, Level, Role } from '../../schema/events/vocabulary';
import { registerBody } from '../../src/app/commands/body-commands';
import { holdContact, planContact } from '../../src/app/commands/contact-commands';
import { answerPetition } from '../../src/app/commands/petition-reply';
import { classifyPetition, receivePetition } from '../../src/app/commands/petition-intake';
import type { CommandOutcome } from '../../src/app/record-events';
import type { Viewer } from '../../src/domain/access';
import { countedEventStore } from '../support/counted-event-store';
import { clerk, from, openOffices, streamOf, twoProcesses } from '../support/executors';

const unasked = { appends: 0, readsFrom: [] };
const appended = { appends: 1, readsFrom: [] };

/** What a command is answered that was recorded with this outcome before. */
const repeated = (outcome: CommandOutcome) => ({ ...outcome, isRepeat: true });

describe.each([
  ['memory', true],
  ['SQLite', false],
])('commands on a stream that is remembered, events in %s', (_engine, isInMemory) => {
  it('read nothing, but to see whether something new is there already', async () => {
    const { here, asked, typesOf } = await twoProcesses(isInMemory);
    const id = streamOf(await here.receive('R'));
    expect(asked()).toEqual({ appends: 1, readsFrom: [0] });
    streamOf(await here.classify(id, 'C'));
    expect(asked()).toEqual(appended);
    streamOf(await here.forward(id, 'F'));

    expect(asked()).toEqual(appended);
    expect(await typesOf(id)).toEqual([
      '0 PetitionReceived.v1',
      '1 PetitionClassified.v1',
      '2 PetitionForwarded.v1',
    ]);
  });

  it('read once what another process wrote, and then nothing', async () => {
    const { here, there, asked } = await twoProcesses(isInMemory);
    const id = streamOf(await there.receive('R'));
    streamOf(await here.classify(id, 'C'));
    expect(asked()).toEqual({ appends: 1, readsFrom: [0] });
    streamOf(await here.forward(id, 'F'));

    expect(asked()).toEqual(appended);
  });

  it('get the same receipt again, whoever remembers what', async () => {
    const { here, there, asked, typesOf } = await twoProcesses(isInMemory);
    const received = await here.receive('R');
    const id = streamOf(received);
    const classified = await there.classify(id, 'C');
    asked();
    expect(await here.receive('R')).toEqual(repeated(received));
    expect(asked()).toEqual(unasked);
    // The memory has no such command yet.
    expect(await here.classify(id, 'C')).toEqual(repeated(classified));
    expect(asked()).toEqual({ appends: 1, readsFrom: [0] });
    expect(await here.classify(id, 'C')).toEqual(repeated(classified));
    expect(asked()).toEqual(unasked);

    expect(await there.receive('R')).toEqual(repeated(received));
    expect(await typesOf(id)).toHaveLength(2);
  });

  it('are refused another content under the same key, whoever remembers what', async () => {
    const { here, there, typesOf } = await twoProcesses(isInMemory);
    const id = streamOf(await here.receive('R'));
    const reused = { code: 'IDEMPOTENCY_KEY_REUSED', field: 'idempotencyKey' };

    expect(await here.receive('R', 'Khác.')).toEqual({ ok: false, refusal: reused });
    expect(await there.receive('R', 'Khác.')).toEqual({ ok: false, refusal: reused });
    expect(await typesOf(id)).toHaveLength(1);
  });

  it('are decided anew when another process wrote meanwhile', async () => {
    const { here, there, asked, typesOf } = await twoProcesses(isInMemory);
    const id = streamOf(await here.receive('R'));
    streamOf(await there.classify(id, 'C1'));
    asked();
    streamOf(await here.classify(id, 'C2', Level.COMMUNE));

    expect(asked()).toEqual({ appends: 2, readsFrom: [0] });
    expect(await typesOf(id)).toEqual([
      '0 PetitionReceived.v1',
      '1 PetitionClassified.v1',
      '2 PetitionClassified.v1',
    ]);
  });

  it('are refused only after a look at what came since', async () => {
    const { here, there, asked } = await twoProcesses(isInMemory);
    const id = streamOf(await here.receive('R'));
    const refusal = { ok: false, refusal: { code: 'NOT_CLASSIFIED' } };
    asked();
    expect(await here.forward(id, 'F')).toEqual(refusal);
    expect(asked()).toEqual({ appends: 0, readsFrom: [1] });
    streamOf(await there.classify(id, 'C'));

    expect(await here.forward(id, 'F')).toMatchObject({ ok: true });
    expect(asked()).toEqual({ appends: 1, readsFrom: [1] });
  });

  it('find out by a look what was done already, though it seems impossible', async () => {
    const { here, there } = await twoProcesses(isInMemory);
    const id = streamOf(await here.receive('R'));
    streamOf(await there.classify(id, 'C'));
    const forwarded = await there.forward(id, 'F');

    expect(forwarded).toMatchObject({ ok: true });
    expect(await here.forward(id, 'F')).toEqual(repeated(forwarded));
  });

  it('reach what came into reach meanwhile, and not what left it', async () => {
    const { here, there, execute, offices } = await twoProcesses(isInMemory);
    const { agencyId, otherAgencyId, office } = offices;
    const agent = (bodyId: string): Viewer => ({ ...office, role: Role.AGENCY, bodyId });
    const answer = (bodyId: string, petitionId: string, idempotencyKey: string) =>
      execute(
        answerPetition,
        {
          ...{ idempotencyKey, petitionId, effectiveOn: '2021-12-02' },
          ...{ text: 'Đã sửa.', claim: Claim.EXPLAINED },
        },
        from(agent(bodyId)),
      );
    const notFound = { ok: false, refusal: { code: 'PETITION_NOT_FOUND' } };
    const id = streamOf(await here.receive('R'));
    streamOf(await here.classify(id, 'C'));
    expect(await answer(agencyId, id, 'A0')).toEqual(notFound);
    streamOf(await here.forward(id, 'F1'));
    streamOf(await there.giveBack(id, 'G'));
    streamOf(await there.forward(id, 'F2', otherAgencyId));

    expect(await answer(agencyId, id, 'A1')).toEqual(notFound);
    expect(await answer(otherAgencyId, id, 'A2')).toMatchObject({ ok: true });
  });

  it('do not take a stream of another kind for their own', async () => {
    const { here, execute, offices, asked } = await twoProcesses(isInMemory);
    const { councilId } = offices.office;
    const body = streamOf(
      await execute(
        registerBody,
        {
          ...{ idempotencyKey: 'B', effectiveOn: '2021-01-01', name: 'Phòng Nội vụ' },
          ...{ kind: BodyKind.AGENCY, level: Level.DISTRICT, parentId: councilId, councilId },
        },
        from(offices.office),
      ),
    );
    asked();

    expect(await here.classify(body, 'C')).toEqual({
      ok: false,
      refusal: { code: 'PETITION_NOT_FOUND' },
    });
    expect(asked()).toEqual(unasked);
  });

  it('see what others wrote in the streams that they refer to', async () => {
    const { execute, executeThere, offices } = await twoProcesses(isInMemory);
    const { office } = offices;
    const common = { effectiveOn: '2021-11-24' };
    const point = { communeId: office.councilId!, place: 'Nhà văn hóa', on: '2021-11-24' };
    const plan = { idempotencyKey: 'P', kind: ContactKind.BEFORE_SESSION, points: [point] };
    const contactId = streamOf(await execute(planContact, { ...common, ...plan }, from(office)));
    const points = [{ ...point, utterances: 3 }];
    const held = { idempotencyKey: 'H', contactId, points };
    streamOf(await executeThere(holdContact, { ...common, ...held }, from(office)));
    const petition = { idempotencyKey: 'R', title: 'Đường', text: 'Xin sửa.' };
    const contact = { contactId, pointNumber: 1 };

    expect(
      await execute(receivePetition, { ...common, ...petition, contact }, from(office)),
    ).toMatchObject({ ok: true });
  });

  it('take no number for a repeat', async () => {
    const { here, there, offices } = await twoProcesses(isInMemory);
    await here.receive('R');
    await here.receive('R');
    await there.receive('R');

    expect(await offices.ports.numbers.next('KN-2021')).toBe(2);
  });

  it('give a receipt again to somebody who could not act so any more', async () => {
    const { here, execute, executeThere, offices } = await twoProcesses(isInMemory);
    const { office, agencyId } = offices;
    const petitionId = streamOf(await here.receive('R'));
    const before: Viewer = { ...office, role: Role.FRONT };
    const input = {
      ...{ idempotencyKey: 'C', effectiveOn: '2021-12-01', petitionId },
      ...{ fieldCode: 'giao-thong', level: Level.DISTRICT, byBodyId: office.bodyId },
    };
    const classified = await executeThere(classifyPetition, input, from(before));

    expect(classified).toMatchObject({ ok: true });
    expect(await execute(classifyPetition, input, from({ ...before, bodyId: agencyId }))).toEqual(
      repeated(classified),
    );
  });
});

describe('a race lost from memory', () => {
  it('does not count among the four of a command', async () => {
    const offices = await openOffices(true);
    let isLosing = false;
    const { events, asked } = countedEventStore({
      ...offices.ports.events,
      append: (stream, revision, encoded) =>
        isLosing
          ? Promise.resolve({ ok: false, revision: revision + 1 })
          : offices.ports.events.append(stream, revision, encoded),
    });
    const here = clerk(offices.executor(events), offices);
    const id = streamOf(await here.receive('R'));
    isLosing = true;
    asked();

    expect(await here.classify(id, 'C')).toEqual({
      ok: false,
      refusal: { code: 'CHANGED_MEANWHILE' },
    });
    expect(asked()).toEqual({ appends: 5, readsFrom: [0, 0, 0, 0] });
  });
});
