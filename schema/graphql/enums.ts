import { registerEnumType } from 'type-graphql';
import {
  AnomalyKind,
  BodyKind,
  Claim,
  ContactKind,
  CorrectedCode,
  CorrectedText,
  DayUnit,
  Evidence,
  FigureName,
  FigureUnit,
  InformChannel,
  Level,
  Reply,
  Role,
  Routing,
  RuleKind,
  SessionKind,
  Source,
  SynthesisPhase,
  Tier,
  Track,
  Verdict,
} from '../events/vocabulary';

/** Names an enum in the API; every value must be described. */
function describeEnum<E extends Readonly<Record<string, string>>>(
  values: E,
  name: string,
  description: string,
  descriptions: Readonly<Record<keyof E & string, string>>,
): E {
  const entries = Object.entries(descriptions).map(([key, text]) => [key, { description: text }]);
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(entries) as Record<keyof E, { description: string }>,
  });
  return values;
}

/** What became of something that the program does by itself after a command. */
export const ConsequenceState = {
  DONE: 'done',
  REFUSED: 'refused',
  PENDING: 'pending',
} as const;
export type ConsequenceState = (typeof ConsequenceState)[keyof typeof ConsequenceState];

describeEnum(ConsequenceState, 'ConsequenceState', 'What became of a consequence.', {
  DONE: 'Recorded.',
  REFUSED: 'Refused; final.',
  PENDING: 'Not known in time: it will be done or refused without anybody’s help.',
});

/** Whether an earlier petition is about the same matter as a text. */
export const Likelihood = { LIKELY: 'likely', POSSIBLE: 'possible' } as const;
export type Likelihood = (typeof Likelihood)[keyof typeof Likelihood];

describeEnum(Likelihood, 'Likelihood', 'Whether an earlier petition is about the same matter.', {
  LIKELY: 'Most that are about the same matter are called so, and few others.',
  POSSIBLE: 'It has something in common; look at it before you decide.',
});

/** What became of a row of a list. */
export const ImportState = {
  GOOD: 'good',
  RECORDED: 'recorded',
  REPEATED: 'repeated',
  BAD: 'bad',
} as const;
export type ImportState = (typeof ImportState)[keyof typeof ImportState];

describeEnum(ImportState, 'ImportState', 'What became of a row of a list.', {
  GOOD: 'It would be recorded; only without recording anything.',
  RECORDED: 'It is recorded.',
  REPEATED: 'It was recorded before, with the same content.',
  BAD: 'It cannot be recorded; see its errors.',
});

/** Orders of a list of petitions; the petition's id decides between equals. */
export const PetitionOrder = {
  CODE_ASC: 'code ascending',
  CODE_DESC: 'code descending',
  RECEIVED_ON_ASC: 'receivedOn ascending',
  RECEIVED_ON_DESC: 'receivedOn descending',
  DUE_ON_ASC: 'dueOrder ascending',
  DUE_ON_DESC: 'dueOrder descending',
  TIMES_RE_RAISED_DESC: 'timesReRaised descending',
} as const;
export type PetitionOrder = (typeof PetitionOrder)[keyof typeof PetitionOrder];

describeEnum(PetitionOrder, 'PetitionOrder', 'The order of a list of petitions.', {
  CODE_ASC: 'By reference code, lowest first.',
  CODE_DESC: 'By reference code, highest first.',
  RECEIVED_ON_ASC: 'By the day of receipt by the council, oldest first.',
  RECEIVED_ON_DESC: 'By the day of receipt by the council, newest first.',
  DUE_ON_ASC: 'By the date that counts now, earliest first; those without a running clock last.',
  DUE_ON_DESC: 'By the date that counts now, latest first; those without a running clock first.',
  TIMES_RE_RAISED_DESC: 'By how often later petitions bring it up again, most often first.',
});

