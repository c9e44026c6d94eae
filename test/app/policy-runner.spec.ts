import { openMemoryEventStore } from '../../src/adapters/memory/event-store';
import type { CommandOutcome } from '../../src/app/record-events';
import type { Policy } from '../../src/app/policies/policy';
import { policyRunner } from '../../src/app/policies/policy-runner';
import { refused } from '../../src/app/refusals';
import { type EventStore, noStream, StoreUnavailable } from '../../src/ports/event-store';
import { faultyEventStore } from '../support/faulty-event-store';
import { petitionReceived } from '../support/sample-events';

type Answer = CommandOutcome | Error;
const done = { ok: true } as CommandOutcome;

/** A policy that reacts to each petition's receipt on one stream, and what became of its attempts. */
function reacting(name: string, answers: readonly Answer[] = [], ran: string[] = []) {
  const left = [...answers];
  const policy: Policy = {
    name,
    react: ({ type, stream }) =>
      type === 'PetitionReceived.v1'
        ? [
            {
              target: `of-${stream}`,
              run: (_execute, { cause }) => {
                ran.push(`${cause!.policy} ${stream}`);
                const answer = left.shift() ?? done;
                return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
              },
            },
          ]
        : [],
  };
  return { policy, ran };
}

const receive = async ({ append }: EventStore, stream: string) => {
  const result = await append(stream, noStream, [petitionReceived({ stream })]);
  if (!result.ok) throw new Error('raced');
  return result.position;
};

const running: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop();
});

async function started(
  store: Pick<ReturnType<typeof openMemoryEventStore>, 'events' | 'checkpoints'>,
  policies: readonly Policy[],
  events: EventStore = store.events,
) {
  const failures: unknown[] = [];
  const runner = policyRunner({
    events,
    checkpoints: store.checkpoints,
    policies,
    execute: () => Promise.reject(new Error('reactions run themselves here')),
    onFailure: (error) => failures.push(error),
    pause: () => Promise.resolve(),
  });
  await runner.start();
  running.push(runner.stop);
  return { runner, failures };
}

describe('a policy', () => {
  it('begins at the head when it is new, and where it was when it is not', async () => {
    const store = openMemoryEventStore();
    await receive(store.events, 'petition-1');
    const first = reacting('marking');
    const { runner } = await started(store, [first.policy]);
    await runner.reached(await receive(store.events, 'petition-2'));
    await runner.stop();
    await receive(store.events, 'petition-3');

    const later = reacting('marking');
    const another = reacting('informing');
    const next = await started(store, [later.policy, another.policy]);
    await next.runner.reached(await receive(store.events, 'petition-4'));

    expect(first.ran).toEqual(['marking petition-2']);
    expect(later.ran).toEqual(['marking petition-3', 'marking petition-4']);
    expect(another.ran).toEqual(['informing petition-4']);
  });

  it('keeps each outcome, refused ones too, and goes on', async () => {
    const store = openMemoryEventStore();
    const marking = reacting('marking', [refused('PETITION_NOT_FOUND', 'petitionId')]);
    const { runner, failures } = await started(store, [marking.policy]);
    await receive(store.events, 'petition-1');
    await runner.reached(await receive(store.events, 'petition-2'));
    const outcomesOf = async (stream: string) => {
      const [recorded] = await store.events.readStream(stream);
      return store.checkpoints.outcomes('marking', recorded!.event.id);
    };

    expect(await outcomesOf('petition-1')).toMatchObject([
      { target: 'of-petition-1', refusal: { code: 'PETITION_NOT_FOUND', field: 'petitionId' } },
    ]);
    expect(await outcomesOf('petition-2')).toMatchObject([
      { target: 'of-petition-2', refusal: null },
    ]);
    expect(failures).toEqual([]);
  });

  it.each([
    ['the store is away', new StoreUnavailable('away')],
    ['others changed the subject again and again', refused('CHANGED_MEANWHILE')],
    ['it has a bug', new TypeError('a bug')],
  ])('tries again while %s, and skips nothing', async (_why, answer) => {
    const store = openMemoryEventStore();
    const marking = reacting('marking', [answer, answer]);
    const { runner, failures } = await started(store, [marking.policy]);
    await receive(store.events, 'petition-1');
    await runner.reached(await receive(store.events, 'petition-2'));

    expect(marking.ran).toEqual([
      'marking petition-1',
      'marking petition-1',
      'marking petition-1',
      'marking petition-2',
    ]);
    expect(failures).toHaveLength(2);
  });

  it('that fails does not keep the later ones from their turn', async () => {
    const store = openMemoryEventStore();
    const ran: string[] = [];
    const away = new StoreUnavailable('away');
    const failing = reacting('marking', [away], ran);
    const later = reacting('informing', [], ran);
    const { runner, failures } = await started(store, [failing.policy, later.policy]);
    await runner.reached(await receive(store.events, 'petition-1'));

    expect(ran).toEqual(['marking petition-1', 'informing petition-1', 'marking petition-1']);
    expect(failures).toEqual([away]);
  });

  it('follows over a subscription that fails', async () => {
    const store = openMemoryEventStore();
    const marking = reacting('marking');
    const fault = { method: 'subscribe', call: 2, when: 'after' } as const;
    const { runner, failures } = await started(
      store,
      [marking.policy],
      faultyEventStore(store.events, fault),
    );
    for (const stream of ['petition-1', 'petition-2', 'petition-3'])
      await runner.reached(await receive(store.events, stream));

    expect(marking.ran).toEqual(['marking petition-1', 'marking petition-2', 'marking petition-3']);
    expect(failures).toHaveLength(1);
  });

  it('writes its checkpoint when it stops, though nothing happened for it', async () => {
    const store = openMemoryEventStore();
    const idle: Policy = { name: 'idle', react: () => [] };
    const { runner } = await started(store, [idle]);
    const position = await receive(store.events, 'petition-1');
    await runner.reached(position);
    expect(await store.checkpoints.position('idle')).toBe('');
    await runner.stop();

    expect(await store.checkpoints.position('idle')).toBe(position);
  });

  it('stops also while its checkpoint cannot be written', async () => {
    const { events, checkpoints } = openMemoryEventStore();
    const away = new StoreUnavailable('away');
    const failing = {
      ...checkpoints,
      advance: (...moved: Parameters<typeof checkpoints.advance>) =>
        moved[1] === '' ? checkpoints.advance(...moved) : Promise.reject(away),
    };
    const idle: Policy = { name: 'idle', react: () => [] };
    const { runner, failures } = await started({ events, checkpoints: failing }, [idle]);
    await runner.reached(await receive(events, 'petition-1'));

    await expect(runner.stop()).resolves.toBeUndefined();

    expect(failures).toEqual([away]);
  });
});
