import { foldKeepingCase } from '../../../src/kernel/fold-vietnamese';
import {
  designatorsOf,
  namedIn,
  termOf,
  termsOfPlace,
} from '../../../src/kernel/likeness/designators';

const termsIn = (text: string) => designatorsOf(foldKeepingCase(text)).map(termOf);

describe('designators', () => {
  it.each([
    ['kênh N2 và mương N4-1', ['#kenh=n2', '#ten=n2', '#kenh=n41', '#ten=n41']],
    ['xe chạy trên ĐH.27, cái máng N4-7 cạn', ['#ten=dh27', '#ten=n47']],
    ['XE CHẠY TRÊN ĐT741B', ['#ten=dt741b']],
    ['mạng 4G, dây 220kV, 300 m2, 2 ca F0, từ T8 tới T12, lớp 1A', []],
    ['hẻm 47 đường Lê Lợi', ['#ngo=47', '#duong=le loi', '#ten=le loi']],
    ['ngõ số 12/5', ['#ngo=12/5']],
    ['các thôn 3, 4 và 5', ['#thon=3', '#thon=4', '#thon=5']],
    ['TDP số 07', ['#to=7']],
    ['km 3+200 trên QL 1A', ['#km=3+200', '#quoclo=1a']],
    ['thửa đất số 145, tờ bản đồ số 12', ['#thua=145', '#to_ban_do=12']],
    ['trường Tiểu học Lê Văn Tám', ['#truong=le van tam', '#ten=le van tam']],
    ['Lối vào Gò Cát hẹp', ['#ten=go cat']],
    ['thôn Đông\nNạo vét', ['#thon=dong']],
    ['ở Gò Nổi. Kênh Chùa cạn', ['#kenh=chua', '#ten=go noi']],
    ['UBND xã và Nhà Nước', []],
    ['đường 3 km, tổ 5 người', []],
    ['CẢ THÔN ĐÔNG KÊU', []],
    ['phường 5, Quận 8', ['#xa=5', '#vung=8']],
    [
      'xã Đông Kinh Nam, tỉnh Lạng Sơn',
      ['#xa=dong kinh nam', '#ten=dong kinh nam', '#vung=lang son'],
    ],
    ['ở Trà Bồng (Quảng Ngãi)', ['#ten=tra bong', '#vung=quang ngai']],
    ['lên thành phố Hồ Chí Minh khám', ['#vung=ho chi minh']],
    ['UBND Xã Tân Hộ Trung', ['#xa=tan ho trung', '#ten=tan ho trung']],
    ['đường Cầu Gạo ra cầu Sắt', ['#duong=cau gao', '#ten=cau gao', '#cau=gao', '#cau=sat']],
  ])('of %j', (text, terms) => {
    expect(termsIn(text)).toEqual(terms);
  });

  it('are terms by themselves, with what the place is', () => {
    expect(termsOfPlace({ kind: 'cau', value: 'phu khe' })).toEqual(['phu', 'khe', '~cau']);
    expect(termsOfPlace({ kind: 'ten', value: 'n47' })).toEqual(['n47']);
  });

  it('of a text without capitals are those that others have', () => {
    const known = new Set(['#thon=dong', '#ten=go cat']);
    const words = 'duong thon dong vao go cat va thon tay'.split(' ');
    expect(namedIn(words, (one) => known.has(termOf(one))).map(termOf)).toEqual([
      '#thon=dong',
      '#ten=go cat',
    ]);
  });
});
