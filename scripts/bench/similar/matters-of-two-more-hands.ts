import type { Matter } from './matter';

/** Petitions of invented places, written by two who had seen neither the program nor the other lists. */
export const mattersOfTwoMoreHands: readonly Matter[] = [
  {
    fieldCode: 'giao-thong',
    title: 'Mặt đường ĐT.458C hư hỏng đoạn qua thôn Lạc Thành',
    text: 'Cử tri xã Vũ Lạc Đông, tỉnh Hưng Yên phản ánh: tuyến ĐT.458C đoạn từ Km12+300 đến Km14+100 qua thôn Lạc Thành bị bong tróc, nhiều ổ gà sâu 15–20 cm do xe chở vật liệu san lấp lưu thông thường xuyên. Đề nghị Sở Xây dựng bố trí kinh phí thảm lại mặt đường và cắm biển hạn chế tải trọng.',
    paraphrase:
      'Con đường tỉnh 458C khúc chạy qua làng Lạc Thành, chỗ gần cây xăng đầu làng, nát lắm rồi. Xe ben chở đất rầm rập ngày đêm, lõm thành hố, trời mưa không biết đâu mà tránh, tháng trước có hai cháu học sinh ngã gãy tay. Bà con Vũ Lạc Đông mong cấp trên làm lại cho, cấm xe quá tải đi qua.',
    line: 'ĐT458C qua Lạc Thành: ổ gà, xe đất phá đường',
    elsewhere: [
      [
        ['ĐT.458C', 'ĐT.461'],
        ['Lạc Thành', 'Phúc Bồi'],
      ],
      [
        ['Km12+300 đến Km14+100', 'Km21+500 đến Km23+000'],
        ['Lạc Thành', 'An Chỉ'],
      ],
    ],
    anotherPlace:
      'Cử tri xã Vũ Lạc Đông, tỉnh Hưng Yên phản ánh: tuyến ĐT.464 đoạn từ Km5+000 đến Km6+700 qua thôn Nam Đài bị bong tróc, nhiều ổ gà sâu do xe chở vật liệu san lấp lưu thông thường xuyên. Đề nghị Sở Xây dựng bố trí kinh phí thảm lại mặt đường và cắm biển hạn chế tải trọng.',
    otherMatter:
      'Đoạn ĐT.458C qua thôn Lạc Thành chưa có đèn chiếu sáng, ban đêm tối om, đề nghị lắp điện đường để bà con đi lại được an toàn.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Xe chở đá mỏ Lèn Voi làm hỏng đường ĐH.15',
    text: 'Đàng huyện 15 cũ từ ngã ba chợ Trù vô xóm Đồng Sằng, xã Nghĩa Thắng, tỉnh Nghệ An, xe chở đá của mỏ Lèn Voi chạy suốt, đàng hư hết, bụi mù mịt. Dân kêu mấy bận rồi mà chưa chộ ai sửa. Đề nghị xã với tỉnh bắt mỏ đá bỏ tiền ra mà làm lại.',
    paraphrase:
      'Cử tri xã Nghĩa Thắng (Nghệ An) kiến nghị yêu cầu đơn vị khai thác mỏ đá Lèn Voi hoàn trả nguyên trạng tuyến đường ĐH.15, do phương tiện vận chuyển của mỏ gây sụt lún, vỡ mặt bê tông đoạn dẫn vào xóm Đồng Sằng, đồng thời phải che chắn, tưới nước chống bụi.',
    line: 'mỏ Lèn Voi – xe đá phá ĐH.15 vô Đồng Sằng, đòi hoàn trả đường',
    elsewhere: [
      [
        ['Lèn Voi', 'Thung Buồng'],
        ['ĐH.15', 'ĐH.08'],
        ['Đàng huyện 15', 'Đàng huyện 8'],
        ['Đồng Sằng', 'Kẻ Mui'],
      ],
    ],
    anotherPlace:
      'Xe chở đá của mỏ Rú Trọc ngày mô cũng chạy rần rần qua xóm Hòa Mỹ, xã Yên Trung Bắc, con đường ĐH.22 mới đổ bê tông chừ vỡ như bánh đa. Yêu cầu chủ mỏ phải đền đường cho dân, đừng để bụi phủ trắng nhà trắng cửa nữa.',
    otherMatter:
      'Mỏ đá Lèn Voi nổ mìn vào giờ nghỉ trưa, đá văng vào vườn, nhà dân xóm Đồng Sằng nứt tường. Đề nghị kiểm tra giấy phép nổ mìn và bồi thường cho các hộ.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Xây cầu thay cầu ván qua rạch Bà Sáu, ấp Hòa Lợi',
    text: 'Cây cầu ván bắc qua rạch Bà Sáu ở ấp Hòa Lợi, xã Mỹ Phước Tây, tỉnh Đồng Tháp cất từ năm 1998, giờ ván mục, tay vịn gãy, xe máy qua là lắc lư. Hơn 120 hộ với mấy chục đứa nhỏ đi học ngày nào cũng phải qua. Xin Nhà nước cho cây cầu bê tông.',
    paraphrase:
      'Đề nghị UBND tỉnh quan tâm đầu tư cầu giao thông nông thôn kiên cố bắc qua rạch Bà Sáu (gần miễu Bà, ấp Hòa Lợi). Cầu gỗ hiện hữu đã xuống cấp nghiêm trọng, không bảo đảm an toàn cho người dân và học sinh, xe cứu thương không qua được, nông sản phải trung chuyển bằng xuồng.',
    line: 'Cầu gỗ rạch Bà Sáu (Hòa Lợi) mục, xin cầu BTCT',
    elsewhere: [
      [['rạch Bà Sáu', 'rạch Cái Tôm']],
      [
        ['rạch Bà Sáu', 'kinh Hai Hạt'],
        ['Hòa Lợi', 'Phú Xuân'],
      ],
    ],
    anotherPlace:
      'Cây cầu ván bắc qua rạch Ông Cò ở ấp Mỹ Thuận, xã Mỹ Phước Tây, tỉnh Đồng Tháp cất từ năm 2001, giờ ván mục, trụ xiêu, xe máy qua là lắc lư. Gần 80 hộ với mấy chục đứa nhỏ đi học ngày nào cũng phải qua. Xin Nhà nước cho cây cầu bê tông.',
    otherMatter:
      'Rạch Bà Sáu đoạn qua ấp Hòa Lợi bờ lở sát mép lộ, mùa nước nổi vừa rồi sạt thêm 4 mét, bốn nhà phải dỡ bếp. Xin làm kè.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Lắp đèn tín hiệu tại ngã tư QL.14 – đường Nơ Trang Gưh',
    text: 'Ngã tư QL.14 giao với đường Nơ Trang Gưh (Km1692+400), phường Ea Siên, tỉnh Đắk Lắk có lưu lượng xe rất lớn nhưng không có đèn tín hiệu giao thông. Từ đầu năm đến nay đã xảy ra 7 vụ tai nạn, 2 người chết. Đề nghị Khu Quản lý đường bộ III khẩn trương khảo sát, lắp đặt đèn.',
    paraphrase:
      'Chỗ ngã tư Nơ Trang Gưh cắt quốc lộ 14 ấy, ngay cửa hàng phân bón, sáng nào đi làm cũng thót tim vì xe khách xe tải không ai nhường ai. Sao người ta chết nhiều thế mà vẫn chưa gắn đèn xanh đèn đỏ? Bà con phường Ea Siên hỏi đã mấy lần.',
    line: 'Ngã tư Nơ Trang Gưh/QL14 hay tai nạn – xin đèn xanh đỏ',
    elsewhere: [
      [
        ['đường Nơ Trang Gưh', 'đường Y Ngông'],
        ['Km1692+400', 'Km1695+100'],
      ],
      [
        ['QL.14', 'QL.29'],
        ['Nơ Trang Gưh', 'Săm Brăm'],
        ['Km1692+400', 'Km108+250'],
      ],
    ],
    anotherPlace:
      'Đề nghị ngành chức năng sớm bố trí đèn điều khiển giao thông ở ngã ba QL.26 giao đường Hùng Vương, phường Cư Bao Đông, tỉnh Đắk Lắk. Vị trí này khuất tầm nhìn, xe tải chạy nhanh, hai tháng gần đây đã có bốn vụ va chạm, một em học sinh tử vong.',
    otherMatter:
      'Vỉa hè hai bên đường Nơ Trang Gưh, phường Ea Siên bị các quán ăn lấn chiếm bày bàn ghế, người đi bộ phải xuống lòng đường.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Mở rộng ngõ 42 phố Trại Găng',
    text: 'Ngõ 42 phố Trại Găng, phường Hoàng Liệt Bắc, Hà Nội, tan tầm là tắc cứng, hai xe máy tránh nhau còn khó. Từ năm 2014 đã có chỉ giới mở ra 7,5 mét mà chưa thấy đo vẽ, đền bù gì, dân muốn sửa nhà cũng không được cấp phép. Nhỡ cháy thì xe cứu hỏa vào bằng đường nào?',
    paraphrase:
      'Cử tri phường Hoàng Liệt Bắc tiếp tục đề nghị UBND thành phố bố trí vốn giải phóng mặt bằng, thực hiện dự án mở đường theo quy hoạch tại ngõ số 42 Trại Găng (phía sau chùa Pháp Quang). Quy hoạch treo hơn mười năm làm các hộ không được xây dựng, cải tạo, trong khi phương tiện chữa cháy không tiếp cận được bên trong.',
    line: 'QH treo ngõ 42 Trại Găng – bao giờ mở đường 7,5 m?',
    elsewhere: [
      [
        ['Ngõ 42', 'Ngõ 91'],
        ['ngõ 42', 'ngõ 91'],
      ],
      [
        ['Trại Găng', 'Giáp Tứ'],
        ['Ngõ 42', 'Ngõ 136'],
        ['ngõ 42', 'ngõ 136'],
      ],
    ],
    anotherPlace:
      'Cử tri phường Hoàng Liệt Bắc tiếp tục đề nghị UBND thành phố bố trí vốn giải phóng mặt bằng, thực hiện dự án mở đường theo quy hoạch tại ngõ 203 phố Tứ Kỳ Hạ (cạnh trường mầm non). Quy hoạch treo hơn mười năm làm các hộ không được cải tạo nhà, xe chữa cháy không vào được.',
    otherMatter:
      'Nắp cống trong ngõ 42 phố Trại Găng mất ba cái, nước thải trào lên mùi hôi nồng nặc mỗi khi mưa, đề nghị thoát nước sớm xử lý.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Sạt lở taluy dương QL.279 tại bản Nà Khoang',
    text: 'Tại Km46+700 QL.279 thuộc bản Nà Khoang, xã Mường Lầm, tỉnh Điện Biên, sau đợt mưa tháng 8 taluy dương tiếp tục sạt lở, đất đá tràn xuống mặt đường gây ách tắc và đe dọa 9 hộ dân phía dưới. Đề nghị cơ quan quản lý đường bộ hót dọn, xây tường chắn kiên cố.',
    paraphrase:
      'Đường quốc lộ chỗ bản Nà Khoang mình năm nào mưa to cũng lở đất xuống, xe không đi được, phải chờ máy xúc cả buổi. Nhà ở dưới dốc sợ lắm, đêm mưa phải sang nhà văn hóa ngủ. Dân bản muốn Nhà nước xây kè đá giữ cái đồi lại, đừng chỉ xúc đất đi rồi thôi.',
    line: 'Nà Khoang QL279 km46: sạt đồi xuống đường, cần tường chắn',
    elsewhere: [
      [
        ['Km46+700', 'Km58+200'],
        ['Nà Khoang', 'Huổi Cáy'],
      ],
      [
        ['QL.279', 'QL.12'],
        ['Km46+700', 'Km131+050'],
        ['Nà Khoang', 'Phiêng Ban'],
        ['Mường Lầm', 'Chà Tở'],
      ],
    ],
    anotherPlace:
      'Dân bản Pá Hốc, xã Nậm Kè Thượng kiến nghị: quốc lộ 4H chỗ km 72 ngay đầu bản, cứ mưa là cả mảng đồi trôi xuống lấp đường, mười mấy nóc nhà phía dưới phải chạy. Xin xây tường chắn đất cho chắc, không thể năm nào cũng chỉ xúc.',
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Nạo vét kênh tiêu T3 thôn Thượng Đồng',
    text: 'Kênh tiêu T3 thôn Thượng Đồng, xã Yên Lương, tỉnh Ninh Bình: 1,8 km, hơn 10 năm chưa nạo vét, bèo bùn kín lòng kênh. Vụ mùa ngập 35 ha lúa. Đề nghị nạo vét trước mùa mưa.',
    paraphrase:
      'Vụ này lại mất toi mấy chục mẫu lúa vì nước không rút được. Nguyên do thì ai cũng rõ: con mương tiêu T3 làng Thượng Đồng bùn ngập đến bụng, bèo kín mặt, chỗ cống Ông Quản đi bộ qua được. Xin thủy nông về múc đi cho, dân Yên Lương chúng tôi đóng góp ngày công cũng được.',
    line: 'T3 Thượng Đồng bèo bùn bồi kín, lúa úng – nạo vét',
    elsewhere: [
      [['T3', 'T7']],
      [
        ['T3', 'S12'],
        ['Thượng Đồng', 'Văn Mỹ'],
      ],
      [
        ['Thượng Đồng', 'Trại Chay'],
        ['Yên Lương', 'Giao Bình'],
      ],
    ],
    anotherPlace:
      'Kênh tiêu T5 thôn Hạ Trang, xã Yên Lương, tỉnh Ninh Bình: 2,3 km, hơn 8 năm chưa nạo vét, bèo bùn kín lòng kênh. Vụ mùa ngập 28 ha lúa. Đề nghị nạo vét trước mùa mưa.',
    otherMatter:
      'Cầu dân sinh qua kênh T3 ở thôn Thượng Đồng quá hẹp, máy gặt không qua được, đề nghị mở rộng lên 4 m.',
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Kiên cố hóa kênh nội đồng N2-7 xứ đồng Cửa Làng',
    text: 'Cử tri thôn Đông Bạn, xã Thiệu Ngọc, tỉnh Thanh Hóa đề nghị đầu tư bê tông hóa kênh tưới N2-7 dẫn nước về xứ đồng Cửa Làng, dài khoảng 900 m. Kênh hiện là kênh đất, thấm và sạt nhiều nên cuối kênh thường xuyên thiếu nước.',
    paraphrase:
      'Ruộng Cửa Làng của thôn Đông Bạn ở tít cuối mương, nước từ N2-7 về đến nơi thì đã ngấm hết dọc đường vì mương toàn bờ đất, chuột đào lở lói. Năm nào cấy cũng phải tát đêm. Bà con kêu nhiều, xin xây mương cứng.',
    line: 'Xin cứng hóa mương đất N2-7 (đồng Cửa Làng, Đông Bạn)',
    elsewhere: [
      [
        ['N2-7', 'N2-9'],
        ['Cửa Làng', 'Mả Nghè'],
      ],
      [
        ['N2-7', 'B6a'],
        ['Cửa Làng', 'Bến Trại'],
        ['Đông Bạn', 'Quan Trung'],
      ],
    ],
    anotherPlace:
      'Đồng Cồn Sậy thôn Phúc Lâm vụ nào cũng khát nước vì con mương B4 đắp bằng đất, chảy đến đâu ngấm đến đấy, lại sạt bờ. Đề nghị xã Thiệu Ngọc xin vốn đổ bê tông gần một cây số cho nước về được tới cuối đồng.',
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Trạm bơm Bến Sỏi xuống cấp, không đủ nước tưới',
    text: 'Trạm bơm Bến Sỏi, xã Bố Hạ Thượng, tỉnh Bắc Ninh. 4 máy lắp năm 1986, hỏng 2, còn 2 chạy bữa được bữa không. Thôn Dĩnh, Hồng Lạc thiếu nước đổ ải trên 60 ha. Đề nghị thay máy, sửa nhà trạm.',
    paraphrase:
      'Kiến nghị nâng cấp trạm bơm tưới ở Bến Sỏi. Máy cũ quá, cứ đến lúc lấy nước làm đất là trục trặc, nông dân thôn Dĩnh và Hồng Lạc chờ dài cổ mà đồng vẫn khô nẻ. Mực sông Thương lại xuống thấp nên ống hút treo lơ lửng.',
    line: 'TB Bến Sỏi máy hỏng 2/4, thôn Dĩnh thiếu nước đổ ải',
    elsewhere: [
      [
        ['Bến Sỏi', 'Gốc Gạo'],
        ['Dĩnh, Hồng Lạc', 'Chùa, Đồng Cống'],
      ],
    ],
    anotherPlace:
      'Trạm bơm Cầu Đen, xã Bố Hạ Thượng, tỉnh Bắc Ninh. 3 máy lắp năm 1984, hỏng 1, còn 2 chạy bữa được bữa không. Thôn Ngò, Tân Thịnh thiếu nước đổ ải trên 45 ha. Đề nghị thay máy, sửa nhà trạm.',
    otherMatter:
      'Hành lang bảo vệ trạm bơm Bến Sỏi bị hai hộ dựng lều bán hàng và đổ phế thải, đề nghị xã giải tỏa.',
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Sạt lở bờ sông Cổ Chiên đoạn ấp Thanh Nhì',
    text: 'Bờ sông Cổ Chiên đoạn qua ấp Thanh Nhì, xã Hưng Khánh Nam, tỉnh Vĩnh Long sạt lở dài gần 400 m, ăn sâu vào đất vườn 5–7 m mỗi năm, hiện cách đê bao còn 12 m. Cử tri kiến nghị sớm đầu tư kè chống sạt lở, trước mắt gia cố tạm bằng cừ tràm.',
    paraphrase:
      'Vườn bưởi nhà tui ở Thanh Nhì hồi đó ba công, giờ sông nuốt mất còn hơn công rưỡi. Mỗi lần sà lan chạy ngang là đất rớt ùm ùm. Cái đê thì chừng chục thước nữa là tới, lỡ bể thì cả ấp ngập. Mấy anh cho hỏi chừng nào mới làm bờ kè Cổ Chiên khúc này?',
    line: 'lở sông Cổ Chiên – Thanh Nhì – gần tới đê bao, xin kè',
    elsewhere: [
      [['Thanh Nhì', 'Tân Quới']],
      [
        ['sông Cổ Chiên', 'sông Hàm Luông'],
        ['Thanh Nhì', 'Phú Đa'],
        ['Hưng Khánh Nam', 'Sơn Hòa Tây'],
      ],
    ],
    anotherPlace:
      'Mấy tháng nay bờ sông Ba Lai khúc ấp Giồng Kiến, xã Tân Xuân Hạ sụp dữ lắm, hai đêm mất cả hàng dừa lão, còn hơn chục bước là đụng đê. Tụi tui xin xây kè liền, ít ra cũng đóng cừ giữ tạm.',
    otherMatter:
      'Ghe hút cát lậu trên sông Cổ Chiên phía ấp Thanh Nhì hoạt động ban đêm từ 23 giờ tới 3 giờ sáng, dân báo mà công an tới thì ghe đã chạy. Đề nghị tăng cường bắt giữ.',
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Nạo vét kênh Thủy Lợi 9 ấp Xẻo Gừa',
    text: 'Kinh Thủy Lợi 9 ở ấp Xẻo Gừa, xã Vĩnh Phong Hạ, tỉnh An Giang bị bồi lắng cạn xợt, mùa khô ghe chở lúa không vô được, nước mặn ứ lại không rút. Bà con đề nghị cho xáng múc lại, từ đầu kinh Ranh tới vàm chừng 3 cây số.',
    paraphrase:
      'Cử tri ấp Xẻo Gừa kiến nghị cơ quan thủy lợi nạo vét tuyến kênh cấp III Thủy Lợi 9 (đoạn giáp kênh Ranh) do lòng kênh bị cạn, ảnh hưởng đến vận chuyển lúa và trao đổi nước phục vụ mô hình tôm – lúa của xã Vĩnh Phong Hạ.',
    line: 'Kênh TL9 Xẻo Gừa cạn, ghe lúa kẹt, xin xáng múc',
    elsewhere: [
      [['Thủy Lợi 9', 'Thủy Lợi 11']],
      [
        ['Thủy Lợi 9', 'Sáu Đinh'],
        ['Xẻo Gừa', 'Cái Nhum'],
      ],
    ],
    anotherPlace:
      'Cử tri ấp Kè Một kiến nghị cơ quan thủy lợi nạo vét tuyến kênh cấp III Chín Rưỡi (đoạn giáp kênh Xáng Mới) do lòng kênh bị cạn, ảnh hưởng đến vận chuyển lúa và trao đổi nước phục vụ mô hình tôm – lúa của xã Vĩnh Phong Hạ.',
    otherMatter:
      'Lục bình và lưới đáy giăng kín vàm kinh Thủy Lợi 9 ấp Xẻo Gừa, người giăng đáy còn cắm cọc bê tông gây chìm một chiếc vỏ lãi hôm tháng 3. Xin dẹp đáy.',
  },
  {
    fieldCode: 'dien',
    title: 'Điện yếu tại xóm Khuổi Mạ',
    text: 'Xóm Khuổi Mạ, xã Bằng Thành Nội, tỉnh Thái Nguyên có 48 hộ dùng chung đường dây hạ thế kéo dài 2,6 km từ trạm biến áp Pác Lùng. Giờ cao điểm điện áp chỉ còn 140–150V, không chạy được máy xát, tủ lạnh. Đề nghị ngành điện lắp thêm trạm biến áp cho xóm.',
    paraphrase:
      'Tối đến ở Khuổi Mạ bóng đèn đỏ như đốm lửa, nồi cơm cắm hai tiếng không chín, cái bơm nước hỏng mấy lần rồi. Cán bộ điện bảo do xa trạm Pác Lùng quá. Dân xin một cái trạm riêng đặt ở đầu xóm.',
    line: 'Khuổi Mạ: điện 140V cuối nguồn Pác Lùng, xin thêm TBA',
    elsewhere: [
      [['Khuổi Mạ', 'Nặm Cắt']],
      [
        ['Khuổi Mạ', 'Lủng Pảng'],
        ['Pác Lùng', 'Cốc Lào'],
        ['Bằng Thành Nội', 'Cao Thượng'],
      ],
    ],
    anotherPlace:
      'Thôn Nà Lẹng, xã Văn Lang Thượng nhà nào cũng phải mua ổn áp mà ti vi vẫn chập chờn, vì cả thôn ăn điện từ trạm Bản Giềng cách ba cây số, dây bé tí. Kéo cho thôn một trạm biến áp với, chứ xát gạo toàn phải đợi nửa đêm.',
    otherMatter:
      'Cột điện gỗ tạm ở xóm Khuổi Mạ bị mối ăn, ba cột nghiêng sắp đổ xuống đường liên xóm, đề nghị thay cột bê tông.',
  },
  {
    fieldCode: 'dien',
    title: 'Trạm biến áp Tân Sơn 3 quá tải',
    text: 'Bình điện Tân Sơn 3 ở khu phố Tân Sơn, phường Bình Nguyên, tỉnh Đồng Nai yếu quá, tối nào mọi người mở máy lạnh là cúp cái rụp ba bốn lần. Nhà trọ công nhân mọc lên gấp ba hồi trước mà bình vẫn 250 kVA. Xin điện lực đổi cái lớn hơn.',
    paraphrase:
      'Cử tri Bình Nguyên phản ánh tình trạng mất điện cục bộ lặp lại vào khung giờ 18–22h tại khu vực các dãy trọ gần cổng KCN do trạm biến áp Tân Sơn 3 vận hành quá công suất. Đề nghị đơn vị điện lực sớm thay máy có dung lượng phù hợp với phụ tải thực tế.',
    line: 'Nâng CS trạm Tân Sơn 3 – tối nào cũng nhảy CB',
    elsewhere: [
      [['Tân Sơn 3', 'Tân Sơn 5']],
      [
        ['Tân Sơn 3', 'Suối Chồn 2'],
        ['khu phố Tân Sơn', 'khu phố Suối Chồn'],
      ],
    ],
    anotherPlace:
      'Bình điện Gò Me 1 ở khu phố Gò Me, phường Bình Nguyên, tỉnh Đồng Nai yếu quá, tối nào mọi người mở máy lạnh là cúp cái rụp ba bốn lần. Nhà trọ công nhân mọc lên gấp đôi hồi trước mà bình vẫn 180 kVA. Xin điện lực đổi cái lớn hơn.',
  },
  {
    fieldCode: 'dien',
    title: 'Di dời cột điện giữa đường thôn An Lộc',
    text: 'Đường bê tông thôn An Lộc, xã Hoài Châu Nam, tỉnh Gia Lai mần rộng ra đẹp rồi, mà 11 trụ điện vẫn đứng chình ình giữa lòng đường. Bữa rồi có ông đi đám cưới về khuya tông vô nằm viện. Xã nói chờ điện, điện nói chờ xã, dân hỏi chờ tới bao giờ?',
    paraphrase:
      'Kiến nghị Điện lực khẩn trương phối hợp với UBND xã Hoài Châu Nam di dời hệ thống cột hạ thế nằm trong phạm vi mặt đường đã mở rộng ở An Lộc (từ nhà văn hóa thôn tới miếu). Các vị trí cột này không có cảnh báo phản quang, tiềm ẩn nguy cơ tai nạn giao thông vào ban đêm.',
    line: '11 trụ điện giữa đường bê tông An Lộc chưa dời',
    elsewhere: [
      [
        ['An Lộc', 'Tân Thạnh'],
        ['11 trụ', '6 trụ'],
      ],
      [
        ['An Lộc', 'Chánh Khoan'],
        ['Hoài Châu Nam', 'Mỹ Lợi'],
      ],
    ],
    anotherPlace:
      'Tuyến đường thôn Gia Trị, xã Hoài Đức Tây, tỉnh Gia Lai đã nâng cấp, mở rộng từ năm 2024, song còn 8 cột điện hạ thế nằm trong lòng đường. Đề nghị ngành điện và địa phương thống nhất nguồn kinh phí, di dời dứt điểm để bảo đảm an toàn cho người đi lại.',
    otherMatter:
      'Đường bê tông thôn An Lộc mới làm chưa được một năm đã nứt dọc, rỗ mặt, đề nghị kiểm tra chất lượng và trách nhiệm của nhà thầu.',
  },
  {
    fieldCode: 'dien',
    title: 'Nhóm hộ suối Ea Mhar, buôn Kmrơng chưa có điện lưới',
    text: 'Nhóm hộ 37 nhà ở khu suối Ea Mhar, buôn Kmrơng, xã Krông Nô Thượng, tỉnh Đắk Lắk đến nay chưa có điện lưới quốc gia, phải dùng bình ắc quy và tua-bin nước. Đề nghị đưa vào dự án cấp điện nông thôn giai đoạn 2026–2030.',
    paraphrase:
      'Bà con mình bên suối Ea Mhar (buôn Kmrơng) ở đó mười lăm năm rồi, con nít học bài bằng đèn dầu, mùa khô suối cạn tua-bin cũng đứng. Nghe đài nói nơi nào cũng có điện, sao chỗ mình chưa kéo dây? Xin Nhà nước cho điện.',
    line: '37 hộ suối Ea Mhar, Kmrơng chưa có điện lưới',
    elsewhere: [
      [
        ['Ea Mhar', 'Ea Rớt'],
        ['37 nhà', '52 nhà'],
      ],
      [
        ['buôn Kmrơng', 'buôn Lách Ló'],
        ['Ea Mhar', 'Đắk Tung'],
      ],
    ],
    anotherPlace:
      'Nhóm hộ 24 nhà ở khu đồi Chư Bang, buôn Liêng Krắk, xã Krông Nô Thượng, tỉnh Đắk Lắk đến nay chưa có điện lưới quốc gia, phải dùng bình ắc quy và pin mặt trời nhỏ. Đề nghị đưa vào dự án cấp điện nông thôn giai đoạn 2026–2030.',
    otherMatter:
      'Nhóm hộ khu suối Ea Mhar, buôn Kmrơng ở trên đất lâm nghiệp nhiều năm, đề nghị cấp có thẩm quyền xem xét bóc tách, giao đất ở cho dân.',
  },
  {
    fieldCode: 'nuoc-sach',
    title: 'Nhà máy nước Cẩm Vịnh cấp nước đục, có mùi',
    text: 'Cử tri các thôn Tam Đồng, Ngụ Quế, xã Cẩm Vịnh, tỉnh Hà Tĩnh phản ánh nước do nhà máy nước Cẩm Vịnh cung cấp thường xuyên có màu vàng đục, mùi tanh, lắng cặn, nhất là sau mưa. Đề nghị ngành y tế lấy mẫu xét nghiệm, công khai kết quả và yêu cầu đơn vị cấp nước khắc phục.',
    paraphrase:
      'Nước máy nhà máy Cẩm Vịnh cho dân bầy tui dùng chi mà vàng khè, hứng ra chậu một chặp là lắng bùn, giặt áo trắng thành áo vàng. Tiền thì thu đủ. Ở Tam Đồng nhà mô cũng phải mua bình về nấu ăn. Nhờ ông bà đại biểu hỏi thử nước nớ có ai kiểm tra không?',
    line: 'nước máy Cẩm Vịnh vàng đục tanh – xét nghiệm, khắc phục',
    elsewhere: [
      [
        ['Cẩm Vịnh', 'Thạch Lưu'],
        ['Tam Đồng, Ngụ Quế', 'Bình Nguyên, Đồng Khánh'],
      ],
    ],
    anotherPlace:
      'Người dân thôn Yên Khánh, Tân Hưng dùng nước của nhà máy nước Khe Lác, xã Đức Lạng Thượng, tỉnh Hà Tĩnh mấy tháng ni toàn thấy nước ngả màu rỉ sắt, có mùi bùn, ấm đun đóng cặn dày. Xin lấy mẫu đi thử rồi trả lời cho dân biết.',
    otherMatter:
      'Nhà máy nước Cẩm Vịnh tính giá nước hộ gia đình thôn Tam Đồng cao hơn xã bên 2.300 đồng/m³, đề nghị xem lại giá.',
  },
  {
    fieldCode: 'nuoc-sach',
    title: 'Mở rộng mạng cấp nước sạch về thôn Cao Xá',
    text: 'Ống nước D110 chôn về tới đầu thôn Cao Xá, xã Ân Thi Nam, tỉnh Hưng Yên từ 2022 rồi dừng ở đấy. Hơn 300 nhà vẫn phải dùng giếng khoan, nước vàng ố, nghe nói có cả asen, người làng bị ung thư nhiều nên ai cũng lo. Làng bên dùng nước máy hết rồi. Bao giờ thì kéo vào?',
    paraphrase:
      'Kiến nghị công ty cấp nước hoàn thiện mạng phân phối, đấu nối đồng hồ cho các hộ dân Cao Xá chưa được dùng nước sạch; tuyến truyền tải đã có ở cổng làng nhưng nhiều năm không triển khai tiếp, trong khi nguồn nước ngầm tại chỗ không đạt quy chuẩn.',
    line: 'Cao Xá >300 hộ chưa có nước máy, ống dừng đầu thôn',
    elsewhere: [
      [['Cao Xá', 'Đỗ Thượng']],
      [
        ['Cao Xá', 'Bích Tràng'],
        ['Ân Thi Nam', 'Tiên Lữ Đông'],
        ['D110', 'D90'],
      ],
    ],
    anotherPlace:
      'Ống nước D110 chôn về tới đầu thôn Đặng Đinh, xã Ân Thi Nam, tỉnh Hưng Yên từ 2021 rồi dừng ở đấy. Hơn 200 nhà vẫn phải dùng giếng khoan, nước vàng ố, ai cũng lo có asen. Làng bên dùng nước máy hết rồi. Bao giờ thì kéo vào?',
    otherMatter:
      'Nghĩa trang thôn Cao Xá đã hết chỗ, đề nghị xã bố trí quỹ đất mở rộng và xây tường bao.',
  },
  {
    fieldCode: 'nuoc-sach',
    title: 'Công trình nước tự chảy bản Hua Pát bỏ hoang',
    text: 'Công trình nước sinh hoạt tự chảy bản Hua Pát, xã Chiềng Khừa, tỉnh Sơn La đầu tư 2,7 tỷ đồng, đưa vào sử dụng năm 2019, dùng được một năm thì đường ống vỡ, bể lắng bị đất vùi. 76 hộ phải đi gánh nước mó cách 2 km. Đề nghị sửa chữa, bàn giao có người quản lý.',
    paraphrase:
      'Bản Hua Pát có cái bể nước to nhưng không có nước. Ống hỏng, đập đầu nguồn bị lấp hết từ lâu, mùa khô phụ nữ phải địu can đi mó từ bốn giờ sáng. Tiền tỷ làm xong để đấy thì phí lắm, nhờ cấp trên làm lại cho có nước ăn.',
    line: 'Nước tự chảy Hua Pát hỏng, 76 hộ thiếu nước ăn',
    elsewhere: [
      [['Hua Pát', 'Co Muông']],
      [
        ['Hua Pát', 'Suối Nhúng'],
        ['Chiềng Khừa', 'Tường Tiến'],
        ['76 hộ', '41 hộ'],
      ],
    ],
    anotherPlace:
      'Bể nước tự chảy bản Phiêng Lặp, xã Mường Sang Nam hỏng từ 2021, ống bục hết, sáu chục nhà gùi nước xa. Sửa lại, giao tổ nước trông coi.',
  },
  {
    fieldCode: 'nuoc-sach',
    title: 'Thiếu nước ngọt mùa hạn mặn ấp Cồn Nhàn',
    text: 'Tới mùa hạn là ấp Cồn Nhàn, xã Bảo Thuận, tỉnh Vĩnh Long khổ hết biết, từ tháng Hai tới tháng Năm nước trong vòi mặn chát, phải đổi nước xà lan 120 ngàn một khối. Xin cho mỗi nhà nghèo cái bồn trữ với đặt máy lọc RO ở trụ sở ấp xài chung.',
    paraphrase:
      'Đề nghị tỉnh có giải pháp bảo đảm nước ngọt sinh hoạt cho người dân Cồn Nhàn trong mùa xâm nhập mặn: trang bị thiết bị lọc mặn tập trung, cấp dụng cụ chứa nước cho hộ khó khăn. Độ mặn của nước máy đo được có thời điểm trên 2‰, người dân phải mua nước với giá cao.',
    line: 'Cồn Nhàn mùa mặn: xin máy RO + bồn trữ nước',
    elsewhere: [
      [['Cồn Nhàn', 'Thạnh Lợi']],
      [
        ['ấp Cồn Nhàn', 'ấp Giồng Bàng'],
        ['Bảo Thuận', 'Thạnh Phước'],
      ],
    ],
    anotherPlace:
      'Đề nghị tỉnh có giải pháp bảo đảm nước ngọt sinh hoạt cho người dân ấp Cồn Ngao, xã Thới Thuận Đông trong mùa xâm nhập mặn: trang bị thiết bị lọc mặn tập trung, cấp bồn chứa cho hộ nghèo. Độ mặn của nước máy đo được có thời điểm trên 3‰, người dân phải mua nước với giá cao.',
    otherMatter:
      'Đò ngang qua ấp Cồn Nhàn không có áo phao, chở quá số người quy định, đề nghị kiểm tra bến đò.',
  },
  {
    fieldCode: 'moi-truong',
    title: 'Bãi rác Đồng Lốc Dài quá tải gây ô nhiễm',
    text: 'Tôi xin nói về cái bãi rác Đồng Lốc Dài, xã Quảng Giao Tây, tỉnh Thanh Hóa, nói là bãi tạm, mà tạm từ hồi còn huyện Quảng Xương đến giờ, bốn xã cũ đổ vào, đầy ụ từ năm 2021, tôi nhớ năm ấy vì cháu nội tôi sinh. Nước đen chảy ra mương, khói thì gió nồm là thốc thẳng vào thôn Phú Xá, họp lần nào cũng có người nói, lần nào cũng ghi nhận. Thôi thì đóng cửa nó đi, chở lên khu xử lý tập trung.',
    paraphrase:
      'Cử tri Phú Xá đề nghị chấm dứt việc đổ và đốt rác lộ thiên ở Đồng Lốc Dài (cạnh trạm bơm cũ), có biện pháp xử lý nước rỉ rác đang thấm ra kênh tưới và sớm chuyển việc tiếp nhận rác sang nhà máy của tỉnh. Khói mùi khét và ruồi nhặng ảnh hưởng trực tiếp sức khỏe nhân dân.',
    line: 'Đóng bãi rác Đồng Lốc Dài – khói, nước rỉ, dân Phú Xá kêu',
    elsewhere: [
      [
        ['Đồng Lốc Dài', 'Cồn Trôi'],
        ['Phú Xá', 'Hải Bạng'],
      ],
      [
        ['Đồng Lốc Dài', 'Khe Gỗ'],
        ['Phú Xá', 'Yên Vực'],
        ['Quảng Giao Tây', 'Hoằng Thắng'],
        ['Quảng Xương', 'Hoằng Hóa'],
      ],
    ],
    anotherPlace:
      'Hố rác Cồn Mả, xã Nga Điền Bắc, tỉnh Thanh Hóa đổ hơn chục năm đã cao hơn mặt đê, ngày nào cũng đốt, thôn Chính Nghĩa hứng đủ khói với ruồi, nước đen ngòm chảy vào đồng cói. Đề nghị đóng cửa bãi, chở rác đi nơi khác.',
    otherMatter:
      'Đường trục từ thôn Phú Xá ra bãi rác Đồng Lốc Dài hẹp và sụt lở lề, xe rác đi lấn sang ruộng, đề nghị gia cố lề đường.',
  },
  {
    fieldCode: 'moi-truong',
    title: 'Trại lợn Công ty Phúc Hưng Farm xả thải ra suối Nậm Lương',
    text: 'Trang trại lợn của Công ty Phúc Hưng Farm tại xã Mai Hạ Sơn, tỉnh Phú Thọ xả nước thải chưa xử lý ra suối Nậm Lương, cá chết, mùi hôi ảnh hưởng trên 200 hộ xóm Chiềng Xa. Đề nghị Sở Nông nghiệp và Môi trường thanh tra, xử phạt và dừng hoạt động nếu tái phạm.',
    paraphrase:
      'Chúng tôi ở xóm Chiềng Xa không chịu nổi mùi phân lợn nữa. Trại Phúc Hưng Farm đêm mưa là tháo cống, sáng ra suối Nậm Lương sủi bọt, trâu không dám cho uống, cá nổi trắng. Đã gọi lên xã năm lần, có đoàn về xem rồi đâu lại vào đấy.',
    line: 'Phúc Hưng Farm xả thải suối Nậm Lương, hôi Chiềng Xa',
    elsewhere: [
      [
        ['Phúc Hưng Farm', 'Đại Thành Livestock'],
        ['Nậm Lương', 'Cái Bùi'],
        ['Chiềng Xa', 'Bưa Cốc'],
      ],
    ],
    anotherPlace:
      'Trang trại lợn của Công ty An Thịnh Pig tại xã Mai Hạ Sơn, tỉnh Phú Thọ xả nước thải chưa xử lý ra suối Khoan Dụ, cá chết, mùi hôi ảnh hưởng gần 150 hộ xóm Đồng Bảng. Đề nghị Sở Nông nghiệp và Môi trường thanh tra, xử phạt và dừng hoạt động nếu tái phạm.',
    otherMatter:
      'Công ty Phúc Hưng Farm thuê đất 5 năm của 18 hộ xóm Chiềng Xa nhưng chậm trả tiền thuê từ năm 2024, đề nghị can thiệp.',
  },
  {
    fieldCode: 'moi-truong',
    title: 'Mùi hôi từ nhà máy chế biến bột cá Hải Lộc Phát',
    text: 'Lò bột cá Hải Lộc Phát ở tổ dân phố 6, phường Phan Rí Đông, tỉnh Lâm Đồng hôi dễ sợ, chiều tối tới giờ nấu là nghẹt thở, cửa đóng kín mít mà mùi vẫn lọt vô mâm cơm. Dân ở đây trước nhà máy, xin cho nó đi chỗ khác.',
    paraphrase:
      'Cử tri phản ánh cơ sở sản xuất bột cá Hải Lộc Phát (gần cảng cá Phan Rí Đông) gây ô nhiễm không khí kéo dài, nguyên liệu ươn để ngoài trời không che đậy, ảnh hưởng sức khỏe người già và trẻ em tổ 6. Đề nghị kiểm tra giấy phép môi trường, buộc đầu tư thiết bị xử lý khí hoặc có lộ trình di dời.',
    line: 'bột cá Hải Lộc Phát tanh thối – tổ 6 P.Rí Đông – dời đi',
    elsewhere: [
      [
        ['Hải Lộc Phát', 'Vạn An Seafood'],
        ['tổ dân phố 6', 'tổ dân phố 11'],
      ],
      [
        ['Phan Rí Đông', 'La Gi Nam'],
        ['Hải Lộc Phát', 'Minh Thành'],
      ],
    ],
    anotherPlace:
      'Cứ trở gió là cả khu phố Hiệp An, phường Phước Hội Đông hưởng trọn mùi thúi của nhà máy bột cá Thuận Phong. Con nít ói, quán xá không ai ngồi. Kiến nghị tỉnh buộc họ xử lý khí thải, làm không được thì dời đi xa khu dân cư.',
  },
  {
    fieldCode: 'moi-truong',
    title: 'Ô nhiễm làng nghề tái chế nhôm thôn Quan Độ Thượng',
    text: 'Thôn Quan Độ Thượng, xã Văn Môn Bắc, tỉnh Bắc Ninh có hơn 60 lò nấu nhôm hoạt động xen kẽ trong khu dân cư, khí thải và xỉ nhôm đổ bừa bãi ra ven đê và ao làng. Đề nghị tỉnh sớm hoàn thành cụm công nghiệp để di dời các lò, đồng thời xử lý bãi xỉ tồn đọng.',
    paraphrase:
      'Kiến nghị về tình trạng các hộ cô đúc phế liệu ở Quan Độ Thượng: ống khói nhả bụi trắng, tro xỉ chất cao quá tường, cây cối úa vàng. Cụm công nghiệp nghe hứa nhiều kỳ họp nhưng mặt bằng vẫn là ruộng. Mong có mốc cụ thể đưa các lò đi và dọn chỗ xỉ bên bờ đê.',
    line: 'lò nấu nhôm Quan Độ Thượng: bao giờ vào CCN, dọn xỉ?',
    elsewhere: [
      [['Quan Độ Thượng', 'Mẫn Xá Đông']],
      [
        ['nhôm', 'chì'],
        ['Quan Độ Thượng', 'Đông Mai Ngoại'],
        ['Văn Môn Bắc', 'Chỉ Đạo Nam'],
        ['tỉnh Bắc Ninh', 'tỉnh Hưng Yên'],
      ],
    ],
    anotherPlace:
      'Kiến nghị về tình trạng các hộ cô đúc nhôm phế liệu ở thôn Tiên Trà, xã Yên Trung Hạ: ống khói nhả bụi trắng, tro xỉ chất cao bên bờ kênh, cây cối úa vàng. Cụm công nghiệp nghe hứa nhiều kỳ họp nhưng mặt bằng vẫn là ruộng. Mong có mốc cụ thể đưa các lò đi và dọn bãi xỉ.',
    otherMatter:
      'Hai hộ ở thôn Quan Độ Thượng xây nhà xưởng ba tầng trên đất ao công, xã đã lập biên bản nhưng không cưỡng chế.',
  },
  {
    fieldCode: 'moi-truong',
    title: 'Thu gom rác không đều tại hẻm 218 đường Lê Hoàng Chiểu',
    text: 'rác hẻm 218 đường Lê Hoàng Chiểu, phường Thạnh Mỹ Tây, TP.HCM 4–5 ngày mới có người lấy, chó mèo bươi tùm lum, tiền thì vừa lên 84.000đ/tháng. Phường coi lại tổ rác dân lập giùm.',
    paraphrase:
      'Đề nghị UBND phường chấn chỉnh đơn vị thu gom chất thải sinh hoạt phục vụ các hộ trong hẻm 218 Lê Hoàng Chiểu, cạnh trường mầm non: tần suất thu gom không đúng hợp đồng, rác tồn đọng bốc mùi trong khi mức phí đã điều chỉnh tăng. Nếu không cải thiện thì thay đơn vị khác.',
    line: 'hẻm 218 Lê Hoàng Chiểu – rác 4-5 ngày mới gom',
    elsewhere: [
      [['hẻm 218', 'hẻm 77']],
      [
        ['Lê Hoàng Chiểu', 'Trần Quang Cơ'],
        ['hẻm 218', 'hẻm 305'],
      ],
    ],
    anotherPlace:
      'Cả tuần xe rác chưa ghé hẻm 41 Đặng Văn Sâm, phường Bình Lợi Bắc, bao nằm chồng đống, ruồi bu. Tiền thu đủ. Nhờ phường đổi đội khác.',
    otherMatter:
      'Hẻm 218 đường Lê Hoàng Chiểu hễ mưa là ngập nửa bánh xe vì hẻm thấp hơn mặt đường sau khi nâng, xin nâng hẻm và đặt cống.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Chậm cấp sổ đỏ khu tái định cư Hòa Nhơn 2',
    text: 'Bà con giải tỏa về khu tái định cư Hòa Nhơn 2, xã Bà Nà Đông, thành phố Đà Nẵng từ 2018, tiền sử dụng đất đóng đủ mà 82 hộ ni chưa có cái sổ đỏ mô hết. Lên trung tâm quỹ đất thì chỉ qua văn phòng đăng ký, qua đó lại chỉ ngược về. Muốn vay sửa nhà cũng chịu.',
    paraphrase:
      'Đề nghị UBND thành phố chỉ đạo cơ quan chức năng khẩn trương hoàn tất thủ tục, cấp giấy chứng nhận quyền sử dụng đất và tài sản gắn liền với đất cho các hộ đã nhận lô ở khu TĐC Hòa Nhơn 2. Việc chậm trễ nhiều năm làm người dân không thực hiện được quyền thế chấp, tặng cho, thừa kế.',
    line: 'TĐC Hòa Nhơn 2: 82 hộ chưa được cấp sổ',
    elsewhere: [
      [['Hòa Nhơn 2', 'Hòa Nhơn 4']],
      [
        ['Hòa Nhơn 2', 'Phước Lý Nam'],
        ['82 hộ', '126 hộ'],
      ],
    ],
    anotherPlace:
      'Đề nghị UBND thành phố chỉ đạo cơ quan chức năng khẩn trương hoàn tất thủ tục, cấp giấy chứng nhận quyền sử dụng đất cho các hộ đã nhận lô ở khu TĐC Đại La 3, xã Bà Nà Đông. Việc chậm trễ nhiều năm làm người dân không thực hiện được quyền thế chấp, tặng cho, thừa kế.',
    otherMatter:
      'Khu tái định cư Hòa Nhơn 2 chưa có công viên, cây xanh như quy hoạch, lô đất công viên đang cho thuê làm bãi xe.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Cấp giấy chứng nhận đất ở giãn dân xứ đồng Bờ Hồ',
    text: '46 hộ được UBND xã cũ giao đất giãn dân tại xứ đồng Bờ Hồ, thôn Phù Lưu Tế, xã Hồng Sơn, thành phố Hà Nội năm 1999, có phiếu thu, nhưng nay chưa được cấp giấy chứng nhận vì xã giao đất trái thẩm quyền. Đề nghị thành phố có hướng dẫn tháo gỡ để bảo đảm quyền lợi của dân.',
    paraphrase:
      'Ngày xưa xã chia đất ở Bờ Hồ cho các nhà đông con, chúng tôi nộp tiền có phiếu hẳn hoi, làm nhà ở yên ổn hai mươi mấy năm. Bây giờ làm sổ đỏ thì bảo ngày đó xã bán sai, phải chờ. Cái sai ấy đâu phải của dân Phù Lưu Tế. Thành phố gỡ cho chúng tôi nhờ.',
    line: 'Đất giãn dân Bờ Hồ – Phù Lưu Tế: giao trái thẩm quyền 1999, xin cấp GCN',
    elsewhere: [
      [
        ['Bờ Hồ', 'Gò Dưa'],
        ['46 hộ', '29 hộ'],
      ],
      [
        ['Bờ Hồ', 'Cửa Quán'],
        ['Phù Lưu Tế', 'Vĩnh Hạ'],
        ['Hồng Sơn', 'Đại Hưng Tây'],
      ],
    ],
    anotherPlace:
      'Năm 1996 xã cũ bán đất cho 31 gia đình ở khu Ao Sen, thôn Hòa Lạc Thượng, xã Mỹ Xuyên Tây, Hà Nội để làm nhà, phiếu nộp tiền còn giữ cả. Nay xin sổ đỏ thì bị trả lại vì bán không đúng thẩm quyền. Mong thành phố tìm lối ra cho dân.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Dự án Khu đô thị Hương Cau chậm triển khai, đất bỏ hoang',
    text: 'Dự án Khu đô thị Hương Cau thu hồi 38 ha đất lúa của phường Tam Phước Hạ, tỉnh Đồng Nai từ năm 2015, đến nay mới san lấp một góc, còn lại cỏ mọc và chăn bò. Đề nghị UBND tỉnh rà soát năng lực chủ đầu tư, kiên quyết thu hồi nếu quá hạn.',
    paraphrase:
      'Miếng ruộng hồi trước trồng hai vụ của tụi tui bị lấy làm khu Hương Cau, mười năm rồi mọc toàn cỏ với bình bát, muỗi mòng rắn rít. Chủ đầu tư bán được mấy lô rồi lặn. Có làm thì làm, không thì trả lại cho dân Tam Phước Hạ canh tác, để hoang vậy xót lắm.',
    line: 'KĐT Hương Cau 38 ha bỏ hoang 10 năm – thu hồi?',
    elsewhere: [
      [
        ['Hương Cau', 'Thiên Phú Riverside'],
        ['38 ha', '21 ha'],
      ],
      [
        ['Khu đô thị Hương Cau', 'Khu dân cư Sen Hồng'],
        ['Tam Phước Hạ', 'An Hòa Đông'],
      ],
    ],
    anotherPlace:
      'Dự án Khu đô thị Phố Xanh Lộc An thu hồi 27 ha đất lúa của phường Tam Phước Hạ, tỉnh Đồng Nai từ năm 2016, đến nay mới dựng được cái cổng chào, còn lại cỏ mọc và chăn bò. Đề nghị UBND tỉnh rà soát năng lực chủ đầu tư, kiên quyết thu hồi nếu quá hạn.',
    otherMatter:
      'Chín hộ bị thu hồi đất cho Khu đô thị Hương Cau chưa đồng ý giá đền bù 190.000 đồng/m², đề nghị tính lại theo bảng giá mới và bố trí nền tái định cư.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Đất nông trường Ia Drăng sau sắp xếp chưa giao về địa phương',
    text: 'Công ty cà phê Ia Drăng, xã Ia Drăng, tỉnh Gia Lai sau cổ phần hóa đã trả 214 ha về địa phương theo Quyết định số 417/QĐ-UBND nhưng tới nay chưa đo đạc, giao cho các hộ nhận khoán thuộc làng Klũ và làng Bông. Cử tri đề nghị sớm giao đất cho đồng bào thiếu đất sản xuất.',
    paraphrase:
      'Dân làng Klũ, làng Bông làm cà phê trên đất của nông trường cũ mấy chục năm. Bây giờ nghe nói nông trường Ia Drăng trả đất rồi, hơn hai trăm héc-ta, có quyết định của tỉnh hẳn hoi, mà chờ mãi không thấy ai về đo, về chia. Nhiều nhà không có rẫy, phải đi làm thuê.',
    line: '214 ha cty cà phê Ia Drăng trả lại – chưa chia cho làng Klũ, Bông',
    elsewhere: [
      [
        ['làng Klũ và làng Bông', 'làng Ngó và làng Dịt'],
        ['Ia Drăng', 'Ia Blứ'],
      ],
    ],
    anotherPlace:
      'Nông trường chè Bàu Nghe, xã Chư Sê Đông, tỉnh Gia Lai đã trả lại cho tỉnh 165 ha, vậy mà bà con làng Tung, làng Kte chờ hai năm nay chưa được chia mảnh nào. Không đất thì lấy gì làm ăn, mong đo đạc, giao sớm.',
  },
  {
    fieldCode: 'giao-duc',
    title: 'Xây thêm phòng học Trường Tiểu học Nguyễn Thái Bình',
    text: 'Trường Tiểu học Nguyễn Thái Bình, phường Dĩ An Nam, Thành phố Hồ Chí Minh năm học này có 2.450 học sinh, sĩ số 52 em/lớp, khối 3 đến khối 5 không học được 2 buổi/ngày vì thiếu 18 phòng. Cử tri kiến nghị sớm bố trí quỹ đất, vốn xây mới.',
    paraphrase:
      'Con em công nhân ở Dĩ An Nam học trường Nguyễn Thái Bình mà lớp nào cũng hơn năm chục đứa, ngồi ba đứa một bàn, nói cô giáo đọc ở dưới không nghe. Cháu tôi lớp bốn chỉ học có buổi sáng, chiều cha mẹ đi làm không ai giữ, phải nhờ bà ngoại dưới quê lên, mà bà cũng đau lưng. Đề nghị cất thêm dãy lầu cho các cháu học cả ngày.',
    line: 'TH Nguyễn Thái Bình quá tải, thiếu phòng học 2 buổi',
    elsewhere: [
      [
        ['Nguyễn Thái Bình', 'Lý Thái Trung'],
        ['18 phòng', '12 phòng'],
      ],
      [['Tiểu học Nguyễn Thái Bình', 'Tiểu học Tân Đông Hiệp B']],
    ],
    anotherPlace:
      'Trường Tiểu học Bùi Thị Xuân Đông, phường Dĩ An Nam, Thành phố Hồ Chí Minh năm học này có 2.100 học sinh, sĩ số 50 em/lớp, khối 4 và khối 5 không học được 2 buổi/ngày vì thiếu 14 phòng. Cử tri kiến nghị sớm bố trí quỹ đất, vốn xây mới.',
    otherMatter:
      'Đề nghị chấn chỉnh tình trạng xe phụ huynh và xe hàng rong đậu kín cổng Trường Tiểu học Nguyễn Thái Bình giờ tan học gây ùn tắc.',
  },
  {
    fieldCode: 'giao-duc',
    title: 'Điểm trường mầm non bản Tà Xùa Chua xuống cấp',
    text: 'Điểm trường mầm non Tà Xùa Chua thuộc Trường Mầm non Hoa Ban, xã Púng Luông Hạ, tỉnh Lào Cai vẫn là nhà gỗ lợp fibro xi măng, nền đất, mùa đông gió lùa, 34 cháu học chung một phòng. Đề nghị đầu tư phòng học kiên cố và nhà vệ sinh.',
    paraphrase:
      'Lớp của các cháu ở bản Tà Xùa Chua vách ván hở, mái cũ dột, mưa là cô giáo phải dồn các cháu vào một góc. Rét đậm không có chỗ đi vệ sinh, bố mẹ không muốn cho con đến lớp. Xin làm cho cái nhà mới có xây gạch.',
    line: 'Lớp MN Tà Xùa Chua nhà tạm, dột – xin xây kiên cố',
    elsewhere: [
      [
        ['Tà Xùa Chua', 'Háng Cơ Bua'],
        ['34 cháu', '27 cháu'],
      ],
      [
        ['Tà Xùa Chua', 'Nả Háng'],
        ['Hoa Ban', 'Họa Mi'],
        ['Púng Luông Hạ', 'Xà Hồ Thượng'],
      ],
    ],
    anotherPlace:
      'Điểm bản Trống Khua của Trường Mầm non Sao Mai, xã Chế Cu Thượng, tỉnh Lào Cai: phòng học dựng tạm bằng tre nứa từ năm 2012, nền lầy, không nhà vệ sinh. Mùa rét cô phải đốt củi cho trẻ sưởi. Bà con mong được xây lớp kiên cố.',
    otherMatter:
      'Điểm trường mầm non Tà Xùa Chua thiếu một cô giáo, hiện một cô dạy cả hai nhóm tuổi, đề nghị bổ sung biên chế.',
  },
  {
    fieldCode: 'giao-duc',
    title: 'Giữ lại điểm trường lẻ thôn Vĩnh Trị',
    text: 'Sau sắp xếp, điểm lẻ thôn Vĩnh Trị của Trường Tiểu học số 2 Triệu Lăng, tỉnh Quảng Trị dự kiến bị xóa, học sinh phải đi 6 km đường cát sang điểm chính, mùa mưa phải qua tràn. Cử tri đề nghị giữ lại điểm trường cho các khối 1, 2, 3.',
    paraphrase:
      'Nghe mô năm tới dẹp luôn cái trường ở Vĩnh Trị, bắt mấy đứa nhỏ lớp một lớp hai chạy lên tận trường giữa học. Đường cát nắng bỏng chân, mưa lụt thì nước chảy qua ngầm, ai dám cho con đi. Bà con xin đừng bỏ, ít ra để cho tụi nhỏ lớp dưới.',
    line: 'đừng xóa điểm lẻ Vĩnh Trị (TH số 2 Triệu Lăng)',
    elsewhere: [
      [['Vĩnh Trị', 'Linh An']],
      [
        ['Vĩnh Trị', 'Hà Tây'],
        ['Tiểu học số 2 Triệu Lăng', 'Tiểu học Triệu Vân'],
        ['6 km', '4 km'],
      ],
    ],
    anotherPlace:
      'Nghe mô năm tới dẹp luôn cái trường ở thôn Kim Giao, bắt mấy đứa nhỏ lớp một lớp hai chạy lên tận Trường Tiểu học Hải Quế Tây học. Đường cát nắng bỏng chân, mưa lụt thì nước ngập trắng đồng, ai dám cho con đi. Bà con xin đừng bỏ, ít ra để cho tụi nhỏ lớp dưới.',
    otherMatter:
      'Ngầm tràn trên đường thôn Vĩnh Trị hay bị ngập, đề nghị nâng cao tràn hoặc làm cầu để dân khỏi bị cô lập khi có lũ.',
  },
  {
    fieldCode: 'y-te',
    title: 'Trạm y tế Sơn Kỳ thiếu bác sĩ, thiếu thuốc bảo hiểm',
    text: 'Trạm y tế xã Sơn Kỳ, tỉnh Quảng Ngãi giờ không có bác sĩ ở thường xuyên, thuốc huyết áp, thuốc tiểu đường bảo hiểm thì hết tới hết lui. Bà con có thẻ mà phải chạy 28 km xuống bệnh viện khu vực, tiền xăng hơn tiền thuốc. Đề nghị cho bác sĩ về, cho đủ thuốc.',
    paraphrase:
      'Cử tri Sơn Kỳ kiến nghị Sở Y tế bổ sung nhân lực có trình độ bác sĩ cho trạm y tế của xã và bảo đảm cung ứng thuốc điều trị bệnh mạn tính thuộc danh mục BHYT, để người bệnh vùng cao không phải vượt đường xa đi lĩnh thuốc hằng tháng.',
    line: 'TYT Sơn Kỳ không bác sĩ, hết thuốc BHYT',
    elsewhere: [
      [['Sơn Kỳ', 'Ba Vì Thượng']],
      [
        ['Sơn Kỳ', 'Đắk Tờ Lung'],
        ['28 km', '41 km'],
      ],
    ],
    anotherPlace:
      'Cử tri xã Trà Bùi Thượng, tỉnh Quảng Ngãi phản ánh trạm y tế xã từ đầu năm chỉ còn y sĩ và nữ hộ sinh, thuốc tim mạch, đái tháo đường theo bảo hiểm thường xuyên không có, người bệnh phải đi hơn 35 km. Đề nghị Sở Y tế điều động bác sĩ, cấp đủ thuốc.',
    otherMatter:
      'Trạm Y tế xã Sơn Kỳ tường thấm nứt, mái ngói vỡ, phòng sanh dột, xin kinh phí sửa chữa.',
  },
  {
    fieldCode: 'y-te',
    title: 'Bệnh viện Đa khoa khu vực Đông Hải thiếu máy chạy thận',
    text: 'Bệnh viện Đa khoa khu vực Đông Hải, tỉnh Cà Mau chỉ có 6 máy lọc máu cho hơn 70 bệnh nhân, phải chạy ca 2 giờ sáng, nhiều người phải lên Cần Thơ. Cử tri kiến nghị đầu tư thêm máy và mở rộng đơn vị thận nhân tạo.',
    paraphrase:
      'Vợ tui chạy thận ở bệnh viện khu vực Đông Hải, lịch rớt trúng hai ba giờ khuya, chở nhau đi xe máy mấy chục cây số, mưa gió cực trăm bề. Máy có mấy cái mà người bệnh đông quá trời. Xin tỉnh mua thêm máy cho bà con đỡ phải đi Cần Thơ.',
    line: 'BV Đông Hải – thiếu máy chạy thận, ca khuya',
    elsewhere: [
      [
        ['Đông Hải', 'Cái Keo'],
        ['6 máy', '4 máy'],
      ],
    ],
    anotherPlace:
      'Bệnh viện Đa khoa khu vực Thới Bình Nam, tỉnh Cà Mau chỉ có 5 máy lọc máu cho hơn 60 bệnh nhân, phải chạy ca nửa đêm, nhiều người phải lên Cần Thơ. Cử tri kiến nghị đầu tư thêm máy và mở rộng đơn vị thận nhân tạo.',
  },
  {
    fieldCode: 'y-te',
    title: 'Đề nghị mở lại phân trạm y tế thôn Đồng Tiến',
    text: 'Từ tháng 7/2025, phân trạm y tế đặt tại thôn Đồng Tiến (trạm y tế xã Tân Khánh cũ), nay thuộc xã Kha Sơn Hạ, tỉnh Thái Nguyên, đóng cửa, trang thiết bị để không, trẻ em tiêm chủng phải đi 11 km. Đề nghị duy trì điểm khám, tiêm chủng tại cơ sở cũ.',
    paraphrase:
      'Hồi chưa sáp nhập xã, tiêm cho cháu cứ ra trạm ở Đồng Tiến là xong, nay trạm khóa cửa, giường tủ phủ bụi, phải bế cháu sang tận trung tâm Kha Sơn Hạ. Người già đo huyết áp cũng phải đi xa. Nên chăng mỗi tuần mở vài buổi ở trạm cũ?',
    line: 'Mở lại trạm y tế cũ ở Đồng Tiến để tiêm chủng, khám',
    elsewhere: [
      [
        ['Đồng Tiến', 'Cầu Ca'],
        ['Tân Khánh', 'Thanh Ninh'],
      ],
      [
        ['Đồng Tiến', 'Phú Minh'],
        ['Tân Khánh', 'Dương Thành'],
        ['11 km', '8 km'],
      ],
    ],
    anotherPlace:
      'Sáp nhập xong, cái trạm xá xóm Làng Phan, hồi trước là trạm của xã Linh Thông cũ, bị đóng im ỉm. Bế trẻ đi tiêm phải vượt mười ba cây số sang trung tâm xã Lam Vỹ Thượng. Đề nghị cho khám, tiêm lại ở đó mỗi tháng vài ngày.',
    otherMatter:
      'Thôn Đồng Tiến: trụ sở xã Tân Khánh cũ để hoang sau sáp nhập, đề nghị cho thôn mượn làm nhà văn hóa.',
  },
  {
    fieldCode: 'nong-nghiep',
    title: 'Cấp mã số vùng trồng sầu riêng thôn 4 xã Đạ Tồn',
    text: 'Nông dân thôn 4, xã Đạ Tồn, tỉnh Lâm Đồng có 160 ha sầu riêng nhưng vùng trồng chưa được cấp mã số vì mẫu đất có cadimi vượt ngưỡng, thương lái ép giá chỉ còn một nửa. Đề nghị ngành nông nghiệp hướng dẫn khắc phục và đẩy nhanh cấp mã số vùng trồng.',
    paraphrase:
      'Sầu riêng ở thôn 4 Đạ Tồn tụi tôi trái đẹp mà thương lái trả bèo vì không có mã số để xuất khẩu. Hỏi ra thì nói đất nhiễm cadimi gì đó, chẳng ai chỉ cách xử. Bên kia suối người ta có mã thì bán gần gấp đôi.',
    line: 'Đạ Tồn thôn 4 – sầu riêng chưa có MSVT, vướng cadimi',
    elsewhere: [
      [
        ['thôn 4', 'thôn 7'],
        ['160 ha', '95 ha'],
      ],
      [
        ['thôn 4', 'thôn 1'],
        ['Đạ Tồn', 'Quảng Khê Thượng'],
      ],
    ],
    anotherPlace:
      'Nông dân thôn 8, xã Đạ Oai Bắc, tỉnh Lâm Đồng có 120 ha sầu riêng nhưng vùng trồng chưa được cấp mã số vì mẫu đất có cadimi vượt ngưỡng, thương lái ép giá. Đề nghị ngành nông nghiệp hướng dẫn khắc phục và đẩy nhanh cấp mã số vùng trồng.',
  },
  {
    fieldCode: 'nong-nghiep',
    title: 'Hỗ trợ thiệt hại dịch tả lợn châu Phi xã Lạc Hồng Trung',
    text: 'Trong đợt dịch tả lợn châu Phi tháng 7–8/2025, 143 hộ chăn nuôi ở xã Lạc Hồng Trung, thành phố Hải Phòng tiêu hủy 1.860 con lợn nhưng tới nay chưa nhận được tiền hỗ trợ theo Nghị định 116. Cử tri đề nghị sớm chi trả để bà con tái đàn.',
    paraphrase:
      'Lợn nhà tôi và cả trăm hộ quanh Lạc Hồng Trung bị tả châu Phi phải chôn hết từ mùa hè năm ngoái, có biên bản tiêu hủy đàng hoàng. Bảo là được hỗ trợ, thế mà hết xuân rồi lại sang hè, tiền chẳng thấy đâu, vay ngân hàng thì vẫn phải trả lãi. Xin cho biết còn chờ đến lúc nào.',
    line: 'chưa chi tiền tiêu hủy lợn ASF cho dân Lạc Hồng Trung',
    elsewhere: [
      [
        ['Lạc Hồng Trung', 'Quyết Thắng Đông'],
        ['143 hộ', '88 hộ'],
      ],
      [
        ['Lạc Hồng Trung', 'Bình Lãng'],
        ['1.860 con', '640 con'],
      ],
    ],
    anotherPlace:
      'Tôi ở xã An Lão Tây, Hải Phòng, nói chuyện con lợn: hè 2025 cả xã chôn hơn chín trăm con vì dịch tả châu Phi, sáu mươi mấy nhà ký biên bản, chụp ảnh, rồi ngồi đợi, chuồng thì bỏ không, cám thì còn nợ đại lý, mà tiền hỗ trợ tiêu hủy biệt tăm. Bao giờ trả cho dân?',
  },
  {
    fieldCode: 'nong-nghiep',
    title: 'Tôm thôn Phú Lạc chết hàng loạt do nguồn nước sông Bến Ổ',
    text: 'Vụ nuôi 2025, hơn 90 ha tôm thẻ tại thôn Phú Lạc, xã Hòa Hiệp Đông, tỉnh Đắk Lắk chết hàng loạt, người nuôi cho rằng nguồn nước cấp từ sông Bến Ổ bị ô nhiễm. Đề nghị quan trắc nước, cảnh báo sớm và khoanh nợ cho các hộ.',
    paraphrase:
      'Thôn Phú Lạc nuôi tôm mấy chục năm, chưa năm nào tôm chết trắng hồ như năm rồi. Lấy nước sông Bến Ổ vô ba bữa là tôm đỏ thân lờ đờ. Giờ nợ ngân hàng cả tỷ, nhờ các bác cho giãn nợ, đo nước sông báo trước cho dân biết mà tránh.',
    line: 'tôm chết Phú Lạc, nghi nước sông Bến Ổ, xin khoanh nợ',
    elsewhere: [
      [
        ['Phú Lạc', 'Đa Ngư'],
        ['90 ha', '55 ha'],
      ],
      [
        ['sông Bến Ổ', 'đầm Ô Loan Nhỏ'],
        ['Phú Lạc', 'Tân Hòa'],
        ['Hòa Hiệp Đông', 'An Hải Tây'],
      ],
    ],
    anotherPlace:
      'Thôn Xuân Mỹ, xã Xuân Lộc Nam nuôi tôm mấy chục năm, chưa năm nào tôm chết trắng hồ như năm rồi. Lấy nước sông Cầu Ké vô ba bữa là tôm đỏ thân lờ đờ. Giờ nợ ngân hàng cả tỷ, nhờ các bác cho giãn nợ, đo nước sông báo trước cho dân biết mà tránh.',
    otherMatter:
      'Thôn Phú Lạc đề nghị nạo vét cửa sông Bến Ổ, tàu cá trên 60 CV không ra vào được khi thủy triều xuống.',
  },
  {
    fieldCode: 'an-ninh',
    title: 'Lập lại trật tự quán karaoke, quán nhậu đường Bạch Đằng Kéo Dài',
    text: 'Các quán nhậu và karaoke loa kéo dọc đường Bạch Đằng Kéo Dài, phường Cam Nghĩa Bắc, tỉnh Khánh Hòa hoạt động đến 1–2 giờ sáng, gây ồn, đánh nhau, người dân không ngủ được. Đề nghị công an phường xử lý nghiêm, quy định giờ đóng cửa.',
    paraphrase:
      'Khu bờ kè Bạch Đằng Kéo Dài đêm nào cũng hát hò banh nhà lồng, có bữa hai giờ khuya còn cụng ly, chửi lộn, đập chai. Con nhỏ tui học lớp 12 không học bài nổi. Gọi công an xuống thì họ vặn nhỏ, vừa đi khỏi là mở lại.',
    line: 'ồn karaoke/nhậu khuya Bạch Đằng Kéo Dài, Cam Nghĩa Bắc',
    elsewhere: [
      [['Bạch Đằng Kéo Dài', 'Trần Phú Nối']],
      [
        ['Bạch Đằng Kéo Dài', 'Lê Duẩn Nam'],
        ['Cam Nghĩa Bắc', 'Ba Ngòi Đông'],
      ],
    ],
    anotherPlace:
      'Dọc đường Hoàng Văn Thụ Mới, phường Ninh Chử Tây, tỉnh Khánh Hòa, mấy tiệm nhậu kê loa hát tới gần sáng, say vô là ẩu đả. Người già mất ngủ, tụi nhỏ hết học hành. Công an phường dẹp giùm, bắt 22 giờ phải tắt nhạc.',
    otherMatter:
      'Đường Bạch Đằng Kéo Dài, phường Cam Nghĩa Bắc: bờ kè sụt lún, lan can gãy gần 30 m, nguy hiểm cho trẻ em.',
  },
  {
    fieldCode: 'an-ninh',
    title: 'Trộm cắp nông sản tại cánh đồng mẫu Trại Chuối',
    text: 'Ngoài cánh đồng mẫu Trại Chuối, xã Long Giang Tây, tỉnh Tây Ninh giờ để cái gì cũng mất: mô-tơ, dây nhợ, mãng cầu chín tới là đêm có đứa hái sạch. Từ tháng 9 tới giờ hai chục vụ chưa ra vụ nào. Xin cho dân quân đi tuần ban đêm với gắn camera mấy ngã ba.',
    paraphrase:
      'Đề nghị lực lượng công an tăng cường đấu tranh với tội phạm trộm cắp tài sản, sản phẩm cây trồng ở khu sản xuất Trại Chuối (sau lưng Đồn biên phòng Long Giang Tây), bố trí chốt tuần tra và hệ thống giám sát an ninh bằng hình ảnh tại các lối ra vào vì tình trạng này ngày càng táo tợn.',
    line: 'mất trộm máy bơm, mãng cầu Trại Chuối – camera, tuần đêm',
    elsewhere: [
      [['Trại Chuối', 'Bàu Sen']],
      [
        ['Trại Chuối', 'Gò Ngãi'],
        ['Long Giang Tây', 'Biên Giới'],
      ],
    ],
    anotherPlace:
      'Ngoài khu đồng Bàu Lùng, xã Tân Hà Nam, tỉnh Tây Ninh giờ để cái gì cũng mất: mô-tơ, ống tưới, mãng cầu chín tới là đêm có đứa hái sạch. Từ Tết tới giờ chục vụ chưa ra vụ nào. Xin cho dân quân đi tuần ban đêm với gắn camera mấy ngã ba.',
  },
  {
    fieldCode: 'xay-dung',
    title: 'Nhà chung cư cũ B7 Tập thể Cơ khí Minh Tân nguy hiểm',
    text: 'Nhà B7 tập thể Cơ khí Minh Tân, phường Cầu Đất Thượng, Hải Phòng: nghiêng, trần rơi, lòi sắt, kiểm định cấp D rồi. 48 hộ hỏi bao giờ được di dời, tạm cư ở đâu?',
    paraphrase:
      'Các cụ ở nhà B7 khu tập thể Minh Tân ngày nào cũng sợ, vữa rơi lộp bộp xuống đầu, cầu thang chống bằng cọc gỗ. Người ta đã kết luận là cấp độ nguy hiểm nhất, vậy mà chưa ai nói cho chúng tôi dọn đi đâu. Mong thành phố khẩn trương lo chỗ ở tạm.',
    line: 'B7 TT Cơ khí Minh Tân cấp D – bao giờ di dời?',
    elsewhere: [
      [['B7', 'B12']],
      [
        ['Nhà chung cư cũ B7', 'Nhà chung cư cũ A3'],
        ['Nhà B7', 'Nhà A3'],
        ['Cơ khí Minh Tân', 'Dệt Hạ Lý'],
      ],
    ],
    anotherPlace:
      'Nhà C2 tập thể Xi măng cũ, phường Hồng Bàng Thượng, Hải Phòng: lún nghiêng, tường nứt thò tay vừa, đã kết luận cấp D. Hơn ba chục gia đình chờ phương án di dời, tạm cư trước mùa bão.',
    otherMatter:
      'Hộ tầng 1 nhà B7 khu Tập thể Cơ khí Minh Tân lấn sân chung xây kiốt bán hàng, đề nghị tháo dỡ trả lối đi.',
  },
  {
    fieldCode: 'xay-dung',
    title: 'Chợ Gò Dầu Mới xây xong bỏ không',
    text: 'Chợ Gò Dầu Mới, xã Phước Lưu, tỉnh Tây Ninh đầu tư 14 tỷ đồng, hoàn thành năm 2021 nhưng tiểu thương không vào, vẫn họp chợ cũ ven đường. Đề nghị tỉnh có giải pháp sắp xếp hoặc chuyển đổi công năng để tránh lãng phí.',
    paraphrase:
      'Cái nhà lồng chợ mới ở Gò Dầu Mới khang trang thiệt mà bên trong trống hoác, cỏ mọc, buổi tối thanh niên vô đá banh. Buôn bán vẫn ngồi lề đường. Làm ra mười mấy tỷ mà bỏ vậy thì uổng, hoặc tính cách đưa bà con vô, hoặc làm chuyện khác đi.',
    line: 'chợ Gò Dầu Mới (14 tỷ) bỏ trống, lãng phí',
    elsewhere: [
      [
        ['Gò Dầu Mới', 'Suối Dây Mới'],
        ['14 tỷ', '9 tỷ'],
      ],
      [
        ['Gò Dầu Mới', 'Trà Võ'],
        ['Phước Lưu', 'Thạnh Đức Bắc'],
      ],
    ],
    anotherPlace:
      'Chợ Cẩm Thắng, xã Phước Lưu, tỉnh Tây Ninh đầu tư 11 tỷ đồng, hoàn thành năm 2020 nhưng tiểu thương không vào, vẫn họp chợ cũ ven đường. Đề nghị tỉnh có giải pháp sắp xếp hoặc chuyển đổi công năng để tránh lãng phí.',
    otherMatter:
      'Ban quản lý chợ Gò Dầu Mới thu tiền chỗ ngồi 15.000 đồng/ngày của người bán rau ngoài lề mà không có biên lai.',
  },
  {
    fieldCode: 'chinh-sach',
    title: 'Chậm chi trả trợ cấp bảo trợ xã hội người trên 75 tuổi xã Nậm Tăm',
    text: 'Sau sắp xếp chính quyền hai cấp, hồ sơ hưởng trợ cấp hưu trí xã hội của 57 người từ đủ 75 tuổi ở xã Nậm Tăm, tỉnh Lai Châu nộp từ tháng 8/2025 đến nay chưa có quyết định, chưa được chi trả. Đề nghị giải quyết và truy lĩnh cho các cụ.',
    paraphrase:
      'Các cụ bảy mươi lăm, tám mươi tuổi ở xã Nậm Tăm đi lên đi xuống hỏi tiền năm trăm nghìn mà cán bộ cứ bảo đang chờ duyệt. Có cụ chờ không được, mất rồi. Bao giờ có, có được tính từ tháng nộp giấy không?',
    line: 'Nậm Tăm: 57 cụ >75t chưa được trợ cấp hưu trí XH',
    elsewhere: [
      [
        ['Nậm Tăm', 'Tả Ngảo'],
        ['57 người', '83 người'],
      ],
      [['Nậm Tăm', 'Bum Nưa Hạ']],
    ],
    anotherPlace:
      'Ở xã Pa Vây Thượng, tỉnh Lai Châu, nhiều người già quá 75 tuổi làm giấy xin trợ cấp hưu trí xã hội gần một năm rồi mà chưa ai được lĩnh đồng nào. Xã bảo hỏi tỉnh, tỉnh bảo hỏi xã. Mong duyệt nhanh và trả bù các tháng chậm.',
  },
  {
    fieldCode: 'chinh-sach',
    title: 'Công nhận liệt sĩ, người có công tồn đọng xã Thạnh Hưng',
    text: 'Xã Thạnh Hưng, tỉnh Đồng Tháp còn 23 hồ sơ đề nghị xác nhận liệt sĩ, thương binh thời kỳ chống Mỹ bị đọng do không còn giấy tờ gốc, người làm chứng đã già yếu. Cử tri đề nghị có cơ chế đặc thù theo Pháp lệnh ưu đãi người có công để giải quyết dứt điểm.',
    paraphrase:
      'Ông nội của mấy đứa nhỏ ở Thạnh Hưng hy sinh hồi năm 68, xóm làng ai cũng biết mà xin công nhận liệt sĩ hoài không được vì giấy tờ bị cháy. Cả xã nghe nói còn hai mươi mấy trường hợp như vậy. Nhân chứng mất gần hết, chờ nữa thì ai mà làm chứng.',
    line: 'Thạnh Hưng 23 hồ sơ liệt sĩ/thương binh tồn, mất giấy gốc',
    elsewhere: [
      [
        ['Thạnh Hưng', 'Long Định Tây'],
        ['23 hồ sơ', '12 hồ sơ'],
      ],
      [['Thạnh Hưng', 'Phú Thành A']],
    ],
    anotherPlace:
      'Xã Tân Hộ Trung, tỉnh Đồng Tháp còn 17 hồ sơ đề nghị xác nhận liệt sĩ, thương binh thời kỳ chống Mỹ bị đọng do không còn giấy tờ gốc, người làm chứng đã già yếu. Cử tri đề nghị có cơ chế đặc thù để giải quyết dứt điểm.',
    otherMatter:
      'Nghĩa trang liệt sĩ xã Thạnh Hưng nhiều bia mộ mờ chữ, gạch lát bong, xin tu sửa trước ngày 27/7.',
  },
  {
    fieldCode: 'chinh-sach',
    title: 'Chế độ cho người hoạt động không chuyên trách nghỉ việc xã Tiên Kỳ',
    text: 'Tôi trước là cán bộ không chuyên trách xã Tiên Kỳ, thành phố Đà Nẵng, nói thay cho anh em khối phố nữa, chớ không riêng chi tôi. Nghỉ ngày 1/7/2025, giấy quyết định có, danh sách ký rồi, gửi rồi, nghe nói trả về làm lại rồi lại gửi, mà tiền theo Nghị định 154 thì chưa thấy. Mong thành phố bố trí kinh phí cho kịp.',
    paraphrase:
      'Đề nghị sớm giải quyết chế độ cho những người hoạt động không chuyên trách cấp xã thôi việc do sắp xếp đơn vị hành chính ở Tiên Kỳ; đến nay đã gần một năm mà khoản trợ cấp theo Nghị định số 154/2025/NĐ-CP vẫn chưa được chi trả, đời sống nhiều gia đình khó khăn.',
    line: 'bán chuyên trách Tiên Kỳ nghỉ từ 1/7/25 chưa có tiền NĐ154',
    elsewhere: [[['Tiên Kỳ', 'Trà Vân']], [['Tiên Kỳ', 'Đại Lãnh Tây']]],
    anotherPlace:
      'Xã Quế Phước Đông, Đà Nẵng có 26 anh chị em bán chuyên trách nghỉ từ đợt nhập xã, tới chừ trợ cấp theo Nghị định 154 chưa nhận được đồng mô. Người thì đi phụ hồ, người bán vé số. Đề nghị thành phố rót tiền dứt điểm.',
  },
  {
    fieldCode: 'van-hoa',
    title: 'Trùng tu đình Phú Gia xuống cấp',
    text: 'Đình Phú Gia, phường Phú Bài Đông, thành phố Huế được xếp hạng di tích cấp quốc gia năm 1999, nay hệ thống kèo mối mọt, mái ngói tụt, sân đình ngập nước. Đề nghị bố trí kinh phí trùng tu trước mùa mưa bão.',
    paraphrase:
      'Đình làng Phú Gia của tụi tui là di tích của Nhà nước mà chừ kèo cột mọt rỗng, ngói xô hết, mưa giột ướt hết bàn thờ, mấy o mấy mệ tế lễ phải trùm ni lông. Dân làng có gom tiền nhưng không dám sửa vì sợ sai phép. Nhờ thành phố cho tu bổ đi, không khéo sập mất.',
    line: 'Đình Phú Gia (DTQG) mối mọt, xin trùng tu',
    elsewhere: [
      [
        ['Đình Phú Gia', 'Đình An Nông'],
        ['đình Phú Gia', 'đình An Nông'],
        ['năm 1999', 'năm 2004'],
      ],
      [
        ['Đình Phú Gia', 'Chùa Hà Trung'],
        ['đình Phú Gia', 'chùa Hà Trung'],
        ['sân đình', 'sân chùa'],
        ['Phú Bài Đông', 'Vinh Hà Nam'],
      ],
    ],
    anotherPlace:
      'Đình Thanh Lam Thượng, phường Phú Bài Đông, thành phố Huế được xếp hạng di tích cấp quốc gia năm 1996, nay hệ thống kèo mối mọt, mái ngói tụt, bờ nóc gãy. Đề nghị bố trí kinh phí trùng tu trước mùa mưa bão.',
    otherMatter:
      'Hộ dân giáp đình Phú Gia xây tường lấn vào khu vực bảo vệ I của di tích khoảng 40 m², đề nghị xử lý.',
  },
  {
    fieldCode: 'van-hoa',
    title: 'Thôn Tân Bình chưa có nhà văn hóa',
    text: 'Sau sáp nhập ba thôn cũ thành thôn Tân Bình, xã Nghĩa Hành Trung, tỉnh Quảng Ngãi với 640 hộ, thôn chưa có nhà văn hóa đủ chỗ, hội họp phải mượn trường học. Cử tri kiến nghị xây nhà văn hóa thôn kết hợp khu thể thao.',
    paraphrase:
      'Họp thôn Tân Bình mà phải ngồi ngoài sân trường tiểu học, loa không nghe, mưa thì giải tán. Ba thôn nhập một hơn sáu trăm nhà mà cái nhà sinh hoạt cũ chỉ chứa được sáu chục người. Đề nghị xã cấp đất, tỉnh cấp tiền làm cái mới, có sân cho tụi nhỏ đánh bóng chuyền.',
    line: 'NVH + sân thể thao thôn Tân Bình (3 thôn sáp nhập)',
    elsewhere: [
      [
        ['Tân Bình', 'Đông Trúc'],
        ['640 hộ', '410 hộ'],
      ],
      [
        ['Tân Bình', 'Long Bàn'],
        ['Nghĩa Hành Trung', 'Mộ Đức Nam'],
      ],
    ],
    anotherPlace:
      'Gộp bốn thôn thành thôn Phước Hiệp, xã Sơn Tịnh Nam, hơn 700 nhà mà họp phải nhờ sân đình. Xin cất nhà văn hóa, kèm sân bóng cho thanh niên.',
    otherMatter:
      'Đường bê tông thôn Tân Bình nối ra ĐT.628 bị gãy lún gần cống, đề nghị sửa gấp trước mùa lũ.',
  },
  {
    fieldCode: 'vien-thong',
    title: 'Vùng lõm sóng di động bản Khe Nạt',
    text: 'Muốn gọi điện, người bản Khe Nạt, xã Thượng Trạch Nam, tỉnh Quảng Trị phải leo dốc một tiếng đồng hồ mới có một vạch sóng. Cả 58 hộ như rứa. Lũ năm ngoái có người ốm nặng mà không gọi được ai, cán bộ bảo cài VNeID mà không có mạng lấy chi cài.',
    paraphrase:
      'Đề nghị Viettel, VNPT đầu tư trạm phát sóng phục vụ khu dân cư Khe Nạt (phía trong dốc Ba Cây). Đây là nơi hằng năm bị cô lập do lũ, việc không có tín hiệu điện thoại, Internet gây khó khăn cho chỉ huy phòng chống thiên tai, dạy học và dịch vụ công trực tuyến.',
    line: 'Khe Nạt không sóng ĐT, xin BTS',
    elsewhere: [
      [
        ['Khe Nạt', 'Cà Roòng 3'],
        ['58 hộ', '33 hộ'],
      ],
      [
        ['Khe Nạt', 'Ho Rum'],
        ['Thượng Trạch Nam', 'Kim Ngân Thượng'],
      ],
    ],
    anotherPlace:
      'Muốn gọi điện, người bản Cồn Cùng, xã Thượng Trạch Nam, tỉnh Quảng Trị phải leo dốc nửa tiếng đồng hồ mới có một vạch sóng. Cả 46 hộ như rứa. Lũ năm ngoái có người sinh khó mà không gọi được ai, cán bộ bảo cài VNeID mà không có mạng lấy chi cài.',
    otherMatter:
      'Đường từ trung tâm xã Thượng Trạch Nam vào bản Khe Nạt 9 km chưa được bê tông, mùa mưa xe không vào được.',
  },
  {
    fieldCode: 'vien-thong',
    title: 'Dây cáp viễn thông chùng võng trên đường Trần Văn Giàu nối dài',
    text: 'Khúc Trần Văn Giàu nối dài, khu phố 5, phường Tân Tạo Đông, Thành phố Hồ Chí Minh, dây mạng giăng như mạng nhện, có sợi thòng tới ngang cổ, bữa rồi chú xe ôm vướng té trầy mặt. Hỏi bên nào cũng nói không phải dây của mình. Xin phường bắt dọn.',
    paraphrase:
      'Kiến nghị yêu cầu các doanh nghiệp viễn thông chỉnh trang, hạ ngầm hoặc thu hồi cáp thông tin không còn sử dụng trên tuyến Trần Văn Giàu (đoạn nối dài qua cầu Rạch Tra), hiện nhiều đoạn cáp đứt, sà thấp gây mất an toàn cho người đi đường và mất mỹ quan đô thị.',
    line: 'dây cáp mạng võng thấp – Trần Văn Giàu nối dài, KP5',
    elsewhere: [
      [['Trần Văn Giàu nối dài', 'Hồ Học Lãm nối dài']],
      [
        ['Trần Văn Giàu nối dài', 'Bờ Tuyến'],
        ['khu phố 5', 'khu phố 9'],
      ],
    ],
    anotherPlace:
      'Cáp điện thoại, internet trên đường Hương lộ 80, phường Vĩnh Lộc Đông, Thành phố Hồ Chí Minh sà xuống sát đầu người, có bó đứt nằm vắt vẻo trên hàng rào. Yêu cầu các nhà mạng rà lại, cắt bỏ cáp chết, bó gọn hoặc ngầm hóa.',
    otherMatter:
      'Đường Trần Văn Giàu nối dài ngập sâu khi triều cường, nước lên tới yên xe, đề nghị nâng đường và làm van ngăn triều.',
  },
  {
    fieldCode: 'hanh-chinh',
    title: 'Trung tâm phục vụ hành chính công phường Đông Kinh Nam quá tải',
    text: 'Đi sao cái khai sinh ở trung tâm hành chính công phường Đông Kinh Nam, tỉnh Lạng Sơn mà hai buổi chưa xong, hôm thì lỗi mạng, hôm thì hết số từ bảy giờ sáng. Có 4 quầy mà dân ba phường cũ dồn về. Đề nghị thêm người, thêm máy.',
    paraphrase:
      'Cử tri đề nghị tỉnh quan tâm tăng cường công chức, đường truyền và trang thiết bị cho bộ phận một cửa Đông Kinh Nam. Hồ sơ hộ tịch, đất đai thường xuyên quá hạn, hệ thống dịch vụ công hay treo, người cao tuổi phải chờ đợi lâu.',
    line: 'một cửa Đông Kinh Nam: đông, lỗi mạng, trễ hẹn',
    elsewhere: [
      [
        ['phường Đông Kinh Nam', 'xã Na Sầm Thượng'],
        ['4 quầy', '3 quầy'],
        ['ba phường cũ', 'ba xã cũ'],
      ],
      [['Đông Kinh Nam', 'Kỳ Lừa Bắc']],
    ],
    anotherPlace:
      'Cử tri đề nghị tỉnh quan tâm tăng cường công chức, đường truyền và trang thiết bị cho bộ phận một cửa phường Tam Thanh Đông, tỉnh Lạng Sơn. Hồ sơ hộ tịch, đất đai thường xuyên quá hạn, hệ thống dịch vụ công hay treo, người cao tuổi phải chờ đợi lâu.',
  },
  {
    fieldCode: 'hanh-chinh',
    title: 'Trụ sở xã mới Tam Hợp xa dân, đề nghị mở điểm tiếp nhận ở cụm Châu Lộc',
    text: 'Xã Tam Hợp mới, tỉnh Nghệ An rộng trên 180 km², trụ sở đặt ở trung tâm xã Tam Hợp cũ, dân các bản thuộc cụm Châu Lộc phải đi hơn 30 km đường đèo để chứng thực, đăng ký hộ tịch. Kiến nghị lập điểm tiếp nhận hồ sơ tại trụ sở xã Châu Lộc cũ, mỗi tuần ít nhất 2 ngày.',
    paraphrase:
      'Từ bữa nhập xã, dân Châu Lộc chúng tôi muốn xin con dấu phải đi xuống Tam Hợp mất cả buổi, trời mưa đèo trơn lại phải quay về. Nhà ủy ban cũ bỏ không, sao không cho cán bộ lên ngồi làm việc vài hôm trong tuần?',
    line: 'Mở điểm làm giấy tờ ở UBND Châu Lộc cũ, Tam Hợp xa 30 km',
    elsewhere: [
      [
        ['Châu Lộc', 'Liên Hợp'],
        ['30 km', '24 km'],
      ],
      [
        ['Tam Hợp', 'Mường Chọng'],
        ['Châu Lộc', 'Bắc Sơn Hạ'],
      ],
    ],
    anotherPlace:
      'Nhập xã rồi, trụ sở Quỳ Lâm Thượng đóng tận Đồng Nóc, dân Châu Hòa cũ muốn chứng cái giấy phải chạy hơn 25 cây số đường dốc. Đề nghị cử cán bộ về ngồi nhận hồ sơ tại ủy ban xã Châu Hòa cũ, mỗi tuần đôi ba buổi.',
    otherMatter:
      'Đường đèo từ cụm Châu Lộc xuống trung tâm xã Tam Hợp bị sụt ta luy âm ở dốc Bù Xén, xe khách không dám đi, cần xử lý gấp.',
  },
  {
    fieldCode: 'chinh-sach',
    title: 'Chậm chi trả trợ cấp hưu trí xã hội cho người từ đủ 75 tuổi ở ấp Kinh Ranh',
    text: 'Cử tri ấp Kinh Ranh, xã Phú Hòa Tây (tỉnh Cà Mau) phản ánh: 27 người từ đủ 75 tuổi trong ấp đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội từ tháng 7/2025 nhưng đến nay chưa được chi trả. Đề nghị UBND xã rà soát, sớm ban hành quyết định và cho truy lĩnh các tháng còn thiếu.',
    paraphrase:
      'Ông bà già bên Kinh Ranh tụi tui làm giấy xin tiền già năm trăm ngàn một tháng, làm từ đợt mới nhập xã lận mà tới giờ chưa thấy đồng nào. Lên hỏi thì mấy cô nói chờ. Mong coi lại giùm, có phát thì phát luôn mấy tháng trước cho bà con đỡ tủi.',
    line: 'Kinh Ranh: các cụ trên 75t chưa lãnh tiền hưu trí XH',
    elsewhere: [
      [['Kinh Ranh', 'Rạch Vẹt']],
      [
        ['ấp Kinh Ranh', 'ấp Cái Su'],
        ['xã Phú Hòa Tây (tỉnh Cà Mau)', 'xã Định Mỹ Đông (tỉnh An Giang)'],
      ],
    ],
    anotherPlace:
      'Ông bà già bên Xẻo Đước tụi tui làm giấy xin tiền già năm trăm ngàn một tháng, nộp từ đợt mới nhập xã mà tới giờ chưa thấy đồng nào. Lên hỏi thì mấy chú biểu chờ. Mong coi lại giùm, có phát thì phát luôn mấy tháng trước cho bà con đỡ tủi.',
    otherMatter:
      'Ấp Kinh Ranh chưa có nhà sinh hoạt cộng đồng, mỗi lần họp dân phải mượn sân nhà riêng. Đề nghị xã Phú Hòa Tây bố trí đất và vốn xây trụ sở ấp.',
  },
  {
    fieldCode: 'chinh-sach',
    title: 'Thẻ BHYT của đồng bào bản Nậm Sái bị dừng sau khi xã đạt chuẩn nông thôn mới',
    text: 'Bản Nậm Sái thuộc xã Mường Lạn (Sơn La) ra khỏi danh sách đặc biệt khó khăn nên từ đầu năm hơn 300 nhân khẩu người Thái, người Khơ Mú không còn được cấp thẻ bảo hiểm y tế miễn phí. Phần lớn hộ chưa có tiền tự đóng, khi ốm không dám đi viện. Cử tri đề nghị có chính sách hỗ trợ mức đóng ít nhất 3 năm chuyển tiếp.',
    paraphrase:
      'Bà con Nậm Sái nói rằng trước kia cả bản có thẻ khám bệnh nhà nước cho, lên nông thôn mới rồi thì thẻ cắt hết, nhà nào muốn có phải bỏ tiền mua, nhà đông con mỗi năm mấy triệu lấy đâu ra. Xin cấp trên cho thêm vài năm nữa hoặc giảm tiền đóng cho dân bản.',
    line: 'Bản Nậm Sái mất thẻ BHYT miễn phí do hết diện ĐBKK, xin hỗ trợ đóng',
    elsewhere: [
      [['Nậm Sái', 'Pá Khoang Nọi']],
      [
        ['Bản Nậm Sái', 'Bản Huổi Cọ'],
        ['bản Nậm Sái', 'bản Huổi Cọ'],
        ['xã Mường Lạn (Sơn La)', 'xã Nà Hừ (Lai Châu)'],
      ],
    ],
    anotherPlace:
      'Huổi Lướng chúng tôi năm ngoái được công nhận thoát diện đặc biệt khó khăn, mừng chưa xong thì thẻ bảo hiểm y tế của cả bản hết hạn không được cấp lại. Người già, trẻ con ốm chỉ biết uống lá rừng. Đề nghị Nhà nước đóng đỡ thêm ít năm.',
    otherMatter:
      'Đường từ trung tâm xã Mường Lạn vào bản Nậm Sái còn 4 km đường đất, mùa mưa xe máy không đi được, đề nghị đổ bê tông.',
  },
  {
    fieldCode: 'chinh-sach',
    title: 'Hồ sơ công nhận thương binh tồn đọng ở thôn Hạ Đồng',
    text: 'Đề nghị Sở Nội vụ xem xét giải quyết dứt điểm 4 hồ sơ đề nghị hưởng chế độ thương binh của cựu thanh niên xung phong thôn Hạ Đồng, xã Vân Trình (Ninh Bình). Hồ sơ nộp từ năm 2019, đã bổ sung giấy tờ hai lần, sau khi bỏ cấp huyện thì không rõ đang nằm ở cơ quan nào.',
    paraphrase:
      'Mấy bác thanh niên xung phong ở Hạ Đồng bị thương hồi ở chiến trường, làm giấy tờ xin chế độ đã sáu bảy năm giời, huyện giải tán rồi thì hỏi đâu cũng bảo không giữ. Các bác đều ngoài bảy mươi cả, mong tỉnh tìm lại hồ sơ mà xét cho, kẻo chờ không nổi nữa.',
    line: '4 hồ sơ TB của TNXP Hạ Đồng (Vân Trình) nộp 2019, thất lạc, chưa xét',
    elsewhere: [
      [['Hạ Đồng', 'Thượng Khê']],
      [
        ['Hạ Đồng', 'Yên Nhân'],
        ['xã Vân Trình (Ninh Bình)', 'xã Đông Quỳnh (Hưng Yên)'],
      ],
    ],
    anotherPlace:
      'Đề nghị Sở Nội vụ giải quyết dứt điểm 6 hồ sơ xin hưởng chế độ thương binh của cựu thanh niên xung phong thôn Cổ Đam, xã Liên Minh Đông (Ninh Bình). Hồ sơ nộp từ năm 2017, đã bổ sung giấy tờ, sau khi bỏ cấp huyện không rõ cơ quan nào đang giữ.',
    otherMatter:
      'Nghĩa trang liệt sĩ gần thôn Hạ Đồng tường rào đổ, bia mộ mờ chữ, đề nghị xã Vân Trình tôn tạo trước dịp 27/7.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Cấp giấy chứng nhận QSDĐ cho các hộ nhận khoán đất Nông trường cao su Ea Mlung',
    text: '118 hộ ở buôn Kla và thôn 6, xã Ea Mlung (Đắk Lắk) canh tác ổn định trên đất Nông trường cao su Ea Mlung đã giao trả địa phương năm 2016. Qua nhiều lần kê khai, đo vẽ, các hộ vẫn chưa được cấp giấy chứng nhận quyền sử dụng đất. Cử tri đề nghị tỉnh cho biết lộ trình và thời hạn hoàn thành.',
    paraphrase:
      'Đất của nông trường cao su trả lại cho xã gần chục năm rồi, dân buôn Kla với bên thôn 6 trồng cà phê trên đó, đo đạc mấy bận, ký giấy mấy bận, mà sổ đỏ vẫn không có, muốn vay ngân hàng cũng chịu. Xin hỏi bao giờ mới cấp?',
    line: 'Ea Mlung – đất nông trường cao su trả về xã, hộ buôn Kla/thôn 6 chưa có sổ',
    elsewhere: [
      [
        ['Nông trường cao su Ea Mlung', 'Lâm trường Chư Rông'],
        ['buôn Kla và thôn 6, xã Ea Mlung', 'buôn Dhung và thôn 2, xã Chư Rông'],
      ],
      [
        ['Nông trường cao su Ea Mlung', 'Nông trường cà phê Ia Blan'],
        [
          'buôn Kla và thôn 6, xã Ea Mlung (Đắk Lắk)',
          'làng Klơng và thôn Tân Lập, xã Ia Blan (Gia Lai)',
        ],
      ],
    ],
    anotherPlace:
      'Nông trường cà phê Buôn Hành giải thể, giao đất về xã Cư Drăm Bắc từ năm 2014. Chín mươi mấy hộ buôn Tliêr với thôn 11 đang làm trên đất đó, năm nào cũng nghe nói sắp có bìa đỏ rồi lại thôi. Cử tri hỏi vướng ở khâu nào, ai chịu trách nhiệm?',
    otherMatter:
      'Buôn Kla, xã Ea Mlung thiếu nước sinh hoạt từ tháng 2 đến tháng 5, giếng khoan tập thể đã cạn, đề nghị khoan giếng mới.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Sổ hồng khu tái định cư Bàu Sen',
    text: 'Tui nhận nền ở khu tái định cư Bàu Sen, phường Long Hưng Đông (Đồng Nai) từ năm 2018, đóng tiền sử dụng đất đủ, có biên lai đàng hoàng mà 8 năm nay chưa ai cầm được cuốn sổ hồng. Mấy chục hộ chung lô C, lô D cũng y vậy. Đề nghị Văn phòng đăng ký đất đai trả lời rõ vướng chỗ nào.',
    paraphrase:
      'Các hộ dân được bố trí tái định cư tại Bàu Sen đã thực hiện xong nghĩa vụ tài chính nhưng chưa được cấp giấy chứng nhận, không thực hiện được quyền chuyển nhượng, thế chấp. Kiến nghị cơ quan có thẩm quyền sớm tháo gỡ và thông báo nguyên nhân chậm trễ.',
    line: 'TĐC Bàu Sen lô C, D: đóng tiền đủ vẫn chưa có sổ',
    elsewhere: [
      [['Bàu Sen', 'Suối Chồn']],
      [
        ['Bàu Sen', 'Gò Dưa'],
        ['phường Long Hưng Đông (Đồng Nai)', 'phường Tân Uyên Tây (TP.HCM)'],
      ],
    ],
    anotherPlace:
      'Tui nhận nền ở khu tái định cư Bến Gỗ Trong, phường Phước Tân Đông (Đồng Nai) từ năm 2016, đóng tiền sử dụng đất đủ, biên lai còn giữ mà tới nay chưa cầm được cuốn sổ hồng. Hàng xóm chung dãy A cũng y vậy. Đề nghị Văn phòng đăng ký đất đai trả lời rõ.',
    otherMatter:
      'Khu tái định cư Bàu Sen không có đèn đường, hai trục chính tối om, ban đêm công nhân tan ca đi về rất sợ cướp giật.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Sai lệch diện tích giữa sổ đỏ cũ và bản đồ đo mới tại xóm Khuổi Nà',
    text: 'Cử tri xóm Khuổi Nà, xã Quang Thành (Cao Bằng) kiến nghị: kết quả đo đạc bản đồ địa chính năm 2023 ghi diện tích đất ruộng, đất rừng của nhiều hộ thấp hơn giấy chứng nhận cấp năm 1998, có thửa bị ghi nhầm sang tên người khác. Đề nghị cơ quan chuyên môn kiểm tra thực địa, đính chính trước khi cấp đổi.',
    paraphrase:
      'Nhà tôi ở Khuổi Nà có cái sổ từ hồi chín tám, giờ nhà nước cho người về đo máy lại bảo hụt mất gần nghìn mét, ruộng ông anh thì thành tên nhà bên cạnh. Cả xóm nhiều nhà như vậy không ai dám nộp sổ cũ đi đổi. Nhờ cán bộ lên tận nơi đo lại cho đúng.',
    line: 'Khuổi Nà đo BĐĐC 2023 sai diện tích, nhầm tên chủ, xin đo lại',
    elsewhere: [
      [['Khuổi Nà', 'Lũng Pán']],
      [
        ['xóm Khuổi Nà', 'thôn Bản Cuôn'],
        ['xã Quang Thành (Cao Bằng)', 'xã Yên Thịnh Thượng (Thái Nguyên)'],
      ],
    ],
    anotherPlace:
      'Bản đồ địa chính mới lập của xóm Phia Đén, xã Minh Tâm Thượng (Cao Bằng) nhiều chỗ không khớp sổ đã cấp trước đây: thửa thì hụt vài trăm mét vuông, thửa thì mang tên người khác. Bà con đề nghị tổ đo đạc về rà lại từng thửa có chủ đất cùng đi.',
    otherMatter:
      'Xóm Khuổi Nà có 12 hộ nằm dưới chân taluy nguy cơ sạt lở, đề nghị xã Quang Thành bố trí chỗ ở mới trước mùa mưa.',
  },
  {
    fieldCode: 'giao-duc',
    title: 'Điểm trường mầm non bản Tà Xùa Dờ còn là nhà tạm',
    text: 'Điểm trường mầm non bản Tà Xùa Dờ, xã Háng Lìa (Điện Biên) có 43 cháu đang học trong nhà gỗ tạm lợp prôximăng, nền đất, mùa đông gió lùa, không có nhà vệ sinh. Đề nghị UBND tỉnh bố trí vốn xây 2 phòng học kiên cố và công trình phụ trợ.',
    paraphrase:
      'Các cháu mẫu giáo ở Tà Xùa Dờ vẫn học trong cái lán gỗ dân dựng, mưa hắt vào chỗ ngủ, rét thì cô phải đốt củi giữa lớp. Đi vệ sinh thì ra bụi. Dân bản người Mông mong được cái lớp xây cho con.',
    line: 'MN Tà Xùa Dờ: lớp tạm nền đất, xin xây 2 phòng',
    elsewhere: [
      [['Tà Xùa Dờ', 'Hồng Ngài Sua']],
      [
        ['bản Tà Xùa Dờ', 'thôn Lùng Chín'],
        ['xã Háng Lìa (Điện Biên)', 'xã Sủng Cháng (Tuyên Quang)'],
      ],
    ],
    anotherPlace:
      'Các cháu mẫu giáo ở bản Pú Tỉu vẫn học trong lán gỗ dân dựng, mưa hắt vào chỗ ngủ, rét thì cô giáo đốt củi giữa lớp, đi vệ sinh phải ra bụi. Dân bản Pú Tỉu mong Nhà nước xây cho các con cái lớp.',
    otherMatter:
      'Bản Tà Xùa Dờ chưa có điện lưới, 60 hộ dùng tua-bin nước tự chế, đề nghị ngành điện kéo đường dây từ trung tâm xã Háng Lìa.',
  },
  {
    fieldCode: 'giao-duc',
    title: 'Thu tiền ngoài quy định tại Trường Tiểu học Phước Lộc 2',
    text: 'Nhiều phụ huynh Trường Tiểu học Phước Lộc 2, xã Tân Phước Lộc (Đồng Tháp) bức xúc vì đầu năm học phải đóng tiền máy lạnh, tiền rèm, tiền sửa sân dưới hình thức quỹ hội, mỗi em gần 2 triệu đồng. Đề nghị kiểm tra, chấn chỉnh và trả lại các khoản thu trái quy định.',
    paraphrase:
      'Con em tui học Phước Lộc 2, vô lớp nào cũng kêu đóng, nào máy lạnh nào màn cửa, nói tự nguyện mà ai hổng đóng cô nhắc hoài trong nhóm Zalo. Dân làm mướn một ngày có hai trăm mấy, kham sao nổi. Xin mấy ông phòng giáo dục xuống coi lại cái vụ quỹ phụ huynh này.',
    line: 'TH Phước Lộc 2 lạm thu quỹ PH (máy lạnh, rèm...)',
    elsewhere: [
      [['Phước Lộc 2', 'Bình Trưng']],
      [
        ['Trường Tiểu học Phước Lộc 2', 'Trường THCS Thạnh Nhựt'],
        ['xã Tân Phước Lộc', 'xã Vĩnh Kim Tây'],
      ],
    ],
    anotherPlace:
      'Họp phụ huynh đầu năm ở Trường Tiểu học Long Tiên 3, cha mẹ nào cũng ngán: quỹ lớp, quỹ trường, tiền lắp ti vi, tiền sơn phòng, gom lại hơn triệu rưỡi một đứa. Nói tự nguyện mà ghi danh ai chưa nộp. Cử tri xin thanh tra khoản thu này.',
    otherMatter:
      'Trước cổng Trường Tiểu học Phước Lộc 2 giờ tan học xe đậu tràn ra lộ, hàng rong bày bán, đề nghị phân luồng và kẻ vạch cho học sinh qua đường.',
  },
  {
    fieldCode: 'y-te',
    title: 'Trạm y tế xã Đắk Rơ Nga thiếu bác sĩ',
    text: 'Trạm y tế xã Đắk Rơ Nga (Quảng Ngãi) hơn 2 năm không có bác sĩ, chỉ có 1 y sĩ và 2 điều dưỡng phục vụ gần 7.000 dân, chủ yếu là người Xơ Đăng. Cử tri kiến nghị ngành y tế điều động hoặc luân phiên bác sĩ về trạm ít nhất 3 ngày mỗi tuần.',
    paraphrase:
      'Ở Đắk Rơ Nga đau bụng, sốt cao là phải chạy xuống tận Đắk Tô vì trạm xá không có ông bác sĩ nào, mấy cô ở đó chỉ phát thuốc với chích ngừa thôi. Dân làng đề nghị cho bác sĩ lên, chia nhau trực cũng được.',
    line: 'Đắk Rơ Nga – trạm y tế không BS >2 năm',
    elsewhere: [
      [['Đắk Rơ Nga', 'Ngọc Lây Thượng']],
      [
        ['Trạm y tế xã Đắk Rơ Nga (Quảng Ngãi)', 'Trạm y tế xã Ia Púch (Gia Lai)'],
        ['Xơ Đăng', 'Gia Rai'],
        ['Trạm y tế xã Đắk Rơ Nga thiếu', 'Trạm y tế xã Ia Púch thiếu'],
      ],
    ],
    anotherPlace:
      'Trạm y tế xã Đắk Psi Thượng (Quảng Ngãi) gần 3 năm không có bác sĩ, chỉ có 2 y sĩ và 1 nữ hộ sinh phục vụ hơn 5.000 dân, đa số là người Xơ Đăng. Cử tri kiến nghị ngành y tế luân phiên bác sĩ về trạm vài ngày mỗi tuần.',
    otherMatter:
      'Trạm y tế xã Đắk Rơ Nga xây từ 2004, trần bong, mái dột vào phòng sinh, đề nghị sửa chữa lớn hoặc xây mới.',
  },
  {
    fieldCode: 'y-te',
    title: 'BVĐK khu vực Cái Nhum hết thuốc BHYT',
    text: 'Đi khám ở Bệnh viện đa khoa khu vực Cái Nhum (Vĩnh Long), có thẻ bảo hiểm mà bác sĩ toàn kê toa biểu ra ngoài mua, thuốc tiểu đường, thuốc huyết áp gì cũng nói hết. Cử tri xã Nhơn Phú Đông đề nghị ngành y tế đấu thầu sớm, đừng để người bịnh mãn tính thiếu thuốc.',
    paraphrase:
      'Tình trạng thiếu thuốc trong danh mục bảo hiểm tại bệnh viện Cái Nhum kéo dài, nhất là thuốc điều trị tăng huyết áp và đái tháo đường, buộc bệnh nhân phải tự mua ở nhà thuốc bên ngoài. Đề nghị Sở Y tế chỉ đạo khắc phục.',
    line: 'BV Cái Nhum thiếu thuốc BH (HA, tiểu đường), dân mua ngoài',
    elsewhere: [
      [['Cái Nhum', 'Cầu Quan']],
      [
        [
          'Bệnh viện đa khoa khu vực Cái Nhum (Vĩnh Long)',
          'Trung tâm y tế khu vực Tân Hưng Hòa (Tây Ninh)',
        ],
        ['BVĐK khu vực Cái Nhum', 'TTYT khu vực Tân Hưng Hòa'],
        ['xã Nhơn Phú Đông', 'xã Vĩnh Đại Tây'],
      ],
    ],
    anotherPlace:
      'Má tui bịnh tim, tháng nào cũng ra bệnh viện khu vực Vũng Liêm Nam lãnh thuốc bảo hiểm mà mấy kỳ liền người ta nói kho hết, đưa toa ra tiệm mua gần năm trăm ngàn. Có thẻ cũng như không. Mong tỉnh lo thuốc cho đủ.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Cầu Ông Cộ trên tuyến ĐH.27 xuống cấp, quá hẹp',
    text: 'Cầu Ông Cộ bắc qua rạch Láng Sen tại km 3+200 đường ĐH.27, xã An Thới Trung (Cần Thơ) là cầu sắt mặt ván, rộng 2 m, lan can gãy hai nhịp, tải trọng chỉ còn 1 tấn. Cử tri đề nghị đầu tư cầu bê tông cốt thép để xe cứu thương, xe chở lúa qua lại được.',
    paraphrase:
      'Cây cầu sắt Ông Cộ giờ ván hở lỗ chỗ, lan can rớt xuống rạch hồi nào không hay, sắp nhỏ đi học chạy ngang ai thấy cũng rùng mình. Lúa phải trung chuyển ghe vì xe tải không lên được. Bà con An Thới Trung xin làm cầu đúc cho chắc.',
    line: 'xin thay cầu sắt Ông Cộ (rạch Láng Sen) bằng cầu BTCT',
    elsewhere: [
      [
        ['Cầu Ông Cộ', 'Cầu Bà Mụ'],
        ['rạch Láng Sen', 'rạch Xẻo Trâm'],
      ],
      [
        ['Cầu Ông Cộ', 'Cầu Mương Khai'],
        ['rạch Láng Sen tại km 3+200 đường ĐH.27', 'kinh Thốt Nốt tại km 1+700 đường ĐH.31'],
        ['ĐH.27 xuống cấp', 'ĐH.31 xuống cấp'],
      ],
    ],
    anotherPlace:
      'Cầu Bà Vại bắc qua rạch Cái Nai tại km 5+600 đường ĐH.14, xã Trường Thành Nam (Cần Thơ) là cầu sắt mặt ván, rộng chưa tới 2 m, lan can gãy, tải trọng còn 1 tấn. Cử tri đề nghị đầu tư cầu bê tông cốt thép để xe cứu thương, xe chở lúa qua được.',
    otherMatter:
      'Rạch Láng Sen đoạn gần cầu Ông Cộ bị lục bình phủ kín, ghe chở lúa không đi được, đề nghị vớt và nạo vét.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Cầu gỗ Tư Đờn sắp sập',
    text: 'Cầu gỗ Tư Đờn nối ấp 4 với ấp 5 xã Thạnh Quới Tây, tỉnh Tây Ninh, trụ tràm mục hết, tháng rồi có đứa nhỏ té xuống kinh. Xin Nhà nước làm cầu bê tông.',
    paraphrase:
      'Cử tri ấp 4, ấp 5 kiến nghị xây mới cầu Tư Đờn (hiện là cầu cây, trụ mục nát, không bảo đảm an toàn cho người dân và học sinh qua kinh), đã xảy ra trường hợp trẻ em bị rơi xuống nước.',
    line: 'Thạnh Quới Tây, cầu cây Tư Đờn (ấp 4–5) mục trụ, xin xây BT',
    elsewhere: [
      [
        ['Tư Đờn', 'Năm Rẫy'],
        ['ấp 4 với ấp 5', 'ấp 1 với ấp 7'],
      ],
      [
        ['Tư Đờn', 'Cây Me'],
        [
          'ấp 4 với ấp 5 xã Thạnh Quới Tây, tỉnh Tây Ninh',
          'ấp Hòa Thuận với ấp Hòa Bình xã Trường Xuân Nam, tỉnh Đồng Tháp',
        ],
      ],
    ],
    anotherPlace:
      'Cầu ván Sáu Lèo ở ấp 9, xã Nhơn Hòa Tây chân cầu rục hết, học trò đi qua lắc lư thấy ghê. Xin xã làm cầu bê tông gấp.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Sạt lở taluy dương QL.279D đoạn dốc Pha Lặc',
    text: 'Trên quốc lộ 279D, đoạn dốc Pha Lặc từ km 61+300 đến km 62, thuộc xã Chiềng Hặc Thượng (Sơn La), taluy dương liên tục sạt, đất đá tràn kín mặt đường trong các trận mưa tháng 7 và tháng 8. Đề nghị Sở Xây dựng báo cáo Bộ xử lý kiên cố bằng tường chắn, không chỉ hót sụt tạm thời.',
    paraphrase:
      'Cứ mưa to là dốc Pha Lặc lại tắc, đất trên núi ập xuống, xe khách phải nằm chờ nửa ngày cho máy xúc dọn. Năm nào cũng dọn rồi năm sau lại lở. Bà con Chiềng Hặc Thượng mong làm kè cho chắc chắn.',
    line: 'Dốc Pha Lặc QL279D sạt taluy mùa mưa, đề nghị kè kiên cố',
    elsewhere: [
      [
        ['dốc Pha Lặc', 'đèo Kéo Lôm'],
        ['km 61+300 đến km 62', 'km 84 đến km 84+900'],
      ],
      [
        [
          'quốc lộ 279D, đoạn dốc Pha Lặc từ km 61+300 đến km 62, thuộc xã Chiềng Hặc Thượng (Sơn La)',
          'quốc lộ 4H, đoạn dốc Nậm Cấu từ km 17 đến km 18+200, thuộc xã Mù Cả (Lai Châu)',
        ],
        ['QL.279D đoạn dốc Pha Lặc', 'QL.4H đoạn dốc Nậm Cấu'],
      ],
    ],
    anotherPlace:
      'Cứ mưa to là đèo Pá Uôn Hạ trên quốc lộ 6C lại tắc, đất trên núi ập xuống, xe khách nằm chờ nửa ngày cho máy xúc dọn. Năm nào cũng dọn rồi năm sau lại lở. Bà con xã Mường Giôn Nam mong làm kè cho chắc chắn.',
    otherMatter:
      'Đoạn dốc Pha Lặc trên QL.279D hay xảy ra tai nạn xe tải mất phanh, đề nghị làm đường cứu nạn và gương cầu lồi.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Đường hẻm 142 Nguyễn Trung Trực ngập sau mưa',
    text: 'Hẻm 142 đường Nguyễn Trung Trực, khu phố 5, phường An Bình Tây (An Giang), hồi xưa đâu có ngập, từ lúc lộ ngoài làm cao lên thì mưa nửa tiếng là nước chạy vô nhà, bàn thờ ông Địa cũng nổi. Tui nói mấy lần rồi, đề nghị đổ hẻm cao lên, cống cũ nhỏ xíu thì thay cống lớn.',
    paraphrase:
      'Cử tri khu phố 5 kiến nghị phường An Bình Tây nâng cấp mặt đường và hệ thống thoát nước con hẻm số 142 (nhánh của đường Nguyễn Trung Trực), hiện cốt nền thấp hơn đường chính nên thường xuyên ngập sâu mỗi khi có mưa, ảnh hưởng sinh hoạt của khoảng 40 hộ.',
    line: 'nâng hẻm 142 NTT (KP5 An Bình Tây), mưa ngập vô nhà',
    elsewhere: [
      [['142', '97']],
      [
        ['142 đường Nguyễn Trung Trực, khu phố 5', '35 đường Mạc Cửu, khu phố 2'],
        ['142 Nguyễn Trung Trực ngập', '35 Mạc Cửu ngập'],
      ],
    ],
    anotherPlace:
      'Hẻm 58 Lâm Quang Ky (khu phố 3) mưa lớn là ngập lút bánh xe, đề nghị nâng nền, thay cống thoát nước.',
    otherMatter:
      'Trong hẻm 142 Nguyễn Trung Trực, khu phố 5 có quán karaoke loa kéo mở tới 23 giờ, cử tri đề nghị công an phường nhắc nhở.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Mở rộng đường ĐT.768C qua xã Lộc Khánh Hòa',
    text: 'Tuyến ĐT.768C đoạn từ ngã ba Cây Điệp đến cầu Suối Rạt, xã Lộc Khánh Hòa (Đồng Nai) mặt nhựa chỉ rộng 5,5 m trong khi lưu lượng xe container chở mì, cao su rất lớn. Cử tri kiến nghị mở rộng lên tối thiểu 4 làn xe và làm vỉa hè hai bên.',
    paraphrase:
      'Con đường từ Cây Điệp xuống Suối Rạt bé xíu mà xe công chạy ào ào, hai xe né nhau là lấn hết lề, xe máy dạt xuống ruộng. Dân nói hoài chuyện nới đường ra, không biết chừng nào làm?',
    line: 'đề nghị nới rộng 768C: ngã ba Cây Điệp – cầu Suối Rạt',
    elsewhere: [
      [['ngã ba Cây Điệp đến cầu Suối Rạt', 'ngã tư Đồng Tâm đến cầu Sông Măng']],
      [
        ['ĐT.768C', 'ĐT.759D'],
        [
          'ngã ba Cây Điệp đến cầu Suối Rạt, xã Lộc Khánh Hòa',
          'chợ Thanh Bình đến ngã ba Tà Vát, xã Bù Nho Đông',
        ],
        ['qua xã Lộc Khánh Hòa', 'qua xã Bù Nho Đông'],
      ],
    ],
    anotherPlace:
      'Tuyến ĐT.741E đoạn từ ngã ba Bàu Nghé đến cầu Suối Cam, xã Phú Riềng Thượng (Đồng Nai) mặt nhựa chỉ rộng 6 m trong khi lưu lượng xe container chở gỗ, hạt điều rất lớn. Cử tri kiến nghị mở rộng lên tối thiểu 4 làn xe và làm vỉa hè hai bên.',
    otherMatter:
      'Ngã ba Cây Điệp trên ĐT.768C chưa có đèn tín hiệu, từ Tết tới nay đã 3 vụ va chạm chết người, xin lắp đèn.',
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Sạt lở bờ kênh Mương Điều, ấp Phú Long',
    text: 'Bờ kênh Mương Điều, ấp Phú Long, xã Tân Khánh Đông (Đồng Tháp) bị sạt hơn 180 m, ăn sâu vào lộ nông thôn, 9 căn nhà có vết nứt. Cử tri đề nghị khẩn trương gia cố bằng kè cừ tràm hoặc bê tông dự ứng lực trước mùa nước đổ.',
    paraphrase:
      'Bà con ấp Phú Long lo quá trời, khúc Mương Điều lở tới mí lộ rồi, đêm nằm nghe đất rớt ầm ầm, nhà chú kế bên vách nứt toác. Xin tỉnh cho làm kè liền chớ để nước lớn thì mất nhà.',
    line: 'Mương Điều (Phú Long) lở sát lộ, 9 nhà nứt, xin kè gấp',
    elsewhere: [
      [['Mương Điều', 'Cái Bèo']],
      [
        ['kênh Mương Điều', 'rạch Nha Mân'],
        ['ấp Phú Long, xã Tân Khánh Đông (Đồng Tháp)', 'ấp Thới Hòa, xã Vàm Cống Đông (An Giang)'],
        ['ấp Phú Long', 'ấp Thới Hòa'],
      ],
    ],
    anotherPlace:
      'Bờ rạch Cái Dứa khúc ngang ấp Tân Thuận mỗi con nước ròng là sụp thêm một miếng, sân nhà tui mất hết phân nửa, lộ đan nứt hàm ếch dài cả trăm thước. Xin Nhà nước đóng cừ làm kè chớ để vài bữa nữa là dời nhà.',
    otherMatter:
      'Kênh Mương Điều ở ấp Phú Long bị trại heo phía trên xả nước thải đen ngòm, cá bè chết, đề nghị kiểm tra xử phạt.',
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Trạm bơm Cổ Bi không đủ nước đổ ải',
    text: 'Vụ chiêm xuân các năm gần đây trạm bơm Cổ Bi, xã Bình Giang Thượng (Hải Phòng) chỉ chạy được 2 trên 5 tổ máy do bể hút bị bồi và máy cũ từ năm 1987, gần 140 ha ruộng cuối kênh của hai thôn Tông Phú, Ngọc Mai không có nước đổ ải. Đề nghị Công ty khai thác công trình thủy lợi nạo vét bể hút và thay máy bơm.',
    paraphrase:
      'Ruộng Tông Phú, Ngọc Mai chúng tôi ở cuối nguồn, cứ ra giêng là khô nẻ vì bơm Cổ Bi ì ạch, năm máy hỏng ba, bùn đầy trước miệng hút. Cấy muộn cả chục ngày so với làng khác. Mong sửa cho xong trước vụ.',
    line: 'TB Cổ Bi máy hỏng, bể hút bồi -> 2 thôn cuối kênh thiếu nước ải',
    elsewhere: [
      [
        ['Cổ Bi', 'An Lương'],
        ['Tông Phú, Ngọc Mai', 'Đào Xá, Lý Đỏ'],
      ],
      [
        [
          'trạm bơm Cổ Bi, xã Bình Giang Thượng (Hải Phòng)',
          'trạm bơm Quỹ Nhất, xã Hải Anh Đông (Ninh Bình)',
        ],
        ['Trạm bơm Cổ Bi', 'Trạm bơm Quỹ Nhất'],
        ['hai thôn Tông Phú, Ngọc Mai', 'xóm 7 và xóm 9'],
      ],
    ],
    anotherPlace:
      'Vụ chiêm xuân mấy năm nay trạm bơm Đò Neo, xã Tứ Kỳ Nam (Hải Phòng) chỉ chạy được 1 trên 4 tổ máy do bể hút bồi lắng, máy cũ, khoảng 90 ha ruộng của hai thôn Quàn Khê, La Giang không có nước đổ ải. Đề nghị nạo vét bể hút và thay máy bơm.',
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Đập Hố Giăng rò rỉ',
    text: 'Đập Hố Giăng ở thôn An Điền, xã Phước Trà (Đà Nẵng) đắp đất từ năm 1983, thân đập có hai điểm rò, cống lấy nước kẹt cửa van không đóng kín được. Mùa khô hồ cạn nước tưới cho 60 ha lúa, mùa mưa dân hạ du lo vỡ. Đề nghị sớm đưa vào danh mục sửa chữa, nâng cấp hồ chứa nhỏ.',
    paraphrase:
      'Cái đập đất Hố Giăng nớ đắp lâu năm lắm rồi, nước rỉ ra chưn đập thấy rõ, cái van cống thì đóng mở chi cũng không khít. Tới mùa nắng lúa An Điền khát khô, mùa lụt thì dân ở dưới ngủ không yên. Xin mấy anh lo tu bổ cho.',
    line: 'Hồ/đập Hố Giăng thấm thân đập + kẹt van, xin sửa',
    elsewhere: [
      [
        ['Hố Giăng', 'Suối Trầu'],
        ['An Điền', 'Thạch Bích'],
      ],
      [
        ['Đập Hố Giăng', 'Đập Cây Khế'],
        ['thôn An Điền, xã Phước Trà (Đà Nẵng)', 'thôn Vĩnh Cửu, xã Hoài Sơn Tây (Gia Lai)'],
      ],
    ],
    anotherPlace:
      'Hồ chứa Đá Chồng ở thôn Phú Gia, xã Quế Phong Đông đã xuống cấp: mái hạ lưu thấm ướt một vệt dài, tháp cống gỉ sét, van không kín nên tới vụ hè thu hồ cạn trơ đáy. Đề nghị thành phố kiểm định an toàn và bố trí vốn sửa.',
    otherMatter:
      'Thôn An Điền, gần đập Hố Giăng, có 20 hộ nằm trong vùng quy hoạch mở rộng lòng hồ từ 2012, không được xây sửa nhà, đề nghị hủy quy hoạch.',
  },
  {
    fieldCode: 'dien',
    title: 'Điện yếu ở buôn Pốk do trạm biến áp quá tải',
    text: 'Trạm biến áp T4 buôn Pốk, xã Krông Jin (Đắk Lắk) công suất 100 kVA đang cấp cho 210 hộ, mùa tưới cà phê điện sụt còn 150–160 V, máy bơm không quay nổi. Đề nghị Công ty Điện lực nâng công suất hoặc chống quá tải bằng trạm mới.',
    paraphrase:
      'Tới mùa tưới cà phê là buôn Pốk lại khổ, cả trăm cái máy bơm cùng cắm vô mà cái bình biến thế nhỏ, bóng đèn lù mù như đèn dầu, cháy mấy cái mô tơ. Đề nghị điện lực lắp bình lớn hơn.',
    line: 'buôn Pốk TBA T4 quá tải mùa tưới, sụt áp',
    elsewhere: [
      [
        ['buôn Pốk', 'buôn Drai Sí'],
        ['T4', 'T2'],
      ],
      [
        [
          'Trạm biến áp T4 buôn Pốk, xã Krông Jin (Đắk Lắk)',
          'Trạm biến áp T7 thôn Đạ Nhar, xã Đạ Quyn Nam (Lâm Đồng)',
        ],
        ['ở buôn Pốk', 'ở thôn Đạ Nhar'],
      ],
    ],
    anotherPlace:
      'Tới mùa tưới cà phê là buôn Ê Ga lại khổ, mấy chục cái máy bơm cùng cắm vô mà bình biến thế nhỏ xíu, bóng đèn lù mù như đèn dầu, cháy cả mô tơ. Bà con buôn Ê Ga đề nghị điện lực lắp bình lớn hơn.',
    otherMatter:
      'Buôn Pốk, xã Krông Jin đề nghị Công ty Điện lực di dời 6 trụ điện nằm giữa lòng đường sau khi mở rộng đường buôn.',
  },
  {
    fieldCode: 'dien',
    title: 'Trụ điện nghiêng tại khóm Vĩnh Mỹ',
    text: 'Cột điện khóm Vĩnh Mỹ, phường Long Mỹ Bắc (Cần Thơ), đoạn từ chùa Khmer Prek Chru tới nhà máy xay xát, nghiêng muốn ngã, dây thòng đụng nóc nhà. Đề nghị thay trước mùa giông.',
    paraphrase:
      'Tuyến dây hạ thế qua khóm Vĩnh Mỹ, gần chùa Prek Chru, có nhiều trụ bị xiêu, dây dẫn võng sát mái tôn nhà dân, tiềm ẩn nguy cơ chập cháy, tai nạn điện khi mưa bão. Người dân đã báo điện lực nhưng chưa được xử lý.',
    line: 'Vĩnh Mỹ: cột điện nghiêng, dây võng (chùa Prek Chru – nhà máy xay)',
    elsewhere: [
      [
        ['khóm Vĩnh Mỹ', 'khóm Thuận Hưng'],
        ['chùa Khmer Prek Chru tới nhà máy xay xát', 'đình thần tới cầu Xáng Cụt'],
      ],
      [
        [
          'khóm Vĩnh Mỹ, phường Long Mỹ Bắc (Cần Thơ), đoạn từ chùa Khmer Prek Chru tới nhà máy xay xát',
          'khóm 6, phường Láng Tròn Nam (Cà Mau), đoạn từ miếu Bà tới vựa tôm Ba Hòn',
        ],
        ['khóm Vĩnh Mỹ', 'khóm 6'],
      ],
    ],
    anotherPlace:
      'Khu vực Bình Tân, phường Vị Tân Đông, từ cây xăng đến trường tiểu học, trụ điện ngả ra lộ, dây xệ. Xin dựng lại trụ, căng dây.',
  },
  {
    fieldCode: 'dien',
    title: 'Kéo điện lưới quốc gia cho bản Huồi Xén',
    text: 'Bản Huồi Xén, xã Tri Lễ Thượng (Nghệ An) có 74 hộ đồng bào Mông vẫn chưa có điện lưới, trong khi đường dây 35 kV đi qua cách bản chưa đến 6 km. Cử tri mong Nhà nước sớm bố trí dự án cấp điện nông thôn, miền núi.',
    paraphrase:
      'Dân Huồi Xén nhìn thấy cột điện bên kia núi mà tối vẫn thắp đèn dầu, con em học bài nỏ có chi soi, sạc cái điện thoại cũng phải gửi xe xuống xã. Nói đi nói lại mấy kỳ tiếp xúc rồi, cán bộ cho biết khi mô thì kéo dây về bản.',
    line: 'Huồi Xén (Tri Lễ Thượng) chưa có điện lưới, 74 hộ',
    elsewhere: [
      [['Huồi Xén', 'Phà Lõm']],
      [
        ['Bản Huồi Xén, xã Tri Lễ Thượng (Nghệ An)', 'Bản Pù Nhi Xá, xã Trung Lý Đông (Thanh Hóa)'],
        ['bản Huồi Xén', 'bản Pù Nhi Xá'],
      ],
    ],
    anotherPlace:
      'Bản Pà Khốm, xã Mường Típ Thượng (Nghệ An) có 58 hộ đồng bào Mông vẫn chưa có điện lưới, trong khi đường dây 35 kV đi qua cách bản khoảng 9 km. Cử tri mong Nhà nước sớm bố trí dự án cấp điện nông thôn, miền núi.',
    otherMatter:
      'Tại bản Huồi Xén giáo viên cắm bản chưa có nhà công vụ, phải ở nhờ nhà dân, đề nghị xã Tri Lễ Thượng dựng nhà ở cho thầy cô.',
  },
  {
    fieldCode: 'nuoc-sach',
    title: 'Công trình nước tự chảy Nà Lếch hỏng',
    text: 'Công trình nước sinh hoạt tự chảy thôn Nà Lếch, xã Khuất Xá Đông (Lạng Sơn) được Chương trình 135 đầu tư năm 2011, đường ống bị lũ cuốn trôi 800 m từ cơn bão số 3 năm 2024, 56 hộ phải gùi nước khe. Cử tri đề nghị khôi phục đầu mối và đường ống.',
    paraphrase:
      'Thôn Nà Lếch mất nước từ dạo bão Yagi, ống dẫn từ khe về trôi mất, bể chứa đầu nguồn lấp đầy đá. Bà con lại gánh nước suối như ngày xưa. Mong trên cho ống mới, công thì dân góp.',
    line: 'nước tự chảy Nà Lếch hỏng sau bão 3/2024, đề nghị làm lại',
    elsewhere: [
      [['Nà Lếch', 'Pò Mạ']],
      [
        [
          'thôn Nà Lếch, xã Khuất Xá Đông (Lạng Sơn)',
          'thôn Khau Slôm, xã Cốc Đán Nam (Thái Nguyên)',
        ],
        ['tự chảy Nà Lếch', 'tự chảy Khau Slôm'],
      ],
    ],
    anotherPlace:
      'Thôn Lũng Thúm: nước tự chảy đứt ống, vỡ đập đầu khe từ trận lũ năm kia, dân đi xách nước mó, đề nghị sửa lại.',
    otherMatter:
      'Nhà văn hóa thôn Nà Lếch nền lún, tường nứt chữ thập, đề nghị xã Khuất Xá Đông cho kiểm định và xây lại.',
  },
  {
    fieldCode: 'nuoc-sach',
    title: 'Nước máy nhiễm mặn, đục tại ấp Giồng Ké',
    text: 'Trạm cấp nước Giồng Ké, xã An Ngãi Đông (Vĩnh Long) vào mùa hạn mặn bơm nước lợ, có ngày độ mặn trên 2 phần ngàn, màu đục, có mùi tanh. Hơn 400 hộ ấp Giồng Ké và ấp Cây Trôm phải mua nước bình nấu ăn. Đề nghị đơn vị cấp nước xử lý và công khai kết quả xét nghiệm.',
    paraphrase:
      'Nước phông-tên Giồng Ké tới tháng ba là mặn chát, rửa chén nổi váng, giặt đồ trắng thành đồ vàng mà tiền nước vẫn thâu đủ. Bà con tụi tui xài nước bình 20 lít nấu cơm hết trăm mấy ngàn một tuần. Xin bên nhà máy nước coi lại giùm.',
    line: 'Trạm nước Giồng Ké: mùa khô nước lợ, đục; xin xử lý',
    elsewhere: [
      [['Giồng Ké', 'Bàu Cối']],
      [
        [
          'Trạm cấp nước Giồng Ké, xã An Ngãi Đông (Vĩnh Long)',
          'Trạm cấp nước Gành Trâu, xã Khánh Hải Tây (Cà Mau)',
        ],
        ['ấp Giồng Ké và ấp Cây Trôm', 'ấp Gành Trâu và ấp Mũi Tràm'],
        ['ấp Giồng Ké', 'ấp Gành Trâu'],
      ],
    ],
    anotherPlace:
      'Trạm cấp nước Cồn Bững, xã Thạnh Hải Đông (Vĩnh Long) vào mùa hạn mặn bơm nước lợ, có ngày độ mặn gần 3 phần ngàn, đục và tanh. Hơn 250 hộ ấp Cồn Bững và ấp Bến Giá phải mua nước bình nấu ăn. Đề nghị đơn vị cấp nước xử lý, công khai kết quả xét nghiệm.',
  },
  {
    fieldCode: 'nuoc-sach',
    title: 'Đề nghị kéo đường ống nước sạch về xóm Đồi Chè',
    text: 'Xóm Đồi Chè thuộc xã Thanh Thủy Bắc (Phú Thọ) có 160 hộ dùng giếng khoan, kết quả xét nghiệm có asen và sắt vượt ngưỡng. Tuyến ống chính của nhà máy nước Đá Thờ đã chạy dọc ĐT.317 cách xóm 1,2 km. Đề nghị tỉnh chỉ đạo đấu nối.',
    paraphrase:
      'Chúng tôi ở Đồi Chè ăn nước giếng khoan vàng khè, có người lấy mẫu đi thử bảo nhiễm asen, ai cũng lo ung thư. Ống nước sạch chạy ngoài đường 317 mà không rẽ vào, xin hỏi vì sao các xóm khác có mà xóm này không.',
    line: 'Đồi Chè – giếng khoan nhiễm asen, xin đấu nối nước máy',
    elsewhere: [
      [['Đồi Chè', 'Gò Cháy']],
      [
        ['Xóm Đồi Chè thuộc xã Thanh Thủy Bắc', 'Xóm Múc Lội thuộc xã Cao Dương Nam'],
        ['nhà máy nước Đá Thờ đã chạy dọc ĐT.317', 'nhà máy nước Suối Bu đã chạy dọc ĐT.447'],
        ['xóm Đồi Chè', 'xóm Múc Lội'],
      ],
    ],
    anotherPlace:
      'Xóm Trại Cau, xã Yên Lập Nam (Phú Thọ) nhà nào cũng phải xây bể lọc mà nước giếng vẫn đóng cặn đỏ quạch, trung tâm y tế lấy mẫu bảo vượt ngưỡng thạch tín. Đường ống nhà máy nước Ngòi Lao đã về đến xóm bên, mong kéo thêm đoạn nữa.',
    otherMatter:
      'Xóm Đồi Chè, xã Thanh Thủy Bắc có trang trại gà 3 vạn con nằm sát khu dân cư, mùi hôi và ruồi dày đặc, đề nghị di dời.',
  },
  {
    fieldCode: 'moi-truong',
    title: 'Bãi rác Hố Mây quá tải, bốc mùi',
    text: 'Bãi rác Hố Mây ở xã Phước Hữu Trung (Khánh Hòa) tiếp nhận rác của 5 xã, rác lộ thiên cao hơn 6 m, không lót đáy, nước rỉ chảy xuống suối Tà Nôi. Cử tri thôn Hậu Sanh và thôn La Chữ phản ánh mùi hôi, khói đốt rác thường xuyên, đề nghị đóng cửa bãi trước năm 2027.',
    paraphrase:
      'Bà con La Chữ, Hậu Sanh ngửi mùi rác riết rồi quen, đêm nào bãi Hố Mây cũng đốt, khói bay vô tận giường ngủ, con suối Tà Nôi đen thui, dê uống vô chết. Nói là đóng bãi mà xe rác của mấy xã cứ chở về miết.',
    line: 'xin đóng cửa bãi rác Hố Mây, hôi + nước rỉ ra suối Tà Nôi',
    elsewhere: [
      [
        ['Hố Mây', 'Gò Lá'],
        ['suối Tà Nôi', 'suối Đá Bàn'],
        ['thôn Hậu Sanh và thôn La Chữ', 'thôn Hữu Đức và thôn Tân Bổn'],
      ],
      [
        [
          'Bãi rác Hố Mây ở xã Phước Hữu Trung (Khánh Hòa)',
          'Bãi rác Cầu Bà Ký ở xã Hàm Liêm Bắc (Lâm Đồng)',
        ],
        ['Bãi rác Hố Mây quá tải', 'Bãi rác Cầu Bà Ký quá tải'],
        ['suối Tà Nôi', 'suối Cát'],
        ['thôn Hậu Sanh và thôn La Chữ', 'thôn 3 và thôn Thuận Điền'],
      ],
    ],
    anotherPlace:
      'Bà con thôn Phương Cựu, Xóm Dừa ngửi mùi rác riết rồi quen, đêm nào bãi rác Dốc Sỏi cũng đốt, khói bay vô tận nhà, con suối Bà Lúa đen thui, bò uống vô bịnh. Nói là đóng bãi mà xe rác mấy xã cứ chở về miết.',
    otherMatter:
      'Suối Tà Nôi gần bãi rác Hố Mây bị khai thác cát trái phép ban đêm, bờ suối sạt vào rẫy nho của dân.',
  },
  {
    fieldCode: 'moi-truong',
    title: 'Nhà máy tinh bột mì Phú Lợi xả thải ra suối Ia Kring',
    text: 'Công ty chế biến tinh bột mì Phú Lợi đặt tại xã Ia Kring (Gia Lai), mỗi vụ từ tháng 11 đến tháng 3 xả nước chua, nổi bọt trắng ra suối Ia Kring, cá chết hàng loạt vào tháng 1 vừa rồi, làng Tung Ke không lấy nước sinh hoạt được. Yêu cầu cơ quan môi trường lấy mẫu, xử lý nghiêm và buộc bồi thường.',
    paraphrase:
      'Nước suối Ia Kring tới mùa mì hôi rình, bọt nổi trắng, cá chết phơi bụng. Bà con làng Tung Ke nói cái nhà máy mì Phú Lợi xả ra đêm khuya. Xin đoàn kiểm tra tới lúc nửa đêm mới bắt được.',
    line: 'NM mì Phú Lợi xả thải suối Ia Kring, cá chết (làng Tung Ke)',
    elsewhere: [
      [
        ['Phú Lợi', 'Đồng Tiến'],
        ['suối Ia Kring', 'suối Đak Pơ'],
        ['làng Tung Ke', 'làng Hra'],
      ],
      [
        [
          'Công ty chế biến tinh bột mì Phú Lợi đặt tại xã Ia Kring (Gia Lai)',
          'Công ty mủ cao su Thành Phát đặt tại xã Minh Lập Tây (Đồng Nai)',
        ],
        ['Nhà máy tinh bột mì Phú Lợi', 'Nhà máy mủ cao su Thành Phát'],
        ['suối Ia Kring', 'suối Rạt'],
        ['làng Tung Ke', 'ấp Sóc Bù'],
      ],
    ],
    anotherPlace:
      'Mùa ép mì vừa rồi, nhà máy tinh bột sắn Hoàng Gia ở xã Kông Yang Nam tháo nước thải thẳng xuống suối Đak Lơ, nước đặc như cháo, tôm cá không còn con nào, dân làng Bờ Tơ tắm về nổi ngứa. Đề nghị thanh tra đột xuất, đình chỉ nếu vi phạm.',
  },
  {
    fieldCode: 'nong-nghiep',
    title: 'Hỗ trợ thiệt hại dịch tả heo châu Phi chưa nhận được ở xã Long Khốt',
    text: 'Đợt dịch tả heo châu Phi tháng 8/2025, các hộ ấp Bàu Nâu, xã Long Khốt (Tây Ninh) tiêu hủy 340 con heo có biên bản của thú y nhưng đến nay chưa được chi tiền hỗ trợ. Cử tri đề nghị chi trả theo đúng mức quy định để tái đàn.',
    paraphrase:
      'Nhà tui chôn hết ba chục con heo, có chữ ký của thú y với trưởng ấp Bàu Nâu hẳn hoi, nói chừng tháng là có tiền phụ. Chờ gần năm trời, chuồng trống hoác, tiền cám còn thiếu đại lý. Mấy chú trên xã Long Khốt rà coi hồ sơ bị kẹt chỗ nào.',
    line: 'Bàu Nâu chưa được tiền hỗ trợ heo tiêu hủy (DTHCP 8/2025)',
    elsewhere: [
      [['ấp Bàu Nâu', 'ấp Cả Gừa']],
      [
        ['ấp Bàu Nâu, xã Long Khốt (Tây Ninh)', 'ấp 3, xã Mỹ Thạnh An (Đồng Tháp)'],
        ['xã Long Khốt', 'xã Mỹ Thạnh An'],
      ],
    ],
    anotherPlace:
      'Đợt dịch tả heo châu Phi tháng 7/2025, các hộ ấp Gò Châu, xã Khánh Hưng Tây (Tây Ninh) tiêu hủy 215 con heo, có biên bản của thú y, nhưng đến nay chưa được chi tiền hỗ trợ. Cử tri đề nghị chi trả theo đúng mức quy định để tái đàn.',
    otherMatter:
      'Ấp Bàu Nâu đề nghị xã Long Khốt đầu tư đê bao chống lũ cho 200 ha lúa hè thu, năm ngoái nước tràn mất trắng.',
  },
  {
    fieldCode: 'nong-nghiep',
    title: 'Lợn rừng, khỉ phá nương của dân bản Lả Mường',
    text: 'Đàn lợn rừng và khỉ từ khu bảo tồn Pù Lông xuống phá nương ngô, sắn của dân bản Lả Mường, xã Cẩm Sơn Thượng (Thanh Hóa), ba vụ liền hộ nào cũng mất trên nửa sản lượng. Pháp luật cấm săn bắt nên dân không biết làm thế nào, đề nghị kiểm lâm có cách xua đuổi và hỗ trợ thiệt hại.',
    paraphrase:
      'Bản Lả Mường trồng được bắp nào thú rừng ăn bắp nấy, đêm phải cắt cử nhau ngủ chòi gõ kẻng. Bắn thì phạm luật mà ngồi nhìn thì đói. Ai đứng ra đền cho dân, hay làm hàng rào điện, hay thế nào cũng phải nói một tiếng.',
    line: 'Lả Mường - thú rừng từ KBT Pù Lông phá hoa màu, xin bồi thường',
    elsewhere: [
      [['Lả Mường', 'Cá Nọi']],
      [
        ['khu bảo tồn Pù Lông', 'vườn quốc gia Kẻ Dương'],
        ['bản Lả Mường, xã Cẩm Sơn Thượng (Thanh Hóa)', 'bản Ka Tang, xã Dân Hóa Tây (Quảng Trị)'],
        ['bản Lả Mường', 'bản Ka Tang'],
      ],
    ],
    anotherPlace:
      'Cử tri bản Cha Khót kiến nghị Ban quản lý khu bảo tồn Nậm Pướng phối hợp với xã có biện pháp ngăn khỉ, lợn rừng vào phá lúa nương, lạc và chuối của dân; đồng thời xem xét bồi thường vì hai năm nay nhiều hộ gần như mất trắng.',
  },
  {
    fieldCode: 'an-ninh',
    title: 'Nạn trộm sầu riêng và mủ cao su ở thôn Tân Hiệp',
    text: 'Tui ở thôn Tân Hiệp, xã Đạ Pal (Lâm Đồng), làm vườn cả năm trông có mấy tháng trái mà nó vô cắt sạch. Đêm rằm rồi bốn nhà bị một lượt, bên cao su thì sáng ra chén mủ trống trơn, chó sủa cũng không dám ra vì tụi nó đi đông có dao. Đề nghị Công an xã đi tuần ban đêm, gắn camera hai đầu đường vô thôn.',
    paraphrase:
      'Cử tri Tân Hiệp phản ánh tình trạng kẻ gian lẻn vào vườn cắt sầu riêng, trộm mủ xảy ra dồn dập vào mùa thu hoạch, người dân phải thức đêm canh. Kiến nghị lực lượng công an, dân quân mở đợt truy quét và hỗ trợ camera an ninh.',
    line: 'Tân Hiệp (Đạ Pal) trộm sầu riêng, mủ; xin tuần tra + camera',
    elsewhere: [
      [['thôn Tân Hiệp', 'thôn Đồng Nai Thượng']],
      [
        ['thôn Tân Hiệp, xã Đạ Pal (Lâm Đồng)', 'thôn 9, xã Ea Kênh Đông (Đắk Lắk)'],
        ['thôn Tân Hiệp', 'thôn 9'],
      ],
    ],
    anotherPlace:
      'Cử tri thôn Đạ Mý phản ánh tình trạng kẻ gian lẻn vào vườn cắt sầu riêng, trộm mủ cao su dồn dập vào mùa thu hoạch, người dân phải thay nhau thức đêm canh. Kiến nghị công an, dân quân xã Đạ Oai Bắc mở đợt truy quét và hỗ trợ camera an ninh.',
    otherMatter:
      'Thôn Tân Hiệp, xã Đạ Pal có đoạn suối mùa mưa ngập ngầm tràn, xe không qua được, đề nghị làm cầu.',
  },
  {
    fieldCode: 'an-ninh',
    title: 'Thanh niên tụ tập đua xe, nẹt pô trên đường Võ Văn Kiệt nối dài',
    text: 'Tối thứ bảy, chủ nhật nào cũng có hàng chục thanh niên tụ tập đua xe, nẹt pô từ cầu Rạch Tôm tới vòng xoay Hưng Lợi trên đường Võ Văn Kiệt nối dài, phường Tân Hội (Cần Thơ). Cử tri khu vực 3 và khu vực 4 đề nghị Công an chốt chặn, xử lý.',
    paraphrase:
      'Cử tri phường Tân Hội phản ánh các nhóm thanh thiếu niên thường tập trung tại vòng xoay Hưng Lợi vào đêm cuối tuần để rú ga, chạy tốc độ cao đến 1, 2 giờ sáng, gây mất trật tự và nguy hiểm cho người đi đường; lực lượng công an tuần tra rút đi thì tái diễn. Kiến nghị lập chốt cố định.',
    line: 'đua xe nẹt pô cuối tuần, vòng xoay Hưng Lợi – cầu Rạch Tôm',
    elsewhere: [
      [
        ['cầu Rạch Tôm tới vòng xoay Hưng Lợi', 'cầu Cái Đôi tới ngã tư Lò Gạch'],
        ['khu vực 3 và khu vực 4', 'khu vực 7'],
      ],
      [
        [
          'đường Võ Văn Kiệt nối dài, phường Tân Hội (Cần Thơ)',
          'đường Phạm Hùng, phường Châu Thành Đông (Vĩnh Long)',
        ],
        ['đường Võ Văn Kiệt nối dài', 'đường Phạm Hùng'],
        ['cầu Rạch Tôm tới vòng xoay Hưng Lợi', 'bến xe mới tới cầu Sắt'],
      ],
    ],
    anotherPlace:
      'Đêm nào cũng vậy, đường bờ kè Xóm Chài từ bến phà cũ tới công viên nước là trường đua của đám choai choai, bốc đầu, hú còi, nẹt pô inh ỏi, người già con nít không ngủ được. Xin công an phường Hưng Phú Nam ra tay mạnh giùm.',
    otherMatter:
      'Vòng xoay Hưng Lợi trên đường Võ Văn Kiệt nối dài, phường Tân Hội cây kiểng chết khô, cỏ mọc um tùm che tầm nhìn, đề nghị chăm sóc.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Đề nghị hủy quy hoạch treo khu du lịch sinh thái Bàu Trâm',
    text: 'Quy hoạch khu du lịch sinh thái Bàu Trâm, phường Xuyên Mộc Đông (TP. Hồ Chí Minh) công bố từ năm 2010 nhưng không có nhà đầu tư. Hơn 90 hộ tổ 12, tổ 13 không tách thửa, không xin phép xây dựng được. Cử tri đề nghị rà soát, thu hồi hoặc điều chỉnh quy hoạch để người dân ổn định cuộc sống.',
    paraphrase:
      'Mười lăm mười sáu năm nay nghe nói chỗ Bàu Trâm làm khu du lịch mà cỏ mọc cao hơn đầu người. Con tui cưới vợ tính tách miếng đất cất nhà cũng không cho, nhà dột không cho xây. Không làm thì xóa đi cho dân nhờ.',
    line: 'KDL Bàu Trâm quy hoạch treo từ 2010, dân tổ 12, 13 xin xóa',
    elsewhere: [
      [
        ['Bàu Trâm', 'Hồ Cóc Nhỏ'],
        ['tổ 12, tổ 13', 'tổ 4, tổ 5'],
      ],
      [
        [
          'khu du lịch sinh thái Bàu Trâm, phường Xuyên Mộc Đông (TP. Hồ Chí Minh)',
          'khu du lịch sinh thái thác Đray Kpơ, xã Ea Tul Bắc (Đắk Lắk)',
        ],
        ['khu du lịch sinh thái Bàu Trâm', 'khu du lịch sinh thái thác Đray Kpơ'],
        ['tổ 12, tổ 13', 'buôn Sah A'],
      ],
    ],
    anotherPlace:
      'Quy hoạch khu du lịch hồ Đá Xanh, phường Bình Châu Tây (TP. Hồ Chí Minh) công bố từ năm 2008 nhưng không có nhà đầu tư. Hơn 60 hộ tổ 7, tổ 8 không tách thửa, không xin phép xây dựng được. Cử tri đề nghị thu hồi hoặc điều chỉnh quy hoạch để dân ổn định cuộc sống.',
    otherMatter:
      'Tổ 12 gần Bàu Trâm chưa có đường ống nước máy, đề nghị phường Xuyên Mộc Đông vận động công ty cấp nước mở mạng.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Thiếu đất sản xuất cho hộ đồng bào tái định cư thủy điện Sông Đrưm',
    text: '52 hộ Cơ Tu ở khu tái định cư Aró, xã Sông Kôn Thượng (Đà Nẵng) nhường đất cho thủy điện Sông Đrưm từ năm 2009, được hứa cấp 1,5 ha đất rẫy mỗi hộ nhưng thực tế mới nhận trung bình 0,4 ha, đất bạc màu, dốc. Cử tri đề nghị tỉnh, thành phố và chủ đầu tư thực hiện đúng phương án bồi thường đã phê duyệt.',
    paraphrase:
      'Đồng bào Aró dời nhà cho làm thủy điện Sông Đrưm mười mấy năm, hồi nớ hứa mỗi nhà một héc ta rưỡi rẫy, chừ chỉ chia được mấy sào sỏi đá, trồng keo không lên. Dân không biết trông vô mô mà sống, đề nghị trả đủ đất.',
    line: 'TĐC Aró (TĐ Sông Đrưm) chưa cấp đủ đất rẫy 1,5 ha/hộ',
    elsewhere: [
      [['Aró', 'Pa Lanh']],
      [
        ['thủy điện Sông Đrưm từ năm 2009', 'thủy điện Đăk Nhơm từ năm 2007'],
        ['thủy điện Sông Đrưm', 'thủy điện Đăk Nhơm'],
        [
          '52 hộ Cơ Tu ở khu tái định cư Aró, xã Sông Kôn Thượng (Đà Nẵng)',
          '38 hộ Ba Na ở khu tái định cư Kon Hleng, xã Đăk Pne Nam (Quảng Ngãi)',
        ],
      ],
    ],
    anotherPlace:
      'Nhường đất lòng hồ cho thủy điện Sông Tà Rinh, 44 hộ Ca Dong về khu tái định cư Nước Xa, xã Trà Bui Thượng, tới nay chưa hộ nào nhận đủ đất sản xuất như phương án đã ký. Thanh niên bỏ làng đi làm thuê hết. Đề nghị thành phố buộc chủ đầu tư thực hiện cam kết.',
    otherMatter:
      'Nhà ở khu tái định cư Aró do thủy điện Sông Đrưm xây bị nứt tường, tốc mái, đề nghị chủ đầu tư sửa chữa.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Bồi thường đất làm cao tốc đoạn qua xã Mỹ Khánh Đông quá thấp',
    text: 'Các hộ ấp Thới An, xã Mỹ Khánh Đông (An Giang) bị thu hồi đất làm đường cao tốc trục ngang số 4 cho rằng giá bồi thường đất vườn 260.000 đồng/m2 chưa sát giá thị trường, tiền hỗ trợ cây ăn trái tính theo đơn giá cũ. Đề nghị định giá lại và tổ chức đối thoại trước khi cưỡng chế.',
    paraphrase:
      'Cao tốc đi ngang vườn xoài nhà tui, đền có hai trăm sáu một mét, xoài đang cho trái mà tính như cây con. Bán miếng đất kế bên người ta một triệu mấy. Ấp Thới An ai cũng chưa chịu ký, xin trên xuống nói chuyện phải quấy.',
    line: 'Thới An khiếu giá đền bù cao tốc (đất vườn 260k/m2), xin đối thoại',
    elsewhere: [
      [['ấp Thới An', 'ấp Hòa Phú']],
      [
        ['ấp Thới An, xã Mỹ Khánh Đông (An Giang)', 'ấp Vàm Xáng, xã Trần Hợi Bắc (Cà Mau)'],
        ['đường cao tốc trục ngang số 4', 'đường hành lang ven biển giai đoạn 2'],
        ['cao tốc đoạn qua xã Mỹ Khánh Đông', 'hành lang ven biển đoạn qua xã Trần Hợi Bắc'],
      ],
    ],
    anotherPlace:
      'Cao tốc đi ngang vườn nhãn nhà tui ở ấp Trung Nhứt, đền có ba trăm mốt một mét, nhãn đang cho trái mà tính như cây con. Bán miếng đất kế bên người ta hơn triệu rưỡi. Ấp Trung Nhứt ai cũng chưa chịu ký, xin trên xuống nói chuyện phải quấy.',
  },
  {
    fieldCode: 'giao-duc',
    title: 'Đề nghị mở lại bếp ăn bán trú Trường PTDTBT THCS Suối Quyền',
    text: 'Trường PTDTBT THCS Suối Quyền, xã Văn Chấn Thượng (Lào Cai) tạm dừng bếp ăn bán trú từ đầu học kỳ vì hết hợp đồng nhân viên cấp dưỡng, 280 học sinh người Dao, người Mông phải tự nấu. Cử tri đề nghị bố trí kinh phí thuê người nấu ăn và khôi phục bếp.',
    paraphrase:
      'Bọn trẻ ở trọ học trường Suối Quyền giờ tan học phải kiếm củi thổi cơm, có hôm ăn mì tôm trừ bữa, đứa nhỏ nhất mới lớp 6. Phụ huynh nghe nói không có tiền trả lương cô cấp dưỡng. Mong các cấp lo lại bữa cơm cho các cháu.',
    line: 'Bán trú THCS Suối Quyền không ai nấu ăn, HS tự nấu, xin mở lại bếp',
    elsewhere: [
      [['Suối Quyền', 'Nậm Mười']],
      [
        [
          'Trường PTDTBT THCS Suối Quyền, xã Văn Chấn Thượng (Lào Cai)',
          'Trường PTDTBT Tiểu học Lũng Thàng, xã Cán Chu Phìn (Tuyên Quang)',
        ],
        ['Trường PTDTBT THCS Suối Quyền', 'Trường PTDTBT Tiểu học Lũng Thàng'],
      ],
    ],
    anotherPlace:
      'Học sinh bán trú Trường PTDTBT THCS Phình Hồ Nam tuần này qua tuần khác ăn cơm nắm mang từ nhà, vì bếp của trường đóng cửa, người nấu ăn nghỉ do không có tiền công. Bà con các bản đề nghị tỉnh cấp kinh phí thuê lại cấp dưỡng.',
    otherMatter:
      'Khu nội trú Trường PTDTBT THCS Suối Quyền chỉ có 6 phòng cho 280 em, nằm ba em một giường, đề nghị xây thêm.',
  },
  {
    fieldCode: 'giao-duc',
    title: 'Không bố trí được giáo viên tiếng Anh, Tin học cho Trường Tiểu học Vĩnh Hòa A',
    text: 'Nói thiệt với mấy anh mấy chị, Trường Tiểu học Vĩnh Hòa A, xã Gò Quao Tây (An Giang) hai năm liền hổng có thầy cô tiếng Anh, cũng hổng có ai dạy vi tính, tụi nhỏ lớp 3, lớp 4, lớp 5 ngồi coi video thay giờ học. Máy tính Nhà nước cấp thì trùm mền. Cử tri xin Sở điều giáo viên về.',
    paraphrase:
      'Đề nghị ngành giáo dục quan tâm tuyển dụng hoặc cử giáo viên biệt phái môn Ngoại ngữ và Tin học cho điểm Vĩnh Hòa A bậc tiểu học ở Gò Quao; tình trạng thiếu giáo viên bộ môn đã kéo dài, học sinh không đạt yêu cầu chương trình phổ thông 2018.',
    line: 'TH Vĩnh Hòa A 2 năm không GV Anh, Tin',
    elsewhere: [
      [['Vĩnh Hòa A', 'Thới Quản 1']],
      [
        [
          'Trường Tiểu học Vĩnh Hòa A, xã Gò Quao Tây (An Giang)',
          'Trường Tiểu học Lê Văn Tám, xã Đắk Ơ Bắc (Đồng Nai)',
        ],
        ['Trường Tiểu học Vĩnh Hòa A', 'Trường Tiểu học Lê Văn Tám'],
      ],
    ],
    anotherPlace:
      'Nói thiệt với mấy anh mấy chị, Trường Tiểu học Thạnh Lộc B, xã Giồng Riềng Nam (An Giang) ba năm liền hổng có thầy cô tiếng Anh, cũng hổng có ai dạy vi tính, tụi nhỏ ngồi coi video thay giờ học, máy tính thì trùm mền. Cử tri xin Sở điều giáo viên về.',
    otherMatter:
      'Trường Tiểu học Vĩnh Hòa A thiếu hàng rào phía kinh, năm ngoái có em lọt xuống nước, đề nghị xây rào bảo vệ.',
  },
  {
    fieldCode: 'giao-duc',
    title: 'Sáp nhập điểm lẻ làng Đê Kôn làm học sinh nghỉ học',
    text: 'Từ khi bỏ điểm trường lẻ làng Đê Kôn, dồn về điểm chính Trường Tiểu học Kim Đồng, xã Hà Tây Bắc (Gia Lai), 38 em lớp 1 đến lớp 3 phải đi bộ hơn 7 km qua hai con suối. Đã có 11 em bỏ học. Cử tri đề nghị khôi phục điểm lẻ cho các lớp nhỏ.',
    paraphrase:
      'Trẻ con Đê Kôn còn bé tí mà bắt ra ngoài xã học, mưa suối lên là ở nhà, riết rồi nó không đi nữa. Lớp cũ trong làng còn đó, mái còn tốt, có hai cô giáo là dạy được. Già làng với bà con xin mở lại lớp trong làng.',
    line: 'xin mở lại điểm trường làng Đê Kôn, 11 em bỏ học vì xa',
    elsewhere: [
      [['Đê Kôn', 'Kon Sơ Lăl']],
      [
        [
          'làng Đê Kôn, dồn về điểm chính Trường Tiểu học Kim Đồng, xã Hà Tây Bắc (Gia Lai)',
          'bản Pa Ảng, dồn về điểm chính Trường Tiểu học Nậm Vì, xã Mường Toong Thượng (Điện Biên)',
        ],
        ['làng Đê Kôn', 'bản Pa Ảng'],
      ],
    ],
    anotherPlace:
      'Bỏ lớp lẻ ở làng Đăk Asêl, gom về trường trung tâm xã Sơn Lang Hạ, mấy đứa lớp 1, lớp 2 phải lội rừng gần chục cây số, nhà rẫy bận không ai đưa nên chín đứa thôi học rồi. Làng xin thầy cô vào dạy lại tại chỗ.',
  },
  {
    fieldCode: 'y-te',
    title: 'Trạm y tế xã Lương Hòa cũ đóng cửa sau sáp nhập',
    text: 'Từ ngày ba xã nhập một thành xã Lương Hòa Lạc (Đồng Tháp), cái trạm y tế ở xã Lương Hòa cũ bị khóa cửa. Năm ấp vùng trong đi ra trạm mới mười bốn cây số, ông già bà cả đâu có ai chở, cử tri nói vậy và xin giữ lại chỗ khám cũ, mỗi tuần chừng hai buổi có bảo hiểm là được.',
    paraphrase:
      'Kiến nghị duy trì hoạt động khám chữa bệnh BHYT tại cơ sở trạm y tế trước đây của Lương Hòa, vì sau khi sắp xếp đơn vị hành chính, người cao tuổi ở các ấp phía trong phải đi rất xa mới đến được trạm trung tâm để đo huyết áp, lấy thuốc định kỳ.',
    line: 'Lương Hòa cũ: trạm y tế đóng sau nhập xã, xin giữ điểm khám',
    elsewhere: [
      [['xã Lương Hòa cũ', 'xã Quơn Long cũ']],
      [
        ['xã Lương Hòa Lạc (Đồng Tháp)', 'xã Tân Hưng Phú (Tây Ninh)'],
        ['xã Lương Hòa cũ', 'xã Thạnh Trị cũ'],
      ],
    ],
    anotherPlace:
      'Kiến nghị duy trì khám chữa bệnh BHYT tại trạm y tế xã Tân Thuận Lợi cũ, vì sau khi sắp xếp đơn vị hành chính, trạm bị đóng cửa, người cao tuổi các ấp phía trong phải đi rất xa mới đến trạm trung tâm để đo huyết áp, lấy thuốc định kỳ.',
    otherMatter:
      'Trụ sở UBND xã Lương Hòa cũ bỏ trống từ ngày nhập xã, cỏ mọc, mất cắp cửa sắt, cử tri đề nghị giao làm nhà văn hóa hoặc trường mầm non.',
  },
  {
    fieldCode: 'y-te',
    title: 'Xin máy chạy thận cho Trung tâm y tế khu vực Bắc Sa Thầy',
    text: 'Trung tâm y tế khu vực Bắc Sa Thầy (Quảng Ngãi) không có máy chạy thận nhân tạo, 23 bệnh nhân suy thận phải đi về Kon Tum cũ hơn 60 km, tuần ba lần. Cử tri đề nghị đầu tư đơn nguyên thận nhân tạo 5 máy.',
    paraphrase:
      'Chồng tôi suy thận, tuần nào cũng ba bận xuống tận Kon Tum lọc máu, tiền xe hết sạch tiền bán mì. Trong vùng Bắc Sa Thầy còn hơn hai chục người như vậy. Nếu bệnh viện mình có máy thì đỡ biết mấy.',
    line: 'Bắc Sa Thầy chưa có máy lọc thận, BN đi xa 60km',
    elsewhere: [
      [['Bắc Sa Thầy', 'Đắk Glei Nam']],
      [
        [
          'Trung tâm y tế khu vực Bắc Sa Thầy (Quảng Ngãi)',
          'Trung tâm y tế khu vực Mường Chà Hạ (Điện Biên)',
        ],
        ['về Kon Tum cũ hơn 60 km', 'về Điện Biên Phủ hơn 75 km'],
        ['Trung tâm y tế khu vực Bắc Sa Thầy', 'Trung tâm y tế khu vực Mường Chà Hạ'],
      ],
    ],
    anotherPlace:
      'Người bệnh thận ở vùng Măng Đen Hạ đều phải thuê xe đi lọc máu tận tỉnh lỵ cũ, mỗi tuần ba lượt, kiệt quệ cả gia đình. Cử tri đề nghị trang bị máy chạy thận nhân tạo tại Trung tâm y tế khu vực Măng Đen Hạ.',
    otherMatter:
      'Nhà vệ sinh khu điều trị nội trú Trung tâm y tế khu vực Bắc Sa Thầy bẩn, hư khóa, nước tắc, người nuôi bệnh phải ra ngoài bờ rào.',
  },
  {
    fieldCode: 'y-te',
    title: 'Sốt xuất huyết bùng phát tại khu trọ công nhân Hố Nai 6',
    text: 'Trong tháng 9, khu trọ công nhân Hố Nai 6, phường Trảng Dài Đông (Đồng Nai) ghi nhận trên 50 ca sốt xuất huyết, cống hở và vật chứa nước đọng nhiều nhưng chưa thấy phun hóa chất. Cử tri yêu cầu trung tâm y tế phun diệt muỗi và phường tổng vệ sinh.',
    paraphrase:
      'Dãy trọ chỗ Hố Nai 6 nhà nào cũng có người nằm viện vì sốt muỗi, cống không nắp muỗi bay như vãi trấu. Năm ngoái nghe nói có phun mà năm nay chờ dài cổ. Xin mấy anh y tế lẹ lẹ dùm.',
    line: 'Hố Nai 6 khu trọ: SXH nhiều, chưa phun thuốc muỗi',
    elsewhere: [
      [['Hố Nai 6', 'Long Bình 9']],
      [
        [
          'khu trọ công nhân Hố Nai 6, phường Trảng Dài Đông (Đồng Nai)',
          'khu trọ công nhân Tân Vạn, phường Bình Thắng (TP. Hồ Chí Minh)',
        ],
        ['khu trọ công nhân Hố Nai 6', 'khu trọ công nhân Tân Vạn'],
      ],
    ],
    anotherPlace:
      'Trong tháng 8, khu trọ công nhân Gò Me, phường Tam Phước Đông (Đồng Nai) ghi nhận trên 30 ca sốt xuất huyết, cống hở và vật chứa nước đọng nhiều nhưng chưa thấy phun hóa chất. Cử tri yêu cầu trung tâm y tế phun diệt muỗi và phường tổng vệ sinh.',
  },
  {
    fieldCode: 'chinh-sach',
    title: 'Nhà tạm của hộ nghèo bản Sà Ren chưa được hỗ trợ',
    text: 'Tại bản Sà Ren, xã Hướng Phùng Thượng (Quảng Trị) còn 17 hộ nghèo người Vân Kiều ở nhà tranh tre dột nát, nằm trong danh sách xóa nhà tạm đợt 2 năm 2025 nhưng chưa được giải ngân 60 triệu đồng/hộ. Cử tri đề nghị sớm giải ngân để kịp dựng nhà trước mùa mưa bão.',
    paraphrase:
      'Bà con Sà Ren mình có tên trong sổ được làm nhà, cán bộ lên chụp hình rồi, mấy nhà đã dỡ nhà cũ ra nằm chòi, chừ tiền không thấy về. Mưa xuống trẻ con lạnh. Hỏi xã thì nói chưa có nguồn, mong trên đừng để dân chờ nữa.',
    line: 'bản Sà Ren – 17 hộ xóa nhà tạm chưa nhận 60tr',
    elsewhere: [
      [['Sà Ren', 'Cù Bai Trên']],
      [
        ['bản Sà Ren, xã Hướng Phùng Thượng (Quảng Trị)', 'thôn A Đeng, xã A Lưới 6 (Huế)'],
        ['Vân Kiều', 'Tà Ôi'],
        ['bản Sà Ren', 'thôn A Đeng'],
      ],
    ],
    anotherPlace:
      'Đề nghị tỉnh Quảng Trị đôn đốc giải ngân tiền xóa nhà tạm cho 23 hộ nghèo người Pa Kô bản A Rum, xã Tà Long Đông; các hộ đã được phê duyệt từ giữa năm ngoái, có nhà vay nóng mua tôn, xi măng trước, nay bị đòi nợ.',
    otherMatter:
      'Bản Sà Ren, xã Hướng Phùng Thượng sóng di động chập chờn, họp trực tuyến không được, đề nghị nhà mạng lắp trạm phát.',
  },
  {
    fieldCode: 'chinh-sach',
    title: 'Chưa chi trả tiền dịch vụ môi trường rừng cho cộng đồng thôn Pờ Ê',
    text: 'Cộng đồng thôn Pờ Ê, xã Măng Bút Tây (Quảng Ngãi) nhận khoán bảo vệ 612 ha rừng phòng hộ nhưng tiền dịch vụ môi trường rừng năm 2024, năm 2025 chưa được chi trả. Cử tri đề nghị Quỹ Bảo vệ và phát triển rừng cùng Ban quản lý rừng thanh toán, công khai đơn giá.',
    paraphrase:
      'Đàn ông trong làng Pờ Ê đi tuần rừng tháng hai lần, ăn cơm nắm ngủ võng, hai năm nay không được trả công. Nghe nói thủy điện nộp tiền rồi, vậy tiền đang ở đâu? Làng yêu cầu nói rõ một héc ta được bao nhiêu và khi nào phát.',
    line: 'Pờ Ê: nợ tiền DVMTR 2024–2025',
    elsewhere: [
      [['Pờ Ê', 'Vi Rô Ngheo']],
      [
        ['thôn Pờ Ê, xã Măng Bút Tây (Quảng Ngãi)', 'bon Ja Lú, xã Quảng Khê Thượng (Lâm Đồng)'],
        ['thôn Pờ Ê', 'bon Ja Lú'],
        ['612 ha', '455 ha'],
      ],
    ],
    anotherPlace:
      'Đàn ông trong làng Đăk Xô đi tuần rừng tháng hai lần, ăn cơm nắm ngủ võng, hai năm nay không được trả tiền dịch vụ môi trường rừng. Nghe nói thủy điện nộp rồi, vậy tiền đang ở đâu? Làng yêu cầu nói rõ một héc ta được bao nhiêu, khi nào phát.',
    otherMatter:
      'Thôn Pờ Ê, xã Măng Bút Tây xin chuyển 30 ha rừng nghèo thành đất sản xuất để trồng sâm dây, cà phê.',
  },
  {
    fieldCode: 'chinh-sach',
    title: 'Nhà máy Đại Hưng Footwear nợ BHXH, công nhân không chốt được sổ',
    text: 'Công ty TNHH Đại Hưng Footwear tại Cụm công nghiệp Thanh An, xã Thanh An (TP. Hồ Chí Minh) ngừng sản xuất từ tháng 3, nợ bảo hiểm xã hội 14 tháng nên gần 500 lao động không chốt được sổ, không hưởng được trợ cấp thất nghiệp, thai sản. Đề nghị cơ quan bảo hiểm và liên đoàn lao động can thiệp, cho chốt sổ theo thời gian đã đóng.',
    paraphrase:
      'Tụi em làm giày bên Đại Hưng, chủ đóng cửa đi mất, sổ bảo hiểm treo, đi làm chỗ khác người ta hỏi cũng không có, mấy chị bầu sanh xong không lãnh được đồng thai sản. Lương thì trừ tiền bảo hiểm mỗi tháng đàng hoàng. Ai lo cho công nhân tụi em đây?',
    line: 'cty giày Đại Hưng (CCN Thanh An) nợ BHXH 14 tháng, CN chưa chốt sổ',
    elsewhere: [
      [['Đại Hưng Footwear', 'Minh Khang Garment']],
      [
        [
          'Công ty TNHH Đại Hưng Footwear tại Cụm công nghiệp Thanh An, xã Thanh An (TP. Hồ Chí Minh)',
          'Công ty TNHH May Tường Phát tại Cụm công nghiệp Long Cang, xã Long Cang Tây (Tây Ninh)',
        ],
        ['Nhà máy Đại Hưng Footwear', 'Nhà máy May Tường Phát'],
      ],
    ],
    anotherPlace:
      'Công ty gỗ Hoàng Nam Furniture trong Khu công nghiệp Phú Gia trừ lương đóng bảo hiểm của công nhân nhưng không nộp, gần hai năm. Giờ xưởng khóa cổng, hơn 200 người nghỉ việc không rút được sổ, không làm được hồ sơ thất nghiệp. Yêu cầu cơ quan chức năng truy thu.',
    otherMatter:
      'Công ty Đại Hưng Footwear ở Cụm công nghiệp Thanh An để lại kho da và keo, mùi dung môi bay sang khu nhà trọ, đề nghị kiểm tra xử lý chất thải.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Tranh chấp đất rừng giữa dân xóm Bưa Cầu và Lâm trường Tu Lý',
    text: 'Cái đồi Bưa Cầu, xã Tu Lý Thượng (Phú Thọ) là dân xóm Bưa Cầu vỡ hoang từ năm 1989, chừng 73 ha, có nhà ba đời giồng keo ở đấy. Bây giờ Lâm trường Tu Lý lại bảo nằm trong đất của lâm trường, không cho bán keo. Đề nghị tỉnh cho người lên đo, cắm mốc phân ranh, phần nào dân đang làm thì trả về cho xã.',
    paraphrase:
      'Cử tri Bưa Cầu đề nghị cơ quan nhà nước giải quyết chồng lấn ranh giới giữa đất do các hộ sử dụng lâu nay và đất giao cho Lâm trường Tu Lý; hộ dân có rừng keo đến kỳ khai thác nhưng bị bảo vệ ngăn cản, dễ phát sinh xô xát.',
    line: 'Bưa Cầu >< Lâm trường Tu Lý, 73ha đồi keo, xin phân mốc',
    elsewhere: [
      [
        ['Bưa Cầu', 'Suối Bến'],
        ['73 ha', '41 ha'],
      ],
      [
        ['đồi Bưa Cầu, xã Tu Lý Thượng (Phú Thọ)', 'đồi Khe Sài, xã Như Thanh Nam (Thanh Hóa)'],
        ['xóm Bưa Cầu', 'thôn Khe Sài'],
        ['Lâm trường Tu Lý', 'Lâm trường Sông Chàng'],
      ],
    ],
    anotherPlace:
      'Cái đồi Khe Lóng, xã Yên Sơn Thượng (Phú Thọ) là dân khu Đồng Dẻ vỡ hoang từ năm 1991, chừng 55 ha, giồng keo, giồng bồ đề ở đấy. Bây giờ Lâm trường Yên Kiện bảo là đất của lâm trường, không cho bán cây. Đề nghị tỉnh cho người lên đo, cắm mốc phân ranh.',
  },
  {
    fieldCode: 'giao-duc',
    title: 'Thiếu phòng học, Trường Mầm non Hoa Sim không nhận hết trẻ',
    text: 'Năm học này Trường Mầm non Hoa Sim, phường Bắc Tân An (Bắc Ninh) chỉ có 14 lớp, gần 180 trẻ 3 tuổi trên địa bàn phải gửi nhóm trẻ tư thục với chi phí cao do cha mẹ làm ở khu công nghiệp. Đề nghị xây thêm một dãy 8 phòng trên khu đất nhà văn hóa tổ dân phố Đông Tiến.',
    paraphrase:
      'Vợ chồng em công nhân, con lên ba mà trường Hoa Sim bảo hết chỗ, bốc thăm không trúng, đành gửi cô tư hơn hai triệu một tháng. Xung quanh đây cháu nào cũng thế. Phường Bắc Tân An còn đất nhà văn hóa bỏ không sao không xây thêm lớp?',
    line: 'MN Hoa Sim quá tải, trẻ 3 tuổi không có chỗ, xin xây thêm phòng',
    elsewhere: [
      [
        ['Hoa Sim', 'Sao Mai'],
        ['Đông Tiến', 'Hùng Lãm'],
      ],
      [
        [
          'Trường Mầm non Hoa Sim, phường Bắc Tân An (Bắc Ninh)',
          'Trường Mầm non Tuổi Ngọc, phường Thuận Giao Bắc (TP. Hồ Chí Minh)',
        ],
        ['Trường Mầm non Hoa Sim', 'Trường Mầm non Tuổi Ngọc'],
        ['tổ dân phố Đông Tiến', 'khu phố Hòa Lân 3'],
      ],
    ],
    anotherPlace:
      'Trường Mầm non Ánh Dương, phường Nếnh Đông thiếu lớp, trẻ ba tuổi con công nhân phải gửi chỗ giữ trẻ tự phát, mong xây thêm phòng học.',
    otherMatter:
      'Phụ huynh Trường Mầm non Hoa Sim phản ánh suất ăn trưa 28.000 đồng nhưng thịt ít, có hôm rau ôi, đề nghị kiểm tra bếp và nhà cung cấp.',
  },
  {
    fieldCode: 'xay-dung',
    title: 'Chợ Vàm Lẽo xuống cấp',
    text: 'Chợ Vàm Lẽo, xã Hòa Bình Tây (Cà Mau): mái tôn lủng, nền thấp, nước rong ngập tới đầu gối, sạp dời ra lộ hết. Xin sửa.',
    paraphrase:
      'Bán cá ở chợ Vàm Lẽo riết chưn ghẻ hết trơn vì nước ngập hoài, nước rong lên là khiêng sạp chạy. Mái thì lủng ngó thấy trời. Thuế với tiền hoa chi tháng nào cũng đóng mà hai chục mấy năm hổng ai sửa.',
    line: 'nhà lồng chợ Vàm Lẽo dột, ngập triều, xin nâng nền',
    elsewhere: [
      [['Vàm Lẽo', 'Cái Cùng']],
      [
        ['Chợ Vàm Lẽo, xã Hòa Bình Tây (Cà Mau)', 'Chợ Bến Bạ, xã Đôn Châu Đông (Vĩnh Long)'],
        ['Chợ Vàm Lẽo xuống cấp', 'Chợ Bến Bạ xuống cấp'],
      ],
    ],
    anotherPlace:
      'Bán tôm ở chợ Rạch Lùm riết chưn ghẻ hết trơn vì nước ngập hoài, nước rong lên là khiêng sạp chạy. Mái thì lủng ngó thấy trời. Tiền chỗ tháng nào cũng đóng mà mười mấy năm hổng ai sửa cái chợ Rạch Lùm.',
    otherMatter:
      'Khu chợ Vàm Lẽo không có điểm tập kết rác, vỏ dừa, ruột cá đổ thẳng xuống sông, đề nghị xã Hòa Bình Tây đặt thùng và tổ chức thu gom.',
  },
  {
    fieldCode: 'xay-dung',
    title: 'Chung cư cũ lô B cư xá Thanh Lân nứt nguy hiểm',
    text: 'Lô B cư xá Thanh Lân, phường Khánh Hội Tây (TP. Hồ Chí Minh) xây trước năm 1975, kiểm định cấp D từ 2021, trần bong từng mảng lớn rơi xuống hành lang, cầu thang bộ số 2 phải chống bằng cột sắt. 86 hộ đề nghị cho biết khi nào di dời và phương án bồi thường, tạm cư.',
    paraphrase:
      'Ở cư xá Thanh Lân mà phập phồng, tháng trước miếng bê tông rớt trúng xe máy ngay hành lang lô B. Kiểm tra xong nói nguy hiểm cấp D rồi để đó luôn. Tụi tôi chịu đi, nhưng phải nói đi đâu, đền sao, chừng nào cho về lại.',
    line: 'cư xá Thanh Lân lô B (cấp D) – hỏi lịch di dời, tạm cư',
    elsewhere: [
      [
        ['Lô B', 'Lô E'],
        ['lô B', 'lô E'],
        ['86 hộ', '112 hộ'],
      ],
      [
        [
          'cư xá Thanh Lân, phường Khánh Hội Tây (TP. Hồ Chí Minh)',
          'khu tập thể Cơ khí Lạc Trung, phường Quỳnh Lôi (Hà Nội)',
        ],
        ['cư xá Thanh Lân nứt', 'khu tập thể Cơ khí Lạc Trung nứt'],
      ],
    ],
    anotherPlace:
      'Khối 3 chung cư Kỳ Hòa cũ, phường Vườn Lài Đông, lan can mục, dầm sàn lòi cốt thép, sở đã kết luận nguy hiểm cấp D mà bốn năm chưa thấy động tĩnh. Cư dân hỏi kế hoạch tháo dỡ, chỗ tạm cư và cách tính đền bù căn hộ.',
  },
  {
    fieldCode: 'van-hoa',
    title: 'Tôn tạo di tích đình Phú Xuân Thượng',
    text: 'Đình Phú Xuân Thượng ở làng Phú Xuân, xã Quảng Công Tây (Huế) là di tích cấp tỉnh từ năm 2006, hiện mái hậu liêu sụp, kèo mối ăn, sắc phong phải gửi nhà trưởng tộc. Cử tri đề nghị bố trí kinh phí trùng tu, bà con cam kết đối ứng ngày công và 200 triệu đồng.',
    paraphrase:
      'Cái đình làng Phú Xuân miềng chừ hư lắm, mái phía sau sập, mối ăn rệu cả cột, tới ngày tế thu phải căng bạt. Làng đã quyên được một ít, chỉ chờ Nhà nước cấp thêm để mà sửa, răng lâu rứa?',
    line: 'đình Phú Xuân Thượng hư mái, mối mọt, xin trùng tu',
    elsewhere: [
      [['Phú Xuân', 'Thế Chí']],
      [
        [
          'Đình Phú Xuân Thượng ở làng Phú Xuân, xã Quảng Công Tây (Huế)',
          'Đình Bích La Nam ở làng Bích La, xã Triệu Cơ Đông (Quảng Trị)',
        ],
        ['đình Phú Xuân Thượng', 'đình Bích La Nam'],
      ],
    ],
    anotherPlace:
      'Đình Vĩnh Lưu ở làng Vĩnh Lưu, xã Phú Diên Đông (Huế) là di tích cấp tỉnh từ năm 2009, hiện mái tiền đường sụp, kèo mối ăn, sắc phong phải gửi nhà dân. Cử tri đề nghị bố trí kinh phí trùng tu, bà con cam kết đối ứng ngày công và 150 triệu đồng.',
    otherMatter:
      'Sân trước đình Phú Xuân Thượng bị một hộ lấn chiếm xây quán nước, cử tri đề nghị xã Quảng Công Tây giải tỏa.',
  },
  {
    fieldCode: 'vien-thong',
    title: 'Xóm Sủng Máng không có sóng điện thoại',
    text: 'Xóm Sủng Máng, xã Sính Lủng Thượng (Tuyên Quang) chưa có sóng di động. 91 hộ muốn gọi điện phải lên mỏm Đá Đen.',
    paraphrase:
      'Người Sủng Máng muốn nghe điện thoại phải trèo lên chỗ tảng đá đen trên dốc, đêm có người đẻ khó không gọi được ai. Cán bộ bảo làm định danh, cài ứng dụng trên máy mà máy có vạch nào đâu. Xin một cái cột sóng.',
    line: 'Sủng Máng trắng sóng, 91 hộ, xin lắp BTS',
    elsewhere: [
      [
        ['Sủng Máng', 'Phìn Tỷ'],
        ['mỏm Đá Đen', 'đỉnh Cổng Trời'],
      ],
      [
        ['Xóm Sủng Máng, xã Sính Lủng Thượng (Tuyên Quang)', 'Bản Nậm Nghẹ, xã Tà Tổng (Lai Châu)'],
        ['mỏm Đá Đen', 'đồi Thông Cụt'],
        ['Xóm Sủng Máng không', 'Bản Nậm Nghẹ không'],
      ],
    ],
    anotherPlace:
      'Đề nghị nhà mạng khảo sát, lắp trạm phát sóng cho xóm Lũng Chải. Cả xóm sáu mươi nhà, điện thoại chỉ để xem giờ, muốn gọi trạm y tế hay báo cháy rừng phải chạy xe ra tận đường nhựa.',
    otherMatter:
      'Xóm Sủng Máng, xã Sính Lủng Thượng thiếu nước ăn từ tháng 11 đến tháng 4, đề nghị xây hồ treo chứa nước.',
  },
  {
    fieldCode: 'hanh-chinh',
    title: 'Bộ phận một cửa xã Ea Kuêh giải quyết trích lục, chứng thực chậm',
    text: 'Cử tri phản ánh Trung tâm phục vụ hành chính công xã Ea Kuêh (Đắk Lắk) chỉ có 2 cán bộ tiếp nhận, dân đi lấy trích lục khai sinh, chứng thực phải chờ cả buổi, có hồ sơ hẹn 3 ngày mà 3 tuần mới trả. Hệ thống phần mềm hay treo. Đề nghị bổ sung nhân lực và đường truyền.',
    paraphrase:
      'Lên xã Ea Kuêh sao y tờ giấy mà ngồi từ sáng đến trưa, chiều lại bảo mạng lỗi về mai quay lại, nhà tôi cách hai chục cây, đi ba bận mới xong cái khai sinh cho con đi học. Người thì đông, có hai cô làm không xuể.',
    line: 'Một cửa Ea Kuêh quá chậm, thiếu người, mạng treo',
    elsewhere: [
      [['Ea Kuêh', 'Cư Né Đông']],
      [
        ['xã Ea Kuêh (Đắk Lắk)', 'xã Phước Vinh Bắc (Tây Ninh)'],
        ['Bộ phận một cửa xã Ea Kuêh', 'Bộ phận một cửa xã Phước Vinh Bắc'],
      ],
    ],
    anotherPlace:
      'Lên xã Cư Mốt sao y tờ giấy mà ngồi từ sáng đến trưa, chiều lại bảo mạng lỗi về mai quay lại, nhà tôi đi ba bận mới xong cái khai sinh cho con. Người thì đông, bộ phận một cửa Cư Mốt có hai ba cô làm không xuể.',
    otherMatter:
      'Trụ sở UBND xã Ea Kuêh không có mái che chỗ để xe cho dân, người đến làm giấy tờ phải phơi xe ngoài nắng mưa, đề nghị làm nhà xe.',
  },
  {
    fieldCode: 'vien-thong',
    title: 'Dây cáp viễn thông rối, sà thấp ở hẻm 61 Bùi Hữu Nghĩa',
    text: 'Hẻm 61 Bùi Hữu Nghĩa, khu phố 8, phường Chánh Hiệp Đông (TP. Hồ Chí Minh) cáp mạng, cáp truyền hình của nhiều đơn vị chằng chịt thành bó, có đoạn sà còn 1,8 m, nhiều sợi đứt bỏ không thu hồi. Đề nghị các nhà mạng bó gọn, cắt bỏ dây hư.',
    paraphrase:
      'Đầu hẻm 61 đó, dây nhợ nhà mạng giăng như mạng nhện, người cao đi phải cúi, tuần rồi anh giao hàng chạy xe bị sợi dây thòng xuống quấn cổ té. Không biết dây của ai mà kêu. Phường Chánh Hiệp Đông đứng ra bắt họ dọn giùm dân.',
    line: 'cáp mạng sà thấp hẻm 61 BHN (KP8), xin dọn dây hư',
    elsewhere: [
      [['61', '118']],
      [
        ['Hẻm 61 Bùi Hữu Nghĩa, khu phố 8', 'Hẻm 27 Lê Thị Trung, khu phố 3'],
        ['hẻm 61 Bùi Hữu Nghĩa', 'hẻm 27 Lê Thị Trung'],
      ],
    ],
    anotherPlace:
      'Cử tri khu phố 2 phản ánh trong hẻm 204 Phạm Ngọc Thạch dây internet, dây truyền hình cáp treo lòng thòng ngang tầm ngực, mớ dây đứt quấn quanh trụ không ai dọn, trẻ con kéo chơi. Đề nghị phường yêu cầu các đơn vị viễn thông chỉnh trang.',
  },
];

