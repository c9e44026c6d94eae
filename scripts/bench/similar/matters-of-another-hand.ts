import type { Matter } from './matter';

/** Petitions of invented places, written by a writer who had seen neither the program nor the other lists. */
export const mattersOfAnotherHand: readonly Matter[] = [
  {
    fieldCode: 'giao-thong',
    title: 'Sửa chữa đường bê tông trục chính thôn Đoài Hạ',
    text: 'Cử tri thôn Đoài Hạ, xã Yên Thịnh phản ánh tuyến đường bê tông trục thôn dài khoảng 850 m, đầu tư từ năm 2009, nay mặt đường bong tróc, nhiều ổ gà sâu 15-20 cm, xe chở nông sản và học sinh đi lại rất khó khăn. Đề nghị UBND xã bố trí kinh phí cải tạo, nâng cấp mặt đường và làm rãnh thoát nước dọc tuyến.',
    paraphrase:
      'Con đường chính chạy giữa làng Đoài Hạ bây giờ nát lắm rồi, xi măng vỡ trơ cả đá, trời mưa thì nước đọng thành vũng, các cháu đi học ngã xe suốt. Dân chúng tôi chỉ mong xã làm lại cho cái mặt đường tử tế mà đi.',
    line: 'Đường làng Đoài Hạ vỡ nát hết, xin xã đổ lại',
    elsewhere: [
      [['Đoài Hạ', 'Đoài Thượng']],
      [['Đoài Hạ', 'Trung Nghĩa']],
      [['Đoài Hạ', 'Cầu Giáp']],
    ],
    otherMatter:
      'Ao làng ở thôn Đoài Hạ không có lan can, trẻ con hay ra chơi, đề nghị xã cho rào chắn và cắm biển cảnh báo đuối nước.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Lắp đèn tín hiệu giao thông tại ngã tư Cây Duối',
    text: 'Ngã tư Cây Duối, nơi giao nhau giữa quốc lộ và đường liên xã vào cụm công nghiệp, có mật độ xe container và xe máy công nhân rất lớn. Từ đầu năm đến nay đã xảy ra 7 vụ va chạm làm 2 người chết. Cử tri kiến nghị cơ quan có thẩm quyền khảo sát, lắp đặt hệ thống đèn tín hiệu và vạch sơn giảm tốc tại vị trí nêu trên.',
    paraphrase:
      'Đề nghị ngành chức năng quan tâm xử lý điểm đen tai nạn ở nút giao Cây Duối. Vào giờ tan ca, phương tiện từ các hướng đổ về đông, chưa có đèn xanh đèn đỏ điều khiển nên thường xuyên xảy ra tai nạn nghiêm trọng, gây bất an cho người dân.',
    line: 'Chỗ Cây Duối tông xe hoài, cần có đèn xanh đèn đỏ',
    elsewhere: [[['Cây Duối', 'Gò Sặt']], [['Cây Duối', 'Cầu Đúc']], [['Cây Duối', 'Quán Cẩm']]],
    otherMatter:
      'Quanh ngã tư Cây Duối nhiều hộ che bạt, bày trái cây bán lấn hết lề đường, đề nghị phường dẹp và sắp xếp lại nơi buôn bán cho trật tự.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Đầu tư cầu bê tông qua suối Ea Tlư thay ngầm tràn',
    text: 'Ngầm tràn qua suối Ea Tlư là lối đi duy nhất của 132 hộ buôn Krông Pung ra trung tâm xã. Từ tháng 7 đến tháng 11 hằng năm nước dâng cao, chảy xiết, có đợt chia cắt 5-6 ngày, năm 2023 đã cuốn trôi một người. Cử tri đề nghị tỉnh ghi vốn trung hạn xây dựng cầu bê tông cốt thép để bảo đảm an toàn cho nhân dân.',
    paraphrase:
      'Năm nào họp tôi cũng nói, nói từ hồi ông chủ tịch trước tới giờ. Bà con bên kia suối Ea Tlư hễ mưa lớn là chịu, cà phê hái xong không chở ra được, con nít nghỉ học, đàn bà đẻ phải khiêng lội nước. Hứa làm cầu mười năm rồi mà chưa thấy cục đá nào, để chết thêm người nữa mới làm hay sao?',
    line: 'Xin bắc cầu suối Ea Tlư, mưa xuống là bị cô lập',
    elsewhere: [[['Ea Tlư', 'Ea Mta']], [['Ea Tlư', 'Ea Kpal']]],
  },
  {
    fieldCode: 'giao-thong',
    title: 'Xây mới cầu Rạch Bần thay cầu gỗ đã hư mục',
    text: 'Cầu gỗ Rạch Bần thuộc ấp Thạnh Hòa do bà con tự góp tiền làm hơn 12 năm trước, ván mặt cầu đã mục, trụ nghiêng, bề ngang chỉ 1,2 m trong khi mỗi ngày có gần 200 lượt học sinh và người dân qua lại. Cử tri kiến nghị UBND xã bố trí vốn, vận động xã hội hóa xây cầu bê tông rộng 3 m, tải trọng 2,5 tấn.',
    paraphrase:
      'Cây cầu ván chỗ Rạch Bần giờ ọp ẹp dữ lắm, chạy xe máy qua nó rung bần bật, tháng rồi có đứa nhỏ lọt chân xuống kẽ ván trầy hết cẳng. Mong nhà nước coi bắc giùm cây cầu đúc cho bà con qua lại đỡ sợ.',
    line: 'Cầu ván Rạch Bần sắp sập, xin làm cầu đúc',
    elsewhere: [
      [
        ['Rạch Bần', 'Rạch Dứa'],
        ['Thạnh Hòa', 'Thạnh Lợi'],
      ],
      [
        ['Rạch Bần', 'Xẻo Mây'],
        ['Thạnh Hòa', 'Thạnh Bình'],
      ],
    ],
    otherMatter:
      'Lục bình dày đặc chỗ Rạch Bần làm ghe chở lúa không đi được, đề nghị xã tổ chức ra quân vớt lục bình khai thông dòng chảy.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Bê tông hóa đường vào khu sản xuất thôn Phú Tiến',
    text: 'Tuyến đường từ hội trường thôn Phú Tiến vào khu sản xuất 180 ha cà phê, sầu riêng dài 2,3 km hiện vẫn là đường đất đỏ, mùa mưa lầy lội, mùa khô bụi mù, xe tải thu mua không vào được nên nông sản bị ép giá. Nhân dân đã đồng thuận hiến đất mở rộng lên 5 m, đề nghị Nhà nước hỗ trợ xi măng và kinh phí để làm đường bê tông.',
    paraphrase:
      'Hiện nay bà con thôn Phú Tiến vận chuyển cà phê ra khỏi rẫy gặp nhiều khó khăn do đường đi còn là nền đất, trơn trượt khi mưa. Kính đề nghị cấp trên sớm đưa đường nội đồng này vào danh mục cứng hóa theo phương thức Nhà nước và nhân dân cùng làm, người dân sẵn sàng góp đất, góp công.',
    line: 'Cứng hóa đường đất đi rẫy của thôn Phú Tiến',
    elsewhere: [[['Phú Tiến', 'Phú Vinh']], [['Phú Tiến', 'Tân Bình']], [['Phú Tiến', 'Đồng Tâm']]],
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Nạo vét kênh N5-3 phục vụ tưới vụ đông xuân',
    text: 'Tuyến kênh N5-3 dài 1,7 km tưới cho khoảng 95 ha lúa của xã Quảng Lưu đã hơn 6 năm chưa được nạo vét, bùn đất và bèo lấp gần nửa lòng kênh, cuối nguồn không có nước để gieo cấy. Cử tri đề nghị công ty khai thác công trình thủy lợi tổ chức nạo vét, tu sửa các đoạn mái kênh bị vỡ trước vụ đông xuân tới.',
    paraphrase:
      'Ruộng cuối kênh N5-3 nhiều vụ liền thiếu nước tưới do lòng mương bị bồi lắng, cỏ rác ứ đọng, dòng chảy không thông. Đề nghị đơn vị quản lý thủy nông cho khơi thông sớm để nhân dân kịp thời vụ sản xuất.',
    line: 'Kênh N5-3 bồi lấp, ruộng cuối nguồn không có nước',
    elsewhere: [[['N5-3', 'N5-7']], [['N5-3', 'N5-1']], [['N5-3', 'N6-2']]],
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Xây kè chống sạt lở bờ sông tại ấp Phú Hạ',
    text: 'Bờ sông Cái Sâu đoạn qua ấp Phú Hạ dài gần 600 m sạt lở nghiêm trọng, từ tháng 5 đến nay đã có 4 căn nhà rơi xuống sông, 27 hộ nằm trong vùng nguy hiểm, lộ nông thôn bị đứt một đoạn. Cử tri kiến nghị tỉnh công bố tình huống khẩn cấp, đầu tư kè kiên cố và bố trí nền tái định cư cho các hộ bị ảnh hưởng.',
    paraphrase:
      'Đất ven sông bên Phú Hạ cứ lở miết, đêm nằm nghe ùm ùm mà ngủ không yên. Nhà tôi hồi đó cách mé nước ba chục thước, giờ còn có năm bảy thước hà. Xin chính quyền làm bờ kè liền liền, ai ở sát quá thì cho cái nền chỗ khác để dời đi.',
    line: 'Sông lở gần tới nhà dân Phú Hạ, xin làm kè gấp',
    elsewhere: [[['Phú Hạ', 'Phú Thượng']], [['Phú Hạ', 'Long Quới']], [['Phú Hạ', 'Mỹ Lợi']]],
    otherMatter:
      'Trẻ em ấp Phú Hạ nhiều cháu chưa biết bơi, cử tri đề nghị mở lớp dạy bơi miễn phí trong hè và cấp áo phao cho học sinh đi đò.',
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Cải tạo, nâng cấp trạm bơm điện Gò Sậy',
    text: 'Trạm bơm Gò Sậy xây dựng năm 1987 gồm 3 tổ máy 1.000 m3/h, hiện chỉ còn 1 tổ hoạt động, nhà trạm nứt, tủ điện cũ không an toàn. Mưa lớn tháng 9 vừa qua làm 140 ha lúa và rau màu bị ngập úng do không tiêu kịp. Cử tri đề nghị cấp có thẩm quyền đầu tư thay thế máy bơm, sửa chữa nhà trạm và bể hút.',
    paraphrase:
      'Về công tác tiêu úng: đề nghị quan tâm bố trí vốn sửa chữa lớn cho trạm bơm Gò Sậy. Thiết bị của trạm đã quá niên hạn, hỏng nhiều, mỗi khi mưa to không bơm kịp nước ra sông khiến diện tích lúa của nhân dân bị mất trắng.',
    line: 'Trạm bơm Gò Sậy máy hỏng, lúa úng, đề nghị thay máy',
    elsewhere: [[['Gò Sậy', 'Đồng Lác']], [['Gò Sậy', 'Cống Trắng']]],
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Khắc phục hiện tượng thấm qua thân đập hồ Đăk Pơm',
    text: 'Hồ chứa Đăk Pơm dung tích 0,9 triệu m3 được đưa vào sử dụng năm 1998. Qua mùa mưa vừa rồi, mái hạ lưu đập đất xuất hiện nhiều điểm rò rỉ, tràn xả lũ bị xói lở, van cống không đóng kín. Phía dưới đập có 64 hộ dân sinh sống. Cử tri đề nghị kiểm định an toàn đập và sửa chữa trước mùa mưa bão năm sau.',
    paraphrase:
      'Nhân dân khu vực hạ du rất lo lắng về an toàn của đập Đăk Pơm do nước thấm ra chân đập ngày càng nhiều, cống lấy nước cũng bị hư. Kiến nghị Sở chuyên ngành cử cán bộ kỹ thuật kiểm tra, có phương án gia cố kịp thời, tránh nguy cơ vỡ đập.',
    line: 'Đập Đăk Pơm bị rò nước, người dân phía dưới lo vỡ',
    elsewhere: [[['Đăk Pơm', 'Đăk Ruê']], [['Đăk Pơm', 'Đăk Xinh']]],
    otherMatter:
      'Đề nghị xã cho bà con quanh hồ Đăk Pơm được liên kết thả cá, làm du lịch nhỏ trên mặt hồ để có thêm thu nhập.',
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Sớm đầu tư kè chống xói lở bờ sông thôn Bàu Tròn',
    text: 'Sau các đợt lũ năm 2020 và 2022, bờ tả sông Yên đoạn qua thôn Bàu Tròn bị xói lở dài hơn 1 km, ăn sâu vào đất màu 30-40 m, mất khoảng 6 ha đất trồng đậu phụng và uy hiếp khu nghĩa địa cùng 18 nhà dân. Cử tri đã kiến nghị nhiều lần nhưng mới chỉ được thả rọ đá tạm. Đề nghị tỉnh cân đối nguồn vốn xây kè kiên cố.',
    paraphrase:
      'Tui ở Bàu Tròn mấy chục năm, hồi xưa cái soi đậu rộng mênh mông, chừ lũ cuốn gần hết rồi. Mả ông bà cũng sắp trôi. Năm mô cũng đoàn ni đoàn nọ về chụp hình, đo đạc, hứa làm kè, rồi bỏ mấy rọ đá trôi tuốt luốt. Dân hỏi thì nói chờ vốn. Chờ tới khi sông vô tới bếp mới làm phải không?',
    line: 'Bờ sông Bàu Tròn lở mất đất màu, chừ vẫn chưa có kè',
    elsewhere: [[['Bàu Tròn', 'Phú Nhuận Đông']], [['Bàu Tròn', 'Triêm Nam']]],
  },
  {
    fieldCode: 'nuoc-sach',
    title: 'Nước máy cấp cho tổ 14 bị đục, có mùi lạ',
    text: 'Cử tri tổ 14, phường Kỳ Sơn phản ánh từ tháng 3 đến nay nguồn nước máy sinh hoạt thường xuyên vẩn đục, có cặn vàng và mùi tanh, áp lực yếu vào giờ cao điểm, trong khi giá nước đã điều chỉnh tăng lên 9.800 đồng/m3. Đề nghị công ty cấp nước súc xả, thay tuyến ống cũ và công khai kết quả xét nghiệm chất lượng nước cho nhân dân.',
    paraphrase:
      'Trả tiền đủ không thiếu một đồng mà mở vòi ra nước vàng khè như nước chè, giặt áo trắng thành áo cháo lòng! Cả tổ 14 này phải mua nước bình về nấu ăn. Gọi tổng đài công ty nước thì bảo sẽ kiểm tra, kiểm tra ba tháng rồi chẳng thấy ma nào đến. Đề nghị các ông trả lời cho dân rõ.',
    line: 'Dân tổ 14 phải dùng nước máy vàng đục, hôi tanh',
    elsewhere: [[['tổ 14', 'tổ 9']], [['tổ 14', 'tổ 21']], [['tổ 14', 'tổ 3']]],
    otherMatter:
      'Hiện tổ 14 chưa có chỗ sinh hoạt, họp hành phải mượn nhà dân, đề nghị phường bố trí khu đất công bỏ trống làm nhà họp tổ.',
  },
  {
    fieldCode: 'nuoc-sach',
    title: 'Sửa chữa công trình nước tự chảy bản Huổi Lạnh',
    text: 'Công trình cấp nước sinh hoạt tự chảy bản Huổi Lạnh được đầu tư năm 2014 từ Chương trình 135, phục vụ 76 hộ đồng bào Mông. Trận lũ ống tháng 8/2024 làm vỡ đập đầu nguồn, cuốn trôi 900 m đường ống, đến nay chưa khắc phục, bà con phải gùi nước từ khe cách bản 2 km. Cử tri đề nghị Nhà nước sớm sửa chữa.',
    paraphrase:
      'Bản Huổi Lạnh mình không có nước ăn lâu rồi, cái bể to để không, ống bị lũ cuốn đi hết. Sáng nào người già trẻ con cũng phải đi lấy nước xa ở khe về. Dân bản mong cán bộ huyện, cán bộ tỉnh cho làm lại ống nước để về mùa khô còn có cái mà uống.',
    line: 'Bản Huổi Lạnh mất nước vì lũ cuốn ống, xin làm lại',
    elsewhere: [
      [['Huổi Lạnh', 'Huổi Só']],
      [['Huổi Lạnh', 'Nậm Chà']],
      [['Huổi Lạnh', 'Phiêng Cài']],
    ],
  },
  {
    fieldCode: 'nuoc-sach',
    title: 'Kéo đường ống nước ngọt về ấp Giồng Keo',
    text: 'Ấp Giồng Keo có 310 hộ, nằm giáp biển, mùa khô nguồn nước giếng và nước rạch đều nhiễm mặn trên 4 phần nghìn, người dân phải đổi nước ngọt từ ghe với giá 120.000 đồng/m3. Tuyến ống của nhà máy nước mới dừng ở ấp bên cạnh. Cử tri kiến nghị tỉnh đầu tư nối dài mạng cấp nước sạch khoảng 5 km để phục vụ sinh hoạt.',
    paraphrase:
      'Đề nghị quan tâm giải quyết nước sinh hoạt hợp vệ sinh cho nhân dân khu vực Giồng Keo. Mỗi khi hạn mặn xâm nhập, bà con không có nước dùng, phải mua với giá cao. Mạng lưới cấp nước tập trung của xã hiện chưa phủ tới đây, mong được mở rộng trong năm nay.',
    line: 'Giồng Keo mùa mặn thiếu nước ngọt, xin kéo nước máy',
    elsewhere: [
      [['Giồng Keo', 'Giồng Trôm Lá']],
      [['Giồng Keo', 'Cồn Nhàn']],
      [['Giồng Keo', 'Bãi Giá']],
    ],
    otherMatter:
      'Bà con Giồng Keo nuôi tôm quảng canh bị chết hàng loạt chưa rõ nguyên nhân, đề nghị ngành chuyên môn xuống lấy mẫu và hướng dẫn xử lý ao.',
  },
  {
    fieldCode: 'moi-truong',
    title: 'Trại heo tại ấp Suối Cạn gây ô nhiễm kéo dài',
    text: 'Trại chăn nuôi heo quy mô 6.000 con tại ấp Suối Cạn hoạt động từ năm 2019, cách khu dân cư chưa tới 300 m. Mùi hôi phát tán nặng vào chiều tối, nước thải xả ra suối có màu đen làm cá chết. Cử tri đề nghị cơ quan chức năng thanh tra hồ sơ môi trường, xử phạt và buộc di dời nếu trại không khắc phục.',
    paraphrase:
      'Sống ở Suối Cạn giờ như sống trong hầm phân! Ăn cơm phải giăng mùng, ruồi bu đen nghẹt, con nít ho quanh năm, nước suối hồi xưa tắm được giờ thò chân xuống là ngứa. Đơn gửi cả chục lá, đoàn xuống thì họ ngưng xả, đoàn về đâu lại vô đó. Có bảo kê gì không mà mấy ông chủ trại heo này lộng hành vậy?',
    line: 'Mùi hôi trại heo Suối Cạn hành dân chịu hết nổi',
    elsewhere: [[['Suối Cạn', 'Suối Đá']], [['Suối Cạn', 'Bàu Trâm']], [['Suối Cạn', 'Gia Tỵ']]],
  },
  {
    fieldCode: 'moi-truong',
    title: 'Xử lý bãi rác tự phát tại đầu cầu Phú Khê',
    text: 'Khu vực đầu cầu Phú Khê tồn tại điểm tập kết rác tự phát hơn 2 năm, ước khoảng 80 tấn rác sinh hoạt, xác gia súc, phế thải xây dựng đổ tràn xuống mép sông, thường xuyên bị đốt gây khói. Cử tri đề nghị UBND xã cho thu dọn, lắp camera, xử phạt người đổ trộm và bố trí điểm trung chuyển rác hợp vệ sinh.',
    paraphrase:
      'Tình trạng vứt rác bừa bãi ở chân cầu Phú Khê chưa được giải quyết dứt điểm, rác thải ứ đọng bốc mùi, gây mất mỹ quan và ảnh hưởng nguồn nước sông. Đề nghị địa phương tổ chức bốc xúc đưa đi xử lý và có biện pháp ngăn chặn việc tái diễn.',
    line: 'Dọn dẹp đống rác đổ trộm ở cầu Phú Khê',
    elsewhere: [[['Phú Khê', 'Hón Bông']], [['Phú Khê', 'Trạp']], [['Phú Khê', 'Thiều Xá']]],
    otherMatter:
      'Lan can cầu Phú Khê bị xe tải húc gãy một đoạn gần năm mét đã nửa năm, cử tri đề nghị sửa lại kẻo người đi đêm lao xuống sông.',
  },
  {
    fieldCode: 'moi-truong',
    title: 'Bụi, tiếng ồn từ xưởng gỗ trong khu dân cư Phù Lộc',
    text: 'Thôn Phù Lộc hiện có 38 hộ sản xuất đồ gỗ xen kẽ trong khu dân cư, máy cưa, máy chà hoạt động từ 6 giờ sáng đến 22 giờ, bụi gỗ và mùi sơn PU phát tán trực tiếp ra ngõ xóm. Cử tri đề nghị thành phố sớm hoàn thành cụm công nghiệp làng nghề để di dời, trước mắt quy định giờ sản xuất và bắt buộc lắp thiết bị hút bụi.',
    paraphrase:
      'Ở Phù Lộc nhà nào cũng làm mộc, biết là nghề kiếm cơm nhưng bào cưa đến đêm thì ai mà ngủ. Sơn xịt thẳng ra đường, các cụ già với trẻ con viêm phổi viêm mũi nhiều. Tôi nghĩ nên đưa các xưởng ra một khu riêng ngoài đồng chứ để trong làng mãi thế này không ổn.',
    line: 'Đưa xưởng mộc ra khỏi làng Phù Lộc vì bụi và ồn',
    elsewhere: [[['Phù Lộc', 'Kim Bảng']], [['Phù Lộc', 'Đồng Hương']]],
  },
  {
    fieldCode: 'dat-dai',
    title: 'Cấp giấy chứng nhận cho hộ dân khu tái định cư Đồng Ngâu',
    text: 'Khu tái định cư Đồng Ngâu bàn giao đất cho 112 hộ từ năm 2017, các hộ đã xây nhà ở ổn định và nộp đủ tiền sử dụng đất, song đến nay mới có 29 hộ được cấp giấy chứng nhận quyền sử dụng đất. Cử tri đề nghị cơ quan đăng ký đất đai làm rõ vướng mắc, xác định thời hạn hoàn thành cấp giấy cho các hộ còn lại.',
    paraphrase:
      'Nhiều hộ nhường đất cho dự án, chuyển về nơi ở mới Đồng Ngâu đã bảy, tám năm vẫn chưa được cấp sổ đỏ, không thế chấp vay vốn được, không tách cho con được. Kiến nghị các cấp chính quyền khẩn trương hoàn thiện thủ tục, trao sổ để nhân dân yên tâm.',
    line: 'Tái định cư Đồng Ngâu lâu năm vẫn chưa có sổ đỏ',
    elsewhere: [
      [['Đồng Ngâu', 'Đồng Chằm']],
      [['Đồng Ngâu', 'Cửa Đình']],
      [['Đồng Ngâu', 'Gò Mối']],
    ],
    otherMatter:
      'Cống thoát nước thải khu tái định cư Đồng Ngâu thi công ngược dốc nên nước trào lên nền nhà, đề nghị chủ đầu tư làm lại cho đúng.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Thu hồi quy hoạch treo khu đô thị Bàu Sen',
    text: 'Dự án khu đô thị Bàu Sen được phê duyệt quy hoạch từ năm 2008 với diện tích 46 ha nhưng đến nay chủ đầu tư chưa triển khai. Hơn 400 hộ trong ranh không được xây mới, tách thửa hay chuyển mục đích, nhà cửa xuống cấp. Cử tri đề nghị UBND thành phố rà soát, hủy bỏ quy hoạch hoặc công bố lộ trình thực hiện, bảo đảm quyền lợi người dân.',
    paraphrase:
      'Mười bảy năm rồi thưa đại biểu! Con tôi từ lúc chưa đẻ tới giờ sắp lấy vợ mà cái nhà dột không được sửa, xin giấy phép thì phường nói nằm trong ranh Bàu Sen. Dự án đâu không thấy, chủ đầu tư chắc cũng giải thể rồi. Làm thì làm, không làm thì xóa đi cho dân nhờ, đừng treo dân lơ lửng như vậy nữa.',
    line: 'Dân Bàu Sen kẹt quy hoạch treo, không được xây sửa nhà',
    elsewhere: [[['Bàu Sen', 'Rạch Chùa']], [['Bàu Sen', 'Gò Đậu Tây']]],
  },
  {
    fieldCode: 'dat-dai',
    title: 'Đơn giá bồi thường đất làm cao tốc qua thôn Kim Đôi',
    text: 'Dự án đường cao tốc đi qua thôn Kim Đôi thu hồi 21 ha đất của 167 hộ. Cử tri phản ánh đơn giá bồi thường đất trồng cây lâu năm 95.000 đồng/m2 là thấp so với giá thị trường, một số cây keo, vật kiến trúc bị kiểm đếm thiếu. Đề nghị tỉnh xem xét điều chỉnh hệ số giá đất và tổ chức kiểm đếm bổ sung trước khi chi trả.',
    paraphrase:
      'Các hộ dân Kim Đôi thuộc diện giải phóng mặt bằng đường cao tốc thống nhất chủ trương của Nhà nước, nhưng chưa đồng tình với phương án áp giá đền bù vì không đủ mua lại đất sản xuất nơi khác; tài sản trên đất thống kê còn sót. Mong hội đồng bồi thường xem xét lại thỏa đáng.',
    line: 'Giá đền bù cao tốc ở Kim Đôi thấp, kiểm đếm sót',
    elsewhere: [[['Kim Đôi', 'Kim Sơn']], [['Kim Đôi', 'An Mỹ']], [['Kim Đôi', 'Phước Bình']]],
    otherMatter:
      'Xe chở vật liệu thi công chạy qua thôn Kim Đôi làm vỡ mương tưới của dân, đề nghị nhà thầu hoàn trả lại mương trước vụ hè thu.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Giao đất sản xuất thu hồi từ lâm trường cho bản Khe Nóng',
    text: 'Bản Khe Nóng có 58 hộ đồng bào Bru - Vân Kiều, trong đó 41 hộ thiếu đất sản xuất, trong khi công ty lâm nghiệp quản lý hơn 700 ha giáp bản, nhiều diện tích để hoang hoặc cho thuê lại. Cử tri kiến nghị tỉnh thu hồi phần đất sử dụng không hiệu quả, giao cho địa phương để cấp cho các hộ thiếu đất theo quy định.',
    paraphrase:
      'Dân Khe Nóng sinh con đẻ cái nhiều mà rẫy không có thêm, quanh bản toàn đất của lâm trường. Họ trồng keo, có chỗ bỏ cỏ mọc, dân vô làm thì bị đuổi, bị lập biên bản. Chúng tôi xin Nhà nước cắt bớt lại cho mỗi nhà vài sào mà trồng sắn trồng ngô.',
    line: 'Xin cắt đất lâm trường cho bà con Khe Nóng làm rẫy',
    elsewhere: [
      [['Khe Nóng', 'Khe Ngang']],
      [['Khe Nóng', 'Cổ Tràng']],
      [['Khe Nóng', 'Hang Chuồn']],
    ],
  },
  {
    fieldCode: 'dien',
    title: 'Nâng công suất trạm biến áp khu vực Kinh Năm Tỵ',
    text: 'Khu vực Kinh Năm Tỵ thuộc ấp 7 có 145 hộ, trong đó hơn 60 hộ nuôi tôm thâm canh dùng máy quạt nước, nhưng chỉ có một trạm biến áp 50 kVA. Điện áp giờ cao điểm chỉ còn 160-170 V, nhiều thiết bị bị cháy, tôm chết do ngưng quạt. Cử tri kiến nghị ngành điện thay máy biến áp công suất lớn hơn và hạ thế 3 pha cho vùng nuôi.',
    paraphrase:
      'Tối nào điện cũng chập chờn, nồi cơm nấu hoài không chín, mô tơ quạt tôm kéo không nổi, hai nhà ở Kinh Năm Tỵ vừa rồi cháy luôn cái máy. Bà con nuôi tôm ngày càng nhiều mà cái bình điện nhỏ xíu. Nhờ mấy chú điện lực kéo thêm dây, gắn bình lớn giùm.',
    line: 'Điện ở Kinh Năm Tỵ yếu quá, quạt tôm không chạy',
    elsewhere: [
      [['Kinh Năm Tỵ', 'Kinh Ông Xeo']],
      [['Kinh Năm Tỵ', 'Kinh Bờ Tràm']],
      [['Kinh Năm Tỵ', 'Xẻo Quao']],
    ],
  },
  {
    fieldCode: 'dien',
    title: 'Thay cột điện nghiêng, dây hạ thế thấp tại xóm Đồi Chè',
    text: 'Đường dây hạ thế 0,4 kV cấp điện cho xóm Đồi Chè hiện có 9 cột bê tông chữ H nứt chân, nghiêng ra đường, nhiều đoạn dây trần võng cách mặt đất chỉ 3,5 m, có hộ còn dùng cột tre tự dựng. Cử tri đề nghị Điện lực khu vực thay cột, nâng tĩnh không và đổi sang cáp bọc để tránh tai nạn điện mùa mưa bão.',
    paraphrase:
      'Đề nghị ngành điện kiểm tra lưới điện xóm Đồi Chè do không bảo đảm hành lang an toàn, cột sắp đổ, dây sà xuống gần đầu người, xe chở rơm, chở keo qua là vướng. Nhân dân kiến nghị được đầu tư thay mới trước mùa mưa để phòng ngừa sự cố đáng tiếc.',
    line: 'Cột điện xóm Đồi Chè nghiêng, dây chùng thấp rất nguy hiểm',
    elsewhere: [[['Đồi Chè', 'Đồng Bẩm']], [['Đồi Chè', 'Làng Hin']]],
    otherMatter:
      'Chè búp tươi của xóm Đồi Chè không có nơi bao tiêu ổn định, đề nghị xã kết nối hợp tác xã ký hợp đồng thu mua lâu dài.',
  },
  {
    fieldCode: 'dien',
    title: 'Sửa hệ thống chiếu sáng công cộng tuyến ĐH 17',
    text: 'Hệ thống đèn chiếu sáng trên tuyến ĐH 17 đoạn từ chợ đến cầu Ông Tiều dài 2,6 km lắp đặt năm 2016, hiện có 41/68 bóng không sáng, tủ điều khiển hư. Ban đêm đường tối, đã xảy ra một số vụ cướp giật và tai nạn. Cử tri kiến nghị đơn vị quản lý sửa chữa, thay bóng LED và duy trì thời gian chiếu sáng đến 5 giờ sáng.',
    paraphrase:
      'Đường ĐH 17 trước có đèn sáng lắm, giờ tắt gần hết, bảy giờ tối là đen thui. Con gái tôi đi làm ca đêm về bị giật túi ngay khúc đó. Bà con đi bộ thể dục cũng không dám đi nữa. Xin sửa lại đèn đường cho sáng.',
    line: 'Đèn đường ĐH 17 hư gần hết, tối om, đề nghị sửa',
    elsewhere: [[['ĐH 17', 'ĐH 12']], [['ĐH 17', 'ĐH 21B']]],
  },
  {
    fieldCode: 'y-te',
    title: 'Bổ sung bác sĩ và thuốc cho điểm trạm y tế Nà Hin',
    text: 'Sau sắp xếp, điểm trạm y tế Nà Hin phục vụ 3.200 dân của 7 bản nhưng chỉ còn 2 điều dưỡng, bác sĩ mỗi tuần xuống một buổi, thuốc bảo hiểm y tế cho người tăng huyết áp, đái tháo đường thường xuyên hết. Cử tri đề nghị ngành y tế bố trí bác sĩ thường trực và cung ứng đủ danh mục thuốc thiết yếu.',
    paraphrase:
      'Việc khám chữa bệnh ban đầu ở trạm Nà Hin chưa đáp ứng nhu cầu của nhân dân; người bệnh mạn tính đến lĩnh thuốc định kỳ thường không có, phải ra tỉnh mua ngoài, ban đêm cấp cứu không có thầy thuốc trực. Kiến nghị tăng cường nhân lực và cấp thuốc đầy đủ.',
    line: 'Trạm xá Nà Hin thiếu bác sĩ, hết thuốc bảo hiểm',
    elsewhere: [[['Nà Hin', 'Nà Pheo']], [['Nà Hin', 'Pác Lùng']]],
    otherMatter:
      'Nhiều cháu gái ở Nà Hin bỏ học lấy chồng sớm, cử tri đề nghị đoàn thể tuyên truyền, ngăn chặn nạn tảo hôn trong các bản.',
  },
  {
    fieldCode: 'y-te',
    title: 'Kiến nghị bảo hiểm y tế chi trả thuốc mua ngoài',
    text: 'Cử tri phản ánh người bệnh có thẻ bảo hiểm y tế điều trị tại bệnh viện công lập vẫn phải tự mua thuốc, vật tư y tế bên ngoài do bệnh viện thiếu, đấu thầu chậm, song không được thanh toán lại hoặc thủ tục hoàn trả rất phức tạp. Đề nghị Bộ Y tế và Bảo hiểm xã hội Việt Nam có hướng dẫn cụ thể, bảo đảm quyền lợi người tham gia.',
    paraphrase:
      'Tôi đóng bảo hiểm mấy chục năm, tới lúc nằm viện mổ thì bác sĩ kê giấy ra nhà thuốc ngoài cổng mua chỉ, mua kháng sinh, hết hơn bốn triệu mà đâu có ai trả lại đồng nào. Vậy mua thẻ làm chi? Mong trên sửa lại chỗ này cho người bệnh đỡ thiệt.',
    line: 'Bệnh viện hết thuốc, có thẻ bảo hiểm vẫn phải mua ngoài',
    elsewhere: [],
  },
  {
    fieldCode: 'giao-duc',
    title: 'Xây thêm phòng học cho Trường Mầm non Hòa Mỹ',
    text: 'Trường Mầm non Hòa Mỹ có 11 nhóm lớp với 402 trẻ nhưng chỉ có 7 phòng học, 4 lớp phải học nhờ nhà sinh hoạt cộng đồng, bếp ăn một chiều chưa có, sĩ số có lớp lên đến 45 cháu. Cử tri kiến nghị cấp trên bố trí vốn đầu tư công xây thêm 6 phòng học và bếp ăn đạt chuẩn để bảo đảm công tác bán trú.',
    paraphrase:
      'Hiện cơ sở vật chất của mầm non Hòa Mỹ quá tải, trẻ học chen chúc, một số lớp mượn hội trường thôn không đủ điều kiện chăm sóc, nhiều gia đình phải gửi con ở nhóm trẻ tư thục. Phụ huynh mong Nhà nước quan tâm mở rộng trường để các cháu có chỗ học.',
    line: 'Mầm non Hòa Mỹ thiếu phòng, các cháu phải học nhờ',
    elsewhere: [[['Hòa Mỹ', 'Hòa Thịnh']], [['Hòa Mỹ', 'Sơn Ca']], [['Hòa Mỹ', 'Bình Minh']]],
  },
  {
    fieldCode: 'giao-duc',
    title: 'Chấn chỉnh các khoản thu đầu năm học tại Trường Tiểu học Vĩnh Hậu',
    text: 'Đầu năm học 2025-2026, phụ huynh Trường Tiểu học Vĩnh Hậu phải đóng nhiều khoản ngoài quy định như quỹ lớp 800.000 đồng, tiền lắp máy lạnh 1.200.000 đồng, tiền sơn sửa phòng học, thu qua ban đại diện cha mẹ học sinh theo mức bình quân. Cử tri đề nghị ngành giáo dục kiểm tra, trả lại các khoản thu sai và công khai thu chi.',
    paraphrase:
      'Nói là tự nguyện mà đứa nào chưa đóng là cô nhắc trên nhóm Zalo hoài, nhục lắm. Tui làm hồ hai đứa con học Vĩnh Hậu, vô đầu năm gần sáu triệu bạc, nào máy lạnh, nào quỹ, nào rèm cửa, năm ngoái cũng mới mua rèm chứ đâu. Miễn học phí chi rồi bày ra thu kiểu này? Đề nghị thanh tra ngay trường này.',
    line: 'Trường Vĩnh Hậu thu đủ loại tiền đầu năm, đề nghị kiểm tra',
    elsewhere: [[['Vĩnh Hậu', 'Vĩnh Thuận']], [['Vĩnh Hậu', 'Phú Cường A']]],
    otherMatter:
      'Cổng trường Vĩnh Hậu có nhiều xe hàng rong bán xiên que, nước ngọt không rõ nguồn gốc, đề nghị cơ quan an toàn thực phẩm kiểm tra.',
  },
  {
    fieldCode: 'giao-duc',
    title: 'Duy trì điểm trường tiểu học tại làng Kon Rơ',
    text: 'Theo phương án sắp xếp, điểm trường lẻ tại làng Kon Rơ với 34 học sinh lớp 1 đến lớp 3 người Xơ Đăng bị xóa từ năm học này, các em phải về trường chính cách 9 km đường dốc, chưa có chế độ bán trú. Đã có 11 em nghỉ học. Cử tri đề nghị giữ lại lớp ghép tại làng hoặc bố trí xe đưa đón, chỗ ở cho học sinh.',
    paraphrase:
      'Con mình còn nhỏ, bảy tuổi sao đi học xa thế được. Trước cô giáo lên dạy ở làng Kon Rơ, cháu nào cũng đi học, giờ nhà trường gom hết về dưới xã, cha mẹ đi rẫy không ai chở nên tụi nó ở nhà. Dân làng muốn mở lại lớp trên này.',
    line: 'Xin mở lại lớp học ở làng Kon Rơ cho trẻ nhỏ',
    elsewhere: [[['Kon Rơ', 'Kon Tuh']], [['Kon Rơ', 'Đăk Rế']], [['Kon Rơ', 'Măng Kleng']]],
  },
  {
    fieldCode: 'chinh-sach-xa-hoi',
    title: 'Giảm tuổi hưởng và tăng mức trợ cấp hưu trí xã hội',
    text: 'Cử tri phấn khởi trước quy định trợ cấp hưu trí xã hội 500.000 đồng/tháng đối với người từ đủ 75 tuổi không có lương hưu. Tuy nhiên độ tuổi còn cao, mức hưởng thấp so với giá cả sinh hoạt, nhất là với người già nông thôn. Đề nghị Quốc hội, Chính phủ xem xét hạ xuống 70 tuổi và nâng mức trợ cấp.',
    paraphrase:
      'Đề nghị Trung ương nghiên cứu điều chỉnh chính sách đối với người cao tuổi không có lương hưu theo hướng cho hưởng tiền hằng tháng sớm hơn, từ 70 tuổi hoặc thấp hơn, đồng thời tăng số tiền chi trả vì năm trăm nghìn đồng hiện nay chưa đủ trang trải thuốc men tối thiểu.',
    line: 'Hạ tuổi nhận trợ cấp người già không lương hưu xuống 70',
    elsewhere: [],
  },
  {
    fieldCode: 'chinh-sach-xa-hoi',
    title: 'Xem xét lại kết quả bình xét hộ nghèo thôn Thượng Phúc',
    text: 'Kết quả rà soát hộ nghèo, cận nghèo cuối năm 2024 của thôn Thượng Phúc chưa khách quan: có hộ nhà xây hai tầng, có ô tô vẫn thuộc diện cận nghèo, trong khi một số hộ neo đơn, bệnh tật lại bị đưa ra khỏi danh sách. Cử tri đề nghị UBND xã phúc tra, niêm yết công khai điểm từng hộ và tổ chức họp dân lấy ý kiến.',
    paraphrase:
      'Ối giời, ở Thượng Phúc này cứ anh em họ hàng nhà trưởng thôn là được cận nghèo hết, nhà có xe bốn bánh cũng nghèo. Còn bà Thoa một thân một mình, mắt mờ, mái bếp sập từ hồi bão thì bảo là thoát nghèo rồi. Chấm điểm kiểu gì lạ thế, có họp dân đâu mà bảo dân bầu. Tôi đề nghị xã về chấm lại.',
    line: 'Hộ nghèo Thượng Phúc xét không công bằng, đề nghị chấm lại',
    elsewhere: [
      [['Thượng Phúc', 'Hạ Phúc']],
      [['Thượng Phúc', 'Yên Mỹ']],
      [['Thượng Phúc', 'Đông Khê']],
    ],
  },
  {
    fieldCode: 'nong-nghiep',
    title: 'Chậm chi trả hỗ trợ dịch tả lợn châu Phi thôn Ngọc Động',
    text: 'Đợt dịch tả lợn châu Phi tháng 7-8/2024, thôn Ngọc Động có 53 hộ phải tiêu hủy 1.140 con lợn, tổng trọng lượng trên 78 tấn. Biên bản tiêu hủy đã lập đầy đủ nhưng hơn một năm nay các hộ chưa nhận được tiền hỗ trợ. Cử tri đề nghị tỉnh sớm cấp kinh phí chi trả để hộ chăn nuôi có vốn tái đàn.',
    paraphrase:
      'Nhân dân Ngọc Động đề nghị giải quyết dứt điểm khoản tiền Nhà nước hỗ trợ cho các gia đình có lợn bị chôn hủy vì dịch năm ngoái. Xã đã kiểm đếm, ký nhận xong nhưng mỗi lần hỏi lại trả lời đang trình tài chính, trong khi bà con nợ tiền cám, lãi ngân hàng.',
    line: 'Ngọc Động chưa được nhận tiền hỗ trợ tiêu hủy lợn dịch',
    elsewhere: [[['Ngọc Động', 'Ngọc Thị']], [['Ngọc Động', 'Tường Thụy']]],
    otherMatter:
      'Thôn Ngọc Động nhiều ruộng bỏ hoang do chuột phá và thiếu người làm, đề nghị xã có cơ chế cho doanh nghiệp thuê gom ruộng sản xuất.',
  },
  {
    fieldCode: 'nong-nghiep',
    title: 'Quản lý chất lượng và giá phân bón, thuốc bảo vệ thực vật',
    text: 'Cử tri phản ánh phân bón, thuốc bảo vệ thực vật giả, kém chất lượng bán tràn lan trên thị trường, giá ure và DAP tăng cao trong khi giá lúa, cà phê bấp bênh làm nông dân thua lỗ. Đề nghị ngành nông nghiệp, quản lý thị trường tăng cường kiểm tra, xử lý nghiêm cơ sở vi phạm và có giải pháp bình ổn giá vật tư đầu vào.',
    paraphrase:
      'Bà con mình mua phân về bón ba bữa không thấy lá xanh lên, hỏi ra mới biết phân dỏm, trộn toàn đất sét. Thuốc xịt rầy cũng vậy, xịt hoài rầy không chết mà giá thì mỗi vụ mỗi leo. Nhờ nhà nước kiểm tra mấy đại lý bán, phạt cho nặng vô.',
    line: 'Phân giả, thuốc dỏm, giá lại cao, nông dân lỗ nặng',
    elsewhere: [],
  },
  {
    fieldCode: 'nong-nghiep',
    title: 'Ngăn đàn khỉ rừng phá hoa màu tại thôn Hòn Dung',
    text: 'Từ cuối năm 2023, các đàn khỉ khoảng 150-200 con từ rừng phòng hộ thường xuyên tràn xuống phá bắp, mì, chuối và cây ăn trái của bà con thôn Hòn Dung, thiệt hại ước 30 ha mỗi năm, có trường hợp khỉ vào nhà tấn công người. Do là động vật hoang dã được bảo vệ nên dân không dám xử lý. Đề nghị kiểm lâm có biện pháp xua đuổi và hỗ trợ thiệt hại.',
    paraphrase:
      'Ở Hòn Dung trồng cái gì là khỉ ăn cái nấy, bắp mới có trái non tụi nó bẻ sạch, đuổi bên này nó chạy qua bên kia. Bẫy thì sợ ở tù. Mấy anh kiểm lâm có cách chi giúp dân không, chớ mất mùa hai năm rồi đó.',
    line: 'Khỉ xuống rẫy Hòn Dung phá bắp, nhờ kiểm lâm giúp',
    elsewhere: [[['Hòn Dung', 'Hòn Chùa']], [['Hòn Dung', 'Suối Cau']]],
    otherMatter:
      'Nạn vào rừng phía trên Hòn Dung cưa cây, đốt than vẫn còn, đề nghị lực lượng chức năng tuần tra và xử lý các đối tượng.',
  },
  {
    fieldCode: 'an-ninh',
    title: 'Thanh thiếu niên tụ tập đua xe trên đường bờ kè Mỹ Thới',
    text: 'Tuyến đường bờ kè Mỹ Thới sau khi hoàn thành thường xuyên bị các nhóm thanh thiếu niên tụ tập từ 22 giờ đến 2 giờ sáng, nhất là cuối tuần, độ pô, rú ga, lạng lách, bốc đầu xe, có lúc mang theo hung khí. Cử tri đề nghị lực lượng công an tăng cường tuần tra, lắp camera và xử lý nghiêm các đối tượng vi phạm.',
    paraphrase:
      'Đề nghị công an phường có biện pháp lập lại trật tự trên bờ kè Mỹ Thới về đêm. Cứ thứ bảy, chủ nhật là từng tốp choai choai kéo tới nẹt pô, chạy tốc độ cao, la hét làm người già, trẻ nhỏ các hộ xung quanh không nghỉ ngơi được, nguy cơ gây tai nạn rất lớn.',
    line: 'Bờ kè Mỹ Thới đêm nào cũng nẹt pô, đua xe',
    elsewhere: [[['Mỹ Thới', 'Bình Đức']], [['Mỹ Thới', 'Cái Sơn']], [['Mỹ Thới', 'Ngọn Cái']]],
    otherMatter:
      'Dọc bờ kè Mỹ Thới chưa trồng cây, chưa có ghế đá, đề nghị phường làm mảng xanh và lắp dụng cụ tập thể dục cho người cao tuổi.',
  },
  {
    fieldCode: 'an-ninh',
    title: 'Tệ nạn ma túy tại khu nhà trọ tổ dân phố Vườn Điều',
    text: 'Khu nhà trọ phía sau chợ thuộc tổ dân phố Vườn Điều có trên 90 phòng, gần đây phát sinh tụ điểm mua bán, sử dụng trái phép chất ma túy, kim tiêm vứt ra lối đi, kèm theo trộm cắp xe máy. Cử tri đề nghị công an triệt xóa tụ điểm, kiểm tra đăng ký tạm trú và đưa người nghiện đi cai bắt buộc theo quy định.',
    paraphrase:
      'Tình hình an ninh trật tự ở Vườn Điều diễn biến phức tạp, một số đối tượng lạ thuê phòng trọ để hút chích, nhân dân mất đồ liên tục và rất bức xúc. Kiến nghị cơ quan chức năng vào cuộc quyết liệt, quản lý chặt người tạm trú, xử lý dứt điểm đối tượng nghiện.',
    line: 'Khu trọ Vườn Điều có người chích hút, trộm cắp nhiều',
    elsewhere: [[['Vườn Điều', 'Vườn Ươm']], [['Vườn Điều', 'Tân Mai Đông']]],
  },
  {
    fieldCode: 'hanh-chinh',
    title: 'Đặt điểm tiếp nhận thủ tục hành chính tại xã Thượng Lâm cũ',
    text: 'Sau khi sáp nhập, trụ sở hành chính xã mới cách địa bàn xã Thượng Lâm cũ 24 km đường đèo, người dân đi làm khai sinh, chứng thực, nộp hồ sơ đất đai mất cả ngày, người già không biết nộp trực tuyến. Cử tri đề nghị sử dụng trụ sở cũ đang bỏ trống làm điểm tiếp nhận và trả kết quả, bố trí cán bộ trực ít nhất 3 ngày mỗi tuần.',
    paraphrase:
      'Từ ngày nhập xã, bà con Thượng Lâm chúng tôi muốn chứng cái giấy cũng phải vượt đèo sang tận bên kia, đi xe ôm hết hai trăm nghìn, có hôm thiếu một tờ lại về. Trụ sở ủy ban cũ thì khóa cửa để đấy. Sao không cho cán bộ về ngồi đấy nhận giấy tờ cho dân đỡ khổ?',
    line: 'Dân Thượng Lâm làm giấy tờ xa quá, xin điểm tiếp nhận',
    elsewhere: [
      [['Thượng Lâm', 'Khuôn Hà']],
      [['Thượng Lâm', 'Phúc Lương']],
      [['Thượng Lâm', 'Bình Trung']],
    ],
  },
  {
    fieldCode: 'van-hoa',
    title: 'Trùng tu di tích cấp tỉnh đình làng Kẻ Trài',
    text: 'Đình làng Kẻ Trài được xếp hạng di tích lịch sử cấp tỉnh năm 2005, hiện hệ thống cột lim bị mối mọt, mái ngói dột, hai vì kèo gian bên đã phải chống tạm bằng gỗ tạp. Nhân dân đã quyên góp được 420 triệu đồng. Cử tri đề nghị ngành văn hóa thẩm định, hỗ trợ kinh phí tu bổ theo Luật Di sản văn hóa.',
    paraphrase:
      'Kiến nghị tỉnh quan tâm cấp vốn tôn tạo ngôi đình cổ Kẻ Trài, vì công trình đã xuống cấp nghiêm trọng, có nguy cơ sập đổ khi mưa bão, ban khánh tiết không dám tổ chức tế lễ bên trong. Phần đối ứng xã hội hóa bà con và con em xa quê đã chuẩn bị, chỉ chờ thủ tục cho phép.',
    line: 'Đình cổ Kẻ Trài mối mọt sắp đổ, đề nghị tu bổ',
    elsewhere: [[['Kẻ Trài', 'Kẻ Gián']], [['Kẻ Trài', 'Phú Ninh']]],
    otherMatter:
      'Hội làng Kẻ Trài mấy năm nay có nhóm cờ bạc trá hình, chọi gà ăn tiền, đề nghị chính quyền xử lý để giữ nét đẹp lễ hội.',
  },
  {
    fieldCode: 'xay-dung',
    title: 'Chống ngập, nâng cấp cống thoát nước hẻm 284',
    text: 'Khu vực hẻm 284 đường Lê Thị Quýt, khu phố 4, thường xuyên ngập 30-50 cm khi mưa lớn hoặc triều cường do cống D400 nhỏ, nghẹt rác và mặt hẻm thấp hơn đường chính. Có khoảng 85 hộ bị nước tràn vào nhà. Cử tri kiến nghị UBND phường lập dự án thay cống lớn hơn, nâng nền hẻm và lắp van ngăn triều.',
    paraphrase:
      'Đề nghị sớm có giải pháp thoát nước cho hẻm 284. Cứ mưa khoảng nửa giờ là nước cống trào ngược, dâng lên nửa bánh xe, hàng hóa, đồ đạc của các hộ kinh doanh hư hỏng; địa phương đã nạo vét hố ga mấy lần nhưng không cải thiện.',
    line: 'Mưa xuống là hẻm 284 ngập vô nhà, xin làm cống',
    elsewhere: [[['hẻm 284', 'hẻm 316']], [['hẻm 284', 'hẻm 97']], [['hẻm 284', 'hẻm 251']]],
    otherMatter:
      'Xe ba gác, xe bán cà phê đậu kín đầu hẻm 284 nên xe chữa cháy khó vào, đề nghị cấm đậu và kẻ vạch chừa lối cứu hỏa.',
  },
  {
    fieldCode: 'lao-dong',
    title: 'Công ty may tại cụm công nghiệp Đồng Vàng nợ lương, bảo hiểm',
    text: 'Công ty may hoạt động tại cụm công nghiệp Đồng Vàng nợ lương 3 tháng của 460 công nhân và nợ bảo hiểm xã hội từ tháng 9/2023 với số tiền trên 8 tỷ đồng. Nhiều nữ công nhân sinh con không được hưởng chế độ thai sản, nghỉ việc không chốt được sổ. Cử tri đề nghị cơ quan lao động, công đoàn can thiệp và khởi kiện doanh nghiệp nếu cần.',
    paraphrase:
      'Người lao động làm việc trong Đồng Vàng phản ánh doanh nghiệp may mặc chây ỳ, không trả tiền công đúng hạn, trừ tiền bảo hiểm hằng tháng nhưng không nộp, khiến công nhân ốm đau, thai sản không được giải quyết quyền lợi. Kiến nghị các ngành chức năng thanh tra, xử lý, buộc đóng đủ.',
    line: 'Xưởng may Đồng Vàng nợ lương và bảo hiểm của công nhân',
    elsewhere: [[['Đồng Vàng', 'Đồng Sen']], [['Đồng Vàng', 'Nam Giang']]],
  },
  {
    fieldCode: 'vien-thong',
    title: 'Phủ sóng điện thoại di động, internet tại bản Pá Hốc',
    text: 'Bản Pá Hốc cách trung tâm xã 17 km, có 93 hộ với 520 nhân khẩu, đến nay vẫn là vùng lõm sóng, người dân phải lên đồi mới gọi được điện thoại, học sinh không học trực tuyến được, thông tin cảnh báo mưa lũ không đến kịp. Cử tri đề nghị doanh nghiệp viễn thông xây dựng trạm BTS và kéo cáp quang về bản.',
    paraphrase:
      'Người ta nói chuyển đổi số mà ở Pá Hốc gọi một cuộc điện thoại cũng phải leo lên đỉnh đồi đứng chờ. Hôm trước có người đau bụng dữ, gọi xe không được, phải cáng đi. Dân bản mong Viettel hay mạng nào cũng được dựng cho cái cột phát.',
    line: 'Pá Hốc không có sóng điện thoại, xin dựng cột phát',
    elsewhere: [[['Pá Hốc', 'Pá Lau']], [['Pá Hốc', 'Háng Tầu']], [['Pá Hốc', 'Suối Giàng B']]],
    otherMatter:
      'Dân bản Pá Hốc còn nhiều nhà vách nứa, mái tranh dột nát, đề nghị được xét hỗ trợ xóa nhà tạm trong đợt tới.',
  },
];

