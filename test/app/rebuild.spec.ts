import { allProjections } from '../../projections/all-projections';
import { startApplication } from '../../src/app/application';
import { noStream, type Position } from '../../src/ports/event-store';
import { openPorts } from '../support/opened-ports';
import { petitionEvents } from '../support/sample-events';
import { temporaryFolder } from '../support/temporary-folder';

it('a start over a long log writes each row once, and then its checkpoint', async () => {
  const { ports, close } = await openPorts(temporaryFolder());
  // Three pages of the store.
  const history = petitionEvents('petition-1', 0, 2_500);
  await ports.events.append('petition-1', noStream, history);
  const head = (await ports.events.head())?.position;
  const puts: (readonly [string, number, Position])[] = [];
  const views: typeof ports.views = {
    ...ports.views,
    putMany: async (view, changes, checkpoint) => {
      await ports.views.putMany(view, changes, checkpoint);
      puts.push([view.name, changes.length, checkpoint]);
    },
  };

  const app = await startApplication(
    { ...ports, views },
    {
      onFailure: (error) => {
        throw error;
      },
    },
  );
  await app.stop();

  const rows: Readonly<Record<string, number>> = {
    petition_board: 1,
    petition_texts: 1,
    answer_texts: 1,
    // One more with each body that it was forwarded to.
    reply_workload: 2_499,
  };
  expect(puts).toEqual(allProjections.map(({ name }) => [name, rows[name] ?? 0, head]));
  await close();
});
