import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEngines, openApplication } from '../../src/main';
import { readConfig } from '../../src/config';
import pino from 'pino';
import { beginning } from '../../src/ports/event-store';
import { petitionBoard } from '../../projections/petition-board.projection';
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

describe('what is sealed', () => {
  it('stands in no file of the data folder', async () => {
    const folder = temporaryFolder();
    const config = readConfig({ DATA_DIR: folder }, folder);
    const engines = await openEngines(config);
    await loadDemonstration(engines.ports, { adoptRules: adoptGenesisRules });
    const app = await openApplication(engines.ports, silent);
    const { rows } = await engines.ports.views.page(
      petitionBoard,
      {},
      { by: ['code'], direction: 'ascending' },
      null,
      100,
    );
    const meetings = await engines.ports.views.page(
      voterContacts,
      {},
      { by: ['from'], direction: 'ascending' },
      null,
      100,
    );
    const summaries = meetings.rows.flatMap(({ row }) =>
      row.minutes.flatMap(({ summary }) => summary ?? []),
    );
    expect(summaries).toHaveLength(7);
    const opened = await Promise.all(
      [
        ...summaries,
        ...rows.flatMap(({ row }) => [
          row.title,
          row.text,
          ...(row.voter?.name ? [row.voter.name] : []),
          ...row.answers.flatMap(({ text, roadmap }) => [text, ...roadmap.map(({ task }) => task)]),
          ...row.returns.map(({ reason }) => reason),
        ]),
      ].map((sealed) => engines.ports.sealer.open(sealed)),
    );
    const known = await engines.ports.events.readAll(beginning, 1);
    await app.stop();
    await engines.close();
    const texts = opened.map((text) => text ?? '');
    expect(texts.length).toBeGreaterThan(80);
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
