import type { Matter } from './matter';

/** By these the ranking was tuned. */
export const mattersForTuning: readonly Matter[] = [
  {
    fieldCode: 'giao-thong',
    title: 'Sửa chữa đường trục thôn 3',
    text: 'Đường trục chính thôn 3 dài 1,2 km làm từ năm 2009, nay mặt bê tông nứt vỡ, nhiều ổ gà sâu, trời mưa đọng nước, xe máy dễ ngã. Cử tri đề nghị UBND xã bố trí kinh phí sửa chữa trong năm nay.',
    paraphrase:
      'Bà con thôn 3 kêu con lộ chính của thôn hư quá rồi, xi măng bong hết, trũng lỗ chỗ, đi xe hai bánh mùa mưa té hoài, mong xã cho làm lại.',
    line: 'Đường chính thôn 3 hỏng nặng, bao giờ sửa?',
    elsewhere: [[['thôn 3', 'thôn 5']], [['thôn 3', 'thôn 8']], [['thôn 3', 'thôn 11']]],
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Nạo vét kênh N2',
    text: 'Kênh N2 đoạn từ cống ông Tư đến cuối đồng Bàu Sen bị bồi lắng, bèo và cỏ mọc kín, nước không về được cuối kênh, khoảng 45 ha lúa hè thu có nguy cơ mất trắng. Đề nghị công ty thủy lợi nạo vét trước ngày 15/5.',
    paraphrase:
      'Mương N2 lâu rồi không ai vét bùn, cỏ dại với bèo tây phủ kín nên ruộng phía Bàu Sen không lấy được nước gieo cấy. Yêu cầu đơn vị quản lý cho khơi dòng.',
    line: 'Kênh N2 cạn và đầy cỏ, ruộng thiếu nước',
    elsewhere: [
      [
        ['N2', 'N4'],
        ['ông Tư', 'bà Lài'],
        ['Bàu Sen', 'Cây Gáo'],
      ],
      [
        ['N2', 'N6'],
        ['ông Tư', 'ông Bảy'],
        ['Bàu Sen', 'Gò Me'],
      ],
      [
        ['N2', 'N9'],
        ['ông Tư', 'ông Chín'],
        ['Bàu Sen', 'Xóm Rẫy'],
      ],
    ],
  },
  {
    fieldCode: 'dien',
    title: 'Điện yếu ở xóm Đồi',
    text: 'Xóm Đồi có 62 hộ ở cuối nguồn của trạm biến áp số 4, buổi tối điện áp chỉ còn 160 V, quạt không chạy, nồi cơm không sôi. Đề nghị ngành điện nâng công suất trạm, thay dây dẫn đã cũ.',
    paraphrase:
      'Cứ tầm 7 giờ tối là cả xóm Đồi đèn đỏ quạch, bơm nước không lên, tủ lạnh hư mấy cái. Điện lực cần đặt thêm máy hoặc thay đường dây cho dân.',
    line: 'Điện xóm Đồi buổi tối sụt áp không dùng được',
    elsewhere: [
      [
        ['xóm Đồi', 'xóm Trại'],
        ['số 4', 'số 2'],
      ],
      [
        ['xóm Đồi', 'xóm Bến'],
        ['số 4', 'số 7'],
      ],
    ],
  },
  {
    fieldCode: 'nuoc-sach',
    title: 'Nước máy đục, có mùi ở ấp Bình Hòa',
    text: 'Từ tháng 3 đến nay nước máy cấp cho ấp Bình Hòa thường xuyên đục, có cặn vàng và mùi tanh, không dùng nấu ăn được. Cử tri đề nghị đơn vị cấp nước súc rửa đường ống và công bố kết quả kiểm nghiệm.',
    paraphrase:
      'Nước sinh hoạt ở ấp Bình Hòa dạo này bẩn lắm, mở vòi ra màu vàng khè, nghe tanh. Dân phải mua bình về ăn. Nhà máy nước phải coi lại chất lượng và nói cho dân biết.',
    line: 'Ấp Bình Hòa: nước vòi vàng và tanh',
    elsewhere: [[['Bình Hòa', 'Bình Lợi']], [['Bình Hòa', 'Phú Thọ']], [['Bình Hòa', 'Tân Lập']]],
  },
  {
    fieldCode: 'moi-truong',
    title: 'Trại heo của ông N.V.T gây ô nhiễm',
    text: 'Trang trại nuôi heo khoảng 1.500 con ở tổ 6 xả nước thải chưa xử lý ra suối Đá, mùi hôi thối bốc vào khu dân cư cả ngày lẫn đêm, trẻ em hay bị viêm họng. Đề nghị kiểm tra, xử phạt và buộc có hầm biogas.',
    paraphrase:
      'Chúng tôi ở tổ 6 không chịu nổi mùi từ chuồng lợn gần nhà, họ cho chảy thẳng phân xuống suối Đá. Mong chính quyền xuống xem và bắt họ xử lý cho sạch.',
    line: 'Trại lợn tổ 6 thải ra suối, hôi thối',
    elsewhere: [
      [
        ['tổ 6', 'tổ 2'],
        ['suối Đá', 'suối Ré'],
      ],
      [
        ['tổ 6', 'tổ 14'],
        ['suối Đá', 'suối Cạn'],
      ],
    ],
  },
  {
    fieldCode: 'dat-dai',
    title: 'Chậm cấp sổ đỏ cho 37 hộ khu tái định cư Đồng Nga',
    text: '37 hộ dân được bố trí vào khu tái định cư Đồng Nga từ năm 2016, đã nộp đủ tiền sử dụng đất nhưng đến nay chưa được cấp giấy chứng nhận quyền sử dụng đất, không vay được ngân hàng.',
    paraphrase:
      'Nhà chúng tôi dời về khu tái định cư Đồng Nga bảy tám năm nay, tiền đóng đủ cả mà bìa đất vẫn chưa thấy đâu, muốn thế chấp vay vốn làm ăn không được.',
    line: 'Bao giờ khu tái định cư Đồng Nga có sổ?',
    elsewhere: [
      [
        ['Đồng Nga', 'Cồn Dâu'],
        ['37', '52'],
      ],
      [
        ['Đồng Nga', 'Hòa Phú'],
        ['37', '24'],
      ],
    ],
  },
  {
    fieldCode: 'giao-thong',
    title: 'Lắp đèn tín hiệu tại ngã tư chợ Mới',
    text: 'Ngã tư chợ Mới trên tỉnh lộ 9 lưu lượng xe rất lớn, giờ tan tầm thường va chạm, đầu năm đến nay đã có 4 vụ tai nạn, 1 người chết. Đề nghị lắp đèn xanh đèn đỏ và vạch sang đường.',
    paraphrase:
      'Chỗ giao nhau gần chợ Mới tỉnh lộ 9 nguy hiểm quá, xe cộ đông mà không có đèn giao thông, tháng nào cũng đụng nhau. Cần có tín hiệu cho người ta nhường đường.',
    line: 'Xin đèn đỏ ở ngã tư chợ Mới',
    elsewhere: [
      [
        ['chợ Mới', 'chợ Gò'],
        ['tỉnh lộ 9', 'tỉnh lộ 15'],
      ],
      [
        ['chợ Mới', 'chợ Đình'],
        ['tỉnh lộ 9', 'tỉnh lộ 7'],
      ],
    ],
  },
  {
    fieldCode: 'giao-thong',
    title: 'Cầu Ông Bầu xuống cấp',
    text: 'Cầu Ông Bầu bắc qua rạch Gốc xây năm 1998, lan can gãy, mặt cầu thủng hai chỗ, trụ bị xói. Mỗi ngày hơn 200 học sinh đi qua. Cử tri đề nghị sớm xây cầu mới, trước mắt cắm biển hạn chế tải trọng.',
    paraphrase:
      'Chiếc cầu Ông Bầu sắp sập tới nơi, tay vịn rớt hết một bên, dưới chân nước ăn mòn. Các cháu đi học qua đây phụ huynh rất lo, kiến nghị làm lại cầu khác.',
    line: 'Cầu Ông Bầu mục nát, cần làm cầu mới',
    elsewhere: [
      [
        ['Ông Bầu', 'Bà Kén'],
        ['rạch Gốc', 'rạch Dừa'],
      ],
      [
        ['Ông Bầu', 'Tám Lựu'],
        ['rạch Gốc', 'rạch Cái'],
      ],
    ],
  },
  {
    fieldCode: 'moi-truong',
    title: 'Xe thu gom rác không vào hẻm 47',
    text: 'Rác sinh hoạt của các hộ trong hẻm 47 đường Lê Lợi ba, bốn ngày mới được thu gom một lần, người dân phải tập kết ra đầu hẻm, chó bới, ruồi nhặng. Đề nghị tổ thu gom vào tận hẻm, tối thiểu hai ngày một lần.',
    paraphrase:
      'Mấy hôm liền không thấy xe lấy rác, bọc rác chất đống ngay đầu hẻm 47 Lê Lợi bốc mùi. Đề nghị công ty môi trường đô thị tăng chuyến và vào bên trong lấy.',
    line: 'Rác hẻm 47 Lê Lợi ứ đọng nhiều ngày',
    elsewhere: [
      [['hẻm 47', 'hẻm 112']],
      [
        ['Lê Lợi', 'Trần Phú'],
        ['hẻm 47', 'hẻm 8'],
      ],
      [['hẻm 47', 'hẻm 63']],
    ],
  },
  {
    fieldCode: 'giao-duc',
    title: 'Thiếu phòng học ở Trường Mầm non Hoa Sen',
    text: 'Trường Mầm non Hoa Sen có 9 lớp nhưng chỉ có 6 phòng học kiên cố, 3 lớp phải học nhờ nhà văn hóa, không có nhà vệ sinh cho trẻ. Cử tri đề nghị đầu tư thêm phòng học và công trình vệ sinh.',
    paraphrase:
      'Con cháu chúng tôi học mẫu giáo Hoa Sen phải ngồi tạm ở hội trường thôn, chật chội, không chỗ đi vệ sinh. Xin xây thêm lớp cho các cháu.',
    line: 'Mầm non Hoa Sen thiếu lớp, phải học nhờ',
    elsewhere: [[['Hoa Sen', 'Hoa Mai']], [['Hoa Sen', 'Sơn Ca']]],
  },
  {
    fieldCode: 'y-te',
    title: 'Trạm y tế xã thiếu bác sĩ và thuốc bảo hiểm',
    text: 'Trạm y tế xã từ đầu năm không có bác sĩ thường trực, thuốc điều trị tăng huyết áp và tiểu đường cho người có thẻ bảo hiểm y tế thường xuyên hết, người già phải lên tuyến trên rất xa.',
    paraphrase:
      'Các cụ cao tuổi bị huyết áp, đường máu đến trạm xá thì không có người khám, toa thuốc BHYT cũng không có, phải đi bệnh viện huyện mấy chục cây số. Mong cấp đủ thuốc, cử bác sĩ về.',
    line: 'Trạm xá không có bác sĩ, hết thuốc bảo hiểm',
    elsewhere: [],
  },
  {
    fieldCode: 'chinh-sach-xa-hoi',
    title: 'Nâng mức trợ cấp cho người hoạt động không chuyên trách ở thôn',
    text: 'Mức phụ cấp cho trưởng thôn, bí thư chi bộ và chi hội trưởng các đoàn thể hiện quá thấp so với công việc, nhiều người xin nghỉ. Đề nghị HĐND tỉnh xem xét nâng mức phụ cấp và hỗ trợ đóng bảo hiểm.',
    paraphrase:
      'Cán bộ thôn làm nhiều việc nhưng tiền hằng tháng chẳng đáng bao nhiêu, trưởng thôn, chi hội trưởng muốn nghỉ hết. Cấp trên nên tăng tiền phụ cấp, cho họ mua bảo hiểm.',
    line: 'Tăng phụ cấp cho cán bộ thôn',
    elsewhere: [],
  },
  {
    fieldCode: 'dat-dai',
    title: 'Giá bồi thường đất dự án đường vành đai 3 quá thấp',
    text: 'Phương án bồi thường, giải phóng mặt bằng dự án đường vành đai 3 áp giá đất nông nghiệp 65.000 đồng/m2, thấp hơn nhiều giá thị trường, người dân không đủ tiền mua đất khác. Đề nghị xây dựng lại bảng giá.',
    paraphrase:
      'Nhà nước lấy ruộng của dân làm vành đai 3 mà trả có sáu lăm nghìn một mét vuông, đền như thế bà con lấy gì sống. Yêu cầu tính lại tiền đền bù cho sát giá ngoài.',
    line: 'Đền bù vành đai 3 rẻ quá, xin tính lại',
    elsewhere: [
      [
        ['vành đai 3', 'vành đai 2'],
        ['65.000', '80.000'],
      ],
      [['vành đai 3', 'cao tốc Bắc Nam']],
    ],
  },
  {
    fieldCode: 'an-ninh',
    title: 'Trộm cắp vặt ở khu phố 4',
    text: 'Thời gian gần đây tại khu phố 4 liên tục xảy ra mất trộm xe máy, gà vịt, bình ắc quy, nghi do người nghiện ma túy. Cử tri đề nghị công an tăng cường tuần tra ban đêm và lắp camera ở các ngả đường.',
    paraphrase:
      'Ban đêm ở khu phố 4 kẻ gian vào nhà lấy đồ hoài, mất con gà, chiếc xe cũng có. Dân không yên tâm ngủ. Công an phải đi tuần nhiều hơn, gắn máy quay.',
    line: 'Khu phố 4 hay mất trộm, cần tuần tra',
    elsewhere: [[['khu phố 4', 'khu phố 1']], [['khu phố 4', 'khu phố 9']]],
  },
  {
    fieldCode: 'hanh-chinh',
    title: 'Bộ phận một cửa yêu cầu bổ sung hồ sơ nhiều lần',
    text: 'Người dân làm thủ tục chuyển mục đích sử dụng đất phải đi lại bộ phận một cửa ba, bốn lần, mỗi lần lại yêu cầu bổ sung một loại giấy tờ khác, không có phiếu hướng dẫn. Đề nghị chấn chỉnh và hướng dẫn một lần.',
    paraphrase:
      'Đi lên xã xin đổi đất vườn sang thổ cư mà cán bộ tiếp dân cứ bắt về lấy thêm giấy này giấy kia, chạy tới chạy lui cả tháng. Mong có tờ ghi rõ cần những gì ngay từ đầu.',
    line: 'Một cửa bắt dân bổ sung giấy tờ nhiều lần',
    elsewhere: [],
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Sạt lở bờ sông Cái đoạn qua thôn Đông',
    text: 'Bờ sông Cái đoạn qua thôn Đông dài 700 m sạt lở ăn sâu vào vườn, chỉ còn cách nhà dân 8 m, mỗi mùa lũ mất thêm 2-3 m đất. Cử tri đề nghị làm kè kiên cố và di dời các hộ nguy hiểm.',
    paraphrase:
      'Mùa nước nào sông Cái cũng ngoạm mất mấy mét đất vườn thôn Đông, giờ sát móng nhà rồi. Khẩn thiết xin Nhà nước xây bờ kè, không thì cho dân chuyển chỗ ở.',
    line: 'Xin kè bờ sông Cái ở thôn Đông',
    elsewhere: [
      [['thôn Đông', 'thôn Tây']],
      [
        ['sông Cái', 'sông Bồ'],
        ['thôn Đông', 'thôn Hạ'],
      ],
    ],
  },
  {
    fieldCode: 'giao-thong',
    title: 'Xe tải chở đất chạy qua đường liên thôn 7 - thôn 9',
    text: 'Mỗi ngày hàng trăm lượt xe ben chở đất quá tải từ mỏ Núi Sạn chạy qua đường liên thôn 7 - thôn 9 làm hư đường, bụi mù mịt, rơi vãi đất đá. Đề nghị lập chốt cân tải trọng và cấm giờ học sinh đi học.',
    paraphrase:
      'Đoàn xe hạng nặng lấy vật liệu ở mỏ Núi Sạn phá nát con đường nối thôn 7 với thôn 9, bụi bay vào nhà không thở được. Phải chặn xe chở quá trọng tải.',
    line: 'Xe ben Núi Sạn cày nát đường, bụi khủng khiếp',
    elsewhere: [
      [
        ['Núi Sạn', 'Hòn Giữ'],
        ['thôn 7', 'thôn 1'],
        ['thôn 9', 'thôn 2'],
      ],
      [
        ['Núi Sạn', 'Đồi Chè'],
        ['thôn 7', 'thôn 10'],
        ['thôn 9', 'thôn 12'],
      ],
    ],
  },
  {
    fieldCode: 'van-hoa',
    title: 'Xây nhà văn hóa thôn Trung',
    text: 'Thôn Trung có 310 hộ nhưng chưa có nhà văn hóa, mỗi lần họp phải mượn đình làng, không có chỗ cho thanh niên sinh hoạt. Đề nghị bố trí quỹ đất và hỗ trợ kinh phí xây dựng.',
    paraphrase:
      'Họp dân thôn Trung toàn phải nhờ đình, mưa dột chẳng ngồi được, thanh thiếu niên không có nơi tụ họp. Xin đất và tiền để dựng hội trường thôn.',
    line: 'Thôn Trung chưa có nơi hội họp',
    elsewhere: [[['thôn Trung', 'thôn Nội']], [['thôn Trung', 'thôn Ngoại']]],
  },
  {
    fieldCode: 'nong-nghiep',
    title: 'Hỗ trợ thiệt hại do dịch tả lợn châu Phi',
    text: 'Đợt dịch tả lợn châu Phi năm ngoái 86 hộ phải tiêu hủy lợn, đã lập danh sách nhưng đến nay chưa nhận được tiền hỗ trợ. Cử tri đề nghị chi trả dứt điểm để bà con tái đàn.',
    paraphrase:
      'Heo chết vì dịch phải đem chôn từ năm trước, xã ghi tên hết rồi mà tiền đền chưa ai được đồng nào, giờ không có vốn nuôi lại.',
    line: 'Tiền hỗ trợ tiêu hủy heo dịch sao chưa trả',
    elsewhere: [],
  },
  {
    fieldCode: 'moi-truong',
    title: 'Quán karaoke loa kẹo kéo gây ồn trên đường Nguyễn Huệ',
    text: 'Dọc đường Nguyễn Huệ nhiều quán nhậu dùng loa kẹo kéo hát karaoke đến 23 giờ, ảnh hưởng người già, trẻ nhỏ và học sinh ôn thi. Đã phản ánh với công an phường nhưng chỉ im được vài hôm.',
    paraphrase:
      'Tối nào mấy quán ăn ở đường Nguyễn Huệ cũng mở nhạc ầm ầm tới khuya, các cháu không học bài được. Báo phường thì đâu lại vào đấy. Cần phạt thật nặng.',
    line: 'Nguyễn Huệ hát hò ồn ào đến khuya',
    elsewhere: [[['Nguyễn Huệ', 'Quang Trung']], [['Nguyễn Huệ', 'Lý Thường Kiệt']]],
  },
  {
    fieldCode: 'giao-thong',
    title: 'Đường 5B bị ngập khi mưa',
    text: 'Đường số 5B khu dân cư Phú Mỹ chỉ cần mưa 30 phút là ngập 40 cm, nước tràn vào nhà, do cống thoát nước nhỏ và bị rác bít. Cử tri đề nghị thay cống lớn hơn và nạo vét hố ga.',
    paraphrase:
      'Mưa xuống một chút là đường 5B thành sông, xe chết máy, nhà nào cũng phải tát nước. Ống cống bé, rác lấp đầy, xin làm hệ thống thoát nước lại.',
    line: 'Đường 5B mưa là ngập',
    elsewhere: [
      [
        ['5B', '7A'],
        ['Phú Mỹ', 'Phú Hòa'],
      ],
      [['5B', '3C']],
      [['5B', '9D']],
    ],
  },
  {
    fieldCode: 'xay-dung',
    title: 'Quy hoạch treo khu công viên phía Nam',
    text: 'Đất của 120 hộ nằm trong quy hoạch công viên phía Nam từ năm 2008 đến nay không triển khai, dân không được xây, sửa nhà, tách thửa. Đề nghị hủy bỏ hoặc công bố thời gian thực hiện.',
    paraphrase:
      'Mười mấy năm bị dính quy hoạch công viên phía Nam, nhà dột cũng không dám làm, con lấy vợ không cắt đất được. Làm thì làm, không thì xóa đi cho dân nhờ.',
    line: 'Xóa quy hoạch treo công viên phía Nam',
    elsewhere: [
      [
        ['phía Nam', 'phía Bắc'],
        ['120', '75'],
      ],
    ],
  },
  {
    fieldCode: 'dien',
    title: 'Trụ điện nghiêng trước trường Tiểu học Lê Văn Tám',
    text: 'Hai cột điện hạ thế trước cổng Trường Tiểu học Lê Văn Tám bị nghiêng sau cơn bão, dây võng sát mái nhà, rất nguy hiểm cho học sinh. Đề nghị dựng lại cột, kéo căng dây.',
    paraphrase:
      'Trước cổng tiểu học Lê Văn Tám có hai cây trụ xiêu vẹo, dây thòng xuống thấp, bão tới là đổ vô đầu mấy đứa nhỏ. Nhờ điện lực xử lý gấp.',
    line: 'Cột điện sắp đổ ở trường Lê Văn Tám',
    elsewhere: [[['Lê Văn Tám', 'Kim Đồng']], [['Lê Văn Tám', 'Võ Thị Sáu']]],
  },
  {
    fieldCode: 'chinh-sach-xa-hoi',
    title: 'Xét hộ nghèo chưa công bằng ở thôn 2',
    text: 'Việc bình xét hộ nghèo, cận nghèo năm nay ở thôn 2 chưa công khai, có hộ nhà lầu vẫn được xét trong khi hộ neo đơn, bệnh tật thì không. Đề nghị rà soát lại và niêm yết danh sách.',
    paraphrase:
      'Ở thôn 2 nhà khá giả lại có sổ nghèo, còn bà cụ ốm đau một mình không được gì. Bình xét mờ ám, phải làm lại và dán tên cho mọi người thấy.',
    line: 'Bình xét hộ nghèo thôn 2 không công bằng',
    elsewhere: [[['thôn 2', 'thôn 4']], [['thôn 2', 'thôn 13']]],
  },
];
