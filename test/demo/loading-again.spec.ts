import { demonstrationSecret, loadDemonstration } from '../../scripts/demo/demonstration';
import { StepRefused } from '../../scripts/demo/stage';
import type { Ports } from '../../src/app/application';
import {
  freshFolder,
  load,
  logOf,
  openStore,
  type RepeatableEvent,
  sameEverywhere,
} from './demonstration-store';

const events = 382;
const steps = events - 10 - 19; // without the first rules, and what policies add

const gone = 'the power is gone';

/** What a load failed with, be it a step of its own or a policy. */
async function causeOf(failing: Promise<void>): Promise<unknown> {
  const error = await failing.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof Error ? (error.cause ?? error) : error;
}

/** Ports whose store fails from the n-th append on, as when the power goes. */
function failingFrom(ports: Ports, nth: number, when: 'before' | 'after'): Ports {
  let appends = 0;
  const append: Ports['events']['append'] = async (...args) => {
    appends += 1;
    if (appends > nth || (appends === nth && when === 'before')) throw new Error(gone);
    const result = await ports.events.append(...args);
    if (appends === nth) throw new Error(gone);
    return result;
  };
  return { ...ports, events: { ...ports.events, append } };
}

/** Something that happens once, for those who wait for it and those who only ask. */
class Signal {
  isGiven = false;
  give: () => void = () => undefined;
  readonly given = new Promise<void>((resolve) => {
    this.give = () => {
      this.isGiven = true;
      resolve();
    };
  });
}

let whole: readonly RepeatableEvent[];

beforeAll(async () => {
  whole = await loadedOnce();
});

async function loadedOnce(): Promise<readonly RepeatableEvent[]> {
  const { ports, close } = await openStore();
  await load(ports);
  const log = await sameEverywhere(ports);
  await close();
  return log;
}

/** The series that a code was taken from for an event; null where none was, as by policies that were given theirs. */
const seriesOf = ({ data, meta }: RepeatableEvent): string | null =>
  'code' in data && meta.source !== 'policy' ? String(data.code).slice(0, 7) : null;

const next = (code: string): string =>
  code.slice(0, 8) + String(Number(code.slice(8)) + 1).padStart(6, '0');

/**
 * The number of a receipt that failed is lost: later codes of its series are one higher, and what a policy was given
 * one of is hashed otherwise.
 */
function withNextCode(event: RepeatableEvent, wasted: string | null): RepeatableEvent {
  const { data, meta } = event;
  const isLater = (code: unknown): code is string =>
    typeof code === 'string' && code.slice(0, 7) === wasted;
  if ('code' in data && isLater(data.code))
    return { ...event, data: { ...data, code: next(data.code) } };
  if (!('byCode' in data) || !isLater(data.byCode)) return event;
  const commandHash = expect.any(String) as string;
  return {
    ...event,
    data: { ...data, byCode: next(data.byCode) },
    meta: { ...meta, commandHash },
  };
}

