import {
  type Council,
  petitionIn,
  record,
  registerCouncil,
  sessionOf,
  type TokenRole,
  tokenRoles,
} from '../support/councils';
import { codesOf, listen, type Subscription } from '../support/live';
import { served, type Served } from '../support/served';

type Reader = TokenRole | 'public';
const readers: readonly Reader[] = [...tokenRoles, 'public'];

const petitionChanged = `subscription ($since: Position) {
  petitionChanged(since: $since) { petitionId eventType petition { id voter { name } } } }`;
const workloadChanged = `subscription ($bodyId: ID!, $since: Position) {
  workloadChanged(bodyId: $bodyId, since: $since) { workload { held } } }`;
const figuresChanged = `subscription ($sessionId: ID!, $since: Position) {
  figuresChanged(sessionId: $sessionId, since: $since) { figures { name value explanation(first: 1) { totalCount } } } }`;

const now = ({ app }: Served) => app.live.position();

async function world() {
  const program = await served();
  const own = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
  const below = await registerCouncil(program, 'HĐND xã C1', 'COMMUNE', own.id);
  const other = await registerCouncil(program, 'HĐND thị xã Y', 'DISTRICT');
  return { program, own, below, other };
}

const tokenOf = ({ tokens }: Council, reader: Reader): string | null =>
  reader === 'public' ? null : tokens[reader];

/** What a subscription is told until somebody is told of the last thing that happens, which all of these see. */
async function toldUntil(
  subscription: Subscription,
  isLast: (data: Awaited<ReturnType<Subscription['take']>>[number]) => boolean,
) {
  const told: Awaited<ReturnType<Subscription['take']>> = [];
  for (;;) {
    const [data] = await subscription.take(1);
    told.push(data);
    if (isLast(data)) return told;
  }
}

const all = ['own agency', 'own UBND', 'below', 'last'];
const ofCouncil = ['own agency', 'own UBND', 'last'];
/** Whose petitions each role is told of; the last one stands at the own agency. */
const toldOf: Readonly<Record<Reader, readonly string[] | string>> = {
  office: all,
  delegate: ofCouncil,
  delegate_group: ofCouncil,
  front: ofCouncil,
  peoples_committee: ofCouncil,
  agency: ['own agency', 'last'],
  standing_committee: all,
  committee: ofCouncil,
  inspector: all,
  auditor: all,
  admin: 'FORBIDDEN',
  public: 'UNAUTHENTICATED',
};

describe('the access table of subscriptions', () => {
  it('tells each role the changes of petitions that it may see, and no others', async () => {
    const { program, own, below, other } = await world();
    const since = now(program);
    const begun = readers.map((reader) => ({
      reader,
      subscription: listen(program, tokenOf(own, reader)).subscribe(petitionChanged, { since }),
    }));
    const places: Readonly<Record<string, string>> = {
      [await petitionIn(program, other, 'forwarded')]: 'another council',
      [await petitionIn(program, own, 'forwarded')]: 'own agency',
      [await petitionIn(program, own, 'forwarded', own.bodies.PEOPLES_COMMITTEE)]: 'own UBND',
      [await petitionIn(program, below, 'forwarded')]: 'below',
    };
    const last = await petitionIn(program, own, 'forwarded');
    for (const { reader, subscription } of begun) {
      const expected = toldOf[reader];
      if (typeof expected === 'string') {
        expect([reader, await codesOf(subscription)]).toEqual([reader, [expected]]);
        continue;
      }
      const told = await toldUntil(
        subscription,
        ({ petitionChanged: { petitionId, eventType } }) =>
          petitionId === last && eventType === 'PetitionForwarded.v1',
      );
      const ids = told.map(({ petitionChanged: { petitionId } }) => petitionId as string);
      const seen = new Set(ids.map((id) => (id === last ? 'last' : places[id])));
      expect([reader, [...seen]]).toEqual([reader, expected]);
    }
  });

  it('tells each role the workloads that it may see, counted over what it sees', async () => {
    const { program, own, other } = await world();
    const since = now(program);
    const bodyId = own.bodies.PEOPLES_COMMITTEE;
    const begun = readers.map((reader) => ({
      reader,
      of: listen(program, tokenOf(own, reader)),
      foreign: listen(program, tokenOf(other, reader)),
    }));
    await petitionIn(program, own, 'forwarded', bodyId);
    const visible: Readonly<Partial<Record<Reader, string>>> = {
      agency: 'silent',
      admin: 'FORBIDDEN',
      public: 'UNAUTHENTICATED',
    };
    for (const { reader, of, foreign } of begun) {
      const subscription = of.subscribe(workloadChanged, { bodyId, since });
      const expected = visible[reader];
      if (expected === 'silent') {
        // Another body of its own shows that it listens, and that nothing came before.
        const ownOne = of.subscribe(workloadChanged, { bodyId: own.bodies.AGENCY, since });
        expect(await ownOne.take(1)).toEqual([{ workloadChanged: { workload: { held: 0 } } }]);
        expect(subscription.received()).toEqual([]);
      } else if (expected === undefined) {
        const told = await subscription.take(1);
        expect([reader, told]).toEqual([reader, [{ workloadChanged: { workload: { held: 1 } } }]]);
      } else expect([reader, await codesOf(subscription)]).toEqual([reader, [expected]]);
      if (expected !== undefined || reader === 'peoples_committee') continue;
      // Others may ask for any body, but nothing of it is theirs to count.
      const beyond = await foreign.subscribe(workloadChanged, { bodyId, since }).take(1);
      expect([reader, beyond]).toEqual([reader, [{ workloadChanged: { workload: { held: 0 } } }]]);
    }
  });

  it('tells figures before publication to the council, with what explains them, and to others after', async () => {
    const { program, own, other } = await world();
    const sessionId = await sessionOf(program, own);
    const since = now(program);
    const insiders = readers.filter((reader) => reader !== 'admin' && reader !== 'public');
    const subscribed = (council: Council, reader: Reader) =>
      listen(program, tokenOf(council, reader)).subscribe(figuresChanged, { sessionId, since });
    const inside = insiders.map((reader) => subscribed(own, reader));
    const outside = [
      ...readers.map((reader) => subscribed(other, reader)),
      subscribed(own, 'admin'),
    ];
    const letter = { title: 'Đường', text: 'Sửa đường.', sessionId };
    await record(program, own.tokens.office, 'petitionReceive', letter);
    const received = ({
      figuresChanged: { figures },
    }: {
      figuresChanged: { figures: { name: string }[] };
    }) => figures.find(({ name }) => name === 'PETITIONS_RECEIVED');
    const told = await Promise.all(
      inside.map((subscription) => toldUntil(subscription, (data) => received(data) !== undefined)),
    );
    const figure = { name: 'PETITIONS_RECEIVED', value: 1, explanation: { totalCount: 1 } };
    expect(told.map((data) => received(data.at(-1)))).toEqual(insiders.map(() => figure));
    await record(program, own.tokens.office, 'sessionPublish', { sessionId });
    const toOthers = await Promise.all(outside.map((subscription) => subscription.take(1)));
    expect(toOthers.map(([data]) => received(data))).toEqual(
      outside.map(() => ({ ...figure, explanation: null })),
    );
  });

  it('opens voters’ names for those who may read them, in what is told too', async () => {
    const { program, own } = await world();
    const since = now(program);
    const begun = (['office', 'delegate', 'inspector'] as const).map((role) =>
      listen(program, own.tokens[role]).subscribe(petitionChanged, { since }),
    );
    await petitionIn(program, own, 'received');
    const told = await Promise.all(begun.map((subscription) => subscription.take(1)));
    expect(told.map(([data]) => data.petitionChanged.petition.voter)).toEqual([
      { name: 'Cử tri A' },
      null,
      null,
    ]);
  });
});