describeEnum(Role, 'Role', 'What a person does in the system (vai trò).', {
  OFFICE: 'Records for any body of its council (Văn phòng).',
  DELEGATE: 'Reads the matters of the council (đại biểu).',
  DELEGATE_GROUP: 'Submits petitions and informs voters (Tổ đại biểu).',
  FRONT: 'Submits and classifies petitions (Mặt trận Tổ quốc).',
  PEOPLES_COMMITTEE: 'Replies, and watches what its units hold (Ủy ban nhân dân).',
  AGENCY: 'Replies to what it holds (phòng, ban, ngành).',
  STANDING_COMMITTEE: 'Forwards and supervises (Thường trực).',
  COMMITTEE: 'Supervises in its field (Ban).',
  INSPECTOR: 'Follows petitions across councils below (thanh tra).',
  AUDITOR: 'Replays the records and checks them (kiểm toán).',
  ADMIN: 'Registers councils and adopts rules for all of them (quản trị).',
  SYSTEM: 'The program itself; no token has this role.',
});

describeEnum(BodyKind, 'BodyKind', 'Kinds of bodies (cơ quan).', {
  PEOPLES_COUNCIL: 'Hội đồng nhân dân.',
  STANDING_COMMITTEE: 'Thường trực Hội đồng nhân dân.',
  COUNCIL_COMMITTEE: 'A Board of the council (Ban).',
  DELEGATE_GROUP: 'Tổ đại biểu.',
  COUNCIL_OFFICE: 'Văn phòng.',
  PEOPLES_COMMITTEE: 'Ủy ban nhân dân.',
  AGENCY: 'A unit of the executive (phòng, ban, ngành).',
  FATHERLAND_FRONT: 'Mặt trận Tổ quốc.',
});

describeEnum(Level, 'Level', 'Levels of government (cấp).', {
  CENTRAL: 'Trung ương.',
  PROVINCE: 'Tỉnh, thành phố trực thuộc trung ương.',
  DISTRICT: 'Huyện, thị xã; abolished on 1 July 2025.',
  COMMUNE: 'Xã, phường, thị trấn.',
});

describeEnum(SessionKind, 'SessionKind', 'Kinds of council sessions (kỳ họp).', {
  REGULAR: 'Thường lệ.',
  THEMATIC: 'Chuyên đề.',
  EXTRAORDINARY: 'Đột xuất.',
});

describeEnum(ContactKind, 'ContactKind', 'Kinds of voter contact (tiếp xúc cử tri).', {
  BEFORE_SESSION: 'Trước kỳ họp.',
  AFTER_SESSION: 'Sau kỳ họp.',
  THEMATIC: 'Theo chuyên đề.',
  LOCAL: 'Where voters live or work (nơi cư trú, nơi làm việc).',
});

describeEnum(Routing, 'Routing', 'Where a petition is (luân chuyển).', {
  RECEIVED: 'With the council, not classified (đã tiếp nhận).',
  CLASSIFIED: 'With the council, ready to be forwarded (đã phân loại).',
  FORWARDED: 'Sent to a body, whose receipt is not confirmed: no clock runs (đã chuyển).',
  ACKNOWLEDGED: 'The body confirmed its receipt (đã nhận).',
  RETURNED: 'Back with the council: the body is not competent (đã trả lại).',
  MERGED: 'Goes on with a petition received before (đã gộp).',
  SPLIT: 'Goes on in its parts (đã tách).',
  DIVERTED: 'A complaint, denunciation or matter of citizen reception: no petition any more.',
  WITHDRAWN: 'Taken back by its voters (đã rút).',
});

describeEnum(Reply, 'Reply', 'Whether a petition was replied to (trả lời).', {
  NONE: 'Not yet.',
  IN_PROGRESS: 'Answered with a roadmap; a further answer is owed.',
  FINAL: 'Answered finally.',
});

describeEnum(Claim, 'Claim', 'The outcome that the answering body claims (kết quả).', {
  RESOLVED: 'Đã giải quyết xong.',
  IN_PROGRESS: 'Đang giải quyết: carries a roadmap with dates.',
  EXPLAINED: 'Giải trình, cung cấp thông tin.',
  UNRESOLVED: 'Chưa giải quyết.',
  DEFERRED: 'Tạm gác.',
});

