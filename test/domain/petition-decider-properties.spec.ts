import fc from 'fast-check';
import type { PetitionEvent } from '../../schema/events/petition.events';
import { Claim, Reply, Routing } from '../../schema/events/vocabulary';
import { petition } from '../../src/domain/petition/petition.decider';
import type { PetitionState } from '../../src/domain/petition/petition.state';
import { council, frozen, withSealed } from '../support/given';
import { deeds, eventsOf, live, type Step } from '../support/random-lives';

const { RECEIVED, CLASSIFIED, FORWARDED, ACKNOWLEDGED, RETURNED } = Routing;
const { MERGED, SPLIT, DIVERTED, WITHDRAWN } = Routing;
const here = [RECEIVED, CLASSIFIED, RETURNED];
const atABody = [FORWARDED, ACKNOWLEDGED];
const open = [...here, ...atABody];
const closed = [MERGED, SPLIT, DIVERTED, WITHDRAWN];

/** Where a petition may be before each kind of event; null is before it exists. */
const possibleBefore: Readonly<Record<PetitionEvent['type'], readonly (Routing | null)[]>> = {
  'PetitionReceived.v1': [null],
  'PetitionClassified.v1': [RECEIVED, CLASSIFIED, RETURNED],
  'PetitionForwarded.v1': [CLASSIFIED, RETURNED],
  'ForwardingAcknowledged.v1': [FORWARDED],
  'PetitionReturned.v1': [FORWARDED, ACKNOWLEDGED],
  'PetitionAnswered.v1': [FORWARDED, ACKNOWLEDGED],
  // Answered on the spot, it stays with the council.
  'VotersInformed.v1': open,
  'ResultPublished.v1': open,
  'OutcomeAssessed.v1': open,
  'PetitionReRaised.v1': [...open, ...closed],
  'CorrectionRecorded.v1': [...open, ...closed],
  'PetitionAbsorbed.v1': open,
  'PetitionMerged.v1': here,
  'PetitionSplit.v1': here,
  'PetitionDiverted.v1': here,
  'PetitionWithdrawn.v1': open,
  'PetitionReopened.v1': [...open, MERGED, DIVERTED, WITHDRAWN],
  'PetitionGrouped.v1': here,
  'PetitionAnsweredOnSpot.v1': here,
  'PetitionAssigned.v1': atABody,
  'CoordinationRequested.v1': atABody,
  'CoordinationAnswered.v1': atABody,
  'ReplyDeadlineExtended.v1': [ACKNOWLEDGED],
  'MilestoneReported.v1': atABody,
  'UrgingLetterSent.v1': atABody,
};

const inEveryLife = (check: (steps: readonly Step[]) => void): void => {
  fc.assert(
    fc.property(deeds, (attempts) => {
      check(live(attempts));
    }),
    { numRuns: 300 },
  );
};

const isHeld = ({ routing }: PetitionState): boolean =>
  routing === FORWARDED || routing === ACKNOWLEDGED;

describe('whatever people try with a petition', () => {
  it('reaches every event from every place where it is possible', () => {
    const lives = fc.sample(deeds, { numRuns: 1500, seed: 1 }).flatMap(live);
    const seen = lives.flatMap(({ before, event }) =>
      event === null ? [] : `${event.type} from ${String(before.routing)}`,
    );
    const possible = Object.entries(possibleBefore).flatMap(([type, places]) =>
      places.map((place) => `${type} from ${String(place)}`),
    );

    expect([...new Set(seen)].sort()).toEqual(possible.sort());
  });

  it('is decided without a failure, and each accepted event folds where it is possible', () => {
    inEveryLife((steps) => {
      for (const { before, event } of steps)
        if (event !== null) expect(possibleBefore[event.type]).toContain(before.routing);
    });
  });

  it('leaves exactly one council and, while it is with a body, exactly one holder', () => {
    inEveryLife((steps) => {
      let last: string | null = null;
      for (const { event, after } of steps) {
        if (event?.type === 'PetitionForwarded.v1') last = event.data.toBodyId;
        expect(after.councilId).toBe(after.routing === null ? null : council);
        expect(after.holderId).toBe(isHeld(after) ? last : null);
      }
    });
  });

  it('lets only the holder confirm and return, and only it and the unit in the lead answer', () => {
    inEveryLife((steps) => {
      for (const { before, event } of steps) {
        if (event === null) continue;
        const { type } = event;
        if (type === 'ForwardingAcknowledged.v1' || type === 'PetitionReturned.v1')
          expect(event.data).toMatchObject({ byBodyId: before.holderId });
        if (type !== 'PetitionAnswered.v1') continue;
        const { byBodyId, forBodyId = byBodyId } = event.data;
        expect(forBodyId).toBe(before.holderId);
        expect([before.holderId, before.leadBodyId]).toContain(byBodyId);
      }
    });
  });

  it('keeps a final answer final until it is taken up again', () => {
    inEveryLife((steps) => {
      for (const { before, event, after } of steps) {
        if (before.reply !== Reply.FINAL) continue;
        if (event?.type === 'PetitionReopened.v1') expect(after.reply).toBe(Reply.NONE);
        else
          expect({ ...after, codes: null }).toMatchObject({
            reply: Reply.FINAL,
            holderId: before.holderId,
          });
      }
    });
  });

  it('never leaves a petition nowhere: open or closed, its code and council stay', () => {
    inEveryLife((steps) => {
      for (const { before, event, after } of steps)
        if (before.routing !== null) {
          expect(after).toMatchObject({ code: before.code, councilId: before.councilId });
          expect(after.routing).not.toBeNull();
          if (
            closed.includes(before.routing as (typeof closed)[number]) &&
            after.routing !== before.routing
          )
            expect(event?.type).toBe('PetitionReopened.v1');
        }
    });
  });

  it('records a roadmap in order, and never one that is due before the answer', () => {
    inEveryLife((steps) => {
      for (const { event } of steps) {
        if (event?.type !== 'PetitionAnswered.v1') continue;
        const dates = event.data.roadmap.map(({ dueOn }) => dueOn);
        expect(dates).toEqual(dates.toSorted());
        expect(dates.length > 0).toBe(event.data.claim === Claim.IN_PROGRESS);
        expect(dates.every((date) => date >= event.meta.effectiveOn)).toBe(true);
      }
    });
  });

  it('is folded without reading a sealed text', () => {
    const unreadable = (event: PetitionEvent): PetitionEvent => {
      const data = withSealed(event.type, event.data, (holder, field) => {
        Object.defineProperty(holder, field, {
          enumerable: true,
          get: () => {
            throw new Error(`${field} was read`);
          },
        });
      });
      return { ...event, data } as PetitionEvent;
    };
    inEveryLife((steps) => {
      const events = eventsOf(steps);
      const states = (list: readonly PetitionEvent[]) =>
        list.reduce(
          (folded, event) => frozen(petition.evolve(folded, event)),
          petition.initialState,
        );
      expect(states(events.map(unreadable))).toStrictEqual(states(events));
    });
  });
});
