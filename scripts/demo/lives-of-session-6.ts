import { Claim, CorrectedText, InformChannel } from '../../schema/events/vocabulary';
import { byFront, byGroup2, classified, letter } from './acts-of-session-6';
import { livesOutOfTheirWay } from './lives-of-session-6-out-of-their-way';
import type { Life } from './petition-act';

const contact = 'contact-6-h';

/** Before the sixth session: what was worked on by several, given more time, corrected, or taken up again. */
const onTheirWay: readonly Life[] = [
  {
    // The lead answers in the holder's place, with the part of another unit and more time.
    petition: 'T05',
    contact,
    acts: [
      byGroup2,
      classified,
      letter,
      { does: 'acknowledge', on: '2023-07-10' },
      {
        does: 'assign',
        on: '2023-07-12',
        number: '311/CV-UBND',
        lead: 'health-h',
        coordinating: ['finance-h', 'interior-h'],
        note: 'Trung tâm Y tế chủ trì, tham mưu trả lời cử tri trước ngày 08/09/2023.',
      },
      {
        does: 'ask-for-part',
        on: '2023-07-14',
        worker: 'health-h',
        number: '61/CV-TTYT',
        of: 'finance-h',
        question: 'Năm 2023 còn bố trí được bao nhiêu kinh phí để mua máy siêu âm cho trạm?',
        dueOn: '2023-07-28',
      },
      {
        does: 'give-part',
        on: '2023-07-27',
        worker: 'finance-h',
        number: '203/CV-TCKH',
        text: 'Bố trí 450 triệu đồng từ nguồn sự nghiệp y tế; giá mua phải qua thẩm định giá.',
      },
      {
        does: 'extend',
        on: '2023-09-05',
        by: 'standing-committee-h',
        number: '81/CV-HĐND',
        dueOn: '2023-09-29',
        reason: 'Chứng thư thẩm định giá máy siêu âm đến ngày 15/09/2023 mới có.',
      },
      {
        does: 'answer',
        on: '2023-09-25',
        worker: 'health-h',
        number: '88/CV-TTYT',
        claim: Claim.RESOLVED,
        text: 'Từ ngày 01/08/2023 bác sĩ của Trung tâm luân phiên về trạm y tế xã C10 khám thứ ba và thứ năm hằng tuần. Máy siêu âm mới trị giá 438 triệu đồng được lắp đặt, bàn giao ngày 21/09/2023.',
      },
      { does: 'inform', on: '2023-10-02', by: 'group-2-h', channel: InformChannel.MEETING },
    ],
  },
  {
    petition: 'T06',
    contact,
    isForwardedInGroup: true,
    acts: [
      byGroup2,
      classified,
      { does: 'acknowledge', on: '2023-07-11' },
      {
        does: 'answer',
        on: '2023-08-21',
        number: '37/BC-NS',
        claim: Claim.RESOLVED,
        text: 'Trung tâm đã thay cát của ba bể lọc và súc rửa đường ống chính từ ngày 24 đến ngày 28/07/2023. Kết quả xét nghiệm ngày 09/08/2023 đạt quy chuẩn, được niêm yết tại trạm cấp nước, UBND xã C8 và trường học.',
      },
      { does: 'inform', on: '2023-08-29', by: 'group-2-h', channel: InformChannel.MEETING },
    ],
  },
  {
    petition: 'T07',
    contact,
    isForwardedInGroup: true,
    acts: [
      byGroup2,
      classified,
      { does: 'acknowledge', on: '2023-07-11' },
      {
        does: 'answer',
        on: '2023-08-28',
        number: '39/BC-NS',
        claim: Claim.RESOLVED,
        text: 'Trung tâm đã lắp bơm tăng áp và thay 420 m ống ở đầu thôn, hoàn thành ngày 22/08/2023; áp lực cuối nguồn lúc 19 giờ đạt 1,2 bar. Lịch cắt nước được báo trước 24 giờ qua loa truyền thanh của xã C10.',
      },
      { does: 'inform', on: '2023-09-06', by: 'group-2-h', channel: InformChannel.MEETING },
    ],
  },
  {
    // Claimed as done when it was not: taken up again, and answered once more.
    petition: 'T10',
    contact,
    acts: [
      byFront,
      classified,
      {
        does: 'correct',
        on: '2023-07-03',
        by: 'office-h',
        field: CorrectedText.TITLE,
        value: 'Khu vệ sinh trường mầm non thôn 5 không có nước',
        reason: 'Đối chiếu biên bản tiếp xúc cử tri: điểm trường ở thôn 5, ghi nhầm thành thôn 2.',
      },
      letter,
      { does: 'acknowledge', on: '2023-07-11' },
      {
        does: 'answer',
        on: '2023-08-18',
        number: '142/BC-GDĐT',
        claim: Claim.RESOLVED,
        text: 'Phòng đã sửa chữa khu vệ sinh của điểm trường, thay bệ và lát lại nền, hoàn thành ngày 15/08/2023, bảo đảm phục vụ năm học mới.',
      },
      { does: 'inform', on: '2023-08-25', by: 'group-2-h', channel: InformChannel.MEETING },
      {
        does: 'reopen',
        on: '2023-10-05',
        by: 'standing-committee-h',
        number: '92/CV-HĐND',
        reason:
          'Tổ đại biểu số 2 kiểm tra ngày 03/10/2023: nền và bệ đã thay nhưng khu vệ sinh vẫn chưa có nước.',
      },
      { does: 'forward', on: '2023-10-05', by: 'standing-committee-h', number: '92/CV-HĐND' },
      { does: 'acknowledge', on: '2023-10-10' },
      {
        does: 'answer',
        on: '2023-11-24',
        number: '205/BC-GDĐT',
        claim: Claim.RESOLVED,
        text: 'Phòng nhận thiếu sót vì chỉ nghiệm thu phần xây. Giếng khoan và bồn chứa 2 m3 đưa vào sử dụng ngày 20/11/2023; Tổ đại biểu và phụ huynh cùng ký biên bản nghiệm thu.',
      },
      { does: 'inform', on: '2023-12-01', by: 'group-2-h', channel: InformChannel.MEETING },
    ],
  },
];

