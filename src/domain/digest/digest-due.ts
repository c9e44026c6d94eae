import type { HeldPoint } from '../../../schema/events/contact.events';
import type { DigestDue } from '../../../schema/events/digest.events';
import { ContactKind, DayUnit, Evidence } from '../../../schema/events/vocabulary';
import type { IsoDate } from '../../kernel/calendar';
import { countInForce } from '../rule/due-date';
import type { AdoptedRule } from '../rule/rules-in-force';

/** What is said of contacts of a group is taken for ordinary ones too. */
const period = { days: 5, unit: DayUnit.WORKING_DAY };

/** Joint Resolution 72/2025 came into force; what held before was not found. */
const resolution72 = '2025-02-20';

/** Contacts around a session are the ordinary ones, for which no period was found. */
const evidenceSince: Readonly<Record<ContactKind, Evidence>> = {
  [ContactKind.BEFORE_SESSION]: Evidence.UNKNOWN,
  [ContactKind.AFTER_SESSION]: Evidence.UNKNOWN,
  [ContactKind.THEMATIC]: Evidence.SECONDARY,
  [ContactKind.LOCAL]: Evidence.SECONDARY,
};

/**
 * The last day on which voters were met, as far as a report of `submittedOn` can tell: what was held later is none of
 * its business. A report that is older than all of them counts from the last. Null when none was held.
 */
export function lastHeldOn(held: readonly HeldPoint[], submittedOn: IsoDate): IsoDate | null {
  const days = held.map(({ on }) => on).sort();
  return days.findLast((on) => on <= submittedOn) ?? days.at(-1) ?? null;
}

/** When a Delegate Group must have reported on a contact whose last day was `heldOn`. */
export const digestDue = (
  rules: readonly AdoptedRule[],
  councilId: string,
  kind: ContactKind,
  heldOn: IsoDate,
): DigestDue => ({
  ...countInForce(rules, councilId, heldOn, period),
  evidence: heldOn < resolution72 ? Evidence.UNKNOWN : evidenceSince[kind],
});
