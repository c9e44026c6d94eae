import type { GroupEvent } from '../schema/events/group.events';
import type { Sealed } from '../schema/events/sealing';
import type { IsoDate } from '../src/kernel/calendar';
import { begun, type Projection } from './projection';

export type IssueGroupRow = Readonly<{
  id: string;
  code: string;
  councilId: string | null;
  sessionId: string | null;
  title: Sealed;
  formedByBodyId: string;
  formedOn: IsoDate;
  /** Named when it was formed or extended; those that joined it say so themselves. */
  petitionIds: readonly string[];
  isForwarded: boolean;
  toBodyId: string | null;
  forwardedOn: IsoDate | null;
  isSynthetic: boolean;
}>;

/** Into which issues were petitions put together, and where did these go? */
export const issueGroups: Projection<GroupEvent['type'], IssueGroupRow> = {
  name: 'issue_groups',
  version: 1,
  indexes: [['councilId', 'code'], ['sessionId', 'code'], ['code']],
  handles: {
    'IssueGroupFormed.v1': true,
    'IssueGroupExtended.v1': true,
    'IssueGroupForwarded.v1': true,
  },
  keysOf: ({ stream }) => [stream],
  project(before, { event: { type, data, meta } }, id) {
    switch (type) {
      case 'IssueGroupFormed.v1': {
        const { byBodyId, ...facts } = data;
        return {
          ...facts,
          id,
          councilId: meta.councilId,
          formedByBodyId: byBodyId,
          formedOn: meta.effectiveOn,
          isForwarded: false,
          toBodyId: null,
          forwardedOn: null,
          isSynthetic: meta.synthetic === true,
        };
      }
      case 'IssueGroupExtended.v1': {
        const row = begun(before, id);
        return { ...row, petitionIds: [...row.petitionIds, ...data.petitionIds] };
      }
      case 'IssueGroupForwarded.v1':
        return {
          ...begun(before, id),
          isForwarded: true,
          toBodyId: data.toBodyId,
          forwardedOn: meta.effectiveOn,
        };
    }
  },
};
