import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import {
  compose,
  dockerfile,
  imageEnvironment,
  imageLine,
  imageLines,
  ignoreRules,
  root,
} from './support/docker-files';

const copies = dockerfile.filter(({ keyword }) => keyword === 'COPY');
/** What comes from the working copy, not from an earlier stage. */
const copied = copies
  .filter(({ text }) => !text.startsWith('--from='))
  .flatMap(({ words }) => words.slice(0, -1));

type Words = readonly [string, ...string[]];

const healthCommand = JSON.parse(
  /CMD (?<words>\[.*\])$/u.exec(imageLine('HEALTHCHECK'))!.groups!['words']!,
) as Words;

async function exitCodeOf([command, ...args]: Words, port: number): Promise<unknown> {
  const env = { ...process.env, PORT: String(port) };
  const [code] = (await once(spawn(command, args, { env }), 'exit')) as unknown[];
  return code;
}

let server: Server | null = null;

async function closed(open: Server): Promise<void> {
  if (!open.listening) return;
  const end = once(open, 'close');
  open.close();
  await end;
}

// Also when a test failed: a server that is left open would keep the tests from ending.
afterEach(async () => {
  if (server !== null) await closed(server);
});

describe('the Dockerfile', () => {
  it('builds on one full version of Node', () => {
    const bases = dockerfile.filter(({ keyword }) => keyword === 'FROM').map(({ words }) => words);
    expect(bases.map(([image]) => image)).toEqual([bases[0]![0], 'packages', bases[0]![0]]);
    expect(bases[0]![0]).toMatch(/^node:(22|24)\.\d+\.\d+-bookworm-slim$/u);
  });

  it('copies what is there, and nothing else gets near it', () => {
    expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(ignoreRules[0]).toBe('*');
    expect(ignoreRules.filter((line) => line.startsWith('!')).sort()).toEqual(
      [...new Set(copied)].map((path) => `!${path}`).sort(),
    );
  });

  it('puts only what it built and what runs into the image', () => {
    expect(imageLines.filter(({ keyword }) => keyword === 'COPY').map(({ text }) => text)).toEqual([
      '--from=packages /app/node_modules node_modules',
      '--from=build /app/dist dist',
    ]);
    const runs = dockerfile.filter(({ keyword }) => keyword === 'RUN').map(({ text }) => text);
    expect(runs[0]).toBe('npm ci --omit=dev');
  });

  it('runs node itself, as a user who is not root and owns the data alone', () => {
    expect(imageLine('USER')).toBe('10001:10001');
    expect(imageLine('RUN')).toBe('install -d -m 700 -o 10001 -g 10001 /var/lib/hoi-am');
    expect(imageLine('VOLUME')).toBe('/var/lib/hoi-am');
    expect(imageLine('CMD')).toBe('["node", "dist/scripts/serve.js"]');
    expect(existsSync(join(root, 'dist/scripts/serve.js'))).toBe(true);
    expect(imageLine('STOPSIGNAL')).toBe('SIGTERM');
  });

  it('agrees with the compose file on the folder and the port', () => {
    expect(imageEnvironment).toEqual({
      NODE_ENV: 'production',
      HOST: '0.0.0.0',
      PORT: '4000',
      DATA_DIR: '/var/lib/hoi-am',
    });
    expect(imageLine('EXPOSE')).toBe('4000');
    const { volumes, ports } = compose.services['hoi-am'];
    expect(volumes).toEqual(['data:/var/lib/hoi-am']);
    expect(ports!.map(({ target }) => target)).toEqual([4000]);
  });

  it('is healthy exactly while the program is ready', async () => {
    const asked: unknown[] = [];
    let status = 200;
    server = createServer(({ url }, response) => {
      asked.push(url);
      response.writeHead(status).end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    expect(await exitCodeOf(healthCommand, port)).toBe(0);
    status = 503;
    expect(await exitCodeOf(healthCommand, port)).toBe(1);
    await closed(server);
    expect(await exitCodeOf(healthCommand, port)).toBe(1);
    expect(asked).toEqual(['/health/ready', '/health/ready']);
  });
});
