import { allProjections } from '../../projections/all-projections';
import { startApplication } from '../../src/app/application';
import { lagEventsMax } from '../../src/app/log-progress';
import { allPolicies } from '../../src/app/policies/all-policies';
import { firstRules } from '../../src/genesis/first-rules';
import { StoreUnavailable } from '../../src/ports/event-store';
import { freshKey, petitionIn, registerCouncil, send } from '../support/councils';
import { failing, type Figures, figuresOf, replaced, scrape } from '../support/metrics';
import { served, type Served } from '../support/served';

const letter = { title: 'Đường liên xã', text: 'Đề nghị sửa đường liên xã.' };

const everyFollower = [...allProjections, ...allPolicies].map(({ name }) => name);
const atEach = (value: number, others: Figures = {}): Figures => ({
  ...Object.fromEntries(everyFollower.map((name) => [name, value])),
  ...others,
});

/** Asks until every other follower is at the head; the test's time is the limit. */
async function othersAtHead(program: Served, behind: readonly string[]) {
  for (;;) {
    const families = await scrape(program);
    const lags = figuresOf(families, 'hoi_am_follower_lag_events');
    if (everyFollower.every((name) => behind.includes(name) || lags[name] === 0)) return families;
  }
}

/** Sets the program's clock; it never goes back. */
function clockOf({ app }: Served) {
  const begun = Date.now() + 3_600_000;
  return (seconds: number) => {
    replaced(app.ports.clock, 'now', () => new Date(begun + seconds * 1000).toISOString());
    return begun / 1000 + seconds;
  };
}

/** Sends a petition, and asks for nothing that waits for read models. */
async function receiveUnseen({ ask }: Served, token: string): Promise<void> {
  const input = { ...letter, idempotencyKey: freshKey(), effectiveOn: '2021-11-01' };
  const mutation = 'petitionReceive(input: $input) { receipt { recordedAt } }';
  const answer = await ask(token, `mutation ($input: PetitionReceiveInput!) { ${mutation} }`, {
    input,
  });
  expect(answer.data?.petitionReceive.receipt).not.toBeNull();
}

/** What the log was asked for behind a position, and how much at most. */
function readsOf({ app }: Served) {
  const reads: (readonly unknown[])[] = [];
  const { readAll } = app.ports.events;
  replaced(app.ports.events, 'readAll', (...asked: Parameters<typeof readAll>) => {
    reads.push(asked);
    return readAll(...asked);
  });
  return reads;
}

