import { Level } from '../../schema/events/vocabulary';
import type { PetitionText } from './petition-text';

/** S: before the sessions of H after the third; what was answered comes back in other words. */
export const textsOfLaterSessions = {
  S01: {
    title: 'Hồ sơ cấp sổ đỏ lần đầu ở thôn 4 vẫn chưa giải quyết',
    text: 'Trước kỳ họp thứ 3, cử tri thôn 4 đã hỏi về sổ đỏ lần đầu của các hộ nộp giấy tờ từ năm 2019. Văn bản trả lời đến muộn hơn một tháng, chỉ nêu lý do chung, không cho biết bao giờ giải quyết xong. Cử tri tiếp tục đề nghị cơ quan chuyên môn nói rõ từng hồ sơ còn vướng gì và thời hạn trả kết quả.',
    fieldCode: 'dat-dai',
    level: Level.DISTRICT,
    commune: 'council-c2',
    competent: 'land-h',
  },
  S02: {
    title: 'Ngầm tràn chưa có rào chắn, cột thủy chí như đã hứa',
    text: 'Huyện trả lời đến hết tháng 5 sẽ lắp cột thủy chí và rào chắn hai đầu ngầm tràn, nay đã qua hạn mà chưa thấy làm. Trận lũ ngày 10 tháng 6 nước ngập ngầm hơn nửa mét, một xe máy bị cuốn trôi, may người được cứu kịp. Cử tri đề nghị lắp ngay trước mùa mưa và cho biết thủ tục xây cầu đã đến đâu.',
    fieldCode: 'giao-thong',
    level: Level.DISTRICT,
    commune: 'council-c5',
    competent: 'projects-h',
  },
  S03: {
    title: 'Thu gom vỏ bao bì thuốc bảo vệ thực vật trên đồng ruộng',
    text: 'Sau mỗi vụ lúa, vỏ chai và bao bì thuốc bảo vệ thực vật bị vứt trên bờ ruộng, trôi xuống kênh mương. Cả xã mới có sáu bể chứa, đã đầy từ lâu mà không có đơn vị nào đến thu gom. Cử tri đề nghị huyện hỗ trợ thêm bể chứa ở các cánh đồng và hợp đồng vận chuyển, tiêu hủy theo đúng quy định.',
    fieldCode: 'moi-truong',
    level: Level.DISTRICT,
    commune: 'council-c9',
    competent: 'farming-h',
  },
  S04: {
    title: 'Lần thứ ba kiến nghị về giấy chứng nhận đất của 27 hộ thôn 4',
    text: 'Đây là lần thứ ba cử tri thôn 4 nói về giấy chứng nhận quyền sử dụng đất của 27 hộ. Tháng 9 vừa qua UBND xã đã xác nhận xong nguồn gốc đất của tám hộ, việc đo đạc lại ngoài thực địa cũng đã xong, nhưng giấy tờ vẫn nằm ở huyện. Hai lần trả lời trước chỉ giải thích. Cử tri đề nghị UBND huyện trực tiếp chỉ đạo và ấn định ngày trả kết quả.',
    fieldCode: 'dat-dai',
    level: Level.DISTRICT,
    commune: 'council-c2',
    competent: 'peoples-committee-h',
  },
} as const satisfies Readonly<Record<string, PetitionText>>;
