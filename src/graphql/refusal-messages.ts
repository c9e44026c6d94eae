import type { RefusalCode } from '../app/refusals';
import type { Bilingual } from './request-scope';

type RefusalMessage = Bilingual &
  Readonly<{ /** Of the input, when the refusal names none. */ field: string | null }>;

const message = (field: string | null, vi: string, en: string): RefusalMessage => ({
  vi,
  en,
  field,
});

/** What people are told for each refusal; one without a message does not compile. */
export const refusalMessages: Readonly<Record<RefusalCode, RefusalMessage>> = {
  IDEMPOTENCY_KEY_REUSED: message(
    'idempotencyKey',
    'Khóa này đã dùng cho một nội dung khác; hãy dùng khóa mới.',
    'This key was used before with other content; use a new one.',
  ),
  CHANGED_MEANWHILE: message(
    null,
    'Hồ sơ vừa được người khác thay đổi; hãy xem lại rồi gửi lại.',
    'Others changed this meanwhile; look again, then send again.',
  ),
  DATE_IN_THE_FUTURE: message(
    'effectiveOn',
    'Ngày này còn ở tương lai.',
    'This date lies in the future.',
  ),
  TOO_LARGE: message(
    null,
    'Nội dung quá dài để ghi nhận.',
    'The content is too long to be recorded.',
  ),
  BODY_NOT_FOUND: message('byBodyId', 'Không có cơ quan này.', 'There is no such body.'),
  BODY_OF_ANOTHER_COUNCIL: message(
    'byBodyId',
    'Cơ quan này không thuộc hội đồng của bạn, cấp trên hoặc cấp dưới của hội đồng đó.',
    'This body belongs neither to your council nor to one above or below it.',
  ),
  COUNCIL_NOT_FOUND: message('councilId', 'Không có hội đồng này.', 'There is no such council.'),
  SESSION_NOT_FOUND: message(
    'sessionId',
    'Hội đồng không có kỳ họp này.',
    'The council has no such session.',
  ),
  SESSION_ALREADY_PUBLISHED: message(
    'sessionId',
    'Kỳ họp này đã được công bố.',
    'This session is already published.',
  ),
  SESSION_EXISTS: message(
    'number',
    'Kỳ họp này đã được ghi nhận.',
    'This session is already registered.',
  ),
  CONTACT_POINT_NOT_FOUND: message(
    'contact.pointNumber',
    'Đợt tiếp xúc cử tri không có điểm số này.',
    'The voter contact has held no point of this number.',
  ),
  FIELD_CODE_UNKNOWN: message(
    'fieldCode',
    'Mã lĩnh vực không có trong danh mục đang áp dụng.',
    'The list of fields in force has no such code.',
  ),
  NO_RULE_IN_FORCE: message(
    'effectiveOn',
    'Không có quy định nào áp dụng cho ngày này.',
    'No rule was in force on this day.',
  ),
  BODY_ALREADY_REGISTERED: message(null, 'Cơ quan đã được ghi nhận.', 'The body is registered.'),
  PARENT_REQUIRED: message(
    'parentId',
    'Phải nêu cơ quan hoặc hội đồng cấp trên trực tiếp.',
    'Name the body or council above it.',
  ),
  PARENT_MUST_BE_A_COUNCIL_ABOVE: message(
    'parentId',
    'Cấp trên của một hội đồng phải là hội đồng ở cấp cao hơn.',
    'Above a council there can only be a council of a higher level.',
  ),
  PARENT_OF_ANOTHER_COUNCIL: message(
    'parentId',
    'Cơ quan cấp trên thuộc hội đồng khác.',
    'The body above belongs to another council.',
  ),
  SESSION_ALREADY_REGISTERED: message(
    null,
    'Kỳ họp đã được ghi nhận.',
    'The session is registered.',
  ),
  SESSION_ENDS_BEFORE_IT_BEGINS: message(
    'to',
    'Ngày kết thúc trước ngày bắt đầu.',
    'It ends before it begins.',
  ),
  RULE_ALREADY_ADOPTED: message(null, 'Quy định đã được ban hành.', 'The rule is adopted.'),
  RULE_ENDS_BEFORE_IT_BEGINS: message(
    'validTo',
    'Ngày hết hiệu lực trước ngày có hiệu lực.',
    'It ends before it begins.',
  ),
  CALENDAR_DAY_OUTSIDE_VALIDITY: message(
    'calendar',
    'Có ngày nằm ngoài thời gian hiệu lực của lịch.',
    'A day lies outside the calendar’s validity.',
  ),
  CALENDAR_DAY_TWICE: message('calendar', 'Một ngày được nêu hai lần.', 'A day is named twice.'),
  FIELD_CODE_TWICE: message('fieldCodes', 'Một mã được nêu hai lần.', 'A code is named twice.'),
  CONTACT_ALREADY_PLANNED: message(
    null,
    'Đợt tiếp xúc cử tri này đã được ghi nhận.',
    'This voter contact is already planned.',
  ),
  CONTACT_NOT_FOUND: message(
    'contactId',
    'Không có đợt tiếp xúc cử tri này.',
    'There is no such voter contact.',
  ),
  CONTACT_NOT_HELD: message(
    'contactId',
    'Chưa điểm tiếp xúc nào được tổ chức.',
    'None of its meetings has been held.',
  ),
  POINT_TWICE: message(
    'points',
    'Một điểm tiếp xúc được nêu hai lần.',
    'A contact point is named twice.',
  ),
  POINT_ALREADY_HELD: message(
    'points',
    'Điểm tiếp xúc này đã được ghi nhận.',
    'This contact point is already recorded as held.',
  ),
  POINT_IN_THE_FUTURE: message(
    'points.on',
    'Ngày tiếp xúc còn ở tương lai.',
    'The day of the meeting lies in the future.',
  ),
  PETITION_ALREADY_RECEIVED: message(
    null,
    'Kiến nghị đã được tiếp nhận.',
    'The petition was received before.',
  ),
  PETITION_NOT_FOUND: message(
    'petitionId',
    'Không có kiến nghị này.',
    'There is no such petition.',
  ),
  NOT_CLASSIFIED: message(
    'petitionId',
    'Kiến nghị chưa được phân loại.',
    'The petition is not classified yet.',
  ),
  ALREADY_FORWARDED: message(
    'petitionId',
    'Kiến nghị đã được chuyển và đang ở một cơ quan.',
    'The petition was forwarded; a body holds it.',
  ),
  NOT_FORWARDED: message(
    'petitionId',
    'Kiến nghị chưa được chuyển đến cơ quan nào.',
    'The petition is with no body.',
  ),
  HELD_BY_ANOTHER_BODY: message(
    'byBodyId',
    'Kiến nghị đang do cơ quan khác giữ.',
    'Another body holds the petition.',
  ),
  ALREADY_ACKNOWLEDGED: message(
    'petitionId',
    'Việc tiếp nhận đã được xác nhận.',
    'The receipt was confirmed before.',
  ),
  ALREADY_ANSWERED: message(
    'petitionId',
    'Kiến nghị đã được trả lời.',
    'The petition was answered.',
  ),
  ANSWERED_FINALLY: message(
    'petitionId',
    'Kiến nghị đã có trả lời cuối cùng.',
    'The petition has a final answer.',
  ),
  ROADMAP_REQUIRED: message(
    'roadmap',
    'Trả lời “đang giải quyết” phải kèm lộ trình có thời hạn.',
    'An answer in progress must carry a roadmap with dates.',
  ),
  ROADMAP_NOT_EXPECTED: message(
    'roadmap',
    'Chỉ trả lời “đang giải quyết” mới có lộ trình.',
    'Only an answer in progress carries a roadmap.',
  ),
  ROADMAP_ENDS_BEFORE_ANSWER: message(
    'roadmap',
    'Thời hạn trong lộ trình trước ngày trả lời.',
    'A date of the roadmap lies before the answer.',
  ),
  NOT_ANSWERED: message(
    'petitionId',
    'Kiến nghị chưa được trả lời nên chưa thể thông báo kết quả.',
    'There is no answer yet that voters could be told of.',
  ),
  MERGES_ONLY_INTO_AN_EARLIER_ONE: message(
    'intoPetitionId',
    'Chỉ gộp vào kiến nghị có mã nhỏ hơn, tiếp nhận trước.',
    'A petition is merged only into one with a lower code, received before it.',
  ),
  NOTHING_TO_REOPEN: message(
    null,
    'Kiến nghị này chưa được trả lời xong và chưa đóng, không cần mở lại.',
    'It is neither answered finally nor closed: there is nothing to take up again.',
  ),
  PETITION_CLOSED: message(
    null,
    'Kiến nghị này đã được gộp, tách, chuyển theo đơn hoặc rút.',
    'This petition was merged, split, diverted or taken back.',
  ),
  NOTHING_CORRECTED: message(
    'value',
    'Giá trị mới giống giá trị cũ.',
    'The new value is the old one.',
  ),
  CORRECTION_INVALID: message(
    'value',
    'Giá trị này không thể ghi ở đây.',
    'This value cannot stand here.',
  ),
  ON_SPOT_ANSWER_IS_FINAL: message(
    'claim',
    'Trả lời tại chỗ không thể là đang giải quyết; hãy chuyển kiến nghị đi.',
    'An answer on the spot cannot be in progress: forward the petition.',
  ),
  NO_CLOCK_RUNS: message(
    null,
    'Chưa có hạn trả lời để gia hạn: cơ quan chưa xác nhận đã nhận.',
    'No date runs that could be moved: the receipt is not confirmed.',
  ),
  EXTENSION_NOT_LATER: message(
    'dueOn',
    'Hạn mới phải sau hạn hiện tại.',
    'The new date must be later than the present one.',
  ),
  MILESTONE_NOT_FOUND: message(
    'milestone',
    'Lộ trình gần nhất không có bước này.',
    'The last roadmap has no such step.',
  ),
  MILESTONE_ALREADY_DONE: message(
    'milestone',
    'Bước này đã được báo cáo là xong.',
    'This step was reported as done.',
  ),
  ALREADY_GROUPED: message(
    'petitionIds',
    'Kiến nghị đã thuộc một nhóm vấn đề.',
    'The petition belongs to a group already.',
  ),
  NOT_IN_THIS_GROUP: message(
    'petitionId',
    'Kiến nghị không thuộc nhóm này.',
    'The petition does not belong to this group.',
  ),
  COORDINATES_WITH_ITSELF: message(
    'ofBodyId',
    'Không thể đề nghị chính mình hoặc cơ quan đang giữ kiến nghị phối hợp.',
    'Neither the body itself nor the one that holds it can be asked.',
  ),
  ALREADY_ASKED: message(
    'ofBodyId',
    'Cơ quan này đã được đề nghị và chưa trả lời.',
    'This body was asked and has not answered yet.',
  ),
  NOT_ASKED: message(
    'byBodyId',
    'Cơ quan này không được đề nghị phối hợp.',
    'This body was not asked.',
  ),
  NOT_A_UNIT_OF_THE_HOLDER: message(
    'leadBodyId',
    'Đơn vị chủ trì phải trực thuộc cơ quan đang giữ kiến nghị.',
    'The unit in the lead must be under the body that holds it.',
  ),
  POSTING_ENDS_BEFORE_IT_BEGINS: message(
    'postedUntil',
    'Ngày kết thúc niêm yết phải từ ngày niêm yết trở đi.',
    'A posting cannot end before it begins.',
  ),
  NOT_A_POSTING: message(
    'postedUntil',
    'Chỉ niêm yết mới có ngày kết thúc.',
    'Only a posting has a last day.',
  ),
  TEXT_ERASED: message(null, 'Nội dung đã bị xóa.', 'The text was erased.'),
  GROUP_ALREADY_FORMED: message(null, 'Nhóm vấn đề đã được lập.', 'The group was formed already.'),
  GROUP_NOT_FOUND: message('groupId', 'Không có nhóm vấn đề này.', 'There is no such group.'),
  GROUP_ALREADY_FORWARDED: message(
    'groupId',
    'Nhóm vấn đề đã được chuyển.',
    'The group was forwarded already.',
  ),
  NOTHING_TO_ADD: message(
    'petitionIds',
    'Các kiến nghị này đã có trong nhóm.',
    'These petitions are in the group already.',
  ),
  REPORT_ALREADY_ISSUED: message(
    null,
    'Báo cáo đã được ban hành.',
    'The report was issued already.',
  ),
  DIGEST_ALREADY_SUBMITTED: message(
    null,
    'Báo cáo tập hợp đã được gửi.',
    'The digest was submitted already.',
  ),
  COMPLAINT_ALREADY_RECEIVED: message(
    null,
    'Đơn đã được tiếp nhận.',
    'The complaint was received already.',
  ),
  COMPLAINT_NOT_FOUND: message('complaintId', 'Không có đơn này.', 'There is no such complaint.'),
  COMPLAINT_ALREADY_SETTLED: message(
    'complaintId',
    'Đơn đã được giải quyết.',
    'The complaint was settled already.',
  ),
  ANOMALY_NOT_FOUND: message('anomalyId', 'Không có bất thường này.', 'There is no such anomaly.'),
  ALREADY_JUDGED_SO: message('anomalyId', 'Đã đánh giá như vậy.', 'It was judged so already.'),
};
