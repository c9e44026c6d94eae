import type { SessionEvent } from '../schema/events/session.events';
import type { SessionKind } from '../schema/events/vocabulary';
import type { IsoDate } from '../src/kernel/calendar';
import { begun, type Projection } from './projection';

export type SessionRow = Readonly<{
  id: string;
  councilId: string | null;
  term: string;
  number: number;
  kind: SessionKind;
  from: IsoDate;
  to: IsoDate;
  /** Since when everybody may read its figures; null before. */
  publishedOn: IsoDate | null;
  isSynthetic: boolean;
}>;

/** Which sessions did a council hold or call, and which are published? */
export const sessions: Projection<SessionEvent['type'], SessionRow> = {
  name: 'sessions',
  version: 2,
  indexes: [['from'], ['councilId', 'from']],
  handles: { 'SessionRegistered.v1': true, 'SessionPublished.v1': true },
  keysOf: ({ stream }) => [stream],
  project(before, { event: { type, data, meta } }, id) {
    switch (type) {
      case 'SessionRegistered.v1':
        return {
          id,
          councilId: meta.councilId,
          ...data,
          publishedOn: null,
          isSynthetic: meta.synthetic === true,
        };
      case 'SessionPublished.v1':
        return { ...begun(before, id), publishedOn: meta.effectiveOn };
    }
  },
};
