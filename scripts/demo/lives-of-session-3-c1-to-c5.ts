import { Claim, InformChannel, Level } from '../../schema/events/vocabulary';
import {
  classifiedByFront,
  classifiedByOffice,
  firstLetter,
  secondLetter,
} from './letters-of-session-3';
import type { Life } from './petition-act';

const contact = 'contact-3-h';

/** What became of the ten petitions from C1 to C5 before the third session of H. */
export const livesFromC1ToC5: readonly Life[] = [
  {
    // Answered on the last day, which Tết had moved.
    petition: 'P01',
    contact,
    acts: [
      { does: 'receive', on: '2021-11-25', by: 'group-1-h' },
      { does: 'classify', on: '2021-11-29', by: 'office-h' },
      { does: 'forward', on: '2021-12-01', by: 'standing-committee-h', number: '108/CV-HĐND' },
      { does: 'acknowledge', on: '2021-12-03' },
      {
        does: 'answer',
        on: '2022-02-07',
        number: '15/CV-KTHT',
        claim: Claim.RESOLVED,
        text: 'Phòng đã phối hợp với UBND xã C1 và đơn vị quản lý đường bộ vá toàn bộ ổ gà, bù phụ đá dăm và khơi rãnh trên 3,1 km của tuyến, hoàn thành và nghiệm thu ngày 25/01/2022, bảo đảm đi lại trong dịp Tết. Việc nâng cấp mặt đường đã được đưa vào danh mục đề nghị của kế hoạch đầu tư công năm 2023.',
      },
      {
        does: 'inform',
        on: '2022-02-18',
        by: 'group-1-h',
        channel: InformChannel.MEETING,
        note: 'Thông báo tại hội nghị thôn và gửi văn bản trả lời cho Thường trực HĐND xã.',
      },
    ],
  },
  {
    // As it should be.
    petition: 'P02',
    contact,
    acts: [
      { does: 'receive', on: '2021-11-25', by: 'group-1-h' },
      classifiedByOffice,
      secondLetter,
      { does: 'acknowledge', on: '2021-12-20' },
      {
        does: 'answer',
        on: '2022-01-14',
        number: '06/CV-NN',
        claim: Claim.RESOLVED,
        text: 'Phòng đã cấp 120 triệu đồng từ nguồn hỗ trợ sử dụng sản phẩm, dịch vụ công ích thủy lợi để nạo vét 2,4 km kênh. Hợp tác xã đã thi công xong ngày 10/01/2022, nước đã về đến cuối kênh. Đoạn kênh đất 600 m còn lại được đưa vào kế hoạch kiên cố hóa kênh mương năm 2022.',
      },
      { does: 'inform', on: '2022-01-20', by: 'group-1-h', channel: InformChannel.MEETING },
    ],
  },
  {
    // Answered 35 days late.
    petition: 'P03',
    contact,
    acts: [
      { does: 'receive', on: '2021-11-25', by: 'group-1-h' },
      classifiedByOffice,
      firstLetter,
      { does: 'acknowledge', on: '2021-12-10' },
      {
        does: 'answer',
        on: '2022-03-15',
        number: '58/CV-TNMT',
        claim: Claim.EXPLAINED,
        text: 'Qua rà soát có 27 hồ sơ nộp từ năm 2019 tại thôn 4. Trong đó 19 hồ sơ phải đo đạc lại do sai lệch ranh giới, 8 hồ sơ thiếu xác nhận nguồn gốc đất. Phòng đã thông báo bằng văn bản lý do cho từng hộ và đề nghị UBND xã C2 xác nhận lại nguồn gốc đất làm cơ sở giải quyết. Phòng xin nhận khuyết điểm về việc trả lời chậm.',
      },
      { does: 'inform', on: '2022-03-22', by: 'group-1-h', channel: InformChannel.LETTER },
    ],
  },
  {
    // Sent to the district although the commune was competent; returned, and settled by the commune.
    petition: 'P04',
    contact,
    acts: [
      { does: 'receive', on: '2021-11-25', by: 'group-1-h' },
      { ...classifiedByOffice, level: Level.DISTRICT },
      { ...firstLetter, to: 'infrastructure-h' },
      {
        does: 'return',
        on: '2021-12-14',
        number: '211/CV-KTHT',
        competent: 'peoples-committee-c2',
        reason:
          'Rãnh thoát nước nằm trong khu dân cư, do UBND xã quản lý theo phân cấp của UBND huyện, không thuộc thẩm quyền giải quyết của Phòng Kinh tế và Hạ tầng. Đề nghị chuyển UBND xã C2 giải quyết, trả lời cử tri.',
      },
      { does: 'classify', on: '2021-12-15', by: 'office-h' },
      { does: 'forward', on: '2021-12-20', by: 'standing-committee-h', number: '118/CV-HĐND' },
      { does: 'acknowledge', on: '2021-12-22' },
      {
        does: 'answer',
        on: '2022-01-20',
        number: '04/BC-UBND',
        claim: Claim.RESOLVED,
        text: 'UBND xã đã huy động nhân dân thôn 2 cùng máy xúc khơi thông 350 m rãnh, thay 42 tấm đan hỏng, hoàn thành ngày 16/01/2022. Xã đã giao ban quản lý thôn kiểm tra, khơi thông định kỳ mỗi quý và sau mỗi đợt mưa lớn.',
      },
      {
        does: 'inform',
        on: '2022-01-25',
        by: 'peoples-committee-c2',
        channel: InformChannel.POSTING,
        note: 'Niêm yết tại trụ sở UBND xã và nhà văn hóa thôn 2.',
      },
    ],
  },
  {
    petition: 'P05',
    contact,
    acts: [
      { does: 'receive', on: '2021-11-26', by: 'group-1-h' },
      classifiedByOffice,
      firstLetter,
      { does: 'acknowledge', on: '2021-12-09' },
      {
        does: 'answer',
        on: '2022-01-10',
        number: '12/CV-ĐL',
        claim: Claim.EXPLAINED,
        text: 'Hai thôn nằm cuối đường dây dài 2,6 km, phụ tải tăng nhanh nên điện áp cuối nguồn thấp trong giờ cao điểm. Điện lực đã cân pha và chuyển bớt phụ tải sang trạm lân cận. Việc lắp thêm trạm biến áp phụ thuộc kế hoạch vốn của công ty, Điện lực đã đăng ký cho năm 2022 và sẽ thông báo khi được phê duyệt.',
      },
      {
        does: 'inform',
        on: '2022-01-18',
        by: 'standing-committee-h',
        number: '05/TB-HĐND',
        channel: InformChannel.LETTER,
      },
    ],
  },
  {
    // A roadmap that was kept.
    petition: 'P06',
    contact,
    acts: [
      { does: 'receive', on: '2021-11-26', by: 'group-1-h' },
      classifiedByOffice,
      firstLetter,
      { does: 'acknowledge', on: '2021-12-13' },
      {
        does: 'answer',
        on: '2022-01-26',
        number: '09/BC-NS',
        claim: Claim.IN_PROGRESS,
        text: 'Trung tâm đã kiểm tra thực tế, xác định phải thay 1,8 km đường ống chính và một máy bơm. Kinh phí sửa chữa đã được bố trí trong dự toán năm 2022, Trung tâm tổ chức thực hiện theo lộ trình; trong thời gian chờ sẽ cấp nước luân phiên theo lịch thông báo đến từng thôn.',
        roadmap: [
          { task: 'Thay máy bơm, khắc phục các điểm rò rỉ lớn', dueOn: '2022-03-31' },
          { task: 'Thay đường ống chính, cấp nước ổn định cho 300 hộ', dueOn: '2022-12-30' },
        ],
      },
      { does: 'inform', on: '2022-02-10', by: 'group-1-h', channel: InformChannel.MEETING },
      {
        does: 'answer',
        on: '2022-12-20',
        number: '96/BC-NS',
        claim: Claim.RESOLVED,
        text: 'Trung tâm đã hoàn thành thay 1,8 km đường ống và lắp máy bơm mới. Từ ngày 05/12/2022 công trình cấp nước liên tục 24 giờ cho 312 hộ, chất lượng nước đạt quy chuẩn theo kết quả xét nghiệm tháng 12 năm 2022.',
      },
      { does: 'inform', on: '2022-12-27', by: 'group-1-h', channel: InformChannel.MEETING },
    ],
  },
  {
    // Nobody ever confirmed that it had come.
    petition: 'P07',
    contact,
    acts: [{ does: 'receive', on: '2021-11-26', by: 'front-h' }, classifiedByFront, secondLetter],
  },
  {
    // A roadmap that ended long ago, and no word since.
    petition: 'P08',
    contact,
    acts: [
      { does: 'receive', on: '2021-11-26', by: 'front-h' },
      classifiedByFront,
      firstLetter,
      { does: 'acknowledge', on: '2021-12-14' },
      {
        does: 'answer',
        on: '2022-02-14',
        number: '21/BC-TTYT',
        claim: Claim.IN_PROGRESS,
        text: 'Trung tâm Y tế sẽ luân phiên bác sĩ về khám tại trạm mỗi tuần hai buổi cho đến khi tuyển được người. Việc sửa chữa nhà trạm và bổ sung trang thiết bị đã được đưa vào kế hoạch, thực hiện sau khi được giao vốn.',
        roadmap: [
          { task: 'Bố trí bác sĩ luân phiên, bổ sung dụng cụ khám bệnh', dueOn: '2022-09-30' },
          { task: 'Sửa chữa nhà trạm và phòng bệnh', dueOn: '2023-06-30' },
        ],
      },
      { does: 'inform', on: '2022-02-24', by: 'group-1-h', channel: InformChannel.MEETING },
    ],
  },
  {
    // Returned twice before anybody took it up.
    petition: 'P09',
    contact,
    acts: [
      { does: 'receive', on: '2021-11-28', recordedOn: '2021-11-29', by: 'group-1-h' },
      classifiedByOffice,
      { ...firstLetter, to: 'social-h' },
      {
        does: 'return',
        on: '2021-12-13',
        number: '187/CV-LĐTBXH',
        competent: 'finance-h',
        reason:
          'Danh sách của xã C5 đã được Phòng thẩm định và trình duyệt từ tháng 10. Việc chưa chi trả là do chưa được cấp kinh phí, thuộc trách nhiệm của Phòng Tài chính - Kế hoạch.',
      },
      { ...secondLetter, to: 'finance-h' },
      {
        does: 'return',
        on: '2021-12-21',
        number: '302/CV-TCKH',
        competent: 'peoples-committee-h',
        reason:
          'Phòng chưa nhận được quyết định phê duyệt danh sách của UBND huyện nên chưa có căn cứ cấp kinh phí. Đề nghị chuyển UBND huyện chỉ đạo các cơ quan cùng giải quyết.',
      },
      { does: 'forward', on: '2021-12-24', by: 'standing-committee-h', number: '121/CV-HĐND' },
      { does: 'acknowledge', on: '2021-12-27' },
      {
        does: 'answer',
        on: '2022-01-28',
        number: '34/BC-UBND',
        claim: Claim.RESOLVED,
        text: 'UBND huyện đã phê duyệt danh sách 146 lao động của xã C5 ngày 07/01/2022 và giao Phòng Tài chính - Kế hoạch cấp kinh phí. Việc chi trả hoàn thành ngày 21/01/2022, trước Tết Nguyên đán. UBND huyện đã kiểm điểm trách nhiệm phối hợp của hai phòng trong việc để chậm.',
      },
      { does: 'inform', on: '2022-02-11', by: 'group-1-h', channel: InformChannel.MEETING },
    ],
  },
  {
    // A roadmap that still runs.
    petition: 'P10',
    contact,
    acts: [
      { does: 'receive', on: '2021-11-28', recordedOn: '2021-11-29', by: 'group-1-h' },
      classifiedByOffice,
      secondLetter,
      { does: 'acknowledge', on: '2021-12-17' },
      {
        does: 'answer',
        on: '2022-02-09',
        number: '18/BC-BQL',
        claim: Claim.IN_PROGRESS,
        text: 'Công trình cầu thay thế ngầm tràn có tổng mức đầu tư dự kiến 38 tỷ đồng, vượt khả năng cân đối hằng năm của huyện. Ban đã lập đề xuất chủ trương đầu tư, đề nghị tỉnh hỗ trợ và phân kỳ thực hiện. Trước mắt sẽ lắp cột thủy chí, rào chắn và bố trí người trực khi có lũ.',
        roadmap: [
          { task: 'Lắp cột thủy chí, rào chắn hai đầu ngầm', dueOn: '2022-05-31' },
          { task: 'Hoàn thành thủ tục đầu tư', dueOn: '2024-12-31' },
          { task: 'Hoàn thành xây dựng cầu', dueOn: '2026-12-31' },
        ],
      },
      { does: 'inform', on: '2022-02-21', by: 'group-1-h', channel: InformChannel.MEETING },
    ],
  },
];
