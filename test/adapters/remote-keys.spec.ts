import { createIdentities } from '../../src/adapters/crypto/identities';
import { remoteKeys, type RemoteKeysOptions } from '../../src/adapters/crypto/remote-keys';
import { KeysUnavailable } from '../../src/ports/identities';
import { keySetServer } from '../support/key-set-server';
import { audience, issuerName, tokenIssuer } from '../support/token-issuer';

const identitiesAt = (url: URL, options: RemoteKeysOptions = {}) =>
  createIdentities({
    issuer: issuerName,
    audience,
    key: remoteKeys(url, options),
    algorithms: ['EdDSA'],
  });

const impatient = { pauseMs: 0, pauseAfterFailureMs: 0 };

describe('keys that an issuer publishes', () => {
  it('are fetched once, for all tokens', async () => {
    const issuer = tokenIssuer();
    const server = await keySetServer();
    server.publish(tokenIssuer(), issuer);
    const { verify } = identitiesAt(server.url);
    expect(server.asked()).toBe(0);
    for (const role of ['office', 'agency'] as const)
      expect(await verify(await issuer.token(role, 'body-1'))).toMatchObject({
        role,
        bodyId: 'body-1',
      });
    expect(server.asked()).toBe(1);
  });

  it('are fetched again for a new one, and those that went are not believed', async () => {
    const [before, after] = [tokenIssuer(), tokenIssuer()];
    const server = await keySetServer();
    server.publish(before);
    const { verify } = identitiesAt(server.url, impatient);
    expect(await verify(await before.token('admin'))).toMatchObject({ role: 'admin' });
    server.publish(after);
    expect(await verify(await after.token('admin'))).toMatchObject({ role: 'admin' });
    expect(await verify(await before.token('auditor', 'body-1'))).toBeNull();
  });

  it('are not fetched again for each token that names an unknown one', async () => {
    const server = await keySetServer();
    server.publish(tokenIssuer());
    const { verify } = identitiesAt(server.url);
    for (let time = 0; time < 5; time += 1)
      expect(await verify(await tokenIssuer().token('admin'))).toBeNull();
    expect(server.asked()).toBe(1);
  });

  it.each([
    ['fails', impatient],
    ['is silent', { ...impatient, timeoutMs: 20 }],
  ] as const)('cannot be had while the issuer %s', async (manner, options) => {
    const issuer = tokenIssuer();
    const server = await keySetServer();
    server.publish(issuer);
    server.behave(manner);
    const { verify } = identitiesAt(server.url, options);
    const token = await issuer.token('admin');
    await expect(verify(token)).rejects.toThrow(KeysUnavailable);
    server.behave('answers');
    const patient = identitiesAt(server.url, impatient);
    expect(await patient.verify(token)).toMatchObject({ role: 'admin' });
  });

  it('cannot be had while the issuer is down, and can afterwards', async () => {
    const issuer = tokenIssuer();
    const down = await keySetServer();
    await down.close();
    const { verify } = identitiesAt(down.url, impatient);
    const token = await issuer.token('admin');
    await expect(verify(token)).rejects.toThrow(KeysUnavailable);
    const up = await keySetServer(Number(down.url.port));
    up.publish(issuer);
    expect(await verify(token)).toMatchObject({ role: 'admin' });
  });

  it('are believed on while the issuer is down', async () => {
    const issuer = tokenIssuer();
    const server = await keySetServer();
    server.publish(issuer);
    const { verify } = identitiesAt(server.url, impatient);
    await verify(await issuer.token('admin'));
    await server.close();
    expect(await verify(await issuer.token('office', 'body-1'))).toMatchObject({ role: 'office' });
    // Whose key it is cannot be told.
    await expect(verify(await tokenIssuer().token('admin'))).rejects.toThrow(KeysUnavailable);
  });

  it('are not asked for again right after a failure', async () => {
    const issuer = tokenIssuer();
    const server = await keySetServer();
    server.behave('fails');
    const { verify } = identitiesAt(server.url, { pauseAfterFailureMs: 60_000 });
    for (const role of ['office', 'agency', 'front'] as const)
      await expect(verify(await issuer.token(role, 'body-1'))).rejects.toThrow(KeysUnavailable);
    expect(server.asked()).toBe(1);
  });
});
