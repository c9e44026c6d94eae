import { ContactKind } from '../../schema/events/vocabulary';
import { fileMinutes, holdContact, planContact } from '../../src/app/commands/contact-commands';
import { submitGroupDigest } from '../../src/app/commands/digest-commands';
import { bodyEntry } from './bodies';
import type { Step } from './step';
import {
  type Contact,
  contactEntry,
  contactKeys,
  type ContactKey,
  type Digest,
} from './voter-contacts';

type Of<List extends keyof Contact> = Contact[List] extends readonly (infer Item)[] ? Item : never;

function planning(key: ContactKey, { session, plan, meetings }: Contact): Step {
  const { on, by, number } = plan;
  return {
    key: `demo/${key}/plan`,
    on,
    recordedOn: on,
    by,
    document: { number, issuer: bodyEntry(by).name },
    isSynthetic: true,
    makes: key,
    play: ({ base, idOf, send }) =>
      send(planContact, {
        ...base,
        kind: ContactKind.BEFORE_SESSION,
        sessionId: idOf(session),
        points: meetings.flatMap((meeting) =>
          meeting.points.map(({ commune, place }) => ({
            communeId: idOf(commune),
            place,
            on: meeting.on,
          })),
        ),
      }),
  };
}

const holding = (key: ContactKey, meeting: Of<'meetings'>, index: number): Step => ({
  key: `demo/${key}/hold-${String(index + 1)}`,
  on: meeting.on,
  recordedOn: meeting.recordedOn ?? meeting.on,
  isAfterLunch: meeting.recordedOn === undefined,
  by: meeting.by,
  isSynthetic: true,
  play: ({ base, idOf, send }) =>
    send(holdContact, {
      ...base,
      contactId: idOf(key),
      points: meeting.points.map(({ commune, ...point }) => ({
        ...point,
        communeId: idOf(commune),
        on: meeting.on,
      })),
    }),
});

const filing = (
  key: ContactKey,
  { on, by, number, summary }: Of<'minutes'>,
  index: number,
): Step => ({
  key: `demo/${key}/minutes-${String(index + 1)}`,
  on,
  recordedOn: on,
  by,
  document: { number, issuer: bodyEntry(by).name },
  isSynthetic: true,
  play: ({ base, idOf, send }) => send(fileMinutes, { ...base, contactId: idOf(key), summary }),
});

const reporting = (key: ContactKey, digest: Digest): Step => {
  const { on, by, number, petitions, ...stated } = digest;
  return {
    key: `demo/${key}/digest/${by}`,
    on,
    recordedOn: on,
    by,
    document: { number, issuer: bodyEntry(by).name },
    isSynthetic: true,
    play: ({ base, idOf, send }) =>
      send(submitGroupDigest, {
        ...base,
        ...stated,
        voterContactId: idOf(key),
        petitionIds: petitions.map(idOf),
      }),
  };
};

/** Each voter contact as it is planned, held day by day, written up, and reported. */
export const stepsOfContacts = (): readonly Step[] =>
  contactKeys.flatMap((key) => {
    const contact = contactEntry(key);
    return [
      planning(key, contact),
      ...contact.meetings.map((meeting, index) => holding(key, meeting, index)),
      ...contact.minutes.map((minutes, index) => filing(key, minutes, index)),
      ...(contact.digests ?? []).map((digest) => reporting(key, digest)),
    ];
  });