describe('a petition that changes hands', () => {
  it('is told as gone once to the holder that it leaves, without what happened to it', async () => {
    const { program, own } = await world();
    const office = (mutation: string, input: Readonly<Record<string, unknown>>) =>
      record(program, own.tokens.office, mutation, input);
    const petitionId = await petitionIn(program, own, 'received');
    const since = now(program);
    const atAgency = listen(program, own.tokens.agency).subscribe(petitionChanged, { since });
    await office('petitionClassify', { petitionId, fieldCode: 'giao-thong', level: 'DISTRICT' });
    await office('petitionForward', { petitionId, toBodyId: own.bodies.AGENCY });
    await record(program, own.tokens.agency, 'petitionReturn', {
      petitionId,
      reason: 'Không thuộc',
    });
    await office('petitionForward', { petitionId, toBodyId: own.bodies.PEOPLES_COMMITTEE });
    const other = await petitionIn(program, own, 'forwarded');
    // Whether the forwarding is told as it came depends on whether the return came before it was told.
    const told = await toldUntil(
      atAgency,
      ({ petitionChanged: change }) => change.petitionId === other,
    );
    const changes = told.map((data) => data.petitionChanged);
    expect(changes.filter((change) => change.petition === null)).toEqual([
      { petitionId, eventType: null, petition: null },
    ]);
    expect(changes.at(-1)).toMatchObject({ eventType: 'PetitionForwarded.v1', petitionId: other });
    expect(changes.map((change) => change.eventType)).not.toContain('PetitionReturned.v1');
    expect(changes.map((change) => change.eventType)).not.toContain('PetitionClassified.v1');
  });

  it('is not shown for its time with a holder that it has left by then', async () => {
    const { program, own } = await world();
    const since = now(program);
    const petitionId = await petitionIn(program, own, 'forwarded');
    const returned = { petitionId, reason: 'Không thuộc thẩm quyền.' };
    await record(program, own.tokens.agency, 'petitionReturn', returned);
    const other = await petitionIn(program, own, 'forwarded');
    const atAgency = listen(program, own.tokens.agency).subscribe(petitionChanged, { since });
    const told = await toldUntil(
      atAgency,
      ({ petitionChanged: change }) => change.petitionId === other,
    );
    expect(told.map((data) => data.petitionChanged)).toEqual([
      { petitionId, eventType: null, petition: null },
      { petitionId: other, eventType: 'PetitionForwarded.v1', petition: expect.anything() },
    ]);
  });
});
