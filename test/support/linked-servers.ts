import { randomUUID } from 'node:crypto';
import { serversOf } from './engines';
import { type UnreliableLink, unreliableLink } from './unreliable-link';

export type LinkedServers = Readonly<{
  /** What the program is to be told: fresh stores, each server behind its link. */
  env: Readonly<Record<string, string>>;
  links: Readonly<Record<string, UnreliableLink>>;
}>;

type Address = Readonly<{ before: string; host: string; port: string; behind: string }>;

/** One server that a client goes to and nowhere else; null where the address names several, or where to find them. */
function addressOf(url: string): Address | null {
  const parts =
    /^(?<before>(?:kurrentdb|mongodb):\/\/(?:[^@/]*@)?)(?<host>[^,:/?]+|\[[^\]]+\])(?::(?<port>\d+))?(?<behind>[/?].*)?$/u.exec(
      url,
    )?.groups;
  if (!parts) return null;
  const { before = '', host = '', behind = '' } = parts;
  return {
    before,
    host,
    behind,
    port: parts['port'] ?? (before.startsWith('m') ? '27017' : '2113'),
  };
}

const isLoopback = (host: string): boolean => /^(?:localhost|127\.\d+\.\d+\.\d+)$/u.test(host);
const isEncrypted = (url: string): boolean =>
  url.startsWith('kurrentdb') ? !/[?&]tls=false/iu.test(url) : /[?&](?:tls|ssl)=true/iu.test(url);

/** Why no link can be put before a server; null where it can. */
function obstacle(url: string): string | null {
  const address = addressOf(url);
  if (address === null) return 'its address names more than one server';
  if (isEncrypted(url) && !isLoopback(address.host)) return 'TLS asks for its name';
  return null;
}

const obstacles = Object.entries(serversOf(randomUUID())).map(
  ([variable, url]) => [variable, obstacle(url)] as const,
);

/** Runs tests for each server of this run that a link can be put before; the others are told as skipped. */
export function describeEachLinked(what: string, tests: (variable: string) => void): void {
  for (const [variable, why] of obstacles)
    describe(`${what} ${variable}`, () => {
      if (why === null) tests(variable);
      else it.skip(`did not run: no link can be put before it, because ${why}`, () => undefined);
    });
}

/** Puts a link before each server of this run that takes one. */
export async function linkedServers(): Promise<LinkedServers> {
  const env: Record<string, string> = {};
  const links: Record<string, UnreliableLink> = {};
  for (const [variable, url] of Object.entries(serversOf(randomUUID()))) {
    const linked = await linkedTo(url);
    env[variable] = linked?.url ?? url;
    if (linked) links[variable] = linked.link;
  }
  return { env, links };
}

/** The same address behind a link; null where none can be put before it. */
export async function linkedTo(
  url: string,
): Promise<Readonly<{ url: string; link: UnreliableLink }> | null> {
  const address = addressOf(url);
  if (address === null || obstacle(url) !== null) return null;
  const { before, host, port, behind } = address;
  // Where TLS asks for its name, the link has the same.
  const name = isLoopback(host) ? host : '127.0.0.1';
  const link = await unreliableLink(`${host}:${port}`, name);
  return { link, url: direct(`${before}${name}:${link.port}${behind}`) };
}

/** A member of a replica set would name the others, and the driver leave the link. */
const direct = (url: string): string =>
  url.startsWith('mongodb:') ? `${url}${url.includes('?') ? '&' : '?'}directConnection=true` : url;
