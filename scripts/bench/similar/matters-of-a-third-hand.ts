import type { Matter } from './matter';

/** Petitions of invented places, written by a writer who had seen neither the program nor the other lists. */
export const mattersOfAThirdHand: readonly Matter[] = [
  {
    fieldCode: 'giao-thong',
    title: 'Đường trục thôn Phú Lộc xuống cấp do xe tải chở đá',
    text: 'Cử tri phản ánh tuyến đường trục thôn Phú Lộc dài khoảng 1,8 km, được bê tông hóa từ năm 2012, hiện mặt đường vỡ nát nhiều đoạn do xe tải trọng lớn chở đá từ mỏ đi qua hằng ngày. Đề nghị UBND xã kiểm tra, hạn chế tải trọng xe và bố trí kinh phí sửa chữa để nhân dân đi lại an toàn.',
    paraphrase:
      'Đường làng Phú Lộc chúng tôi giờ toàn ổ gà ổ voi, mấy ông xe ben của mỏ chạy suốt từ sáng đến tối nát hết cả. Trời mưa thì lội, nắng thì bụi. Bà con mong xã bắt xe đi lối khác rồi làm lại đường cho dân.',
    line: 'Xe mỏ đá phá hỏng đường bê tông ở Phú Lộc',
    elsewhere: [[['Phú Lộc', 'Phú Hậu']], [['Phú Lộc', 'Đồng Bái']], [['Phú Lộc', 'Thanh Sơn']]],
    otherMatter:
      'Tại thôn Phú Lộc chó thả rông nhiều, đã cắn hai cháu nhỏ; đề nghị xã yêu cầu các hộ xích nhốt và tiêm phòng dại.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Bê tông hóa tuyến đường đất vào ấp Bàu Sen',
    text: 'Tuyến đường từ lộ liên xã vào ấp Bàu Sen dài gần 2 km vẫn là đường đất, mùa mưa lầy lội, xe máy không vào được, học sinh phải lội bộ, nông sản bị thương lái ép giá. Ấp có 96 hộ sinh sống. Cử tri kiến nghị xã đưa tuyến đường vào kế hoạch đầu tư công trung hạn để bê tông hóa.',
    paraphrase:
      'Đề nghị địa phương sớm đầu tư giao thông nông thôn cho bà con Bàu Sen, vì hiện nay lối đi vẫn chưa được cứng hóa, vào những tháng mưa việc vận chuyển lúa, trái cây và đưa đón trẻ tới lớp hết sức khó khăn.',
    line: 'Đề nghị làm đường bê tông cho dân Bàu Sen',
    elsewhere: [[['Bàu Sen', 'Bàu Trâm']], [['Bàu Sen', 'Giồng Ớt']]],
  },
  {
    fieldCode: 'giao-thong',
    title: 'Cầu treo Nà Pàn han gỉ, ván mặt cầu mục nát',
    text: 'Cầu treo Nà Pàn bắc qua suối Nậm Lúa đưa vào sử dụng năm 2009, đến nay cáp chủ và dầm ngang han gỉ, khoảng 20 tấm ván mặt cầu đã mục, một số chỗ dân tự gác tre để đi. Cử tri đề nghị cấp có thẩm quyền kiểm định và sửa chữa trước mùa mưa lũ năm nay.',
    paraphrase:
      'Cán bộ ơi, cái cầu sang Nà Pàn nguy hiểm lắm rồi, đi xe máy qua nó rung bần bật, gỗ thì thủng lỗ, hôm nọ có đứa học sinh thụt chân xuống. Dây sắt cũng rỉ hết. Bao giờ Nhà nước làm cho cái mới?',
    line: 'Cầu qua suối vào Nà Pàn hỏng, mất an toàn',
    elsewhere: [[['Nà Pàn', 'Nà Khoang']], [['Nà Pàn', 'Huổi Sản']]],
    otherMatter:
      'Trâu bò ở Nà Pàn bị lở mồm long móng mà không có thú y viên, vắc xin về chậm; đề nghị xã bố trí người tiêm phòng.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Lắp đặt đèn chiếu sáng công cộng tại ngõ 42',
    text: 'Hiện nay ngõ 42 đường Trần Phú, tổ dân phố số 6, dài hơn 300 m chưa có hệ thống đèn chiếu sáng công cộng, buổi tối đi lại rất khó khăn, đã xảy ra hai vụ va chạm xe trong quý I. Cử tri đề nghị UBND phường quan tâm lắp đặt bóng đèn và duy trì thường xuyên.',
    paraphrase:
      'Tối nào đi làm về qua ngõ 42 Trần Phú cũng phải bật điện thoại lên soi, tối om om. Người già không dám bước ra khỏi nhà. Chỗ bên cạnh có điện đường từ lâu rồi mà sao chúng tôi thì không?',
    line: 'Xin điện đường cho ngõ 42 phố Trần Phú',
    elsewhere: [[['ngõ 42', 'ngõ 56']], [['ngõ 42', 'ngõ 18']], [['ngõ 42', 'ngõ 91']]],
    otherMatter:
      'Hố ga trong ngõ 42 đường Trần Phú bị mất nắp gang từ sau Tết, dân phải cắm cành cây cảnh báo; đề nghị thay nắp mới.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Gác chắn lối đi qua đường sắt tại xóm Cồn Sẻ',
    text: 'Lối đi dân sinh cắt qua đường sắt Bắc - Nam tại xóm Cồn Sẻ hiện không có người gác, không có cần chắn tự động, tầm nhìn bị che khuất bởi hàng keo. Trong ba năm qua đã có hai người tử vong. Cử tri đề nghị ngành đường sắt lắp đặt gác chắn hoặc làm đường gom.',
    paraphrase:
      'Tại điểm giao cắt giữa đường làng Cồn Sẻ với tuyến tàu hỏa, tai nạn chết người đã xảy ra nhiều lần. Kính mong các cấp kiến nghị với Tổng công ty Đường sắt bố trí cảnh giới, thiết bị cảnh báo cho bà con qua lại.',
    line: 'Chỗ băng qua đường tàu ở Cồn Sẻ rất nguy hiểm',
    elsewhere: [[['Cồn Sẻ', 'Cồn Nâu']], [['Cồn Sẻ', 'Phú Thọ']]],
  },
  {
    fieldCode: 'giao-thong',
    title: 'Lắp đèn tín hiệu giao thông tại ngã ba Cây Dầu',
    text: 'Khu vực ngã ba Cây Dầu, nơi giao giữa đường tỉnh và đường vào khu công nghiệp, lưu lượng xe container và công nhân giờ tan ca rất đông, thường xuyên ùn tắc và xảy ra tai nạn. Cử tri đề nghị lắp đèn tín hiệu, kẻ vạch sang đường và làm gờ giảm tốc.',
    paraphrase:
      'Tôi nói mấy kỳ họp rồi mà không ai làm. Chỗ Cây Dầu đó, chiều năm giờ công nhân túa ra, xe công ten nơ chạy ào ào, tháng nào cũng đụng xe. Phải có đèn xanh đèn đỏ chứ, để chết thêm mấy mạng nữa mới chịu gắn hay sao?',
    line: 'Gắn đèn xanh đỏ chỗ ngã ba Cây Dầu',
    elsewhere: [[['Cây Dầu', 'Cây Khế']], [['Cây Dầu', 'Giếng Đá']]],
    otherMatter:
      'Trụ điện, vách tường quanh ngã ba Cây Dầu bị dán kín tờ rơi cho vay nặng lãi; đề nghị bóc gỡ và xử lý người dán.',
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Nạo vét tuyến kênh N6 bị bồi lắng nhiều năm',
    text: 'Tuyến kênh N6 phục vụ tưới cho 75 ha lúa của hai hợp tác xã, nhiều năm chưa được nạo vét, bùn đất bồi lắng dày 50-70 cm, bèo tây phủ kín, nước không về được cuối kênh. Cử tri đề nghị công ty khai thác công trình thủy lợi sớm nạo vét trước vụ Đông Xuân.',
    paraphrase:
      'Đề nghị đơn vị quản lý thủy nông khơi thông dòng chảy kênh N6, vì lòng mương đã nông, cỏ và bèo mọc dày, diện tích ruộng phía dưới thường xuyên thiếu nước gieo cấy, bà con phải bơm chuyền hai cấp rất tốn kém.',
    line: 'Ruộng cuối kênh N6 thiếu nước do bùn bèo ứ đọng',
    elsewhere: [[['kênh N6', 'kênh N4']], [['kênh N6', 'kênh N9']], [['kênh N6', 'kênh N12']]],
    otherMatter:
      'Dọc kênh N6 chưa có bể chứa vỏ bao bì thuốc bảo vệ thực vật, bà con vứt bừa trên bờ; đề nghị xã đặt ống bi thu gom.',
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Sạt lở bờ kênh Tư Rạng đe dọa nhà dân',
    text: 'Đoạn bờ kênh Tư Rạng từ cầu Ván đến miễu Bà dài khoảng 400 m bị sạt lở nghiêm trọng, có nơi ăn sâu vào lộ nông thôn hơn 2 m, 17 căn nhà có nguy cơ sụp xuống nước. Cử tri kiến nghị sớm làm kè kiên cố và hỗ trợ di dời các hộ trong vùng nguy hiểm.',
    paraphrase:
      'Nhà tui nằm sát mé Tư Rạng, mùa nước rồi đất lở mất nửa cái sân, con lộ phía trước cũng hàm ếch hết trơn. Tối không dám ngủ, sợ sụp. Xin mấy chú coi đóng cừ hay làm bờ kè giùm bà con.',
    line: 'Làm kè chống lở đất dọc kênh Tư Rạng',
    elsewhere: [[['Tư Rạng', 'Bảy Thưa']], [['Tư Rạng', 'Xáng Cụt']]],
    otherMatter:
      'Ban đêm nhiều ghe cào điện, xiệc cá trên kênh Tư Rạng làm cạn kiệt cá tôm; đề nghị xã tuần tra, tịch thu bộ kích điện.',
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Trạm bơm Đồng Vang hỏng máy, không tiêu úng kịp',
    text: 'Trạm bơm Đồng Vang có ba tổ máy lắp từ năm 1998, hiện hai tổ đã hỏng, tổ còn lại chạy cầm chừng nên mỗi khi mưa lớn trên 150 mm thì hơn 60 ha lúa và hoa màu bị ngập trắng ba đến bốn ngày. Cử tri đề nghị thay thế máy bơm, nâng công suất tiêu úng.',
    paraphrase:
      'Năng lực tiêu thoát nước của trạm Đồng Vang không còn đáp ứng yêu cầu, thiết bị cũ nát thường xuyên phải dừng, vụ Mùa vừa qua cánh đồng bị lụt mất trắng. Đề nghị thành phố bố trí vốn cải tạo.',
    line: 'Thay máy bơm cho trạm Đồng Vang để chống ngập lúa',
    elsewhere: [[['Đồng Vang', 'Đầm Vực']], [['Đồng Vang', 'Cửa Quán']]],
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Xây cống ngăn mặn tại vàm rạch Ông Hổ',
    text: 'Vào mùa khô, nước mặn từ sông Cái theo rạch Ông Hổ lấn sâu vào nội đồng, độ mặn có lúc trên 4‰, làm vườn chôm chôm, sầu riêng của hơn 200 hộ rụng lá, chết cây. Cử tri kiến nghị tỉnh đầu tư cống hở có cửa van tại vàm rạch để chủ động trữ ngọt.',
    paraphrase:
      'Kiến nghị ngành nông nghiệp xem xét làm công trình kiểm soát xâm nhập mặn ở rạch Ông Hổ, do mấy năm liền vùng cây ăn trái phía trong không có nước ngọt tưới, thiệt hại hàng chục tỷ đồng mà dân chỉ biết đắp đập tạm.',
    line: 'Nước mặn theo rạch Ông Hổ vô vườn, cần cống ngăn',
    elsewhere: [[['Ông Hổ', 'Cái Mít']], [['Ông Hổ', 'Bà Tồn']]],
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Hồ đập Khe Sú rò rỉ thân đập, mất an toàn',
    text: 'Đập đất hồ Khe Sú xây dựng từ thập niên 1980, dung tích hơn 600 nghìn m3, hiện thấm nước qua thân đập, mái hạ lưu sụt lún, tràn xả lũ nứt vỡ. Phía dưới có 130 hộ dân sinh sống. Cử tri kính đề nghị đưa vào chương trình sửa chữa, nâng cấp an toàn hồ chứa.',
    paraphrase:
      'Cái đập Khe Sú ni hồi mô tới chừ chưa sửa lớn lần nào, nước rỉ ra dưới chân ướt sũng, mùa mưa lụt bà con ở dưới lo lắm, đêm phải thay nhau đi canh. Mong trên về coi cho kỹ, vỡ thì chạy không kịp mô.',
    line: 'Lo vỡ đập Khe Sú vì nước thấm nhiều',
    elsewhere: [[['Khe Sú', 'Khe Dẻ']], [['Khe Sú', 'Khe Ná']], [['Khe Sú', 'Bàu Ganh']]],
    otherMatter:
      'Mùa hè trẻ em hay ra hồ Khe Sú tắm, đã có một cháu đuối nước; đề nghị cắm biển cấm và mở lớp dạy bơi.',
  },
  {
    fieldCode: 'nuoc-sach',
    title: 'Đầu tư hệ thống nước sạch cho thôn Vĩnh Thạnh',
    text: 'Hiện 214 hộ thôn Vĩnh Thạnh vẫn phải dùng nước giếng khoan nhiễm phèn, nhiễm mặn, không bảo đảm hợp vệ sinh, trong khi đường ống cấp nước sạch đã kéo đến trung tâm xã cách đó 2,5 km. Cử tri đề nghị tỉnh và đơn vị cấp nước sớm mở rộng mạng lưới về thôn.',
    paraphrase:
      'Hồi bầu cử thì hứa là năm sau có nước máy, rồi năm sau nữa, tới chừ con tôi lập gia đình luôn rồi mà Vĩnh Thạnh vẫn xài nước giếng vàng khè, giặt áo trắng thành áo cháo lòng. Mua nước bình uống tháng hết mấy trăm ngàn. Răng không kéo ống về đi?',
    line: 'Vĩnh Thạnh chưa có nước máy, giếng nhiễm phèn',
    elsewhere: [[['Vĩnh Thạnh', 'Vĩnh Hòa']], [['Vĩnh Thạnh', 'Xuân Mỹ']]],
    otherMatter:
      'Đề nghị hỗ trợ ngư dân thôn Vĩnh Thạnh lắp thiết bị giám sát hành trình và cho vay vốn cải hoán tàu cá dưới 15 m.',
  },
  {
    fieldCode: 'nuoc-sach',
    title: 'Nước máy yếu và đục tại hẻm 118',
    text: 'Các hộ dân trong hẻm 118 đường Nguyễn Văn Cừ, khu phố 4, phản ánh từ tháng 2 đến nay nước máy chảy rất yếu vào giờ cao điểm, nhiều hôm nước có màu vàng, cặn và mùi clo nồng. Đề nghị công ty cấp nước kiểm tra đường ống, súc xả và tăng áp lực.',
    paraphrase:
      'Đề nghị đơn vị cung cấp sớm khắc phục nguồn nước sinh hoạt ở hẻm 118 Nguyễn Văn Cừ; chiều tối hầu như không lên được bồn, bơm ra thì lợn cợn, phải để lắng mới dùng. Người dân đã gọi tổng đài nhiều lần mà chưa được xử lý.',
    line: 'Nước sinh hoạt hẻm 118 chảy nhỏ, có cặn bẩn',
    elsewhere: [[['hẻm 118', 'hẻm 96']], [['hẻm 118', 'hẻm 205']]],
    otherMatter:
      'Xe hơi đậu ban đêm chắn hết lối ra vào hẻm 118, xe cấp cứu không vô được; đề nghị cắm biển cấm đỗ xe.',
  },
  {
    fieldCode: 'nuoc-sach',
    title: 'Sửa chữa công trình nước tự chảy làng Đăk Rơ Leng',
    text: 'Công trình cấp nước tự chảy làng Đăk Rơ Leng đầu tư năm 2015, phục vụ 88 hộ đồng bào Xơ Đăng, hiện đập đầu nguồn bị đất đá vùi lấp, đường ống gãy nhiều chỗ, bể chứa không có nước. Bà con phải gùi nước suối cách làng hơn 1 km. Đề nghị xã sửa chữa và thành lập tổ quản lý.',
    paraphrase:
      'Dân làng Đăk Rơ Leng mình không có nước dùng hai mùa rẫy rồi. Cái bể Nhà nước xây cho thì khô, ống nhựa bể hết, phải xuống suối lấy, trẻ con hay đau bụng. Cán bộ giúp làm lại cho dân nhờ.',
    line: 'Bể nước tự chảy Đăk Rơ Leng khô, ống vỡ',
    elsewhere: [[['Đăk Rơ Leng', 'Kon Brăng']], [['Đăk Rơ Leng', 'Đăk Chờ']]],
    otherMatter:
      'Tình trạng tảo hôn tại làng Đăk Rơ Leng vẫn còn, năm rồi có bốn cặp chưa đủ tuổi về ở với nhau; đề nghị tăng cường tuyên truyền.',
  },
  {
    fieldCode: 'nuoc-sach',
    title: 'Xem xét lại việc tăng giá nước sạch nông thôn',
    text: 'Từ đầu năm, giá nước sạch nông thôn trên địa bàn tỉnh tăng từ 7.200 đồng lên 9.800 đồng/m3, cao hơn cả khu vực đô thị, trong khi thu nhập của người dân còn thấp. Cử tri đề nghị HĐND, UBND tỉnh xem xét điều chỉnh lộ trình giá và có chính sách hỗ trợ hộ nghèo, cận nghèo.',
    paraphrase:
      'Đơn giá nước máy ở các xã hiện quá cao so với mức sống, có nhà một tháng phải trả gần hai trăm nghìn đồng. Mong cơ quan quản lý rà soát phương án của doanh nghiệp cấp nước, giảm bớt cho những gia đình khó khăn.',
    line: 'Tiền nước máy ở quê tăng quá cao, đề nghị giảm',
    elsewhere: [],
  },
  {
    fieldCode: 'moi-truong',
    title: 'Trại lợn khu đồi Cây Thị gây ô nhiễm mùi',
    text: 'Trang trại chăn nuôi lợn quy mô trên 3.000 con tại khu đồi Cây Thị xả mùi hôi nồng nặc, nhất là ban đêm và sáng sớm; nước thải chảy ra mương làm cá chết. Khoảng 150 hộ dân sống quanh đó bị ảnh hưởng. Cử tri đề nghị cơ quan chức năng thanh tra, xử lý hoặc buộc di dời trại.',
    paraphrase:
      'Chúng tôi không chịu nổi nữa! Trại lợn trên đồi Cây Thị nó thối không ai ăn nổi bát cơm, đóng cửa kín mít vẫn thối, trẻ con ho hen suốt. Đoàn nào về cũng báo trước nên hôm ấy nó không xả. Dẹp đi cho dân nhờ.',
    line: 'Mùi thối từ trại lợn đồi Cây Thị, dân khổ',
    elsewhere: [[['Cây Thị', 'Cây Trám']], [['Cây Thị', 'Con Voi']]],
    otherMatter:
      'Mùa hanh khô hay cháy rừng keo ở khu đồi Cây Thị, lửa lan rất nhanh; đề nghị làm đường băng cản lửa và lập tổ trực.',
  },
  {
    fieldCode: 'moi-truong',
    title: 'Bãi rác Gò Mây quá tải, đốt rác gây khói',
    text: 'Bãi rác tạm Gò Mây hoạt động từ năm 2010 nay đã quá tải, rác tràn ra sát đường, thường xuyên bị đốt lộ thiên tạo khói đen và mùi khét bay vào khu dân cư cách đó 300 m; nước rỉ rác ngấm xuống ruộng. Cử tri đề nghị đóng cửa bãi và chuyển rác về nhà máy xử lý tập trung.',
    paraphrase:
      'Đề nghị chính quyền có lộ trình chấm dứt hoạt động điểm tập kết, chôn lấp chất thải tại Gò Mây. Việc thiêu hủy tại chỗ ảnh hưởng trực tiếp sức khỏe người già và trẻ em, ruồi nhặng phát sinh nhiều, giếng quanh vùng có mùi lạ.',
    line: 'Đóng cửa bãi rác Gò Mây vì khói và nước bẩn',
    elsewhere: [[['Gò Mây', 'Gò Sậy']], [['Gò Mây', 'Hóc Bướm']]],
  },
  {
    fieldCode: 'moi-truong',
    title: 'Nhà máy tinh bột mì xả thải ra suối Ia Tơr',
    text: 'Nhà máy chế biến tinh bột mì trên địa bàn xã nhiều lần xả nước thải chưa qua xử lý ra suối Ia Tơr, nước đổi màu đen, nổi bọt, bốc mùi chua, cá chết nổi trắng vào cuối tháng 11. Người dân ba làng phía hạ nguồn không dám dùng nước tưới. Đề nghị tỉnh lấy mẫu, xử phạt và công khai kết quả.',
    paraphrase:
      'Cử tri tiếp tục bức xúc tình trạng nguồn nước Ia Tơr bị nhiễm bẩn do hoạt động chế biến sắn; đàn bò uống vào sinh bệnh, cà phê tưới bị vàng lá. Đề nghị ngành môi trường kiểm tra đột xuất và buộc chủ cơ sở khắc phục.',
    line: 'Nước suối Ia Tơr đen, hôi do nhà máy mì',
    elsewhere: [[['Ia Tơr', 'Ia Nhing']], [['Ia Tơr', 'Đăk Hlơ']]],
  },
  {
    fieldCode: 'moi-truong',
    title: 'Rác thải ùn ứ tại tổ dân phố Đông Hải',
    text: 'Thời gian gần đây, xe thu gom rác chỉ đến tổ dân phố Đông Hải một tuần một lần và không theo giờ cố định, rác sinh hoạt ùn ứ trước cổng nhà và dọc vỉa hè, chó mèo bới tung gây mất vệ sinh, nhất là dịp hè du khách đông. Đề nghị tăng tần suất lên ba lần mỗi tuần.',
    paraphrase:
      'Nhân dân khu Đông Hải đóng phí vệ sinh đầy đủ nhưng lịch lấy rác hiện nay quá thưa, thất thường, mùa du lịch các bao tải để ngoài đường phân hủy bốc mùi. Đề nghị công ty môi trường bố trí chuyến đều đặn, báo trước giờ để các hộ mang ra.',
    line: 'Xe rác ít đến Đông Hải, túi rác chất đống',
    elsewhere: [[['Đông Hải', 'Nam Hải']], [['Đông Hải', 'Hải Thịnh']]],
    otherMatter:
      'Bãi tắm Đông Hải không có chòi và nhân viên cứu hộ, phao giới hạn đã trôi mất; đề nghị bố trí trước mùa du lịch.',
  },
  {
    fieldCode: 'moi-truong',
    title: 'Nạo vét, xử lý ô nhiễm rạch Cầu Đúc',
    text: 'Từ lâu, rạch Cầu Đúc chảy qua khu phố 2 và khu phố 3 bị lấn chiếm, rác thải và nước cống sinh hoạt đổ trực tiếp xuống, dòng chảy tù đọng, nước đen và hôi thối quanh năm, muỗi phát sinh nhiều. Cử tri kiến nghị phường nạo vét, cắm mốc hành lang và xử lý các hộ xả thải.',
    paraphrase:
      'Kiến nghị thành phố sớm triển khai dự án cải tạo con rạch Cầu Đúc, hiện đã thành mương lộ thiên bốc mùi, mỗi khi triều cường nước dơ tràn vô nhà, năm vừa rồi trong xóm có nhiều ca sốt xuất huyết.',
    line: 'Rạch Cầu Đúc đen ngòm hôi thối, cần cải tạo',
    elsewhere: [[['Cầu Đúc', 'Ông Bướm']], [['Cầu Đúc', 'Bà Ký']]],
  },
  {
    fieldCode: 'dat-dai',
    title: 'Chậm cấp giấy chứng nhận tại khu tái định cư Đồng Nẩy',
    text: 'Có 68 hộ dân nhường đất làm dự án thủy điện đã chuyển về khu tái định cư Đồng Nẩy từ năm 2018 nhưng đến nay chưa được cấp giấy chứng nhận quyền sử dụng đất ở, nên không vay được vốn ngân hàng, không tách thửa, tặng cho con được. Cử tri đề nghị sớm hoàn tất thủ tục cấp giấy.',
    paraphrase:
      'Bà con Đồng Nẩy về chỗ ở mới bảy tám năm rồi mà sổ đỏ vẫn chưa có. Lúc di dân thì bảo yên tâm một năm là xong. Giờ muốn vay ít tiền làm ăn, ra ngân hàng họ hỏi bìa đất đâu thì chịu.',
    line: 'Dân tái định cư Đồng Nẩy chưa có sổ đỏ',
    elsewhere: [[['Đồng Nẩy', 'Pá Khôm']], [['Đồng Nẩy', 'Đồng Tâm']]],
    otherMatter:
      'Khu tái định cư Đồng Nẩy không có đất chôn cất người mất, bà con phải đưa về nơi cũ; đề nghị quy hoạch nghĩa địa.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Quy hoạch treo khu công viên Hồ Sen kéo dài',
    text: 'Dự án công viên Hồ Sen được công bố quy hoạch từ năm 2007, đến nay chưa thu hồi đất, chưa bồi thường, 120 hộ dân trong ranh không được xây mới, sửa chữa lớn, không được chuyển mục đích. Cử tri đề nghị thành phố trả lời dứt khoát: thực hiện hoặc hủy bỏ quy hoạch để dân ổn định cuộc sống.',
    paraphrase:
      'Gần hai chục năm nay nhà dột không cho lợp, cột mục không cho xây, bán cũng chẳng ai mua, chỉ vì cái công viên Hồ Sen nằm trên giấy! Cử tri hỏi thì bảo đang rà soát. Rà đến bao giờ? Không làm thì bỏ đi.',
    line: 'Đề nghị xóa quy hoạch treo công viên Hồ Sen',
    elsewhere: [[['Hồ Sen', 'Hồ Súng']], [['Hồ Sen', 'Bến Tắm']]],
  },
  {
    fieldCode: 'dat-dai',
    title: 'Giá bồi thường đất mở rộng đường qua thôn An Lạc thấp',
    text: 'Dự án mở rộng đường liên xã qua thôn An Lạc thu hồi đất của 43 hộ, giá bồi thường đất ở áp 1,2 triệu đồng/m2, thấp hơn nhiều so với giá chuyển nhượng thực tế, cây cối vật kiến trúc kiểm đếm còn sót. Các hộ chưa đồng ý nhận tiền. Đề nghị kiểm đếm lại và điều chỉnh đơn giá.',
    paraphrase:
      'Các gia đình thuộc diện giải phóng mặt bằng ở An Lạc cho rằng mức đền bù chưa thỏa đáng, không đủ mua lô khác tương đương, một số công trình phụ và cây lâu năm bị bỏ ngoài bảng tính. Kính đề nghị hội đồng xem xét lại phương án.',
    line: 'Đền bù đất làm đường ở An Lạc chưa thỏa đáng',
    elsewhere: [[['An Lạc', 'An Phúc']], [['An Lạc', 'Trung Hòa']]],
    otherMatter:
      'Cây xăng đầu thôn An Lạc bị nghi bơm thiếu, người dân đổ về đo không đủ lít; đề nghị quản lý thị trường kiểm tra cột bơm.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Bàn giao đất lâm trường cho dân buôn Ea Sin canh tác',
    text: 'Công ty lâm nghiệp đang quản lý hơn 320 ha đất tại khu vực buôn Ea Sin nhưng để trống hoặc cho thuê lại, trong khi 57 hộ đồng bào Ê Đê thiếu đất sản xuất, phải đi làm thuê. Cử tri đề nghị tỉnh thu hồi phần đất sử dụng không hiệu quả, giao về địa phương để cấp cho dân.',
    paraphrase:
      'Đề nghị rà soát diện tích của nông lâm trường giáp ranh Ea Sin, phần nào không còn rừng thì trả lại cho xã phân cho hộ nghèo người dân tộc thiểu số chưa có rẫy, tránh để tranh chấp, lấn chiếm như những năm qua.',
    line: 'Dân Ea Sin thiếu đất sản xuất, lâm trường bỏ trống',
    elsewhere: [[['Ea Sin', 'Ea Tlăng']], [['Ea Sin', 'Ea Mtơr']]],
  },
  {
    fieldCode: 'dien',
    title: 'Kéo điện lưới quốc gia đến bản Huổi Mạ',
    text: 'Bản Huổi Mạ có 52 hộ, 280 nhân khẩu người Mông, đến nay chưa có điện lưới quốc gia, bà con dùng máy phát nước nhỏ đặt ở suối, mùa khô không có điện, con em học bài bằng đèn dầu. Cử tri đề nghị ngành điện sớm đầu tư đường dây về bản trong năm 2026.',
    paraphrase:
      'Bản mình ở Huổi Mạ tối đến là tối hẳn, không xem được ti vi, không sạc được điện thoại. Cột mới dựng tới bản dưới, cách có bốn cây số thôi. Dân muốn có điện như nơi khác để xát gạo, cho con học.',
    line: 'Huổi Mạ chưa có điện lưới, mong Nhà nước kéo về',
    elsewhere: [[['Huổi Mạ', 'Huổi Khon']], [['Huổi Mạ', 'Pa Tết']]],
    otherMatter:
      'Bản Huổi Mạ còn chín hộ ở nhà tạm, mái gianh vách nứa; đề nghị xét hỗ trợ xóa nhà dột nát trong đợt này.',
  },
  {
    fieldCode: 'dien',
    title: 'Đường dây điện võng thấp, mất an toàn tại ấp Kinh Đào',
    text: 'Tuyến dây hạ thế tự kéo từ năm 2005 tại ấp Kinh Đào dài hơn 1 km, trụ bằng cây tràm đã mục, dây võng xuống cách mặt đất chưa đầy 3 m, mùa mưa năm ngoái đã có một người bị điện giật. Cử tri kiến nghị điện lực thay trụ bê tông, kéo lại dây và gắn điện kế riêng cho 34 hộ câu đuôi.',
    paraphrase:
      'Dây điện ở Kinh Đào thòng xuống thấy ghê, ghe chở lúa đi ngang còn phải lấy sào chống lên. Trụ thì cây tràm mục hết trơn, gió lớn là đổ. Bà con xài câu lại nhà khác, giá mắc hơn. Xin điện lực làm lại đàng hoàng.',
    line: 'Trụ điện mục, dây thòng thấp ở Kinh Đào',
    elsewhere: [[['Kinh Đào', 'Kinh Mới']], [['Kinh Đào', 'Rọc Lá']]],
    otherMatter:
      'Chị em phụ nữ ấp Kinh Đào nhàn rỗi nhiều, xin mở lớp dạy nghề đan lục bình và giới thiệu nơi bao tiêu sản phẩm.',
  },
  {
    fieldCode: 'dien',
    title: 'Di dời cột điện nằm giữa đường xóm Đình Trung',
    text: 'Sau khi mở rộng đường bê tông từ 3 m lên 6 m theo chương trình nông thôn mới, 9 cột điện hạ thế đoạn qua xóm Đình Trung nằm lọt giữa lòng đường, không có sơn phản quang, ban đêm rất nguy hiểm. Cử tri đề nghị điện lực phối hợp với xã sớm di dời các cột vào lề.',
    paraphrase:
      'Đường qua Đình Trung đã được nới rộng từ năm ngoái song hàng trụ điện vẫn chưa chuyển vào sát mép, phương tiện phải tránh, đã có người đi xe máy đâm vào gãy chân. Đề nghị ngành điện khẩn trương khắc phục, trước mắt dán biển cảnh báo.',
    line: 'Cột điện giữa đường Đình Trung gây tai nạn, xin chuyển',
    elsewhere: [[['Đình Trung', 'Đình Thượng']], [['Đình Trung', 'Mỹ Thượng']]],
  },
  {
    fieldCode: 'y-te',
    title: 'Trạm y tế Sơn Lộc thiếu bác sĩ và thuốc',
    text: 'Điểm trạm y tế Sơn Lộc sau sắp xếp đơn vị hành chính chỉ còn một y sĩ và một điều dưỡng, không có bác sĩ, thuốc bảo hiểm y tế cho người tăng huyết áp, đái tháo đường thường xuyên hết, máy siêu âm hỏng. Cử tri đề nghị Sở Y tế bố trí bác sĩ và bảo đảm thuốc.',
    paraphrase:
      'Tôi già rồi, tháng nào cũng lên trạm xá Sơn Lộc lấy thuốc huyết áp mà lần nào cũng bảo chưa có, ra ngoài mà mua. Bác sĩ thì chuyển đi nơi khác, ốm đau lại phải bắt xe lên tận bệnh viện ba mươi cây số.',
    line: 'Trạm xá Sơn Lộc không có bác sĩ, hết thuốc',
    elsewhere: [[['Sơn Lộc', 'Sơn Thủy']], [['Sơn Lộc', 'Yên Lộc']]],
    otherMatter:
      'Ở Sơn Lộc có nhóm lạ mời người già dự hội thảo tặng quà rồi bán thực phẩm chức năng giá cắt cổ; đề nghị kiểm tra, ngăn chặn.',
  },
  {
    fieldCode: 'y-te',
    title: 'Tiếp tục hỗ trợ thẻ BHYT cho dân xã vừa thoát khó khăn',
    text: 'Sau khi xã đạt chuẩn nông thôn mới và ra khỏi danh sách xã khu vực III, hơn 2.600 người dân tộc thiểu số không còn được ngân sách đóng bảo hiểm y tế, trong khi mức đóng hộ gia đình vượt khả năng chi trả, tỷ lệ bao phủ giảm mạnh. Cử tri đề nghị hỗ trợ tiếp trong ba năm chuyển tiếp.',
    paraphrase:
      'Nhiều bà con đồng bào từ ngày xã thôi diện đặc biệt khó khăn bị cắt thẻ khám bệnh miễn phí, không có tiền mua, đi viện phải chịu toàn bộ chi phí. Kính đề nghị Nhà nước có giai đoạn giãn, vẫn cấp cho nhóm này.',
    line: 'Xã lên nông thôn mới, dân mất thẻ bảo hiểm miễn phí',
    elsewhere: [],
  },
  {
    fieldCode: 'giao-duc',
    title: 'Xây dựng phòng học kiên cố điểm trường mầm non Nà Lốc',
    text: 'Điểm trường mầm non Nà Lốc có 41 cháu học trong hai phòng tạm vách gỗ, mái tôn thủng, không có công trình vệ sinh và bếp ăn, mùa đông gió lùa rất rét. Cử tri đề nghị cấp trên bố trí kinh phí xây hai phòng học kiên cố, nhà bếp và nhà vệ sinh cho các cháu trong năm học tới.',
    paraphrase:
      'Đề nghị quan tâm xóa lớp tạm cho trẻ mẫu giáo ở Nà Lốc. Chỗ hiện tại được dân dựng bằng ván từ hơn mười năm trước, đã xiêu vẹo, mưa hắt ướt chiếu; cô giáo phải nấu ăn nhờ hộ bên cạnh.',
    line: 'Lớp mẫu giáo Nà Lốc dột nát, cần xây mới',
    elsewhere: [[['Nà Lốc', 'Nà Sài']], [['Nà Lốc', 'Bó Lếch']]],
    otherMatter:
      'Vụ ngô vừa rồi bản Nà Lốc mất mùa vì sương muối, 19 hộ đứt bữa; đề nghị hỗ trợ gạo cứu đói giáp hạt.',
  },
  {
    fieldCode: 'giao-duc',
    title: 'Chấn chỉnh các khoản thu đầu năm tại Trường Tiểu học Kim Đồng',
    text: 'Phụ huynh Trường Tiểu học Kim Đồng phản ánh đầu năm học phải nộp nhiều khoản ngoài quy định như quỹ lớp, lắp điều hòa, mua máy chiếu, nước uống, tổng gần 3 triệu đồng mỗi em, tuy gọi là tự nguyện nhưng chia bình quân. Đề nghị cơ quan chức năng thanh tra và yêu cầu trả lại khoản thu sai.',
    paraphrase:
      'Gọi là xã hội hóa mà cô giáo nhắn lên nhóm Zalo đứa nào chưa nộp thì bêu tên. Con tôi học Kim Đồng, vừa vào năm đã mất từng ấy tiền quỹ với điều hòa. Lương công nhân được bao nhiêu? Đề nghị các ông các bà vào kiểm tra xem tiền đi đâu.',
    line: 'Trường Kim Đồng thu nhiều khoản tự nguyện kiểu bắt buộc',
    elsewhere: [[['Kim Đồng', 'Võ Thị Sáu']], [['Kim Đồng', 'Lý Tự Trọng']]],
    otherMatter:
      'Suất ăn bán trú ở Trường Tiểu học Kim Đồng ít thịt, có hôm canh bị chua; đề nghị kiểm tra bên nấu và cho phụ huynh giám sát bếp.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Đầu tư hệ thống đèn đường trên lộ ấp Phước Hưng',
    text: 'Lộ nông thôn ấp Phước Hưng đã được láng nhựa dài 2,3 km nhưng chưa có đèn đường, ban đêm tối, hai bên nhiều cỏ cao, thường xảy ra giật đồ và té xe. Cử tri kiến nghị xã hỗ trợ trụ, bóng đèn năng lượng mặt trời; người dân đồng ý đóng góp 300.000 đồng mỗi hộ.',
    paraphrase:
      'Công nhân nữ tăng ca về khuya ngang Phước Hưng sợ lắm, đường thì tốt mà tối thui, bữa hổm con nhỏ bị giựt cái giỏ. Bà con hùn tiền cũng được, miễn xã phụ thêm gắn giùm mấy bóng cho sáng.',
    line: 'Gắn bóng chiếu sáng đường ấp Phước Hưng',
    elsewhere: [[['Phước Hưng', 'Phước Thọ']], [['Phước Hưng', 'Long Hưng']]],
  },
  {
    fieldCode: 'chinh-sach-xa-hoi',
    title: 'Tu sửa nghĩa trang liệt sĩ Gia Khánh xuống cấp',
    text: 'Nghĩa trang liệt sĩ Gia Khánh có 186 phần mộ, nhiều mộ bong tróc gạch ốp, bia mờ chữ, tượng đài nứt chân, hệ thống thoát nước tắc nên mưa là ngập sân hành lễ. Cử tri là thân nhân liệt sĩ đề nghị cấp kinh phí tôn tạo, nâng cấp trước dịp kỷ niệm 27/7/2027.',
    paraphrase:
      'Là gia đình có người thân an nghỉ tại nghĩa trang Gia Khánh, chúng tôi rất mong các cấp quan tâm chỉnh trang khuôn viên, ốp lại mộ, khắc lại tên các anh, xử lý tình trạng đọng nước để việc thăm viếng, thắp hương được trang nghiêm.',
    line: 'Mộ liệt sĩ ở Gia Khánh bong tróc, cần tôn tạo',
    elsewhere: [[['Gia Khánh', 'Gia Hòa']], [['Gia Khánh', 'Phúc Trạch']]],
  },
  {
    fieldCode: 'chinh-sach-xa-hoi',
    title: 'Bất cập trong rà soát, bình xét hộ nghèo hằng năm',
    text: 'Việc rà soát hộ nghèo theo phương pháp chấm điểm tài sản còn bất cập: hộ có xe máy cũ, tivi hỏng vẫn bị tính điểm, trong khi một số hộ có con làm xa gửi tiền về lại được công nhận. Đề nghị cấp trên sửa bộ tiêu chí và tăng cường giám sát của khu dân cư khi bình xét.',
    paraphrase:
      'Nhà thì ốm đau không làm gì ra tiền, chỉ vì có cái xe tàu cũ mà bị loại, còn nhà khác con đi nước ngoài lại được sổ nghèo. Chấm kiểu ấy dân không phục, mong trên xem lại cách tính.',
    line: 'Chấm điểm hộ nghèo không công bằng, đề nghị sửa',
    elsewhere: [],
  },
  {
    fieldCode: 'chinh-sach-xa-hoi',
    title: 'Chậm chi trả trợ cấp hưu trí xã hội tại khóm Mỹ Tường',
    text: 'Khóm Mỹ Tường có 23 người từ đủ 75 tuổi đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội 500.000 đồng/tháng từ tháng 7/2025 nhưng đến nay chưa nhận được tiền, cán bộ hướng dẫn mở tài khoản mà nhiều cụ không có điện thoại. Cử tri kiến nghị sớm chi trả, truy lĩnh và cho nhận tiền mặt tại nhà.',
    paraphrase:
      'Má tui bảy mươi tám tuổi, ở Mỹ Tường, làm giấy lãnh tiền người già từ hồi năm ngoái mà chờ hoài chưa thấy. Hỏi phường thì kêu phải có thẻ ngân hàng. Bà già đi đứng không nổi, thẻ gì trời.',
    line: 'Người già Mỹ Tường chưa lãnh được tiền trợ cấp hằng tháng',
    elsewhere: [[['Mỹ Tường', 'Mỹ Phước']], [['Mỹ Tường', 'Bình Quới']]],
    otherMatter:
      'Khóm Mỹ Tường kiến nghị gắn lại biển số nhà vì số nhảy lung tung, bưu tá và shipper giao nhầm hoài.',
  },
  {
    fieldCode: 'nong-nghiep',
    title: 'Voi rừng phá hoại cây trồng của dân ấp Suối Rắc',
    text: 'Từ đầu mùa khô, đàn voi rừng 5-7 con nhiều lần về ấp Suối Rắc phá hoại xoài, điều, chuối và chòi rẫy của 30 hộ, thiệt hại ước hơn 700 triệu đồng, đe dọa tính mạng người dân. Cử tri đề nghị gia cố hàng rào điện, bồi thường thiệt hại và tăng trực canh của kiểm lâm.',
    paraphrase:
      'Đêm nào mấy ông bồ cũng ra Suối Rắc, quật gãy hết chuối với xoài, có bữa đi sát hông nhà. Dân đốt lửa gõ thùng thiếc đuổi chớ có dám làm gì đâu. Hàng rào thì hư, cây trái mất trắng mà chưa thấy ai đền.',
    line: 'Suối Rắc bị voi phá rẫy, xin hỗ trợ thiệt hại',
    elsewhere: [[['Suối Rắc', 'Suối Đục']], [['Suối Rắc', 'Bàu Ngỗng']]],
    otherMatter:
      'Tiền chi trả dịch vụ môi trường rừng năm trước cho các hộ nhận khoán ở ấp Suối Rắc chưa thanh toán; đề nghị cho biết khi nào có.',
  },
  {
    fieldCode: 'nong-nghiep',
    title: 'Chậm hỗ trợ thiệt hại dịch tả lợn thôn Đoài Hạ',
    text: 'Đợt dịch tả lợn châu Phi tháng 8 năm ngoái, 36 hộ thôn Đoài Hạ phải tiêu hủy hơn 410 con lợn theo lệnh của chính quyền, có biên bản đầy đủ, song đến nay chưa nhận được tiền hỗ trợ. Các hộ không có vốn tái đàn. Cử tri đề nghị UBND xã, tỉnh sớm chi trả theo quy định.',
    paraphrase:
      'Đã gần một năm kể từ ngày chôn lấp đàn lợn mắc bệnh, người chăn nuôi ở Đoài Hạ vẫn chưa được hưởng khoản kinh phí khắc phục nào của Nhà nước, nợ cám đại lý ngày càng nhiều. Kính đề nghị làm rõ nguyên nhân và thời hạn giải ngân.',
    line: 'Lợn tiêu hủy do dịch ở Đoài Hạ chưa được đền',
    elsewhere: [[['Đoài Hạ', 'Đoài Thượng']], [['Đoài Hạ', 'Nội Xá']]],
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Nạo vét kênh Ba Làng bị cạn và lục bình dày',
    text: 'Kênh Ba Làng dài khoảng 3 km là tuyến dẫn nước và đi lại bằng ghe của hơn 180 hộ, nay bị cạn, lục bình phủ kín, mùa khô ghe chở lúa không vào được, máy bơm hút không lên nước. Cử tri kiến nghị đưa vào kế hoạch thủy lợi nội đồng, dùng xáng cạp múc sâu 2 m trong năm nay.',
    paraphrase:
      'Kinh Ba Làng nhiều năm chưa múc lại, lục bình bít hết trơn, ghe vô mua lúa không được nên thương lái chê, cò kéo giá. Xin xã đưa xáng xuống, bà con chịu cho đổ sình lên bờ ruộng.',
    line: 'Kinh Ba Làng cạn, lục bình bít, xin cho múc',
    elsewhere: [[['Ba Làng', 'Cây Cui']], [['Ba Làng', 'Tám Đông']]],
  },
  {
    fieldCode: 'van-hoa',
    title: 'Nhà sinh hoạt cộng đồng buôn Mlia hư hỏng nặng',
    text: 'Nhà sinh hoạt cộng đồng buôn Mlia làm theo kiểu nhà dài, xây dựng năm 2003, nay sàn gỗ gãy, mái tôn tốc sau trận lốc tháng 5, cầu thang mục, buôn không có nơi họp và tập cồng chiêng. Cử tri đề nghị xã sửa chữa, trang bị bàn ghế, tivi và âm thanh.',
    paraphrase:
      'Sau đợt gió lốc, ngôi nhà chung của bà con buôn Mlia bị bay mái, ván mục thủng, chi bộ phải họp nhờ nhà dân. Đề nghị Nhà nước cấp kinh phí khắc phục để có chỗ hội họp, truyền dạy đánh chiêng cho lớp trẻ.',
    line: 'Buôn Mlia cần sửa nhà cộng đồng bị tốc mái',
    elsewhere: [[['Mlia', 'Hra']], [['Mlia', 'Kjăm']]],
  },
  {
    fieldCode: 'an-ninh',
    title: 'Tệ nạn ma túy, trộm cắp vặt tại xóm Xuân Đám',
    text: 'Tại xóm Xuân Đám xuất hiện một số đối tượng nghiện ma túy tụ tập ở khu nhà hoang và nghĩa địa, vứt bơm kim tiêm bừa bãi; từ đầu năm đã xảy ra 11 vụ trộm gà, xe đạp, máy bơm. Cử tri đề nghị công an xã lập danh sách quản lý, đưa đi cai nghiện và tuần tra ban đêm.',
    paraphrase:
      'Công an đi đâu hết rồi? Xuân Đám bây giờ ban ngày ban mặt chúng nó cũng chích hút ở ngôi nhà bỏ không, sểnh ra cái gì mất cái nấy, hôm trước nhà tôi mất đàn gà, nhà bên mất cái xe. Báo thì bảo chưa đủ chứng cứ. Dân biết trông vào ai?',
    line: 'Con nghiện ở Xuân Đám trộm cắp, dân mất ngủ',
    elsewhere: [[['Xuân Đám', 'Xuân Trì']], [['Xuân Đám', 'Đông Cường']]],
    otherMatter:
      'Cây đa cổ thụ giữa xóm Xuân Đám bị sét đánh nứt đôi, cành khô treo trên mái nhà dân; đề nghị cắt tỉa, chống đỡ.',
  },
  {
    fieldCode: 'an-ninh',
    title: 'Hát karaoke loa kéo gây ồn tại xóm Lò Đường',
    text: 'Nhiều hộ và quán nhậu trong xóm Lò Đường, khóm 2, sử dụng loa kéo công suất lớn hát karaoke từ trưa đến 22-23 giờ, ảnh hưởng người già, người bệnh và học sinh ôn thi; tổ tự quản nhắc nhở nhưng không hiệu quả. Cử tri kiến nghị chính quyền xử phạt theo quy định về tiếng ồn.',
    paraphrase:
      'Tui bị bệnh tim mà ngày nào cũng nghe nhạc xập xình tra tấn. Ở Lò Đường hết nhà này tới quán kia bưng thùng ra rống, hát dở thấy mồ mà hát tới khuya, kêu công an thì tới nói vài câu xong về, hôm sau y chang. Sắp nhỏ học hành sao nổi!',
    line: 'Karaoke loa thùng ồn ào ở xóm Lò Đường',
    elsewhere: [[['Lò Đường', 'Lò Gạch']], [['Lò Đường', 'Trại Cưa']]],
  },
  {
    fieldCode: 'hanh-chinh',
    title: 'Bố trí điểm tiếp nhận hồ sơ hành chính tại Quảng Long',
    text: 'Sau sáp nhập, trung tâm phục vụ hành chính công đặt tại trụ sở mới cách khu vực Quảng Long hơn 14 km, người cao tuổi và người không rành công nghệ đi lại nhiều lần rất vất vả, trụ sở cũ thì bỏ không. Cử tri đề nghị mở điểm tiếp nhận lưu động mỗi tuần hai ngày tại trụ sở cũ.',
    paraphrase:
      'Bà con Quảng Long kiến nghị xã tận dụng ủy ban trước đây để cán bộ về trực nhận giấy tờ theo lịch, bởi từ khi nhập xã, muốn chứng thực hay làm khai sinh đều phải đi quá xa, có người mất cả ngày vẫn chưa xong việc.',
    line: 'Từ Quảng Long đi làm giấy tờ ở xã quá xa',
    elsewhere: [[['Quảng Long', 'Quảng Phong']], [['Quảng Long', 'Hải Lĩnh']]],
  },
  {
    fieldCode: 'hanh-chinh',
    title: 'Miễn phí điều chỉnh giấy tờ sau sáp nhập đơn vị hành chính',
    text: 'Sau khi sắp xếp đơn vị hành chính, địa chỉ trên giấy chứng nhận quyền sử dụng đất, đăng ký kinh doanh, giấy phép lái xe của người dân không còn khớp, một số ngân hàng và cơ quan yêu cầu chỉnh lý mới giải quyết. Cử tri đề nghị thống nhất công nhận giấy cũ và không thu phí khi người dân đổi giấy.',
    paraphrase:
      'Tên xã, tên tỉnh đã thay đổi nên giao dịch vay vốn, công chứng thường bị vướng do thông tin nơi ở không trùng nhau. Đề nghị các cấp chỉ đạo không bắt buộc dân làm lại hồ sơ còn hạn, ai có nhu cầu thì đổi không mất lệ phí.',
    line: 'Nhập xã nhập tỉnh, đổi giấy tờ mong không mất phí',
    elsewhere: [],
  },
  {
    fieldCode: 'van-hoa',
    title: 'Xây dựng lại nhà văn hóa thôn Bái Đông',
    text: 'Nhà văn hóa thôn Bái Đông xây năm 1996 diện tích 60 m2, mái ngói dột, tường nứt, không đủ chỗ họp cho 310 hộ sau khi sáp nhập hai thôn; bàn ghế, loa đài hư hỏng. Cử tri đề nghị xã hỗ trợ kinh phí và bố trí đất xây mới nhà văn hóa kèm sân thể thao.',
    paraphrase:
      'Từ khi hai thôn gộp làm một, mỗi lần hội họp dân Bái Đông phải đứng cả ngoài sân vì hội trường chật hẹp, cũ nát. Đề nghị cấp trên quan tâm đầu tư nơi sinh hoạt khang trang hơn, nhân dân sẵn sàng đóng góp một phần.',
    line: 'Bái Đông cần nhà văn hóa mới, chỗ họp chật dột',
    elsewhere: [[['Bái Đông', 'Bái Tây']], [['Bái Đông', 'Lương Điền']]],
    otherMatter:
      'Cụm loa truyền thanh ở Bái Đông im tiếng từ Tết, dân không nghe được lịch gieo cấy và thông báo của xã; đề nghị sửa.',
  },
  {
    fieldCode: 'van-hoa',
    title: 'Trùng tu đình làng Hạ Vĩ bị mối mọt, nguy cơ sập',
    text: 'Đình làng Hạ Vĩ, di tích kiến trúc nghệ thuật cấp tỉnh xếp hạng năm 2004, hiện hệ thống cột, kèo bị mối mọt, ngói xô, mưa dột vào hậu cung, phải chống bằng cột sắt. Cử tri đề nghị ngành văn hóa lập dự án tu bổ cấp thiết và cho phép huy động công đức.',
    paraphrase:
      'Tôi là thủ từ hai mươi năm, cụ tôi ngày xưa cũng trông đình, nói thật là nhìn mà xót. Hội làng vừa rồi các cụ không dám vào tế vì xà gỗ ải, ngói rơi. Hồ sơ xin sửa đình Hạ Vĩ gửi sở từ bao giờ mà chưa thấy hồi âm, dân muốn tự làm lại sợ phạm luật.',
    line: 'Đình Hạ Vĩ mối mọt dột nát, xin tu bổ',
    elsewhere: [[['Hạ Vĩ', 'Thượng Vĩ']], [['Hạ Vĩ', 'Yên Phú']]],
  },
  {
    fieldCode: 'van-hoa',
    title: 'Sân chơi khu tập thể Dệt Kim bị chiếm làm bãi xe',
    text: 'Khoảng sân chung gần 500 m2 giữa các dãy nhà B1-B4 khu tập thể Dệt Kim vốn là sân chơi thiếu nhi nay bị một số cá nhân quây lại trông giữ ô tô thu tiền, dụng cụ thể thao bị tháo dỡ. Cử tri đề nghị phường giải tỏa, trả lại mặt bằng và lắp thiết bị vui chơi.',
    paraphrase:
      'Trẻ con khu Dệt Kim không còn chỗ chạy nhảy, người già không có nơi tập dưỡng sinh do diện tích công cộng bị tư nhân rào chắn để gửi ô tô kiếm lời. Đề nghị xử lý dứt điểm vi phạm, khôi phục như trước cho cộng đồng.',
    line: 'Đòi lại sân chơi Dệt Kim đang thành bãi ô tô',
    elsewhere: [[['Dệt Kim', 'Cơ Khí']], [['Dệt Kim', 'Thủy Tinh']]],
    otherMatter:
      'Các căn hộ khu tập thể Dệt Kim làm chuồng cọp bịt lối thoát hiểm, hành lang không có bình chữa cháy; đề nghị kiểm tra an toàn cháy nổ.',
  },
  {
    fieldCode: 'xay-dung',
    title: 'Chợ Bến Đá xây dở dang, bỏ hoang nhiều năm',
    text: 'Dự án xây dựng chợ Bến Đá khởi công năm 2019, tổng mức 12 tỷ đồng, đến nay mới xong phần khung và mái rồi dừng thi công, sắt thép han gỉ, cỏ mọc, trong khi tiểu thương phải ngồi bán ven đường. Cử tri đề nghị làm rõ trách nhiệm nhà thầu và sớm hoàn thành đưa vào sử dụng.',
    paraphrase:
      'Chợ Bến Đá làm chi mà nửa chừng rồi bỏ đó, mấy năm ni thành chỗ nhốt bò. Chị em buôn bán phải ngồi ngoài lề đường nắng mưa chi cũng chịu, còn tiền tỷ nằm phơi sương. Khi mô mới xong cho bà con vô bán?',
    line: 'Bao giờ xong chợ Bến Đá bỏ dở từ lâu',
    elsewhere: [[['Bến Đá', 'Cồn Cát']], [['Bến Đá', 'Cầu Lầy']]],
    otherMatter:
      'Thịt heo bày bán quanh chợ Bến Đá không có dấu kiểm dịch, nghi lấy từ lò mổ lậu; đề nghị thú y và quản lý thị trường kiểm tra.',
  },
  {
    fieldCode: 'xay-dung',
    title: 'Nhà dân thôn Trung Nghĩa bị nứt do thi công cao tốc',
    text: 'Trong quá trình lu lèn, khoan cọc thi công đường cao tốc đoạn qua thôn Trung Nghĩa, 52 ngôi nhà bị nứt tường, sụt nền, bong gạch; nhà thầu mới đo đạc 19 nhà và hẹn hỗ trợ nhưng chưa thực hiện. Cử tri đề nghị chủ đầu tư, bảo hiểm công trình kiểm định và bồi thường dứt điểm.',
    paraphrase:
      'Nhiều căn nằm cạnh công trường cao tốc ở Trung Nghĩa xuất hiện vết rạn kéo dài từ móng lên mái vì rung chấn của máy móc. Phía đơn vị thi công khất lần, đến lúc rút quân thì không biết kêu ai. Mong tỉnh đứng ra yêu cầu họ đền bù.',
    line: 'Làm cao tốc rung nứt nhà Trung Nghĩa, chưa ai đền',
    elsewhere: [[['Trung Nghĩa', 'Trung Thành']], [['Trung Nghĩa', 'Nghĩa Lập']]],
  },
  {
    fieldCode: 'lao-dong',
    title: 'Công ty may Đại Phát nợ lương, nợ bảo hiểm công nhân',
    text: 'Hơn 340 công nhân Công ty may Đại Phát tại cụm công nghiệp phản ánh doanh nghiệp nợ lương ba tháng và chậm đóng bảo hiểm xã hội từ tháng 10/2024, người nghỉ việc không chốt được sổ, lao động nữ sinh con không được hưởng thai sản. Cử tri đề nghị Sở Nội vụ và cơ quan bảo hiểm xã hội thanh tra, có biện pháp bảo vệ quyền lợi.',
    paraphrase:
      'Em làm ở Đại Phát sáu năm, giờ xin nghỉ mà không lấy được sổ bảo hiểm vì công ty không đóng, lương thì khất hết tháng này qua tháng khác. Chị em bầu bí sinh con chẳng có đồng nào. Mong các cô chú giúp đòi cho chúng em.',
    line: 'Công nhân Đại Phát bị nợ lương, không chốt được sổ BHXH',
    elsewhere: [[['Đại Phát', 'Hưng Thịnh']], [['Đại Phát', 'Tân Hoàng']]],
    otherMatter:
      'Đề nghị mở tuyến xe buýt đến cổng Công ty may Đại Phát để công nhân ở các xã xa đi làm đỡ phải chạy xe máy đêm hôm.',
  },
  {
    fieldCode: 'vien-thong',
    title: 'Vùng lõm sóng điện thoại di động tại thôn Khe Lặc',
    text: 'Thôn Khe Lặc có 73 hộ nằm trong thung lũng, cách trạm thu phát sóng gần nhất 6 km nên không có sóng di động và internet, học sinh không học trực tuyến được, khi mưa lũ không liên lạc được với bên ngoài. Cử tri đề nghị các doanh nghiệp viễn thông lắp trạm BTS phủ sóng cho thôn.',
    paraphrase:
      'Muốn gọi điện phải leo lên đỉnh dốc mới bắt được vạch, mạng 4G hoàn toàn không có. Đề nghị Viettel, VNPT khảo sát dựng cột phát để nhân dân Khe Lặc được cài định danh điện tử, nộp hồ sơ qua mạng như các nơi.',
    line: 'Khe Lặc không có sóng điện thoại và mạng',
    elsewhere: [[['Khe Lặc', 'Khe Bốc']], [['Khe Lặc', 'Làng Cổng']]],
    otherMatter:
      'Rừng quế thôn Khe Lặc bị sâu đo ăn trụi lá, bà con chưa có thuốc trị; đề nghị chi cục trồng trọt hướng dẫn.',
  },
];

