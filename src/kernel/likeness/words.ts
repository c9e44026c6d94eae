import { Phrases } from './phrases';
import { thingsByName } from './synonyms';

/** What nearly every petition says, and what carries no meaning of its own; without diacritics. */
const unsaid = new Set(
  `a ai an anh ba bang bao bi biet boi ca cac cach cai cam can cang cap cau chac chan chi chiu cho chu chua chung chuyen co
  con cu cua cung cuoc da dang danh dau day de dem den deu di do doc doi du dua dung duoc duy em gi gia giai gio giu giua
  gui ha hai hang hay het hien hieu ho hoac hoan hoi hom hon hop huong huyen i it j k kha khac khi khien kho khong ki kinh
  ko la lai lam lan lau le len loi luon luc luon ma mac mai may mau mien minh moi mong mot muon nam nao nay nen neu ngay
  nghe nghi nghiem ngoai nguoi nguyen nha nhan nham nhat nhe nhieu nho nhom nhu nhung nhat no noi nua o oi phai phan phia
  phep qua quan quyet ra rang rat roi rui sao sap sau se so som su suot ta tai tam tao tat tay te theo them thi thiet thoi
  thu thua thuc thuong thuoc thuan tien tieu tinh toan toi tot tra tren trong trinh trung truoc trung tu tung tuy tuong uy
  ubnd hdnd va vai van vao vay ve vi viec vien viet voi vua vui xa xem xin yeu y kien de nghi quan tam som chi dao cu tri
  phan anh tinh trang hien nay kinh de cap tham quyen lien quan bo phan chinh quyen dia phuong uy ban dc ddc cx cg vs ntn
  trung thang tuan nguyen vong bay gio tra loi ro dam bao tao dieu thuan`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** As people write it: kỹ and kĩ, quý and quí are the same. */
const evenly = (word: string): string =>
  /^(?:qu|[bcdghklmnprstvx]{1,3})y$/u.test(word) ? `${word.slice(0, -1)}i` : word;

/** The words of a text without diacritics, in their order and without punctuation; numbers stay. */
export const wordsOf = (folded: string): readonly string[] =>
  (folded.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(evenly);

export const isUnsaid = (word: string): boolean => unsaid.has(word);

/**
 * What a text speaks of, in its order: things that have several names as one of their names, other words as they
 * are. What carries no meaning is left out.
 */
export function thingsOf(words: readonly string[]): readonly string[] {
  const things: string[] = [];
  for (let index = 0; index < words.length;) {
    const named = namedThings.longestAt(words, index);
    const word = words[index] ?? '';
    if (named) things.push(named.value);
    else if (word.length > 1 && !isUnsaid(word)) things.push(word);
    index += named?.length ?? 1;
  }
  return things;
}

const namedThings = new Phrases(
  [...thingsByName].map(([name, thing]) => [name.split(' ').map(evenly).join(' '), thing] as const),
);
