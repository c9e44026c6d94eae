import fc from 'fast-check';
import { createDecipheriv } from 'node:crypto';
import { join } from 'node:path';
import type { Sealed } from '../../schema/events/sealing';
import { createSealer } from '../../src/adapters/crypto/sealer';
import { openSqliteKeyRing } from '../../src/adapters/sqlite/key-ring';
import type { KeyRing } from '../../src/ports/key-ring';
import type { Sealer } from '../../src/ports/sealer';
import { temporaryFolder } from '../support/temporary-folder';
import { TamperedSeal } from '../../src/ports/sealer';

const at = '0190a1b2-0000-7000-8000-000000000001#text';
const text = 'Đường vào ấp 5 ngập nước';

/** The base64url text with one bit of its bytes changed. */
function changed(sealed: string, byte: number): string {
  const bytes = Buffer.from(sealed, 'base64url');
  bytes[byte]! ^= 1;
  return bytes.toString('base64url');
}

describe('sealer', () => {
  let ring: KeyRing;
  let sealer: Sealer;
  beforeEach(async () => {
    const masterKey = new Uint8Array(32).fill(1);
    ring = await openSqliteKeyRing({ file: join(temporaryFolder(), 'keys.db'), masterKey });
    sealer = createSealer(ring);
  });
  afterEach(() => ring.close());

  it('opens what it sealed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 2_000 }), async (any) => {
        const sealed = await sealer.seal('petition-1', at, any);
        expect(await sealer.open(sealed)).toBe(any);
        expect(await sealer.open({ ...sealed })).toBe(any);
        // Without what the first one remembers.
        expect(await createSealer(ring).open(sealed)).toBe(any);
      }),
    );
  });

  it('seals by AES-256-GCM: 12 bytes nonce, ciphertext, 16 bytes tag, bound to its place', async () => {
    const sealed = await sealer.seal('petition-1', at, text);

    expect(sealed).toEqual({ sealed: expect.stringMatching(/^[\w-]+$/), matter: 'petition-1', at });
    const bytes = Buffer.from(sealed.sealed, 'base64url');
    expect(bytes).toHaveLength(12 + Buffer.byteLength(text) + 16);
    const key = (await ring.findKey('petition-1'))!;
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
    decipher.setAAD(Buffer.from(at, 'utf8')).setAuthTag(bytes.subarray(-16));
    expect(decipher.update(bytes.subarray(12, -16)).toString('utf8') + decipher.final('utf8')).toBe(
      text,
    );
  });

  it('uses every nonce once', async () => {
    const all = await Promise.all(
      Array.from({ length: 5_000 }, () => sealer.seal('petition-1', at, 'a')),
    );

    expect(new Set(all.map(({ sealed }) => sealed.slice(0, 16))).size).toBe(5_000);
  });

  it('refuses what was tampered with, also after the true one was opened', async () => {
    const sealed = await sealer.seal('petition-1', at, text);
    await ring.keyFor('petition-2');
    const { length } = Buffer.from(sealed.sealed, 'base64url');
    const bytes = Buffer.from(sealed.sealed, 'base64url');
    const tampered: readonly Sealed[] = [
      { ...sealed, sealed: changed(sealed.sealed, 0) },
      { ...sealed, sealed: changed(sealed.sealed, 12) },
      { ...sealed, sealed: changed(sealed.sealed, length - 1) },
      // Every shorter tag, which Node by itself accepts down to 4 bytes.
      ...[1, 4, 8, 12, 15].map((cut) => ({
        ...sealed,
        sealed: bytes.subarray(0, -cut).toString('base64url'),
      })),
      { ...sealed, sealed: bytes.subarray(0, 27).toString('base64url') },
      { ...sealed, sealed: '' },
      // Other spellings of the same bytes.
      { ...sealed, sealed: `${sealed.sealed}=` },
      { ...sealed, sealed: `${sealed.sealed}\n` },
      { ...sealed, at: `${at}s` },
      { ...sealed, at: '' },
      { ...sealed, matter: 'petition-2' },
    ];

    for (const isRemembered of [false, true]) {
      if (isRemembered) expect(await sealer.open(sealed)).toBe(text);
      for (const one of tampered) await expect(sealer.open(one)).rejects.toThrow(TamperedSeal);
    }
    expect(await sealer.open(sealed)).toBe(text);
  });

  it('tells a place from a matter where both together read the same', async () => {
    const sealed = await sealer.seal('petition-1', '1#text', text);
    await ring.keyFor('petition-11');
    expect(await sealer.open(sealed)).toBe(text);

    const shifted = { ...sealed, matter: 'petition-11', at: '#text' };

    await expect(sealer.open(shifted)).rejects.toThrow(TamperedSeal);
  });

  it('opens nothing of a matter whose key is gone, not even what it remembers', async () => {
    const gone = new Set<string>();
    const findKey = async (matter: string) => (gone.has(matter) ? null : ring.findKey(matter));
    const forgetful = createSealer({ ...ring, findKey });
    const sealed = await forgetful.seal('petition-1', at, text);
    expect(await forgetful.open(sealed)).toBe(text);

    gone.add('petition-1');

    expect(await forgetful.open(sealed)).toBeNull();
    expect(await sealer.open({ ...sealed, matter: 'petition-9' })).toBeNull();
    expect(await ring.findKey('petition-9')).toBeNull();
  });

  it('has at hand what it opened, the very value only, and as long as the key is at hand', async () => {
    const gone = new Set<string>();
    const isAtHand = (matter: string) => !gone.has(matter) && ring.isAtHand(matter);
    const forgetful = createSealer({ ...ring, isAtHand });
    const sealed = await forgetful.seal('petition-1', at, text);
    expect(forgetful.remembered(sealed)).toBeUndefined();

    await forgetful.open(sealed);

    expect(forgetful.remembered(sealed)).toBe(text);
    expect(forgetful.remembered({ ...sealed })).toBeUndefined();
    gone.add('petition-1');
    expect(forgetful.remembered(sealed)).toBeUndefined();
  });

  it('refuses a text that would not come back as it was', async () => {
    await expect(sealer.seal('petition-1', at, 'a\ud800')).rejects.toThrow(TypeError);
  });
});
