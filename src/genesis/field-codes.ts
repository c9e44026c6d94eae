import type { FieldCode } from '../../schema/events/rule.events';

const economy = 'Ban Kinh tế - Xã hội';
const legal = 'Ban Pháp chế';

/** There is no national list: this one is a working assumption that each council may replace by its own. */
export const fieldCodes: readonly FieldCode[] = [
  { code: 'giao-thong', name: 'Giao thông', board: economy },
  { code: 'thuy-loi', name: 'Thủy lợi', board: economy },
  { code: 'nong-nghiep', name: 'Nông nghiệp', board: economy },
  { code: 'dat-dai', name: 'Đất đai', board: economy },
  { code: 'xay-dung', name: 'Xây dựng, quy hoạch', board: economy },
  { code: 'dien', name: 'Điện', board: economy },
  { code: 'nuoc-sach', name: 'Nước sạch', board: economy },
  { code: 'moi-truong', name: 'Môi trường, rác thải', board: economy },
  { code: 'giao-duc', name: 'Giáo dục', board: economy },
  { code: 'y-te', name: 'Y tế', board: economy },
  { code: 'van-hoa', name: 'Văn hóa, thể thao', board: economy },
  { code: 'chinh-sach-xa-hoi', name: 'Chính sách xã hội', board: economy },
  { code: 'an-ninh', name: 'An ninh, trật tự', board: legal },
  { code: 'hanh-chinh', name: 'Hành chính, cán bộ', board: legal },
];
