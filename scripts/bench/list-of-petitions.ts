import { join } from 'node:path';
import { openDevelopmentMasterKey } from '../../src/adapters/crypto/development-master-key';
import { createSealer, type OpenedTexts } from '../../src/adapters/crypto/sealer';
import { openSqliteKeyRing } from '../../src/adapters/sqlite/key-ring';
import { graphqlPath } from '../../src/graphql/server';
import { serveApolloAsItComes } from './apollo-as-it-comes';
import { serveJson } from './json-over-http';
import { type Load, startLoad } from './load';
import { recordPetitions } from './petitions';
import { type Contest, type Row, runSeconds, type Setting } from './row';
import { type Change, openWorld, type Served, type World } from './world';

const petitions = 50;
const connections = 16;
const requestsMax = 100_000;

const query = `query { petitions(first: ${petitions}) {
  nodes { code title text holder { name } due { on } } } }`;

/**
 * The program gives an answer again while nothing changed. With a variable that no query declares, and that differs
 * each time, nobody can tell that the question is the same.
 */
type Asked = 'the same again' | 'another each time';
const mark = '#number#';

/** A side that answers the list over HTTP, always with the same text. */
const listing =
  (
    load: Load,
    { token }: World,
    { port }: Served,
    asked: Asked,
    seconds: number,
    whole: string | null,
  ) =>
  async (): Promise<{ perSecond: number; sample: string }> => {
    const {
      completed,
      seconds: taken,
      sample,
    } = await load.run({
      ...{ port, token, path: graphqlPath, connections, seconds, requestsMax },
      ...(asked === 'the same again'
        ? { mark: null, body: JSON.stringify({ query }) }
        : { mark, body: JSON.stringify({ query, variables: { unread: mark } }) }),
      expected: whole === null ? { part: `"code":"KN-2021-0000${petitions}"` } : { whole },
    });
    return { perSecond: completed / taken, sample };
  };

/** Opens both sides over one world. The rival is told the answer that the program gave. */
async function contestOver(
  world: World,
  setting: Setting,
  asked: Asked,
  openRival: (answer: string) => Promise<Served>,
): Promise<Contest> {
  await recordPetitions(world.app, world.council, petitions);
  await world.app.reach((await world.app.ports.events.head())?.position ?? '');
  const load = startLoad();
  const own = await world.serve();
  const { sample } = await listing(load, world, own, asked, 0, null)();
  const other = await openRival(sample);
  const side = (served: Served) => {
    const run = listing(load, world, served, asked, runSeconds(setting), sample);
    return async () => (await run()).perSecond;
  };
  return {
    ours: side(own),
    rival: side(other),
    async close() {
      await load.close();
      await other.stop();
      await own.stop();
      await world.close();
    },
  };
}

/** Opens every text anew: the keys are at hand, but no opened text is. */
const withoutMemory: Change = async ({ ports, close }, { dataDir }) => {
  const keyRing = await openSqliteKeyRing({
    file: join(dataDir, 'keys.db'),
    masterKey: await openDevelopmentMasterKey(dataDir),
  });
  const nothing: OpenedTexts = { get: () => undefined, set: () => undefined };
  return {
    ports: {
      ...ports,
      sealer: { ...createSealer(keyRing, nothing), remembered: () => undefined },
    },
    async close() {
      await keyRing.close();
      await close();
    },
  };
};

const list = { unit: 'requests/s' } as const;
const apollo = 'Apollo Server as it comes, in Fastify, same schema, resolvers and data';

const overApollo = async (setting: Setting, asked: Asked, change?: Change): Promise<Contest> => {
  const world = await openWorld(change);
  return contestOver(world, setting, asked, () => serveApolloAsItComes(world));
};

export const listRows: readonly Row[] = [
  {
    ...list,
    name: 'list-again',
    work: `list of ${petitions} petitions, the same question again`,
    against: apollo,
    reach: 5,
    open: (setting) => overApollo(setting, 'the same again'),
  },
  {
    ...list,
    name: 'list-memoised',
    work: `list of ${petitions} petitions, another question each time, texts opened before`,
    against: apollo,
    reach: 5,
    open: (setting) => overApollo(setting, 'another each time'),
  },
  {
    ...list,
    name: 'list-cold',
    work: `list of ${petitions} petitions, another question each time, every text opened anew`,
    against: apollo,
    reach: 3,
    open: (setting) => overApollo(setting, 'another each time', withoutMemory),
  },
  {
    ...list,
    name: 'list-json',
    work: `list of ${petitions} petitions, the same question again`,
    against: 'node:http, JSON.parse and JSON.stringify of the same answer',
    reach: 0.4,
    async open(setting) {
      return contestOver(await openWorld(), setting, 'the same again', serveJson);
    },
  },
];