describeEnum(Verdict, 'Verdict', 'What the council thinks of an answer (đánh giá).', {
  SATISFACTORY: 'Thỏa đáng.',
  UNCLEAR: 'Chưa rõ.',
  UNSATISFACTORY: 'Chưa thỏa đáng.',
});

describeEnum(Track, 'Track', 'Neighbouring tracks that petitions are diverted to.', {
  COMPLAINT: 'Khiếu nại.',
  DENUNCIATION: 'Tố cáo.',
  CITIZEN_RECEPTION: 'Tiếp công dân.',
});

/** Whatever a correction may change. */
export const CorrectedField = { ...CorrectedText, ...CorrectedCode };
export type CorrectedField = CorrectedText | CorrectedCode;

describeEnum(CorrectedField, 'CorrectedField', 'What a correction changes (đính chính).', {
  TITLE: 'What it is about, in one line; at most 300 characters.',
  TEXT: 'What the voters ask, in full.',
  VOTER_NAME: 'Name of the voter; at most 200 characters.',
  VOTER_ADDRESS: 'Address of the voter; at most 500 characters.',
  VOTER_PHONE: 'Telephone number of the voter; at most 50 characters.',
  SESSION: 'The session before which it was collected, by id.',
  COMMUNE: 'The council of the commune it comes from, by id.',
  FIELD: 'The field, by its code in the list in force.',
  LEVEL: 'The level of competence: central, province, district or commune.',
  RECEIVED_ON: 'When the council received it, as YYYY-MM-DD.',
});

describeEnum(SynthesisPhase, 'SynthesisPhase', 'When a synthesis report is issued (tổng hợp).', {
  BEFORE_OPENING: 'Due 15 days before the opening of the session.',
  AFTER_CLOSING: 'After the closing of the session.',
});

/** What should follow from a matter that came back. */
export const FollowUp = {
  EXPLAIN_AGAIN: 'explain_again',
  ESCALATE: 'escalate',
  CHECK_RESULT: 'check_result',
  ANSWER_FIRST: 'answer_first',
  CANDIDATE_FOR_SUPERVISION: 'candidate_for_supervision',
} as const;
export type FollowUp = (typeof FollowUp)[keyof typeof FollowUp];

describeEnum(FollowUp, 'FollowUp', 'What follows from a matter that voters raised again.', {
  EXPLAIN_AGAIN: 'The last answer before it was an explanation: explain again, or otherwise.',
  ESCALATE: 'The roadmap of the last answer had ended, or it was put off: take it higher.',
  CHECK_RESULT: 'The last answer called it resolved: check on the spot whether it is.',
  ANSWER_FIRST: 'Nobody had answered yet.',
  CANDIDATE_FOR_SUPERVISION: 'Raised before two sessions or more: a candidate for supervision.',
});

describeEnum(AnomalyKind, 'AnomalyKind', 'What the program notices by itself (bất thường).', {
  REPLY_LATE: 'The first answer came after its date.',
  REPLY_OVERDUE: 'The date has passed without any answer.',
  RECORDED_LATE: 'Recorded more than 30 days after its date; imported events do not count.',
  REPLY_BEFORE_RECEIPT: 'The answer bears a date before the receipt.',
  RAISED_AGAIN_AFTER_ANSWER: 'Voters raised it again though it had been answered.',
  PING_PONG: 'Returned twice or more, or sent again to a body that had returned it.',
  SENT_UPWARD: 'It falls in the commune’s own competence, and came to a council above.',
  REPLY_WITHOUT_NUMBER: 'The last answer names no document.',
  REPLY_COPIED:
    'The last answer says the same, to nine tenths, as an earlier one of the council to a petition about something else.',
  REPLY_EMPTY: 'The last answer names nothing of what the petition speaks of.',
  NUMBER_TWICE: 'Documents of one issuer bear one number and several dates in a year.',
  NUMBER_MISFIT: 'The symbol of a document is that of another kind of body than its issuer.',
  NUMBERS_MISSING:
    'Of a kind of document that an issuer numbers in a year, at least half the numbers from 1 to the highest are recorded, and others are not.',
  CLAIMED_NOT_DONE:
    'Called resolved, and raised again, or with an open step of its roadmap; or a step is open past its date.',
  VOTERS_NOT_TOLD: 'Answered finally more than 30 days ago, and voters were not told.',
});

