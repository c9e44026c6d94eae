import { setImmediate } from 'node:timers/promises';
import { petitionTexts } from '../../projections/petition-texts.projection';
import { startApplication } from '../../src/app/application';
import { noStream } from '../../src/ports/event-store';
import { openPorts } from '../support/opened-ports';
import { petitionEvents } from '../support/sample-events';
import { temporaryFolder } from '../support/temporary-folder';

it('a start reads what petitions speak of before anybody asks, and a stop waits for the end of that', async () => {
  const { ports, close } = await openPorts(temporaryFolder());
  await ports.events.append('petition-1', noStream, petitionEvents('petition-1', 0, 1));
  const happened: string[] = [];
  const begun: string[] = [];
  let answer: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const views: typeof ports.views = {
    ...ports.views,
    scan: async (view, ...asked) => {
      begun.push(view.name);
      await answered;
      happened.push(view.name);
      return ports.views.scan(view, ...asked);
    },
  };
  const app = await startApplication({ ...ports, views }, { onFailure: () => undefined });
  for (let turn = 0; turn < 1_000 && begun.length === 0; turn += 1) await setImmediate();
  const stopped = app.stop().then(() => happened.push('stopped'));
  answer();
  await stopped;
  expect(happened).toEqual([petitionTexts.name, 'stopped']);
  await close();
});
