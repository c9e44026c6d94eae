import fc from 'fast-check';
import { canonicalJson, NotCanonical } from '../../src/kernel/canonical-json';

/** The number with these 64 bits (IEEE 754), as RFC 8785 writes its samples. */
const numberOf = (bits: string): number => Buffer.from(bits, 'hex').readDoubleBE();

describe('canonical JSON', () => {
  it('spells the example of RFC 8785, 3.2.2', () => {
    const value: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);

    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        String.raw`"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('spells the number %s of RFC 8785, appendix B, as %s', (bits, expected) => {
    expect(canonicalJson(numberOf(bits))).toBe(expected);
  });

  it('orders keys by their UTF-16 code units, as RFC 8785, 3.2.3', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };

    expect(canonicalJson(value)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control",' +
        '"\u00f6":"Latin Small Letter O With Diaeresis","\u20ac":"Euro Sign",' +
        '"\ud83d\ude00":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    );
  });

  it.each([
    ['the empty string', '', '""'],
    ['an empty list', [], '[]'],
    ['an empty object', {}, '{}'],
    ['integer-like keys', { 10: 'a', 9: 'b' }, '{"10":"a","9":"b"}'],
    ['nested keys', { b: [{ d: 1, c: 2 }], a: null }, '{"a":null,"b":[{"c":2,"d":1}]}'],
    ['an object without a prototype', Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
    ['Vietnamese as it stands', 'Kiến nghị', '"Kiến nghị"'],
    ['line separators as they stand', '\u2028\u2029', '"\u2028\u2029"'],
    ['control characters', '\b\t\n\f\r\u0001\u007f', '"\\b\\t\\n\\f\\r\\u0001\u007f"'],
  ])('spells %s', (_what, value: unknown, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });

  it('does not take a composed and a decomposed text for the same', () => {
    expect(canonicalJson('ế'.normalize('NFC'))).not.toBe(canonicalJson('ế'.normalize('NFD')));
  });

  class Point {
    x = 1;
  }
  // Made by its length, so that its place was never filled.
  const hole = new Array<unknown>(1);
  const wrong: readonly (readonly [string, unknown])[] = [
    ['undefined', undefined],
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['-Infinity', -Infinity],
    ['a bigint', 1n],
    ['a symbol', Symbol('a')],
    ['a function', () => 1],
    ['a lone high surrogate', '\ud83d'],
    ['a lone low surrogate', 'a\ude00b'],
    ['surrogates in the wrong order', '\ude00\ud83d'],
    ['a hole', hole],
    ['an instance of a class', new Point()],
    ['a Date', new Date(0)],
    ['a Map', new Map()],
    ['a boxed string', Object('a')],
    ['bytes', new Uint8Array(1)],
    ['an object that spells itself', { toJSON: () => 'a' }],
  ];

  describe.each(wrong)('refuses %s', (_what, value) => {
    it.each([
      ['alone', value],
      ['in a list', [1, value]],
      ['in an object', { a: 1, b: { c: value } }],
    ])('%s', (_where, holder: unknown) => {
      expect(() => canonicalJson(holder)).toThrow(NotCanonical);
    });
  });

  it('refuses a lone surrogate in a key', () => {
    expect(() => canonicalJson({ '\ud83d': 1 })).toThrow(NotCanonical);
  });

  const anyJson = fc.jsonValue({ stringUnit: 'binary' });

  it('means the same value', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('is its own canonical spelling', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const canonical = canonicalJson(value);
        expect(canonicalJson(JSON.parse(canonical))).toBe(canonical);
      }),
    );
  });

  it('does not depend on the order in which fields were set', () => {
    const fields = fc.uniqueArray(fc.tuple(fc.string({ unit: 'binary' }), anyJson), {
      selector: ([key]) => key,
      minLength: 2,
    });
    fc.assert(
      fc.property(fields, (entries) => {
        const reversed = Object.fromEntries(entries.toReversed());
        expect(canonicalJson(Object.fromEntries(entries))).toBe(canonicalJson(reversed));
      }),
    );
  });
});
