import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { GraphiqlNotBuilt } from '../../src/graphql/graphiql-page';
import { sentenceFor } from '../../src/main';
import { served } from '../support/served';
import { temporaryFolder } from '../support/temporary-folder';

const bundle = join(__dirname, '..', '..', 'dist', 'graphiql');

const safety = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
    "font-src 'self' data:; worker-src 'self'; connect-src 'self'; base-uri 'self'; form-action 'none'; " +
    "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

type Got = Readonly<{ status: number; headers: Readonly<Record<string, unknown>>; body: string }>;

/** Without fetch, which would tidy up a path before it is sent. */
const get = (
  address: string,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Got> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => {
        resolve({ status: response.statusCode!, headers: response.headers, body });
      });
    })
      .on('error', reject)
      .end();
  });

/** The files that the page names, with those that its script names. */
async function pathsOf(address: string): Promise<readonly string[]> {
  const { body } = await get(address, '/');
  const named = (text: string) => [...new Set(text.match(/\/graphiql\/[\w-]+\.(?:js|css)/gu))];
  const direct = named(body);
  const script = await get(
    address,
    direct.find((path) => path.endsWith('.js'))!,
  );
  return [...direct, ...named(script.body)];
}

describe('The page of GraphiQL', () => {
  it('is asked for every time, and sent only when it has changed', async () => {
    const { address } = await served({}, bundle);
    const page = await get(address, '/');
    expect(page).toMatchObject({
      status: 200,
      headers: {
        ...safety,
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
      },
    });
    expect(page.body).toContain('<title>Hồi Âm – GraphiQL</title>');
    const etag = page.headers['etag'] as string;
    expect(await get(address, '/', { headers: { 'if-none-match': etag } })).toMatchObject({
      status: 304,
      headers: { ...safety, etag },
      body: '',
    });
    const other = await get(address, '/', { headers: { 'if-none-match': '"other"' } });
    expect(other).toMatchObject({ status: 200, body: page.body });
  });

  it('names five files, each of which may be kept for ever', async () => {
    const { address } = await served({}, bundle);
    const paths = await pathsOf(address);
    expect(paths.map((path) => path.replace(/-[A-Z0-9]{8}\./u, '.')).sort()).toEqual([
      '/graphiql/editor.js',
      '/graphiql/graphql.js',
      '/graphiql/json.js',
      '/graphiql/page.css',
      '/graphiql/page.js',
    ]);
    for (const path of paths) {
      const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
      expect(await get(address, path)).toMatchObject({
        status: 200,
        headers: {
          ...safety,
          'content-type': `${type}; charset=utf-8`,
          'cache-control': 'public, max-age=31536000, immutable',
        },
      });
    }
  });

  it('answers HEAD like GET, without a body', async () => {
    const { address } = await served({}, bundle);
    const { status, headers } = await get(address, '/');
    const head = await get(address, '/', { method: 'HEAD' });
    const { date: _date, ...rest } = headers;
    expect(head).toMatchObject({ status, headers: rest, body: '' });
  });

  it('leaves the headers of the API alone', async () => {
    const { address } = await served({}, bundle);
    const answer = await get(address, '/graphql?query={__typename}', {
      headers: { 'content-type': 'application/json' },
    });
    expect(answer).toMatchObject({ status: 200, body: '{"data":{"__typename":"Query"}}\n' });
    expect(Object.keys(answer.headers)).not.toContain('content-security-policy');
  });

  it('is at no other address, and nothing else of the disk is', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'graphiql'));
    writeFileSync(join(folder, 'secret.js'), 'secret');
    writeFileSync(join(folder, 'graphiql', 'index.html'), 'page');
    writeFileSync(join(folder, 'graphiql', '.build-stamp'), 'stamp');
    writeFileSync(join(folder, 'graphiql', 'page.js'), 'script');
    const { address } = await served({}, join(folder, 'graphiql'));

    expect(await get(address, '/graphiql/page.js')).toMatchObject({ status: 200, body: 'script' });
    for (const path of [
      '/index.html',
      '/graphiql',
      '/graphiql/',
      '/graphiql/index.html',
      '/graphiql/.build-stamp',
      '/graphiql/page.js/',
      '/graphiql/../secret.js',
      '/graphiql/..%2fsecret.js',
      '/graphiql/%2e%2e/secret.js',
      '/graphiql/..\\secret.js',
      '/secret.js',
    ]) {
      const { status, body, headers } = await get(address, path);
      expect([path, status, JSON.parse(body)]).toEqual([
        path,
        404,
        { errors: [{ message: 'Không có địa chỉ này.', extensions: { code: 'NOT_FOUND' } }] },
      ]);
      expect(Object.keys(headers)).not.toContain('content-security-policy');
    }
  });

  it.each(['POST', 'PUT', 'DELETE'])('is not for %s', async (method) => {
    const { address } = await served({}, bundle);
    expect(await get(address, '/', { method })).toMatchObject({ status: 404 });
  });

  it('is not there unless it is asked for', async () => {
    const { address } = await served();
    expect(await get(address, '/')).toMatchObject({ status: 404 });
  });

  it.each([
    ['a folder that is not there', (folder: string) => join(folder, 'none')],
    ['an empty folder', (folder: string) => folder],
  ])('cannot be served from %s', async (_what, within) => {
    const graphiqlFolder = within(temporaryFolder());
    const refused = await served({}, graphiqlFolder).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(GraphiqlNotBuilt);
    expect(sentenceFor(refused)).toBe(
      `GraphiQL is not built in ${graphiqlFolder}: run \`node scripts/setup.mjs\` first.`,
    );
  });
});
