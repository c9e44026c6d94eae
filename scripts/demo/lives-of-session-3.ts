import { Claim, InformChannel, Level } from '../../schema/events/vocabulary';
import type { Act, Life } from './petition-life';

type Classify = Extract<Act, { does: 'classify' }>;
type Forward = Extract<Act, { does: 'forward' }>;

const session = 'session-3-h';

const classifiedByOffice: Classify = { does: 'classify', on: '2021-12-06', by: 'office-h' };
const classifiedByFront: Classify = { does: 'classify', on: '2021-12-07', by: 'front-h' };

/** Two letters of the Standing Committee took most petitions to the bodies that had to reply. */
const firstLetter: Forward = {
  does: 'forward',
  on: '2021-12-08',
  by: 'standing-committee-h',
  number: '112/CV-HĐND',
};
const secondLetter: Forward = {
  does: 'forward',
  on: '2021-12-15',
  by: 'standing-committee-h',
  number: '115/CV-HĐND',
};

/** What became of the twenty petitions that H received before its third session. */
export const livesOfSession3: readonly Life[] = [
  {
    // Answered on the last day, which Tết had moved.
    petition: 'P01',
    session,
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
    session,
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
    session,
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
    session,
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
    session,
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
    session,
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
    session,
    acts: [{ does: 'receive', on: '2021-11-26', by: 'front-h' }, classifiedByFront, secondLetter],
  },
  {
    // A roadmap that ended long ago, and no word since.
    petition: 'P08',
    session,
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
    session,
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
    session,
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
  {
    // Answered, and the voters were never told.
    petition: 'P11',
    session,
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
    session,
    acts: [
      { does: 'receive', on: '2021-11-29', by: 'group-2-h' },
      classifiedByOffice,
      firstLetter,
      { does: 'acknowledge', on: '2021-12-13' },
    ],
  },
  {
    petition: 'P13',
    session,
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
    session,
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
    session,
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
    session,
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
    session,
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
    session,
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
    session,
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
    session,
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
