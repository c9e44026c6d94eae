import type { Matter } from './matter';

/** Petitions of invented places, written apart from every other list. */
export const mattersInDialect: readonly Matter[] = [
  {
    fieldCode: 'giao-thong',
    title: 'Nâng cấp hẻm 218 Nguyễn Thị Hoa, khóm Tân Lập',
    text: 'Cử tri khóm Tân Lập phản ánh mặt bê tông hẻm 218 Nguyễn Thị Hoa bị vỡ, lún, nhiều đoạn trơ cốt thép, đọng nước kéo dài sau mưa. Hẻm có trên 90 hộ sinh sống, học sinh đi lại thường xuyên bị té ngã. Đề nghị thành phố bố trí vốn nâng cấp, mở rộng trong năm.',
    paraphrase:
      'Nói thiệt chớ cái đường vô nhà tui trong hẻm 218 Nguyễn Thị Hoa giờ nát bét, ổ voi ổ gà lổn nhổn, sắt lòi lên muốn thủng vỏ xe, trời đổ một đám là lội bì bõm. Mấy đứa nhỏ đạp xe đi học chụp ếch hoài. Bao giờ mới chịu đổ lại cho bà con nhờ?',
    line: 'Làm lại đường hẻm 218 Nguyễn Thị Hoa hư hỏng',
    elsewhere: [
      [['218 Nguyễn Thị Hoa', '64 Nguyễn Thị Hoa']],
      [
        ['218 Nguyễn Thị Hoa', '37 Trần Quang Mẫn'],
        ['khóm Tân Lập', 'khóm Vĩnh Hội'],
      ],
      [
        ['218 Nguyễn Thị Hoa', '155 Lý Tế Hanh'],
        ['khóm Tân Lập', 'khóm Hòa Đông'],
      ],
    ],
    otherMatter: 'Đề nghị lắp camera ở đầu hẻm 218 Nguyễn Thị Hoa vì gần đây hay mất trộm xe máy.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Xây mới cầu Kinh Ông Tà, ấp Thạnh Hưng',
    text: 'Cầu sắt Kinh Ông Tà thuộc ấp Thạnh Hưng được xây dựng từ năm 1998, hiện sàn cầu gỉ thủng, lan can gãy, chỉ cho xe hai bánh qua lại. Nông sản của hai bên kênh phải trung chuyển bằng ghe nên thương lái ép giá. Cử tri kiến nghị tỉnh sớm đầu tư cầu bê tông thay thế.',
    paraphrase:
      'Cây cầu Kinh Ông Tà nhịp nào cũng mục, bước lên nghe rung rung, tay vịn rớt xuống sông hết trơn. Lúa, mít chở hổng qua được, người ta mua rẻ rề. Xin Nhà nước bắc cái khác cho chắc chắn, xe tải nhỏ chạy lọt.',
    line: 'Xin thay cầu Kinh Ông Tà đã xuống cấp, nguy hiểm',
    elsewhere: [
      [['Kinh Ông Tà', 'Kinh Bà Lựu']],
      [
        ['Kinh Ông Tà', 'Mương Điều'],
        ['ấp Thạnh Hưng', 'ấp Phú Xuân B'],
      ],
      [
        ['Kinh Ông Tà', 'Rạch Sậy Cụt'],
        ['ấp Thạnh Hưng', 'ấp Trung Nhứt'],
      ],
    ],
  },
  {
    fieldCode: 'giao-thong',
    title: 'Lắp đèn tín hiệu giao thông tại ngã tư Bốn Sứ',
    text: 'Tại ngã tư Bốn Sứ, nơi đường huyện giao với quốc lộ, từ đầu năm đến nay đã xảy ra 7 vụ tai nạn, làm 2 người chết. Đề nghị cơ quan quản lý đường bộ khảo sát, lắp đặt đèn tín hiệu và sơn gờ giảm tốc.',
    paraphrase:
      'Chỗ Bốn Sứ xe cộ bốn hướng lao vào nhau, container phóng ầm ầm chẳng ai nhường ai, tháng nào cũng có người nằm xuống. Dân chúng tôi đề nghị mãi rồi, phải có cột xanh đỏ cho người ta biết đường mà dừng, chứ cứ thế này thì còn mất mạng nữa.',
    line: 'Ngã tư Bốn Sứ hay xảy ra tai nạn, cần đèn xanh đèn đỏ',
    elsewhere: [[['Bốn Sứ', 'Cây Nhội']], [['Bốn Sứ', 'Đồng Chằm']]],
    otherMatter:
      'Khu vực Bốn Sứ buổi sáng họp chợ cóc, người bán ngồi tràn cả ra lòng đường, đề nghị dẹp.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Xe quá tải làm hư hỏng tuyến ĐH.27, thôn Yên Mạc',
    text: 'Tuyến ĐH.27 qua thôn Yên Mạc mới thảm nhựa năm 2022 nay đã rạn nứt, sụt vai đường do xe ben chở đất vượt tải trọng hoạt động cả ngày lẫn đêm. Cử tri đề nghị lực lượng chức năng đặt trạm cân lưu động, xử phạt nghiêm và buộc chủ mỏ hoàn trả mặt đường.',
    paraphrase:
      'Kính thưa các bác đại biểu, hổ vồ với hô-oa của mấy ông khai thác mỏ cứ chất ngất ngưởng có ngọn rồi rầm rập đi trên ĐH.27, nhà tôi nứt cả tường, con đường mới làm được mấy năm mà giờ như ruộng cày. Công an giao thông ở đâu không thấy? Ai phá thì người ấy phải đền.',
    line: 'Đề nghị xử lý xe ben chở đất quá tải phá đường ĐH.27',
    elsewhere: [
      [['ĐH.27', 'ĐH.31']],
      [
        ['ĐH.27', 'ĐH.08'],
        ['thôn Yên Mạc', 'thôn Phúc Tằng'],
      ],
      [
        ['ĐH.27', 'ĐH.45C'],
        ['thôn Yên Mạc', 'thôn Lũng Xá'],
      ],
    ],
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Nạo vét kênh N4-7 phục vụ sản xuất thôn Đông Lỗ',
    text: 'Kênh N4-7 đoạn qua thôn Đông Lỗ dài 1,8 km nhiều năm chưa được nạo vét, bùn lắng và bèo tây dày đặc, cuối kênh không có nước cho khoảng 40 ha lúa. Đề nghị Công ty khai thác công trình thủy lợi sớm khơi thông trước vụ chiêm xuân.',
    paraphrase:
      'Năm nào đến lúc đổ ải là cánh đồng nhà chúng cháu khô nẻ, phải thức đêm tát từng gầu. Nguyên do là cái máng N4-7 đất lấp gần bằng bờ, cây cối mọc um tùm, trạm bơm có chạy hết công suất cũng chẳng giọt nào về tới nơi. Mong trên cho máy xúc về móc một lượt.',
    line: 'Kênh N4-7 bị bồi lấp, cuối kênh thiếu nước tưới',
    elsewhere: [
      [['N4-7', 'N4-9']],
      [
        ['N4-7', 'N2-3A'],
        ['thôn Đông Lỗ', 'thôn Cầu Bượi'],
      ],
      [
        ['N4-7', 'N11-5'],
        ['thôn Đông Lỗ', 'thôn Vân Trì Hạ'],
      ],
    ],
    otherMatter:
      'Bờ kênh N4-7 không có rào chắn, hồi tháng Ba một cháu bé ngã xuống suýt chết đuối, xin làm lan can.',
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Sửa chữa cống ngăn mặn Bà Xẩm',
    text: 'Cửa van cống Bà Xẩm bị ăn mòn, hở đáy, nước mặn rò rỉ vào nội đồng trong mùa khô 2024 làm thiệt hại hơn 60 ha lúa và vườn dừa xiêm của xã Long Khánh Tây. Cử tri đề nghị ngành nông nghiệp sửa chữa, thay cửa van trước mùa hạn mặn tới.',
    paraphrase:
      'Nước dưới sông lợ quắn mà cái cống Bà Xẩm đóng kiểu gì vẫn chảy xịt xịt vô mương, lúa đang trổ cháy ngọn, dừa thì rụng trái non. Tụi tui nhờ mấy ổng coi lại cái nắp giùm, chớ tháng Giêng này gió chướng thổi lên nữa là tiêu tùng.',
    line: 'Cống Bà Xẩm hư cửa, nước mặn lọt vô ruộng vườn',
    elsewhere: [
      [['Bà Xẩm', 'Vàm Tắc Nhỏ']],
      [
        ['Bà Xẩm', 'Ông Kèo'],
        ['xã Long Khánh Tây', 'xã Thạnh Phú Lễ'],
      ],
      [
        ['Bà Xẩm', 'Cái Muối'],
        ['xã Long Khánh Tây', 'xã Bình Đại Trung'],
      ],
    ],
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Kè chống sạt lở bờ rạch Cái Đôi, ấp Mỹ Phước 1',
    text: 'Bờ rạch Cái Đôi qua ấp Mỹ Phước 1 sạt lở nghiêm trọng với chiều dài khoảng 350 m, ăn sâu vào đất liền 4 đến 6 m, đã có 3 căn nhà phải di dời. Đề nghị Ủy ban nhân dân tỉnh đầu tư kè kiên cố và có phương án tái định cư cho các hộ trong vùng nguy hiểm.',
    paraphrase:
      'Khuya nằm nghe ầm một cái, sáng ra cái bếp của bà Sáu trôi xuống Cái Đôi mất tiêu. Đất cứ rã dần, bữa nay còn cách vách chừng hai sải tay. Cả xóm ngủ hổng yên, cầu mong chánh quyền đóng cừ, đổ đá gì đó giữ lại, không thì cho chỗ khác mà ở.',
    line: 'Rạch Cái Đôi lở bờ mất nhà, xin làm kè',
    elsewhere: [
      [['Cái Đôi', 'Cái Sơn Bé']],
      [
        ['Cái Đôi', 'Bằng Lăng Nhỏ'],
        ['ấp Mỹ Phước 1', 'ấp Tân An Thạnh'],
      ],
      [
        ['Cái Đôi', 'Xẻo Tre'],
        ['ấp Mỹ Phước 1', 'ấp Đông Hòa'],
      ],
    ],
    otherMatter: 'Ghe cào điện đánh bắt cá trên rạch Cái Đôi mỗi tối, đề nghị xã bắt phạt.',
  },
  {
    fieldCode: 'dien',
    title: 'Nâng công suất trạm biến áp Thượng Phú 3',
    text: 'Trạm biến áp Thượng Phú 3 hiện cấp điện cho hơn 210 hộ, giờ cao điểm điện áp chỉ còn 160 đến 170 V, nhiều thiết bị không hoạt động được. Cử tri đề nghị Điện lực bổ sung công suất hoặc xây dựng thêm trạm mới để chống quá tải.',
    paraphrase:
      'Cứ chập tối là bóng đèn đỏ quạch, quạt quay không đủ mát, nồi cơm cắm một tiếng chưa chín, tủ lạnh nhà tôi cháy lốc hai lần. Hỏi thợ thì bảo Thượng Phú 3 gánh đông người quá rồi. Tiền điện vẫn thu đủ, sao không lo cho dân dòng điện cho ra hồn?',
    line: 'Điện yếu do trạm Thượng Phú 3 quá tải',
    elsewhere: [
      [['Thượng Phú 3', 'Thượng Phú 1']],
      [['Thượng Phú 3', 'Nghĩa Lạc 6']],
      [['Thượng Phú 3', 'Kim Bảng 2']],
    ],
  },
  {
    fieldCode: 'dien',
    title: 'Kéo điện lưới cho tổ 9 ấp Rạch Vẹt',
    text: 'Hiện 32 hộ dân ở tổ 9 ấp Rạch Vẹt chưa có đường dây hạ thế, phải câu đuôi qua nhiều hộ trung gian, giá lên đến 5.000 đồng/kWh, dây mắc trên cây tạp mất an toàn. Đề nghị ngành điện đầu tư lưới và gắn công tơ trực tiếp cho từng hộ.',
    paraphrase:
      'Tui ở Rạch Vẹt, khúc trong cùng, chia hơi lại của người ta mà xài mấy chục năm rồi, tháng trả gấp đôi gấp ba thiên hạ. Dây nhợ giăng trên nhánh tràm, cọc tre, mưa dông đứt xuống mương có bữa giựt chết con chó. Xin cho dựng trụ, mỗi nhà một cái đồng hồ riêng.',
    line: 'Tổ 9 ấp Rạch Vẹt chưa có điện kế riêng, phải câu đuôi giá cao',
    elsewhere: [
      [['Rạch Vẹt', 'Kinh Lung Tràm']],
      [
        ['tổ 9', 'tổ 4'],
        ['Tổ 9', 'Tổ 4'],
        ['Rạch Vẹt', 'Cái Su'],
      ],
      [
        ['tổ 9', 'tổ 12'],
        ['Tổ 9', 'Tổ 12'],
        ['Rạch Vẹt', 'Đất Gò Dứa'],
      ],
    ],
    otherMatter:
      'Lộ đất đi vô ấp Rạch Vẹt mùa mưa sình lầy, học sinh phải nghỉ học, xin tráng xi măng.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Cấp giấy chứng nhận quyền sử dụng đất khu tái định cư Đồng Mả Sậy',
    text: 'Các hộ nhường đất làm đường vành đai được bố trí vào khu tái định cư Đồng Mả Sậy từ năm 2016, đã nộp đủ tiền sử dụng đất nhưng đến nay 58 hộ vẫn chưa được cấp giấy chứng nhận. Cử tri đề nghị cơ quan có thẩm quyền tháo gỡ vướng mắc, trả kết quả cho người dân.',
    paraphrase:
      'Gần chục năm chúng tôi dọn về Đồng Mả Sậy ở, nghĩa vụ tài chính xong xuôi cả, hóa đơn còn giữ nguyên, thế mà bìa đỏ vẫn bặt tăm. Muốn vay ngân hàng hay sang tên cho con đều chịu chết. Lên phường thì chỉ lên quận, lên quận lại bảo chờ.',
    line: 'Dân tái định cư Đồng Mả Sậy chờ sổ đỏ nhiều năm',
    elsewhere: [
      [['Đồng Mả Sậy', 'Bờ Hồ Quýt']],
      [['Đồng Mả Sậy', 'Gò Chiền']],
      [['Đồng Mả Sậy', 'Rặng Nhãn']],
    ],
    otherMatter:
      'Khu tái định cư Đồng Mả Sậy chưa có chỗ cho trẻ em vui chơi, mong thành phố làm vườn hoa nhỏ.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Xóa quy hoạch treo công viên Hồ Sen Cạn, phường Phú Tài',
    text: 'Quy hoạch công viên Hồ Sen Cạn, phường Phú Tài được công bố từ năm 2007 song không triển khai, 124 hộ trong ranh không được tách thửa, xây dựng, sửa chữa nhà ở. Cử tri đề nghị thành phố xác định rõ thời gian thực hiện hoặc hủy bỏ theo quy định.',
    paraphrase:
      'Tui nói hoài muốn mỏi miệng: dính cái bản vẽ Hồ Sen Cạn mười mấy năm trời, nhà dột hổng dám lợp, con cưới vợ hổng cất thêm được cái phòng, bán thì ma nào mua. Làm thì làm đi, đền bù cho người ta đi, còn không thì trả lại quyền cho dân!',
    line: 'Dự án Hồ Sen Cạn kéo dài không làm, đề nghị bỏ quy hoạch',
    elsewhere: [
      [['Hồ Sen Cạn', 'Bàu Trảng']],
      [
        ['Hồ Sen Cạn', 'Đồi Sim'],
        ['phường Phú Tài', 'phường Hiệp Lợi'],
      ],
      [
        ['Hồ Sen Cạn', 'Ao Đình'],
        ['phường Phú Tài', 'phường Tân Mỹ'],
      ],
    ],
  },
  {
    fieldCode: 'dat-dai',
    title: 'Bàn giao đất Nông trường cà phê Đăk Nơ về địa phương',
    text: 'Nông trường cà phê Đăk Nơ sử dụng 320 ha không hiệu quả, bỏ hoang nhiều lô trong khi đồng bào tại chỗ thiếu đất sản xuất. Kiến nghị Ủy ban nhân dân tỉnh rà soát, thu hồi một phần diện tích giao lại cho xã để cấp cho hộ nghèo.',
    paraphrase:
      'Bà con mình không có rẫy, phải đi làm thuê xa. Mà bên Đăk Nơ cỏ tranh mọc cao quá đầu người, không ai chăm, không ai hái. Nhà nước lấy bớt chia cho dân làng mỗi nhà vài sào trồng mì, trồng bắp thì đỡ đói biết mấy.',
    line: 'Thu hồi đất bỏ hoang của nông trường Đăk Nơ cấp cho dân thiếu đất',
    elsewhere: [[['Đăk Nơ', 'Ia Blốc']], [['Đăk Nơ', 'Đăk Tờ Rinh']], [['Đăk Nơ', 'Ea Sup Nhỏ']]],
    otherMatter:
      'Công nhân Nông trường cà phê Đăk Nơ bị nợ bảo hiểm xã hội 14 tháng, nay về hưu không chốt được sổ.',
  },
  {
    fieldCode: 'moi-truong',
    title: 'Trang trại chăn nuôi heo gây ô nhiễm suối Cạn Lở, thôn 5',
    text: 'Trang trại heo quy mô 6.000 con tại thôn 5 xả nước thải chưa qua xử lý ra suối Cạn Lở, nước đen, cá chết, mùi hôi phát tán trong bán kính hơn 1 km. Cử tri đề nghị Sở Nông nghiệp và Môi trường thanh tra, đình chỉ hoạt động nếu không khắc phục.',
    paraphrase:
      'Ăn cơm phải giăng mùng, ruồi bu đen kịt, tối đóng kín cửa vẫn nồng nặc không thở nổi. Trước kia trẻ con tắm, đàn bà giặt giũ ở Cạn Lở, giờ thò chân xuống là ghẻ ngứa. Ông chủ nuôi lợn giàu lên còn dân lãnh đủ, xin hỏi có ai quản lý không?',
    line: 'Trại heo xả thải ra suối Cạn Lở hôi thối',
    elsewhere: [
      [['Cạn Lở', 'Đá Chồng']],
      [
        ['Cạn Lở', 'Nước Rin'],
        ['thôn 5', 'thôn 11'],
      ],
      [
        ['Cạn Lở', 'Tà Lú'],
        ['thôn 5', 'thôn 2'],
      ],
    ],
  },
  {
    fieldCode: 'moi-truong',
    title: 'Đóng cửa bãi rác Gò Mối',
    text: 'Bãi rác Gò Mối đã quá tải từ năm 2020, rác chất cao trên 10 m, thường xuyên đốt lộ thiên gây khói và mùi khét ảnh hưởng tới ba khu dân cư lân cận. Đề nghị tỉnh có lộ trình đóng cửa, xử lý triệt để lượng rác tồn đọng.',
    paraphrase:
      'Dạ thưa, đêm nào gió nam lên là mùi nhựa cháy từ Gò Mối tràn vô nhà, người già ho sù sụ, con nít viêm phổi phải chở đi cấp cứu. Đống phế thải thành ngọn núi rồi, hết chỗ đổ mà xe vẫn vào nườm nượp. Bà con xin dời đi nơi khác.',
    line: 'Bãi rác Gò Mối đốt khói mù mịt, xin ngưng hoạt động',
    elsewhere: [[['Gò Mối', 'Dốc Sỏi']], [['Gò Mối', 'Trảng Dầu']], [['Gò Mối', 'Hố Lươn']]],
    otherMatter:
      'Công nhân thu gom ở Gò Mối chưa được trả phụ cấp độc hại, đề nghị giải quyết chế độ.',
  },
  {
    fieldCode: 'moi-truong',
    title: 'Ô nhiễm không khí do lò gạch thủ công tại xóm Bến Cốc',
    text: 'Trên địa bàn xóm Bến Cốc còn 5 lò gạch thủ công đốt than, khói bụi làm lúa lép, cây ăn quả rụng hoa, dù tỉnh đã có chủ trương chấm dứt từ năm 2018. Đề nghị chính quyền cưỡng chế tháo dỡ dứt điểm.',
    paraphrase:
      'Hễ nhà ông Thỉnh với mấy hộ bên cạnh nhóm lửa nung là nửa làng Bến Cốc cay mắt, quần áo phơi ám muội. Nhãn vải chẳng đậu được quả nào. Nghe bảo cấm lâu rồi, sao vẫn để họ làm?',
    line: 'Đề nghị dẹp lò gạch thủ công ở Bến Cốc',
    elsewhere: [[['Bến Cốc', 'Cồn Nẻ']], [['Bến Cốc', 'Bãi Dâu']]],
  },
  {
    fieldCode: 'giao-duc',
    title: 'Xây phòng học điểm trường bản Nậm Khoang',
    text: 'Điểm trường mầm non bản Nậm Khoang hiện học nhờ nhà dân, vách nứa, nền đất, 27 cháu từ 3 đến 5 tuổi ngồi chung một lớp. Cử tri đề nghị huyện đầu tư xây dựng 2 phòng học kiên cố và công trình phụ trợ.',
    paraphrase:
      'Ở Nậm Khoang cái nhà cho trẻ con học gió lùa tứ phía, mùa rét các em bé tím tái chân tay, cô giáo phải đốt củi sưởi. Bé lớn bé nhỏ dồn làm một. Bà con sẵn sàng hiến đất góp công, chỉ xin Nhà nước cho gạch, cho tôn.',
    line: 'Bản Nậm Khoang chưa có lớp mẫu giáo, trẻ phải học nhờ',
    elsewhere: [
      [['Nậm Khoang', 'Nậm Pục']],
      [['Nậm Khoang', 'Huổi Sét']],
      [['Nậm Khoang', 'Pá Lầu']],
    ],
    otherMatter:
      'Bản Nậm Khoang không có sóng điện thoại, muốn gọi phải leo lên đồi, xin đặt trạm thu phát.',
  },
  {
    fieldCode: 'giao-duc',
    title: 'Nhà vệ sinh Trường THCS Lê Văn Đẩu xuống cấp',
    text: 'Phụ huynh phản ánh khu vệ sinh của Trường THCS Lê Văn Đẩu hư hỏng, thiếu nước xả, không đáp ứng nhu cầu của gần 900 học sinh. Đề nghị phòng chuyên môn kiểm tra, sửa chữa, xây bổ sung trước năm học mới.',
    paraphrase:
      'Con gái tôi học ở Lê Văn Đẩu, cháu nhịn từ sáng đến trưa về tới nhà mới dám đi, hỏi thì khóc bảo mấy cái bồn tắc, cửa không chốt, hôi tới mức buồn nôn. Một ngôi trường to vậy mà để tụi nhỏ khổ chuyện đó là không chấp nhận được.',
    line: 'Sửa nhà vệ sinh học sinh Trường THCS Lê Văn Đẩu',
    elsewhere: [
      [['Lê Văn Đẩu', 'Phan Thúc Nhẫn']],
      [['Lê Văn Đẩu', 'Võ Thị Chơn']],
      [['Lê Văn Đẩu', 'Hồ Bá Kỉnh']],
    ],
    otherMatter: 'Trường THCS Lê Văn Đẩu thu tiền học thêm và quỹ lớp quá cao, yêu cầu thanh tra.',
  },
  {
    fieldCode: 'giao-duc',
    title: 'Thiếu giáo viên tiếng Anh, Tin học tại Trường Tiểu học Phong Lai 2',
    text: 'Trường Tiểu học Phong Lai 2 năm học này không có giáo viên Tin học và chỉ có 1 giáo viên tiếng Anh dạy cho 19 lớp, chương trình bắt buộc bị dồn tiết. Cử tri đề nghị ngành giáo dục tuyển dụng hoặc điều động, biệt phái kịp thời.',
    paraphrase:
      'Cháu nội tôi lên lớp 4 Phong Lai 2 mà máy vi tính chưa được sờ vào, ngoại ngữ thì cô chạy sô tuần dạy tuần nghỉ. Sách giáo khoa mua đủ cả rồi để đấy. Các cấp xem có cách gì cho thêm thầy cô về không?',
    line: 'Trường Phong Lai 2 không đủ thầy cô dạy Anh văn, vi tính',
    elsewhere: [
      [['Phong Lai 2', 'Phong Lai 1']],
      [['Phong Lai 2', 'Thanh Cát']],
      [['Phong Lai 2', 'Sơn Dã']],
    ],
  },
  {
    fieldCode: 'y-te',
    title: 'Trạm y tế xã Phước Lộc Tây thiếu bác sĩ, thiếu thuốc bảo hiểm y tế',
    text: 'Trạm y tế xã Phước Lộc Tây từ tháng 4 không có bác sĩ, danh mục thuốc bảo hiểm y tế cấp về rất hạn chế, người bệnh tăng huyết áp, đái tháo đường phải lên tuyến trên cách 25 km. Đề nghị ngành y tế bố trí nhân lực và bảo đảm cung ứng thuốc.',
    paraphrase:
      'Má tui bảy mươi mấy, cao máu, tiểu đường, tháng nào cũng phải quá giang ra tận bệnh viện lấy mấy vỉ thuốc, vì trạm Phước Lộc Tây giờ còn có hai cô y sĩ, tủ trống trơn. Đóng thẻ mà tới nơi nghe nói "hết rồi, ra ngoài mua" thì đóng làm chi?',
    line: 'Trạm y tế Phước Lộc Tây không có bác sĩ, không có thuốc BHYT',
    elsewhere: [
      [['Phước Lộc Tây', 'Phước Lộc Đông']],
      [['Phước Lộc Tây', 'Hưng Điền Thượng']],
      [['Phước Lộc Tây', 'Tân Bửu']],
    ],
    otherMatter:
      'Xã Phước Lộc Tây chưa có sân bóng đá cho thanh niên, đề nghị dành một miếng đất công.',
  },
  {
    fieldCode: 'y-te',
    title: 'Phun hóa chất diệt muỗi phòng sốt xuất huyết khu trọ Xóm Gà Lôi',
    text: 'Khu nhà trọ Xóm Gà Lôi trong hai tháng ghi nhận 21 ca sốt xuất huyết, trong đó có 1 trẻ tử vong. Cử tri đề nghị trung tâm y tế phun hóa chất trên diện rộng, xử lý ao tù và các vật dụng chứa nước.',
    paraphrase:
      'Công nhân tụi em ở Xóm Gà Lôi phòng nào cũng có người nằm truyền nước, nổi ban đỏ, tụt tiểu cầu. Muỗi vằn nhiều như trấu mà chưa thấy ai xuống xịt thuốc lần nào. Mong y tế dự phòng vô liền kẻo thêm người chết oan.',
    line: 'Xóm Gà Lôi nhiều người bị sốt xuất huyết, xin phun thuốc muỗi',
    elsewhere: [[['Gà Lôi', 'Lò Than']], [['Gà Lôi', 'Bà Nhạn']]],
  },
  {
    fieldCode: 'chinh-sach-xa-hoi',
    title: 'Chậm hỗ trợ xóa nhà tạm tại ấp Giồng Chùa',
    text: 'Ấp Giồng Chùa có 14 hộ nghèo, cận nghèo được phê duyệt hỗ trợ xóa nhà tạm, nhà dột nát đợt 1 nhưng đến nay chưa nhận được kinh phí, một số hộ đã tháo nhà cũ và đang ở nhờ. Đề nghị huyện giải ngân ngay cho các hộ.',
    paraphrase:
      'Xã kêu dỡ chòi lá ra đặng cất căn mới, hứa sáu chục triệu, tui nghe lời dỡ liền, ai dè đợi ba tháng nay hổng thấy đồng nào, vợ chồng con cái trải chiếu ngoài chái bếp hàng xóm. Bên Giồng Chùa đâu có mình tui, mười mấy nhà y chang vậy.',
    line: 'Hộ nghèo Giồng Chùa chưa có tiền cất nhà theo chương trình xóa nhà tạm',
    elsewhere: [
      [['Giồng Chùa', 'Giồng Lức']],
      [['Giồng Chùa', 'Trà Kha B']],
      [['Giồng Chùa', 'Sóc Dừa']],
    ],
  },
  {
    fieldCode: 'chinh-sach-xa-hoi',
    title: 'Chi trả trợ cấp người cao tuổi tại xã Nghĩa Đồng Hạ chưa kịp thời',
    text: 'Theo phản ánh, người từ đủ 75 tuổi trở lên thuộc diện hưởng trợ cấp hưu trí xã hội tại xã Nghĩa Đồng Hạ đã làm hồ sơ từ tháng 6 nhưng chưa có quyết định. Đề nghị Ủy ban nhân dân xã rà soát, thực hiện chi trả và truy lĩnh đầy đủ.',
    paraphrase:
      'Các cụ ở Nghĩa Đồng Hạ bảo nhau nộp giấy tờ mấy tháng rồi mà năm trăm nghìn hằng tháng vẫn chưa thấy mặt mũi đâu. Có cụ vừa mất tuần trước, thế là chưa được tiêu đồng nào của Nhà nước. Cán bộ làm ăn kiểu gì lạ thế?',
    line: 'Người già xã Nghĩa Đồng Hạ chưa nhận được tiền trợ cấp',
    elsewhere: [
      [['Nghĩa Đồng Hạ', 'Nghĩa Đồng Thượng']],
      [['Nghĩa Đồng Hạ', 'Trực Lạc']],
      [['Nghĩa Đồng Hạ', 'Giao Nhuệ']],
    ],
    otherMatter:
      'Nghĩa trang liệt sĩ xã Nghĩa Đồng Hạ cỏ mọc um tùm, bia mộ bong tróc, đề nghị tu sửa.',
  },
  {
    fieldCode: 'nuoc-sach',
    title: 'Chất lượng nước của Nhà máy nước Cổ Bồng không bảo đảm',
    text: 'Nước sinh hoạt do Nhà máy nước Cổ Bồng cung cấp thường xuyên đục, màu vàng, có cặn và mùi clo nồng, đặc biệt sau các đợt mưa. Cử tri đề nghị kiểm nghiệm công khai, yêu cầu đơn vị cấp nước thay vật liệu lọc và súc rửa đường ống.',
    paraphrase:
      'Mở vòi ra tưởng nước chè, giặt áo trắng thành áo cháo lòng, đun sôi thì lắng một lớp bùn dưới đáy ấm, ngửi như bể bơi. Gọi lên Cổ Bồng họ nói chạy máy bình thường. Chúng tôi trả chín nghìn một khối chứ có xin không đâu.',
    line: 'Nước máy Cổ Bồng vàng đục, có cặn bẩn',
    elsewhere: [[['Cổ Bồng', 'Đan Hội']], [['Cổ Bồng', 'Sông Lèn Con']], [['Cổ Bồng', 'Vũ Quán']]],
  },
  {
    fieldCode: 'nuoc-sach',
    title: 'Sửa công trình nước tự chảy buôn Êa Mlốt',
    text: 'Công trình cấp nước tự chảy buôn Êa Mlốt đầu tư năm 2015 đã hỏng đập đầu mối, đường ống bị vỡ nhiều đoạn, ba năm nay 86 hộ không có nước dùng. Đề nghị tỉnh bố trí kinh phí sửa chữa hoặc khoan giếng thay thế.',
    paraphrase:
      'Mùa nắng, chị em Êa Mlốt đeo gùi lội hai cây số xuống khe múc từng can về nấu ăn. Bể xi măng xây to mà khô queo, dê vào nằm trong đó. Cán bộ ơi, sửa cho chảy lại đi, không thì đào cái giếng sâu cũng được.',
    line: 'Buôn Êa Mlốt thiếu nước sinh hoạt vì công trình tự chảy bị hỏng',
    elsewhere: [[['Êa Mlốt', 'Êa Kruê']], [['Êa Mlốt', 'Jang Bông']], [['Êa Mlốt', 'Krông Hiu']]],
    otherMatter: 'Buôn Êa Mlốt chưa có nhà sinh hoạt cộng đồng, muốn họp phải mượn nhà già làng.',
  },
  {
    fieldCode: 'an-ninh',
    title: 'Tụ tập đá gà ăn tiền sau chợ Cây Quéo',
    text: 'Tình trạng đá gà ăn tiền tại bãi đất trống phía sau chợ Cây Quéo diễn ra công khai vào các ngày cuối tuần, có lúc trên 100 người tham gia, có người canh gác. Cử tri đề nghị công an triệt xóa, xử lý nghiêm người cầm đầu.',
    paraphrase:
      'Thứ bảy chủ nhật nào dân tứ xứ cũng kéo về Cây Quéo mở trường, cáp độ bạc triệu, chửi thề om sòm, thua thì quay ra cướp giựt, bán cả xe của vợ. Mấy chú xuống thì tụi nó rút trước mười phút, chắc có người báo. Dẹp một lần cho dứt đi mấy chú.',
    line: 'Trường gà sau chợ Cây Quéo hoạt động công khai, đề nghị triệt phá',
    elsewhere: [
      [['Cây Quéo', 'Cầu Đúc Nhỏ']],
      [['Cây Quéo', 'Bàu Sình']],
      [['Cây Quéo', 'Ba Thê Cũ']],
    ],
    otherMatter: 'Chợ Cây Quéo mái tôn dột, sạp mục, tiểu thương xin xây lại nhà lồng.',
  },
  {
    fieldCode: 'an-ninh',
    title: 'Thanh thiếu niên đua xe trái phép trên tuyến tránh ĐT.839B',
    text: 'Từ 22 giờ đến 2 giờ sáng các đêm thứ bảy, nhiều nhóm thanh thiếu niên điều khiển mô tô độ pô, nẹt ga, đua tốc độ trên tuyến tránh ĐT.839B đoạn qua phường Bình Lãm. Đề nghị lực lượng cảnh sát tăng cường tuần tra, tạm giữ phương tiện.',
    paraphrase:
      'Tui mới sanh em bé, nhà sát ĐT.839B, nửa đêm giựt mình liên tục vì đám choai choai bốc đầu, lạng lách, ống xả nổ như súng. Hai đứa mười sáu mười bảy tuổi mới đâm vô gốc cây hôm rằm. Cha mẹ không dạy thì Nhà nước phải ra tay.',
    line: 'Đề nghị ngăn chặn nạn đua xe đêm trên ĐT.839B',
    elsewhere: [
      [['ĐT.839B', 'ĐT.832']],
      [
        ['ĐT.839B', 'ĐT.615C'],
        ['phường Bình Lãm', 'phường Trường Thọ Đông'],
      ],
      [
        ['ĐT.839B', 'ĐT.704'],
        ['phường Bình Lãm', 'phường Mỹ Nghĩa'],
      ],
    ],
  },
  {
    fieldCode: 'van-hoa',
    title: 'Sửa chữa nhà văn hóa thôn Hạ Khê',
    text: 'Nhà văn hóa thôn Hạ Khê được cải tạo từ kho hợp tác xã, sức chứa 60 chỗ, trần thấm dột, hệ thống điện hư hỏng, không đáp ứng sinh hoạt của 310 hộ. Đề nghị cấp trên hỗ trợ kinh phí xây mới theo tiêu chí nông thôn mới.',
    paraphrase:
      'Họp hành gì ở Hạ Khê cũng khổ: mưa thì che ô trong hội trường, nắng thì hầm hập, quá nửa bà con đứng ngoài hiên nghe vọng vào. Cái kho thóc từ thời bao cấp ấy hết đát rồi. Thôn đã quyên góp được hai trăm triệu, mong trên cho nốt phần còn lại.',
    line: 'Thôn Hạ Khê xin xây lại nhà văn hóa vì chật, dột',
    elsewhere: [[['Hạ Khê', 'Trung Khê']], [['Hạ Khê', 'Đồng Vọng']], [['Hạ Khê', 'An Cước']]],
  },
  {
    fieldCode: 'van-hoa',
    title: 'Trùng tu đình Vĩnh Tường Trung',
    text: 'Đình Vĩnh Tường Trung là di tích kiến trúc nghệ thuật cấp tỉnh, hiện hệ thống vì kèo bị mối mọt, mái ngói sụt, có nguy cơ đổ sập, phải chống đỡ tạm bằng cột thép. Cử tri đề nghị ngành văn hóa bố trí vốn tu bổ khẩn cấp.',
    paraphrase:
      'Nơi thờ thần của ông bà để lại hơn hai trăm năm, lễ Kỳ yên vừa rồi ban quý tế Vĩnh Tường Trung không dám cho ai vô chánh điện vì rui đòn tay gãy, rớt xuống trúng bàn hương án. Gắn bảng công nhận rồi bỏ đó sao đành?',
    line: 'Di tích đình Vĩnh Tường Trung sắp sập, cần tu bổ gấp',
    elsewhere: [[['Vĩnh Tường Trung', 'Tân Giai Hạ']], [['Vĩnh Tường Trung', 'Long Điền Cựu']]],
  },
  {
    fieldCode: 'nong-nghiep',
    title: 'Nạo vét luồng vào khu neo đậu tàu cá Lạch Mon',
    text: 'Luồng lạch ra vào khu neo đậu tránh trú bão Lạch Mon bị cát bồi lấp, độ sâu khi triều kiệt chỉ còn 0,8 m, tàu trên 15 m không vào được, từ đầu năm có 4 tàu mắc cạn. Ngư dân kiến nghị Nhà nước nạo vét thường xuyên.',
    paraphrase:
      'Anh em đi biển tụi tui về tới Lạch Mon phải thả neo ngoài khơi đợi con nước lên, cá ươn hết, mà gặp áp thấp thì biết chạy đi mô. Hồi tháng Hai chiếc của ông Tịnh đụng đụn cát lật ngang, mất trắng. Răng không cho sà lan hút cát đi?',
    line: 'Cửa Lạch Mon cạn, tàu cá không vào trú bão được',
    elsewhere: [
      [['Lạch Mon', 'Lạch Chành']],
      [['Lạch Mon', 'Lạch Sứt']],
      [['Lạch Mon', 'Hòn Nghệ Trong']],
    ],
    otherMatter:
      'Cảng Lạch Mon chưa có kho lạnh, ngư dân mua đá cây giá cắt cổ, đề nghị kêu gọi đầu tư.',
  },
  {
    fieldCode: 'hanh-chinh',
    title: 'Bộ phận một cửa xã Quảng Sơn Lâm quá tải sau sáp nhập',
    text: 'Sau khi sáp nhập, trụ sở xã Quảng Sơn Lâm cách các bản xa nhất trên 30 km, bộ phận một cửa chỉ có 3 công chức, người dân chờ cả ngày chưa đến lượt. Cử tri đề nghị duy trì điểm tiếp nhận hồ sơ tại trụ sở cũ và bổ sung nhân sự.',
    paraphrase:
      'Gộp lại thành Quảng Sơn Lâm cho to, giờ đi làm cái giấy khai sinh mất đứt hai buổi, xăng xe một trăm nghìn, ra tới nơi bấm số 87 mà mới gọi tới 20. Hôm sau lại đi. Sao không cắt cử người ngồi ở ủy ban ngày trước, mỗi tuần vài buổi cho dân đỡ vất vả?',
    line: 'Làm thủ tục ở xã Quảng Sơn Lâm đi xa, chờ lâu',
    elsewhere: [
      [['Quảng Sơn Lâm', 'Mường Tạo']],
      [['Quảng Sơn Lâm', 'Thanh Lũng']],
      [['Quảng Sơn Lâm', 'Phình Hồng']],
    ],
  },
];

