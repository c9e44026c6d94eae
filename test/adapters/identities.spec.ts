import { createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { errors, SignJWT, UnsecuredJWT } from 'jose';
import { Role } from '../../schema/events/vocabulary';
import { createIdentities, type IdentitiesOptions } from '../../src/adapters/crypto/identities';
import { KeysUnavailable } from '../../src/ports/identities';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const now = 1_800_000_000;
const claims = {
  role: 'office',
  body: 'body-1',
  sub: 'a1',
  iss: 'issuer',
  aud: 'hoi-am',
  exp: now + 60,
};
const identity = { subject: 'a1', role: 'office', bodyId: 'body-1', expiresAt: now + 60 };

/** Claims to change; undefined leaves one out. */
type Changes = Readonly<Record<string, unknown>>;

const token = (changes: Changes = {}, alg = 'EdDSA', key: KeyObject = privateKey) =>
  new SignJWT({ ...claims, ...changes }).setProtectedHeader({ alg }).sign(key);

describe('identities', () => {
  let seconds: number;
  beforeEach(() => (seconds = now));

  const identities = (changes: Partial<IdentitiesOptions> = {}) =>
    createIdentities({
      ...{ issuer: 'issuer', audience: 'hoi-am', key: publicKey, algorithms: ['EdDSA'] },
      now: () => new Date(seconds * 1000),
      ...changes,
    });

  it('are read from a signed token, of any type', async () => {
    const { verify } = identities();
    const typed = new SignJWT(claims)
      .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt' })
      .sign(privateKey);

    expect(await verify(await token())).toEqual(identity);
    expect(await verify(await token({ aud: ['other', 'hoi-am'] }))).toEqual(identity);
    expect(await verify(await typed)).toEqual(identity);
  });

  it('have a body, unless they administer', async () => {
    const { verify } = identities();
    for (const role of Object.values(Role)) {
      const isAdmin = role === 'admin';
      const isKnown = role !== 'system';
      const found = (bodyId: string | null) => ({ ...identity, role, bodyId });

      expect(await verify(await token({ role }))).toEqual(isKnown ? found('body-1') : null);
      for (const body of [undefined, null])
        expect(await verify(await token({ role, body }))).toEqual(isAdmin ? found(null) : null);
      for (const body of ['', 7, ['body-1']])
        expect(await verify(await token({ role, body }))).toBeNull();
    }
  });

  it.each<[string, Changes]>([
    ['no expiry', { exp: undefined }],
    ['no subject', { sub: undefined }],
    ['an empty subject', { sub: '' }],
    ['a subject that is no text', { sub: 7 }],
    ['no issuer', { iss: undefined }],
    ['another issuer', { iss: 'issuer2' }],
    ['no audience', { aud: undefined }],
    ['another audience', { aud: ['other'] }],
    ['an expiry that has passed', { exp: now }],
    ['a beginning to come', { nbf: now + 1 }],
    ['the role of the program itself', { role: 'system' }],
    ['an unknown role', { role: 'owner' }],
    ['a role inherited from all objects', { role: 'constructor' }],
    ['a list of roles', { role: ['office'] }],
    ['no role', { role: undefined }],
  ])('are not read from a token with %s', async (_, changes) => {
    expect(await identities().verify(await token(changes))).toBeNull();
  });

  it('are not read from what another or nobody signed', async () => {
    const { verify } = identities();
    const foreign = generateKeyPairSync('ed25519').privateKey;
    const good = await token();
    const [header, , signature] = good.split('.');
    const payload = Buffer.from(JSON.stringify({ ...claims, role: 'admin' })).toString('base64url');
    const unsecured = new UnsecuredJWT(claims).encode();

    for (const wrong of [
      await token({}, 'EdDSA', foreign),
      unsecured,
      unsecured.replace(/\.$/, `.${signature!}`),
      `${header!}.${payload}.${signature!}`,
      good.slice(0, -3),
      `${header!}.${payload}.`,
      ...['', '.', '..', 'a.b.c', 'Bearer', good.repeat(40)],
    ])
      expect(await verify(wrong)).toBeNull();
  });

  it('are not read from a token longer than any that an issuer makes', async () => {
    const { verify } = identities();

    expect(await verify(await token({ filler: 'x'.repeat(5_000) }))).toEqual(identity);
    expect(await verify(await token({ filler: 'x'.repeat(8_000) }))).toBeNull();
  });

  it('are not read from a token that takes the public key for a shared secret', async () => {
    const { verify } = identities();
    const der = publicKey.export({ format: 'der', type: 'spki' });
    const secrets = [
      der,
      der.subarray(-32),
      Buffer.from(publicKey.export({ format: 'pem', type: 'spki' })),
      Buffer.from(publicKey.export({ format: 'jwk' }).x!),
    ];
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const signed = `${part({ alg: 'HS256' })}.${part(claims)}`;

    for (const secret of secrets) {
      const mac = createHmac('sha256', secret).update(signed).digest('base64url');
      expect(await verify(`${signed}.${mac}`)).toBeNull();
    }
  });

  it('are read only from the algorithms that were allowed, of which none has a shared secret', async () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pairs = [
      ['RS256', rsa],
      ['PS256', rsa],
      ['ES256', ec],
    ] as const;
    for (const [alg, { publicKey: key, privateKey: signing }] of pairs) {
      const signed = await token({}, alg, signing);
      expect(await identities({ key, algorithms: [alg] }).verify(signed)).toEqual(identity);
      expect(await identities({ key, algorithms: ['RS384'] }).verify(signed)).toBeNull();
      // Allowed, but not for this key.
      expect(await identities({ algorithms: ['EdDSA', alg] }).verify(signed)).toBeNull();
    }

    for (const algorithms of [[], ['HS256'], ['EdDSA', 'HS512'], ['none'], ['eddsa'], ['']])
      expect(() => identities({ algorithms })).toThrow(TypeError);
  });

  it('are read from claims named otherwise', async () => {
    const role = 'https://example.gov.vn/role';
    const { verify } = identities({ claims: { role, body: 'org' } });

    expect(await verify(await token({ [role]: 'auditor', org: 'body-2', role: 'admin' }))).toEqual({
      ...identity,
      role: 'auditor',
      bodyId: 'body-2',
    });
    expect(await verify(await token())).toBeNull();
  });

  it('are read from claims within claims', async () => {
    const { verify } = identities({ claims: { role: 'realm.access.role', body: 'org.id' } });
    const claimed = (changes: Changes) =>
      token({ role: undefined, body: undefined, org: { id: 'body-2' }, ...changes });
    const found = { ...identity, role: 'auditor', bodyId: 'body-2' };

    expect(await verify(await claimed({ realm: { access: { role: 'auditor' } } }))).toEqual(found);
    // A claim of exactly that name comes first.
    expect(
      await verify(
        await claimed({ realm: { access: { role: 'office' } }, 'realm.access.role': 'auditor' }),
      ),
    ).toEqual(found);
    for (const realm of [undefined, null, 'access', { access: 'auditor' }, { access: ['auditor'] }])
      expect(await verify(await claimed({ realm }))).toBeNull();
  });

  it('are remembered until they expire', async () => {
    let asked = 0;
    const key = () => {
      asked += 1;
      return publicKey;
    };
    const { verify } = identities({ key });
    const signed = await token();

    expect([await verify(signed), await verify(signed)]).toEqual([identity, identity]);
    seconds = now + 59;
    expect(await verify(signed)).toEqual(identity);
    expect(asked).toBe(1);

    seconds = now + 60;
    expect(await verify(signed)).toBeNull();
  });

  it('are not judged when the keys of the issuer cannot be had', async () => {
    const failing = (error: Error) => identities({ key: () => Promise.reject(error) });
    const signed = await token();

    for (const error of [new TypeError('fetch failed'), new errors.JWKSTimeout()])
      await expect(failing(error).verify(signed)).rejects.toThrow(KeysUnavailable);
    // Whereas a key that the issuer does not have is the token's fault.
    expect(await failing(new errors.JWKSNoMatchingKey()).verify(signed)).toBeNull();
  });
});
