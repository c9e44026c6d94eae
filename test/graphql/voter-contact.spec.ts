import {
  contactIn,
  type Council,
  record,
  registerCouncil,
  send,
  sessionOf,
  type TokenRole,
} from '../support/councils';
import { served, type Served } from '../support/served';

const world = async () => {
  const program = await served();
  const own = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
  const below = await registerCouncil(program, 'HĐND xã C1', 'COMMUNE', own.id);
  return { program, own, below };
};

const refusalsOf = async (
  program: Served,
  { tokens }: Council,
  mutation: string,
  input: Readonly<Record<string, unknown>>,
) => {
  const { data } = await send(program, tokens.office, mutation, input);
  const errors = data.result.userErrors as readonly Readonly<{ code: string; field: string }>[];
  return errors.map(({ code, field }) => [code, field]);
};

const contactFields = `id kind plannedOn from utterances isSynthetic
  council { name } session { number } plannedBy { name }
  plannedPoints { place on commune { name } }
  heldPoints { number place on utterances voters commune { name } }
  minutes { filedOn summary filedBy { name } }`;

describe('a voter contact', () => {
  it('is planned, held point by point, and its minutes are filed', async () => {
    const { program, own, below } = await world();
    const sessionId = await sessionOf(program, own);
    const at = (place: string, on: string) => ({ communeId: below.id, place, on });
    const [hall, school] = [at('Nhà văn hóa', '2021-10-28'), at('Trường học', '2021-10-29')];
    const { tokens } = own;
    const contactId = await record(program, tokens.standing_committee, 'voterContactPlan', {
      effectiveOn: '2021-10-20',
      kind: 'BEFORE_SESSION',
      sessionId,
      points: [school, hall],
    });
    const hold = (points: readonly object[]) =>
      record(program, tokens.front, 'voterContactHold', { contactId, points });
    await hold([{ ...hall, utterances: 3, voters: 60 }]);
    await hold([{ ...school, utterances: 0 }]);
    await record(program, tokens.front, 'minutesFile', {
      contactId,
      effectiveOn: '2021-10-29',
      summary: 'Cử tri nêu ba ý kiến.',
    });

    const { data, errors } = await program.ask(
      tokens.office,
      `query ($id: ID!) { node(id: $id) { ... on VoterContact { ${contactFields} } } }`,
      { id: contactId },
    );
    expect(errors).toBeUndefined();
    expect(data.node).toEqual({
      id: contactId,
      kind: 'BEFORE_SESSION',
      plannedOn: '2021-10-20',
      from: '2021-10-28',
      utterances: 3,
      isSynthetic: false,
      council: { name: 'HĐND huyện H' },
      session: { number: 3 },
      plannedBy: { name: 'HĐND huyện H: STANDING_COMMITTEE' },
      plannedPoints: [
        { place: 'Trường học', on: '2021-10-29', commune: { name: 'HĐND xã C1' } },
        { place: 'Nhà văn hóa', on: '2021-10-28', commune: { name: 'HĐND xã C1' } },
      ],
      heldPoints: [
        {
          number: 1,
          place: 'Nhà văn hóa',
          on: '2021-10-28',
          utterances: 3,
          voters: 60,
          commune: { name: 'HĐND xã C1' },
        },
        {
          number: 2,
          place: 'Trường học',
          on: '2021-10-29',
          utterances: 0,
          voters: null,
          commune: { name: 'HĐND xã C1' },
        },
      ],
      minutes: [
        {
          filedOn: '2021-10-29',
          summary: 'Cử tri nêu ba ý kiến.',
          filedBy: { name: 'HĐND huyện H: FATHERLAND_FRONT' },
        },
      ],
    });
    const history = await program.ask(
      tokens.office,
      'query ($id: ID!) { history(subjectId: $id, first: 10) { nodes { sentence { en } } } }',
      { id: contactId },
    );
    const entries = history.data.history.nodes as readonly { sentence: { en: string } }[];
    expect(entries.map(({ sentence }) => sentence.en)).toEqual([
      'HĐND huyện H: STANDING_COMMITTEE planned a voter contact before a session; contact points: 2.',
      'HĐND huyện H: FATHERLAND_FRONT recorded the voter contact as held; contact points: 1, utterances: 3.',
      'HĐND huyện H: FATHERLAND_FRONT recorded the voter contact as held; contact points: 1, utterances: 0.',
      'HĐND huyện H: FATHERLAND_FRONT filed minutes.',
    ]);
  });

  it('gives session and commune to the petitions received from it', async () => {
    const { program, own, below } = await world();
    const sessionId = await sessionOf(program, own);
    const point = { communeId: below.id, place: 'Nhà văn hóa', on: '2021-10-28' };
    const contactId = await record(program, own.tokens.office, 'voterContactPlan', {
      kind: 'BEFORE_SESSION',
      sessionId,
      points: [point],
    });
    await record(program, own.tokens.office, 'voterContactHold', {
      contactId,
      points: [{ ...point, utterances: 2 }],
    });
    const question = `query ($id: ID!) { petition(id: $id) {
      pointNumber contact { id utterances } session { number } commune { name } } }`;
    const received = async (extra: object, contact: object) => {
      const id = await record(program, own.tokens.office, 'petitionReceive', {
        title: 'Điện',
        text: 'Điện yếu.',
        ...extra,
        contact: { contactId, ...contact },
      });
      return (await program.ask(own.tokens.office, question, { id })).data.petition;
    };
    const met = { contact: { id: contactId, utterances: 2 }, session: { number: 3 } };

    expect(await received({}, { pointNumber: 1 })).toEqual({
      ...met,
      pointNumber: 1,
      commune: { name: 'HĐND xã C1' },
    });
    expect(await received({}, {})).toEqual({ ...met, pointNumber: null, commune: null });
    expect(await received({ communeId: own.id }, { pointNumber: 1 })).toEqual({
      ...met,
      pointNumber: 1,
      commune: { name: 'HĐND huyện H' },
    });
  });

  it('refuses what cannot be, and records nothing of it', async () => {
    const { program, own, below } = await world();
    const other = await registerCouncil(program, 'HĐND thị xã Y', 'DISTRICT');
    const contactId = await contactIn(program, own, 'planned');
    const elsewhere = await contactIn(program, other, 'held');
    const point = { communeId: below.id, place: 'Nhà văn hóa', on: '2021-10-28' };
    const held = { ...point, utterances: 1 };
    const plan = (more: object) => ['voterContactPlan', { kind: 'LOCAL', ...more }] as const;
    const hold = (points: readonly object[], id = contactId) =>
      ['voterContactHold', { contactId: id, points }] as const;
    const receive = (contact: object) =>
      ['petitionReceive', { title: 'Điện', text: 'Điện yếu.', contact }] as const;
    const cases = [
      [plan({ points: [point, point] }), 'POINT_TWICE', 'points'],
      [
        plan({ points: [{ ...point, communeId: own.bodies.AGENCY }] }),
        'COUNCIL_NOT_FOUND',
        'points.communeId',
      ],
      [
        plan({ points: [{ ...point, communeId: other.id }] }),
        'BODY_OF_ANOTHER_COUNCIL',
        'points.communeId',
      ],
      [plan({ points: [point], sessionId: 'session-none' }), 'SESSION_NOT_FOUND', 'sessionId'],
      [hold([held, held]), 'POINT_TWICE', 'points'],
      [hold([{ ...held, on: '2099-01-01' }]), 'POINT_IN_THE_FUTURE', 'points.on'],
      [hold([{ ...held, communeId: 'body-none' }]), 'COUNCIL_NOT_FOUND', 'points.communeId'],
      [hold([held], elsewhere), 'CONTACT_NOT_FOUND', 'contactId'],
      [hold([held], 'contact-none'), 'CONTACT_NOT_FOUND', 'contactId'],
      [['minutesFile', { contactId }] as const, 'CONTACT_NOT_HELD', 'contactId'],
      [receive({ contactId: elsewhere }), 'CONTACT_NOT_FOUND', 'contact.contactId'],
      [receive({ contactId: own.id }), 'CONTACT_NOT_FOUND', 'contact.contactId'],
      [receive({ contactId, pointNumber: 1 }), 'CONTACT_POINT_NOT_FOUND', 'contact.pointNumber'],
    ] as const;
    const before = await program.app.ports.events.head();
    for (const [[mutation, input], code, field] of cases)
      expect([mutation, await refusalsOf(program, own, mutation, input)]).toEqual([
        mutation,
        [[code, field]],
      ]);
    expect(await program.app.ports.events.head()).toEqual(before);

    await record(program, own.tokens.office, 'voterContactHold', { contactId, points: [held] });
    expect(
      await refusalsOf(program, own, 'voterContactHold', { contactId, points: [held] }),
    ).toEqual([['POINT_ALREADY_HELD', 'points']]);
  });

  it.each([
    ['no points', { points: [] }, 'input.points'],
    [
      'an empty place',
      { points: [{ communeId: 'body-1', place: ' ', on: '2021-10-28' }] },
      'input.points.0.place',
    ],
    [
      'more points than an event holds',
      {
        points: Array.from({ length: 101 }, () => ({
          communeId: 'body-1',
          place: 'Xã',
          on: '2021-10-28',
        })),
      },
      'input.points',
    ],
  ])('is not planned with %s', async (_what, input, path) => {
    const { program, own } = await world();
    const { errors } = await send(program, own.tokens.office, 'voterContactPlan', {
      kind: 'LOCAL',
      ...input,
    });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path }],
    });
  });

  it('fits into an event with as many points as are accepted, each with the longest place', async () => {
    const { program, own, below } = await world();
    const points = Array.from({ length: 100 }, (_, index) => ({
      communeId: below.id,
      place: `${String(index).padStart(3, '0')}${'ệ'.repeat(97)}`,
      on: '2021-10-28',
      utterances: 10_000,
      voters: 100_000,
    }));
    const contactId = await contactIn(program, own, 'planned');
    const { data } = await send(program, own.tokens.office, 'voterContactHold', {
      contactId,
      points,
    });
    expect(data.result.userErrors).toEqual([]);
    expect(data.result.voterContact.utterances).toBe(1_000_000);
  });

  it('is seen in its council and above, and by nobody without a token', async () => {
    const { program, own, below } = await world();
    const other = await registerCouncil(program, 'HĐND thị xã Y', 'DISTRICT');
    const ids = {
      own: await contactIn(program, own, 'held'),
      below: await contactIn(program, below, 'held'),
      other: await contactIn(program, other, 'held'),
    };
    const seenBy = async (token: string | null) => {
      const { data, errors } = await program.ask(
        token,
        '{ voterContacts(first: 10) { totalCount nodes { id } } }',
      );
      if (errors) return errors[0]?.extensions['code'];
      const nodes = data.voterContacts.nodes as readonly { id: string }[];
      const found = nodes.map(({ id }) => id);
      expect(data.voterContacts.totalCount).toBe(found.length);
      return Object.entries(ids).flatMap(([place, id]) => (found.includes(id) ? [place] : []));
    };
    const expected: Readonly<Record<TokenRole, unknown>> = {
      office: ['own', 'below'],
      delegate: ['own'],
      delegate_group: ['own'],
      front: ['own'],
      peoples_committee: ['own'],
      agency: ['own'],
      standing_committee: ['own', 'below'],
      committee: ['own'],
      inspector: ['own', 'below'],
      auditor: ['own', 'below'],
      admin: 'FORBIDDEN',
    };
    for (const [role, places] of Object.entries(expected)) {
      const token = own.tokens[role as TokenRole];
      expect([role, await seenBy(token)]).toEqual([role, places]);
      for (const question of [
        'query ($id: ID!) { found: node(id: $id) { id } }',
        'query ($id: ID!) { found: history(subjectId: $id, first: 1) { totalCount } }',
      ]) {
        const { data, errors } = await program.ask(token, question, { id: ids.below });
        const isSeen = Array.isArray(places) && places.includes('below');
        if (places === 'FORBIDDEN') expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
        else expect([role, data.found !== null]).toEqual([role, isSeen]);
      }
    }
    expect(await seenBy(null)).toBe('UNAUTHENTICATED');
  });

  it('is found by council and session', async () => {
    const { program, own, below } = await world();
    const sessionId = await sessionOf(program, own);
    const before = await contactIn(program, own, 'held', sessionId);
    await contactIn(program, own, 'planned');
    await contactIn(program, below, 'planned');
    const idsFor = async (filter: string) =>
      (
        await program.ask(
          own.tokens.office,
          `{ voterContacts(first: 10${filter}) { totalCount nodes { id } } }`,
        )
      ).data.voterContacts;

    expect(await idsFor(`, sessionId: "${sessionId}"`)).toEqual({
      totalCount: 1,
      nodes: [{ id: before }],
    });
    expect(await idsFor(`, councilId: "${own.id}"`)).toMatchObject({ totalCount: 2 });
    expect(await idsFor('')).toMatchObject({ totalCount: 3 });
  });
});
