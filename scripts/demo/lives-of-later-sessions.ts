import { Claim, InformChannel } from '../../schema/events/vocabulary';
import type { Act, Life } from './petition-act';

const classified: Act = { does: 'classify', on: '2022-06-29', by: 'office-h' };
const letter: Act = {
  does: 'forward',
  on: '2022-07-01',
  by: 'standing-committee-h',
  number: '63/CV-HĐND',
};

/** What came back before the fourth and the fifth session of H, and one matter that was new. */
export const livesOfLaterSessions: readonly Life[] = [
  {
    // The answer had come late and left open when; nothing new is said, and answered again.
    petition: 'S01',
    contact: 'contact-4-h',
    reRaises: { petitions: ['P03'], hasNewFacts: false },
    acts: [
      { does: 'receive', on: '2022-06-22', by: 'group-1-h' },
      classified,
      letter,
      { does: 'acknowledge', on: '2022-07-05' },
      {
        does: 'answer',
        on: '2022-08-18',
        number: '171/CV-TNMT',
        claim: Claim.EXPLAINED,
        text: 'Phòng đã trả lời nội dung này tại Công văn số 58/CV-TNMT ngày 15/03/2022. Đến nay 19 hồ sơ sai lệch ranh giới đang chờ lịch đo đạc của Chi nhánh Văn phòng đăng ký đất đai, 8 hồ sơ đang chờ UBND xã C2 xác nhận nguồn gốc đất. Phòng sẽ trình cấp giấy ngay khi hồ sơ đủ điều kiện.',
      },
      { does: 'inform', on: '2022-08-26', by: 'group-1-h', channel: InformChannel.MEETING },
    ],
  },
  {
    // The first date of the roadmap had passed, and a flood had come since.
    petition: 'S02',
    contact: 'contact-4-h',
    reRaises: { petitions: ['P10'], hasNewFacts: true },
    acts: [
      { does: 'receive', on: '2022-06-23', by: 'group-1-h' },
      classified,
      letter,
      { does: 'acknowledge', on: '2022-07-04' },
      {
        does: 'answer',
        on: '2022-07-29',
        number: '97/BC-BQL',
        claim: Claim.RESOLVED,
        text: 'Ban nhận trách nhiệm vì lắp đặt chậm so với lộ trình. Đến ngày 20/07/2022 đã dựng hai cột thủy chí, lắp rào chắn và biển cấm ở hai đầu ngầm; UBND xã C5 phân công người trực khi có lũ. Đề xuất chủ trương đầu tư cầu đã trình tỉnh ngày 12/07/2022, việc xây cầu tiếp tục theo lộ trình đã trả lời.',
      },
      { does: 'inform', on: '2022-08-05', by: 'group-1-h', channel: InformChannel.MEETING },
    ],
  },
  {
    petition: 'S03',
    contact: 'contact-4-h',
    acts: [
      { does: 'receive', on: '2022-06-24', by: 'front-h' },
      classified,
      letter,
      { does: 'acknowledge', on: '2022-07-06' },
      {
        does: 'answer',
        on: '2022-08-12',
        number: '94/CV-NN',
        claim: Claim.RESOLVED,
        text: 'Phòng đã cấp cho xã C9 thêm 20 bể chứa, đặt tại các cánh đồng trong tháng 7/2022, và ký hợp đồng với đơn vị đủ điều kiện thu gom, vận chuyển, tiêu hủy bao bì mỗi năm hai lần sau vụ thu hoạch. Lần đầu thực hiện ngày 05/08/2022, thu được 640 kg.',
      },
      {
        does: 'inform',
        on: '2022-08-19',
        by: 'standing-committee-h',
        number: '41/TB-HĐND',
        channel: InformChannel.PORTAL,
      },
    ],
  },
  {
    // The third time; the letter goes to the People's Committee itself, which settles it.
    petition: 'S04',
    contact: 'contact-5-h',
    reRaises: { petitions: ['P03', 'S01'], hasNewFacts: true },
    acts: [
      { does: 'receive', on: '2022-11-24', by: 'group-1-h' },
      { does: 'classify', on: '2022-11-28', by: 'office-h' },
      { does: 'forward', on: '2022-12-01', by: 'standing-committee-h', number: '104/CV-HĐND' },
      { does: 'acknowledge', on: '2022-12-05' },
      {
        does: 'answer',
        on: '2023-01-16',
        number: '12/BC-UBND',
        claim: Claim.IN_PROGRESS,
        text: 'UBND huyện đã họp với Phòng Tài nguyên và Môi trường, Chi nhánh Văn phòng đăng ký đất đai và UBND xã C2 ngày 10/01/2023, thống nhất hoàn thiện hồ sơ của cả 27 hộ theo hai đợt và giao Phòng báo cáo tiến độ hằng tháng.',
        roadmap: [
          { task: 'Trả kết quả 8 hồ sơ đã xác nhận nguồn gốc đất', dueOn: '2023-03-31' },
          { task: 'Trả kết quả 19 hồ sơ đã đo đạc lại', dueOn: '2023-05-31' },
        ],
      },
      { does: 'inform', on: '2023-02-03', by: 'group-1-h', channel: InformChannel.MEETING },
      {
        does: 'answer',
        on: '2023-05-26',
        number: '97/BC-UBND',
        claim: Claim.RESOLVED,
        text: 'Giấy chứng nhận quyền sử dụng đất của cả 27 hộ thôn 4 đã được trao tại hội trường UBND xã C2: 8 giấy ngày 28/03/2023 và 19 giấy ngày 19/05/2023. UBND huyện đã kiểm điểm trách nhiệm để hồ sơ tồn đọng từ năm 2019.',
      },
      { does: 'inform', on: '2023-06-02', by: 'group-1-h', channel: InformChannel.MEETING },
    ],
  },
];
