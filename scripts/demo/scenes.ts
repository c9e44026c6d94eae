import { BodyKind, SessionKind } from '../../schema/events/vocabulary';
import { registerBody } from '../../src/app/commands/body-commands';
import {
  registerSession,
  type SessionRegisterInput,
} from '../../src/app/commands/session-commands';
import type { IsoDate } from '../../src/kernel/calendar';
import { bodyEntry, type BodyKey, bodyKeys, councilOf, officeOf, parentOf } from './bodies';
import { livesOf2026, livesOfTheTown } from './lives-of-other-councils';
import { livesFromC1ToC5 } from './lives-of-session-3-c1-to-c5';
import { livesFromC6ToC10 } from './lives-of-session-3-c6-to-c10';
import { stepsOf } from './petition-life';
import type { Step } from './step';

/** A step with the time of day at which it is recorded, `HH:mm` in Vietnam. */
export type Scene = Readonly<{ step: Step; time: string }>;

type Session = Readonly<{
  key: string;
  on: IsoDate;
  by: BodyKey;
  document?: NonNullable<Step['document']>;
  isSynthetic: boolean;
  facts: Pick<SessionRegisterInput, 'term' | 'number' | 'kind' | 'from' | 'to'>;
}>;

const termOfH = 'XXI, 2021-2026';
const kind = SessionKind.REGULAR;

const sessions: readonly Session[] = [
  {
    key: 'session-3-h',
    on: '2021-11-22',
    by: 'standing-committee-h',
    document: { number: '67/TTr-HĐND', issuer: 'HĐND huyện' },
    isSynthetic: false,
    facts: { term: termOfH, number: 3, kind, from: '2021-12-16', to: '2021-12-17' },
  },
  {
    key: 'session-4-h',
    on: '2022-06-15',
    by: 'standing-committee-h',
    isSynthetic: true,
    facts: { term: termOfH, number: 4, kind, from: '2022-07-14', to: '2022-07-15' },
  },
  {
    key: 'session-y',
    on: '2022-11-10',
    by: 'office-y',
    isSynthetic: true,
    facts: { term: '2021-2026', number: 5, kind, from: '2022-12-14', to: '2022-12-15' },
  },
];

function registrationOf(key: BodyKey): Step {
  const { name, kind: bodyKind, level, isSynthetic, registeredOn } = bodyEntry(key);
  const council = councilOf(key);
  const parent = parentOf(key);
  const isByAdmin = key === council || key === officeOf(council);
  return {
    key: `demo/${key}/register`,
    on: registeredOn,
    recordedOn: registeredOn,
    by: isByAdmin ? null : officeOf(council),
    isSynthetic,
    makes: key,
    play: ({ base, idOf, send }) =>
      send(registerBody, {
        ...base,
        name,
        kind: bodyKind,
        level,
        parentId: parent && idOf(parent),
        ...(bodyKind === BodyKind.COUNCIL_OFFICE ? { councilId: idOf(council) } : {}),
      }),
  };
}

const sessionStep = ({ key, on, facts, ...session }: Session): Step => ({
  ...session,
  key: `demo/${key}/register`,
  on,
  recordedOn: on,
  makes: key,
  play: ({ base, send }) => send(registerSession, { ...base, ...facts }),
});

const lives = [...livesFromC1ToC5, ...livesFromC6ToC10, ...livesOfTheTown, ...livesOf2026];

/** Everything that the demonstration records, in the order in which it is recorded. */
export function scenes(): readonly Scene[] {
  const steps = [
    ...bodyKeys.map(registrationOf),
    ...sessions.map(sessionStep),
    ...lives.flatMap(stepsOf),
  ];
  const placesOfDay = new Map<IsoDate, number>();
  return steps
    .toSorted((a, b) => a.recordedOn.localeCompare(b.recordedOn))
    .map((step) => {
      const place = placesOfDay.get(step.recordedOn) ?? 0;
      placesOfDay.set(step.recordedOn, place + 1);
      return { step, time: officeTime(place) };
    });
}

const opensAt = 7 * 60 + 30;
const minutesBetween = 9;
const morningMinutes = 4 * 60;
const lunchMinutes = 2 * 60;
const dayMinutes = 7.5 * 60;

/** The time of day of the n-th step of a day. */
function officeTime(place: number): string {
  const worked = place * minutesBetween;
  if (worked >= dayMinutes) throw new RangeError(`no office records ${place + 1} steps in a day`);
  const minute = opensAt + worked + (worked < morningMinutes ? 0 : lunchMinutes);
  const digits = (part: number) => String(part).padStart(2, '0');
  return `${digits(Math.floor(minute / 60))}:${digits(minute % 60)}`;
}
