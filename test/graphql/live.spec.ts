import { petitionIn, record, registerCouncil, send, sessionOf } from '../support/councils';
import { codesOf, listen, running } from '../support/live';
import { served, type Served } from '../support/served';

const petitionChanged = `subscription ($filter: PetitionFilter, $since: Position) {
  petitionChanged(filter: $filter, since: $since) {
    petitionId eventType position petition { id code routing title holder { name } } } }`;
const workloadChanged = `subscription ($bodyId: ID!, $since: Position) {
  workloadChanged(bodyId: $bodyId, since: $since) {
    position workload { body { name } held unacknowledged answered } } }`;
const figuresChanged = `subscription ($sessionId: ID!, $since: Position) {
  figuresChanged(sessionId: $sessionId, since: $since) { position figures { name value of } } }`;

const now = ({ app }: Served) => app.live.position();

async function world() {
  const program = await served();
  const council = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
  const office = (mutation: string, input: Readonly<Record<string, unknown>>) =>
    record(program, council.tokens.office, mutation, input);
  return { program, council, office };
}

const letter = { title: 'Đường liên xã', text: 'Đề nghị sửa đường liên xã.' };

describe('petitionChanged', () => {
  it('tells each step of a petition once it can be read, as it is now', async () => {
    const { program, council, office } = await world();
    const listener = listen(program, council.tokens.office);
    const subscription = listener.subscribe(petitionChanged, { since: now(program) });
    const petitionId = await petitionIn(program, council, 'received');
    const [first] = await subscription.take(1);
    expect(first.petitionChanged).toEqual({
      petitionId,
      eventType: 'PetitionReceived.v1',
      position: now(program),
      petition: {
        id: petitionId,
        code: 'KN-2021-000001',
        routing: 'RECEIVED',
        title: 'Đường liên xã',
        holder: null,
      },
    });
    await office('petitionClassify', { petitionId, fieldCode: 'giao-thong', level: 'DISTRICT' });
    const [second] = await subscription.take(1);
    expect(second.petitionChanged).toMatchObject({
      eventType: 'PetitionClassified.v1',
      petition: { routing: 'CLASSIFIED' },
    });
  });

  it('tells once of one that no longer matches the filter, and no more of it then', async () => {
    const { program, council, office } = await world();
    const subscription = listen(program, council.tokens.office).subscribe(petitionChanged, {
      filter: { routing: ['RECEIVED'] },
      since: now(program),
    });
    const petitionId = await petitionIn(program, council, 'received');
    expect(await subscription.take(1)).toMatchObject([
      { petitionChanged: { eventType: 'PetitionReceived.v1', petition: { id: petitionId } } },
    ]);
    await office('petitionClassify', { petitionId, fieldCode: 'giao-thong', level: 'DISTRICT' });
    const left = now(program);
    await office('petitionForward', { petitionId, toBodyId: council.bodies.AGENCY });
    const other = await petitionIn(program, council, 'received');
    const told = await subscription.take(2);
    expect(told.map((message) => message.petitionChanged)).toEqual([
      { petitionId, eventType: 'PetitionClassified.v1', position: left, petition: null },
      expect.objectContaining({ petitionId: other, eventType: 'PetitionReceived.v1' }),
    ]);
  });

  it('tells all of a burst in the order of the log, none twice and none left out', async () => {
    const { program, council } = await world();
    const since = now(program);
    const subscription = listen(program, council.tokens.office).subscribe(
      'subscription ($since: Position) { petitionChanged(since: $since) { position petitionId } }',
      { since },
    );
    const receive = () => send(program, council.tokens.office, 'petitionReceive', letter);
    await Promise.all(Array.from({ length: 120 }, receive));
    const log = await program.app.ports.events.readAll(since);
    const told = await subscription.take(120);
    expect(told.map((message) => message.petitionChanged)).toEqual(
      log.map(({ event, position }) => ({ position, petitionId: event.stream })),
    );
    expect(log.length).toBe(120);
  });

  it('goes on from a position after a disconnection, exactly once', async () => {
    const { program, council } = await world();
    const since = now(program);
    const first = listen(program, council.tokens.office);
    const before = first.subscribe(petitionChanged, { since });
    await petitionIn(program, council, 'acknowledged');
    const [seen, alsoSeen] = await before.take(2);
    first.close();
    await first.closed;
    const missed = await petitionIn(program, council, 'received');
    const again = listen(program, council.tokens.office).subscribe(petitionChanged, {
      since: alsoSeen.petitionChanged.position,
    });
    const later = await petitionIn(program, council, 'received');
    const rest = await again.take(4);
    const types = [seen, alsoSeen, ...rest].map((message) => message.petitionChanged.eventType);
    expect(types).toEqual([
      ...['PetitionReceived.v1', 'PetitionClassified.v1', 'PetitionForwarded.v1'],
      ...['ForwardingAcknowledged.v1', 'PetitionReceived.v1', 'PetitionReceived.v1'],
    ]);
    expect(rest.slice(2).map((message) => message.petitionChanged.petitionId)).toEqual([
      missed,
      later,
    ]);
  });

  it('goes on from a position of before the program started', async () => {
    const { program, council } = await world();
    const all = await program.app.ports.events.readAll('');
    const petitionId = await petitionIn(program, council, 'received');
    const subscription = listen(program, council.tokens.office).subscribe(petitionChanged, {
      since: all[0]!.position,
    });
    expect(await subscription.take(1)).toMatchObject([{ petitionChanged: { petitionId } }]);
  });
});

