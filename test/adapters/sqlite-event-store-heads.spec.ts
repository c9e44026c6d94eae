import { StreamHeads } from '../../src/adapters/sqlite/stream-heads';

describe('stream heads', () => {
  const counting = (max: number) => {
    const lookedUp: string[] = [];
    const heads = new StreamHeads((stream) => {
      lookedUp.push(stream);
      return 7;
    }, max);
    return { heads, lookedUp };
  };

  it('look a stream up once', () => {
    const { heads, lookedUp } = counting(2);

    expect([heads.revisionOf('petition-1'), heads.revisionOf('petition-1')]).toEqual([7, 7]);
    heads.remember('petition-1', 8);

    expect(heads.revisionOf('petition-1')).toBe(8);
    expect(lookedUp).toEqual(['petition-1']);
  });

  it('forget the one that was not used for longest', () => {
    const { heads, lookedUp } = counting(2);
    heads.remember('petition-1', 1);
    heads.remember('petition-2', 2);
    heads.revisionOf('petition-1');

    heads.remember('petition-3', 3);

    expect(heads.revisionOf('petition-1')).toBe(1);
    expect(heads.revisionOf('petition-3')).toBe(3);
    expect(lookedUp).toEqual([]);
    expect(heads.revisionOf('petition-2')).toBe(7);
  });
});
