import type { Matter } from './matter';

/** More of them, written when the ranking was done but for its list of synonyms. */
export const moreMattersKeptAside: readonly Matter[] = [
  {
    fieldCode: 'giao-thong',
    title: 'Hoàn trả mặt đường sau khi đào lắp ống nước',
    text: 'Đơn vị thi công đào đường Phan Bội Châu để lắp ống nước từ tháng 8, lấp lại sơ sài, mặt đường lún thành rãnh dài, xe máy lạng tay lái. Đề nghị yêu cầu nhà thầu hoàn trả mặt đường như cũ.',
    paraphrase:
      'Người ta đào Phan Bội Châu đặt ống rồi phủi tay, đất đắp tạm nay trũng xuống cả vệt, chạy xe rất dễ té. Ai làm thì phải trải lại cho bằng.',
    line: 'Phan Bội Châu đào lên không trả lại mặt đường',
    elsewhere: [[['Phan Bội Châu', 'Hai Bà Trưng']], [['Phan Bội Châu', 'Nguyễn Thái Học']]],
    otherMatter: 'Trên đường Phan Bội Châu xe hơi đậu hai bên suốt ngày, xin cắm biển cấm đậu.',
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Hồ chứa Suối Trầu rò rỉ qua thân đập',
    text: 'Thân đập hồ chứa Suối Trầu xuất hiện dòng thấm, mái hạ lưu ẩm ướt, tràn xả lũ bị xói. Hạ du có 200 hộ dân, cử tri rất lo lắng khi mùa mưa đến. Đề nghị kiểm định và sửa chữa.',
    paraphrase:
      'Nước rỉ ra ở chân đập Suối Trầu ngày một nhiều, dân phía dưới sợ vỡ không dám ngủ những đêm mưa lớn. Mong tỉnh cử kỹ sư xem và gia cố.',
    line: 'Đập Suối Trầu bị thấm nước, dân lo vỡ',
    elsewhere: [[['Suối Trầu', 'Đồng Nghệ']], [['Suối Trầu', 'Hòa Trung']]],
    otherMatter:
      'Người dân ra hồ Suối Trầu câu cá bị đuối nước, xin cắm biển báo nguy hiểm quanh lòng hồ.',
  },
  {
    fieldCode: 'nuoc-sach',
    title: 'Giá nước sạch nông thôn cao hơn ở thành phố',
    text: 'Hộ dân nông thôn đang trả 9.800 đồng/m3 nước sạch, cao hơn mức giá ở nội thành, trong khi thu nhập thấp. Cử tri đề nghị điều chỉnh giá nước cho hợp lý, hỗ trợ hộ khó khăn.',
    paraphrase:
      'Dân quê thu nhập chẳng bao nhiêu mà một khối nước phải trả gần mười ngàn, đắt hơn cả ngoài phố. Nên hạ giá xuống.',
    line: 'Tiền nước ở nông thôn đắt hơn thành phố',
    elsewhere: [],
    otherMatter: 'Đồng hồ nước bị hư, công ty tính bình quân làm hóa đơn tháng rồi cao gấp đôi.',
  },
  {
    fieldCode: 'moi-truong',
    title: 'Cơ sở tái chế nhựa xả khói khét ở khóm 6',
    text: 'Cơ sở nấu nhựa phế liệu tại khóm 6 hoạt động ban đêm, khói khét lan khắp xóm, nhiều người nhức đầu, buồn nôn. Cử tri đã báo phường hai lần. Đề nghị đình chỉ hoạt động.',
    paraphrase:
      'Cứ khuya là xưởng nung ve chai trong khóm 6 nổi lửa, mùi khét xộc vào tận giường ngủ, ai cũng chóng mặt. Yêu cầu bắt ngưng ngay.',
    line: 'Khóm 6 khói nấu nhựa khét lẹt ban đêm',
    elsewhere: [[['khóm 6', 'khóm 2']], [['khóm 6', 'khóm 9']]],
    otherMatter: 'Đường trong khóm 6 chưa đặt tên, số nhà lộn xộn, thư từ thất lạc.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Đính chính sai diện tích trên giấy chứng nhận',
    text: 'Nhiều giấy chứng nhận cấp năm 1996 ghi sai diện tích và tên đệm của chủ sử dụng, khi làm thủ tục thừa kế bị trả lại. Đề nghị có đợt đính chính đồng loạt, miễn lệ phí.',
    paraphrase:
      'Sổ hồng cấp hồi chín sáu bị nhầm số mét vuông, nhầm cả chữ lót, giờ chia cho con không được vì hồ sơ lệch. Xin sửa lại hàng loạt và đừng thu tiền.',
    line: 'Sổ đỏ cũ ghi sai tên, sai diện tích',
    elsewhere: [],
    otherMatter: 'Xin cho biết giấy chứng nhận bị cháy, mất thì làm lại ở đâu và bao lâu.',
  },
  {
    fieldCode: 'giao-duc',
    title: 'Điểm trường lẻ Bản Mù chưa có điện và nước',
    text: 'Điểm trường lẻ Bản Mù có 42 cháu mầm non và lớp 1, lớp 2 nhưng chưa có điện, nước phải xách từ khe. Giáo viên ở lại rất vất vả. Đề nghị kéo điện và lắp bể nước.',
    paraphrase:
      'Thầy cô cắm bản ở Bản Mù dạy bọn trẻ trong phòng tối, uống nước khe. Mong trên cho đường dây tới và cái bồn chứa.',
    line: 'Bản Mù: trường không điện không nước',
    elsewhere: [[['Bản Mù', 'Tà Xùa']], [['Bản Mù', 'Háng Đồng']]],
    otherMatter: 'Đường lên Bản Mù bị đá lăn chắn ngang, xe không qua được sau trận lũ.',
  },
  {
    fieldCode: 'y-te',
    title: 'Bổ sung máy siêu âm cho Trung tâm Y tế huyện',
    text: 'Máy siêu âm của Trung tâm Y tế huyện hỏng từ quý I, thai phụ phải đi 60 km lên tỉnh để khám. Cử tri đề nghị mua máy mới hoặc sửa chữa kịp thời.',
    paraphrase:
      'Bà bầu trong huyện muốn siêu âm phải bắt xe lên tận tỉnh vì máy ở trung tâm nằm đắp chiếu mấy quý. Xin trang bị cái khác.',
    line: 'Trung tâm y tế huyện không có máy siêu âm',
    elsewhere: [],
    otherMatter: 'Nhà xe của Trung tâm Y tế huyện thu tiền giữ xe hai lần trong một buổi.',
  },
  {
    fieldCode: 'chinh-sach-xa-hoi',
    title: 'Mai táng phí cho người từ 80 tuổi chi trả chậm',
    text: 'Gia đình có người trên 80 tuổi mất từ đầu năm đã nộp hồ sơ hưởng hỗ trợ mai táng phí nhưng sáu tháng chưa được nhận. Đề nghị giải quyết dứt điểm.',
    paraphrase:
      'Bố tôi tám mươi ba tuổi mất trước Tết, giấy tờ xin tiền chôn cất gửi xã rồi mà nửa năm vẫn im. Cần trả sớm cho gia đình.',
    line: 'Tiền mai táng người trên 80 tuổi bao giờ trả',
    elsewhere: [],
    otherMatter: 'Đề nghị tặng quà mừng thọ cho các cụ tròn 80 tuổi vào đúng dịp Tết.',
  },
  {
    fieldCode: 'an-ninh',
    title: 'Đất trống sau chợ Hạnh Thông thành tụ điểm tiêm chích',
    text: 'Khu đất trống sau chợ Hạnh Thông là nơi các đối tượng tụ tập sử dụng ma túy, vứt kim tiêm bừa bãi, trẻ em qua lại nguy hiểm. Đề nghị công an triệt xóa, rào khu đất.',
    paraphrase:
      'Phía sau chợ Hạnh Thông bọn nghiện ngồi chích ban ngày ban mặt, ống kim quăng đầy, con nít giẫm phải thì sao. Nhờ công an dẹp và quây kín chỗ đó.',
    line: 'Sau chợ Hạnh Thông toàn kim tiêm',
    elsewhere: [[['Hạnh Thông', 'Cây Điệp']], [['Hạnh Thông', 'Bà Hom']]],
    otherMatter: 'Tiểu thương chợ Hạnh Thông đề nghị giảm phí thuê sạp vì ế khách.',
  },
  {
    fieldCode: 'nong-nghiep',
    title: 'Sửa chữa nhà kho lúa giống của hợp tác xã Thạnh Lợi',
    text: 'Nhà kho chứa lúa giống của hợp tác xã Thạnh Lợi bị tốc mái sau lốc xoáy, 20 tấn giống bị ẩm. Hợp tác xã đề nghị được hỗ trợ khẩn cấp từ quỹ phòng chống thiên tai.',
    paraphrase:
      'Lốc cuốn bay mái kho của Thạnh Lợi, hai chục tấn thóc giống ướt mốc hết, xã viên trông vào quỹ thiên tai để lợp lại.',
    line: 'Kho giống Thạnh Lợi tốc mái, xin hỗ trợ',
    elsewhere: [[['Thạnh Lợi', 'Tân Tiến']], [['Thạnh Lợi', 'Quyết Thắng']]],
    otherMatter: 'Xã viên hợp tác xã Thạnh Lợi yêu cầu công khai việc chia lãi ba năm qua.',
  },
  {
    fieldCode: 'van-hoa',
    title: 'Sân vận động xã cỏ mọc um tùm',
    text: 'Sân vận động xã xây năm 2015 hiện cỏ mọc cao, khán đài nứt, khung thành gỉ, thanh niên không tập luyện được. Đề nghị cải tạo và giao đoàn xã quản lý.',
    paraphrase:
      'Trai tráng muốn đá banh mà sân bóng của xã như bãi hoang, cầu môn rỉ sét, bậc ngồi vỡ. Nên dọn dẹp và giao Đoàn trông coi.',
    line: 'Cải tạo sân bóng xã',
    elsewhere: [],
    otherMatter: 'Xin xã tổ chức giải bóng chuyền nông dân mỗi năm một lần.',
  },
  {
    fieldCode: 'dien',
    title: 'Hành lang an toàn lưới điện 110 kV qua vườn cây của dân',
    text: 'Đường dây 110 kV đi qua vườn cây ăn trái của 18 hộ tại ấp Mỹ Thuận, ngành điện chặt tỉa nhưng chưa thỏa thuận bồi thường. Đề nghị kiểm đếm và chi trả.',
    paraphrase:
      'Dây cao thế một trăm mười ki-lô-vôn kéo trên đầu ấp Mỹ Thuận, mít với sầu riêng bị cưa ngọn mà chưa ai đền. Cho đếm cây trả tiền dân.',
    line: 'Ấp Mỹ Thuận: chặt cây dưới đường dây 110 kV chưa đền',
    elsewhere: [[['Mỹ Thuận', 'Mỹ Phước']], [['Mỹ Thuận', 'Hưng Lợi']]],
    otherMatter: 'Cây cầu ván ở ấp Mỹ Thuận sắp gãy, đề nghị làm cầu bê tông.',
  },
  {
    fieldCode: 'hanh-chinh',
    title: 'Đổi giấy tờ sau khi sáp nhập xã',
    text: 'Sau khi sáp nhập đơn vị hành chính, người dân phải đổi căn cước, đăng ký xe, giấy chứng nhận vì địa chỉ thay đổi, tốn thời gian. Đề nghị miễn phí và làm lưu động tại thôn.',
    paraphrase:
      'Nhập xã xong tên địa chỉ khác đi, bà con lại phải chạy làm lại đủ loại giấy. Xin đừng thu phí và cử tổ về tận nơi làm giúp.',
    line: 'Sáp nhập xong đổi giấy tờ tốn kém',
    elsewhere: [],
    otherMatter:
      'Sau khi sáp nhập, tên xã mới không gắn với truyền thống địa phương, đề nghị lấy lại tên cũ.',
  },
  {
    fieldCode: 'xay-dung',
    title: 'Xây nhà không phép ở khu phố 12',
    text: 'Tại khu phố 12 một số hộ xây nhà ba tầng không phép, lấn hẻm, phường lập biên bản nhưng vẫn tiếp tục thi công. Đề nghị cưỡng chế, xử lý nghiêm.',
    paraphrase:
      'Khu phố 12 có mấy căn cất lên ba lầu mà không xin phép, chiếm luôn cả lối đi chung, có biên bản rồi thợ vẫn làm. Phải tháo dỡ.',
    line: 'Khu phố 12 xây trái phép lấn hẻm',
    elsewhere: [
      [
        ['khu phố 12', 'khu phố 3'],
        ['Khu phố 12', 'Khu phố 3'],
      ],
      [
        ['khu phố 12', 'khu phố 7'],
        ['Khu phố 12', 'Khu phố 7'],
      ],
    ],
    otherMatter: 'Khu phố 12 đề nghị có chỗ để thùng rác công cộng.',
  },
];