describeEnum(InformChannel, 'InformChannel', 'How voters were informed (thông báo cử tri).', {
  MEETING: 'At a meeting with voters.',
  LETTER: 'By letter.',
  POSTING: 'By public posting (niêm yết).',
  PORTAL: 'On the portal (cổng thông tin điện tử).',
});

describeEnum(FigureName, 'FigureName', 'What is counted for a session (số liệu).', {
  CONTACT_POINTS: 'Meetings with voters that took place (điểm tiếp xúc).',
  COMMUNES_CONTACTED: 'Communes where voters were met, of those of the council.',
  UTTERANCES: 'Voters who spoke at the meetings (lượt ý kiến).',
  PETITIONS_RECEIVED: 'Petitions received for the session, whatever became of them.',
  PETITIONS_RE_RAISING: 'Those that bring up earlier ones again, of all received.',
  PETITIONS_FORWARDED: 'Those forwarded at least once, of all received.',
  PETITIONS_ANSWERED: 'Those answered at least once, of all received.',
  PETITIONS_ANSWERED_LATE: 'Those first answered after their due date, of all answered.',
  PETITIONS_VOTERS_INFORMED: 'Those whose voters know the last answer, of all answered.',
});

describeEnum(FigureUnit, 'FigureUnit', 'What a figure counts; units are never mixed.', {
  CONTACT_POINT: 'Meetings with voters (điểm tiếp xúc).',
  COMMUNE: 'Communes, wards and townships (xã, phường, thị trấn).',
  UTTERANCE: 'Voters speaking (lượt ý kiến).',
  PETITION: 'Petitions (kiến nghị).',
  ISSUE_GROUP: 'Groups of petitions on one issue (nhóm vấn đề); no figure counts them yet.',
});

describeEnum(RuleKind, 'RuleKind', 'What a rule decides.', {
  REPLY_DEADLINE: 'How long a body has to reply (hạn trả lời).',
  CALENDAR: 'Days off and weekend days worked (lịch nghỉ).',
  FIELD_CODES: 'The fields that petitions are classified into (lĩnh vực).',
});

describeEnum(DayUnit, 'DayUnit', 'What a period counts.', {
  CALENDAR_DAY: 'Every day; an end on a rest day rolls to the next working day.',
  WORKING_DAY: 'Working days only.',
});

describeEnum(Evidence, 'Evidence', 'How well a rule is founded.', {
  LAW: 'Read in the text of the law.',
  SECONDARY: 'Read in a secondary source.',
  GENERAL: 'General knowledge.',
  UNKNOWN: 'Not found: a working assumption.',
});

describeEnum(Source, 'Source', 'The way by which an event came.', {
  API: 'Through this API.',
  IMPORT: 'Imported from a file.',
  POLICY: 'By the program, in reaction to another event.',
  GENESIS: 'With the first rules of the store.',
});

describeEnum(Tier, 'Tier', 'How near or past its date a running clock is, as of a day.', {
  UNACKNOWLEDGED: 'Forwarded, the receipt not confirmed: no clock runs, never overdue.',
  DUE_LATER: 'Due in more than 15 days.',
  DUE_IN_8_TO_15: 'Due in 8 to 15 days.',
  DUE_IN_4_TO_7: 'Due in 4 to 7 days.',
  DUE_IN_0_TO_3: 'Due today or in up to 3 days.',
  OVERDUE: '1 to 30 days past its date.',
  VERY_OVERDUE: 'More than 30 days past its date.',
});

export {
  AnomalyKind,
  BodyKind,
  Claim,
  ContactKind,
  DayUnit,
  Evidence,
  FigureName,
  FigureUnit,
  InformChannel,
  Level,
  Reply,
  Role,
  Routing,
  RuleKind,
  SessionKind,
  Source,
  SynthesisPhase,
  Tier,
  Track,
  Verdict,
};
