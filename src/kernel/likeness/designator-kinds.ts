import { Phrases } from './phrases';

/** Words before a number, a code or a name, by the kind of thing that it tells apart; without diacritics. */
export const designatorKinds: Readonly<Record<string, string>> = {
  kenh: 'kenh muong|tuyen kenh|tuyen muong|kenh|muong|rach|con rach|kenh tuoi|kenh tieu',
  ngo: 'ngo|hem|ngach|kiet|con hem|duong hem|trong hem',
  duong:
    'tuyen duong|duong|tuyen lo|lo|pho|tuyen|con duong|doan duong|truc duong|vanh dai|duong vanh dai',
  quoclo: 'quoc lo|ql',
  tinhlo: 'tinh lo|duong tinh|tl|dt',
  huyenlo: 'huyen lo|duong huyen|dh|hl|duong xa|dx',
  thon: 'thon|ap|ban|xom|lang|buon|phum|soc|plei|lien thon|thon xom',
  to: 'to dan pho|tdp|khu pho|kp|khom|to nhan dan|to tu quan|to doan ket|to|khu dan cu|kdc|khu|cum|doi',
  km: 'km|ki lo met|cay so',
  to_ban_do: 'to ban do|tbd',
  thua: 'thua dat|thua|lo dat|lo nen',
  tram: 'tram bien ap|tba|tram ha the|tram dien',
  tram_bom: 'tram bom',
  cau: 'cau|cay cau|chiec cau',
  cong: 'cong|cong tieu|cong hop|cong lay nuoc',
  cho: 'cho',
  truong:
    'truong tieu hoc|truong mam non|truong mau giao|truong trung hoc co so|truong thcs|truong thpt|truong|tieu hoc|mam non|mau giao|thcs|thpt|trung hoc|cap 1|cap 2|cap 3',
  ho: 'ho chua|ho|dap|ho dap|ho chua nuoc',
  du_an:
    'khu tai dinh cu|tai dinh cu|khu do thi|khu cong nghiep|cum cong nghiep|kcn|ccn|du an|kdt|cao toc',
  nghia_trang: 'nghia trang|nghia dia',
  nha_van_hoa: 'nha van hoa|nvh',
  song: 'song|suoi|kinh|dong song|bo song',
  ben: 'ben do|ben pha|do ngang|ben',
  dong: 'canh dong|dong ruong|xu dong',
  phia: 'phia|huong|mien',
  xa: 'xa|phuong|thi tran|dac khu',
  vung: 'tinh|thanh pho|tp|huyen|quan|thi xa',
};

export const kindsByWords = new Phrases(
  Object.entries(designatorKinds).flatMap(([kind, names]) =>
    names.split('|').map((name) => [name, kind] as const),
  ),
);

/** The commune and what is around it: petitions that are compared mostly have the same. */
export const commune = 'xa';
export const region = 'vung';

/** Kinds of places where people live. */
export const localities: ReadonlySet<string> = new Set(['thon', 'to']);

/** Provinces of today and of before July 2025, without diacritics: whoever petitions one council shares them. */
export const provinces: ReadonlySet<string> = new Set(
  `an giang, ba ria, ba ria vung tau, bac giang, bac kan, bac lieu, bac ninh, ben tre, binh dinh, binh duong, binh phuoc,
  binh thuan, ca mau, can tho, cao bang, da nang, dak lak, dak nong, dien bien, dong nai, dong thap, gia lai, ha giang,
  ha nam, ha noi, ha tinh, hai duong, hai phong, hau giang, ho chi minh, hoa binh, hue, hung yen, khanh hoa, kien giang,
  kon tum, lai chau, lam dong, lang son, lao cai, long an, nam dinh, nghe an, ninh binh, ninh thuan, phu tho, phu yen,
  quang binh, quang nam, quang ngai, quang ninh, quang tri, soc trang, son la, tay ninh, thai binh, thai nguyen,
  thanh hoa, thua thien hue, tien giang, tra vinh, tuyen quang, vinh long, vinh phuc, vung tau, yen bai`
    .split(',')
    .map((name) => name.trim()),
);
