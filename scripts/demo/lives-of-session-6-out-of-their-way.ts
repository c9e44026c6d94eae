import { Claim, InformChannel, Track } from '../../schema/events/vocabulary';
import { byFront, byGroup1, byGroup2, classified, letter } from './acts-of-session-6';
import type { Life } from './petition-act';

const contact = 'contact-6-h';

/** Before the sixth session: what was merged, split, diverted, taken back, or settled on the spot. */
export const livesOutOfTheirWay: readonly Life[] = [
  {
    petition: 'T01',
    contact,
    acts: [
      byGroup1,
      classified,
      letter,
      { does: 'acknowledge', on: '2023-07-10' },
      {
        does: 'answer',
        on: '2023-08-16',
        number: '164/CV-KTHT',
        claim: Claim.RESOLVED,
        text: 'Phòng đã kiểm tra ngã ba ngày 18/07/2023 cùng UBND xã C3 và lắp hai gương cầu lồi, bốn biển báo, hai gờ giảm tốc; vạch cho người đi bộ kẻ xong ngày 11/08/2023. UBND xã đã chặt bụi tre và hạ thấp tường rào che khuất tầm nhìn.',
      },
      { does: 'inform', on: '2023-08-23', by: 'group-1-h', channel: InformChannel.MEETING },
    ],
  },
  {
    // Two matters in one: they go to two bodies.
    petition: 'T02',
    contact,
    acts: [byGroup1, { does: 'split', on: '2023-06-29', by: 'office-h', into: ['T11', 'T12'] }],
  },
  {
    // Put into a group, and settled before the group was forwarded.
    petition: 'T03',
    contact,
    acts: [
      byGroup1,
      classified,
      {
        does: 'withdraw',
        on: '2023-07-04',
        by: 'group-1-h',
        reason:
          'Ngày 03/07/2023 Trung tâm Nước sạch đã thay đồng hồ và hoàn lại 1.460.000 đồng; cử tri đề nghị rút kiến nghị.',
      },
    ],
  },
  {
    petition: 'T04',
    contact,
    acts: [
      byGroup2,
      {
        does: 'divert',
        on: '2023-06-29',
        by: 'office-h',
        track: Track.DENUNCIATION,
        competent: 'peoples-committee-h',
        reason: 'Nội dung là tố cáo, không phải kiến nghị; giải quyết theo Luật Tố cáo.',
      },
      {
        does: 'settle',
        on: '2023-08-25',
        by: 'peoples-committee-h',
        onPaper: true,
        number: '07/KL-UBND',
        result:
          'Tố cáo đúng một phần: tiền thu đã chi cho công trình nhưng không lập biên lai, không công khai quyết toán. Đã yêu cầu công khai sổ sách, hoàn lại 4,1 triệu đồng thu thừa và kiểm điểm người thu.',
      },
    ],
  },
  {
    // Another voter asked the Front for what the Delegate Group had already written down.
    petition: 'T08',
    contact,
    acts: [
      byFront,
      {
        does: 'merge',
        on: '2023-06-29',
        by: 'front-h',
        into: 'T01',
        reason: 'Hai cử tri cùng nói về một ngã ba và cùng một đề nghị.',
      },
    ],
  },
  {
    petition: 'T09',
    contact,
    acts: [
      byFront,
      {
        does: 'answer-on-spot',
        on: '2023-06-28',
        by: 'front-h',
        answeredBy: 'social-h',
        claim: Claim.EXPLAINED,
        text: 'Theo Nghị định số 20/2021/NĐ-CP, người từ đủ 80 tuổi không có lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng được hưởng 360.000 đồng mỗi tháng kể từ tháng đủ 80 tuổi, nhận qua bưu điện xã. Hồ sơ của sáu cụ được trả kết quả trong tháng 7/2023.',
      },
      { does: 'inform', on: '2023-06-28', by: 'group-2-h', channel: InformChannel.MEETING },
    ],
  },
];
