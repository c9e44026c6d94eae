import { orderKey } from '../../src/kernel/fold-vietnamese';

describe('the order of Vietnamese names', () => {
  it('puts Đ between D and E, and looks at letters before marks', () => {
    const names = ['UBND huyện', 'Điện lực', 'Dân vận', 'Ban Pháp chế', 'Địa chính', 'Ép dầu'];
    const sorted = names.toSorted((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1));
    expect(sorted).toEqual([
      'Ban Pháp chế',
      'Dân vận',
      'Địa chính',
      'Điện lực',
      'Ép dầu',
      'UBND huyện',
    ]);
  });

  it('is the same for composed and decomposed text', () => {
    expect(orderKey('Đường Nguyễn Huệ'.normalize('NFD'))).toBe('d~uong nguyen hue');
    expect(orderKey('ĐƯỜNG NGUYỄN HUỆ')).toBe('d~uong nguyen hue');
  });
});
