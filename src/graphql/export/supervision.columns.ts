import { column, type ExportList } from './export-list';

export const replyWorkloadExport: ExportList = {
  query: 'replyWorkload',
  fileName: { vi: 'Khối lượng trả lời', en: 'Reply workload' },
  columns: [
    column('body.name', 'Cơ quan', 'Body'),
    column('held', 'Đang giữ', 'Held'),
    column('unacknowledged', 'Chưa xác nhận', 'Unacknowledged'),
    column('dueLater', 'Còn trên 15 ngày', 'Due later'),
    column('dueIn8To15Days', 'Còn 8–15 ngày', 'Due in 8–15 days'),
    column('dueIn4To7Days', 'Còn 4–7 ngày', 'Due in 4–7 days'),
    column('dueIn0To3Days', 'Còn 0–3 ngày', 'Due in 0–3 days'),
    column('overdue', 'Quá hạn', 'Overdue'),
    column('veryOverdue', 'Quá hạn trên 30 ngày', 'Very overdue'),
    column('returned', 'Đã trả lại', 'Returned'),
    column('answered', 'Đã trả lời', 'Answered'),
    column('medianDaysToAnswer', 'Trung vị số ngày trả lời', 'Median days to answer'),
    column('body.id', 'Id cơ quan', 'Body id'),
  ],
};

export const figuresExport: ExportList = {
  query: 'figures',
  fileName: { vi: 'Số liệu kỳ họp', en: 'Figures of a session' },
  columns: [
    column('name', 'Chỉ tiêu', 'Figure'),
    column('unit', 'Đơn vị', 'Unit'),
    column('value', 'Giá trị', 'Value'),
    column('of', 'Trên tổng số', 'Of'),
  ],
};

const codeOfSubject = 'subject { ... on Petition { code } }';
const nameOfSubject = 'subject { ... on Body { name } }';

export const figureExplanationExport: ExportList = {
  query: 'figures',
  within: 'explanation',
  needs: ['name'],
  fileName: { vi: 'Giải trình số liệu', en: 'What a figure is made of' },
  columns: [
    column('counts', 'Tính là', 'Counts'),
    column('isRestricted', 'Không được xem', 'Restricted'),
    column('place', 'Địa điểm', 'Place'),
    column('subject.code', 'Mã kiến nghị', 'Petition', codeOfSubject),
    column('subject.name', 'Cơ quan', 'Body', nameOfSubject),
    column('subject.id', 'Id', 'Id'),
  ],
};

export const historyExport: ExportList = {
  query: 'history',
  fileName: { vi: 'Lịch sử', en: 'History' },
  columns: [
    column('revision', 'Số thứ tự', 'Revision'),
    column('effectiveOn', 'Ngày trên văn bản', 'Effective on'),
    column('recordedAt', 'Thời điểm ghi', 'Recorded at'),
    column('type', 'Sự kiện', 'Event'),
    column('sentence.vi', 'Nội dung', 'In Vietnamese'),
    column('sentence.en', 'Nội dung (tiếng Anh)', 'In English'),
    column('actor.id', 'Người ghi', 'Actor'),
    column('actor.role', 'Vai trò', 'Role'),
    column('actor.body.name', 'Cơ quan', 'Body'),
    column('document.number', 'Số văn bản', 'Document'),
    column('document.issuer', 'Cơ quan ban hành', 'Issuer'),
    column('document.date', 'Ngày văn bản', 'Date of document'),
    column('source', 'Nguồn', 'Source'),
    column('isSynthetic', 'Dữ liệu minh họa', 'Demonstration'),
    column('leafHash', 'Mã băm', 'Leaf hash'),
    column('id', 'Id', 'Id'),
  ],
};
