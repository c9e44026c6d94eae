import { type DomainEvent, type EventType, eventTypes } from '../schema/events/domain-event';
import type { DocumentReference } from '../schema/events/envelope';
import { foldVietnamese } from '../src/kernel/fold-vietnamese';

/** `67/TTr-HĐND`: its place in the issuer's series of a year, and the series. */
export type DocumentNumber = Readonly<{ place: number; symbol: string }>;

/** Of a number and symbol as they are written; null for what has another form. */
export function documentNumberOf({ number }: DocumentReference): DocumentNumber | null {
  const [, place = '', symbol = ''] = /^\s*0*(\d{1,6})\s*\/\s*(\S.*?)\s*$/u.exec(number) ?? [];
  return Number(place) === 0 ? null : { place: Number(place), symbol };
}

/** Numbers begin anew each year with each issuer. */
export const issuerInYear = (
  councilId: string | null,
  { issuer, date }: DocumentReference,
): string => [councilId, date.slice(0, 4), foldVietnamese(issuer)].join('/');

/** A document may stand behind any event. */
export const everyEvent = Object.fromEntries(eventTypes.map((type) => [type, true])) as Record<
  EventType,
  true
>;

/** The event that names a document: `<stream>.<revision>`. */
export const useOf = ({ stream, revision }: Pick<DomainEvent, 'stream' | 'revision'>): string =>
  `${stream}.${String(revision)}`;
