import { BodyKind, Level, Role } from '../../schema/events/vocabulary';
import type { IsoDate } from '../../src/kernel/calendar';

export type BodyEntry = Readonly<{
  name: string;
  kind: BodyKind;
  level: Level;
  /** The key of the body above. */
  parent: string | null;
  /** False for the bodies that the two documents name. */
  isSynthetic: boolean;
  registeredOn: IsoDate;
}>;

type Naming = (name: string) => BodyEntry;

const named =
  (isSynthetic: boolean, registeredOn: IsoDate, level: Level, parent: string | null) =>
  (kind: BodyKind): Naming =>
  (name) => ({ name, kind, level, parent, isSynthetic, registeredOn });

const dayOfDistrict = '2021-06-02';
const dayOfCommunes = '2021-06-03';
const dayOfTown = '2021-06-04';

const realOfH = named(false, dayOfDistrict, Level.DISTRICT, 'council-h');
const inventedOfH = named(true, dayOfDistrict, Level.DISTRICT, 'council-h');
const underH = 'peoples-committee-h';
const realAgencyOfH = named(false, dayOfDistrict, Level.DISTRICT, underH)(BodyKind.AGENCY);
const inventedAgencyOfH = named(true, dayOfDistrict, Level.DISTRICT, underH)(BodyKind.AGENCY);

const communeOfH = named(true, dayOfCommunes, Level.COMMUNE, 'council-h')(BodyKind.PEOPLES_COUNCIL);
const ofC1 = named(true, dayOfCommunes, Level.COMMUNE, 'council-c1');
const ofC2 = named(true, dayOfCommunes, Level.COMMUNE, 'council-c2');

const wardOfY = named(true, dayOfTown, Level.COMMUNE, 'council-y')(BodyKind.PEOPLES_COUNCIL);
const realOfY = named(false, dayOfTown, Level.DISTRICT, 'council-y');
const inventedOfY = named(true, dayOfTown, Level.DISTRICT, 'council-y');
const underY = 'peoples-committee-y';
const inventedAgencyOfY = named(true, dayOfTown, Level.DISTRICT, underY)(BodyKind.AGENCY);

const council = (level: Level, parent: string | null, isSynthetic: boolean, on: IsoDate): Naming =>
  named(isSynthetic, on, level, parent)(BodyKind.PEOPLES_COUNCIL);

