import type { HeldPoint } from '../schema/events/contact.events';
import type { Projection } from './projection';

/** A point where a meeting took place. */
export type ContactPointRow = HeldPoint &
  Readonly<{ contactId: string; councilId: string | null; sessionId: string | null }>;

const keyOf = (contactId: string, number: number): string => `${contactId}/${String(number)}`;

/** At which points did voters meet delegates before a session, and how many spoke there? */
export const contactPoints: Projection<'VoterContactHeld.v1', ContactPointRow> = {
  name: 'contact_points',
  version: 1,
  indexes: [['sessionId', 'on']],
  handles: { 'VoterContactHeld.v1': true },
  keysOf: ({ stream, data }) => data.points.map(({ number }) => keyOf(stream, number)),
  project(before, { event: { stream, data, meta } }, key) {
    const point = data.points.find(({ number }) => keyOf(stream, number) === key);
    if (point === undefined) return before;
    return { ...point, contactId: stream, councilId: meta.councilId, sessionId: data.sessionId };
  },
};