describe('the metrics of the log', () => {
  it('tell when all are at its head, without reading it', async () => {
    const program = await served();
    const council = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const setClock = clockOf(program);
    const recordedAt = setClock(0);
    await petitionIn(program, council, 'received');
    setClock(60);
    await othersAtHead(program, []);
    const reads = readsOf(program);
    const families = await scrape(program);
    expect(reads).toEqual([]);
    expect(figuresOf(families, 'hoi_am_store_up')).toEqual({ '': 1 });
    expect(figuresOf(families, 'hoi_am_log_head_recorded_seconds')).toEqual({ '': recordedAt });
    expect(figuresOf(families, 'hoi_am_follower_recorded_seconds')).toEqual(atEach(recordedAt));
    expect(figuresOf(families, 'hoi_am_follower_lag_events')).toEqual(atEach(0));
    expect(figuresOf(families, 'hoi_am_follower_lag_seconds')).toEqual(atEach(0));
  });

  it('tell the same of who came back and found nothing new', async () => {
    const program = await served();
    await othersAtHead(program, []);
    const head = await program.app.ports.events.head();
    const again = await startApplication(program.app.ports, { onFailure: () => undefined });
    let progress = await again.progress();
    // A policy looks again at what passed without a reaction.
    while (progress?.followers.some(({ events }) => events > 0)) progress = await again.progress();
    await again.stop();
    const recordedAt = head!.event.meta.recordedAt;
    expect(progress).toEqual({
      headRecordedAt: recordedAt,
      followers: everyFollower.map((follower) => ({ follower, recordedAt, events: 0, seconds: 0 })),
    });
  });

  it('tell how far a read model is behind, and all after it', async () => {
    const program = await served();
    const { tokens } = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    await othersAtHead(program, []);
    const setClock = clockOf(program);
    const before = setClock(0);
    await receiveUnseen(program, tokens.office);
    await othersAtHead(program, []);
    const start = await program.app.ports.events.head();
    const { putMany } = program.app.ports.views;
    const mend = replaced(
      program.app.ports.views,
      'putMany',
      (...put: Parameters<typeof putMany>) =>
        put[0].name === 'petition_board' ? failing(new Error('it is broken'))() : putMany(...put),
    );
    setClock(10);
    await receiveUnseen(program, tokens.office);
    const last = setClock(40);
    await receiveUnseen(program, tokens.office);
    setClock(100);
    // The views are put one after the other, and those behind the broken one have no turn.
    const names = allProjections.map(({ name }) => name);
    const behind = names.slice(names.indexOf('petition_board'));
    expect(behind).toContain('reply_workload');
    await othersAtHead(program, behind);
    const reads = readsOf(program);
    const of = (value: number) => Object.fromEntries(behind.map((name) => [name, value]));
    const families = await scrape(program);
    expect(reads).toEqual([[start?.position, lagEventsMax]]);
    expect(figuresOf(families, 'hoi_am_log_head_recorded_seconds')).toEqual({ '': last });
    expect(figuresOf(families, 'hoi_am_follower_recorded_seconds')).toEqual(
      atEach(last, of(before)),
    );
    expect(figuresOf(families, 'hoi_am_follower_lag_events')).toEqual(atEach(0, of(2)));
    expect(figuresOf(families, 'hoi_am_follower_lag_seconds')).toEqual(atEach(0, of(90)));
    mend();
    await othersAtHead(program, []);
  });

  it('tell how far a policy is behind', async () => {
    const program = await served();
    const council = await registerCouncil(program, 'HĐND huyện H', 'DISTRICT');
    const setClock = clockOf(program);
    const before = setClock(0);
    const petitionIds = [await petitionIn(program, council, 'received')];
    await othersAtHead(program, []);
    const { checkpoints } = program.app.ports;
    const mend = replaced(checkpoints, 'advance', failing(new Error('it is broken')));
    setClock(10);
    const reRaises = { petitionIds, hasNewFacts: false };
    const answer = send(program, council.tokens.office, 'petitionReceive', {
      ...letter,
      reRaises,
    });
    const isMarked = async () =>
      figuresOf(await scrape(program), 'hoi_am_follower_lag_events')['re-raising'] === 2;
    while (!(await isMarked()));
    setClock(25);
    const families = await othersAtHead(program, ['re-raising']);
    // What it did is recorded; that it did is not known.
    expect(figuresOf(families, 'hoi_am_follower_lag_events')).toEqual(
      atEach(0, { 're-raising': 2 }),
    );
    expect(figuresOf(families, 'hoi_am_follower_lag_seconds')).toEqual(
      atEach(0, { 're-raising': 15 }),
    );
    expect(figuresOf(families, 'hoi_am_follower_recorded_seconds')).toEqual(
      atEach(before + 10, { 're-raising': before }),
    );
    mend();
    expect((await answer).data.result.consequences).toMatchObject([{ state: 'DONE' }]);
  });

  it.each([
    ['cannot be asked', failing(new StoreUnavailable('away'))],
    ['does not answer', () => new Promise(() => undefined)],
  ])('are left out while it %s', async (_, head) => {
    const program = await served();
    await othersAtHead(program, []);
    const mend = replaced(program.app.ports.events, 'head', head);
    const away = await scrape(program);
    expect(figuresOf(away, 'hoi_am_store_up')).toEqual({ '': 0 });
    const ofLog = [...away].filter(([name]) => /^hoi_am_(?:log|follower)_/u.test(name));
    expect(ofLog.map(([, { samples }]) => samples)).toEqual([[], [], [], []]);
    expect(figuresOf(away, 'hoi_am_commands_total')).toEqual({
      'ruleAdopt genesis recorded': firstRules.length,
    });
    mend();
  });

  it('come back with the log, and left nobody waiting meanwhile', async () => {
    const program = await served();
    let asked = 0;
    let answer: (head: null) => void = () => undefined;
    const mend = replaced(program.app.ports.events, 'head', () => {
      asked += 1;
      return new Promise((resolve) => (answer = resolve));
    });
    const away = await Promise.all([scrape(program), scrape(program)]);
    away.push(await scrape(program));
    expect(away.map((families) => figuresOf(families, 'hoi_am_store_up'))).toEqual([
      { '': 0 },
      { '': 0 },
      { '': 0 },
    ]);
    expect(asked).toBe(1);
    mend();
    answer(null);
    const back = await scrape(program);
    expect(figuresOf(back, 'hoi_am_store_up')).toEqual({ '': 1 });
    expect(figuresOf(back, 'hoi_am_follower_lag_events')).toEqual(atEach(0));
  });
});
