import { Claim, InformChannel } from '../../schema/events/vocabulary';
import type { Life } from './petition-act';

/** What became of three petitions that the town's council received in 2022. */
export const livesOfTheTown: readonly Life[] = [
  {
    petition: 'Y01',
    contact: 'contact-y',
    acts: [
      { does: 'receive', on: '2022-11-14', by: 'front-y' },
      { does: 'classify', on: '2022-11-18', by: 'front-y' },
      { does: 'forward', on: '2022-11-21', by: 'standing-committee-y', number: '87/CV-HĐND' },
      { does: 'acknowledge', on: '2022-11-24' },
      {
        does: 'answer',
        on: '2023-01-16',
        number: '22/CV-QLĐT',
        claim: Claim.RESOLVED,
        text: 'Phòng đã chỉ đạo đơn vị duy tu thay ba đoạn cống sập, 58 tấm đan và lát lại 140 m2 vỉa hè, hoàn thành ngày 12/01/2023. Hệ thống thoát nước của cả tuyến được nạo vét trước mùa mưa năm 2023.',
      },
      {
        does: 'inform',
        on: '2023-01-30',
        by: 'standing-committee-y',
        number: '06/TB-HĐND',
        channel: InformChannel.PORTAL,
      },
    ],
  },
  {
    // Answered six weeks late, and the voters were not told.
    petition: 'Y02',
    contact: 'contact-y',
    acts: [
      { does: 'receive', on: '2022-11-14', by: 'front-y' },
      { does: 'classify', on: '2022-11-18', by: 'front-y' },
      { does: 'forward', on: '2022-11-21', by: 'standing-committee-y', number: '87/CV-HĐND' },
      { does: 'acknowledge', on: '2022-11-25' },
      {
        does: 'answer',
        on: '2023-03-10',
        number: '64/CV-TNMT',
        claim: Claim.EXPLAINED,
        text: 'Chi nhánh Văn phòng đăng ký đất đai đang đo đạc chỉnh lý cho 34 hộ đã hiến đất, không thu phí của người dân. Hồ sơ chậm do phải lập lại biên bản hiến đất theo mẫu mới và có sáu hộ đang thế chấp giấy chứng nhận tại ngân hàng.',
      },
    ],
  },
  {
    // The receipt was confirmed, and nothing came after it.
    petition: 'Y03',
    contact: 'contact-y',
    acts: [
      { does: 'receive', on: '2022-11-15', by: 'front-y' },
      { does: 'classify', on: '2022-11-18', by: 'office-y' },
      { does: 'forward', on: '2022-11-21', by: 'standing-committee-y', number: '87/CV-HĐND' },
      { does: 'acknowledge', on: '2022-11-25' },
    ],
  },
];

/**
 * Petitions that are running in November 2026. The district level was closed on 1 July 2025:
 * new matters are the communes' own.
 */
export const livesOf2026: readonly Life[] = [
  {
    petition: 'N01',
    contact: null,
    acts: [
      { does: 'receive', on: '2026-08-17', by: 'office-c1' },
      { does: 'classify', on: '2026-08-19', by: 'office-c1' },
      { does: 'forward', on: '2026-08-24', by: 'office-c1', number: '31/CV-HĐND' },
      { does: 'acknowledge', on: '2026-09-04' },
    ],
  },
  {
    petition: 'N02',
    contact: null,
    acts: [
      { does: 'receive', on: '2026-09-10', by: 'office-c2' },
      { does: 'classify', on: '2026-09-14', by: 'office-c2' },
      { does: 'forward', on: '2026-09-18', by: 'office-c2', number: '26/CV-HĐND' },
      { does: 'acknowledge', on: '2026-09-25' },
    ],
  },
  {
    // Sixty days end on a Saturday.
    petition: 'N03',
    contact: null,
    acts: [
      { does: 'receive', on: '2026-09-14', by: 'office-c1' },
      { does: 'classify', on: '2026-09-16', by: 'office-c1' },
      { does: 'forward', on: '2026-09-22', by: 'office-c1', number: '37/CV-HĐND' },
      { does: 'acknowledge', on: '2026-09-29' },
    ],
  },
  {
    petition: 'N04',
    contact: null,
    acts: [
      { does: 'receive', on: '2026-09-21', by: 'office-c2' },
      { does: 'classify', on: '2026-09-23', by: 'office-c2' },
      { does: 'forward', on: '2026-09-28', by: 'office-c2', number: '28/CV-HĐND' },
      { does: 'acknowledge', on: '2026-10-05' },
    ],
  },
  {
    petition: 'N05',
    contact: null,
    acts: [
      { does: 'receive', on: '2026-10-12', by: 'office-c1' },
      { does: 'classify', on: '2026-10-14', by: 'office-c1' },
      { does: 'forward', on: '2026-10-19', by: 'office-c1', number: '42/CV-HĐND' },
      { does: 'acknowledge', on: '2026-10-26' },
    ],
  },
  {
    petition: 'N06',
    contact: null,
    acts: [
      { does: 'receive', on: '2026-11-04', by: 'office-c2' },
      { does: 'classify', on: '2026-11-09', by: 'office-c2' },
      { does: 'forward', on: '2026-11-17', by: 'office-c2', number: '35/CV-HĐND' },
    ],
  },
  {
    petition: 'N07',
    contact: null,
    acts: [{ does: 'receive', on: '2026-11-20', by: 'office-c1' }],
  },
];
