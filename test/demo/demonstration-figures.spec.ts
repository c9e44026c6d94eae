import type { SessionRow } from '../../projections/sessions.projection';
import { Role } from '../../schema/events/vocabulary';
import { readFigures } from '../../src/app/read/figures';
import type { Viewer } from '../../src/domain/access';
import { type DemonstrationServed, serveDemonstration } from './demonstration-store';

let program: DemonstrationServed;
let sessions: readonly SessionRow[];
/** Sees the figures of all councils: they are below the province's. */
let auditor: Viewer;

beforeAll(async () => {
  program = await serveDemonstration();
  const references = await program.app.references();
  sessions = [...references.sessions.values()];
  const province = [...references.bodies.values()].find(({ name }) => name === 'HĐND tỉnh')!;
  auditor = { id: 'auditor', role: Role.AUDITOR, bodyId: province.id, councilId: province.id };
});

afterAll(() => program.stop());

const ofH = 'XXI, 2021-2026';
const ofY = '2021-2026';

const sessionOf = (term: string, number: number): string =>
  sessions.find((session) => session.term === term && session.number === number)!.id;

const figuresBy = async (viewer: Viewer | null, sessionId: string) =>
  Promise.all(
    (await readFigures(program.app, viewer, sessionId)).map(async ({ definition, value, of }) => [
      definition.name,
      await value(),
      await of(),
    ]),
  );

const askedBy = (token: string | null, sessionId: string) =>
  program.ask(token, `{ figures(sessionId: "${sessionId}") { name value of } }`);

describe('the figures of the third session of H', () => {
  it('are 10 points, 10 of 10 communes and 20 utterances, as its document states', async () => {
    expect(await figuresBy(auditor, sessionOf(ofH, 3))).toEqual([
      ['contact_points', 10, null],
      ['communes_contacted', 10, 10],
      ['utterances', 20, null],
      ['petitions_received', 20, null],
      ['petitions_re_raising', 0, 20],
      ['petitions_forwarded', 20, 20],
      ['petitions_answered', 18, 20],
      ['petitions_answered_late', 1, 18],
      ['petitions_voters_informed', 14, 18],
    ]);
  });

  it('are the same for the public over HTTP', async () => {
    expect(await askedBy(null, sessionOf(ofH, 3))).toEqual({
      data: {
        figures: [
          { name: 'CONTACT_POINTS', value: 10, of: null },
          { name: 'COMMUNES_CONTACTED', value: 10, of: 10 },
          { name: 'UTTERANCES', value: 20, of: null },
          { name: 'PETITIONS_RECEIVED', value: 20, of: null },
          { name: 'PETITIONS_RE_RAISING', value: 0, of: 20 },
          { name: 'PETITIONS_FORWARDED', value: 20, of: 20 },
          { name: 'PETITIONS_ANSWERED', value: 18, of: 20 },
          { name: 'PETITIONS_ANSWERED_LATE', value: 1, of: 18 },
          { name: 'PETITIONS_VOTERS_INFORMED', value: 14, of: 18 },
        ],
      },
    });
  });
});

describe('the figures of the other sessions', () => {
  it('are of H, before its fourth and fifth session, fewer, and what came back among them', async () => {
    expect(await figuresBy(auditor, sessionOf(ofH, 4))).toEqual([
      ['contact_points', 3, null],
      ['communes_contacted', 3, 10],
      ['utterances', 9, null],
      ['petitions_received', 3, null],
      ['petitions_re_raising', 2, 3],
      ['petitions_forwarded', 3, 3],
      ['petitions_answered', 3, 3],
      ['petitions_answered_late', 0, 3],
      ['petitions_voters_informed', 3, 3],
    ]);
    expect(await figuresBy(auditor, sessionOf(ofH, 5))).toEqual([
      ['contact_points', 2, null],
      ['communes_contacted', 2, 10],
      ['utterances', 5, null],
      ['petitions_received', 1, null],
      ['petitions_re_raising', 1, 1],
      ['petitions_forwarded', 1, 1],
      ['petitions_answered', 1, 1],
      ['petitions_answered_late', 0, 1],
      ['petitions_voters_informed', 1, 1],
    ]);
  });

  it('are of H, before its sixth session, without what was split or diverted', async () => {
    expect(await figuresBy(auditor, sessionOf(ofH, 6))).toEqual([
      ['contact_points', 5, null],
      ['communes_contacted', 5, 10],
      ['utterances', 15, null],
      ['petitions_received', 10, null],
      ['petitions_re_raising', 0, 10],
      ['petitions_forwarded', 7, 10],
      ['petitions_answered', 8, 10],
      ['petitions_answered_late', 0, 8],
      ['petitions_voters_informed', 8, 8],
    ]);
  });

  it('are of Y what the town recorded', async () => {
    expect(await figuresBy(auditor, sessionOf(ofY, 5))).toEqual([
      ['contact_points', 2, null],
      ['communes_contacted', 2, 2],
      ['utterances', 7, null],
      ['petitions_received', 3, null],
      ['petitions_re_raising', 0, 3],
      ['petitions_forwarded', 3, 3],
      ['petitions_answered', 2, 3],
      ['petitions_answered_late', 1, 2],
      ['petitions_voters_informed', 1, 2],
    ]);
  });

  it('are public where a council published them, and nowhere else', async () => {
    const published = sessions.flatMap(({ term, number, publishedOn }) =>
      publishedOn === null ? [] : [[term, number, publishedOn]],
    );
    expect(published).toEqual([
      [ofH, 3, '2021-12-24'],
      [ofH, 4, '2022-07-22'],
    ]);
    const isSeen = await Promise.all(
      sessions.map(async ({ id, publishedOn }) => [
        publishedOn !== null,
        (await figuresBy(null, id)).length > 0,
      ]),
    );
    expect(isSeen).toEqual(isSeen.map(([isPublished]) => [isPublished, isPublished]));
    expect(await askedBy(null, sessionOf(ofY, 5))).toEqual({ data: { figures: [] } });
    const office = await program.tokenFor(Role.OFFICE, 'Văn phòng HĐND và UBND thị xã');
    expect(await askedBy(office, sessionOf(ofY, 5))).toMatchObject({
      data: { figures: [{ name: 'CONTACT_POINTS', value: 2, of: null }, ...eightMore] },
    });
  });
});

const eightMore = Array.from({ length: 8 }, () => ({ name: expect.any(String) as string }));
