export type ConnectionUrl = Readonly<{
  /** Our name of the store on the node. */
  name: string;
  /** What the client is given: the same address without the name. It may hold a password. */
  clientUrl: string;
}>;

/** An address that cannot be used. The message never repeats it, because it may hold a password. */
export class KurrentdbUrlInvalid extends Error {
  override readonly name = 'KurrentdbUrlInvalid';
}

const defaultName = 'hoi_am';

/** An @ stands behind the login alone: elsewhere it is a piece of a password, or the client takes it for one. */
const form =
  /^(?<scheme>kurrentdb(?:\+discover)?:\/\/)(?<login>[^:@/?#]+:[^:@/?#]+@)?(?<hosts>[^@/?#]+)(?:\/(?<name>[^@?#]*))?(?<options>\?[^@]*)?$/;

/**
 * Those of the client that may be set. With `throwOnAppendFailure` it would answer conflicts wrongly; and one that
 * it does not know makes it print the whole address, password included.
 */
const settable: ReadonlySet<string> = new Set([
  'connectionname',
  'defaultdeadline',
  'discoveryinterval',
  'gossiptimeout',
  'keepaliveinterval',
  'keepalivetimeout',
  'maxdiscoverattempts',
  'nodepreference',
  'tls',
  'tlscafile',
  'tlsverifycert',
  'usercertfile',
  'userkeyfile',
]);

/**
 * Reads `kurrentdb://[user:password@]host[:port][/name][?tls=false]`. Several hosts may stand between commas.
 * Throws KurrentdbUrlInvalid.
 */
export function parseConnectionUrl(url: string): ConnectionUrl {
  const parts = form.exec(url.trim())?.groups;
  if (!parts)
    throw new KurrentdbUrlInvalid(
      'the address of KurrentDB must look like kurrentdb://[user:password@]host[:port][/name][?tls=false]; in a user or password, write : @ / ? # and % as %3A %40 %2F %3F %23 %25, and an @ in an option as %40',
    );
  const { scheme = '', login = '', hosts = '', options = '' } = parts;
  assertDecodable(login);
  assertSettable(options);
  return {
    name: validName(parts['name']),
    clientUrl: `${scheme}${login}${hosts}${options === '?' ? '' : options}`,
  };
}

function validName(path = ''): string {
  const name = path.replace(/\/$/, '') || defaultName;
  if (/^[a-z][a-z0-9_]{0,62}$/.test(name)) return name;
  throw new KurrentdbUrlInvalid(
    `the name of the store in the address of KurrentDB must be of a-z, 0-9 and _, begin with a letter and have at most 63 characters: ${JSON.stringify(name)}`,
  );
}

function assertDecodable(login: string): void {
  try {
    decodeURIComponent(login);
  } catch {
    throw new KurrentdbUrlInvalid(
      'the user or password in the address of KurrentDB holds a % that is not written as %25',
    );
  }
}

function assertSettable(options: string): void {
  for (const option of options.slice(1).split('&').filter(Boolean)) {
    const key = option.replace(/=.*/, '');
    // The client takes keys in any case, with or without dashes.
    if (!settable.has(key.toLowerCase().replaceAll(/[_-]/g, '')))
      throw new KurrentdbUrlInvalid(
        `the address of KurrentDB has an option that cannot be set there: ${JSON.stringify(key)}`,
      );
  }
}
