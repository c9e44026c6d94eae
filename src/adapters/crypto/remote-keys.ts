import {
  createRemoteJWKSet,
  customFetch,
  type FetchImplementation,
  type JWTVerifyGetKey,
} from 'jose';

export type RemoteKeysOptions = Readonly<{
  /** How long an answer of the issuer may take. */
  timeoutMs?: number;
  /** For so long after an answer the issuer is not asked for a key that was not in it. */
  pauseMs?: number;
  pauseAfterFailureMs?: number;
}>;

/** Keys are asked for again after so long, so that those which the issuer withdrew are not believed for ever. */
const keptMs = 10 * 60 * 1000;

/** Finds the keys that an issuer publishes (RFC 7517), as they are when they are first needed and from then on. */
export const remoteKeys = (
  url: URL,
  { timeoutMs = 3000, pauseMs = 10_000, pauseAfterFailureMs = 1000 }: RemoteKeysOptions = {},
): JWTVerifyGetKey =>
  createRemoteJWKSet(url, {
    timeoutDuration: timeoutMs,
    cooldownDuration: pauseMs,
    cacheMaxAge: keptMs,
    [customFetch]: fetchSeldom(pauseAfterFailureMs),
  });

/** jose pauses after an answer only: an issuer that is down would be asked for every single token. */
function fetchSeldom(pauseMs: number): FetchImplementation {
  let failedAt = Number.NEGATIVE_INFINITY;
  const fail = (cause: unknown): never => {
    failedAt = performance.now();
    throw new Error('the issuer did not give its keys', { cause });
  };
  return async (url, options) => {
    if (performance.now() - failedAt < pauseMs) throw new Error('the issuer failed a moment ago');
    const response = await fetch(url, options).catch(fail);
    return response.ok ? response : fail(response.status);
  };
}