describe('workloadChanged', () => {
  it('tells what a body owes whenever that changes, and nothing for other bodies', async () => {
    const { program, council, office } = await world();
    const { bodies, tokens } = council;
    const subscription = listen(program, tokens.office).subscribe(workloadChanged, {
      bodyId: bodies.AGENCY,
    });
    await running(program, 1);
    await petitionIn(program, council, 'forwarded', bodies.PEOPLES_COMMITTEE);
    const petitionId = await petitionIn(program, council, 'forwarded');
    const told = await subscription.take(1);
    const workload = { body: { name: 'HĐND huyện H: AGENCY' }, held: 1, unacknowledged: 1 };
    expect(told).toEqual([
      { workloadChanged: { position: now(program), workload: { ...workload, answered: 0 } } },
    ]);
    await office('forwardingAcknowledge', { petitionId, byBodyId: bodies.AGENCY });
    expect(await subscription.take(1)).toMatchObject([
      { workloadChanged: { workload: { held: 1, unacknowledged: 0 } } },
    ]);
  });

  it('tells the present state first to one who goes on behind something, and not otherwise', async () => {
    const { program, council } = await world();
    const since = now(program);
    await petitionIn(program, council, 'forwarded');
    const listener = listen(program, council.tokens.office);
    const bodyId = council.bodies.AGENCY;
    const behind = listener.subscribe(workloadChanged, { bodyId, since });
    expect(await behind.take(1)).toMatchObject([
      { workloadChanged: { position: now(program), workload: { held: 1 } } },
    ]);
    const atHead = listener.subscribe(workloadChanged, { bodyId, since: now(program) });
    await running(program, 2);
    await petitionIn(program, council, 'forwarded');
    expect(await atHead.take(1)).toMatchObject([{ workloadChanged: { workload: { held: 2 } } }]);
    expect(await behind.take(1)).toMatchObject([{ workloadChanged: { workload: { held: 2 } } }]);
  });
});

describe('figuresChanged', () => {
  const received = (message: { figuresChanged: { figures: { name: string; value: number }[] } }) =>
    message.figuresChanged.figures.find(({ name }) => name === 'PETITIONS_RECEIVED')?.value;

  it('tells the figures of a session when a value changes, and only then', async () => {
    const { program, council, office } = await world();
    const sessionId = await sessionOf(program, council);
    const subscription = listen(program, council.tokens.office).subscribe(figuresChanged, {
      sessionId,
    });
    await running(program, 1);
    const petitionId = await office('petitionReceive', { ...letter, sessionId });
    expect((await subscription.take(1)).map(received)).toEqual([1]);
    // This changes no figure, nor does a petition of no session.
    await office('petitionClassify', { petitionId, fieldCode: 'giao-thong', level: 'DISTRICT' });
    await petitionIn(program, council, 'received');
    await office('petitionReceive', { ...letter, sessionId });
    const [next] = await subscription.take(1);
    expect(received(next)).toBe(2);
    expect(next.figuresChanged.figures).toHaveLength(9);
  });

  it('tells the public nothing before a session is published, and then its values alone', async () => {
    const { program, council, office } = await world();
    const sessionId = await sessionOf(program, council);
    const subscription = listen(program, null).subscribe(
      `subscription ($sessionId: ID!) { figuresChanged(sessionId: $sessionId) {
        figures { name value explanation(first: 1) { totalCount } } } }`,
      { sessionId },
    );
    await running(program, 1);
    await office('petitionReceive', { ...letter, sessionId });
    await office('sessionPublish', { sessionId });
    const [told] = await subscription.take(1);
    expect(told.figuresChanged.figures).toContainEqual({
      ...{ name: 'PETITIONS_RECEIVED', value: 1, explanation: null },
    });
    await office('petitionReceive', { ...letter, sessionId });
    expect((await subscription.take(1)).map(received)).toEqual([2]);
  });
});