describe('loading the demonstration', () => {
  it('makes the same events with the same ids in every store with its secret', async () => {
    expect(whole).toHaveLength(events);
    expect(await loadedOnce()).toEqual(whole);
  });

  it('makes other ids under another secret', async () => {
    const { ports, close } = await openStore(freshFolder(), {
      secret: new Uint8Array(32).fill(1),
    });
    await load(ports);
    const others = new Set((await logOf(ports)).map(({ event }) => event.stream));
    await close();
    expect(demonstrationSecret).toHaveLength(32);
    expect(whole.filter(({ stream }) => others.has(stream))).toEqual([]);
  });

  it('tells of each step', async () => {
    const { ports, close } = await openStore();
    const told: (readonly [number, number])[] = [];
    await load(ports, (done, total) => told.push([done, total]));
    await close();
    expect(told).toEqual(Array.from({ length: steps }, (_, index) => [index + 1, steps]));
  });

  it('adds nothing the second time', async () => {
    const { ports, close } = await openStore();
    await load(ports);
    const log = await logOf(ports);
    await load(ports);
    expect(await logOf(ports)).toEqual(log);
    await close();
  });

  const reRaised = [247, 248, 249];
  const splitDivertedMerged = [293, 295, 297];
  const forwardedWithGroup = 321;
  const interruptions = [
    ...[1, 5, 11, 58, 120, 192],
    ...reRaised,
    ...splitDivertedMerged,
    forwardedWithGroup,
    events,
  ];
  const cases = interruptions.flatMap((nth) => [[nth, 'before'] as const, [nth, 'after'] as const]);

  it.each(cases)(
    'goes on where append %i failed %s it took effect, and ends the same',
    async (nth, when) => {
      const folder = freshFolder();
      const interrupted = await openStore(folder, { isInMemory: false });
      const failing = load(failingFrom(interrupted.ports, nth, when));
      expect(await causeOf(failing)).toEqual(new Error(gone));
      const half = await sameEverywhere(interrupted.ports);
      expect(half).toEqual(whole.slice(0, when === 'before' ? nth - 1 : nth));

      await interrupted.close();
      const { ports, close } = await openStore(folder, { isInMemory: false });
      await load(ports);
      const wasted = when === 'before' ? seriesOf(whole[nth - 1]!) : null;
      const expected = whole.map((event, index) =>
        index < nth - 1 ? event : withNextCode(event, wasted),
      );
      expect(await sameEverywhere(ports)).toEqual(expected);
      await close();
    },
  );

  it('names the step that is refused, and records nothing of it', async () => {
    const { ports, close } = await openStore();
    const adoptRules = () => Promise.resolve();
    await expect(loadDemonstration(ports, { adoptRules })).rejects.toThrow(
      new StepRefused('demo/P01/classify was refused: NO_RULE_IN_FORCE (effectiveOn)'),
    );
    const log = await logOf(ports);
    expect(log.at(-1)!.event.type).toBe('VoterContactHeld.v1');
    expect(log.some(({ event }) => event.type === 'PetitionClassified.v1')).toBe(false);
    await close();
  });

  it('waits for what follows from a step, however long that takes', async () => {
    const { ports, close } = await openStore();
    const policyActs = new Signal();
    const askedTwice = new Signal();
    let timesAsked = 0;
    const append: Ports['events']['append'] = async (stream, revision, encoded) => {
      if (encoded.some(({ event }) => event.type === 'PetitionReRaised.v1')) {
        policyActs.give();
        await askedTwice.given;
      }
      return ports.events.append(stream, revision, encoded);
    };
    const outcomes: Ports['checkpoints']['outcomes'] = (policy, eventId) => {
      timesAsked += 1;
      if (timesAsked === 2) askedTwice.give();
      return ports.checkpoints.outcomes(policy, eventId);
    };
    // While the policy is held up, nobody waits for it any longer.
    const pause = (ms: number) =>
      askedTwice.isGiven ? ports.pause(ms) : Promise.race([ports.pause(ms), policyActs.given]);
    await load({
      ...ports,
      events: { ...ports.events, append },
      checkpoints: { ...ports.checkpoints, outcomes },
      pause,
    });
    expect(askedTwice.isGiven).toBe(true);
    expect(await sameEverywhere(ports)).toEqual(whole);
    await close();
  });

  it('waits for read models that come late', async () => {
    const { ports, close } = await openStore();
    // Whoever waits for them gives up at once; only what a put takes, passes.
    const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
    const putMany: Ports['views']['putMany'] = async (view, changes, checkpoint) => {
      for (let turns = 0; turns < 20; turns += 1) await pause();
      await ports.views.putMany(view, changes, checkpoint);
    };
    await load({ ...ports, pause, views: { ...ports.views, putMany } });
    expect(await sameEverywhere(ports)).toEqual(whole);
    await close();
  });

  it('names the step whose consequence is refused', async () => {
    const { ports, close } = await openStore();
    const outcomes: Ports['checkpoints']['outcomes'] = async (...asked) => {
      const kept = await ports.checkpoints.outcomes(...asked);
      return kept.map((outcome) => ({ ...outcome, refusal: { code: 'PETITION_NOT_FOUND' } }));
    };
    await expect(
      load({ ...ports, checkpoints: { ...ports.checkpoints, outcomes } }),
    ).rejects.toThrow(
      new StepRefused('what follows from demo/group/roads-3-h was refused: PETITION_NOT_FOUND'),
    );
    expect((await logOf(ports)).at(-1)!.event.type).toBe('PetitionGrouped.v1');
    await close();
  });

  it('names it too where another refusal was foreseen', async () => {
    const { ports, close } = await openStore();
    const outcomes: Ports['checkpoints']['outcomes'] = async (policy, eventId) => {
      const kept = await ports.checkpoints.outcomes(policy, eventId);
      return kept.map(({ refusal, ...outcome }) => ({
        ...outcome,
        refusal: refusal && { code: 'ALREADY_FORWARDED' },
      }));
    };
    await expect(
      load({ ...ports, checkpoints: { ...ports.checkpoints, outcomes } }),
    ).rejects.toThrow(
      new StepRefused(
        'what follows from demo/group/water-6-h/forward was refused: ALREADY_FORWARDED',
      ),
    );
    const last = (await logOf(ports)).at(-1)!.event;
    expect([last.type, last.meta.source]).toEqual(['PetitionForwarded.v1', 'policy']);
    await close();
  });

  it('ends when a read model fails, with its reason', async () => {
    const { ports, close } = await openStore();
    const cause = new Error('no space left');
    const putMany = () => Promise.reject(cause);
    const failing = load({ ...ports, views: { ...ports.views, putMany } });
    await expect(failing).rejects.toMatchObject({
      message: 'a read model or a policy failed while the demonstration was loaded',
      cause,
    });
    expect(await logOf(ports)).toHaveLength(1);
    await close();
  });
});
