import fc from 'fast-check';
import { type BodyReplyRow, replyWorkload } from '../../projections/reply-workload.projection';
import { petitionBoard } from '../../projections/petition-board.projection';
import type { PetitionEvent } from '../../schema/events/petition.events';
import { Claim, Reply } from '../../schema/events/vocabulary';
import {
  acknowledged,
  agency,
  answered,
  classified,
  council,
  due,
  forwarded,
  informed,
  inProgress,
  otherAgency,
  received,
  returned,
  rowsOf,
} from '../support/given';
import { deeds, eventsOf, live } from '../support/random-lives';

const rowsAfter = (...events: readonly PetitionEvent[]): Readonly<Record<string, BodyReplyRow>> =>
  Object.fromEntries(rowsOf(replyWorkload, [received(), classified(), ...events]));

const on = (effectiveOn: string) => ({ effectiveOn });
const key = `petition-1/${agency}`;
const otherKey = `petition-1/${otherAgency}`;

const unacknowledged: BodyReplyRow = {
  petitionId: 'petition-1',
  councilId: council,
  bodyId: agency,
  isHeld: true,
  isUnacknowledged: true,
  acknowledgedOn: null,
  clockDueOn: null,
  timesReturned: 0,
  firstAnsweredOn: null,
  daysToAnswer: null,
};
const running: BodyReplyRow = {
  ...unacknowledged,
  isUnacknowledged: false,
  acknowledgedOn: '2021-12-20',
  clockDueOn: '2022-02-18',
};
const over: BodyReplyRow = { ...running, isHeld: false, clockDueOn: null };

const atWork = [forwarded(), acknowledged(agency, on('2021-12-20'))];

describe('the workload of a body', () => {
  it('begins with the forwarding', () => {
    expect(rowsAfter()).toStrictEqual({});
    expect(rowsAfter(forwarded())).toStrictEqual({ [key]: unacknowledged });
  });

  it('has a clock from the receipt on', () => {
    expect(rowsAfter(...atWork)).toStrictEqual({ [key]: running });
  });

  it.each([
    ['before the receipt', [forwarded()], { acknowledgedOn: null }],
    ['after the receipt', atWork, {}],
  ] as const)('ends with a return %s', (_when, events, change) => {
    expect(rowsAfter(...events, returned())).toStrictEqual({
      [key]: { ...over, timesReturned: 1, ...change },
    });
  });

  it('begins anew at the same body, which keeps the count of its returns', () => {
    const again = [...atWork, returned(), forwarded()];
    const once = { timesReturned: 1 };

    expect(rowsAfter(...again)).toStrictEqual({ [key]: { ...unacknowledged, ...once } });
    expect(rowsAfter(...again, acknowledged(agency, on('2022-01-13')))).toStrictEqual({
      [key]: { ...running, ...once, acknowledgedOn: '2022-01-13' },
    });
    expect(rowsAfter(...again, returned())).toStrictEqual({
      [key]: { ...over, timesReturned: 2, acknowledgedOn: null },
    });
  });

  it('passes to another body with the next forwarding', () => {
    expect(
      rowsAfter(
        ...atWork,
        returned(),
        forwarded(otherAgency),
        acknowledged(otherAgency, on('2022-01-13'), { ...due, on: '2022-03-14' }),
      ),
    ).toStrictEqual({
      [key]: { ...over, timesReturned: 1 },
      [otherKey]: {
        ...running,
        bodyId: otherAgency,
        acknowledgedOn: '2022-01-13',
        clockDueOn: '2022-03-14',
      },
    });
  });

  it.each(Object.values(Claim).filter((claim) => claim !== Claim.IN_PROGRESS))(
    'ends with an answer of %s',
    (claim) => {
      expect(rowsAfter(...atWork, answered({ claim }, on('2022-01-20')))).toStrictEqual({
        [key]: { ...over, firstAnsweredOn: '2022-01-20', daysToAnswer: 31 },
      });
    },
  );

  it('goes on by the roadmap while in progress; the first answer stops the reply clock', () => {
    const first = inProgress('2022-06-30', on('2022-01-20'));
    const second = inProgress('2022-09-30', on('2022-06-25'));
    const reply = { firstAnsweredOn: '2022-01-20', daysToAnswer: 31 };

    expect(rowsAfter(...atWork, first)).toStrictEqual({
      [key]: { ...running, ...reply, clockDueOn: '2022-06-30' },
    });
    expect(rowsAfter(...atWork, first, second)).toStrictEqual({
      [key]: { ...running, ...reply, clockDueOn: '2022-09-30' },
    });
    expect(rowsAfter(...atWork, first, second, answered({}, on('2022-09-15')))).toStrictEqual({
      [key]: { ...over, ...reply },
    });
  });

  it('counts no days to an answer without a confirmed receipt', () => {
    const answer = { acknowledgedOn: null, firstAnsweredOn: '2022-01-20', daysToAnswer: null };

    expect(rowsAfter(forwarded(), answered({}, on('2022-01-20')))).toStrictEqual({
      [key]: { ...over, ...answer },
    });
    expect(rowsAfter(forwarded(), inProgress('2022-06-30', on('2022-01-20')))).toStrictEqual({
      [key]: { ...running, ...answer, clockDueOn: '2022-06-30' },
    });
  });

  it('counts no days for an answer on the day of the receipt', () => {
    const [row] = Object.values(rowsAfter(...atWork, answered({}, on('2021-12-20'))));

    expect(row?.daysToAnswer).toBe(0);
  });

  it('does not change when voters are told', () => {
    const answeredOnce = [...atWork, answered()];

    expect(rowsAfter(...answeredOnce, informed())).toStrictEqual(rowsAfter(...answeredOnce));
  });

  it('does not begin with a body that the petition was not forwarded to', () => {
    expect(() => rowsAfter(forwarded(), acknowledged(otherAgency))).toThrow(
      new Error(`an event about ${otherKey} came before its first one`),
    );
  });
});

describe('in every life', () => {
  const inEveryLife = (
    check: (rows: readonly BodyReplyRow[], events: readonly PetitionEvent[]) => void,
  ): void => {
    fc.assert(
      fc.property(deeds, (attempts) => {
        const events = eventsOf(live(attempts));
        check([...rowsOf(replyWorkload, events).values()], events);
      }),
      { numRuns: 200 },
    );
  };

  it('what a body holds is either unacknowledged or has a clock date, and nothing else is', () => {
    inEveryLife((rows) => {
      for (const { isHeld, isUnacknowledged, clockDueOn } of rows) {
        const reasons = Number(isUnacknowledged) + Number(clockDueOn !== null);
        expect(reasons).toBe(isHeld ? 1 : 0);
      }
    });
  });

  it('a petition is held by its holder until the final answer, with the clock of the board', () => {
    inEveryLife((rows, events) => {
      const petition = rowsOf(petitionBoard, events).get('petition-1');
      const held = rows
        .filter(({ isHeld }) => isHeld)
        .map(({ bodyId, clockDueOn }) => ({ bodyId, clockDueOn }));
      const isOwed = petition?.holderId != null && petition.reply !== Reply.FINAL;
      expect(held).toEqual(
        isOwed ? [{ bodyId: petition.holderId, clockDueOn: petition.clockDueOn }] : [],
      );
    });
  });

  it('returns are counted once each', () => {
    inEveryLife((rows, events) => {
      const returns = events.filter(({ type }) => type === 'PetitionReturned.v1').length;
      expect(rows.reduce((sum, { timesReturned }) => sum + timesReturned, 0)).toBe(returns);
    });
  });
});
