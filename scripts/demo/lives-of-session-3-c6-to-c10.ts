import { Claim, InformChannel } from '../../schema/events/vocabulary';
import {
  classifiedByFront,
  classifiedByOffice,
  firstLetter,
  secondLetter,
} from './letters-of-session-3';
import type { Life } from './petition-act';

const contact = 'contact-3-h';

/** What became of the ten petitions from C6 to C10 before the third session of H. */
export const livesFromC6ToC10: readonly Life[] = [
  {
    // Answered, and the voters were never told.
    petition: 'P11',
    contact,
    acts: [
      { does: 'receive', on: '2021-11-29', by: 'group-2-h' },
      classifiedByOffice,
      firstLetter,
      { does: 'acknowledge', on: '2021-12-10' },
      {
        does: 'answer',
        on: '2022-01-13',
        number: '05/CV-NN',
        claim: Claim.EXPLAINED,
        text: 'Kinh phí hỗ trợ đợt 2 năm 2021 được chi trả từ nguồn dự phòng ngân sách theo quyết định của UBND tỉnh. Danh sách của xã C6 gồm 31 hộ đã được thẩm định, dự kiến chi trả trong quý I năm 2022. Phòng đã giao trạm thú y hướng dẫn các hộ khử trùng chuồng trại và chỉ tái đàn khi đủ điều kiện.',
      },
    ],
  },
  {
    // The receipt was confirmed, and nothing came after it.
    petition: 'P12',
    contact,
    acts: [
      { does: 'receive', on: '2021-11-29', by: 'group-2-h' },
      classifiedByOffice,
      firstLetter,
      { does: 'acknowledge', on: '2021-12-13' },
    ],
  },
  {
    petition: 'P13',
    contact,
    acts: [
      { does: 'receive', on: '2021-11-30', by: 'group-2-h' },
      classifiedByOffice,
      secondLetter,
      { does: 'acknowledge', on: '2021-12-17' },
      {
        does: 'answer',
        on: '2022-02-15',
        number: '17/CV-VHTT',
        claim: Claim.DEFERRED,
        text: 'Việc mở rộng nhà văn hóa các thôn sau sáp nhập cần được xem xét cùng quy hoạch xây dựng xã nông thôn mới giai đoạn 2021-2025 đang lập. Phòng đề nghị tạm chưa thực hiện cho đến khi quy hoạch được duyệt, và sẽ ưu tiên hỗ trợ loa đài, bàn ghế khi có nguồn xã hội hóa.',
      },
    ],
  },
  {
    petition: 'P14',
    contact,
    acts: [
      { does: 'receive', on: '2021-11-30', by: 'group-2-h' },
      classifiedByOffice,
      firstLetter,
      { does: 'acknowledge', on: '2021-12-09' },
      {
        does: 'answer',
        on: '2021-12-29',
        number: '245/CV-NV',
        claim: Claim.RESOLVED,
        text: 'Phòng đã kiểm tra và thống nhất với UBND xã C7 bố trí thêm một công chức tại bộ phận một cửa từ ngày 27/12/2021, riêng sáng thứ hai và thứ ba có ba người trực. Thời gian giải quyết của 132 thủ tục đã được niêm yết tại trụ sở, kèm số điện thoại phản ánh.',
      },
      { does: 'inform', on: '2022-01-06', by: 'group-2-h', channel: InformChannel.MEETING },
    ],
  },
  {
    // Answered on paper, and recorded seven weeks later.
    petition: 'P15',
    contact,
    acts: [
      { does: 'receive', on: '2021-11-30', by: 'front-h' },
      classifiedByFront,
      secondLetter,
      { does: 'acknowledge', on: '2021-12-20', recordedOn: '2021-12-22', onPaper: true },
      {
        does: 'answer',
        on: '2022-01-12',
        recordedOn: '2022-03-02',
        onPaper: true,
        number: '07/CV-CAH',
        claim: Claim.EXPLAINED,
        text: 'Công an huyện đã chỉ đạo Công an xã C8 tuần tra mỗi tuần bốn đêm, làm rõ hai vụ trộm cắp và gọi răn đe, giáo dục 11 thanh thiếu niên. Việc lắp camera an ninh thực hiện theo mô hình xã hội hóa, đề nghị UBND xã vận động và lựa chọn vị trí, Công an huyện hướng dẫn kỹ thuật.',
      },
      { does: 'inform', on: '2022-03-08', by: 'group-2-h', channel: InformChannel.MEETING },
    ],
  },
  {
    petition: 'P16',
    contact,
    acts: [
      { does: 'receive', on: '2021-11-30', by: 'front-h' },
      classifiedByFront,
      firstLetter,
      { does: 'acknowledge', on: '2021-12-09' },
      {
        does: 'answer',
        on: '2021-12-24',
        number: '418/CV-ĐL',
        claim: Claim.RESOLVED,
        text: 'Ngày 18/12/2021 Điện lực đã dựng lại ba cột điện bị nghiêng, đổ bê tông chân cột và căng lại 240 m dây bảo đảm độ cao an toàn theo quy định. Điện lực cảm ơn cử tri đã phản ánh kịp thời.',
      },
      { does: 'inform', on: '2021-12-31', by: 'group-2-h', channel: InformChannel.MEETING },
    ],
  },
  {
    petition: 'P17',
    contact,
    acts: [
      { does: 'receive', on: '2021-12-01', by: 'group-2-h' },
      classifiedByOffice,
      secondLetter,
      { does: 'acknowledge', on: '2021-12-20' },
      {
        does: 'answer',
        on: '2022-02-16',
        number: '41/CV-TCKH',
        claim: Claim.UNRESOLVED,
        text: 'Cải tạo chợ xã C9 cần khoảng 4,5 tỷ đồng nhưng chưa có trong kế hoạch đầu tư công trung hạn giai đoạn 2021-2025 đã được HĐND huyện thông qua, nguồn thu của chợ không đủ cân đối nên chưa thể bố trí vốn. Đề nghị UBND xã trước mắt dùng nguồn thu phí sửa mái dột và hệ thống điện.',
      },
      {
        does: 'inform',
        on: '2022-03-01',
        by: 'standing-committee-h',
        number: '14/TB-HĐND',
        channel: InformChannel.LETTER,
      },
    ],
  },
  {
    // A second roadmap where the first was not kept; it has ended too.
    petition: 'P18',
    contact,
    acts: [
      { does: 'receive', on: '2021-12-01', by: 'group-2-h' },
      classifiedByOffice,
      secondLetter,
      { does: 'acknowledge', on: '2021-12-16' },
      {
        does: 'answer',
        on: '2022-02-10',
        number: '11/BC-NN',
        claim: Claim.IN_PROGRESS,
        text: 'Đoạn sạt lở dài 420 m đã được khảo sát và đưa vào danh mục công trình phòng chống thiên tai cấp bách đề nghị tỉnh hỗ trợ. Huyện đã cắm biển cảnh báo, xã C9 đã có phương án di dời 22 hộ khi có lũ.',
        roadmap: [
          { task: 'Thả rồng đá gia cố tạm đoạn xung yếu 120 m', dueOn: '2022-12-30' },
          { task: 'Xây dựng kè kiên cố', dueOn: '2023-12-29' },
        ],
      },
      { does: 'inform', on: '2022-02-21', by: 'group-2-h', channel: InformChannel.MEETING },
      {
        does: 'answer',
        on: '2024-01-10',
        number: '03/BC-NN',
        claim: Claim.IN_PROGRESS,
        text: 'Phần gia cố tạm đã hoàn thành tháng 11 năm 2022. Kè kiên cố chưa khởi công do năm 2023 chưa được giao vốn; nay tỉnh đã phân bổ vốn từ nguồn dự phòng, Phòng xin điều chỉnh lộ trình và báo cáo Thường trực HĐND huyện hằng quý.',
        roadmap: [
          { task: 'Lựa chọn nhà thầu, khởi công', dueOn: '2024-09-30' },
          { task: 'Hoàn thành kè kiên cố', dueOn: '2025-05-30' },
        ],
      },
    ],
  },
  {
    // A roadmap that was kept, over two school years.
    petition: 'P19',
    contact,
    acts: [
      { does: 'receive', on: '2021-12-02', by: 'group-2-h' },
      classifiedByOffice,
      secondLetter,
      { does: 'acknowledge', on: '2021-12-17' },
      {
        does: 'answer',
        on: '2022-01-25',
        number: '08/BC-GDĐT',
        claim: Claim.IN_PROGRESS,
        text: 'UBND huyện đã giao chủ trương xây dựng bốn phòng học và khu bếp ăn bán trú cho trường mầm non xã C10 từ nguồn vốn nông thôn mới. Trong khi chờ, Phòng đã sửa chữa nhà văn hóa thôn làm lớp tạm và bổ sung nhà vệ sinh lưu động.',
        roadmap: [
          { task: 'Phê duyệt dự án, khởi công', dueOn: '2022-09-30' },
          { task: 'Hoàn thành, bàn giao trước năm học mới', dueOn: '2023-08-31' },
        ],
      },
      { does: 'inform', on: '2022-02-10', by: 'group-2-h', channel: InformChannel.MEETING },
      {
        does: 'answer',
        on: '2023-08-25',
        number: '340/BC-GDĐT',
        claim: Claim.RESOLVED,
        text: 'Bốn phòng học kiên cố, bếp ăn một chiều và khu vệ sinh đã được nghiệm thu, bàn giao ngày 18/08/2023. Từ năm học 2023-2024 toàn bộ tám nhóm lớp của trường được học tại khu trung tâm, không còn lớp học nhờ.',
      },
      { does: 'inform', on: '2023-09-08', by: 'group-2-h', channel: InformChannel.MEETING },
    ],
  },
  {
    // Answered though its receipt was never confirmed.
    petition: 'P20',
    contact,
    acts: [
      { does: 'receive', on: '2021-12-02', by: 'group-2-h' },
      classifiedByOffice,
      firstLetter,
      {
        does: 'answer',
        on: '2022-01-19',
        number: '09/CV-KTHT',
        claim: Claim.RESOLVED,
        text: 'Phòng đã phối hợp với Công an huyện khảo sát, ngày 12/01/2022 hoàn thành sơn gờ giảm tốc trên bốn nhánh, kẻ hai vạch sang đường và lắp sáu biển báo tại ngã tư. Đề nghị UBND xã và nhà trường bố trí người hướng dẫn giờ tan học.',
      },
    ],
  },
];