/** What became of the two parts of one petition. */
const ofTheParts: readonly Life[] = [
  {
    petition: 'T11',
    contact,
    acts: [
      classified,
      letter,
      { does: 'acknowledge', on: '2023-07-10' },
      {
        does: 'answer',
        on: '2023-08-14',
        number: '118/CV-NN',
        claim: Claim.RESOLVED,
        text: 'Đơn vị thi công đường liên thôn đã múc 190 m đất lấp và đặt hai cống tròn qua đường, kênh tiêu thông nước từ ngày 05/08/2023. Trận mưa ngày 09/08/2023 không còn ruộng nào bị ngập.',
      },
      { does: 'inform', on: '2023-08-22', by: 'group-1-h', channel: InformChannel.MEETING },
    ],
  },
  {
    petition: 'T12',
    contact,
    acts: [
      classified,
      letter,
      { does: 'acknowledge', on: '2023-07-12' },
      {
        does: 'answer',
        on: '2023-08-30',
        number: '233/CV-ĐL',
        claim: Claim.RESOLVED,
        text: 'Điện lực đã thay máy biến áp 100 kVA bằng máy 180 kVA và 1,1 km dây dẫn của thôn 6, đóng điện ngày 24/08/2023, kịp vụ gặt hè thu.',
      },
      { does: 'inform', on: '2023-09-07', by: 'group-1-h', channel: InformChannel.MEETING },
    ],
  },
];

export const livesOfSession6: readonly Life[] = [
  ...livesOutOfTheirWay,
  ...onTheirWay,
  ...ofTheParts,
];
