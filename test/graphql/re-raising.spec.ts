import { petitionIn, record, registerCouncil, send, sessionOf } from '../support/councils';
import { served } from '../support/served';

const world = async () => {
  const program = await served();
  const own = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
  const receive = async (more: Readonly<Record<string, unknown>> = {}) =>
    (
      await send(program, own.tokens.office, 'petitionReceive', {
        title: 'Đường liên xã',
        text: 'Đường vẫn hỏng.',
        ...more,
      })
    ).data.result;
  const ask = async (id: string, token = own.tokens.office) =>
    (await program.ask(token, question, { id })).data.petition;
  return { program, own, receive, ask };
};

const question = `query ($id: ID!) { petition(id: $id) {
  timesReRaised hasNewFacts
  recurrence {
    timesRaised since
    sessions { number }
    occurrences {
      raisedOn hasNewFacts session { number } petition { id }
      answers { answeredOn claim text by { name } }
    }
  }
} }`;

describe('a petition that brings up earlier ones again', () => {
  it('marks each of them before it is answered', async () => {
    const { program, own, receive, ask } = await world();
    const first = await petitionIn(program, own, 'answered');
    const second = await petitionIn(program, own, 'received');

    const { petition, consequences, receipt } = await receive({
      reRaises: { petitionIds: [first, second, first], hasNewFacts: true },
    });

    expect(consequences).toEqual(
      [first, second].map((target) => ({
        policy: 're-raising',
        target,
        state: 'DONE',
        userError: null,
      })),
    );
    for (const id of [first, second]) {
      const recorded = await program.app.ports.events.readStream(id);
      const { event } = recorded.at(-1)!;
      expect(event).toMatchObject({
        type: 'PetitionReRaised.v1',
        data: {
          byPetitionId: petition.id,
          byCode: petition.code,
          sessionId: null,
          hasNewFacts: true,
        },
        meta: {
          commandId: `re-raising:${receipt.events[0].id}:${id}`,
          actor: { id: 'system', role: 'system', bodyId: null },
          councilId: own.id,
          effectiveOn: '2021-11-01',
          causationId: receipt.events[0].id,
          source: 'policy',
        },
      });
      expect(await ask(id)).toMatchObject({ timesReRaised: 1, hasNewFacts: null });
    }
    expect(await ask(petition.id)).toMatchObject({ timesReRaised: 0, hasNewFacts: true });
  });

  it('shows the whole chain on each of its petitions, at once in the payload too', async () => {
    const { program, own, receive } = await world();
    const june = { from: '2022-07-14', to: '2022-07-15' };
    const [third, fourth] = [await sessionOf(program, own), await sessionOf(program, own, 4, june)];
    const first = (await receive({ effectiveOn: '2021-11-01', sessionId: third })).petition.id;
    const office = (mutation: string, input: Readonly<Record<string, unknown>>) =>
      record(program, own.tokens.office, mutation, { petitionId: first, ...input });
    await office('petitionClassify', { fieldCode: 'giao-thong', level: 'DISTRICT' });
    await office('petitionForward', { toBodyId: own.bodies.AGENCY });
    await office('petitionAnswer', {
      effectiveOn: '2022-01-10',
      byBodyId: own.bodies.AGENCY,
      text: 'Chưa có vốn.',
      claim: 'EXPLAINED',
    });
    const again = (
      await receive({
        effectiveOn: '2022-06-20',
        sessionId: fourth,
        reRaises: { petitionIds: [first], hasNewFacts: false },
      })
    ).petition.id;
    const { data } = await program.ask(
      own.tokens.office,
      `mutation ($input: PetitionReceiveInput!) { petitionReceive(input: $input) {
         petition { id recurrence { timesRaised } } } }`,
      {
        input: {
          idempotencyKey: 'third-time',
          effectiveOn: '2022-06-21',
          title: 'Đường',
          text: 'Đường vẫn hỏng.',
          sessionId: fourth,
          reRaises: { petitionIds: [again], hasNewFacts: true },
        },
      },
    );
    const last = data.petitionReceive.petition;
    expect(last.recurrence).toEqual({ timesRaised: 3 });

    const chain = {
      timesRaised: 3,
      since: '2021-11-01',
      sessions: [{ number: 3 }, { number: 4 }],
      occurrences: [
        {
          raisedOn: '2021-11-01',
          hasNewFacts: null,
          session: { number: 3 },
          petition: { id: first },
          answers: [
            {
              answeredOn: '2022-01-10',
              claim: 'EXPLAINED',
              text: 'Chưa có vốn.',
              by: { name: 'HĐND huyện H: AGENCY' },
            },
          ],
        },
        {
          raisedOn: '2022-06-20',
          hasNewFacts: false,
          session: { number: 4 },
          petition: { id: again },
          answers: [],
        },
        {
          raisedOn: '2022-06-21',
          hasNewFacts: true,
          session: { number: 4 },
          petition: { id: last.id },
          answers: [],
        },
      ],
    };
    for (const id of [first, again, last.id]) {
      const { data: found } = await program.ask(own.tokens.office, question, { id });
      expect(found.petition.recurrence).toEqual(chain);
    }
  });

  it('marks what it names once, though the chain of another one that it names began there', async () => {
    const { program, receive, ask } = await world();
    const first = (await receive()).petition.id;
    const naming = (petitionIds: readonly string[]) =>
      receive({ reRaises: { petitionIds, hasNewFacts: false } });
    const again = (await naming([first])).petition.id;

    const { petition, consequences } = await naming([again, first]);

    expect(consequences).toEqual(
      [again, first].map((target) => ({
        policy: 're-raising',
        target,
        state: 'DONE',
        userError: null,
      })),
    );
    expect([await ask(first), await ask(again)]).toMatchObject([
      { timesReRaised: 2 },
      { timesReRaised: 1 },
    ]);
    const [received] = await program.app.ports.events.readStream(petition.id);
    expect(received!.event.data).toMatchObject({
      reRaises: { petitionIds: [again, first], hasNewFacts: false },
    });
    expect(received!.event.data).not.toHaveProperty('reRaises.chainIds');
  });

  it('has no chain when it is the only one', async () => {
    const { receive, ask } = await world();
    const { petition, consequences } = await receive();

    expect(consequences).toEqual([]);
    expect((await ask(petition.id)).recurrence).toBeNull();
  });

  it('shows of a chain only what the viewer may see', async () => {
    const { program, own, receive, ask } = await world();
    const first = await petitionIn(program, own, 'answered', own.bodies.PEOPLES_COMMITTEE);
    const again = (await receive({ reRaises: { petitionIds: [first], hasNewFacts: false } }))
      .petition.id;
    const petitionId = again;
    await record(program, own.tokens.office, 'petitionClassify', {
      petitionId,
      fieldCode: 'giao-thong',
      level: 'DISTRICT',
    });
    await record(program, own.tokens.office, 'petitionForward', {
      petitionId,
      toBodyId: own.bodies.AGENCY,
    });

    expect((await ask(again, own.tokens.agency)).recurrence).toMatchObject({
      timesRaised: 1,
      occurrences: [{ petition: { id: again } }],
    });
    expect((await ask(again, own.tokens.peoples_committee)).recurrence).toMatchObject({
      timesRaised: 2,
    });
  });

  it('gives the same consequences when it is sent again, and marks nothing twice', async () => {
    const { program, own, receive } = await world();
    const earlier = await petitionIn(program, own, 'received');
    const input = {
      idempotencyKey: 'the-same',
      reRaises: { petitionIds: [earlier], hasNewFacts: false },
    };
    const once = await receive(input);
    const head = await program.app.ports.events.head();

    expect(await receive(input)).toEqual(once);
    expect(await program.app.ports.events.head()).toEqual(head);
    const changed = { ...input, reRaises: { petitionIds: [earlier], hasNewFacts: true } };
    expect((await receive(changed)).userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  it('is refused for what is no petition in its line of councils, and nothing is recorded', async () => {
    const { program, own, receive } = await world();
    const other = await registerCouncil(program, 'HĐND thị xã Y', 'DISTRICT');
    const below = await registerCouncil(program, 'HĐND xã C1', 'COMMUNE', own.id);
    const earlier = await petitionIn(program, own, 'received');
    const foreign = await petitionIn(program, other, 'received');
    const head = await program.app.ports.events.head();
    for (const id of [foreign, 'petition-none', own.id, 'none', '__proto__'])
      expect([
        id,
        (await receive({ reRaises: { petitionIds: [earlier, id], hasNewFacts: false } }))
          .userErrors,
      ]).toEqual([
        id,
        [
          {
            code: 'PETITION_NOT_FOUND',
            message: 'There is no such petition.',
            field: 'reRaises.petitionIds',
          },
        ],
      ]);
    expect(await program.app.ports.events.head()).toEqual(head);

    // Voters of a commune bring up what the district had, and the other way round.
    const ofBelow = await petitionIn(program, below, 'received');
    const up = { petitionIds: [ofBelow], hasNewFacts: false };
    expect((await receive({ reRaises: up })).consequences).toMatchObject([{ state: 'DONE' }]);
    const { data } = await send(program, below.tokens.office, 'petitionReceive', {
      title: 'Đường',
      text: 'Đường vẫn hỏng.',
      reRaises: { petitionIds: [earlier], hasNewFacts: false },
    });
    expect(data.result.consequences).toMatchObject([{ target: earlier, state: 'DONE' }]);
  });

  it.each([
    ['no petition', { petitionIds: [], hasNewFacts: false }, 'input.reRaises.petitionIds'],
    [
      'more petitions than are accepted',
      { petitionIds: Array.from({ length: 21 }, (_, n) => `petition-${n}`), hasNewFacts: false },
      'input.reRaises.petitionIds',
    ],
    ['an empty id', { petitionIds: [''], hasNewFacts: false }, 'input.reRaises.petitionIds'],
  ])('is bad input with %s', async (_what, reRaises, path) => {
    const { program, own } = await world();
    const { errors } = await send(program, own.tokens.office, 'petitionReceive', {
      title: 'Đường',
      text: 'Đường vẫn hỏng.',
      reRaises,
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path }] });
  });
});