/** In the order of their registration: a body comes after the one above it, an office first of its council. */
const entries = {
  'council-province': council(Level.PROVINCE, null, true, dayOfDistrict)('HĐND tỉnh'),

  'council-h': council(Level.DISTRICT, 'council-province', false, dayOfDistrict)('HĐND huyện'),
  'office-h': inventedOfH(BodyKind.COUNCIL_OFFICE)('Văn phòng HĐND và UBND huyện'),
  'standing-committee-h': realOfH(BodyKind.STANDING_COMMITTEE)('Thường trực HĐND huyện'),
  'board-economy-h': inventedOfH(BodyKind.COUNCIL_COMMITTEE)('Ban Kinh tế - Xã hội HĐND huyện'),
  'board-legal-h': inventedOfH(BodyKind.COUNCIL_COMMITTEE)('Ban Pháp chế HĐND huyện'),
  'group-1-h': inventedOfH(BodyKind.DELEGATE_GROUP)('Tổ đại biểu số 1 HĐND huyện'),
  'group-2-h': inventedOfH(BodyKind.DELEGATE_GROUP)('Tổ đại biểu số 2 HĐND huyện'),
  'front-h': inventedOfH(BodyKind.FATHERLAND_FRONT)('Ủy ban MTTQ Việt Nam huyện'),
  'peoples-committee-h': realOfH(BodyKind.PEOPLES_COMMITTEE)('UBND huyện'),
  'finance-h': realAgencyOfH('Phòng Tài chính - Kế hoạch'),
  'projects-h': realAgencyOfH('Ban QLDA các công trình'),
  'interior-h': realAgencyOfH('Phòng Nội vụ'),
  'land-h': inventedAgencyOfH('Phòng Tài nguyên và Môi trường'),
  'farming-h': inventedAgencyOfH('Phòng Nông nghiệp và PTNT'),
  'education-h': inventedAgencyOfH('Phòng Giáo dục và Đào tạo'),
  'infrastructure-h': inventedAgencyOfH('Phòng Kinh tế và Hạ tầng'),
  'social-h': inventedAgencyOfH('Phòng Lao động - Thương binh và Xã hội'),
  'culture-h': inventedAgencyOfH('Phòng Văn hóa và Thông tin'),
  'health-h': inventedAgencyOfH('Trung tâm Y tế huyện'),
  'police-h': inventedAgencyOfH('Công an huyện'),
  'power-h': inventedAgencyOfH('Điện lực huyện'),
  'water-h': inventedAgencyOfH('Trung tâm Nước sạch và Vệ sinh môi trường nông thôn'),

  'council-c1': communeOfH('HĐND xã C1'),
  'council-c2': communeOfH('HĐND xã C2'),
  'council-c3': communeOfH('HĐND xã C3'),
  'council-c4': communeOfH('HĐND xã C4'),
  'council-c5': communeOfH('HĐND xã C5'),
  'council-c6': communeOfH('HĐND xã C6'),
  'council-c7': communeOfH('HĐND xã C7'),
  'council-c8': communeOfH('HĐND xã C8'),
  'council-c9': communeOfH('HĐND xã C9'),
  'council-c10': communeOfH('HĐND xã C10'),
  'office-c1': ofC1(BodyKind.COUNCIL_OFFICE)('Văn phòng HĐND và UBND xã C1'),
  'peoples-committee-c1': ofC1(BodyKind.PEOPLES_COMMITTEE)('UBND xã C1'),
  'office-c2': ofC2(BodyKind.COUNCIL_OFFICE)('Văn phòng HĐND và UBND xã C2'),
  'peoples-committee-c2': ofC2(BodyKind.PEOPLES_COMMITTEE)('UBND xã C2'),

  'council-y': council(Level.DISTRICT, 'council-province', false, dayOfTown)('HĐND thị xã'),
  'office-y': realOfY(BodyKind.COUNCIL_OFFICE)('Văn phòng HĐND và UBND thị xã'),
  'standing-committee-y': realOfY(BodyKind.STANDING_COMMITTEE)('Thường trực HĐND thị xã'),
  'board-y': inventedOfY(BodyKind.COUNCIL_COMMITTEE)('Ban Kinh tế - Xã hội HĐND thị xã'),
  'front-y': realOfY(BodyKind.FATHERLAND_FRONT)('Ủy ban MTTQ Việt Nam thị xã'),
  'peoples-committee-y': realOfY(BodyKind.PEOPLES_COMMITTEE)('UBND thị xã'),
  'urban-y': inventedAgencyOfY('Phòng Quản lý đô thị thị xã'),
  'land-y': inventedAgencyOfY('Phòng Tài nguyên và Môi trường thị xã'),

  'council-y1': wardOfY('HĐND phường Y1'),
  'council-y2': wardOfY('HĐND phường Y2'),
} as const satisfies Readonly<Record<string, BodyEntry>>;

export type BodyKey = keyof typeof entries;

export const bodyKeys = Object.keys(entries) as readonly BodyKey[];

const isBodyKey = (key: string): key is BodyKey => Object.hasOwn(entries, key);

export const bodyEntry = (key: BodyKey): BodyEntry => entries[key];

export const parentOf = (key: BodyKey): BodyKey | null => {
  const { parent } = bodyEntry(key);
  if (parent === null || isBodyKey(parent)) return parent;
  throw new Error(`the body above ${key} is not in the list: ${parent}`);
};

/** The council that a body belongs to; a council is its own. */
export function councilOf(key: BodyKey): BodyKey {
  if (bodyEntry(key).kind === BodyKind.PEOPLES_COUNCIL) return key;
  const parent = parentOf(key);
  if (parent === null) throw new Error(`${key} belongs to no council`);
  return councilOf(parent);
}

/** The office that records for a council. */
export function officeOf(council: BodyKey): BodyKey {
  const office = bodyKeys.find(
    (key) => bodyEntry(key).kind === BodyKind.COUNCIL_OFFICE && councilOf(key) === council,
  );
  if (office === undefined) throw new Error(`${council} has no office`);
  return office;
}

/** The role of those who act for a body of a kind; nobody acts for a council itself. */
export const roleOfKind: Readonly<Record<BodyKind, Role | null>> = {
  [BodyKind.PEOPLES_COUNCIL]: null,
  [BodyKind.STANDING_COMMITTEE]: Role.STANDING_COMMITTEE,
  [BodyKind.COUNCIL_COMMITTEE]: Role.COMMITTEE,
  [BodyKind.DELEGATE_GROUP]: Role.DELEGATE_GROUP,
  [BodyKind.COUNCIL_OFFICE]: Role.OFFICE,
  [BodyKind.PEOPLES_COMMITTEE]: Role.PEOPLES_COMMITTEE,
  [BodyKind.AGENCY]: Role.AGENCY,
  [BodyKind.FATHERLAND_FRONT]: Role.FRONT,
};
