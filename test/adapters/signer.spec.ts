import { createSigner, verifySignature } from '../../src/adapters/crypto/signer';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');
const base64url = (text: string): string => hex(text).toString('base64url');

/** RFC 8032, section 7.1; of the messages those that are UTF-8. */
const vectors = [
  {
    seed: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    publicKey: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    keyId: '21fe31dfa154a261',
    text: '',
    signature:
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  },
  {
    seed: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    publicKey: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    keyId: '39f713d0a644253f',
    text: 'r',
    signature:
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  },
];

describe('signer', () => {
  it.each(vectors)(
    'signs "$text" as RFC 8032 has it',
    ({ seed, publicKey, keyId, text, signature }) => {
      const signer = createSigner(hex(seed));

      expect(signer.publicKey).toBe(base64url(publicKey));
      expect(signer.keyId).toBe(keyId);
      expect(signer.sign(text)).toBe(base64url(signature));
      expect(signer.sign(text)).toBe(signer.sign(text));
      expect(verifySignature(signer.publicKey, text, signer.sign(text))).toBe(true);
    },
  );

  it('is verified only by its own key over exactly its text', () => {
    const [signer, other] = vectors.map(({ seed }) => createSigner(hex(seed)));
    const signature = signer!.sign('Hồi âm');
    const changed = Buffer.from(signature, 'base64url');
    changed[0]! ^= 1;

    expect(verifySignature(signer!.publicKey, 'Hồi âm', signature)).toBe(true);
    expect(verifySignature(signer!.publicKey, 'Hồi âm ', signature)).toBe(false);
    expect(verifySignature(signer!.publicKey, 'Hồi âm'.normalize('NFD'), signature)).toBe(false);
    expect(verifySignature(other!.publicKey, 'Hồi âm', signature)).toBe(false);
    expect(verifySignature(signer!.publicKey, 'Hồi âm', changed.toString('base64url'))).toBe(false);
  });

  it('is not verified by what is malformed', () => {
    const signer = createSigner(hex(vectors[0]!.seed));
    const signature = signer.sign('a');
    const { publicKey } = signer;

    for (const wrong of [
      '',
      'a',
      signature.slice(0, -4),
      `${signature}AAAA`,
      `${signature}=`,
      `${signature} `,
    ])
      expect(verifySignature(publicKey, 'a', wrong)).toBe(false);
    for (const wrong of [
      '',
      publicKey.slice(4),
      `${publicKey}AAAA`,
      `${publicKey}=`,
      'Đ'.repeat(43),
    ])
      expect(verifySignature(wrong, 'a', signature)).toBe(false);
  });

  it('is not made from a seed of another length', () => {
    for (const length of [0, 31, 33, 64])
      expect(() => createSigner(new Uint8Array(length))).toThrow(RangeError);
  });
});
