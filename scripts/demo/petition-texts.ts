import { Level } from '../../schema/events/vocabulary';
import type { BodyKey } from './bodies';

export type PetitionText = Readonly<{
  title: string;
  text: string;
  fieldCode: string;
  /** The level that it is really for. */
  level: Level;
  /** The council of the commune that it comes from; null where no commune is told. */
  commune: BodyKey | null;
  /** The body that it is really for. */
  competent: BodyKey;
  /** Invented people, and said so in their names. */
  voter?: Readonly<{ name: string; address: string; phone?: string }>;
}>;

/** P: before H's session 3, two of each commune; Y: of the town; N: of 2026, to the communes' own councils. */
const texts = {
  P01: {
    title: 'Sửa chữa tuyến đường liên xã xuống cấp',
    text: 'Tuyến đường liên xã từ trung tâm xã C1 đi xã C2 dài khoảng 3 km đã xuống cấp nghiêm trọng, mặt đường nhiều ổ gà, mùa mưa lầy lội, học sinh và người dân đi lại rất khó khăn, dễ xảy ra tai nạn. Cử tri đề nghị UBND huyện chỉ đạo sửa chữa, nâng cấp tuyến đường này.',
    fieldCode: 'giao-thong',
    level: Level.DISTRICT,
    commune: 'council-c1',
    competent: 'infrastructure-h',
  },
  P02: {
    title: 'Nạo vét kênh tưới trước vụ đông xuân',
    text: 'Tuyến kênh tưới phục vụ khoảng 80 ha lúa của ba thôn bị bồi lắng, cỏ mọc dày, nước không về đến cuối kênh nên bà con phải bơm nhiều lần, rất tốn kém. Cử tri đề nghị cấp có thẩm quyền bố trí kinh phí nạo vét và kiên cố hóa đoạn kênh đất còn lại trước khi vào vụ đông xuân.',
    fieldCode: 'thuy-loi',
    level: Level.DISTRICT,
    commune: 'council-c1',
    competent: 'farming-h',
  },
  P03: {
    title: 'Chậm cấp giấy chứng nhận quyền sử dụng đất lần đầu',
    text: 'Nhiều hộ dân ở thôn 4 đã nộp đủ hồ sơ đề nghị cấp giấy chứng nhận quyền sử dụng đất lần đầu từ năm 2019 nhưng đến nay chưa nhận được kết quả, cũng không được thông báo lý do. Cử tri đề nghị cơ quan chuyên môn rà soát, trả lời rõ thời gian giải quyết cho từng hộ.',
    fieldCode: 'dat-dai',
    level: Level.DISTRICT,
    commune: 'council-c2',
    competent: 'land-h',
    voter: {
      name: 'Cử tri A (dữ liệu mẫu)',
      address: 'Thôn 4, xã C2 (dữ liệu mẫu)',
      phone: '0000 000 001',
    },
  },
  P04: {
    title: 'Rãnh thoát nước khu dân cư bị tắc',
    text: 'Rãnh thoát nước dọc đường ngõ của khu dân cư thôn 2 bị tắc từ nhiều tháng nay, mỗi khi mưa lớn nước thải tràn vào sân nhà dân, mùi hôi thối, gây ô nhiễm. Cử tri đề nghị cơ quan chức năng sớm khơi thông, lắp nắp đậy và giao rõ trách nhiệm quản lý, duy tu.',
    fieldCode: 'moi-truong',
    level: Level.COMMUNE,
    commune: 'council-c2',
    competent: 'peoples-committee-c2',
  },
  P05: {
    title: 'Điện yếu vào giờ cao điểm',
    text: 'Vào buổi tối và những ngày nắng nóng, điện ở hai thôn cuối đường dây rất yếu, nhiều thiết bị không dùng được, máy bơm nước không lên. Cử tri đã phản ánh nhiều lần với đơn vị quản lý điện nhưng chưa được khắc phục. Đề nghị ngành điện sớm có biện pháp chống quá tải trạm biến áp của xã.',
    fieldCode: 'dien',
    level: Level.DISTRICT,
    commune: 'council-c3',
    competent: 'power-h',
  },
  P06: {
    title: 'Công trình nước sạch không cấp đủ nước',
    text: 'Công trình cấp nước tập trung của xã được đầu tư từ năm 2012, nay đường ống rò rỉ, trạm bơm hay hỏng, hơn 300 hộ dân chỉ có nước vài giờ mỗi ngày, mùa khô phải mua nước với giá cao. Cử tri đề nghị sớm sửa chữa, nâng công suất để bảo đảm nước sinh hoạt cho nhân dân.',
    fieldCode: 'nuoc-sach',
    level: Level.DISTRICT,
    commune: 'council-c3',
    competent: 'water-h',
  },
  P07: {
    title: 'Bãi rác tạm gây ô nhiễm gần khu dân cư',
    text: 'Bãi tập kết rác tạm nằm cách khu dân cư chưa đến 200 m, rác tồn đọng nhiều ngày không được vận chuyển, ruồi nhặng và mùi hôi ảnh hưởng đến sinh hoạt và sức khỏe của người dân. Cử tri đề nghị huyện quy hoạch lại điểm tập kết và tăng số chuyến thu gom, vận chuyển rác trong tuần.',
    fieldCode: 'moi-truong',
    level: Level.DISTRICT,
    commune: 'council-c4',
    competent: 'land-h',
  },
  P08: {
    title: 'Trạm y tế xã thiếu bác sĩ và trang thiết bị',
    text: 'Trạm y tế xã hiện chỉ có một y sĩ và một hộ sinh, phòng bệnh dột nát, thiếu thuốc và dụng cụ khám chữa bệnh thông thường, người dân phải đi hơn 15 km lên trung tâm huyện. Cử tri đề nghị bố trí bác sĩ, sửa chữa nhà trạm và bổ sung trang thiết bị cần thiết.',
    fieldCode: 'y-te',
    level: Level.DISTRICT,
    commune: 'council-c4',
    competent: 'health-h',
  },
  P09: {
    title: 'Chậm chi trả hỗ trợ cho lao động khó khăn do dịch bệnh',
    text: 'Xã đã lập danh sách lao động tự do gặp khó khăn do dịch Covid-19 từ tháng 8 năm 2021 và đã niêm yết công khai, nhưng đến nay nhiều người vẫn chưa nhận được tiền hỗ trợ. Hỏi xã thì được trả lời chờ huyện. Cử tri đề nghị cho biết vướng mắc ở khâu nào và khi nào chi trả.',
    fieldCode: 'chinh-sach-xa-hoi',
    level: Level.DISTRICT,
    commune: 'council-c5',
    competent: 'peoples-committee-h',
    voter: { name: 'Cử tri B (dữ liệu mẫu)', address: 'Thôn 1, xã C5 (dữ liệu mẫu)' },
  },
  P10: {
    title: 'Xây cầu thay thế ngầm tràn qua suối',
    text: 'Ngầm tràn qua suối là lối đi duy nhất của gần 400 hộ dân bên kia suối. Mùa mưa nước dâng cao chia cắt nhiều ngày, học sinh phải nghỉ học, nông sản không vận chuyển được. Cử tri đã kiến nghị qua nhiều kỳ họp, nay tiếp tục đề nghị huyện ưu tiên vốn đầu tư xây dựng cầu kiên cố.',
    fieldCode: 'giao-thong',
    level: Level.DISTRICT,
    commune: 'council-c5',
    competent: 'projects-h',
  },
  P11: {
    title: 'Hỗ trợ hộ chăn nuôi có lợn bị tiêu hủy do dịch tả',
    text: 'Đợt dịch tả lợn châu Phi giữa năm 2021 đã làm nhiều hộ phải tiêu hủy toàn bộ đàn lợn, thiệt hại lớn, nay không còn vốn để tái đàn. Biên bản tiêu hủy đã có xác nhận của xã và thú y. Cử tri đề nghị sớm chi trả tiền hỗ trợ theo quy định và hướng dẫn tái đàn an toàn.',
    fieldCode: 'nong-nghiep',
    level: Level.DISTRICT,
    commune: 'council-c6',
    competent: 'farming-h',
  },
  P12: {
    title: 'Chưa bồi thường đất khi mở rộng đường trục xã',
    text: 'Năm 2018, khi mở rộng đường trục xã, một số hộ đã bàn giao đất ở và đất vườn để thi công, có biên bản kiểm đếm, nhưng đến nay chưa nhận được tiền bồi thường và cũng chưa được chỉnh lý diện tích trên giấy chứng nhận. Cử tri đề nghị huyện xem xét, giải quyết dứt điểm.',
    fieldCode: 'dat-dai',
    level: Level.DISTRICT,
    commune: 'council-c6',
    competent: 'land-h',
    voter: {
      name: 'Cử tri C (dữ liệu mẫu)',
      address: 'Thôn 6, xã C6 (dữ liệu mẫu)',
      phone: '0000 000 003',
    },
  },
  P13: {
    title: 'Nhà văn hóa thôn thiếu trang thiết bị',
    text: 'Nhà văn hóa của bốn thôn sau sáp nhập quá chật, chưa có bàn ghế, loa đài và sân thể thao, khi họp thôn nhiều người phải đứng ngoài. Cử tri đề nghị huyện hỗ trợ kinh phí mở rộng và mua sắm trang thiết bị để nhân dân có nơi sinh hoạt cộng đồng theo tiêu chí nông thôn mới.',
    fieldCode: 'van-hoa',
    level: Level.DISTRICT,
    commune: 'council-c7',
    competent: 'culture-h',
  },
  P14: {
    title: 'Bộ phận một cửa của xã thường xuyên quá tải',
    text: 'Bộ phận tiếp nhận và trả kết quả của xã chỉ có một công chức trực, những ngày đầu tuần người dân phải chờ cả buổi, có việc chứng thực đơn giản cũng phải đi lại hai, ba lần. Cử tri đề nghị huyện kiểm tra, bố trí đủ người và niêm yết rõ thời gian giải quyết từng thủ tục.',
    fieldCode: 'hanh-chinh',
    level: Level.DISTRICT,
    commune: 'council-c7',
    competent: 'interior-h',
  },
  P15: {
    title: 'Trộm cắp vặt và thanh thiếu niên tụ tập gây mất trật tự',
    text: 'Thời gian gần đây trên địa bàn xã xảy ra nhiều vụ trộm cắp gia cầm, máy bơm, dây điện; ban đêm một số thanh thiếu niên tụ tập, nẹt pô xe máy gây mất trật tự. Cử tri đề nghị Công an tăng cường tuần tra và hỗ trợ lắp đặt camera an ninh tại các điểm phức tạp.',
    fieldCode: 'an-ninh',
    level: Level.DISTRICT,
    commune: 'council-c8',
    competent: 'police-h',
    voter: { name: 'Cử tri D (dữ liệu mẫu)', address: 'Thôn 3, xã C8 (dữ liệu mẫu)' },
  },
  P16: {
    title: 'Cột điện nghiêng, dây võng trên đường đến trường',
    text: 'Trên đoạn đường đến trường tiểu học có ba cột điện hạ thế bị nghiêng sau đợt mưa bão tháng 10, dây điện võng thấp ngay trên đầu người đi lại, rất nguy hiểm cho học sinh. Cử tri đề nghị ngành điện kiểm tra và xử lý ngay, không để xảy ra tai nạn rồi mới khắc phục.',
    fieldCode: 'dien',
    level: Level.DISTRICT,
    commune: 'council-c8',
    competent: 'power-h',
  },
  P17: {
    title: 'Chợ xã xuống cấp, không bảo đảm phòng cháy',
    text: 'Chợ xã xây dựng đã hơn 20 năm, mái tôn thủng dột, hệ thống điện chắp vá, không có bể nước chữa cháy, nền chợ ngập khi mưa. Tiểu thương vẫn nộp phí đầy đủ nhưng nhiều năm chợ không được sửa chữa. Cử tri đề nghị huyện đầu tư cải tạo chợ để bảo đảm an toàn và vệ sinh.',
    fieldCode: 'xay-dung',
    level: Level.DISTRICT,
    commune: 'council-c9',
    competent: 'finance-h',
  },
  P18: {
    title: 'Kè chống sạt lở bờ sông đoạn qua khu dân cư',
    text: 'Bờ sông đoạn qua thôn 5 mỗi năm sạt lở sâu vào từ 3 đến 5 m, đã mất một phần đường bê tông, hơn 20 nhà dân nằm sát mép sông phải di dời khi có lũ. Cử tri đề nghị cấp trên khảo sát, đầu tư kè kiên cố và trước mắt cắm biển cảnh báo, có phương án di dân.',
    fieldCode: 'thuy-loi',
    level: Level.DISTRICT,
    commune: 'council-c9',
    competent: 'farming-h',
  },
  P19: {
    title: 'Trường mầm non thiếu phòng học',
    text: 'Trường mầm non trung tâm xã có tám nhóm lớp nhưng chỉ có năm phòng học kiên cố, ba lớp phải học nhờ nhà văn hóa thôn, thiếu nhà vệ sinh và bếp ăn bán trú. Phụ huynh rất lo lắng. Cử tri đề nghị huyện đầu tư xây dựng thêm phòng học để các cháu có nơi học tập an toàn.',
    fieldCode: 'giao-duc',
    level: Level.DISTRICT,
    commune: 'council-c10',
    competent: 'education-h',
  },
  P20: {
    title: 'Lắp gờ giảm tốc và biển báo tại ngã tư trung tâm xã',
    text: 'Ngã tư trước chợ và trường trung học cơ sở có mật độ xe rất đông vào giờ tan học nhưng không có gờ giảm tốc, biển báo và vạch sang đường; từ đầu năm đã xảy ra bốn vụ va chạm. Cử tri đề nghị cơ quan chuyên môn khảo sát, lắp đặt để bảo đảm an toàn giao thông.',
    fieldCode: 'giao-thong',
    level: Level.DISTRICT,
    commune: 'council-c10',
    competent: 'infrastructure-h',
  },

  Y01: {
    title: 'Cống thoát nước hư hỏng, vỉa hè bị lún',
    text: 'Tuyến cống thoát nước trên phố chính của phường bị sập ba vị trí, vỉa hè lún nứt, nhiều tấm đan vỡ chưa được thay, người đi bộ phải xuống lòng đường. Mỗi trận mưa lớn nước ngập tràn vào cửa hàng. Cử tri đề nghị thị xã sớm sửa chữa trước Tết Nguyên đán.',
    fieldCode: 'xay-dung',
    level: Level.DISTRICT,
    commune: null,
    competent: 'urban-y',
  },
  Y02: {
    title: 'Chậm chỉnh lý biến động đất sau khi hiến đất mở đường',
    text: 'Hơn 30 hộ dân đã tự nguyện hiến đất mở rộng đường ngõ từ năm 2020, nhưng đến nay chưa được chỉnh lý diện tích trên giấy chứng nhận, khi chuyển nhượng hoặc thế chấp đều gặp khó khăn. Cử tri đề nghị cơ quan chuyên môn của thị xã giải quyết dứt điểm và không thu phí của người dân.',
    fieldCode: 'dat-dai',
    level: Level.DISTRICT,
    commune: null,
    competent: 'land-y',
  },
  Y03: {
    title: 'Cơ sở giết mổ xả nước thải ra mương',
    text: 'Một cơ sở giết mổ gia súc trong khu dân cư hoạt động từ nửa đêm, xả nước thải chưa qua xử lý ra mương chung, mùi hôi và tiếng ồn kéo dài. Nội dung này đã được trả lời tại hội nghị trước nhưng tình trạng không thay đổi. Cử tri đề nghị kiểm tra lại, xử lý và có lộ trình di dời.',
    fieldCode: 'moi-truong',
    level: Level.DISTRICT,
    commune: null,
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

export type PetitionKey = keyof typeof texts;

export const petitionTexts: Readonly<Record<PetitionKey, PetitionText>> = texts;
