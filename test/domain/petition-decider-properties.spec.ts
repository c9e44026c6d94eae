import fc from 'fast-check';
import type { PetitionEvent } from '../../schema/events/petition.events';
import { Claim, Reply, Routing } from '../../schema/events/vocabulary';
import { petition } from '../../src/domain/petition/petition.decider';
import type { PetitionState } from '../../src/domain/petition/petition.state';
import { council, frozen, withSealed } from '../support/given';
import { deeds, eventsOf, live, type Step } from '../support/random-lives';

const { RECEIVED, CLASSIFIED, FORWARDED, ACKNOWLEDGED, RETURNED } = Routing;

/** Where a petition may be before each kind of event; null is before it exists. */
const possibleBefore: Readonly<Record<PetitionEvent['type'], readonly (Routing | null)[]>> = {
  'PetitionReceived.v1': [null],
  'PetitionClassified.v1': [RECEIVED, CLASSIFIED, RETURNED],
  'PetitionForwarded.v1': [CLASSIFIED, RETURNED],
  'ForwardingAcknowledged.v1': [FORWARDED],
  'PetitionReturned.v1': [FORWARDED, ACKNOWLEDGED],
  'PetitionAnswered.v1': [FORWARDED, ACKNOWLEDGED],
  'VotersInformed.v1': [FORWARDED, ACKNOWLEDGED],
  'PetitionReRaised.v1': [RECEIVED, CLASSIFIED, FORWARDED, ACKNOWLEDGED, RETURNED],
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
    const lives = fc.sample(deeds, { numRuns: 500, seed: 1 }).flatMap(live);
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

  it('lets only the holder confirm, return and answer', () => {
    inEveryLife((steps) => {
      for (const { before, event } of steps)
        switch (event?.type) {
          case 'ForwardingAcknowledged.v1':
          case 'PetitionReturned.v1':
          case 'PetitionAnswered.v1':
            expect(event.data.byBodyId).toBe(before.holderId);
            break;
          case 'PetitionReceived.v1':
          case 'PetitionClassified.v1':
          case 'PetitionForwarded.v1':
          case 'VotersInformed.v1':
          case 'PetitionReRaised.v1':
          case undefined:
        }
    });
  });

  it('keeps an answered petition with the body that answered it, and a final answer final', () => {
    inEveryLife((steps) => {
      for (const { before, event, after } of steps) {
        if (before.reply !== Reply.NONE) expect(after.holderId).toBe(before.holderId);
        if (before.reply === Reply.FINAL)
          expect([undefined, 'VotersInformed.v1', 'PetitionReRaised.v1']).toContain(event?.type);
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
