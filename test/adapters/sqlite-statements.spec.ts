import { DatabaseSync } from '@photostructure/sqlite';
import { Statements } from '../../src/adapters/sqlite/statements';

/** Tells how many statements were prepared. */
function counting() {
  const connection = new DatabaseSync(':memory:');
  const prepare = jest.fn((sql: string) => connection.prepare(sql));
  const statements = new Statements({ prepare });
  const read = (value: number) =>
    statements.call(`SELECT ${value} AS v`, [], (statement) => statement.get() as unknown);
  return { read, prepare };
}

describe('prepared statements', () => {
  it('are kept while they are used', () => {
    const { read, prepare } = counting();

    for (let value = 1; value <= 600; value += 1) {
      expect(read(value)).toEqual({ v: value });
      expect(read(0)).toEqual({ v: 0 });
    }

    expect(prepare).toHaveBeenCalledTimes(601);
  });

  it('are forgotten after 500 others, and prepared again', () => {
    const { read, prepare } = counting();
    for (let value = 0; value <= 500; value += 1) read(value);

    expect(read(0)).toEqual({ v: 0 });

    expect(prepare).toHaveBeenCalledTimes(502);
  });
});
