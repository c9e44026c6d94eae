import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { parseConnectionUrl } from '../src/adapters/kurrentdb/connection-url';
import { connectMongodb } from '../src/adapters/mongodb/connection';
import { readServeConfig } from '../src/config';
import { compose, composeText, imageEnvironment, type Service } from './support/docker-files';
import { temporaryFolder } from './support/temporary-folder';

const { 'hoi-am': program, kurrentdb, mongodb } = compose.services;
const services = Object.entries(compose.services);
const named = (of: (service: Service) => unknown) =>
  Object.fromEntries(services.map(([name, service]) => [name, of(service)]));
const forAll = (value: unknown) => named(() => value);

type Document = Readonly<Record<string, unknown>>;
type State = 'none' | 'primary' | 'standalone';

/** Runs the health check of mongodb against a server in this state. */
function checkMongodb(now: State): Readonly<{ code: number; did: readonly unknown[] }> {
  const did: unknown[] = [];
  let code = -1;
  const refusedUnless = (state: State) => {
    if (now !== state) throw new Error('refused');
  };
  runInNewContext(mongodb.healthcheck!.test.at(-1)!, {
    process: { env: mongodb.environment },
    db: {
      getSiblingDB: (name: string) => ({ auth: (...who: string[]) => did.push([name, ...who]) }),
      hello: () =>
        now === 'primary'
          ? { setName: 'rs0', isWritablePrimary: true }
          : { isWritablePrimary: now === 'standalone' },
    },
    rs: {
      status: () => {
        refusedUnless('primary');
      },
      initiate: (config: Document) => {
        refusedUnless('none');
        did.push(config);
      },
    },
    quit: (status: number) => void (code = status),
  });
  return { code, did };
}

