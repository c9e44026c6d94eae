import { randomUUID } from 'node:crypto';
import { serversOf } from './engines';
import { type Behaviour, type UnreliableLink, unreliableLink } from './unreliable-link';

export type LinkedServers = Readonly<{
  /** What the program is to be told: fresh stores, each server behind its link. */
  env: Readonly<Record<string, string>>;
  links: Readonly<Record<string, UnreliableLink>>;
}>;

/** The variables that name the servers of this run. */
export const serverVariables: readonly string[] = Object.keys(serversOf(randomUUID()));

/** Puts a link before each server of this run. */
export async function linkedServers(behaviour: Behaviour = 'passes'): Promise<LinkedServers> {
  const env: Record<string, string> = {};
  const links: Record<string, UnreliableLink> = {};
  for (const [variable, url] of Object.entries(serversOf(randomUUID()))) {
    const [, before = '', hosts = '', behind = ''] =
      /^([^:]+:\/\/(?:[^@/]*@)?)([^/?]+)(.*)$/u.exec(url) ?? [];
    const link = await unreliableLink(hosts.split(',')[0]!, behaviour);
    links[variable] = link;
    env[variable] = direct(`${before}${link.host}${behind}`);
  }
  return { env, links };
}

/** A member of a replica set would name the others, and the driver leave the link. */
const direct = (url: string): string =>
  url.startsWith('mongodb:') ? `${url}${url.includes('?') ? '&' : '?'}directConnection=true` : url;
