import { BodyKind } from '../../schema/events/vocabulary';
import { registerBody } from '../../src/app/commands/body-commands';
import type { IsoDate } from '../../src/kernel/calendar';
import { bodyEntry, type BodyKey, bodyKeys, councilOf, officeOf, parentOf } from './bodies';
import { stepsOfContacts } from './contact-steps';
import { stepsOfIssueGroups } from './issue-group-steps';
import { livesOfLaterSessions } from './lives-of-later-sessions';
import { livesOf2026, livesOfTheTown } from './lives-of-other-councils';
import { livesFromC1ToC5 } from './lives-of-session-3-c1-to-c5';
import { livesFromC6ToC10 } from './lives-of-session-3-c6-to-c10';
import { livesOfSession6 } from './lives-of-session-6';
import { stepsOf } from './petition-life';
import { stepsOfSessions } from './sessions';
import type { Step } from './step';
import { stepsOfSupervision } from './supervision-steps';

/** A step with the time of day at which it is recorded, `HH:mm` in Vietnam. */
export type Scene = Readonly<{ step: Step; time: string }>;

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

const lives = [
  ...livesFromC1ToC5,
  ...livesFromC6ToC10,
  ...livesOfLaterSessions,
  ...livesOfSession6,
  ...livesOfTheTown,
  ...livesOf2026,
];

/** Everything that the demonstration records, in the order in which it is recorded. */
export function scenes(): readonly Scene[] {
  const steps = [
    ...bodyKeys.map(registrationOf),
    ...stepsOfSessions(),
    ...stepsOfContacts(),
    ...lives.flatMap(stepsOf),
    ...stepsOfIssueGroups(),
    ...stepsOfSupervision(),
  ];
  const nextPlaces = new Map<IsoDate, number>();
  return steps
    .toSorted((a, b) => a.recordedOn.localeCompare(b.recordedOn))
    .map((step) => {
      const next = nextPlaces.get(step.recordedOn) ?? 0;
      const place = step.isAfterLunch ? Math.max(next, firstPlaceAfterLunch) : next;
      nextPlaces.set(step.recordedOn, place + 1);
      return { step, time: officeTime(place) };
    });
}

const opensAt = 7 * 60 + 30;
const minutesBetween = 9;
const morningMinutes = 4 * 60;
const lunchMinutes = 2 * 60;
const dayMinutes = 7.5 * 60;
const firstPlaceAfterLunch = Math.ceil(morningMinutes / minutesBetween);

/** The time of day of the n-th step of a day. */
function officeTime(place: number): string {
  const worked = place * minutesBetween;
  if (worked >= dayMinutes) throw new RangeError(`no office records ${place + 1} steps in a day`);
  const minute = opensAt + worked + (worked < morningMinutes ? 0 : lunchMinutes);
  const digits = (part: number) => String(part).padStart(2, '0');
  return `${digits(Math.floor(minute / 60))}:${digits(minute % 60)}`;
}
