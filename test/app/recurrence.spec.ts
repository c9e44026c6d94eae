import fc from 'fast-check';
import { petitionBoard } from '../../projections/petition-board.projection';
import type { PetitionRow } from '../../projections/petition-board/row';
import type { DomainEvent } from '../../schema/events/domain-event';
import { reRaising } from '../../src/app/policies/re-raising.policy';
import { chainOf } from '../../src/app/read/recurrence';
import { addDays } from '../../src/kernel/calendar';
import { received, reRaised, rowsOf } from '../support/given';

/** For each petition the earlier ones that it brings up again, by their places. */
const aHistory = fc
  .array(fc.tuple(fc.array(fc.nat(), { maxLength: 3 }), fc.nat({ max: 3 })), {
    minLength: 1,
    maxLength: 25,
  })
  .map((petitions) =>
    petitions.map(([picks, day], place) => ({
      earlier: place === 0 ? [] : [...new Set(picks.map((pick) => pick % place))],
      // Some are recorded on one day, some out of order.
      receivedOn: addDays('2021-12-01', Math.floor(place / 2) + day),
    })),
  );
type History = Readonly<{ earlier: readonly number[]; receivedOn: string }>[];

const idOf = (place: number): string => `petition-${String(place)}`;
const codeOf = (place: number): string => `KN-2021-${String(place).padStart(6, '0')}`;

/** What is recorded: each receipt, then what the policy makes of it. */
function rowsAfter(history: History): ReadonlyMap<string, PetitionRow> {
  const events: DomainEvent[] = history.flatMap(({ earlier, receivedOn }, place) => {
    const reRaises = { petitionIds: earlier.map(idOf), hasNewFacts: false };
    const receipt = {
      ...received(
        { code: codeOf(place), ...(earlier.length > 0 ? { reRaises } : {}) },
        { effectiveOn: receivedOn },
      ),
      stream: idOf(place),
    };
    const marks = reRaising.react(receipt).map(({ target }) => ({
      ...reRaised({ byPetitionId: idOf(place), byCode: codeOf(place) }),
      stream: target,
    }));
    return [receipt, ...marks];
  });
  return rowsOf(petitionBoard, events);
}

/** The petitions that hang together, told without following any link: names are merged until nothing changes. */
function groupsOf(history: History): readonly number[] {
  const group = history.map((_, place) => place);
  for (const [place, { earlier }] of history.entries())
    for (const other of earlier) {
      const [from, to] = [group[place], group[other]];
      for (const [member, name] of group.entries()) if (name === from) group[member] = to!;
    }
  return group;
}

const readFrom =
  (rows: ReadonlyMap<string, PetitionRow>) =>
  (ids: readonly string[]): Promise<readonly PetitionRow[]> =>
    Promise.resolve(ids.flatMap((id) => rows.get(id) ?? []));

describe('the chain of a petition', () => {
  it('has everybody who belongs to it, nobody twice and nobody else, from wherever it is asked', async () => {
    await fc.assert(
      fc.asyncProperty(aHistory, async (history) => {
        const rows = rowsAfter(history);
        const groups = groupsOf(history);
        for (const place of history.keys()) {
          const chain = await chainOf(rows.get(idOf(place))!, readFrom(rows));
          const members = groups.flatMap((name, member) =>
            name === groups[place] ? [idOf(member)] : [],
          );
          expect(chain.map(({ id }) => id).sort()).toEqual(members.sort());
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is in the order of receipt', async () => {
    await fc.assert(
      fc.asyncProperty(aHistory, async (history) => {
        const rows = rowsAfter(history);
        const chain = await chainOf(rows.get(idOf(0))!, readFrom(rows));
        const order = chain.map(({ receivedOn, code }) => `${receivedOn} ${code}`);
        expect(order).toEqual([...order].sort());
      }),
      { numRuns: 100 },
    );
  });

  it('has no cycle: each petition brings up only such as were recorded before it', () => {
    fc.assert(
      fc.property(aHistory, (history) => {
        const rows = rowsAfter(history);
        for (const { code, reRaises, reRaisedBy } of rows.values()) {
          for (const id of reRaises) expect(rows.get(id)!.code < code).toBe(true);
          for (const { petitionId } of reRaisedBy)
            expect(rows.get(petitionId)!.code > code).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('ends, even where the rows say that two bring up each other', async () => {
    const rows = rowsAfter([
      { earlier: [], receivedOn: '2021-12-01' },
      { earlier: [0], receivedOn: '2021-12-02' },
    ]);
    const first = { ...rows.get(idOf(0))!, reRaises: [idOf(1)] };
    const chain = await chainOf(first, readFrom(rows));

    expect(chain.map(({ id }) => id)).toEqual([idOf(0), idOf(1)]);
  });
});
