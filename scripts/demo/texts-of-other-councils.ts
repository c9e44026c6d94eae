import { Level } from '../../schema/events/vocabulary';
import type { PetitionText } from './petition-text';

/** Y: of the town; N: of 2026, to the communes’ own councils. */
export const textsOfOtherCouncils = {
  Y01: {
    title: 'Cống thoát nước hư hỏng, vỉa hè bị lún',
    text: 'Tuyến cống thoát nước trên phố chính của phường bị sập ba vị trí, vỉa hè lún nứt, nhiều tấm đan vỡ chưa được thay, người đi bộ phải xuống lòng đường. Mỗi trận mưa lớn nước ngập tràn vào cửa hàng. Cử tri đề nghị thị xã sớm sửa chữa trước Tết Nguyên đán.',
    fieldCode: 'xay-dung',
    level: Level.DISTRICT,
    commune: 'council-y1',
    competent: 'urban-y',
  },
  Y02: {
    title: 'Chậm chỉnh lý biến động đất sau khi hiến đất mở đường',
    text: 'Hơn 30 hộ dân đã tự nguyện hiến đất mở rộng đường ngõ từ năm 2020, nhưng đến nay chưa được chỉnh lý diện tích trên giấy chứng nhận, khi chuyển nhượng hoặc thế chấp đều gặp khó khăn. Cử tri đề nghị cơ quan chuyên môn của thị xã giải quyết dứt điểm và không thu phí của người dân.',
    fieldCode: 'dat-dai',
    level: Level.DISTRICT,
    commune: 'council-y1',
    competent: 'land-y',
  },
  Y03: {
    title: 'Cơ sở giết mổ xả nước thải ra mương',
    text: 'Một cơ sở giết mổ gia súc trong khu dân cư hoạt động từ nửa đêm, xả nước thải chưa qua xử lý ra mương chung, mùi hôi và tiếng ồn kéo dài. Nội dung này đã được trả lời tại hội nghị trước nhưng tình trạng không thay đổi. Cử tri đề nghị kiểm tra lại, xử lý và có lộ trình di dời.',
    fieldCode: 'moi-truong',
    level: Level.DISTRICT,
    commune: 'council-y2',
    competent: 'land-y',
  },

  N01: {
    title: 'Đèn chiếu sáng đường thôn hỏng nhiều tháng',
    text: 'Hệ thống đèn chiếu sáng trên trục đường thôn do nhân dân đóng góp lắp đặt đã hỏng hơn một nửa, từ đầu năm đến nay chưa được thay thế, buổi tối đi lại rất nguy hiểm. Cử tri đề nghị UBND xã kiểm tra, thay bóng và bố trí kinh phí duy tu hằng năm.',
    fieldCode: 'dien',
    level: Level.COMMUNE,
    commune: 'council-c1',
    competent: 'peoples-committee-c1',
  },
  N02: {
    title: 'Đường nội đồng sạt lở sau mưa lớn',
    text: 'Đợt mưa lớn cuối tháng 8 đã làm sạt lở khoảng 150 m đường nội đồng, máy gặt và xe chở lúa không vào được, bà con phải gánh bộ gần một cây số. Cử tri đề nghị UBND xã gia cố tạm ngay trong vụ thu hoạch và lập dự toán sửa chữa lâu dài.',
    fieldCode: 'giao-thong',
    level: Level.COMMUNE,
    commune: 'council-c2',
    competent: 'peoples-committee-c2',
  },
  N03: {
    title: 'Thu gom rác thải sinh hoạt không đúng lịch',
    text: 'Theo thông báo, rác được thu gom ba lần mỗi tuần, nhưng hai tháng nay có tuần chỉ thu gom một lần, rác chất đống trước cổng nhà và cổng trường, gây mất vệ sinh. Người dân vẫn nộp phí đầy đủ. Cử tri đề nghị UBND xã làm việc với đơn vị thu gom và công khai lịch cụ thể.',
    fieldCode: 'moi-truong',
    level: Level.COMMUNE,
    commune: 'council-c1',
    competent: 'peoples-committee-c1',
  },
  N04: {
    title: 'Chậm giải quyết hồ sơ trợ cấp xã hội sau sắp xếp đơn vị hành chính',
    text: 'Sau khi sắp xếp đơn vị hành chính, một số hồ sơ trợ cấp của người cao tuổi và người khuyết tật nộp từ tháng 6 đến nay chưa có kết quả, khi hỏi thì được trả lời đang chờ bàn giao dữ liệu. Cử tri đề nghị UBND xã rà soát, giải quyết và truy lĩnh đầy đủ cho các đối tượng.',
    fieldCode: 'chinh-sach-xa-hoi',
    level: Level.COMMUNE,
    commune: 'council-c2',
    competent: 'peoples-committee-c2',
  },
  N05: {
    title: 'Sửa chữa nhà vệ sinh và mái hiên trường tiểu học',
    text: 'Điểm trường tiểu học tại thôn 7 có khu vệ sinh xuống cấp, thiếu nước rửa tay, mái hiên tôn bị gió lật một phần, khi mưa học sinh không có chỗ trú. Nhà trường đã báo cáo từ đầu năm học. Cử tri đề nghị UBND xã bố trí kinh phí sửa chữa trước mùa đông.',
    fieldCode: 'giao-duc',
    level: Level.COMMUNE,
    commune: 'council-c1',
    competent: 'peoples-committee-c1',
  },
  N06: {
    title: 'Cống lấy nước đầu kênh bị hỏng cánh cửa',
    text: 'Cánh cửa cống lấy nước đầu kênh của hợp tác xã bị gãy ty van, không đóng mở được, nước chảy tự do làm ngập ruộng thấp trong khi ruộng cao thiếu nước. Sắp vào vụ đông xuân, cử tri đề nghị UBND xã cho sửa chữa ngay và giao người vận hành thường xuyên.',
    fieldCode: 'thuy-loi',
    level: Level.COMMUNE,
    commune: 'council-c2',
    competent: 'peoples-committee-c2',
  },
  N07: {
    title: 'Niêm yết công khai kết quả trả lời kiến nghị cử tri',
    text: 'Cử tri đề nghị UBND xã niêm yết tại trụ sở và nhà văn hóa các thôn, đồng thời đăng trên trang thông tin điện tử của xã đầy đủ văn bản trả lời kiến nghị, vì nhiều nội dung đã kiến nghị từ các lần tiếp xúc trước mà người dân không biết đã được giải quyết đến đâu.',
    fieldCode: 'hanh-chinh',
    level: Level.COMMUNE,
    commune: 'council-c1',
    competent: 'peoples-committee-c1',
  },
} as const satisfies Readonly<Record<string, PetitionText>>;
