import type { Projection } from './projection';

/** A commune whose voters were met for a session. */
export type ContactedCommuneRow = Readonly<{
  sessionId: string;
  councilId: string | null;
  communeId: string;
  /** Meetings held there. */
  points: number;
}>;

/** In which communes were voters met before a session? */
export const contactedCommunes: Projection<'VoterContactHeld.v1', ContactedCommuneRow> = {
  name: 'contacted_communes',
  version: 1,
  indexes: [['sessionId', 'communeId']],
  handles: { 'VoterContactHeld.v1': true },
  keysOf: ({ data: { sessionId, points } }) =>
    sessionId === null ? [] : points.map(({ communeId }) => `${sessionId}/${communeId}`),
  project(before, { event: { data, meta } }, key) {
    const [sessionId = '', communeId = ''] = key.split('/');
    const more = data.points.filter((point) => point.communeId === communeId).length;
    return {
      sessionId,
      councilId: meta.councilId,
      communeId,
      points: (before?.points ?? 0) + more,
    };
  },
};