describe('docker-compose.yml', () => {
  it('pins every image to a full version', () => {
    const images = services.flatMap(([, { image }]) => image ?? []);
    expect(images).toHaveLength(2);
    for (const image of images) expect(image).toMatch(/:\d+\.\d+\.\d+(-[a-z]+)?$/u);
    expect(program.build).toBe('.');
  });

  it('asks for every secret and has a default for none', () => {
    const asked = composeText.match(/\$\{\w+:?[-?]?/gu)!;
    expect([...new Set(asked)].sort()).toEqual([
      '${HOI_AM_ADDRESS:-',
      '${HOI_AM_PORT:-',
      '${MASTER_KEY_FILE:?',
      '${MONGODB_PASSWORD:?',
      '${TOKEN_AUDIENCE:?',
      '${TOKEN_ISSUER:?',
    ]);
    const password = '${MONGODB_PASSWORD:?letters and digits only}';
    expect(mongodb.environment['MONGO_INITDB_ROOT_PASSWORD']).toBe(password);
    expect(program.environment['VIEW_STORE_URL']).toBe(
      `mongodb://hoi_am:${password}@mongodb:27017/hoi_am?replicaSet=rs0&authSource=admin`,
    );
    expect(program.secrets).toEqual(['master_key']);
    expect(program.environment['MASTER_KEY_FILE']).toBe('/run/secrets/master_key');
    expect(compose.secrets['master_key']!.file).toMatch(/^\$\{MASTER_KEY_FILE:\?[^}]+\}$/u);
  });

  it('lets no service do more than it must, and starts it again', () => {
    expect(named(({ cap_drop }) => cap_drop)).toEqual(forAll(['ALL']));
    expect(named(({ security_opt }) => security_opt)).toEqual(forAll(['no-new-privileges:true']));
    expect(named(({ restart }) => restart)).toEqual(forAll('unless-stopped'));
    expect(program.read_only).toBe(true);
  });

  it('publishes one port, to this machine unless told otherwise', () => {
    expect(named(({ ports }) => ports ?? [])).toEqual({
      'hoi-am': [
        {
          target: 4000,
          published: '${HOI_AM_PORT:-4000}',
          host_ip: '${HOI_AM_ADDRESS:-127.0.0.1}',
        },
      ],
      kurrentdb: [],
      mongodb: [],
    });
  });

  it('leaves each server alone with the program, on a network that leads nowhere else', () => {
    expect(named(({ networks }) => networks)).toEqual({
      'hoi-am': ['events', 'views', 'outside'],
      kurrentdb: ['events'],
      mongodb: ['views'],
    });
    expect(compose.networks).toEqual({
      events: { internal: true },
      views: { internal: true },
      outside: null,
    });
  });

  it('keeps what is stored in volumes with names', () => {
    const kept = services.flatMap(([, { volumes }]) => volumes.map((one) => one.split(':')[0]));
    expect(kept.sort()).toEqual(Object.keys(compose.volumes).sort());
    expect(kurrentdb.volumes).toContain('kurrentdb-data:/var/lib/kurrentdb');
    expect(mongodb.volumes).toEqual(['mongodb-data:/data/db']);
  });

  it('starts the program once both servers are healthy, and gives it time to stop', () => {
    const healthy = { condition: 'service_healthy' };
    expect(program.depends_on).toEqual({ kurrentdb: healthy, mongodb: healthy });
    expect(kurrentdb.healthcheck!.test.at(-1)).toBe('http://localhost:2113/health/live');
    expect(named((service) => service.stop_grace_period)).toEqual({
      'hoi-am': '30s',
      kurrentdb: '1m',
      mongodb: '1m',
    });
  });

  it('sets only what the program reads, and enough for it to start', () => {
    const masterKeyFile = join(temporaryFolder(), 'master.key');
    writeFileSync(masterKeyFile, Buffer.alloc(32, 5).toString('base64'));
    const answers = { TOKEN_ISSUER: 'https://issuer', TOKEN_AUDIENCE: 'hoi-am' };
    const [eventStoreUrl, viewStoreUrl] = ['EVENT_STORE_URL', 'VIEW_STORE_URL'].map((name) =>
      program.environment[name]!.replace(/\$\{MONGODB_PASSWORD[^}]*\}/u, 'abc123'),
    ) as [string, string];
    const urls = { EVENT_STORE_URL: eventStoreUrl, VIEW_STORE_URL: viewStoreUrl };
    const given = { ...answers, ...urls, TOKEN_JWKS_URL: 'https://issuer/jwks' };
    const read = new Set<string>();
    const environment = new Proxy(
      { ...imageEnvironment, ...given, MASTER_KEY_FILE: masterKeyFile },
      { get: (of: Record<string, string>, name: string) => (read.add(name), of[name]) },
    );
    expect(readServeConfig(environment, '/nowhere')).toMatchObject({
      dataDir: '/var/lib/hoi-am',
      host: '0.0.0.0',
      port: 4000,
      masterKey: Buffer.alloc(32, 5),
      tokens: { issuer: 'https://issuer', audience: 'hoi-am' },
      eventStoreUrl,
      viewStoreUrl,
    });
    expect(parseConnectionUrl(eventStoreUrl)).toEqual({
      name: 'hoi_am',
      clientUrl: 'kurrentdb://kurrentdb:2113?tls=false',
    });
    expect(connectMongodb({ url: viewStoreUrl }).database.databaseName).toBe('hoi_am');
    const set = Object.keys(program.environment);
    expect(set.filter((name) => !read.has(name))).toEqual([]);
    const others = [...read].filter((name) => !set.includes(name) && !(name in imageEnvironment));
    // Files of the machine are not there in a container, but for the one that is mounted.
    expect(others.sort()).toEqual([
      'EVENT_STORE_URL_FILE',
      'MASTER_KEY',
      'TOKEN_PUBLIC_KEY_FILE',
      'VIEW_STORE_URL_FILE',
    ]);
  });
});

describe('the health check of mongodb', () => {
  const signedIn = ['admin', 'hoi_am', '${MONGODB_PASSWORD:?letters and digits only}'];

  it('makes the replica set that the program asks for, and is not healthy yet', () => {
    const members = [{ _id: 0, host: 'mongodb:27017' }];
    expect(checkMongodb('none')).toEqual({ code: 1, did: [signedIn, { _id: 'rs0', members }] });
  });

  it('is healthy and does nothing more once the set can be written to', () => {
    expect(checkMongodb('primary')).toEqual({ code: 0, did: [signedIn] });
  });

  it('fails while the server prepares itself without a replica set', () => {
    expect(() => checkMongodb('standalone')).toThrow('refused');
  });
});