/** What nobody petitioned for above. */
export const firstTimeMattersOfAThirdHand: readonly string[] = [
  'Vào giờ tan học, trước cổng Trường THCS Trần Quốc Toản phụ huynh dừng xe kín lòng đường, hàng rong chiếm hết vỉa hè gây ùn tắc. Đề nghị phường bố trí lực lượng phân luồng và kẻ vạch điểm đón trả học sinh.',
  'Đêm thứ bảy nào cũng có mấy nhóm choai choai bốc đầu, nẹt pô trên đường Bạch Đằng tới một hai giờ sáng. Đề nghị công an đón lõng bắt hết, giam xe, gọi cha mẹ lên.',
  'Vùng sầu riêng thôn Tân Lập có hơn 150 ha cho thu hoạch nhưng mới 18 ha được cấp mã số vùng trồng, bà con phải bán nhờ mã người khác. Cử tri đề nghị ngành nông nghiệp hướng dẫn hồ sơ, hỗ trợ kiểm tra cadimi.',
  'Bến đò ngang Vạn Phú chở học sinh qua sông mỗi ngày cả trăm lượt mà không có áo phao, đò cũ chưa đăng kiểm. Đề nghị kiểm tra, đình chỉ nếu không bảo đảm an toàn.',
  'Cử tri phản ánh tình trạng giáo viên kéo học sinh ra trung tâm ngoài để dạy thêm, em nào không đi thì bị điểm kém. Đề nghị ngành giáo dục kiểm tra việc thực hiện thông tư về dạy thêm, học thêm.',
  'Các trường tiểu học vùng cao của xã hiện thiếu giáo viên tiếng Anh và tin học, một cô dạy ba điểm trường. Đề nghị tỉnh giao thêm biên chế hoặc có cơ chế hợp đồng, phụ cấp thu hút.',
  'Nhiều người lớn tuổi bị kẻ giả danh công an, điện lực gọi điện lừa chuyển tiền, có bà cụ mất hết tiền dưỡng già. Mong công an xã tới từng tổ phổ biến cách nhận biết cho dân.',
  'Phân bón giả bán đầy ngoài đại lý, bón vô lúa không xanh mà còn cháy lá. Bà con tụi tui đâu biết đường nào mà lựa. Nhờ cơ quan chức năng lấy mẫu kiểm tra rồi phạt nặng mấy chỗ bán gian.',
  'Đề nghị thành phố trồng bổ sung cây bóng mát trên tuyến đường Lê Duẩn kéo dài, hiện vỉa hè trống trơn, mùa nắng nóng người đi bộ và học sinh rất khổ.',
  'Phụ cấp của trưởng thôn, bí thư chi bộ thôn hiện quá thấp so với khối lượng công việc sau khi bỏ cấp huyện. Đề nghị HĐND tỉnh nâng mức khoán và hỗ trợ bảo hiểm cho người hoạt động không chuyên trách.',
  'Cán bộ bán chuyên trách cấp xã nghỉ việc do sắp xếp bộ máy từ tháng trước đến giờ chưa nhận được tiền trợ cấp một lần theo nghị định. Xin hỏi bao giờ chi trả?',
  'Chung cư Ánh Dương chủ đầu tư không bàn giao quỹ bảo trì 2 phần trăm, thang máy hỏng liên tục, ban quản trị đòi mãi không được. Kính đề nghị quận, thành phố cưỡng chế thu hồi.',
  'Tàu hút cát hoạt động trái phép ban đêm trên sông Lam đoạn qua bãi Soi, làm thay đổi dòng chảy, mất đất bãi trồng ngô. Gọi đường dây nóng thì khi đoàn tới tàu đã chạy mất.',
  'Tàu giã cào ngoài tỉnh vào sát bờ cào phá ngư lưới cụ của ngư dân bãi ngang, mỗi đêm thiệt hại hàng chục triệu đồng. Đề nghị biên phòng, kiểm ngư tăng cường tuần tra, xử lý.',
  'Cửa biển Lạch Quèn bồi lấp nặng, tàu cá công suất lớn ra vào phải chờ con nước, đã có ba chiếc mắc cạn vỡ mạn. Cử tri đề nghị nạo vét luồng lạch và lắp phao tiêu dẫn đường.',
  'Đề nghị có chính sách hỗ trợ chi phí hỏa táng cho người dân để tiết kiệm đất, hiện gia đình muốn đưa người thân đi hỏa táng phải tự lo hơn mười triệu đồng cả tiền xe.',
  'Bọn trẻ cấp hai bây giờ đứa nào cũng phì phèo thuốc lá điện tử, mua ngay quán tạp hóa cạnh trường. Nhà trường thì bảo ngoài cổng không quản được. Vậy ai quản?',
  'Nhu cầu vay vốn giải quyết việc làm của hội viên nông dân rất lớn nhưng nguồn Ngân hàng Chính sách xã hội phân bổ về xã ít, nhiều tổ chờ cả năm. Đề nghị ngân sách địa phương ủy thác thêm.',
  'Con em nhiều gia đình nộp tiền cho một công ty môi giới đi lao động Hàn Quốc, hơn một năm chưa bay, văn phòng đã đóng cửa. Mong cơ quan điều tra vào cuộc giúp dân lấy lại tiền.',
  'Công nhân thuê phòng trọ chật chội, giá cao, trong khi dự án nhà ở xã hội cạnh khu công nghiệp công bố ba năm vẫn là bãi đất trống. Đề nghị tỉnh đốc thúc chủ đầu tư khởi công.',
  'Trạm tiêm chủng báo hết vắc xin 5 trong 1, các cháu nhỏ bị trễ mũi hai ba tháng, phụ huynh phải đi tiêm dịch vụ tốn tiền triệu. Đề nghị ngành y tế bảo đảm nguồn cung ổn định.',
  'Quy định diện tích tối thiểu tách thửa mới của tỉnh quá lớn, bố mẹ muốn chia đất vườn cho con ra ở riêng không được. Cử tri đề nghị xem xét hạ mức đối với khu vực nông thôn.',
  'Bỏ thuế khoán, bắt tiểu thương xuất hóa đơn từ máy tính tiền mà bà bán rau bán cá có biết xài máy móc gì đâu. Đề nghị ngành thuế hướng dẫn tận nơi, đừng phạt trong năm đầu.',
  'Bố tôi đi thanh niên xung phong chiến trường Lào, mất hết giấy tờ gốc nên không được hưởng chế độ. Người làm chứng nay chỉ còn hai cụ. Mong Nhà nước tháo gỡ thủ tục xác nhận.',
  'Từ hôm thay công tơ điện tử, hóa đơn nhà nào cũng tăng gấp rưỡi dù dùng vẫn thế. Đề nghị điện lực mời đơn vị kiểm định độc lập đến đo trước mặt dân.',
  'Người dân lắp điện mặt trời mái nhà muốn bán phần điện dư nhưng thủ tục phức tạp, ngành điện trả lời chưa có hướng dẫn. Kiến nghị sớm ban hành quy trình đấu nối, thanh toán rõ ràng.',
  'Ngày nào tôi cũng nhận chục cuộc gọi mời vay tiền, mua đất, chặn số này lại ra số khác. Đề nghị nhà mạng và cơ quan quản lý có biện pháp chặn cuộc gọi rác.',
  'Tại lễ hội đầu xuân đền Mẫu vẫn còn trò cá cược ăn tiền trá hình, bói toán, chèo kéo khách. Cử tri đề nghị ban tổ chức chấn chỉnh để giữ nét đẹp truyền thống.',
  'Xã có điểm bưu điện văn hóa nhưng tủ sách toàn sách cũ, không ai trông. Đề nghị bổ sung đầu sách, mở cửa buổi tối và dịp hè cho thiếu nhi đến đọc.',
  'Nghề dệt thổ cẩm của chị em người Thái bản Lác Ngoài đang mai một, sản phẩm làm ra không bán được. Mong Nhà nước hỗ trợ thành lập tổ hợp tác, quảng bá và tìm nơi tiêu thụ.',
  'Sau mưa lớn xuất hiện vết nứt dài trên sườn núi Pha Đén phía sau 14 hộ, đất đá có thể trượt bất cứ lúc nào. Đề nghị khẩn cấp khảo sát, sắp xếp nơi ở mới cho các hộ.',
  'Rừng phòng hộ đầu nguồn tiểu khu 214 bị phá lấy đất trồng keo, ban ngày vẫn nghe tiếng cưa máy. Dân báo kiểm lâm địa bàn nhiều lần không thấy xử lý, đề nghị tỉnh kiểm tra trách nhiệm.',
  'Trâu bò thả rông nằm giữa quốc lộ vào ban đêm, đoạn dốc Ba Cô đã có xe khách tông phải. Đề nghị xã phạt chủ nuôi và lập chốt bắt giữ gia súc vô chủ.',
  'Chủ hụi ở chợ xã ôm mấy tỷ bỏ trốn, hơn bốn chục chị em tiểu thương trắng tay, có người đòi tự tử. Đơn gửi công an ba tháng rồi chưa nghe trả lời gì hết.',
  'Trạm thu phí BOT đặt sai vị trí, dân trong xã đi chợ cũng phải mua vé. Cử tri đề nghị Bộ Xây dựng miễn, giảm phí cho phương tiện của các hộ quanh trạm.',
  'Vỉa hè phố Hàng Đồng bị các cửa hàng bày đồ, đỗ xe máy kín, người đi bộ phải xuống lòng đường. Ra quân dẹp được một tuần lại đâu vào đấy, đề nghị phường làm thường xuyên.',
  'Giá lúa vụ này rớt còn hơn năm ngàn một ký mà thương lái bỏ cọc, lúa chín rục ngoài đồng. Kiến nghị Nhà nước có chính sách thu mua tạm trữ và ràng buộc doanh nghiệp thực hiện hợp đồng.',
  'Khám ở bệnh viện đa khoa tỉnh phải xếp hàng từ bốn giờ sáng, đến trưa mới tới lượt, chụp cắt lớp hẹn sang tuần sau. Mong lãnh đạo bệnh viện cải tiến quy trình, thêm bàn khám.',
  'Nhiều kiến nghị cử tri nêu từ đầu nhiệm kỳ chỉ được trả lời chung chung là ghi nhận, tiếp thu, không có thời hạn. Đề nghị Thường trực HĐND giám sát và công khai tiến độ giải quyết từng việc.',
  'Dừa của bà con bị sâu đầu đen ăn trụi, lan từ đầu ấp tới cuối ấp, trái nhỏ rụng hết. Xin trạm bảo vệ thực vật thả ong ký sinh và hỗ trợ tiền đốn tỉa.',
];
