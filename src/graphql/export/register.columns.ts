import { column, type ExportList, identity } from './export-list';

export const bodiesExport: ExportList = {
  query: 'bodies',
  fileName: { vi: 'Cơ quan', en: 'Bodies' },
  columns: [
    column('name', 'Tên', 'Name'),
    column('kind', 'Loại', 'Kind'),
    column('level', 'Cấp', 'Level'),
    column('council.name', 'Hội đồng', 'Council'),
    column('parent.name', 'Cơ quan cấp trên', 'Parent'),
    ...identity,
  ],
};

export const sessionsExport: ExportList = {
  query: 'sessions',
  fileName: { vi: 'Kỳ họp', en: 'Sessions' },
  columns: [
    column('council.name', 'Hội đồng', 'Council'),
    column('term', 'Nhiệm kỳ', 'Term'),
    column('number', 'Kỳ họp', 'Number'),
    column('kind', 'Loại', 'Kind'),
    column('from', 'Từ ngày', 'From'),
    column('to', 'Đến ngày', 'To'),
    column('publishedOn', 'Ngày công bố', 'Published on'),
    ...identity,
  ],
};

const contentOfRule = `content { ... on ReplyDeadlineRule { days unit }
  ... on CalendarRule { off { on name } worked { on } } ... on FieldCodesRule { codes { code name } } }`;

export const rulesExport: ExportList = {
  query: 'rules',
  fileName: { vi: 'Quy định', en: 'Rules' },
  columns: [
    column('council.name', 'Hội đồng', 'Council'),
    column('kind', 'Loại', 'Kind'),
    column('validFrom', 'Hiệu lực từ', 'Valid from'),
    column('validTo', 'Hiệu lực đến', 'Valid to'),
    column('adoptedOn', 'Ngày ban hành', 'Adopted on'),
    column('basis', 'Căn cứ', 'Basis'),
    column('evidence', 'Mức tin cậy', 'Evidence'),
    column('content.days', 'Số ngày', 'Days', contentOfRule),
    column('content.unit', 'Đơn vị', 'Unit', contentOfRule),
    column('content.off.on', 'Ngày nghỉ', 'Days off', contentOfRule),
    column('content.off.name', 'Tên ngày nghỉ', 'Names of days off', contentOfRule),
    column('content.worked.on', 'Ngày làm bù', 'Days worked', contentOfRule),
    column('content.codes.code', 'Mã lĩnh vực', 'Field codes', contentOfRule),
    column('content.codes.name', 'Tên lĩnh vực', 'Fields', contentOfRule),
    column('revision', 'Lần sửa', 'Revision'),
    ...identity,
  ],
};

export const voterContactsExport: ExportList = {
  query: 'voterContacts',
  fileName: { vi: 'Tiếp xúc cử tri', en: 'Voter contacts' },
  columns: [
    column('council.name', 'Hội đồng', 'Council'),
    column('session.number', 'Kỳ họp', 'Session'),
    column('kind', 'Loại', 'Kind'),
    column('plannedBy.name', 'Nơi lập kế hoạch', 'Planned by'),
    column('plannedOn', 'Ngày lập kế hoạch', 'Planned on'),
    column('from', 'Từ ngày', 'From'),
    column('plannedPoints.place', 'Điểm dự kiến', 'Points planned'),
    column('heldPoints.place', 'Điểm đã tổ chức', 'Points held'),
    column('heldPoints.on', 'Ngày tổ chức', 'Held on'),
    column('utterances', 'Lượt ý kiến', 'Utterances'),
    ...identity,
  ],
};

export const receiptKeysExport: ExportList = {
  query: 'receiptKeys',
  fileName: { vi: 'Khóa biên nhận', en: 'Receipt keys' },
  columns: [
    column('keyId', 'Mã khóa', 'Key'),
    column('algorithm', 'Thuật toán', 'Algorithm'),
    column('publicKey', 'Khóa công khai', 'Public key'),
  ],
};