/** What nobody petitioned for above. */
export const firstTimeMattersInDialect: readonly string[] = [
  'Xe buýt tuyến 16 từ thị trấn Hòa Lợi về bến xe tỉnh bỏ chuyến liên tục, sinh viên và người đi khám bệnh không biết đường nào mà lần. Đề nghị Sở Xây dựng chấn chỉnh đơn vị khai thác.',
  'Đề nghị cho lắp đèn đường đoạn từ cổng chào đến chùa Linh Quang.',
  'Cây me tây cổ thụ trước số nhà 41 đường Trưng Nhị bị mục gốc, nghiêng hẳn về phía nhà dân, mùa mưa bão tới mà chưa thấy công ty cây xanh đốn hạ.',
  'Mấy con bò thả rông đi đầy trên đường ven biển Hải Ninh, tối om không thấy gì, đã có hai người tông phải gãy chân rồi.',
  'Cử tri phường Đông Kỳ đề nghị thành phố quan tâm hỗ trợ học phí cho học viên các lớp xóa mù chữ và phổ cập ban đêm, vì hầu hết là lao động tự do, thu nhập bấp bênh.',
  'Sầu riêng năm nay rớt giá còn hai mươi mấy ngàn một ký, thương lái bẻ cọc, vườn chín rụng đầy gốc. Xin tỉnh tìm đầu ra, kêu gọi nhà máy cấp đông.',
  'Đề nghị sớm có quyết định công nhận liệt sĩ đối với ông Trần Văn Mão, quê xã Cẩm Hà, hy sinh năm 1969, hồ sơ gia đình đã gửi bốn lần.',
  'Chó nuôi không rọ mõm, không tiêm phòng dại ở tổ dân phố Đoàn Kết cắn ba người trong một tuần.',
  'Người khuyết tật đi xe lăn không thể lên được tầng 2 của trụ sở tiếp công dân thành phố vì không có thang máy hay đường dốc. Kính mong lãnh đạo khắc phục.',
  'Hát karaoke loa kẹo kéo ở dãy quán nhậu bờ kè Tân Quới từ chiều đến quá nửa đêm, con cái tụi tui sắp thi mà học hành chi nổi!',
  'Tình trạng lừa đảo qua điện thoại giả danh công an, cán bộ thuế ngày càng nhiều, bà cụ hàng xóm mất 200 triệu tiền dưỡng già. Đề nghị tăng cường tuyên truyền và có biện pháp ngăn chặn.',
  'Tượng đài chiến thắng Gò Đỏ chưa có bãi giữ xe, khách tới viếng phải để ngoài lộ.',
  'Đề nghị nâng mức phụ cấp cho nhân viên thú y cơ sở, hiện nay mỗi tháng chỉ được hơn một triệu đồng, không ai muốn làm.',
  'Tàu hỏa qua đường ngang dân sinh km 312+400 không có gác chắn, chuông báo thì câm từ lâu. Bà con thôn Tịnh Yên đề nghị ngành đường sắt tổ chức cảnh giới.',
  'Voi rừng về phá nương ngô và chòi rẫy của 11 hộ làng Kon Hriêng, đuổi không đi, xin hướng dẫn và bồi thường.',
  'Cáp viễn thông, dây truyền hình rối như mạng nhện sà xuống vỉa hè phố Hàng Đậu Nành, đề nghị các nhà mạng bó gọn hoặc hạ ngầm.',
  'Việc khai thác cát trên sông Thao Giang ban đêm bằng tàu cuốc không số hiệu khiến hàng chục sào bãi màu biến mất. Đề nghị công an đường thủy bắt quả tang, tịch thu phương tiện.',
  'Bệnh viện đa khoa khu vực Lộc An bắt bệnh nhân nộp tiền gửi xe 10.000 đồng/lượt, cao gấp đôi quy định.',
  'Tên đường Nguyễn Hữu Lịch bị trùng ở hai phường sau khi nhập, bưu phẩm giao lộn hoài. Nhờ Hội đồng xem xét đổi tên.',
  'Người lao động Công ty may Hưng Thái bị nợ ba tháng lương, giám đốc bỏ trốn, không biết kêu ai. Mong Liên đoàn lao động đứng ra khởi kiện giúp.',
  'Đất nghĩa địa thôn Lai Xá đã kín, người chết không còn nơi chôn cất, đề nghị quy hoạch nghĩa trang mới và hỗ trợ hỏa táng.',
  'Phần mềm dịch vụ công hay treo lúc nộp lệ phí chứng thực, tiền đã trừ mà hồ sơ báo chưa thanh toán.',
  'Kính đề nghị tỉnh cho mở lớp dạy chữ Khmer dịp hè tại chùa Pôthi Sà Rây và hỗ trợ thù lao cho các sư giảng dạy, lâu nay các sư dạy không công.',
  'Đoạn sông Vực Giang qua cầu Phao lục bình kín mặt nước, ghe chở khóm không đi được, mỗi lần qua phải mướn người vớt mất cả buổi. Đề nghị tổ chức trục vớt định kỳ.',
];
