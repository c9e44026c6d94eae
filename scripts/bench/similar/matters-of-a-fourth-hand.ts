import type { Matter } from './matter';

/** Petitions of invented places, written by somebody who had seen neither the program nor the other lists. */
export const mattersOfAFourthHand: readonly Matter[] = [
  {
    fieldCode: 'giao-thong',
    title: 'Đề nghị nâng cấp đường trục chính thôn Đông Hạ đã xuống cấp',
    text: 'Cử tri thôn Đông Hạ, xã Hưng Lễ phản ánh: tuyến đường trục thôn dài khoảng 900 m, từ nhà văn hóa đến giáp đê tả, được đổ bê tông từ năm 2009 nay mặt đường vỡ, lún thành nhiều hố sâu, mùa mưa đọng nước gây khó khăn cho việc đi lại và thu hoạch nông sản. Đề nghị UBND xã bố trí kinh phí cải tạo, mở rộng tuyến đường trong năm 2025.',
    paraphrase:
      'Đường làng Đông Hạ chỗ từ nhà văn hóa chạy ra đê bây giờ nát lắm rồi, bê tông vỡ hết cả, các cháu đi học ngã suốt. Bà con hỏi bao giờ xã mới làm lại cho, chứ đóng góp thì dân chúng tôi sẵn sàng.',
    line: 'Làm lại đường bê tông Đông Hạ ra đê',
    elsewhere: [[['Đông Hạ', 'Đoài Thượng']], [['Đông Hạ', 'Phú Vân']], [['Đông Hạ', 'Cổ Liễn']]],
    otherMatter:
      'Cử tri thôn Đông Hạ đề nghị lắp hệ thống camera giám sát tại cổng làng và sân bóng vì gần đây xảy ra nhiều vụ mất xe đạp điện.',
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Nạo vét kênh N5 bị bồi lắng, bèo tây phủ kín',
    text: 'Kênh N5 đoạn qua cánh đồng Mả Vối, xã An Khoái nhiều năm chưa được nạo vét, bùn bồi lắng và bèo tây dày đặc làm cản trở dòng chảy. Vụ mùa vừa qua, hơn 40 ha lúa cuối nguồn kênh N5 bị thiếu nước tưới đầu vụ và ngập úng khi có mưa lớn. Cử tri kiến nghị Công ty khai thác công trình thủy lợi sớm có kế hoạch nạo vét.',
    paraphrase:
      'Đề nghị cơ quan quản lý thủy nông khơi thông dòng chảy, vớt bèo và hút bùn trên kênh N5, vì hiện nay nước không về được đến các ruộng phía cuối, trong khi mưa xuống lại tiêu không kịp, ảnh hưởng năng suất lúa của bà con.',
    line: 'Đề nghị vớt bèo, nạo bùn kênh N5 để tưới tiêu',
    elsewhere: [[['N5', 'N8']], [['N5', 'T3']]],
    otherMatter:
      'Bờ kênh N5 có hai hộ tự ý lấn ra xây lán chứa vật liệu và chuồng vịt, đề nghị xã kiểm tra, buộc tháo dỡ trả lại hành lang công trình.',
  },
  {
    fieldCode: 'dien',
    title: 'Kiến nghị hạ thế điện ấp Bào Sen do điện yếu',
    text: 'Hiện có 38 hộ dân ấp Bào Sen, xã Tân Hưng Tây sống dọc kênh Ba Tấn phải câu đuôi điện từ các hộ ngoài lộ, đường dây kéo xa gần 2 km bằng cây gỗ tạm, điện yếu không sử dụng được máy bơm, quạt tôm và phải trả giá cao. Cử tri kiến nghị ngành điện đầu tư đường dây hạ thế để các hộ được gắn điện kế riêng, bảo đảm an toàn.',
    paraphrase:
      'Tụi tui ở kênh Ba Tấn, ấp Bào Sen xài điện câu nhờ hơn chục năm nay, tối lại đèn đỏ quạch, nấu cơm còn hổng chín nói chi chạy quạt cho vuông tôm. Tiền điện thì trả mắc gấp rưỡi người ta. Mong Nhà nước kéo dây vô cho mỗi nhà có đồng hồ.',
    line: 'Kéo điện hạ thế cho hộ câu đuôi ấp Bào Sen',
    elsewhere: [
      [
        ['Bào Sen', 'Rạch Cui'],
        ['Ba Tấn', 'Tư Lượng'],
      ],
      [
        ['Bào Sen', 'Cái Nai Nhỏ'],
        ['Ba Tấn', 'Xáng Cụt'],
      ],
    ],
    otherMatter:
      'Cử tri ấp Bào Sen phản ánh đêm nào cũng có người dùng xung điện xuyệt cá tôm trên kênh Ba Tấn, đề nghị công an xã tịch thu dụng cụ.',
  },
  {
    fieldCode: 'nuoc-sach',
    title: 'Nước sinh hoạt thôn Lạc Sơn bị đục, có mùi tanh',
    text: 'Từ tháng 3 đến nay, nước máy do Nhà máy nước Kim Bồng cấp cho thôn Lạc Sơn thường xuyên bị đục, màu vàng và có mùi tanh, để lắng qua đêm có cặn đen. Khoảng 260 hộ phải mua nước bình để nấu ăn. Cử tri đề nghị đơn vị cấp nước kiểm tra chất lượng, súc rửa đường ống và công khai kết quả xét nghiệm cho nhân dân.',
    paraphrase:
      'Chất lượng nước do nhà máy cung cấp tại Lạc Sơn không bảo đảm: nước vàng, lắng cặn, mùi khó chịu, người dân không dám dùng cho ăn uống. Kiến nghị cấp có thẩm quyền yêu cầu doanh nghiệp lấy mẫu kiểm nghiệm và có biện pháp khắc phục dứt điểm.',
    line: 'Nước máy Lạc Sơn vàng đục, tanh, không dùng nấu ăn được',
    elsewhere: [[['Lạc Sơn', 'Quảng Nạp']], [['Lạc Sơn', 'Tiên Động']], [['Lạc Sơn', 'Mỹ Giang']]],
    otherMatter:
      'Đề nghị xem xét quy hoạch bổ sung nghĩa trang cho thôn Lạc Sơn vì nghĩa trang hiện tại đã hết chỗ, lại nằm sát khu dân cư mới.',
  },
  {
    fieldCode: 'moi-truong',
    title: 'Trại heo tại thôn Phú Thạnh gây mùi hôi, ô nhiễm suối',
    text: 'Cử tri phản ánh trại chăn nuôi heo quy mô trên 3.000 con đặt gần khu dân cư thôn Phú Thạnh, xã Ân Hòa xả nước thải chưa qua xử lý ra suối Đá Bàn, mùi hôi thối phát tán nhất là vào sáng sớm và chiều tối. Người dân đã nhiều lần kiến nghị nhưng chưa được giải quyết. Đề nghị cơ quan chức năng kiểm tra, xử lý nghiêm.',
    paraphrase:
      'Nói mãi rồi mà cái trại heo trên Phú Thạnh vẫn y như cũ, đoàn về kiểm tra thì sạch, đoàn đi là xả. Dân ở dưới chịu mùi thúi không ngủ nổi, nước suối đen ngòm, trâu bò uống vô cũng bệnh. Hỏi chính quyền có dám đóng cửa trại đó không hay là chờ dân bỏ xứ mà đi?',
    line: 'Xử lý trại heo xả thải hôi thối ở Phú Thạnh',
    elsewhere: [
      [['Phú Thạnh', 'Vạn Hội']],
      [['Phú Thạnh', 'Hà Tây']],
      [['Phú Thạnh', 'Bình Chánh']],
    ],
    otherMatter:
      'Trường mẫu giáo thôn Phú Thạnh không có sân chơi, tường rào bị đổ sau cơn bão số 9 đến nay chưa xây lại, cử tri đề nghị quan tâm sửa chữa.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Chậm cấp giấy chứng nhận QSDĐ khu tái định cư Đồng Mận',
    text: 'Đã hơn 6 năm kể từ khi nhận đất, 74 hộ dân tại khu tái định cư Đồng Mận, phường Quảng Thành vẫn chưa được cấp giấy chứng nhận quyền sử dụng đất mặc dù đã nộp đủ nghĩa vụ tài chính. Các hộ không thể thế chấp vay vốn hoặc tách thửa cho con. Đề nghị UBND thành phố chỉ đạo hoàn thiện hồ sơ, cấp giấy cho nhân dân.',
    paraphrase:
      'Chúng tôi là các hộ nhường đất làm dự án, được bố trí về khu Đồng Mận. Tiền đã đóng, nhà đã xây, hỏi bìa đỏ thì phường bảo chờ thành phố, thành phố bảo chờ chủ đầu tư. Xin HĐND cho biết cụ thể đến ngày tháng nào thì dân được cầm bìa.',
    line: 'Cấp bìa đỏ cho dân tái định cư Đồng Mận',
    elsewhere: [[['Đồng Mận', 'Cồn Quán']], [['Đồng Mận', 'Bái Trời']]],
    otherMatter:
      'Hệ thống thoát nước mưa của khu Đồng Mận bị tắc, mỗi lần mưa to nước tràn ngược vào nhà dân, đề nghị sớm khắc phục.',
  },
  {
    fieldCode: 'y-te',
    title: 'Đề nghị duy trì hoạt động điểm trạm y tế Nà Sáy',
    text: 'Sau khi sắp xếp đơn vị hành chính, điểm trạm y tế Nà Sáy chỉ mở cửa hai ngày mỗi tuần, không có bác sĩ và thiếu thuốc bảo hiểm y tế thông thường. Người dân các bản phải đi gần 25 km đường đèo ra trạm chính để khám bệnh. Cử tri đề nghị Sở Y tế bố trí bác sĩ, bổ sung thuốc và trực đủ các ngày trong tuần.',
    paraphrase:
      'Bà con vùng Nà Sáy đau ốm đến trạm thì cửa khóa, có hôm có y tá nhưng hết thuốc, bảo ra trung tâm. Người già, phụ nữ có thai đi đèo xa vất vả lắm. Mong cấp trên cho bác sĩ vào ở luôn và có thuốc cho dân.',
    line: 'Trạm y tế Nà Sáy thiếu bác sĩ, thiếu thuốc, hay đóng cửa',
    elsewhere: [[['Nà Sáy', 'Pá Ngần']], [['Nà Sáy', 'Mường Lói']]],
    otherMatter:
      'Tuyến đường lên Nà Sáy hay bị sạt taluy dương vào mùa mưa, đề nghị bố trí máy xúc trực sẵn để hót đất đá kịp thời.',
  },
  {
    fieldCode: 'giao-duc',
    title: 'Xây dựng phòng học kiên cố điểm trường mầm non buôn Cư Drang',
    text: 'Điểm trường mầm non buôn Cư Drang, xã Ea Mlây hiện có 62 trẻ học ghép trong hai phòng mượn tạm của nhà sinh hoạt cộng đồng, mái tôn nóng, không có nhà vệ sinh và bếp ăn. Phụ huynh phải đón con về buổi trưa. Cử tri kiến nghị đầu tư xây mới điểm trường để các cháu được học bán trú.',
    paraphrase:
      'Kính đề nghị quan tâm đầu tư cơ sở vật chất cho lớp mẫu giáo ở buôn Cư Drang. Hiện các cháu còn phải học nhờ hội trường buôn, chật chội, không có chỗ ăn ngủ trưa và công trình vệ sinh nên nhiều gia đình đi rẫy không yên tâm gửi trẻ.',
    line: 'Xây lớp mầm non cho trẻ buôn Cư Drang đang học nhờ',
    elsewhere: [[['Cư Drang', 'Ea Kruế']], [['Cư Drang', 'Tơng Liă']], [['Cư Drang', 'Krông Păn']]],
    otherMatter:
      'Bến nước của buôn Cư Drang bị đất đá vùi lấp, cử tri đề nghị Nhà nước hỗ trợ khôi phục để giữ nét văn hóa của đồng bào Ê Đê.',
  },
  {
    fieldCode: 'chinh-sach-xa-hoi',
    title: 'Phản ánh việc bình xét hộ nghèo tại xóm Trại Giữa chưa công bằng',
    text: 'Theo phản ánh của cử tri xóm Trại Giữa, xã Nghi Yên, kết quả rà soát hộ nghèo, hộ cận nghèo năm 2024 còn bỏ sót một số hộ già cả neo đơn, bệnh tật, trong khi có hộ có nhà tầng, có con đi xuất khẩu lao động vẫn thuộc diện cận nghèo. Đề nghị UBND xã rà soát lại và niêm yết công khai danh sách.',
    paraphrase:
      'Tui hỏi răng ở xóm Trại Giữa nhà có ô tô, con đi Hàn Quốc gửi tiền về đều mà cũng được cận nghèo, còn bà cụ một thân một mình ốm nằm đó thì không được chi cả? Xét kiểu nể nang anh em họ hàng rứa thì dân không phục. Xã phải về coi lại từng nhà.',
    line: 'Xét hộ nghèo xóm Trại Giữa không đúng đối tượng, cần rà lại',
    elsewhere: [[['Trại Giữa', 'Bắc Sơn']], [['Trại Giữa', 'Hải Thịnh']]],
  },
  {
    fieldCode: 'an-ninh',
    title: 'Thanh thiếu niên tụ tập đua xe trên đường Trần Văn Giàu',
    text: 'Vào các đêm cuối tuần, từ khoảng 23 giờ đến 2 giờ sáng, nhiều nhóm thanh thiếu niên tụ tập nẹt pô, lạng lách, đua xe trái phép trên đường Trần Văn Giàu, phường Tân Khánh, gây mất trật tự và nguy hiểm cho người đi đường. Cử tri đề nghị Công an phường tăng cường tuần tra, phối hợp cảnh sát giao thông xử lý.',
    paraphrase:
      'Kiến nghị lực lượng công an có biện pháp ngăn chặn tình trạng các đối tượng trẻ tuổi độ xe, rú ga, chạy tốc độ cao về khuya tại tuyến đường Trần Văn Giàu; người dân hai bên đường mất ngủ và đã có trường hợp bị tông xe gãy chân.',
    line: 'Xử lý nạn đua xe ban đêm đường Trần Văn Giàu',
    elsewhere: [
      [['Trần Văn Giàu', 'Lê Trọng Tấn']],
      [['Trần Văn Giàu', 'Vành Đai Nam']],
      [['Trần Văn Giàu', 'Hồ Học Lãm']],
    ],
    otherMatter:
      'Hàng cây xanh trên đường Trần Văn Giàu nhiều cây bị sâu mục, nghiêng ra lòng đường, đề nghị cắt tỉa và thay cây trước mùa mưa bão.',
  },
  {
    fieldCode: 'nong-nghiep',
    title: 'Chậm chi trả hỗ trợ dịch tả lợn châu Phi tại xóm Đồng Giang',
    text: 'Tháng 8/2024, 52 hộ chăn nuôi ở xóm Đồng Giang, xã Tân Kim có lợn bị tiêu hủy do bệnh dịch tả lợn châu Phi, tổng trọng lượng gần 19 tấn. Đến nay các hộ chưa nhận được tiền hỗ trợ theo quy định để tái đàn. Đề nghị UBND huyện sớm phân bổ kinh phí và trả lời rõ thời gian chi trả cho nhân dân.',
    paraphrase:
      'Lợn nhà em chôn từ năm ngoái, cán bộ thú y cân đo ghi biên bản đủ cả, bảo ba tháng có tiền mà giờ vẫn chưa thấy đồng nào. Cả xóm Đồng Giang đều thế, tiền cám còn nợ đại lý, muốn nuôi lại cũng chả có vốn.',
    line: 'Xóm Đồng Giang chưa nhận tiền hỗ trợ lợn bị dịch tiêu hủy',
    elsewhere: [
      [['Đồng Giang', 'Làng Phan']],
      [['Đồng Giang', 'Cầu Mành']],
      [['Đồng Giang', 'Đồng Bốn']],
    ],
    otherMatter:
      'Xóm Đồng Giang đề nghị hỗ trợ xi măng để cứng hóa 600 m đường nội đồng, nhân dân tự nguyện hiến đất và góp ngày công.',
  },
  {
    fieldCode: 'hanh-chinh',
    title: 'Đề nghị bố trí điểm tiếp nhận hồ sơ hành chính tại xã cũ',
    text: 'Sau sáp nhập, địa bàn xã rộng, trụ sở Trung tâm phục vụ hành chính công đặt ở một đầu, người dân ở xa phải đi trên 20 km để làm thủ tục chứng thực, hộ tịch, đất đai. Cử tri đề nghị duy trì điểm tiếp nhận và trả kết quả tại trụ sở UBND các xã cũ ít nhất ba ngày trong tuần.',
    paraphrase:
      'Từ hồi nhập ba xã làm một, đi sao y cái giấy cũng mất cả buổi, người lớn tuổi không biết nộp trên mạng thì càng khổ. Mong xã cử cán bộ về ngồi lại ở ủy ban cũ vài bữa mỗi tuần cho dân đỡ đi xa.',
    line: 'Mở điểm nhận hồ sơ ở ủy ban xã cũ sau sáp nhập',
    elsewhere: [],
  },
  {
    fieldCode: 'van-hoa',
    title: 'Mở rộng nhà văn hóa tổ dân phố số 7 quá chật',
    text: 'Tổ dân phố số 7, phường Nam Sơn được sáp nhập từ ba tổ cũ với 412 hộ nhưng nhà văn hóa chỉ rộng 60 m2, sức chứa khoảng 50 người, mái dột, không có sân. Các cuộc họp dân phải kê ghế ra đường. Cử tri đề nghị UBND thành phố bố trí quỹ đất xây dựng nhà văn hóa mới.',
    paraphrase:
      'Đề nghị các cấp quan tâm xây mới nơi sinh hoạt cộng đồng cho nhân dân tổ dân phố số 7, do hội trường hiện nay có diện tích quá nhỏ và đã dột nát, không đáp ứng nhu cầu hội họp, thể dục thể thao khi số hộ tăng gấp ba sau sáp nhập tổ.',
    line: 'Xây nhà họp mới cho dân phố số 7',
    elsewhere: [
      [['dân phố số 7', 'dân phố số 4']],
      [['dân phố số 7', 'dân phố số 11']],
      [['dân phố số 7', 'dân phố số 2']],
    ],
    otherMatter:
      'Cử tri tổ dân phố số 7 phản ánh tiền trông giữ xe tại chung cư trên địa bàn tăng gấp đôi mà không lấy ý kiến cư dân.',
  },
  {
    fieldCode: 'xay-dung',
    title: 'Công trình xây dựng sai phép tại ngõ 128 phố Vĩnh Tuy Hạ',
    text: 'Công trình nhà ở kết hợp căn hộ cho thuê tại ngõ 128 phố Vĩnh Tuy Hạ được cấp phép 5 tầng nhưng thực tế đã xây 8 tầng, không có lối thoát nạn, làm nứt tường hai nhà liền kề. Tổ dân phố đã báo phường từ tháng 2 nhưng công trình vẫn tiếp tục hoàn thiện. Đề nghị kiểm tra, xử lý theo đúng quy định.',
    paraphrase:
      'Không hiểu thanh tra xây dựng ở đâu mà một tòa nhà trong ngõ 128 cứ thế mọc thêm ba tầng giữa ban ngày ban mặt. Nhà tôi nứt toác cả tường, kêu phường thì phường bảo đã lập biên bản, lập xong rồi để đấy. Cháy một cái thì mấy chục con người chạy đi đâu, ai chịu trách nhiệm?',
    line: 'Chung cư mini vượt tầng trong ngõ 128 chưa bị xử lý',
    elsewhere: [[['ngõ 128', 'ngõ 96']], [['ngõ 128', 'ngõ 215']]],
    otherMatter:
      'Cột điện nằm giữa lối đi trong ngõ 128 phố Vĩnh Tuy Hạ cản trở xe cấp cứu, đề nghị ngành điện di dời sát tường.',
  },
  {
    fieldCode: 'lao-dong',
    title: 'Công ty May Thiên Lộc nợ lương, nợ bảo hiểm xã hội',
    text: 'Cử tri là công nhân Công ty May Thiên Lộc tại cụm công nghiệp Tân Phong phản ánh doanh nghiệp nợ ba tháng lương và chậm đóng bảo hiểm xã hội 14 tháng, khiến gần 500 lao động không chốt được sổ, không hưởng được chế độ thai sản, ốm đau. Đề nghị cơ quan bảo hiểm và ngành nội vụ vào cuộc, bảo vệ quyền lợi người lao động.',
    paraphrase:
      'Đề nghị ngành chức năng thanh tra việc Công ty May Thiên Lộc trừ tiền bảo hiểm của công nhân hằng tháng nhưng không nộp cho cơ quan BHXH, đồng thời còn thiếu lương kéo dài; nhiều chị em sinh con không được thanh toán chế độ.',
    line: 'Công nhân May Thiên Lộc bị nợ lương và tiền bảo hiểm',
    elsewhere: [[['Thiên Lộc', 'Phú Khang']], [['Thiên Lộc', 'Hoa Việt']]],
    otherMatter:
      'Giờ tan ca, công nhân Công ty May Thiên Lộc tràn ra tỉnh lộ gây ùn tắc, đề nghị bố trí người phân luồng và làm cổng phụ.',
  },
  {
    fieldCode: 'vien-thong',
    title: 'Phủ sóng điện thoại di động tại bản Huổi Lắc',
    text: 'Bản Huổi Lắc, xã Nậm Kè có 93 hộ đồng bào Mông, đến nay chưa có sóng điện thoại di động và internet, khi có việc cấp cứu hoặc thiên tai phải đi lên đồi cách bản 3 km mới liên lạc được. Cử tri đề nghị doanh nghiệp viễn thông đầu tư trạm BTS phủ sóng cho bản.',
    paraphrase:
      'Ở Huổi Lắc muốn gọi điện phải trèo lên núi, học sinh học trực tuyến không được, người dân không cài được ứng dụng gì như cán bộ bảo. Đề nghị Viettel hay VNPT dựng cột sóng cho bản mình với.',
    line: 'Huổi Lắc chưa có sóng điện thoại, đề nghị dựng trạm phát',
    elsewhere: [
      [['Huổi Lắc', 'Huổi Khon']],
      [['Huổi Lắc', 'Phiêng Vai']],
      [['Huổi Lắc', 'Tá Sú Lình']],
    ],
    otherMatter:
      'Cử tri bản Huổi Lắc đề nghị được hỗ trợ giống trâu bò sinh sản thay vì cấp cây giống do đất dốc, thiếu nước tưới.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Lắp đèn tín hiệu giao thông tại ngã tư Cây Xoài',
    text: 'Ngã tư Cây Xoài, nơi giao nhau giữa tỉnh lộ 830 và đường vào khu công nghiệp Đức Lập, có lưu lượng xe container rất lớn nhưng chưa có đèn tín hiệu, tầm nhìn bị che khuất. Từ đầu năm đến nay đã xảy ra 5 vụ tai nạn, làm chết 2 người. Cử tri kiến nghị lắp đèn tín hiệu và gờ giảm tốc.',
    paraphrase:
      'Tui bán nước ngay ngã tư Cây Xoài nên thấy hoài, xe công trong khu công nghiệp chạy ra ẩu lắm, giờ tan tầm mạnh ai nấy lấn, mấy tháng nay đụng chết hai mạng rồi. Làm ơn gắn dùm cái đèn xanh đèn đỏ.',
    line: 'Ngã tư Cây Xoài hay tai nạn, xin gắn đèn xanh đèn đỏ',
    elsewhere: [
      [['Cây Xoài', 'Ba Làng']],
      [['Cây Xoài', 'Lò Đường']],
      [['Cây Xoài', 'Hậu Nghĩa Cũ']],
    ],
    otherMatter:
      'Khu vực ngã tư Cây Xoài có một số nhà trọ nhếch nhác, chủ trọ thu tiền điện công nhân cao hơn giá quy định, đề nghị kiểm tra.',
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Khắc phục sạt lở bờ sông Cái Bè đoạn ấp Mỹ Long',
    text: 'Bờ sông Cái Bè đoạn qua ấp Mỹ Long, xã Hậu Mỹ Trung bị sạt lở nghiêm trọng với chiều dài khoảng 350 m, ăn sâu vào đất liền 6 đến 8 m, làm mất một đoạn lộ nông thôn và đe dọa 21 căn nhà. Cử tri kiến nghị tỉnh đầu tư kè kiên cố và hỗ trợ di dời các hộ trong vùng nguy hiểm.',
    paraphrase:
      'Tình hình sạt lở bờ sông tại Mỹ Long diễn biến phức tạp, con lộ bị đứt, nhiều hộ dân có nguy cơ mất nhà. Kiến nghị Ủy ban nhân dân tỉnh công bố tình huống khẩn cấp, sớm bố trí vốn làm kè và sắp xếp nơi ở mới cho bà con.',
    line: 'Làm kè chống sạt lở bờ sông ấp Mỹ Long',
    elsewhere: [[['Mỹ Long', 'Hòa Phúc']], [['Mỹ Long', 'An Thạnh']], [['Mỹ Long', 'Lợi Nhơn']]],
    otherMatter:
      'Cử tri ấp Mỹ Long phản ánh thương lái đặt cọc mua sầu riêng rồi bỏ cọc hàng loạt, đề nghị chính quyền hỗ trợ pháp lý cho nhà vườn.',
  },
  {
    fieldCode: 'nuoc-sach',
    title: 'Lắp đặt đường ống nước sạch cho hẻm 47 đường Ngô Mây',
    text: 'Các hộ dân trong hẻm 47 đường Ngô Mây, phường Hội Phú chưa có đường ống nước sạch, phải dùng nước giếng đào bị nhiễm phèn, mùa khô giếng cạn phải mua nước xe bồn với giá 120.000 đồng/m3. Đường ống chính đã có ngoài mặt đường Ngô Mây. Đề nghị Công ty cấp nước kéo dài mạng lưới vào phục vụ 56 hộ.',
    paraphrase:
      'Thủy cục chạy ngang đầu hẻm 47 Ngô Mây mà trong này hơn năm chục nhà vẫn xài giếng phèn, nắng lên là cạn queo, phải kêu xe bồn chở nước. Tụi tôi chịu đóng tiền đồng hồ, chỉ xin công ty nước kéo ống vô.',
    line: 'Kéo ống nước máy vào hẻm 47 Ngô Mây',
    elsewhere: [[['hẻm 47', 'hẻm 63']], [['hẻm 47', 'hẻm 112']], [['hẻm 47', 'hẻm 9']]],
    otherMatter:
      'Nhà số 15 trong hẻm 47 đường Ngô Mây nuôi hơn 20 con chó thả rông, sủa suốt đêm và phóng uế ra lối đi chung, đề nghị phường nhắc nhở.',
  },
  {
    fieldCode: 'moi-truong',
    title: 'Di dời điểm tập kết rác đầu ngõ 86 đường Lạch Tray Cũ',
    text: 'Điểm tập kết xe rác đẩy tay đặt tại đầu ngõ 86 đường Lạch Tray Cũ, ngay cạnh Trường Mầm non Hoa Phượng, thường xuyên tồn đọng rác đến trưa, nước rỉ rác chảy ra đường, ruồi nhặng và mùi hôi ảnh hưởng đến các cháu. Cử tri đề nghị công ty môi trường chuyển điểm tập kết đi nơi khác hoặc thu gom trước 6 giờ sáng.',
    paraphrase:
      'Đề nghị phường làm việc với đơn vị vệ sinh môi trường để không để xe gom rác tồn ứ ở đầu ngõ 86, sát lớp học của trẻ. Việc này đã kiến nghị tại kỳ trước, được trả lời là sẽ khảo sát vị trí mới nhưng đến nay chưa có chuyển biến.',
    line: 'Chuyển chỗ để xe rác khỏi đầu ngõ 86',
    elsewhere: [[['ngõ 86', 'ngõ 152']], [['ngõ 86', 'ngõ 31']]],
    otherMatter:
      'Nắp cống bằng gang trong ngõ 86 đường Lạch Tray Cũ bị mất trộm ba cái, người đi xe máy buổi tối dễ sa xuống, đề nghị lắp lại.',
  },
  {
    fieldCode: 'dien',
    title: 'Nâng công suất trạm biến áp thôn 9 phục vụ tưới cà phê',
    text: 'Vào cao điểm mùa tưới cà phê từ tháng 1 đến tháng 4, trạm biến áp thôn 9, xã Đắk Búk quá tải, điện áp chỉ còn 150 đến 160 V, máy bơm không hoạt động, thường xuyên nhảy aptomat. Bà con phải dùng máy nổ chạy dầu, chi phí cao. Cử tri đề nghị Điện lực nâng công suất và kéo thêm đường dây ba pha vào khu sản xuất.',
    paraphrase:
      'Kiến nghị ngành điện quan tâm khắc phục tình trạng điện không đủ tải mùa khô ở thôn 9. Khi các hộ đồng loạt bơm tưới thì điện sụt, cháy mô tơ, đã có nhà hỏng ba cái máy bơm. Đề nghị có bình lớn hơn và điện ba pha ra rẫy.',
    line: 'Điện thôn 9 yếu, không bơm tưới được cà phê',
    elsewhere: [[['thôn 9', 'thôn 4']], [['thôn 9', 'thôn 12']], [['thôn 9', 'thôn 6']]],
    otherMatter:
      'Cử tri thôn 9 đề nghị mở lớp xóa mù chữ buổi tối cho phụ nữ người dân tộc thiểu số di cư từ phía Bắc vào.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Xóa quy hoạch treo khu công viên hồ Bàu Trăng',
    text: 'Dự án công viên hồ Bàu Trăng, phường Thanh Khê Thượng được công bố quy hoạch từ năm 2004 nhưng đến nay chưa triển khai. Hơn 130 hộ trong vùng quy hoạch không được xây mới, tách thửa, nhà cửa xuống cấp trầm trọng. Cử tri đề nghị thành phố công bố thời gian thực hiện cụ thể, nếu không thì điều chỉnh, hủy bỏ quy hoạch để dân ổn định cuộc sống.',
    paraphrase:
      'Hai chục năm nay sống trong cái quy hoạch Bàu Trăng mà không biết bao giờ thoát. Con trai cưới vợ muốn cất thêm cái phòng cũng không cho, sửa mái tôn cũng phải xin, họp mô tôi cũng nói, năm mô cũng ghi nhận. Làm thì làm đi, không làm thì trả đất cho dân, chứ để ri hoài ai chịu cho thấu.',
    line: 'Dự án hồ Bàu Trăng treo 20 năm, đề nghị hủy',
    elsewhere: [[['Bàu Trăng', 'Bàu Sấu']], [['Bàu Trăng', 'Thạc Gián Hạ']]],
    otherMatter:
      'Cá chết nổi trắng mặt hồ Bàu Trăng những ngày nắng nóng, đề nghị công ty thoát nước vớt xác cá và xử lý nước hồ.',
  },
  {
    fieldCode: 'y-te',
    title: 'Phun hóa chất diệt muỗi phòng sốt xuất huyết tại khu phố 3',
    text: 'Trong tháng 7 vừa qua, khu phố 3, phường Bình Trị Nam ghi nhận 17 ca sốt xuất huyết, trong đó có 9 trẻ em phải nhập viện. Trên địa bàn còn nhiều lô đất trống đọng nước, vật phế thải làm nơi sinh sản của lăng quăng. Cử tri đề nghị ngành y tế phun hóa chất diện rộng và xử phạt chủ đất không dọn dẹp.',
    paraphrase:
      'Chỗ khu phố 3 nhà tôi muỗi dữ lắm, mấy đứa nhỏ trong xóm sốt xuất huyết liên tiếp mà chỉ thấy phun đúng mấy nhà có người bệnh. Mấy miếng đất bỏ hoang nước đọng đầy lăng quăng không ai đụng tới. Đề nghị phun hết một lượt đi.',
    line: 'Đề nghị phun thuốc muỗi toàn khu phố 3',
    elsewhere: [
      [['khu phố 3', 'khu phố 8']],
      [['khu phố 3', 'khu phố 14']],
      [['khu phố 3', 'khu phố 5']],
    ],
    otherMatter:
      'Cử tri khu phố 3 kiến nghị gắn bảng tên cho các con hẻm chưa có tên và điều chỉnh số nhà bị trùng.',
  },
  {
    fieldCode: 'giao-duc',
    title: 'Chấn chỉnh các khoản thu tự nguyện tại Trường Tiểu học Lê Văn Tám',
    text: 'Đầu năm học 2024-2025, phụ huynh Trường Tiểu học Lê Văn Tám phản ánh bị vận động đóng nhiều khoản ngoài quy định như quỹ lớp, mua ti vi, điều hòa, rèm cửa, bình quân 2,8 triệu đồng/học sinh, tuy gọi là tự nguyện nhưng chia đều. Đề nghị Sở Giáo dục và Đào tạo thanh tra và yêu cầu hoàn trả các khoản thu sai.',
    paraphrase:
      'Kiến nghị cơ quan quản lý giáo dục làm rõ tình trạng lạm thu tại Trường Lê Văn Tám thông qua ban đại diện cha mẹ học sinh, trong đó có tiền lắp máy lạnh, màn hình được bổ đầu cho từng em, gây bức xúc cho gia đình khó khăn.',
    line: 'Trường Lê Văn Tám lạm thu đầu năm, phụ huynh bức xúc',
    elsewhere: [
      [['Lê Văn Tám', 'Võ Thị Sáu']],
      [['Lê Văn Tám', 'Kim Đồng']],
      [['Lê Văn Tám', 'Trần Quốc Toản']],
    ],
    otherMatter:
      'Đề nghị kẻ vạch sang đường và làm gờ giảm tốc trước cổng Trường Lê Văn Tám vì phụ huynh đón con đứng tràn lòng đường.',
  },
  {
    fieldCode: 'chinh-sach-xa-hoi',
    title: 'Chi trả trợ cấp người cao tuổi bằng tiền mặt tại thôn Hòa Mục',
    text: 'Từ khi chuyển sang chi trả trợ cấp xã hội qua tài khoản ngân hàng, nhiều người cao tuổi, người khuyết tật ở thôn Hòa Mục, xã Yên Lãng không biết dùng thẻ, phải nhờ con cháu hoặc thuê xe ra thị trấn cách 12 km rút tiền. Cử tri đề nghị cho phép tiếp tục phát tiền mặt tại nhà văn hóa thôn đối với người từ 80 tuổi trở lên.',
    paraphrase:
      'Các cụ Hòa Mục tuổi cao, mắt kém, được mấy trăm nghìn tiền trợ cấp mà phải ra tận thị trấn mới có cây ATM để lấy, mất công mất tiền xe. Mong Nhà nước cho bưu điện về thôn trả tận tay như trước, chứ công nghệ với các cụ khó quá.',
    line: 'Xin phát trợ cấp bằng tiền mặt cho các cụ Hòa Mục',
    elsewhere: [[['Hòa Mục', 'Vân Trai']], [['Hòa Mục', 'Đông Cao']], [['Hòa Mục', 'Khê Ngoại']]],
  },
  {
    fieldCode: 'an-ninh',
    title: 'Nạn trộm cắp cà phê, hồ tiêu tại buôn Kla',
    text: 'Vào mùa thu hoạch, tại buôn Kla, xã Cư Ni thường xảy ra việc trộm cắp cà phê, hồ tiêu, kẻ gian tuốt cả cành xanh, chặt trụ tiêu và trộm máy bơm ngoài rẫy. Nhiều hộ buộc phải hái sớm khi quả chưa chín. Cử tri đề nghị công an xã lập chốt tuần tra và kiểm tra các điểm thu mua hàng không rõ nguồn gốc.',
    paraphrase:
      'Đề nghị lực lượng chức năng có phương án bảo vệ mùa màng cho bà con buôn Kla, bởi năm nào đến vụ cũng bị mất cà phê ngoài rẫy, có đêm mất vài tạ, người dân phải dựng chòi thức canh. Cần xử lý cả những đại lý mua cà phê tươi ban đêm.',
    line: 'Chống trộm cà phê trên rẫy ở buôn Kla',
    elsewhere: [[['buôn Kla', 'buôn Hiao']], [['buôn Kla', 'buôn Sút']]],
    otherMatter:
      'Nhà dài truyền thống của buôn Kla bị mối mọt, mái hư hỏng, cử tri mong được Nhà nước hỗ trợ gỗ và kinh phí sửa lại.',
  },
  {
    fieldCode: 'nong-nghiep',
    title: 'Hỗ trợ cấp mã số vùng trồng sầu riêng hợp tác xã Phước Tân',
    text: 'Hợp tác xã Phước Tân có 145 ha sầu riêng đang cho thu hoạch nhưng hồ sơ đề nghị cấp mã số vùng trồng xuất khẩu nộp từ đầu năm 2024 vẫn chưa có kết quả. Nông dân phải bán qua trung gian, giá thấp hơn 15.000 đồng/kg. Cử tri kiến nghị ngành nông nghiệp đẩy nhanh thủ tục và hướng dẫn kiểm soát dư lượng cadimi.',
    paraphrase:
      'Cử tri thành viên Phước Tân đề nghị tỉnh làm việc với cơ quan bảo vệ thực vật để sớm được công nhận vùng trồng đủ điều kiện xuất sang Trung Quốc. Do chưa có mã, trái sầu riêng của bà con bị thương lái ép giá.',
    line: 'Sầu riêng Phước Tân chưa có mã vùng trồng để xuất khẩu',
    elsewhere: [
      [['Phước Tân', 'Thanh Bình']],
      [['Phước Tân', 'Long Hưng']],
      [['Phước Tân', 'Bù Nho']],
    ],
    otherMatter:
      'Đề nghị cho hợp tác xã Phước Tân thuê đất công bỏ trống cạnh chợ để xây kho lạnh và nhà sơ chế nông sản.',
  },
  {
    fieldCode: 'hanh-chinh',
    title: 'Miễn phí điều chỉnh giấy tờ khi thay đổi địa giới hành chính',
    text: 'Việc sắp xếp đơn vị hành chính làm thay đổi tên xã, tên tỉnh trên căn cước, giấy chứng nhận quyền sử dụng đất, đăng ký xe, giấy phép kinh doanh của người dân. Cử tri đề nghị Trung ương và tỉnh hướng dẫn thống nhất giấy tờ cũ còn giá trị sử dụng, không thu phí, lệ phí khi chuyển đổi và không bắt buộc đổi đồng loạt.',
    paraphrase:
      'Tỉnh đổi tên, xã đổi tên, vậy sổ hồng, cà vẹt xe, căn cước của chúng tôi có phải đi làm lại không? Ngân hàng với phòng công chứng mỗi nơi nói một kiểu. Dân không tự đổi thì dân không nên mất tiền, đề nghị có văn bản rõ ràng.',
    line: 'Không thu tiền đổi giấy tờ do sáp nhập tỉnh, xã',
    elsewhere: [],
  },
  {
    fieldCode: 'van-hoa',
    title: 'Trùng tu đình Thượng Cốc đã được xếp hạng di tích',
    text: 'Đình Thượng Cốc, xã Gia Khánh là di tích lịch sử kiến trúc nghệ thuật cấp tỉnh, có niên đại thế kỷ XVIII, hiện cột cái bị mối xông rỗng, mái ngói xô lệch, hai đầu đao gãy, phải chống tạm bằng cọc tre. Cử tri đề nghị Sở Văn hóa, Thể thao và Du lịch khảo sát, cấp kinh phí tu bổ và cho phép xã hội hóa một phần.',
    paraphrase:
      'Di tích đình Thượng Cốc đang có nguy cơ sập đổ do kết cấu gỗ hư mục. Nhân dân địa phương đã quyên góp được một phần tiền nhưng hồ sơ xin tu sửa gửi lên tỉnh hơn một năm chưa được thẩm định. Kính đề nghị xem xét sớm.',
    line: 'Xin kinh phí tu bổ đình Thượng Cốc sắp sập',
    elsewhere: [[['Thượng Cốc', 'Phương Nhị']], [['Thượng Cốc', 'Kim Trang']]],
    otherMatter:
      'Ao sen trước đình Thượng Cốc bị một số hộ đổ phế thải lấn dần, đề nghị cắm mốc giới và kè đá xung quanh.',
  },
  {
    fieldCode: 'xay-dung',
    title: 'Thi công cống thoát nước đường Phan Đình Giót kéo dài, dở dang',
    text: 'Dự án cải tạo cống thoát nước đường Phan Đình Giót khởi công từ tháng 5/2023, dự kiến hoàn thành trong 8 tháng nhưng đến nay mới đạt khoảng 60%, rào chắn chiếm nửa lòng đường, bụi bẩn, hàng quán không buôn bán được. Cử tri đề nghị chủ đầu tư đẩy nhanh tiến độ, hoàn trả mặt đường và công khai lý do chậm trễ.',
    paraphrase:
      'Đào lên rồi để đó, một năm rưỡi trời! Rào tôn kín mít trước cửa, nhà tôi ở Phan Đình Giót bán tạp hóa coi như dẹp tiệm, nắng thì bụi mưa thì sình, công nhân lèo tèo ba bốn người bữa làm bữa nghỉ. Thuế thì vẫn thu đủ. Ai giám sát mấy ông nhà thầu này vậy?',
    line: 'Cống đường Phan Đình Giót làm mãi không xong',
    elsewhere: [
      [['Phan Đình Giót', 'Tô Vĩnh Diện']],
      [['Phan Đình Giót', 'Bế Văn Đàn']],
      [['Phan Đình Giót', 'Cù Chính Lan']],
    ],
    otherMatter:
      'Đường Phan Đình Giót có nhiều cơ sở rửa xe, sửa xe lấn chiếm vỉa hè, người đi bộ phải xuống lòng đường, đề nghị lập lại trật tự.',
  },
  {
    fieldCode: 'lao-dong',
    title: 'Mở lớp đào tạo nghề cho lao động nông thôn xóm Bãi Chạo',
    text: 'Xóm Bãi Chạo, xã Tú Lý có trên 120 lao động trong độ tuổi nhưng đa số chưa qua đào tạo, thiếu việc làm sau mùa vụ, phải đi làm thuê tự do. Cử tri đề nghị Trung tâm giáo dục nghề nghiệp mở các lớp ngắn hạn về may công nghiệp, sửa chữa máy nông nghiệp, chăn nuôi ngay tại xóm và giới thiệu việc làm sau học.',
    paraphrase:
      'Đề nghị Nhà nước quan tâm dạy nghề và tạo công ăn việc làm cho thanh niên, phụ nữ Bãi Chạo, nhất là lúc nông nhàn; lớp học nên tổ chức gần nhà, học xong có doanh nghiệp nhận vào làm, tránh hình thức.',
    line: 'Bãi Chạo xin mở lớp dạy nghề, giới thiệu việc làm',
    elsewhere: [[['Bãi Chạo', 'Cháu Mè']], [['Bãi Chạo', 'Tát Luông']]],
    otherMatter:
      'Xóm Bãi Chạo có 14 hộ nằm dưới chân đồi đã xuất hiện vết nứt dài, đề nghị khảo sát để di dời trước mùa mưa.',
  },
  {
    fieldCode: 'vien-thong',
    title: 'Dây cáp viễn thông chùng võng, rơi xuống hẻm 305 Hùng Vương',
    text: 'Tại hẻm 305 đường Hùng Vương, phường Xuân Khánh Đông, dây cáp điện thoại, truyền hình, internet của nhiều nhà mạng treo chằng chịt trên trụ điện, nhiều bó bị đứt, võng sát mặt đường, đã vướng cổ một người chạy xe máy bị thương. Cử tri kiến nghị các doanh nghiệp viễn thông bó gọn, thu hồi cáp hỏng và từng bước ngầm hóa.',
    paraphrase:
      'Mấy anh nhà mạng kéo dây xong bỏ mặc luôn, trong hẻm 305 dây nhợ tòn ten ngang mặt người ta, bữa trước có chú chạy xe bị quấn té bể đầu. Nhờ địa phương kêu mấy công ty đó xuống cột lại, dây nào hư thì cắt bỏ dùm.',
    line: 'Bó gọn dây cáp mạng lòng thòng ở hẻm 305',
    elsewhere: [[['hẻm 305', 'hẻm 278']], [['hẻm 305', 'hẻm 19']], [['hẻm 305', 'hẻm 410']]],
    otherMatter:
      'Quán nhậu vỉa hè đầu hẻm 305 đường Hùng Vương bán tới khuya, khách đậu xe bít lối vào, đề nghị phường dẹp.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Xây cầu kiên cố thay cầu treo Suối Cạn bị hư hỏng',
    text: 'Cầu treo Suối Cạn, xã Sơn Bua xây dựng năm 2006, nay dây cáp han gỉ, ván mặt cầu mục gãy nhiều chỗ, UBND xã đã cắm biển cấm xe máy. Khoảng 180 hộ và học sinh bên kia suối mỗi khi nước lớn bị cô lập. Cử tri đề nghị cấp trên đầu tư xây cầu bê tông cốt thép bảo đảm đi lại an toàn.',
    paraphrase:
      'Cử tri tiếp tục kiến nghị về cầu Suối Cạn: cầu đã quá cũ, rung lắc mạnh, ván thủng, người dân vẫn liều qua vì không còn đường nào khác. Đề nghị tỉnh bố trí vốn trung hạn làm cầu mới để bà con vận chuyển keo, mì và con em đến trường.',
    line: 'Cầu treo Suối Cạn mục nát, đề nghị làm cầu bê tông',
    elsewhere: [[['Suối Cạn', 'Nước Ta Vinh']], [['Suối Cạn', 'Mò O']], [['Suối Cạn', 'Tà Dô']]],
    otherMatter:
      'Đề nghị ngăn chặn việc khai thác cát trái phép bằng máy hút ban đêm ở khu vực Suối Cạn làm thay đổi dòng chảy.',
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Sửa chữa, thay máy bơm trạm bơm Cống Vàng',
    text: 'Trạm bơm Cống Vàng, xã Đồng Quan phục vụ tiêu úng cho 310 ha lúa và ba thôn, có 4 tổ máy lắp từ năm 1996, hiện chỉ còn 2 máy chạy được. Trong đợt mưa sau bão tháng 9, nước ngập bốn ngày không tiêu kịp, 90 ha lúa mất trắng. Đề nghị thay thế máy bơm và nâng công suất trạm.',
    paraphrase:
      'Máy ở trạm bơm Cống Vàng già cỗi lắm rồi các bác ạ, bốn cái thì hỏng mất hai, mưa xuống là cả cánh đồng trắng băng như biển, lúa thối hết. Đề nghị huyện với công ty thủy nông mua máy mới cho, đừng vá víu nữa.',
    line: 'Trạm bơm Cống Vàng hỏng máy, không tiêu được úng',
    elsewhere: [[['Cống Vàng', 'Bến Thóc']], [['Cống Vàng', 'Đầm Sét']]],
    otherMatter:
      'Đoạn đường qua trạm bơm Cống Vàng không có lan can, năm ngoái một cháu nhỏ rơi xuống bể hút, đề nghị rào chắn và cắm biển.',
  },
  {
    fieldCode: 'moi-truong',
    title: 'Nước thải làng nghề tái chế nhựa tại thôn Minh Khai Ngoại',
    text: 'Hàng trăm cơ sở tái chế nhựa tại thôn Minh Khai Ngoại, thị trấn Như Lâm rửa phế liệu và xả thẳng nước thải ra mương tiêu, đồng thời đốt nhựa thừa vào ban đêm, khói khét lan sang khu dân cư. Tỷ lệ người mắc bệnh hô hấp tăng. Cử tri đề nghị đưa các cơ sở vào cụm công nghiệp tập trung, xây dựng trạm xử lý nước thải.',
    paraphrase:
      'Làng Minh Khai Ngoại giàu lên nhờ nhựa thì có giàu thật nhưng dân xung quanh lãnh đủ: mương nước đen sì sủi bọt, đêm đến họ đốt ni lông khét lẹt, trẻ con ho rũ rượi. Cụm công nghiệp thì nghe nói quy hoạch mười năm nay, họp lần nào cũng hứa, rồi hứa tiếp. Xin hỏi còn hứa đến bao giờ?',
    line: 'Minh Khai Ngoại tái chế nhựa gây ô nhiễm nước, khói độc',
    elsewhere: [[['Minh Khai Ngoại', 'Xà Cầu Hạ']], [['Minh Khai Ngoại', 'Ngọc Loan']]],
  },
  {
    fieldCode: 'dat-dai',
    title: 'Giao đất lâm trường cho dân làng Đê Kjiêng sản xuất',
    text: 'Công ty lâm nghiệp quản lý gần 600 ha đất tại khu vực làng Đê Kjiêng, xã Kon Chiêng nhưng phần lớn bỏ hoang hoặc cho người nơi khác thuê, trong khi 85 hộ Ba Na trong làng thiếu đất sản xuất. Cử tri đề nghị tỉnh rà soát, thu hồi một phần diện tích giao về địa phương để cấp cho đồng bào.',
    paraphrase:
      'Đất ông bà người Đê Kjiêng làm từ xưa, sau Nhà nước đưa lâm trường giữ, bây giờ họ không trồng gì, cho người ngoài thuê trồng mì. Dân làng con cái lớn lên không có rẫy làm. Xin trả bớt cho dân làng một ít để sống.',
    line: 'Thu hồi đất lâm trường cấp cho dân Đê Kjiêng thiếu đất',
    elsewhere: [
      [['Đê Kjiêng', 'Kon Brung']],
      [['Đê Kjiêng', 'Đê Klanh']],
      [['Đê Kjiêng', 'Ar Trớ']],
    ],
    otherMatter:
      'Cử tri làng Đê Kjiêng phản ánh tình trạng tảo hôn còn nhiều, đề nghị đoàn thể tăng cường tuyên truyền cho thanh niên.',
  },
  {
    fieldCode: 'dien',
    title: 'Lắp đèn chiếu sáng công cộng tuyến đường Bờ Hồ Phú Lão',
    text: 'Tuyến đường Bờ Hồ Phú Lão dài 1,2 km, nối khu dân cư với chợ trung tâm, đến nay chưa có hệ thống đèn chiếu sáng công cộng. Ban đêm đường tối, nhiều khúc cua, đã xảy ra một số vụ cướp giật và tai nạn giao thông. Cử tri đề nghị UBND phường đầu tư lắp đặt đèn LED trong năm nay.',
    paraphrase:
      'Đề nghị sớm có điện đường trên trục Bờ Hồ Phú Lão để bảo đảm an toàn cho người dân đi lại buổi tối, công nhân tan ca đêm; hiện toàn tuyến tối om, các hộ phải tự mắc bóng trước cửa.',
    line: 'Đường Bờ Hồ Phú Lão tối om, đề nghị lắp đèn',
    elsewhere: [[['Bờ Hồ Phú Lão', 'Đê Bao Tân Tiến']], [['Bờ Hồ Phú Lão', 'Gò Đống Chùa']]],
    otherMatter:
      'Cử tri phản ánh thuyền đạp vịt tại khu Bờ Hồ Phú Lão không trang bị áo phao, đề nghị kiểm tra điều kiện kinh doanh.',
  },
  {
    fieldCode: 'giao-duc',
    title: 'Thiếu giáo viên Tiếng Anh, Tin học tại Trường THCS Quế Lâm',
    text: 'Năm học này Trường THCS Quế Lâm thiếu 6 giáo viên, trong đó không có giáo viên Tin học và chỉ còn một giáo viên Tiếng Anh dạy 14 lớp, nhiều tiết phải bỏ trống hoặc dạy ghép. Chất lượng thi vào lớp 10 giảm rõ rệt. Cử tri đề nghị ngành giáo dục tuyển dụng, biệt phái giáo viên và có chính sách giữ chân thầy cô.',
    paraphrase:
      'Con em học ở Trường THCS Quế Lâm chịu thiệt thòi vì không đủ thầy cô: môn vi tính không có người dạy, môn ngoại ngữ thì cô này kiêm hết các khối. Kiến nghị tỉnh giao thêm biên chế hoặc điều động giáo viên từ nơi thừa đến.',
    line: 'THCS Quế Lâm thiếu thầy cô dạy Tiếng Anh, Tin học',
    elsewhere: [[['Quế Lâm', 'Phước Hiệp']], [['Quế Lâm', 'Trà Leng']]],
    otherMatter:
      'Khu nội trú của Trường THCS Quế Lâm thiếu giường và chăn ấm, bếp ăn cho học sinh vùng cao còn tạm bợ, cần hỗ trợ thêm.',
  },
  {
    fieldCode: 'chinh-sach-xa-hoi',
    title: 'Hỗ trợ xây nhà cho gia đình người có công thôn Trung Kiều',
    text: 'Thôn Trung Kiều, xã Triệu Lăng có 9 hộ gia đình chính sách, trong đó 4 hộ là thân nhân liệt sĩ, nhà ở đã dột nát nhưng chưa được đưa vào danh sách hỗ trợ xây mới, sửa chữa nhà ở người có công đợt này. Đề nghị UBND xã rà soát, bổ sung và đề xuất cấp trên hỗ trợ trước ngày 27/7.',
    paraphrase:
      'Mạ tui là vợ liệt sĩ, năm ni tám mấy tuổi rồi, ở trong cái nhà cấp bốn làng Trung Kiều mưa dột tứ bề. Nghe nói có tiền xóa nhà tạm cho gia đình có công mà hỏi thôn thì nói không có tên. Xin các bác coi lại giúp.',
    line: 'Bổ sung hộ có công Trung Kiều được hỗ trợ làm nhà',
    elsewhere: [
      [['Trung Kiều', 'An Trú']],
      [['Trung Kiều', 'Lệ Xuyên']],
      [['Trung Kiều', 'Vân Hòa']],
    ],
    otherMatter:
      'Sau lũ, cát bồi lấp gần 20 ha ruộng của thôn Trung Kiều, đề nghị hỗ trợ máy móc cải tạo để kịp gieo vụ đông xuân.',
  },
  {
    fieldCode: 'y-te',
    title: 'Tiếp tục cấp thẻ BHYT cho dân xã ra khỏi khu vực III',
    text: 'Khi xã đạt chuẩn nông thôn mới và ra khỏi danh sách khu vực III, người dân tộc thiểu số không còn được ngân sách đóng bảo hiểm y tế, tỷ lệ tham gia giảm từ 98% còn 61%. Thu nhập của bà con còn thấp, chưa tự mua được. Cử tri đề nghị HĐND tỉnh ban hành nghị quyết hỗ trợ mức đóng trong ít nhất ba năm.',
    paraphrase:
      'Lên nông thôn mới thì mừng, nhưng thẻ bảo hiểm của bà con bị cắt. Một nhà năm người mỗi năm mua hết mấy triệu, lấy đâu ra. Đi viện không có thẻ phải bán trâu. Đề nghị tỉnh hỗ trợ tiền mua thẻ thêm vài năm cho người dân tộc.',
    line: 'Hỗ trợ mua thẻ BHYT cho dân xã vừa thoát khu vực III',
    elsewhere: [],
  },
  {
    fieldCode: 'nong-nghiep',
    title: 'Voi rừng phá hoa màu của người dân ấp 5',
    text: 'Từ đầu năm đến nay, đàn voi rừng nhiều lần về khu vực ấp 5, xã Thanh Sơn phá hoại chuối, mía, xoài và chòi rẫy của 34 hộ dân, thiệt hại ước tính trên 700 triệu đồng. Hàng rào điện chưa được kéo tới khu vực này. Cử tri kiến nghị kéo dài hàng rào và có mức bồi thường phù hợp.',
    paraphrase:
      'Ông bồ về hoài, rẫy chuối nhà tui ở ấp 5 coi như tiêu, đêm chỉ biết gõ thùng thiếc đuổi chớ không dám làm gì. Xin kiểm lâm làm thêm hàng rào điện qua bên này và đền bù cho dân, chứ hỗ trợ một sào vài trăm ngàn thì thấm vô đâu.',
    line: 'Voi về phá rẫy ấp 5, xin làm hàng rào điện',
    elsewhere: [[['ấp 5', 'ấp 8']], [['ấp 5', 'ấp 2']], [['ấp 5', 'ấp 7']]],
    otherMatter:
      'Cử tri ấp 5 đề nghị có xe buýt đưa rước học sinh cấp ba vì các em phải chạy xe máy gần 30 km ra thị trấn.',
  },
  {
    fieldCode: 'an-ninh',
    title: 'Tiếng ồn loa kẹo kéo, karaoke tại khu dân cư Bàu Cá',
    text: 'Tại khu dân cư Bàu Cá, phường Long Tâm, nhiều hộ gia đình và quán nhậu sử dụng loa kẹo kéo hát karaoke với âm lượng lớn từ trưa đến 23 giờ, đặc biệt cuối tuần, ảnh hưởng người già, trẻ nhỏ và học sinh ôn thi. Cử tri kiến nghị phường trang bị máy đo tiếng ồn và xử phạt nghiêm.',
    paraphrase:
      'Đề nghị chính quyền địa phương kiên quyết xử lý hành vi gây ồn do hát hò bằng loa công suất lớn trong khu Bàu Cá. Người dân gọi đường dây nóng thì được trả lời sẽ cử người xuống nhưng nhiều lần không có ai đến, khi đến thì họ đã tắt.',
    line: 'Xử phạt hát karaoke loa kéo ồn ào ở Bàu Cá',
    elsewhere: [[['Bàu Cá', 'Suối Đĩa']], [['Bàu Cá', 'Gò Me']], [['Bàu Cá', 'Vườn Dừa']]],
    otherMatter:
      'Khu dân cư Bàu Cá chưa có trụ nước chữa cháy, đường hẹp xe cứu hỏa không vào được, cử tri mong được lắp thêm trụ nước.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Xe chở đá quá tải làm hỏng đường qua thôn Yên Duyên',
    text: 'Mỗi ngày có trên 200 lượt xe tải từ mỏ đá Hang Nước chạy qua đường liên xã đoạn thôn Yên Duyên, nhiều xe quá tải, không che bạt, làm mặt đường nứt vỡ, bụi mù mịt, rơi vãi đá. Cử tri đề nghị đặt trạm cân, cấm xe giờ học sinh tan trường và buộc chủ mỏ sửa đường, tưới nước hằng ngày.',
    paraphrase:
      'Dân Yên Duyên sống với bụi đá quanh năm, nhà không dám mở cửa. Xe hổ vồ chạy rầm rập ngày đêm, đường tiền tỷ làm xong chưa đầy hai năm đã nát. Phạt thì phạt mấy hôm có đoàn, xong đâu lại vào đấy, hay là mỏ đá to hơn cả huyện? Chúng tôi sẽ ra chặn xe nếu không giải quyết.',
    line: 'Xe tải mỏ đá phá đường, gây bụi ở Yên Duyên',
    elsewhere: [[['Yên Duyên', 'Đồng Thung']], [['Yên Duyên', 'Quảng Cư']]],
    otherMatter:
      'Cử tri thôn Yên Duyên đề nghị sửa lại tường rào và lư hương nghĩa trang liệt sĩ đã cũ, bia mộ nhiều chỗ mờ chữ.',
  },
  {
    fieldCode: 'nuoc-sach',
    title: 'Công trình nước tự chảy bản Pá Khôm hư hỏng, bỏ hoang',
    text: 'Công trình cấp nước sinh hoạt tự chảy bản Pá Khôm, xã Keng Đu đầu tư năm 2017 với số vốn 2,4 tỷ đồng, chỉ dùng được hai năm thì đập đầu nguồn bị lũ cuốn, ống dẫn vỡ, các bể chứa khô cạn. 71 hộ phải gùi nước từ khe cách 2 km. Cử tri đề nghị sửa chữa và có tổ quản lý vận hành.',
    paraphrase:
      'Bể nước thì còn đó mà nước không có, đường ống đứt hết từ trận lũ rồi không ai nối. Người Pá Khôm sáng nào cũng phải đi khe lấy nước, mùa khô chờ mãi mới đầy can. Nhờ Nhà nước làm lại cho nước chảy về bản.',
    line: 'Sửa lại nước tự chảy cho bản Pá Khôm',
    elsewhere: [[['Pá Khôm', 'Huồi Phuôn']], [['Pá Khôm', 'Khe Linh']], [['Pá Khôm', 'Sa Vang']]],
    otherMatter:
      'Đề nghị công nhận lại ranh giới giữa bản Pá Khôm và bản giáp ranh để tránh tranh chấp nương rẫy, bãi chăn thả.',
  },
  {
    fieldCode: 'xay-dung',
    title: 'Cải tạo chợ Vân Khê xuống cấp, mất an toàn phòng cháy',
    text: 'Chợ Vân Khê được xây dựng từ năm 1998, khung sắt hoen gỉ, mái tôn thủng, hệ thống điện chắp vá, bình chữa cháy hết hạn, hơn 150 tiểu thương kinh doanh vải vóc, hàng khô lo lắng nguy cơ cháy nổ. Nền chợ thấp, mưa là ngập. Cử tri đề nghị đầu tư cải tạo hoặc kêu gọi doanh nghiệp xây mới chợ.',
    paraphrase:
      'Bà con tiểu thương kiến nghị sửa chữa, nâng cấp nhà lồng chợ Vân Khê do công trình đã quá niên hạn, dột và đọng nước, dây điện nguy hiểm dễ phát hỏa; việc xây lại cần lấy ý kiến người đang kinh doanh về phương án bố trí sạp và giá thuê.',
    line: 'Chợ Vân Khê dột nát, dễ cháy, cần xây lại',
    elsewhere: [[['Vân Khê', 'Đồn Thứ']], [['Vân Khê', 'Tam Bảo']]],
    otherMatter:
      'Phí vệ sinh và tiền thuê chỗ ở chợ Vân Khê thu không có biên lai, mức thu mỗi sạp một khác, đề nghị làm rõ.',
  },
  {
    fieldCode: 'van-hoa',
    title: 'Bố trí sân chơi, dụng cụ thể thao cho thiếu nhi tổ 21',
    text: 'Khu vực tổ 21, phường Hòa Cường Tây có hơn 300 trẻ em nhưng không có sân chơi, khu đất công viên mini theo quy hoạch đang bị dùng làm bãi giữ xe ô tô. Các cháu phải đá bóng dưới lòng đường. Cử tri đề nghị thu hồi khu đất, lắp đặt xích đu, cầu trượt và dụng cụ tập thể dục ngoài trời.',
    paraphrase:
      'Kiến nghị phường trả lại đúng công năng lô đất vui chơi của tổ 21, hiện có người đậu xe thu tiền. Con nít trong tổ hè không có chỗ chơi, suốt ngày cắm mặt vô điện thoại, người già cũng cần chỗ tập dưỡng sinh.',
    line: 'Làm sân chơi cho trẻ em ở tổ 21',
    elsewhere: [[['tổ 21', 'tổ 34']], [['tổ 21', 'tổ 16']], [['tổ 21', 'tổ 8']]],
    otherMatter:
      'Trong tổ 21 có một nhà dân mở xưởng mộc, sơn PU bay mùi nồng nặc, đề nghị kiểm tra giấy phép hoạt động.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Giá đền bù đất làm cao tốc tại thôn Vĩnh Tường Đông quá thấp',
    text: 'Dự án đường bộ cao tốc Bắc - Nam thu hồi đất của 118 hộ thôn Vĩnh Tường Đông, xã Hoài Sơn Bắc nhưng đơn giá bồi thường đất vườn chỉ bằng một phần ba giá thị trường, giá đất tái định cư lại cao. Một số hộ bị thu hồi hết đất ruộng chưa có phương án chuyển đổi nghề. Đề nghị tỉnh xem xét điều chỉnh giá đất cụ thể.',
    paraphrase:
      'Bà con Vĩnh Tường Đông ủng hộ làm cao tốc nhưng áp giá như vậy thì thiệt quá, tiền đền miếng vườn không đủ mua lại cái nền nhà ở khu mới. Mong cấp trên tính lại cho sát thực tế rồi hẵng bàn giao mặt bằng.',
    line: 'Nâng giá bồi thường đất cao tốc ở Vĩnh Tường Đông',
    elsewhere: [[['Vĩnh Tường Đông', 'Phú Nông']], [['Vĩnh Tường Đông', 'Chánh Lý Tây']]],
    otherMatter:
      'Xe lu của nhà thầu rung làm nứt tường 26 căn nhà thôn Vĩnh Tường Đông, đề nghị giám định và hỗ trợ sửa chữa.',
  },
  {
    fieldCode: 'hanh-chinh',
    title: 'Nâng mức phụ cấp cho trưởng thôn và người hoạt động không chuyên trách',
    text: 'Sau khi sáp nhập thôn, khối lượng công việc của bí thư chi bộ, trưởng thôn, trưởng ban công tác mặt trận tăng nhiều nhưng mức phụ cấp hằng tháng còn thấp, chưa có bảo hiểm y tế. Nhiều nơi vận động mãi không có người nhận việc. Cử tri đề nghị HĐND tỉnh sửa đổi nghị quyết, nâng mức khoán và hỗ trợ đóng bảo hiểm.',
    paraphrase:
      'Chế độ đối với cán bộ thôn, tổ dân phố chưa tương xứng với công sức bỏ ra khi địa bàn rộng gấp hai, ba lần trước. Kiến nghị tăng phụ cấp, bổ sung kinh phí hoạt động và có chế độ khi thôi việc cho lực lượng này.',
    line: 'Tăng phụ cấp cho bí thư, trưởng thôn, cán bộ không chuyên trách',
    elsewhere: [],
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Vận hành cống ngăn mặn Rạch Bần không kịp thời',
    text: 'Mùa khô năm 2024, cống ngăn mặn Rạch Bần đóng trễ, nước mặn trên 4‰ xâm nhập sâu vào nội đồng, làm chết gần 60 ha dừa giống và bưởi da xanh của nhân dân xã Phú Đức Tây. Cử tri kiến nghị đơn vị quản lý đo mặn hằng ngày, thông báo trước lịch đóng mở cống và sửa cánh cửa cống bị rò rỉ.',
    paraphrase:
      'Đề nghị ngành thủy lợi điều tiết cống Rạch Bần hợp lý hơn trong mùa hạn mặn, không để nước mặn lọt vào vườn cây như năm rồi. Cửa cống đã mục ron, có đóng cũng rỉ nước. Bà con cần được báo độ mặn qua loa để biết mà trữ nước.',
    line: 'Cống Rạch Bần đóng trễ, rò rỉ, nước mặn vào vườn',
    elsewhere: [
      [['Rạch Bần', 'Cái Trăng']],
      [['Rạch Bần', 'Vàm Đình Nhỏ']],
      [['Rạch Bần', 'Bà Lựu']],
    ],
    otherMatter:
      'Lục bình phủ kín vàm Rạch Bần, ghe chở dừa không ra vô được, đề nghị tổ chức vớt bằng phương tiện cơ giới.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Hẻm hư hỏng, ổ gà và ngập nước: hẻm 72 đường Bùi Minh Trực',
    text: 'Mặt đường hẻm 72 đường Bùi Minh Trực, phường Rạch Ông bong tróc, nhiều ổ gà, nền thấp hơn đường chính 40 cm nên mỗi khi triều cường hoặc mưa lớn nước tràn vào nhà dân. Người lớn tuổi, học sinh đi lại thường bị té. Cử tri đề nghị nâng nền, trải nhựa lại mặt hẻm kết hợp làm cống.',
    paraphrase:
      'Nhà tui ở hẻm 72 Bùi Minh Trực, con nước rằm nước lên tới đầu gối, rút rồi thì lòi ra toàn ổ gà ổ voi, xe chết máy dài dài. Xin phường nâng cái hẻm lên dùm, bà con hứa góp tiền phần trước nhà mình.',
    line: 'Nâng cấp hẻm 72 ngập nước, đầy ổ gà',
    elsewhere: [[['hẻm 72', 'hẻm 106']], [['hẻm 72', 'hẻm 55']], [['hẻm 72', 'hẻm 29']]],
    otherMatter:
      'Nhiều đối tượng lạ vào hẻm 72 đường Bùi Minh Trực rải tờ rơi, tạt sơn đòi nợ kiểu tín dụng đen, đề nghị công an xử lý.',
  },
];