/** What nobody petitioned for above. */
export const firstTimeMattersOfTwoMoreHands: readonly string[] = [
  'Nghĩa trang nhân dân Gò Sặt, xã Yên Thế Thượng, tỉnh Bắc Ninh đã quá tải, nhiều gia đình phải chôn nhờ ruộng nhà. Đề nghị tỉnh phê duyệt mở rộng 2 ha và xây lò đốt hương, đường nội bộ.',
  'Dân ở phường Vân Đồn Tây tỉnh Quảng Ninh nuôi hàu mà sóng gió đập vỡ bè hết sau bão, vay đóng lại bè mới thì không có giấy giao khu vực biển nên ngân hàng lắc đầu. Nhà nước giao mặt nước cho chúng tôi với.',
  'Khỉ từ rừng phòng hộ Hòn Rơm về phá vườn thôn Sơn Thành, xã Ninh Tây Hạ, tỉnh Khánh Hòa, bẻ bắp, vặt điều, vào cả bếp. Đuổi hoài không được, xin kiểm lâm có cách.',
  'Kiến nghị bổ sung tuyến xe buýt từ thị trấn Lộc Ninh cũ về trung tâm tỉnh Đồng Nai để người dân đi làm thủ tục, khám bệnh, vì khoảng cách trên 130 km mà chỉ có xe khách tư nhân.',
  'Cột đèn đường trên đê bao ấp Rạch Vẹt, xã Thạnh Quới Tây, thành phố Cần Thơ cháy hết bóng 3 tháng. Thay giùm.',
  'Cử tri đề nghị xem xét nâng mức hỗ trợ cho giáo viên mầm non ngoài công lập ở các khu công nghiệp của tỉnh Thái Nguyên theo nghị quyết của HĐND tỉnh, hiện mức 800.000 đồng/tháng là quá thấp.',
  'Đường ra bãi biển Gành Yến, xã Bình Hải Đông, tỉnh Quảng Ngãi bị công ty du lịch rào chắn, bà con đi biển phải vòng mất 3 cây số, ghe kéo lên không có chỗ. Xin mở lối xuống biển công cộng.',
  'Đập Pa Nhé ở bản Nà Sòn, xã Mường Pồn Thượng, tỉnh Điện Biên có vết nứt thân đập, nước thấm ra chân đập thành vũng. Mình sợ lũ quét, dưới đập có hơn ba mươi nhà, đề nghị kiểm tra an toàn đập sớm.',
  'Sau ngày nhập tỉnh, biển số nhà và tên đường ở phường Trường Vinh Nam, tỉnh Nghệ An trùng nhau, có hai đường Lê Lợi cùng phường, đơn hàng giao nhầm, giấy mời họp nhầm. Đề nghị đổi tên một đường.',
  'Kiến nghị UBND tỉnh Lạng Sơn hỗ trợ trồng lại rừng hồi bị chết do sâu đo ở các bản thuộc xã Văn Quan Đông, diện tích khoảng 420 ha.',
  'Bến phà Vàm Cái Đôi nối ấp Tân Phú với chợ Ngã Ba Đình, tỉnh Cà Mau: phà cũ chạy bằng máy tàu, đỗ không có cầu dẫn, xe tải nhỏ không dám xuống. Dân xin đổi phà lớn hơn, có mái che.',
  'Các hộ dân tổ 9 phường Ngọc Hà Đông, tỉnh Tuyên Quang đề nghị xem lại giá đất bảng mới tính cho mặt đường Trần Hưng Đạo đoạn cuối dốc, cao gấp bốn lần bảng cũ nên không ai nộp nổi tiền chuyển mục đích.',
  'Mấy con chó thả rông ở khu chung cư Him Lam Sen, phường An Phú Bắc, TP.HCM cắn hai đứa nhỏ rồi. Ban quản trị gửi thông báo cho vui, không ai phạt ai. Luật có mà sao không làm?',
  'Đề nghị công bố quy hoạch chi tiết khu công nghiệp Nam Phú Bình mở rộng để người dân xã Điềm Thụy Đông, tỉnh Thái Nguyên biết mà tính chuyện làm nhà, cưới xin cho con; hiện tin đồn nhiều, cò đất vào tận xóm.',
  'Cầu treo Tà Rụt 2, xã Đakrông Thượng, tỉnh Quảng Trị đứt ba cáp phụ, ván thủng, đã cắm biển cấm xe nhưng bà con vẫn phải đi vì không có đường khác.',
  'Hồ điều hòa Bàu Trảng, phường Hải Châu Nam, thành phố Đà Nẵng cá chết nổi trắng ba đợt trong hè ni, mùi thối bay vô cả trường học. Không biết do nước thải nhà hàng mô xả, đề nghị lấy mẫu.',
  'Thủ tục cấp thẻ bảo hiểm y tế cho người dân vừa thoát vùng đặc biệt khó khăn ở xã Mường Típ Nam, tỉnh Nghệ An bị cắt đột ngột, nhiều người ốm không biết thẻ hết hạn. Cử tri đề nghị có lộ trình và thông báo trước.',
  'Máy gặt nơi khác về ép giá công cắt lúa, kéo theo cò máy thu 30 ngàn mỗi công, không cho máy trong xã chạy; vụ Hè Thu ở xã Trường Xuân Tây, tỉnh Đồng Tháp có xô xát. Công an coi giùm.',
  'Trường THPT Nội trú Võ Nhai Đông thiếu nước tắm, học sinh nội trú phải ra suối, mùa đông bị ghẻ lở, nhà bếp lại chật. Đề nghị khoan giếng, làm bể chứa, nhà tắm.',
  'Kính gửi đại biểu: gia đình tôi ở tổ 3, phường Sông Hiến Nam, tỉnh Cao Bằng làm đơn xin xây lại nhà trên đất của ông bà, ba lần bị trả vì đất thuộc hành lang biên giới chi đó mà không ai chỉ ra văn bản nào. Xin trả lời rõ quy định là gì.',
  'Ngành văn hóa cần có chế độ cho nghệ nhân hát xẩm, hát chèo cao tuổi ở xã Khánh Nhạc Bắc, tỉnh Ninh Bình; câu lạc bộ không có kinh phí, nhạc cụ hỏng, lớp trẻ không ai học.',
  'Xe điện chở khách du lịch ở khu cổ trấn Hội An Tây chạy tràn vào phố đi bộ, bóp còi cả đêm. Đề nghị quy định giờ chạy và bến đỗ.',
  'Cống ngăn mặn Vàm Láng 2, xã Gia Thuận Hạ, tỉnh Đồng Tháp cửa van kẹt, mùa mặn vừa rồi không đóng kín, nước mặn lọt vào ruộng dưa 50 công bị cháy lá. Xin sửa cửa van.',
  'Cho hỏi thôn Ngọc Trạo xã Xuân Lập Đông, tỉnh Thanh Hóa sau nhập sẽ lấy tên là gì, dân không đồng ý bỏ tên cũ vì đó là tên đất từ thời cụ tổ.',
  'Đề nghị bảo hiểm xã hội giải quyết việc doanh nghiệp may Đại Phong Vina (cụm công nghiệp Thanh Hà Bắc, Hải Phòng) nợ BHXH 19 tháng, công nhân nghỉ việc không chốt được sổ.',
  'Đàn voi nhà buôn Đrăng Phốk, xã Ea Wer Thượng, tỉnh Đắk Lắk chỉ còn 4 con, chủ voi xin hỗ trợ thức ăn và thú y để khỏi phải bán.',
  'Nước thải hầm bể phốt khu tập thể Sông Đà cũ, phường Tân Hòa Thượng, tỉnh Phú Thọ trào ra đường dân sinh, đi lại phải kê gạch. Đã phản ánh nhưng đường ống chung không có chủ quản lý.',
  'Đoạn sông Đáy gần cầu Đọ Xá bọn đi xuồng kích điện đêm nào cũng rà, cá mú còn gì đâu. Công an xã Phù Vân Đông nên dẹp.',
  'Cử tri xã Tân Biên Nam, tỉnh Tây Ninh đề nghị cửa khẩu phụ Cây Me mở thêm giờ chiều để thương lái chở mì, mía không phải chờ sang ngày hôm sau, vì mì để lâu giảm chữ bột.',
  'Hợp tác xã Muối Bạch Long Hạ xin tỉnh Ninh Bình hỗ trợ trải bạt ô kết tinh, giá muối rẻ như bèo, lớp trẻ bỏ đồng muối đi hết cả rồi, cứ thế này thì mất nghề, mà nghề này của ông cha từ thời Pháp thuộc, tôi nói thật chứ tiếc lắm.',
  'Dân làng Kon Rẫy Plei, xã Đăk Ruồng Đông, tỉnh Quảng Ngãi chờ sửa nhà rông bị gió lốc tốc mái từ năm kia.',
  'Cây xanh trên đường Nguyễn Huệ, phường Phú Hội Thượng, thành phố Huế bị cắt trụi trước mùa nắng, học sinh đứng đợi xe giữa nắng 39 độ. Đề nghị công ty cây xanh cắt tỉa đúng mùa.',
  'Tuyến đê biển Bình Minh 4, đoạn xã Kim Đông Hạ, tỉnh Ninh Bình chưa có gờ chắn sóng, bão số 10 nước tràn qua mặt đê làm vỡ mái phía đồng 60 m.',
  "Phụ huynh trường THCS Lý Tự Trọng Tây, phường Buôn Hồ Bắc, Đắk Lắk phản ánh khoản thu dạy thêm 'tự nguyện' 400 nghìn/tháng mà không đóng là bị nhắc tên trước lớp. Yêu cầu kiểm tra.",
  'Hướng dẫn giùm người khuyết tật nặng ở xã Vĩnh Viễn Đông (Cần Thơ) xác định lại mức độ khuyết tật, hội đồng cũ giải thể rồi không có hội đồng mới, hồ sơ nằm một chỗ.',
  'Lò gạch thủ công ấp Cái Sơn, xã Nhơn Phú Tây, tỉnh Vĩnh Long vẫn đốt trấu dù đã có lệnh dừng, khói bám trắng lá chôm chôm. Xin dẹp hoặc chuyển lò.',
  'Lắp mạng internet cáp quang cho đảo Hòn Nghệ Nam, An Giang. Trên đảo có trường, có trạm xá mà chỉ xài 4G chập chờn theo thời tiết.',
  'Đội cứu hộ xã Bát Mọt Thượng, tỉnh Thanh Hóa đề nghị trang bị xuồng máy, áo phao, máy cắt cây. Mưa lũ vừa rồi phải mượn bè của dân để đi cứu người.',
  'Đàn trâu bò nhà tôi ở bản Phiềng Ngùa, xã Mường Tè Thượng, tỉnh Lai Châu chết rét năm ngoái bảy con, đã kê khai nhưng xã bảo không có kinh phí phòng chống đói rét. Mong được hỗ trợ bạt che và cỏ khô.',
  'Nhà máy điện gió Phương Mai 5, xã Cát Tiến Nam, tỉnh Gia Lai tua-bin quay ầm ầm sát nhà dân chừng 250 mét, đêm không ngủ được, bóng cánh quạt loáng qua cửa sổ. Cử tri kiến nghị đo tiếng ồn và hỗ trợ di dời các hộ gần chân trụ.',
  'Đề nghị tỉnh Lai Châu bố trí xe đưa đón học sinh bán trú bản Hua Chăng, xã Pắc Ta Nam về nhà cuối tuần, vì quãng đường 25 km không có xe khách, các cháu phải đi nhờ xe tải.',
  'Tui làm hồ sơ xin cấp sổ đỏ lần đầu cho miếng đất ông bà để lại ở ấp Xẻo Lá, xã Đông Thái Bắc, An Giang, nộp phường xã gì cũng nói thiếu giấy xác nhận nguồn gốc mà trưởng ấp thì mất rồi, giờ ai ký?',
  'Ủy ban xã Mường Nhà Đông (Điện Biên) xem xét hỗ trợ gạo cứu đói giáp hạt cho 46 hộ bản Co Muông, vụ lúa nương vừa rồi mất mùa vì châu chấu tre.',
  'Trợ cấp hàng tháng của trẻ mồ côi ở thôn Ka Lô, xã Trà Giáp Thượng, Đà Nẵng bị gián đoạn từ khi người giám hộ đổi nơi ở, đề nghị chuyển hồ sơ liên thông để các cháu không mất quyền lợi.',
  'Con đường Bờ Tràm thuộc khu phố Tân Lập, phường Thới Hòa Nam, TP. Hồ Chí Minh, rải đá mi mà bụi như đốt đồng, nhà nào cũng phải đóng cửa, xin tưới nước hoặc láng nhựa.',
  'Người khuyết tật nặng ở xóm Trại Mới, xã Hợp Thành Đông (Thái Nguyên) muốn giám định lại mức độ mà hội đồng xác định của xã mới chưa thành lập, đi hỏi ba tháng chưa ai hẹn ngày.',
  'Cử tri đề nghị ngành y tế Lâm Đồng trang bị xe cứu thương cho phòng khám đa khoa khu vực Đạ Tẻh Bắc; hiện chuyển bệnh nhân cấp cứu phải thuê xe dịch vụ 2 triệu đồng một chuyến.',
  'Trường THPT Nguyễn Trung Ngạn ở phường Hiệp Cường Đông, Hưng Yên có sân thể dục trũng, sau mưa thành bãi bùn, học sinh học thể dục ngoài hành lang.',
  'Nhà em ở khu B, chung cư xã hội Phú Mỹ Hiệp, phường Mỹ Xuân Tây, thang máy số 2 hỏng từ Tết đến giờ, ông già 80 tuổi leo chín tầng. Ban quản trị bảo không có quỹ bảo trì.',
  'Cây xanh đường Trần Phú đoạn ngã tư Chợ Mới, phường Nha Trang Bắc rễ đội vỡ vỉa hè, cành khô rơi trúng xe người dân.',
  'Kiến nghị tỉnh Đắk Lắk giao đất ở cho 29 cặp vợ chồng trẻ người Ê Đê buôn Tơng Mja, xã Cư Pui Nam đang ở chung nhà với cha mẹ, ba bốn thế hệ một nhà dài.',
  'Xin hỏi Bảo hiểm xã hội cơ sở Tân Biên Đông, Tây Ninh: tui đóng BHXH tự nguyện 20 năm đủ rồi, 60 tuổi, làm đơn hưởng lương từ tháng 2 mà tới tháng 9 chưa có quyết định.',
  'Hệ thống loa truyền thanh thôn Vĩnh Thịnh, xã Cát Hải Bắc, Gia Lai hư 5 cụm, thông báo bão lũ dân không nghe được.',
  'Bãi đậu xe tải tự phát dưới gầm cầu Vàm Thuật 3, phường An Phú Đông Hạ gây tiếng ồn lúc 3 giờ sáng.',
  'Kênh dẫn N12-4 qua thôn Đồng Trúc, xã Thạch Xuân Hạ (Hà Tĩnh) bị người dân đổ phế thải xây dựng, nước không chảy về xứ Đồng Chằm, đề nghị xử phạt và cho máy múc lên.',
  'Ruồi ở trại bò sữa Vinamoo xã Hưng Thuận Đông, Tây Ninh bay qua ấp Lộc Tấn đậu kín mâm cơm, con nít ngủ phải mắc mùng ban ngày.',
  'Đồng bào Chăm thôn Phước Nhơn Đông, Khánh Hòa xin Nhà nước bảo tồn nghề dệt, cấp vốn vay ưu đãi cho tổ phụ nữ và giúp bán hàng trên mạng.',
  'Bà con làng Plei Ốp Nhỏ (Gia Lai) đề nghị sửa nhà rông, cột bị mối, mái tranh mười năm chưa thay.',
  'Mấy thầy cô mầm non hợp đồng của xã Nậm Càng, Lào Cai nói hai tháng chưa có lương. Dạy trên núi, tiền xăng cũng không có, mong trên quan tâm kẻo cô bỏ về xuôi hết.',
  'Người nuôi tôm tại vùng Cồn Nhàn, xã Thạnh Phong Đông, Vĩnh Long phản ánh điện ba pha chưa về, phải chạy máy dầu, giá thành cao; đề nghị ngành điện đầu tư.',
  'Sau khi sáp nhập tỉnh, giấy tờ nhà đất của tôi ghi địa chỉ cũ huyện Kỳ Sơn, ngân hàng bắt đi đính chính, văn phòng công chứng lại bảo không cần. Xin có văn bản hướng dẫn thống nhất.',
  'Đề nghị cấp phép và quy hoạch bến đò ngang Bãi Vạc sang Cù lao Tân Phong Nhỏ, hiện đò ngang chở quá người, không áo phao.',
  'Hỗ trợ giống, phân bón cho hộ trồng lúa ở xã Hồng Phong Hạ bị bão số 10 làm đổ rạp 80 ha lúa mùa sắp gặt.',
  'Tại ngã ba Suối Sâu giao quốc lộ 55 với đường vào xã Tân Thắng Đông (Lâm Đồng) không có biển cảnh báo, cua gấp, xe tải lật hoài.',
  'Kính đề nghị Tòa án, thi hành án khu vực 4 tỉnh Bắc Ninh sớm thi hành bản án chia thừa kế nhà đất tại thôn Đồng Mạ đã có hiệu lực từ năm 2022.',
  'Chó thả rông ở tổ dân phố Đồi Thông, phường Mộc Sơn, cắn hai cháu nhỏ phải đi tiêm phòng dại, phường cần bắt giữ và phạt chủ nuôi.',
  'Hiện nay hố ga trước số nhà 214 đường Hoàng Hoa Thám, phường Kiến An Đông mất nắp, dân phải cắm cành cây cảnh báo.',
  'Bia ghi danh liệt sĩ ở nghĩa trang Gò Đình xã Bình Minh Tây khắc sai tên quê quán hai liệt sĩ, thân nhân gửi đơn đã lâu.',
  'Trẻ em vùng cao xã Sín Chải Thượng còn nhiều cháu bị suy dinh dưỡng thấp còi, xin thêm chương trình sữa học đường và bác sĩ dinh dưỡng lên tận bản.',
  'Dân ấp Trà Cuông xã Thuận Hưng Bắc (Cần Thơ) mong có lớp xóa mù chữ Khmer và tiếng phổ thông buổi tối cho người lớn, chùa cho mượn sala.',
  'Quán nhậu, nhà hàng tiệc cưới trên trục đường N7 phường Dĩ An Tây đốt pháo điện, mở nhạc sống sập sình, ai có người bịnh trong nhà là khổ trăm bề.',
  'Thửa đất công 2.300 m2 tại xóm Cầu Sắt, xã Phú Lương Trung (Thái Nguyên) bị một doanh nghiệp rào làm bãi tập kết vật liệu không rõ hợp đồng thuê; cử tri đề nghị trả lời việc cho thuê có đấu giá hay không.',
  'Hội người mù xã Vạn Phước Nam xin trụ sở làm việc và vốn làm nghề xoa bóp, tăm tre.',
  'Cửa khẩu phụ Nà Khoang mở giờ quá ít, bà con trồng chuối, mía phải chờ xe ở biên giới 2–3 ngày, hàng hỏng.',
  'Nâng mức phụ cấp cho nhân viên y tế thôn bản và cô đỡ thôn bản của tỉnh Cao Bằng, hiện nhận chưa tới 1 triệu đồng mỗi tháng, nhiều người xin nghỉ.',
  'Nhà văn hóa khu 7 thị trấn Đoan Hùng cũ bị cho thuê mở phòng gym, người già không còn chỗ tập dưỡng sinh, đề nghị trả lại đúng mục đích.',
  'Quỹ vì người nghèo ấp Mỹ Lợi B xã Thanh Bình Thượng thu 100 ngàn một hộ mà không công khai chi cho ai; ông bà nào hỏi thì bị nói là thắc mắc. Đề nghị niêm yết.',
  'Đá văng khi nổ mìn ở mỏ đá Núi Ngang, xã Cam Lộ Thượng làm thủng mái 5 nhà thôn Tân Kim, yêu cầu dừng nổ mìn giờ trưa và bồi thường.',
  'Em là sinh viên dân tộc Rơ Măm, xã Mô Rai Đông, quê ở vùng đặc biệt khó khăn, hồ sơ xin hỗ trợ chi phí học tập nộp hai kỳ không thấy trả lời, giấy xác nhận hộ nghèo thì xã nói hệ thống chưa cập nhật.',
  'Con tôi sinh ở bệnh viện huyện cũ, giấy chứng sinh ghi sai tên mẹ; xã Sơn Hà Tây (Quảng Ngãi) không nhận đăng ký khai sinh, bệnh viện bảo sổ đã chuyển đi nơi khác, cháu ba tuổi vẫn chưa có khai sinh.',
];
