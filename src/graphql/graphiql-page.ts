import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** The page was asked for, but its files are not there; the message says how to make them. */
export class GraphiqlNotBuilt extends Error {
  override readonly name = 'GraphiqlNotBuilt';
}

const pageName = 'index.html';
const filesPath = '/graphiql/';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The editor writes its styles into the page; nothing else may come from anywhere but this program. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const safety = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** The page changes with every build, and is asked for each time. All others have a hash in their name. */
const cachedOf = (name: string): string =>
  name === pageName ? 'no-cache' : 'public, max-age=31536000, immutable';

type BundledFile = Readonly<{ name: string; content: Buffer }>;

/**
 * Serves the bundle in `folder` at `/` and below `/graphiql/`. All of it is read now, so that no request ever
 * names a file of the disk. Errors: GraphiqlNotBuilt.
 */
export async function serveGraphiql(server: FastifyInstance, folder: string): Promise<void> {
  for (const file of await bundleIn(folder)) {
    const url = file.name === pageName ? '/' : filesPath + file.name;
    server.get(url, answerWith(file));
  }
}

async function bundleIn(folder: string): Promise<readonly BundledFile[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw notBuilt(folder, cause);
  });
  if (!names.includes(pageName)) throw notBuilt(folder);
  return Promise.all(
    names
      .filter((name) => extname(name) in contentTypes)
      .map(async (name) => ({ name, content: await readFile(join(folder, name)) })),
  );
}

const notBuilt = (folder: string, cause?: unknown): GraphiqlNotBuilt =>
  new GraphiqlNotBuilt(
    `GraphiQL is not built in ${folder}: run \`node scripts/setup.mjs\` first.`,
    { cause },
  );

function answerWith({ name, content }: BundledFile) {
  const etag = `"${createHash('sha256').update(content).digest('base64url')}"`;
  const headers = {
    ...safety,
    'content-type': contentTypes[extname(name)],
    'cache-control': cachedOf(name),
    etag,
  };
  return (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    void reply.headers(headers);
    const isKnown = request.headers['if-none-match'] === etag;
    return isKnown ? reply.code(304).send() : reply.send(content);
  };
}
