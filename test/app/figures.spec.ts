import fc from 'fast-check';
import { encodeEvent } from '../../schema/events/codec';
import type { HeldPoint } from '../../schema/events/contact.events';
import type { DomainEvent } from '../../schema/events/domain-event';
import type { EventMeta } from '../../schema/events/envelope';
import { FigureName, Role, Routing, SessionKind } from '../../schema/events/vocabulary';
import { startApplication } from '../../src/app/application';
import { type Figure, readFigures } from '../../src/app/read/figures';
import { listPetitions } from '../../src/app/read/petition-board';
import type { Viewer } from '../../src/domain/access';
import { sampleId, sampleMeta } from '../support/sample-events';
import { council, hall, held, inStream, planned } from '../support/given';
import { openPorts } from '../support/opened-ports';
import { deeds, eventsOf, live } from '../support/random-lives';
import { temporaryFolder } from '../support/temporary-folder';

const sessionIds = ['session-3', 'session-4'] as const;
const aSession = fc.constantFrom(...sessionIds, null);
const aReport = fc.array(
  fc.record({ communeId: fc.constantFrom('body-1', 'body-2', 'body-3'), utterances: fc.nat(30) }),
  { minLength: 1, maxLength: 4 },
);
const aContact = fc.record({
  sessionId: aSession,
  reports: fc.array(aReport, { maxLength: 3 }),
});
const aPetition = fc.record({ sessionId: aSession, attempts: deeds });
const aLog = fc.record({
  contacts: fc.array(aContact, { maxLength: 4 }),
  petitions: fc.array(aPetition, { maxLength: 8 }),
});
type Log = typeof aLog extends fc.Arbitrary<infer Value> ? Value : never;

const meta: EventMeta = { ...sampleMeta, councilId: council };

const sessionEvents: readonly DomainEvent[] = sessionIds.map((stream, index) => ({
  id: sampleId(stream),
  type: 'SessionRegistered.v1',
  stream,
  revision: 0,
  data: {
    term: 'XXI',
    number: index + 3,
    kind: SessionKind.REGULAR,
    from: '2021-12-16',
    to: '2021-12-17',
  },
  meta,
}));

function contactEvents({ sessionId, reports }: Log['contacts'][number], place: number) {
  const points: HeldPoint[][] = [];
  for (const report of reports) {
    const before = points.flat().length;
    points.push(
      report.map((point, index) => ({
        ...hall,
        ...point,
        voters: null,
        number: before + index + 1,
      })),
    );
  }
  return inStream<DomainEvent>(`contact-${String(place)}`, [
    planned({ sessionId }),
    ...points.map((report) => held(report, sessionId)),
  ]);
}

function petitionEvents({ sessionId, attempts }: Log['petitions'][number], place: number) {
  const events = eventsOf(live(attempts)).map((event) =>
    event.type === 'PetitionReceived.v1' ? { ...event, data: { ...event.data, sessionId } } : event,
  );
  return inStream<DomainEvent>(`petition-${String(place)}`, events);
}

/** The application over the log, for as long as `ask` takes. */
async function overLog<Result>(
  log: Log,
  ask: (app: Awaited<ReturnType<typeof startApplication>>) => Promise<Result>,
): Promise<Result> {
  const { ports, close } = await openPorts(temporaryFolder());
  const events = [
    ...sessionEvents,
    ...log.contacts.flatMap(contactEvents),
    ...log.petitions.flatMap(petitionEvents),
  ];
  for (const event of events)
    await ports.events.append(event.stream, event.revision - 1, [encodeEvent(event)]);
  const app = await startApplication(ports, { onFailure: () => undefined });
  try {
    return await ask(app);
  } finally {
    await app.stop();
    await close();
  }
}

const office: Viewer = { id: 'clerk', role: Role.OFFICE, bodyId: 'body-9', councilId: council };
const agency: Viewer = { ...office, role: Role.AGENCY };

