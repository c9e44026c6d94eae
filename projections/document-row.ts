import type { EventMeta } from '../schema/events/envelope';
import type { IsoDate } from '../src/kernel/calendar';

/** What rows of documents that have a day to come by have alike. */
export type DocumentFields = Readonly<{
  id: string;
  councilId: string | null;
  /** It came after the day by which it was due. */
  isLate: boolean;
  isSynthetic: boolean;
}>;

export const documentFields = (
  id: string,
  { councilId, effectiveOn, synthetic }: EventMeta,
  dueOn: IsoDate | null,
): DocumentFields => ({
  id,
  councilId,
  isLate: dueOn !== null && effectiveOn > dueOn,
  isSynthetic: synthetic === true,
});
