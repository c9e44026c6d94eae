import type { IsoDate } from '../../src/kernel/calendar';
import type { BodyKey } from './bodies';
import type { PetitionKey } from './petition-texts';
import type { SessionKey } from './sessions';

type Point = Readonly<{ commune: BodyKey; place: string; utterances: number; voters: number }>;

/** The points of one day, as one body reported them. */
type Meeting = Readonly<{
  on: IsoDate;
  /** Later than `on` where the meeting was on a Sunday. */
  recordedOn?: IsoDate;
  by: BodyKey;
  points: readonly Point[];
}>;

type Paper = Readonly<{ on: IsoDate; by: BodyKey; number: string }>;

/** What a Delegate Group reports of it. */
export type Digest = Paper &
  Readonly<{
    petitions: readonly PetitionKey[];
    statedUtterances: number;
    statedPetitions: number;
    summary: string;
  }>;

/** A round of meetings before a session, at most one in each commune. */
export type Contact = Readonly<{
  session: SessionKey;
  plan: Paper;
  meetings: readonly Meeting[];
  minutes: readonly (Paper & Readonly<{ summary: string }>)[];
  digests?: readonly Digest[];
}>;

const entries = {
  /**
   * The document of H states the totals: 10 contact points, in 10 of its 10 communes, where 20 voters spoke. It does
   * not say when, where and how many at each point: that is invented, and so all of these events are synthetic.
   */
  'contact-3-h': {
    session: 'session-3-h',
    plan: { on: '2021-11-22', by: 'standing-committee-h', number: '14/KH-HĐND' },
    meetings: [
      {
        on: '2021-11-25',
        by: 'group-1-h',
        points: [
          { commune: 'council-c1', place: 'Nhà văn hóa thôn 3, xã C1', utterances: 3, voters: 86 },
          { commune: 'council-c2', place: 'Hội trường UBND xã C2', utterances: 2, voters: 74 },
        ],
      },
      {
        on: '2021-11-26',
        by: 'group-1-h',
        points: [
          { commune: 'council-c3', place: 'Nhà văn hóa thôn 1, xã C3', utterances: 1, voters: 52 },
          { commune: 'council-c4', place: 'Hội trường UBND xã C4', utterances: 2, voters: 65 },
        ],
      },
      {
        on: '2021-11-28',
        recordedOn: '2021-11-29',
        by: 'group-1-h',
        points: [
          { commune: 'council-c5', place: 'Trường tiểu học xã C5', utterances: 2, voters: 91 },
        ],
      },
      {
        on: '2021-11-29',
        by: 'group-2-h',
        points: [
          { commune: 'council-c6', place: 'Hội trường UBND xã C6', utterances: 3, voters: 70 },
        ],
      },
      {
        on: '2021-11-30',
        by: 'group-2-h',
        points: [
          { commune: 'council-c7', place: 'Nhà văn hóa thôn 2, xã C7', utterances: 1, voters: 48 },
          { commune: 'council-c8', place: 'Nhà văn hóa thôn 5, xã C8', utterances: 2, voters: 57 },
        ],
      },
      {
        on: '2021-12-01',
        by: 'group-2-h',
        points: [
          { commune: 'council-c9', place: 'Hội trường UBND xã C9', utterances: 3, voters: 83 },
        ],
      },
      {
        on: '2021-12-02',
        by: 'group-2-h',
        points: [
          {
            commune: 'council-c10',
            place: 'Nhà văn hóa thôn 4, xã C10',
            utterances: 1,
            voters: 61,
          },
        ],
      },
    ],
    minutes: [
      {
        on: '2021-12-03',
        by: 'group-1-h',
        number: '02/BB-TĐB',
        summary:
          'Tiếp xúc tại năm điểm thuộc các xã từ C1 đến C5, có 10 lượt ý kiến, ghi nhận 10 kiến nghị thuộc thẩm quyền cấp huyện và cấp xã. Không có ý kiến nào được trả lời dứt điểm tại hội nghị.',
      },
      {
        on: '2021-12-07',
        by: 'group-2-h',
        number: '02/BB-TĐB',
        summary:
          'Tiếp xúc tại năm điểm thuộc các xã từ C6 đến C10, có 10 lượt ý kiến, ghi nhận 10 kiến nghị. Cử tri đề nghị được thông báo kết quả trả lời trước kỳ họp sau.',
      },
    ],
  },
  'contact-4-h': {
    session: 'session-4-h',
    plan: { on: '2022-06-16', by: 'standing-committee-h', number: '06/KH-HĐND' },
    meetings: [
      {
        on: '2022-06-22',
        by: 'group-1-h',
        points: [
          { commune: 'council-c2', place: 'Nhà văn hóa thôn 4, xã C2', utterances: 4, voters: 79 },
        ],
      },
      {
        on: '2022-06-23',
        by: 'group-1-h',
        points: [
          { commune: 'council-c5', place: 'Trường tiểu học xã C5', utterances: 3, voters: 95 },
        ],
      },
      {
        on: '2022-06-24',
        by: 'front-h',
        points: [
          { commune: 'council-c9', place: 'Nhà văn hóa thôn 5, xã C9', utterances: 2, voters: 58 },
        ],
      },
    ],
    minutes: [
      {
        on: '2022-06-28',
        by: 'group-1-h',
        number: '01/BB-TĐB',
        summary:
          'Tiếp xúc tại hai điểm thuộc xã C2 và xã C5, có 7 lượt ý kiến. Cử tri kiến nghị lại hai nội dung đã được trả lời sau kỳ họp thứ 3.',
      },
      {
        on: '2022-06-28',
        by: 'front-h',
        number: '17/BB-MTTQ',
        summary: 'Tiếp xúc tại một điểm thuộc xã C9, có 2 lượt ý kiến, ghi nhận một kiến nghị mới.',
      },
    ],
  },
  'contact-5-h': {
    session: 'session-5-h',
    plan: { on: '2022-11-18', by: 'standing-committee-h', number: '12/KH-HĐND' },
    meetings: [
      {
        on: '2022-11-24',
        by: 'group-1-h',
        points: [
          { commune: 'council-c2', place: 'Nhà văn hóa thôn 4, xã C2', utterances: 3, voters: 84 },
        ],
      },
      {
        on: '2022-11-25',
        by: 'group-2-h',
        points: [
          { commune: 'council-c7', place: 'Nhà văn hóa thôn 2, xã C7', utterances: 2, voters: 46 },
        ],
      },
    ],
    minutes: [
      {
        on: '2022-11-29',
        by: 'group-1-h',
        number: '02/BB-TĐB',
        summary:
          'Tiếp xúc tại một điểm thuộc xã C2, có 3 lượt ý kiến, đều về giấy chứng nhận quyền sử dụng đất của thôn 4 mà cử tri đã kiến nghị hai lần.',
      },
      {
        on: '2022-11-29',
        by: 'group-2-h',
        number: '02/BB-TĐB',
        summary:
          'Tiếp xúc tại một điểm thuộc xã C7, có 2 lượt ý kiến được trả lời tại chỗ, không có kiến nghị mới.',
      },
    ],
  },
  'contact-6-h': {
    session: 'session-6-h',
    plan: { on: '2023-06-16', by: 'standing-committee-h', number: '05/KH-HĐND' },
    meetings: [
      {
        on: '2023-06-26',
        by: 'group-1-h',
        points: [
          { commune: 'council-c3', place: 'Nhà văn hóa thôn 1, xã C3', utterances: 4, voters: 77 },
          { commune: 'council-c4', place: 'Hội trường UBND xã C4', utterances: 3, voters: 62 },
        ],
      },
      {
        on: '2023-06-27',
        by: 'group-2-h',
        points: [
          { commune: 'council-c8', place: 'Nhà văn hóa thôn 5, xã C8', utterances: 3, voters: 54 },
          {
            commune: 'council-c10',
            place: 'Nhà văn hóa thôn 4, xã C10',
            utterances: 2,
            voters: 66,
          },
        ],
      },
      {
        on: '2023-06-28',
        by: 'front-h',
        points: [
          { commune: 'council-c6', place: 'Hội trường UBND xã C6', utterances: 3, voters: 71 },
        ],
      },
    ],
    minutes: [
      {
        on: '2023-06-30',
        by: 'group-1-h',
        number: '01/BB-TĐB',
        summary:
          'Tiếp xúc tại hai điểm thuộc xã C3 và xã C4, có 7 lượt ý kiến, ghi nhận ba kiến nghị; một kiến nghị của xã C4 có hai nội dung khác nhau.',
      },
      {
        on: '2023-06-30',
        by: 'group-2-h',
        number: '01/BB-TĐB',
        summary:
          'Tiếp xúc tại hai điểm thuộc xã C8 và xã C10, có 5 lượt ý kiến, ghi nhận ba kiến nghị và một đơn tố cáo.',
      },
      {
        on: '2023-06-30',
        by: 'front-h',
        number: '19/BB-MTTQ',
        summary:
          'Tiếp xúc tại một điểm thuộc xã C6, có 3 lượt ý kiến, một ý kiến được trả lời tại chỗ. Ghi nhận thêm kiến nghị của một cử tri xã C3 gửi sau hội nghị.',
      },
    ],
    // Due on 5 July; the second one came late, and counts the denunciation among its petitions.
    digests: [
      {
        on: '2023-07-03',
        by: 'group-1-h',
        number: '02/BC-TĐB',
        petitions: ['T01', 'T02', 'T03'],
        statedUtterances: 7,
        statedPetitions: 3,
        summary: 'Ba kiến nghị: ngã ba vào chợ xã C3, kênh tiêu và điện ở thôn 6, đồng hồ nước.',
      },
      {
        on: '2023-07-07',
        by: 'group-2-h',
        number: '02/BC-TĐB',
        petitions: ['T05', 'T06', 'T07'],
        statedUtterances: 5,
        statedPetitions: 4,
        summary: 'Bốn kiến nghị, trong đó một đơn tố cáo đã chuyển cơ quan có thẩm quyền.',
      },
    ],
  },
  'contact-y': {
    session: 'session-y',
    plan: { on: '2022-11-08', by: 'standing-committee-y', number: '11/KH-HĐND' },
    meetings: [
      {
        on: '2022-11-14',
        by: 'front-y',
        points: [
          {
            commune: 'council-y1',
            place: 'Nhà sinh hoạt khu phố 2, phường Y1',
            utterances: 5,
            voters: 88,
          },
        ],
      },
      {
        on: '2022-11-15',
        by: 'front-y',
        points: [
          { commune: 'council-y2', place: 'Hội trường UBND phường Y2', utterances: 2, voters: 60 },
        ],
      },
    ],
    minutes: [
      {
        on: '2022-11-17',
        by: 'front-y',
        number: '23/BB-MTTQ',
        summary: 'Tiếp xúc tại hai phường Y1 và Y2, có 7 lượt ý kiến, ghi nhận ba kiến nghị.',
      },
    ],
  },
} as const satisfies Readonly<Record<string, Contact>>;

export type ContactKey = keyof typeof entries;

export const contactKeys = Object.keys(entries) as readonly ContactKey[];

export const contactEntry = (key: ContactKey): Contact => entries[key];

/** The number of a commune's point: points are numbered in the order in which they are reported. */
export function pointNumberOf(key: ContactKey, commune: BodyKey): number {
  const points = contactEntry(key).meetings.flatMap((meeting) => meeting.points);
  const index = points.findIndex((point) => point.commune === commune);
  if (index === -1) throw new Error(`${key} has no point in ${commune}`);
  return index + 1;
}
