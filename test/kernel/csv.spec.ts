import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvLine } from '../../src/kernel/csv';

const parsed = (line: string): readonly string[] => parse(line, { relax_quotes: false })[0]!;

describe('a line of a CSV file', () => {
  it('holds what was put in, whatever it is', () => {
    const cell = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/u.test(text));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 6 }), (cells) => {
        expect(parsed(csvLine(cells))).toEqual(cells);
      }),
    );
  });

  it('never begins a text with what spreadsheets take for a formula', () => {
    const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠');
    fc.assert(
      fc.property(start, fc.string(), (sign, rest) => {
        expect(parsed(csvLine([sign + rest, '']))).toEqual([`'${sign}${rest}`, '']);
      }),
    );
  });

  it('leaves numbers numbers, and nothing nothing', () => {
    expect(csvLine([-5, 69.5, null, true, '-5', 'a"b', 'c,d'])).toBe(
      '-5,69.5,,true,\'-5,"a""b","c,d"\r\n',
    );
  });
});
