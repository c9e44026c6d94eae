import type { PetitionEvent } from '../../schema/events/petition.events';
import { Source } from '../../schema/events/vocabulary';
import { dayInVietnam, daysBetween } from '../../src/kernel/calendar';
import type { PetitionRow } from './row';

/** How long after its date an event was recorded. What is imported is old, and says so by its source. */
export function recordedLate(
  { recordedAfterDays }: PetitionRow,
  { id, meta }: PetitionEvent,
): Partial<PetitionRow> {
  const { effectiveOn, recordedAt, source } = meta;
  // Most are recorded on their day: what the day is in Vietnam need not be asked for then.
  if (source === Source.IMPORT || recordedAt.startsWith(effectiveOn)) return {};
  const recordedOn = dayInVietnam(recordedAt);
  const days = daysBetween(effectiveOn, recordedOn);
  if (days <= recordedAfterDays) return {};
  return { recordedAfterDays: days, recordedLateOn: recordedOn, recordedLateEventId: id };
}