/** What nobody petitioned for above. */
export const firstTimeMattersOfAnotherHand: readonly string[] = [
  'Đề nghị ngành đường sắt bố trí gác chắn, cần chắn tự động tại lối đi dân sinh qua xóm Tân Hoa, nơi trong ba năm đã có bốn người bị tàu hỏa đâm tử vong.',
  'Phụ cấp của trưởng thôn, bí thư chi bộ và công an viên ở thôn hiện quá thấp trong khi công việc sau sáp nhập nhiều gấp đôi. Cử tri kiến nghị tỉnh tăng mức phụ cấp và hỗ trợ đóng bảo hiểm xã hội cho người hoạt động không chuyên trách.',
  'Chó thả rông ngoài đường nhiều quá, không rọ mõm gì hết, tuần trước cắn thằng cháu tôi phải đi chích ngừa dại. Xin xã bắt phạt mấy nhà nuôi kiểu đó.',
  'Loa kéo hát karaoke từ trưa tới khuya, nhà này hát xong tới nhà kia, nhắc thì đòi đánh. Cử tri đề nghị có lực lượng đo độ ồn và phạt thật chứ đừng nhắc nhở hoài.',
  'Đề nghị Tập đoàn Điện lực xem lại cách tính giá bán lẻ điện sinh hoạt theo bậc thang, vì mùa nóng tiền điện các hộ tăng gấp hai, ba lần dù sử dụng không thay đổi nhiều.',
  'Ông bà già chúng tôi không có điện thoại thông minh, đi nhận lương hưu lại bắt cài VNeID với mở tài khoản ngân hàng, làm sao mà biết làm. Mong cho nhận tiền mặt như cũ.',
  'Nghĩa trang nhân dân phường đã kín chỗ, gia đình có tang phải mua đất chôn ở nơi khác với giá cao. Kiến nghị thành phố quy hoạch nghĩa trang mới và khuyến khích hỏa táng bằng cách hỗ trợ chi phí.',
  'Hàng xà cừ cổ thụ trên phố Nguyễn Công Hãng bị sâu rỗng gốc, cành khô hay rơi xuống, đề nghị công ty cây xanh cắt tỉa và thay cây nguy hiểm trước mùa bão.',
  'Tuyến xe buýt số 8 bị cắt từ tháng 4 làm sinh viên và người đi khám bệnh không còn phương tiện. Đề nghị khôi phục tuyến, mỗi ngày ít nhất sáu chuyến.',
  'Chợ Cầu Bông mái tôn thủng, nền chợ lầy nước thịt cá, tiểu thương đóng phí đều mà không thấy sửa sang. Chúng tôi đề nghị xây lại chợ hoặc bố trí chỗ bán tạm đàng hoàng.',
  'Đến mùa gặt là bà con đốt rơm ngoài đồng khói mù mịt cả quốc lộ, xe chạy không thấy đường. Nên có máy cuốn rơm hoặc chế phẩm ủ phát cho dân để khỏi đốt.',
  'Thời gian qua nhiều người cao tuổi bị đối tượng giả danh công an, nhân viên ngân hàng gọi điện lừa chuyển tiền, có người mất cả tiền dưỡng già. Đề nghị công an đẩy mạnh điều tra, thu hồi tài sản và quản lý chặt sim rác.',
  'Ngư dân kiến nghị thiết bị giám sát hành trình tàu cá hay mất kết nối do lỗi nhà cung cấp nhưng chủ tàu lại bị phạt vài chục triệu đồng, đề nghị xem xét trách nhiệm của đơn vị cung cấp và miễn phạt trường hợp bất khả kháng.',
  'Sầu riêng rớt giá còn hai chục ngàn một ký, thương lái bỏ cọc, bà con ôm trái khóc ròng. Nhà nước tính sao giúp dân xuất khẩu với chớ!',
  'Anh trai tôi là Nguyễn Văn Khảng hy sinh năm 1972 tại mặt trận phía Nam, gia đình có giấy báo tử nhưng đến nay chưa được công nhận liệt sĩ do thất lạc hồ sơ gốc. Kính mong các cấp giúp đỡ xác minh.',
  'Đề nghị gắn bảng tên đường, đánh số nhà cho khu dân cư mới phía nam phường vì hiện không có địa chỉ, giao hàng, gọi cấp cứu đều không tìm được.',
  'Loa truyền thanh của thôn hỏng đã lâu, thông báo lịch tiêm phòng hay lịch họp bà con không nắm được, đề nghị trang bị cụm loa thông minh.',
  'Dịch sốt xuất huyết đang tăng, riêng khu phố 2 có mười chín ca trong tháng, nhưng mới phun hóa chất một lần. Đề nghị trung tâm y tế phun diệt muỗi trên diện rộng và tổ chức diệt lăng quăng hằng tuần.',
  'Cử tri là phụ huynh học sinh lớp 9 băn khoăn về quy định cấm dạy thêm trong nhà trường, con em phải ra trung tâm học tốn kém hơn. Đề nghị Bộ Giáo dục và Đào tạo đánh giá lại thông tư này.',
  'Công nhân thuê trọ thu nhập bảy, tám triệu không thể mua nhà. Đề nghị tỉnh đẩy nhanh các dự án nhà ở xã hội gần khu công nghiệp và cho vay lãi suất thấp, thời hạn dài.',
  'Điện gió cách nhà dân có hai trăm mét, cánh quạt quay ù ù suốt đêm, gà vịt không đẻ, người thì nhức đầu. Yêu cầu chủ đầu tư dời dân hoặc bồi thường thỏa đáng.',
  'Tàu hút cát đêm đêm vẫn hoạt động trái phép trên đoạn sông giáp ranh hai tỉnh, khi bị đuổi lại chạy sang bên kia. Kiến nghị hai địa phương có quy chế phối hợp bắt giữ, tịch thu phương tiện.',
  'Nhiều người dùng kích điện, te cào đánh bắt cá trên đồng mùa nước nổi, cá con chết sạch. Đề nghị cấm triệt để và thả bổ sung cá giống.',
  'Xe ben chở đất san lấp không che bạt chạy ầm ầm qua trước cổng chùa Linh Quang từ bốn giờ sáng, đất rơi vãi đầy đường, trơn trượt. Đề nghị cảnh sát giao thông cân tải và xử phạt.',
  'Thủy điện thượng nguồn xả lũ lúc nửa đêm không báo trước, dân dưới xuôi chạy không kịp, trôi hết trâu bò. Chúng tôi đề nghị xem lại quy trình vận hành liên hồ và bồi thường cho các hộ thiệt hại.',
  'Trường THCS của xã cả năm học không có giáo viên tiếng Anh và tin học, học sinh phải học dồn trực tuyến, kính đề nghị Sở tuyển bổ sung biên chế hoặc cho hợp đồng.',
  'Con tôi bị bại não từ nhỏ, hội đồng xác định mức độ khuyết tật của xã chỉ cho mức nhẹ nên không được trợ cấp. Đề nghị cho giám định lại tại hội đồng giám định y khoa.',
  'Hộ kinh doanh nhỏ chúng tôi bán tạp hóa lúng túng khi bỏ thuế khoán, phải dùng hóa đơn điện tử từ máy tính tiền. Mong ngành thuế hướng dẫn tận nơi và miễn phí phần mềm năm đầu.',
  'Thanh niên trong xã không có sân bóng, chiều phải đá ngoài lộ rất nguy hiểm, trong khi khu đất kho lương thực cũ bỏ không gần ba mẫu. Kiến nghị cho làm sân thể thao.',
  'Đề nghị Ngân hàng Chính sách xã hội nâng mức cho vay hộ mới thoát nghèo và kéo dài thời gian trả nợ, vì trồng quế, trồng hồi phải bảy đến mười năm mới có thu hoạch.',
];