/** What was diverted is no petition any more; of what was split the parts would count. */
function countsAtTheEnd(attempts: Parameters<typeof live>[0]): boolean {
  const end = live(attempts).at(-1)?.after.routing ?? null;
  return end !== null && end !== Routing.DIVERTED && end !== Routing.SPLIT;
}

/** The sum over all pages, and how many rows there were. */
async function addedUp({ explain }: Figure, pageSize: number) {
  let [sum, rows] = [0, 0];
  for (let after: Parameters<NonNullable<Figure['explain']>['page']>[0] = null; ;) {
    const page = await explain!.page(after, pageSize);
    for (const { row } of page.rows) sum += row.counts;
    rows += page.rows.length;
    after = page.rows.at(-1)?.cursor ?? null;
    if (!page.hasMore) return { sum, rows };
  }
}

describe('a figure', () => {
  it('is what its explanation adds up to, whatever was recorded and whoever asks', async () => {
    await fc.assert(
      fc.asyncProperty(aLog, fc.integer({ min: 1, max: 5 }), (log, pageSize) =>
        overLog(log, async (app) => {
          for (const viewer of [office, agency])
            for (const sessionId of sessionIds)
              for (const figure of await readFigures(app, viewer, sessionId)) {
                const { sum, rows } = await addedUp(figure, pageSize);
                const value = await figure.value();
                expect([figure.definition.name, sum]).toEqual([figure.definition.name, value]);
                expect(await figure.explain!.count()).toBe(rows);
                const whole = await figure.of();
                if (whole !== null && figure.definition.name !== FigureName.COMMUNES_CONTACTED)
                  expect(value).toBeLessThanOrEqual(whole);
              }
        }),
      ),
      { numRuns: 25 },
    );
  });

  it('says of random logs what counting them by hand says', async () => {
    await fc.assert(
      fc.asyncProperty(aLog, (log) =>
        overLog(log, async (app) => {
          for (const sessionId of sessionIds) {
            const reports = log.contacts
              .filter((contact) => contact.sessionId === sessionId)
              .flatMap((contact) => contact.reports.flat());
            const received = log.petitions.filter(
              (petition) => petition.sessionId === sessionId && countsAtTheEnd(petition.attempts),
            );
            const figures = await readFigures(app, office, sessionId);
            const valueOf = (name: FigureName) =>
              figures.find(({ definition }) => definition.name === name)!.value();

            expect(await valueOf(FigureName.CONTACT_POINTS)).toBe(reports.length);
            expect(await valueOf(FigureName.UTTERANCES)).toBe(
              reports.reduce((sum, { utterances }) => sum + utterances, 0),
            );
            expect(await valueOf(FigureName.COMMUNES_CONTACTED)).toBe(
              new Set(reports.map(({ communeId }) => communeId)).size,
            );
            expect(await valueOf(FigureName.PETITIONS_RECEIVED)).toBe(received.length);
          }
        }),
      ),
      { numRuns: 25 },
    );
  });

  it('finds each petition in exactly one place, but for those that were diverted', async () => {
    await fc.assert(
      fc.asyncProperty(aLog, (log) =>
        overLog(log, async (app) => {
          const count = async (filter: Parameters<typeof listPetitions>[2]) =>
            (await listPetitions(app, office, filter)).count();
          const counts = await Promise.all(
            Object.values(Routing).map((routing) => count({ routing: [routing] })),
          );
          const ends = log.petitions.map(({ attempts }) => live(attempts).at(-1)?.after.routing);
          const known = ends.filter((end) => end && end !== Routing.DIVERTED).length;
          expect(counts.reduce((sum, one) => sum + one, 0)).toBe(known);
          expect(await count({})).toBe(known);
        }),
      ),
      { numRuns: 15 },
    );
  });

  it('is defined once for each name', async () => {
    const names = await overLog({ contacts: [], petitions: [] }, async (app) =>
      (await readFigures(app, office, 'session-3')).map(({ definition }) => definition.name),
    );

    expect(names).toEqual(Object.values(FigureName));
  });
});
