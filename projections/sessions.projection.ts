import type { SessionKind } from '../schema/events/vocabulary';
import type { IsoDate } from '../src/kernel/calendar';
import type { Projection } from './projection';

export type SessionRow = Readonly<{
  id: string;
  councilId: string | null;
  term: string;
  number: number;
  kind: SessionKind;
  from: IsoDate;
  to: IsoDate;
  isSynthetic: boolean;
}>;

/** Which sessions did a council hold or call? */
export const sessions: Projection<'SessionRegistered.v1', SessionRow> = {
  name: 'sessions',
  version: 1,
  indexes: [['from'], ['councilId', 'from']],
  handles: { 'SessionRegistered.v1': true },
  keysOf: ({ stream }) => [stream],
  project(_row, { event: { data, meta } }, id) {
    return { id, councilId: meta.councilId, ...data, isSynthetic: meta.synthetic === true };
  },
};