/** What nobody petitioned for above. */
export const firstTimeMattersOfAFourthHand: readonly string[] = [
  'Đề nghị ngành đường sắt lắp gác chắn tự động tại lối đi tự mở km 412+300, nơi tháng trước xảy ra vụ tàu hỏa va xe tải.',
  'Cử tri kiến nghị giảm giá vé tháng xe buýt cho sinh viên và người khuyết tật, đồng thời kéo dài giờ hoạt động của tuyến số 14 đến 21 giờ.',
  'Nghe nói sắp bỏ thuế khoán, mấy chị bán xôi bán bún như tôi có phải mua máy xuất hóa đơn không, ai chỉ cho mà làm?',
  'Đề nghị tỉnh có chính sách thu hút sinh viên sư phạm nghệ thuật về dạy hát Then, đàn tính trong trường học vùng cao.',
  'Tàu giã cào công suất lớn từ nơi khác vào đánh bắt sát bờ, kéo rách hết lưới của ngư dân ghe nhỏ, đề nghị biên phòng và kiểm ngư tuần tra thường xuyên.',
  'Cử tri phản ánh chó dại cắn 11 người trong xã nhưng trung tâm y tế hết vắc xin dại, người dân phải sang tỉnh bạn tiêm dịch vụ.',
  'Vợ chồng tôi làm công nhân ở trọ, muốn mua nhà ở xã hội mà bốc thăm ba lần không trúng. Hồ sơ xét thế nào, ai được ưu tiên, sao không thấy công khai điểm từng người?',
  'Kiến nghị Quốc hội xem xét giảm tuổi nghỉ hưu đối với giáo viên mầm non và công nhân ngành chế biến thủy sản do tính chất công việc nặng nhọc.',
  'Đề nghị UBND tỉnh cho phép dùng cát nhiễm mặn thử nghiệm san lấp vì giá cát xây dựng tăng gấp ba, công trình dân sinh ngừng trệ.',
  'Ong nuôi của bà con chết hàng loạt sau đợt phun thuốc trừ sâu bằng máy bay không người lái ở vườn điều bên cạnh, chưa ai đứng ra bồi thường.',
  'Bộ đội xuất ngũ về địa phương xin vay vốn học lái xe hạng C nhưng thẻ học nghề hết hạn, cử tri đề nghị gia hạn thời gian sử dụng thẻ.',
  'Cử tri đề nghị nâng mức hỗ trợ hỏa táng để khuyến khích nhân dân thực hiện nếp sống văn minh trong việc tang.',
  'Đề nghị làm rõ việc Công ty cổ phần Du lịch Sao Khuê rào lối xuống biển, không cho dân làng chài kéo thúng lên bãi như trước.',
  'Gần đây có nhiều cuộc gọi giả danh công an, yêu cầu cập nhật dữ liệu dân cư rồi lừa lấy hết tiền tiết kiệm của người già. Đề nghị tuyên truyền trên loa nhiều hơn.',
  'Cây cầu vượt bộ hành trước bệnh viện đa khoa không có thang máy, người bệnh, xe lăn không qua được, phải băng ngang quốc lộ.',
  'Học sinh lớp 8 hút thuốc lá điện tử trong nhà vệ sinh trường học, có em phải cấp cứu. Phụ huynh mong công an và nhà trường truy nguồn bán quanh cổng trường.',
  'Đề nghị xem xét công nhận nghề đan lát mây tre của đồng bào Cơ Tu là di sản văn hóa phi vật thể và hỗ trợ đầu ra sản phẩm.',
  'Thủy điện xả lũ ban đêm không báo trước, bè cá lồng của chúng tôi trôi sạch. Nhà máy bảo đúng quy trình, vậy quy trình nào mà dân mất trắng?',
  'Kiến nghị bỏ quy định phải có giấy khám sức khỏe mới khi đổi giấy phép lái xe cho người dưới 50 tuổi vì gây tốn kém, hình thức.',
  'Người dân lo lắng trước việc khoan nổ mìn thi công đường hầm làm giếng khoan nhiều nhà mất nước đột ngột, đề nghị quan trắc địa chất thủy văn.',
  'Đề nghị điều chỉnh hạn mức công nhận đất ở đối với thửa đất có vườn ao hình thành trước ngày 18/12/1980 cho thống nhất giữa các tỉnh sáp nhập.',
  'Quán net đối diện trường cấp hai mở thâu đêm, bọn trẻ trốn học vào đấy chơi game, bố mẹ đi tìm khổ lắm.',
  'Cử tri đề nghị tăng thời lượng phát thanh bằng tiếng Khmer trên đài tỉnh và tuyển thêm biên tập viên là người dân tộc.',
  'Phân bón giả bán tràn lan qua hội thảo tặng quà, bà con mua về bón lúa không lên. Đề nghị quản lý thị trường lấy mẫu kiểm tra và công bố tên công ty.',
  'Rừng thông phòng hộ bị đổ hóa chất đầu độc chết đứng hàng trăm gốc, cử tri yêu cầu điều tra làm rõ kẻ chủ mưu và trách nhiệm của chủ rừng.',
  'Đề nghị tỉnh bố trí kinh phí phẫu thuật đục thủy tinh thể miễn phí cho người nghèo, hiện danh sách chờ đã hơn 800 người.',
  'Bệnh khảm lá sắn lây lan khắp vùng, giống kháng bệnh khan hiếm, nông dân không biết mua ở đâu cho đúng, rất cần ngành trồng trọt chỉ dẫn.',
  'Cử tri phản ánh phiên chợ đêm phố đi bộ bán nhiều hàng nhái, đồ chơi bạo lực cho trẻ em, khách du lịch chê, nên siết lại việc cấp quầy.',
  'Trụ sở ủy ban huyện cũ xây mấy chục tỷ giờ bỏ không, cỏ mọc um tùm, lãng phí quá. Sao không cho làm trường học hay bệnh viện?',
  'Kiến nghị cho phép người dân góp ý trực tuyến vào dự toán ngân sách xã và đăng quyết toán hằng năm trên cổng thông tin điện tử.',
  'Đò ngang qua sông Hậu khúc cù lao chở quá số người, máy cũ, không có phao cứu sinh, mùa nước nổi thấy mà ớn.',
  'Trung tâm cai nghiện quá tải, người sau cai về không ai quản lý rồi tái nghiện, gia đình chúng tôi khẩn thiết xin có mô hình hỗ trợ tại cộng đồng.',
  'Đề nghị xem lại việc cấp phép mỏ đất sét lấn vào khu khảo cổ gò Tháp Lấp vì có nguy cơ mất dấu tích văn hóa Sa Huỳnh.',
  'Pin năng lượng mặt trời mái nhà của dân đấu nối rồi mà điện lực không ký hợp đồng mua điện dư, mấy trăm triệu vay ngân hàng đang gánh lãi.',
  'Cử tri đề nghị bố trí bác sĩ tâm lý học đường ở các trường trung học phổ thông sau vụ nữ sinh bị bạn đánh hội đồng, quay clip.',
  'Dịch vụ chuyển phát của bưu cục hay làm thất lạc giấy mời ra tòa, thư báo nhập học của con em; khiếu nại thì tổng đài trả lời tự động.',
  'Diêm dân Sa Trung làm muối bán không ai mua, giá có 700 đồng một ký, mong Nhà nước thu mua tạm trữ và khoanh nợ.',
  'Đề nghị dừng phát quà khuyến học bằng tiền quỹ vận động của hộ kinh doanh, vì nhiều hộ bị gợi ý mức đóng nhưng không biết chi vào đâu.',
  'Hầm chui dân sinh dưới đường dẫn cầu quá thấp, máy gặt đập liên hợp không qua lọt, phải đi vòng bảy cây số.',
  'Đề nghị Trung ương sớm có quy định về quyền lợi của người hiến máu tình nguyện nhiều lần khi bản thân hoặc người thân cần truyền máu.',
];
