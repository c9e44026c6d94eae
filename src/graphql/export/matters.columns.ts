import { column, type ExportList, identity } from './export-list';

export const issueGroupsExport: ExportList = {
  query: 'issueGroups',
  fileName: { vi: 'Nhóm vấn đề', en: 'Issue groups' },
  columns: [
    column('code', 'Mã', 'Code'),
    column('council.name', 'Hội đồng', 'Council'),
    column('session.number', 'Kỳ họp', 'Session'),
    column('title', 'Vấn đề', 'Issue'),
    column('formedBy.name', 'Nơi lập', 'Formed by'),
    column('formedOn', 'Ngày lập', 'Formed on'),
    column('to.name', 'Chuyển đến', 'Forwarded to'),
    column('forwardedOn', 'Ngày chuyển', 'Forwarded on'),
    column('petitions.code', 'Kiến nghị', 'Petitions'),
    ...identity,
  ],
};

export const synthesesExport: ExportList = {
  query: 'syntheses',
  fileName: { vi: 'Báo cáo tổng hợp', en: 'Synthesis reports' },
  columns: [
    column('council.name', 'Hội đồng', 'Council'),
    column('session.number', 'Kỳ họp', 'Session'),
    column('phase', 'Thời điểm', 'Phase'),
    column('by.name', 'Nơi ban hành', 'Issued by'),
    column('issuedOn', 'Ngày ban hành', 'Issued on'),
    column('dueOn', 'Hạn', 'Due on'),
    column('isLate', 'Quá hạn', 'Late'),
    column('groups.code', 'Nhóm vấn đề', 'Issue groups'),
    column('petitions', 'Số kiến nghị', 'Petitions'),
    column('summary', 'Tóm tắt', 'Summary'),
    ...identity,
  ],
};

export const groupDigestsExport: ExportList = {
  query: 'groupDigests',
  fileName: { vi: 'Báo cáo tập hợp của Tổ đại biểu', en: 'Digests of delegate groups' },
  columns: [
    column('council.name', 'Hội đồng', 'Council'),
    column('session.number', 'Kỳ họp', 'Session'),
    column('group.name', 'Tổ đại biểu', 'Delegate group'),
    column('heldOn', 'Ngày tiếp xúc cuối', 'Last day of the contact'),
    column('submittedOn', 'Ngày gửi', 'Submitted on'),
    column('dueOn', 'Hạn', 'Due on'),
    column('dueEvidence', 'Căn cứ của hạn', 'Evidence of the due date'),
    column('isLate', 'Quá hạn', 'Late'),
    column('statedUtterances', 'Lượt ý kiến theo báo cáo', 'Utterances stated'),
    column('statedPetitions', 'Số kiến nghị theo báo cáo', 'Petitions stated'),
    column('recordedPetitions', 'Số kiến nghị đã ghi nhận', 'Petitions recorded'),
    column('petitions.code', 'Kiến nghị', 'Petitions'),
    column('summary', 'Tóm tắt', 'Summary'),
    ...identity,
  ],
};

export const complaintsExport: ExportList = {
  query: 'complaints',
  fileName: { vi: 'Đơn thư', en: 'Complaints' },
  columns: [
    column('petitionCode', 'Mã kiến nghị', 'Petition'),
    column('council.name', 'Hội đồng', 'Council'),
    column('track', 'Loại', 'Track'),
    column('divertedOn', 'Ngày tách', 'Diverted on'),
    column('divertedBy.name', 'Nơi tách', 'Diverted by'),
    column('competentBody.name', 'Cơ quan giải quyết', 'Competent body'),
    column('title', 'Tiêu đề', 'Title'),
    column('text', 'Nội dung', 'Text'),
    column('isSettled', 'Đã giải quyết', 'Settled'),
    column('settledOn', 'Ngày giải quyết', 'Settled on'),
    column('result', 'Kết quả', 'Result'),
    ...identity,
  ],
};

export const reRaisedPetitionsExport: ExportList = {
  query: 'reRaisedPetitions',
  fileName: { vi: 'Kiến nghị nhiều lần', en: 'Petitions raised again' },
  columns: [
    column('timesRaised', 'Số lần kiến nghị', 'Times raised'),
    column('since', 'Từ ngày', 'Since'),
    column('sessions.number', 'Các kỳ họp', 'Sessions'),
    column('occurrences.petition.code', 'Mã kiến nghị', 'Petitions'),
    column('occurrences.petition.title', 'Tiêu đề', 'Titles'),
    column('occurrences.answers.claim', 'Kết quả tự nhận', 'Claims'),
    column('followUps', 'Việc cần làm', 'Follow-ups'),
  ],
};

export const anomaliesExport: ExportList = {
  query: 'anomalies',
  fileName: { vi: 'Bất thường', en: 'Anomalies' },
  columns: [
    column('kind', 'Loại', 'Kind'),
    column('since', 'Từ ngày', 'Since'),
    column('petition.code', 'Mã kiến nghị', 'Petition'),
    column('petition.title', 'Tiêu đề', 'Title'),
    column('petition.holder.name', 'Cơ quan phải trả lời', 'Holder'),
    column('document.number', 'Số văn bản', 'Document'),
    column('document.issuer', 'Cơ quan ban hành', 'Issuer'),
    column('document.dates', 'Các ngày', 'Dates'),
    column('series.symbol', 'Ký hiệu', 'Symbol'),
    column('series.missingNumbers', 'Số thiếu', 'Missing numbers'),
    column('judgement.isConfirmed', 'Xác nhận', 'Confirmed'),
    column('judgement.reason', 'Lý do', 'Reason'),
    column('id', 'Id', 'Id'),
  ],
};
