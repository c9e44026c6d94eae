import fc from 'fast-check';
import { createIdentifiers } from '../../src/adapters/crypto/identifiers';

const identifiers = createIdentifiers(new Uint8Array(32).fill(7));
const others = createIdentifiers(new Uint8Array(32).fill(8));

describe('identifiers', () => {
  it('are, fresh ones, UUIDs of version 7 in rising order', () => {
    const fresh = Array.from({ length: 10_000 }, identifiers.fresh);

    expect(fresh[0]).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(fresh).toEqual([...new Set(fresh)].sort());
  });

  // Computed apart from this program: HMAC-SHA-256 of `hoi-am/derived-id/v1`, a line feed and the parts as JSON.
  it.each([
    [['a1', 'petitionForward', 'petition-1', 'key-1'], 'cc3c2c75-6ad9-8335-9121-45334cf1f665'],
    [['Nguyễn', 'đ'], '31b842c8-aa05-8c0e-a16a-d0bc1e54e1f3'],
  ])('are the same for the same parts: %j', (parts, expected) => {
    expect(identifiers.derived(...parts)).toBe(expected);
    expect(identifiers.derived(...parts)).toBe(expected);
  });

  it('are, derived ones, UUIDs of version 8', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
        expect(identifiers.derived(...parts)).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
      }),
    );
  });

  it('differ with every part, wherever it is cut, and with the secret', () => {
    const parts = [
      ...[['ab', 'c'], ['a', 'bc'], ['abc'], ['a', 'b', 'c'], ['abc', ''], ['', 'abc']],
      ...[['a,b'], ['a', 'b'], ['a","b'], ['c', 'ab'], [], ['']],
      // Lone surrogates, which UTF-8 would make the same.
      ...[['\ud800'], ['\ud801'], ['\ufffd'], ['ê'.normalize('NFC')], ['ê'.normalize('NFD')]],
    ];

    const derived = parts.flatMap((one) => [identifiers.derived(...one), others.derived(...one)]);

    expect(new Set(derived).size).toBe(parts.length * 2);
  });

  it('digest an input, known only with the secret', () => {
    const input = '{"a":"ữ"}';

    expect(identifiers.digest(input)).toBe('_rH_q3liM-MBedKJIyj9KdXc03ATsDgXtzHnXUa17iw');
    expect(identifiers.digest(input)).not.toBe(identifiers.digest('{"a":"u"}'));
    expect(identifiers.digest(input)).not.toBe(others.digest(input));
  });

  it('never derive an id from what a digest hashes', () => {
    const parts = ['petition-1', 'key-1'];
    const digest = Buffer.from(identifiers.digest(JSON.stringify(parts)), 'base64url').toString(
      'hex',
    );
    const id = identifiers.derived(...parts).replaceAll('-', '');

    // The digits that neither version nor variant overwrite.
    expect(digest.slice(0, 12)).not.toBe(id.slice(0, 12));
  });

  it('are not made with a secret that could be guessed', () => {
    for (const length of [0, 16, 31])
      expect(() => createIdentifiers(new Uint8Array(length))).toThrow(RangeError);
  });
});
