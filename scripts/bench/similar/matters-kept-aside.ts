import type { Matter } from './matter';

/** Written before anything was tuned, and not looked at one by one since. */
export const mattersKeptAside: readonly Matter[] = [
  {
    fieldCode: 'giao-thong',
    title: 'Mở rộng đường vào khu dân cư Gò Cát',
    text: 'Đường vào khu dân cư Gò Cát rộng chưa đến 2,5 m, xe cứu thương và xe chữa cháy không vào được. Người dân sẵn sàng hiến đất, đề nghị Nhà nước hỗ trợ vật liệu để mở rộng lên 5 m.',
    paraphrase:
      'Lối vào Gò Cát hẹp té, lỡ nhà ai cháy hay người bệnh nặng thì xe không lọt. Bà con chịu hiến đất rồi, chỉ xin xi măng cát đá để nới ra.',
    line: 'Gò Cát đường hẹp, xe cứu thương không vào được',
    elsewhere: [[['Gò Cát', 'Gò Dưa']], [['Gò Cát', 'Bãi Xếp']]],
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Trạm bơm Đồng Lớn hư hỏng',
    text: 'Trạm bơm Đồng Lớn có 3 tổ máy thì 2 tổ đã cháy, không bảo đảm tưới cho 120 ha vụ đông xuân, nông dân phải tự thuê máy dầu. Đề nghị thay máy bơm mới trước vụ.',
    paraphrase:
      'Máy bơm ở Đồng Lớn hỏng gần hết, còn mỗi một cái chạy ì ạch, ruộng khô nứt nẻ, dân bỏ tiền mướn máy ngoài. Mong hợp tác xã, công ty cho mua máy khác kịp gieo sạ.',
    line: 'Thay máy cho trạm bơm Đồng Lớn',
    elsewhere: [
      [
        ['Đồng Lớn', 'Đồng Trũng'],
        ['120 ha', '60 ha'],
      ],
      [['Đồng Lớn', 'Cửa Đình']],
    ],
  },
  {
    fieldCode: 'nuoc-sach',
    title: 'Thôn Khe Ba chưa có nước sạch',
    text: 'Thôn Khe Ba có 140 hộ đồng bào dân tộc chưa được dùng nước hợp vệ sinh, mùa khô phải gùi nước suối cách 3 km. Cử tri đề nghị đầu tư công trình nước tự chảy.',
    paraphrase:
      'Đồng bào Khe Ba khổ vì nước, tháng nắng phải đi bộ mấy cây số gùi từng can về ăn uống. Xin Nhà nước làm đường ống dẫn từ đầu nguồn về bản.',
    line: 'Khe Ba thiếu nước ăn, xin công trình tự chảy',
    elsewhere: [[['Khe Ba', 'Khe Sim']], [['Khe Ba', 'Nậm Cút']]],
  },
  {
    fieldCode: 'moi-truong',
    title: 'Bãi rác lộ thiên ở Hố Bần',
    text: 'Bãi rác Hố Bần quá tải, đốt rác thủ công thải khói đen, nước rỉ rác chảy xuống ruộng làm lúa chết. Đề nghị đóng cửa bãi rác, chuyển rác về nhà máy xử lý tập trung.',
    paraphrase:
      'Khói từ chỗ đổ rác Hố Bần bay khắp làng khét lẹt, nước đen ngòm tràn ra đồng, mạ non vàng úa. Dân yêu cầu dẹp bãi đó, chở đi nơi khác.',
    line: 'Đóng cửa bãi rác Hố Bần',
    elsewhere: [[['Hố Bần', 'Dốc Sỏi']], [['Hố Bần', 'Truông Mây']]],
  },
  {
    fieldCode: 'dien',
    title: 'Chiếu sáng công cộng đường Hùng Vương',
    text: 'Đoạn đường Hùng Vương từ cây xăng đến cổng chào dài 900 m không có đèn chiếu sáng, ban đêm tối om, hay xảy ra tai nạn và cướp giật. Đề nghị lắp hệ thống đèn đường.',
    paraphrase:
      'Tối đi làm về ngang khúc Hùng Vương từ cây xăng tới cổng chào mà rợn người, không một bóng đèn, đã có người bị giật túi. Xin gắn đèn cao áp.',
    line: 'Hùng Vương tối om, xin lắp đèn',
    elsewhere: [
      [['Hùng Vương', 'Phan Đình Phùng']],
      [['Hùng Vương', 'Bà Triệu']],
      [['Hùng Vương', 'Ngô Quyền']],
    ],
  },
  {
    fieldCode: 'dat-dai',
    title: 'Tranh chấp ranh giới thửa đất số 145, tờ bản đồ số 12',
    text: 'Thửa đất số 145, tờ bản đồ số 12 của gia đình cử tri bị hộ liền kề xây tường lấn 1,2 m, xã đã hòa giải hai lần không thành. Đề nghị cơ quan chuyên môn đo đạc lại và trả lời bằng văn bản.',
    paraphrase:
      'Hàng xóm xây rào lấn sang đất nhà tôi hơn một mét (thửa 145, tờ bản đồ 12), ủy ban gọi hai bên lên mà không xong. Xin cho người xuống đo lại mốc.',
    line: 'Đo lại thửa 145 tờ bản đồ 12 bị lấn',
    elsewhere: [
      [['145', '208']],
      [
        ['145', '77'],
        ['số 12', 'số 9'],
        ['bản đồ 12', 'bản đồ 9'],
      ],
    ],
  },
  {
    fieldCode: 'giao-duc',
    title: 'Các khoản thu đầu năm ở Trường THCS Nguyễn Du',
    text: 'Phụ huynh Trường THCS Nguyễn Du phản ánh đầu năm học phải đóng nhiều khoản tự nguyện như quỹ lớp, máy lạnh, sửa sân, tổng cộng hơn 3 triệu đồng. Đề nghị thanh tra và công khai thu chi.',
    paraphrase:
      'Mới vào năm học cấp 2 Nguyễn Du bắt cha mẹ nộp đủ thứ tiền, nào quỹ hội, nào điều hòa, hơn ba triệu một em, nói tự nguyện mà không nộp không được. Cần kiểm tra.',
    line: 'THCS Nguyễn Du lạm thu đầu năm',
    elsewhere: [[['Nguyễn Du', 'Trần Quốc Toản']], [['Nguyễn Du', 'Lương Thế Vinh']]],
  },
  {
    fieldCode: 'y-te',
    title: 'Thái độ phục vụ ở phòng khám đa khoa khu vực',
    text: 'Cử tri phản ánh nhân viên phòng khám đa khoa khu vực có thái độ thiếu tôn trọng người bệnh có bảo hiểm, bắt chờ cả buổi, ưu tiên khám dịch vụ. Đề nghị chấn chỉnh.',
    paraphrase:
      'Đi khám bằng thẻ BHYT ở phòng khám khu vực bị nạt nộ, ngồi đợi từ sáng đến trưa, còn ai trả tiền thì vào trước. Mong ngành y tế nhắc nhở nhân viên.',
    line: 'Phòng khám khu vực coi thường bệnh nhân bảo hiểm',
    elsewhere: [],
  },
  {
    fieldCode: 'chinh-sach-xa-hoi',
    title: 'Chậm chi trả trợ cấp cho người khuyết tật',
    text: 'Từ tháng 4 đến nay người khuyết tật nặng trong xã chưa nhận được trợ cấp xã hội hằng tháng do chuyển sang trả qua tài khoản. Đề nghị chi trả bù và cho phép nhận tiền mặt với người không đi lại được.',
    paraphrase:
      'Mấy tháng rồi người tàn tật quê tôi không có tiền trợ cấp, nghe nói phải mở thẻ ngân hàng, người nằm một chỗ sao mà đi. Xin trả đủ và phát tận tay.',
    line: 'Tiền trợ cấp khuyết tật mấy tháng chưa có',
    elsewhere: [],
  },
  {
    fieldCode: 'an-ninh',
    title: 'Thanh niên đua xe trên đường ven biển',
    text: 'Tối thứ bảy, chủ nhật nhiều thanh niên tụ tập đua xe, nẹt pô trên đường ven biển đoạn qua thôn Mỹ Khê, gây mất an toàn và ồn ào. Đề nghị công an chốt chặn, xử lý nghiêm.',
    paraphrase:
      'Cuối tuần là đám choai choai rú ga, bốc đầu chạy ầm ầm ngoài đường biển khúc Mỹ Khê, người đi bộ không dám qua. Yêu cầu cảnh sát lập chốt.',
    line: 'Đua xe ven biển Mỹ Khê cuối tuần',
    elsewhere: [[['Mỹ Khê', 'Châu Me']], [['Mỹ Khê', 'An Vĩnh']]],
  },
  {
    fieldCode: 'hanh-chinh',
    title: 'Người già không làm được dịch vụ công trực tuyến',
    text: 'Từ khi bắt buộc nộp hồ sơ qua mạng, nhiều người lớn tuổi không có điện thoại thông minh, không có tài khoản định danh, không làm được thủ tục. Đề nghị bố trí người hướng dẫn và vẫn nhận hồ sơ giấy.',
    paraphrase:
      'Ông bà già đâu biết dùng mạng, ra xã thì bảo về nộp online. Xin xã cho thanh niên ngồi giúp hoặc nhận đơn viết tay như cũ.',
    line: 'Dịch vụ công online khó cho người già',
    elsewhere: [],
  },
  {
    fieldCode: 'giao-thong',
    title: 'Gờ giảm tốc trước cổng chợ Cầu Voi',
    text: 'Quốc lộ 1A đoạn qua chợ Cầu Voi (km 12+300) xe chạy tốc độ cao, từ đầu năm có 6 vụ tai nạn. Cử tri đề nghị làm gờ giảm tốc và cắm biển hạn chế tốc độ 40 km/h.',
    paraphrase:
      'Khúc QL1A trước chợ Cầu Voi xe phóng như bay, nhiều người qua lộ bị tông. Phải có vạch sơn, gờ cho xe chậm lại và biển báo.',
    line: 'Chợ Cầu Voi xe chạy nhanh, cần gờ giảm tốc',
    elsewhere: [
      [
        ['Cầu Voi', 'Cầu Ván'],
        ['12+300', '18+100'],
      ],
      [
        ['Cầu Voi', 'Rạch Kiến'],
        ['12+300', '25+700'],
      ],
    ],
  },
  {
    fieldCode: 'giao-thong',
    title: 'Sửa bến đò ngang Vàm Láng',
    text: 'Bến đò ngang Vàm Láng cầu dẫn mục, không có áo phao, mỗi ngày hàng trăm lượt khách qua lại. Đề nghị sửa bến, trang bị áo phao và kiểm tra đăng kiểm phương tiện.',
    paraphrase:
      'Qua đò Vàm Láng mà hồi hộp, ván lót gãy, chẳng ai phát phao. Nhờ cơ quan chức năng sửa lại chỗ lên xuống và bắt chủ đò có đồ cứu sinh.',
    line: 'Bến đò Vàm Láng không an toàn',
    elsewhere: [[['Vàm Láng', 'Vàm Tắc']], [['Vàm Láng', 'Mương Điều']]],
  },
  {
    fieldCode: 'nong-nghiep',
    title: 'Giá phân bón tăng cao',
    text: 'Giá phân bón, thuốc bảo vệ thực vật tăng gấp đôi trong khi giá lúa không tăng, nông dân thua lỗ. Đề nghị Nhà nước bình ổn giá và kiểm soát phân bón giả.',
    paraphrase:
      'Làm ruộng bây giờ không có lời, bao u-rê, ka-li lên giá vùn vụt mà lúa bán ra vẫn rẻ, lại còn gặp hàng dởm. Chính phủ nên can thiệp giá vật tư.',
    line: 'Phân thuốc lên giá, nông dân lỗ',
    elsewhere: [],
  },
  {
    fieldCode: 'dat-dai',
    title: 'Đất lâm trường Bến Hải bỏ hoang',
    text: 'Lâm trường Bến Hải quản lý hơn 600 ha nhưng để hoang nhiều năm, trong khi người dân thiếu đất sản xuất. Cử tri kiến nghị thu hồi một phần giao cho dân trồng rừng.',
    paraphrase:
      'Dân không có đất làm mà lâm trường Bến Hải ôm mấy trăm héc-ta cỏ mọc. Xin tỉnh lấy lại bớt chia cho các hộ trồng keo.',
    line: 'Giao đất lâm trường Bến Hải cho dân',
    elsewhere: [
      [
        ['Bến Hải', 'Ba Rền'],
        ['600', '450'],
      ],
      [['Bến Hải', 'Khe Giữa']],
    ],
  },
  {
    fieldCode: 'van-hoa',
    title: 'Di tích đình làng Phước Tích xuống cấp',
    text: 'Đình làng Phước Tích được công nhận di tích cấp tỉnh năm 2003, nay mái dột, cột gỗ mối mọt. Đề nghị hỗ trợ kinh phí trùng tu để phát huy giá trị.',
    paraphrase:
      'Ngôi đình cổ Phước Tích có bằng di tích mà bỏ mặc, ngói rơi, mối ăn cột kèo, dân góp không xuể. Mong tỉnh cho tiền tu bổ.',
    line: 'Trùng tu đình Phước Tích',
    elsewhere: [[['Phước Tích', 'Kim Bồng']], [['Phước Tích', 'La Chữ']]],
  },
  {
    fieldCode: 'giao-thong',
    title: 'Hẻm 152 chưa được bê tông hóa',
    text: 'Hẻm 152 đường Cách Mạng Tháng Tám dài 180 m còn là đường đất, mưa lầy, nắng bụi, 40 hộ đã đóng góp phần của mình từ năm 2020. Đề nghị phường bố trí phần vốn đối ứng.',
    paraphrase:
      'Trong hẻm 152 ai cũng góp tiền xong mấy năm trước mà đường vẫn đất, mưa sình ngập bánh xe. Phường hứa bỏ thêm vốn đổ bê tông sao không thấy.',
    line: 'Hẻm 152 vẫn là đường đất',
    elsewhere: [
      [
        ['Hẻm 152', 'Hẻm 98'],
        ['hẻm 152', 'hẻm 98'],
      ],
      [
        ['Hẻm 152', 'Hẻm 31'],
        ['hẻm 152', 'hẻm 31'],
      ],
      [
        ['Hẻm 152', 'Hẻm 204'],
        ['hẻm 152', 'hẻm 204'],
      ],
    ],
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Cống tiêu T3 bị hỏng cửa van',
    text: 'Cống tiêu T3 ở cánh đồng Mả Vôi hỏng cửa van từ đợt lũ trước, nước mặn tràn vào, gần 30 ha lúa bị cháy lá. Đề nghị sửa cửa van và cử người vận hành.',
    paraphrase:
      'Cánh cống T3 gãy, không đóng được, mặn xâm nhập vô đồng Mả Vôi làm lúa chết. Nông dân đề nghị thay van mới, có người trông coi đóng mở.',
    line: 'Sửa van cống T3',
    elsewhere: [
      [
        ['T3', 'T5'],
        ['Mả Vôi', 'Bàu Ông'],
      ],
      [
        ['T3', 'T8'],
        ['Mả Vôi', 'Lung Tràm'],
      ],
    ],
  },
  {
    fieldCode: 'xay-dung',
    title: 'Trụ sở UBND xã cũ bỏ hoang sau sáp nhập',
    text: 'Sau khi sáp nhập xã, trụ sở cũ tại thôn An Phú bỏ không, xuống cấp, trở thành nơi tụ tập của người nghiện. Đề nghị chuyển thành nhà văn hóa hoặc đấu giá, tránh lãng phí.',
    paraphrase:
      'Nhập xã xong thì ủy ban cũ ở An Phú cửa đóng then cài, cỏ lút đầu, bọn hút chích vào ở. Nên giao cho thôn làm chỗ sinh hoạt hay bán đi.',
    line: 'Trụ sở xã cũ An Phú bỏ không',
    elsewhere: [[['An Phú', 'An Thạnh']], [['An Phú', 'An Lộc']]],
  },
  {
    fieldCode: 'moi-truong',
    title: 'Lò gạch thủ công ở ấp 5 gây khói bụi',
    text: 'Ba lò gạch thủ công ở ấp 5 vẫn hoạt động dù đã có quyết định đình chỉ, khói làm cháy lá vườn cây ăn trái, người dân ho nhiều. Đề nghị cưỡng chế tháo dỡ.',
    paraphrase:
      'Đã có lệnh ngưng mà mấy lò nung gạch ấp 5 vẫn đốt ngày đêm, xoài nhãn rụng bông, người thì viêm phổi. Yêu cầu đập bỏ lò.',
    line: 'Lò gạch ấp 5 vẫn đốt dù bị đình chỉ',
    elsewhere: [[['ấp 5', 'ấp 3']], [['ấp 5', 'ấp 8']]],
  },
  {
    fieldCode: 'dien',
    title: 'Sóng điện thoại yếu ở bản Nà Lốc',
    text: 'Bản Nà Lốc chưa có trạm phát sóng, muốn gọi điện phải lên đồi, học sinh không học trực tuyến được. Đề nghị nhà mạng lắp trạm BTS.',
    paraphrase:
      'Ở Nà Lốc cầm điện thoại cũng như không, leo lên đỉnh đồi mới gọi được, các cháu cần mạng học bài thì chịu. Xin dựng cột phát sóng.',
    line: 'Nà Lốc không có sóng di động',
    elsewhere: [[['Nà Lốc', 'Nà Khoang']], [['Nà Lốc', 'Huổi Luông']]],
  },
  {
    fieldCode: 'chinh-sach-xa-hoi',
    title: 'Hỗ trợ xóa nhà tạm cho hộ người có công',
    text: 'Xã còn 14 hộ gia đình người có công ở nhà tạm, dột nát, chưa được hỗ trợ theo chương trình xóa nhà tạm. Đề nghị bổ sung vào danh sách năm nay.',
    paraphrase:
      'Mười mấy nhà thương binh, liệt sĩ trong xã vẫn sống trong căn nhà xiêu vẹo, mưa dột tứ bề, không thấy tên trong đợt xây nhà. Xin cho thêm vào.',
    line: 'Nhà dột nát của gia đình thương binh chưa được hỗ trợ',
    elsewhere: [],
  },
  {
    fieldCode: 'giao-duc',
    title: 'Thiếu giáo viên tiếng Anh bậc tiểu học',
    text: 'Các trường tiểu học trong xã thiếu 5 giáo viên tiếng Anh và tin học, học sinh lớp 3 không được học đủ tiết theo chương trình mới. Đề nghị bổ sung biên chế.',
    paraphrase:
      'Con tôi học lớp ba mà cả kỳ chưa được buổi ngoại ngữ nào vì không có cô dạy, máy tính cũng vậy. Mong trên giao thêm người cho nhà trường.',
    line: 'Tiểu học không có giáo viên tiếng Anh',
    elsewhere: [],
  },
  {
    fieldCode: 'nong-nghiep',
    title: 'Chó thả rông cắn người ở tổ dân phố 7',
    text: 'Tại tổ dân phố 7 nhiều hộ nuôi chó thả rông không rọ mõm, tháng trước đã cắn hai trẻ em. Đề nghị phường lập đội bắt chó và xử phạt chủ nuôi.',
    paraphrase:
      'Chó chạy đầy đường tổ dân phố 7, hai đứa bé bị cắn phải chích ngừa. Chủ không chịu xích, phường phải phạt và bắt nhốt.',
    line: 'Tổ dân phố 7: chó không rọ mõm cắn trẻ em',
    elsewhere: [
      [
        ['tổ dân phố 7', 'tổ dân phố 10'],
        ['Tổ dân phố 7', 'Tổ dân phố 10'],
      ],
      [
        ['tổ dân phố 7', 'tổ dân phố 2'],
        ['Tổ dân phố 7', 'Tổ dân phố 2'],
      ],
      [
        ['tổ dân phố 7', 'tổ dân phố 15'],
        ['Tổ dân phố 7', 'Tổ dân phố 15'],
      ],
    ],
  },
];