describe('a subscription is refused', () => {
  it('for what it asks, as over HTTP', async () => {
    const { program, council } = await world();
    const listener = listen(program, council.tokens.office);
    const asked = (query: string, variables = {}) => codesOf(listener.subscribe(query, variables));
    expect(await asked('subscription { petitionChanged { position }')).toEqual([
      'GRAPHQL_PARSE_FAILED',
    ]);
    expect(await asked('subscription { petitionChanged { nothing } }')).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ]);
    expect(await asked(`subscription { petitionChanged { ${'position '.repeat(1000)} } }`)).toEqual(
      ['QUERY_TOO_LONG'],
    );
    expect(
      await asked(
        `subscription { petitionChanged { petition { holder ${'{ council '.repeat(13)} { id } ${'}'.repeat(13)} } } }`,
      ),
    ).toEqual(['QUERY_TOO_DEEP']);
    expect(
      await asked(
        `subscription { figuresChanged(sessionId: "s") { figures { explanation(first: 100) { nodes { subject { ... on Petition { recurrence { timesRaised } } } } } } } }`,
      ),
    ).toEqual(['QUERY_TOO_COSTLY']);
    expect(await asked('{ viewer { id } }')).toEqual(['BAD_REQUEST']);
    const two = 'subscription A { petitionChanged { position } }';
    expect(await asked(`${two} ${two.replace('A', 'B')}`)).toEqual([
      'OPERATION_RESOLUTION_FAILURE',
    ]);
  });

  it('for input that is not valid, a position that there is not, and what is beyond the role', async () => {
    const { program, council } = await world();
    const listener = listen(program, council.tokens.office);
    const asked = (query: string, variables = {}) => codesOf(listener.subscribe(query, variables));
    expect(await asked(petitionChanged, { filter: { timesReturnedAtLeast: 0 } })).toEqual([
      'BAD_USER_INPUT',
    ]);
    expect(await asked(workloadChanged, { bodyId: '' })).toEqual(['BAD_USER_INPUT']);
    expect(await asked(workloadChanged, {})).toEqual(['BAD_USER_INPUT']);
    expect(await asked(petitionChanged, { since: 'x' })).toEqual(['BAD_USER_INPUT']);
    for (const since of ['f'.repeat(16), 'f'])
      expect([since, await asked(petitionChanged, { since })]).toEqual([since, ['BAD_USER_INPUT']]);
    const admin = listen(program, council.tokens.admin);
    expect(await codesOf(admin.subscribe(petitionChanged))).toEqual(['FORBIDDEN']);
    const stranger = listen(program, null);
    expect(await codesOf(stranger.subscribe(petitionChanged))).toEqual(['UNAUTHENTICATED']);
  });

  it('over HTTP, where there is one answer', async () => {
    const { program, council } = await world();
    const { status, errors } = await program.ask(council.tokens.office, petitionChanged);
    expect([status, errors?.[0]?.message, errors?.[0]?.extensions['code']]).toEqual([
      400,
      'Subscriptions come over WebSocket (graphql-transport-ws).',
      'BAD_REQUEST',
    ]);
  });

  it.each([
    ['vi', {}, 'Thiếu mã truy cập hoặc mã không còn giá trị.'],
    ['en', { acceptLanguage: 'en' }, 'The token is missing or not valid.'],
  ])('in the language of the client: %s', async (_, params, message) => {
    const { program } = await world();
    const subscription = listen(program, null, params).subscribe(petitionChanged);
    expect((await subscription.next())?.errors?.map((error) => error.message)).toEqual([message]);
  });
});
