import type { KeyObject } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDevelopmentIdentity } from '../../src/adapters/crypto/development-identity';
import { createIdentities } from '../../src/adapters/crypto/identities';
import { temporaryFolder } from '../support/temporary-folder';

const now = 1_800_000_000;

describe('development identity', () => {
  const bearer = { subject: 'a1', role: 'office', bodyId: 'body-1', hours: 2 } as const;
  const verifying = (key: KeyObject, seconds = now) =>
    createIdentities({
      ...{ issuer: 'hoi-am-development', audience: 'hoi-am', key, algorithms: ['EdDSA'] },
      now: () => new Date(seconds * 1000),
    });

  it('issues tokens that are valid so many hours', async () => {
    const issuer = await openDevelopmentIdentity(temporaryFolder(), () => new Date(now * 1000));
    const signed = await issuer.issue(bearer);

    const expected = { subject: 'a1', role: 'office', bodyId: 'body-1', expiresAt: now + 7_200 };
    expect(await verifying(issuer.publicKey).verify(signed)).toEqual(expected);
    expect(await verifying(issuer.publicKey, now + 7_199).verify(signed)).toEqual(expected);
    expect(await verifying(issuer.publicKey, now + 7_200).verify(signed)).toBeNull();
    const admin = await issuer.issue({ ...bearer, role: 'admin', bodyId: null });
    expect(await verifying(issuer.publicKey).verify(admin)).toMatchObject({
      role: 'admin',
      bodyId: null,
    });
  });

  it('keeps its key in a file that only its owner reads', async () => {
    const folder = join(temporaryFolder(), 'new');
    const first = await openDevelopmentIdentity(folder);
    const again = await openDevelopmentIdentity(folder);
    const other = await openDevelopmentIdentity(temporaryFolder());

    expect(again.publicKey.equals(first.publicKey)).toBe(true);
    expect(other.publicKey.equals(first.publicKey)).toBe(false);
    expect(statSync(join(folder, 'development-identity.json')).mode & 0o777).toBe(0o600);
  });

  it('says which file to delete when it holds no key', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'development-identity.json');
    for (const text of ['', '{}', 'null', '{"kty":"oct","k":"AAAA"}']) {
      writeFileSync(file, text);
      await expect(openDevelopmentIdentity(folder)).rejects.toThrow(`${file} holds no key pair`);
      expect(readFileSync(file, 'utf8')).toBe(text);
    }
  });
});
