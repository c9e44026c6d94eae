import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEngines, openApplication } from '../../src/main';
import { readConfig } from '../../src/config';
import pino from 'pino';
import { beginning } from '../../src/ports/event-store';
import type { Filter, Row, TokenField, ViewDefinition } from '../../src/ports/view-store';
import type { Sealed } from '../../schema/events/sealing';
import { complaints } from '../../projections/complaints.projection';
import { petitionBoard } from '../../projections/petition-board.projection';
import type { PetitionRow } from '../../projections/petition-board/row';
import { voterContacts } from '../../projections/voter-contacts.projection';
import { adoptGenesisRules } from '../../src/genesis/adopt-rules';
import { loadDemonstration } from '../../scripts/demo/demonstration';
import { temporaryFolder } from '../support/temporary-folder';

const silent = pino({ level: 'silent' });

/** Every way in which a text could stand in a file. */
const spellings = (text: string): readonly Buffer[] => [
  Buffer.from(text, 'utf8'),
  Buffer.from(text, 'utf16le'),
  Buffer.from(JSON.stringify(text).slice(1, -1), 'utf8'),
  Buffer.from(Buffer.from(text, 'utf8').toString('base64'), 'utf8'),
];

/** What people wrote of a petition. */
const textsOf = (row: PetitionRow): readonly (Sealed | null)[] => [
  row.title,
  row.text,
  row.voter?.name ?? null,
  ...row.answers.flatMap(({ text, roadmap }) => [text, ...roadmap.map(({ task }) => task)]),
  ...row.returns.map(({ reason }) => reason),
  ...row.corrections.flatMap(({ text, reason }) => [
    text?.before ?? null,
    text?.after ?? null,
    reason,
  ]),
  ...[row.mergedInto, row.withdrawal].map((closed) => closed?.reason ?? null),
  ...[...row.reopenings, ...row.extensions].map(({ reason }) => reason),
  ...row.assignments.map(({ note }) => note),
  ...row.coordination.flatMap(({ question, answer }) => [question, answer]),
];

describe('what is sealed', () => {
  it('stands in no file of the data folder', async () => {
    const folder = temporaryFolder();
    const config = readConfig({ DATA_DIR: folder }, folder);
    const engines = await openEngines(config);
    await loadDemonstration(engines.ports, { adoptRules: adoptGenesisRules });
    const app = await openApplication(engines.ports, silent);
    const { views, sealer } = engines.ports;
    const rowsOf = async <R extends Row, Tokens extends TokenField<R>>(
      view: ViewDefinition<R, Tokens>,
      by: keyof R & string,
    ) => {
      const { rows } = await views.page(
        view,
        {} as Filter<R, NoInfer<Tokens>>,
        { by: [by], direction: 'ascending' },
        null,
        100,
      );
      return rows.map(({ row }) => row);
    };
    const meetings = await rowsOf(voterContacts, 'from');
    const summaries = meetings.flatMap(({ minutes }) => minutes.map(({ summary }) => summary));
    expect(summaries).toHaveLength(10);
    const watched = await rowsOf(complaints, 'divertedOn');
    expect(watched).toHaveLength(1);
    const sealed = [
      ...summaries,
      ...watched.flatMap(({ title, text, result }) => [title, text, result]),
      ...(await rowsOf(petitionBoard, 'code')).flatMap(textsOf),
    ];
    const opened = await Promise.all(
      sealed.flatMap((one) => (one === null ? [] : sealer.open(one))),
    );
    const known = await engines.ports.events.readAll(beginning, 1);
    await app.stop();
    await engines.close();
    const texts = opened.map((text) => text ?? '');
    expect(texts.length).toBeGreaterThan(170);
    expect(texts.every((text) => text.length > 3)).toBe(true);
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    // What is not sealed is found by the same search: the search itself works.
    expect(files.some((file) => file.includes(Buffer.from(known[0]?.event.id ?? '-')))).toBe(true);
    const found = texts.filter((text) =>
      spellings(text).some((spelling) => files.some((file) => file.includes(spelling))),
    );
    expect(found).toEqual([]);
  });
});
