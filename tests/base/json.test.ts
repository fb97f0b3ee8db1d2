import { describe, expect, it } from 'vitest';
import { canonicalJson, type JsonValue } from '../../src/base';

/** IEEE 754 bits and the text RFC 8785, appendix B, gives for them. */
const NUMBER_SAMPLES: readonly (readonly [string, string])[] = [
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
];

function fromBits(hex: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${hex}`));
  return view.getFloat64(0);
}

describe('canonical JSON', () => {
  it.each(NUMBER_SAMPLES)('writes the double %s as %s (RFC 8785, appendix B)', (bits, text) => {
    expect(canonicalJson(fromBits(bits))).toBe(text);
  });

  it('sorts keys by UTF-16 code units (RFC 8785, 3.2.3)', () => {
    const text = canonicalJson({
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    });
    const order = [...text.matchAll(/:"([^"]*)"/g)].map((match) => match[1]);
    expect(order).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it('writes the sample object of RFC 8785, 3.2.2, as 3.2.3 prints it', () => {
    const sample: JsonValue = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(canonicalJson(sample)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('sorts the keys of objects inside arrays and objects', () => {
    expect(canonicalJson([{ b: { d: 1, c: [] }, a: {} }])).toBe('[{"a":{},"b":{"c":[],"d":1}}]');
  });

  it.each<[string, unknown, RegExp]>([
    ['NaN', { a: [0, Number.NaN] }, /\$\.a\[1\]: NaN/],
    ['an infinity', Number.POSITIVE_INFINITY, /\$: Infinity/],
    ['a lone high surrogate', { a: 'x\ud83d' }, /\$\.a: .*lone surrogate/],
    ['a lone low surrogate', '\ude00x', /lone surrogate/],
    ['a lone surrogate in a key', { '\ud800': 1 }, /lone surrogate/],
    ['an undefined member', { a: undefined }, /\$\.a: undefined/],
    ['undefined in an array', [undefined], /\$\[0\]: undefined/],
    ['a hole in an array', new Array(1), /\$\[0\]: undefined/],
    ['a function', () => 1, /function/],
    ['a big integer', 1n, /bigint/],
    ['a Date', new Date(0), /plain/],
    ['a Map', { a: new Map() }, /\$\.a: only plain/],
  ])('throws for %s', (_name, value, message) => {
    expect(() => canonicalJson(value as JsonValue)).toThrow(message);
  });

  it('keeps a paired surrogate', () => {
    expect(canonicalJson('\ud83d\ude00')).toBe('"😀"');
  });
});
