import type { Matter } from './matter';

/** Petitions of invented places, written by two who had seen neither the program nor the other lists, and measured when all weights stood. */
export const mattersUnseen: readonly Matter[] = [
  {
    fieldCode: 'giao-thong',
    title: 'Sửa chữa ĐH.42 đoạn từ cầu Vạn Phúc đến chợ Đọ',
    text: 'Cử tri xã Đông Xá, tỉnh Hưng Yên phản ánh tuyến ĐH.42 đoạn từ cầu Vạn Phúc đến chợ Đọ xuống cấp nghiêm trọng, mặt đường bong tróc, nhiều ổ gà sâu. Đề nghị bố trí kinh phí sửa chữa trong năm để bảo đảm an toàn giao thông.',
    paraphrase:
      'Từ cầu Vạn Phúc về tới chợ Đọ bây giờ đi xe máy cứ như cưỡi ngựa, hố nọ nối hố kia, hôm mưa mấy bà đi chợ ngã sấp ngã ngửa. Bà con Đông Xá hỏi bao giờ tỉnh, xã cho rải lại nhựa.',
    line: 'Đông Xá: đường cầu Vạn Phúc – chợ Đọ nát, xin làm lại',
    elsewhere: [
      [
        ['ĐH.42', 'ĐH.57'],
        ['cầu Vạn Phúc', 'cầu Lác'],
        ['chợ Đọ', 'chợ Bến'],
      ],
      [['đoạn từ cầu Vạn Phúc đến chợ Đọ', 'đoạn từ ngã ba Trại Găng đến trạm bơm Ngọc Lâm']],
    ],
    anotherPlace:
      'Cử tri xã Quỳnh Thọ phản ánh tuyến ĐH.75 đoạn từ đò Chanh đến ngã tư Môi xuống cấp nghiêm trọng, mặt đường bong tróc, nhiều ổ gà, đề nghị sớm bố trí kinh phí sửa chữa.',
    otherMatter:
      'Đề nghị lắp biển cấm xe tải trên 10 tấn trên ĐH.42 đoạn cầu Vạn Phúc – chợ Đọ vì xe chở cát chạy suốt đêm gây ồn, nứt nhà dân.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Nâng cấp ĐT.396C qua xã Thụy Lương',
    text: 'Tuyến đường ĐT.396C đoạn Km6+200 đến Km9 qua xã Thụy Lương hẹp, mặt đường hư hỏng do xe tải trọng lớn phục vụ khu công nghiệp. Đề nghị tỉnh đầu tư mở rộng, nâng cấp.',
    paraphrase:
      'Cử tri Thụy Lương tiếp tục mong được mở rộng con đường tỉnh 396C chạy qua địa bàn. Đường chỉ hơn năm mét mà container ra vào khu công nghiệp liên tục, hai xe tránh nhau là tràn xuống lề, nền thì lún vỡ cả dải dài khoảng ba cây số từ Km6.',
    line: 'ĐT.396C qua Thụy Lương hẹp, hỏng – xin mở rộng',
    elsewhere: [
      [['ĐT.396C', 'ĐT.391D']],
      [
        ['Km6+200 đến Km9', 'Km14+500 đến Km18'],
        ['Thụy Lương', 'An Tiến'],
      ],
    ],
    anotherPlace:
      'Đường tỉnh ĐT.488K chạy qua xã Trực Mỹ nhỏ quá, xe container vào cụm công nghiệp đi suốt ngày đêm làm vỡ hết mặt, dân chúng tôi xin tỉnh mở rộng ra cho an toàn.',
    otherMatter:
      'Đề nghị đẩy nhanh chi trả tiền bồi thường cho các hộ đã bàn giao mặt bằng làm vỉa hè ven ĐT.396C tại xã Thụy Lương.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Lắp đèn tín hiệu ngã tư QL10 – đường vào chợ Gú',
    text: 'Tại ngã tư giao giữa QL10 và đường vào chợ Gú, xã Vĩnh Hòa, thành phố Hải Phòng thường xuyên xảy ra tai nạn. Cử tri đề nghị ngành chức năng lắp đặt đèn tín hiệu giao thông.',
    paraphrase:
      'Chỗ rẽ vào chợ Gú ngoài đường 10 năm nay lại thêm hai vụ chết người rồi. Sao không cắm cái đèn xanh đèn đỏ ở đấy, bọn trẻ con đi học qua chúng tôi lo lắm.',
    line: 'xin đèn xanh đỏ ngã tư chợ Gú, QL10',
    elsewhere: [
      [['chợ Gú', 'chợ Cầu Treo']],
      [
        ['QL10', 'QL37'],
        ['chợ Gú', 'bến xe Hà Phương'],
      ],
      [['đường vào chợ Gú', 'đường vào thôn Kênh Hữu']],
    ],
    anotherPlace:
      'Tại ngã ba giao giữa QL39 và đường vào Trường THPT Tiên Du Hạ thường xuyên xảy ra tai nạn giao thông, đề nghị lắp đặt đèn tín hiệu.',
    otherMatter:
      'Hàng quán lấn ra mặt QL10 ở ngã tư chợ Gú, họp chợ tràn cả lòng đường buổi sáng, đề nghị xã Vĩnh Hòa giải tỏa.',
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Nạo vét kênh N8 xã Yên Thắng',
    text: 'Kênh tưới N8 chảy qua thôn Đồng Nuối và thôn Khê Hạ, xã Yên Thắng, tỉnh Ninh Bình bị bồi lắng, cỏ và bèo tây phủ kín, nước không về được ruộng cuối kênh. Đề nghị công ty khai thác công trình thủy lợi tổ chức nạo vét trước vụ chiêm xuân.',
    paraphrase:
      'Ruộng nhà chúng tôi ở cuối kênh N8, phía Khê Hạ ấy, mấy vụ liền phải tát nước vì bùn với bèo lấp gần đầy lòng kênh. Mong công ty thủy nông về vét cho một lần tử tế.',
    line: 'kênh N8 Yên Thắng bèo bùn lấp, cần vét',
    elsewhere: [
      [['N8', 'N12']],
      [
        ['kênh N8', 'kênh Bút'],
        ['Kênh tưới N8', 'Kênh tưới Bút'],
      ],
      [
        ['thôn Đồng Nuối và thôn Khê Hạ, xã Yên Thắng', 'thôn Cổ Đam, xã Khánh Tiên'],
        ['xã Yên Thắng', 'xã Khánh Tiên'],
        ['N8', 'B3'],
      ],
    ],
    anotherPlace:
      'Kênh tưới T5-3 qua thôn Phú Gia, xã Gia Lạc bị bồi lắng, bèo tây phủ kín, nước không về được ruộng, đề nghị công ty thủy lợi nạo vét trước vụ chiêm.',
    otherMatter:
      'Đề nghị xây lan can dọc kênh N8 đoạn qua khu dân cư thôn Đồng Nuối vì đã có trẻ em ngã xuống kênh.',
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Thay máy bơm trạm bơm Cổ Ngựa',
    text: 'Trạm bơm Cổ Ngựa (xã Hồng Quang, tỉnh Hưng Yên) xây dựng từ năm 1984, máy móc cũ, khi mưa lớn chỉ chạy được 2/5 tổ máy, gây ngập úng 120 ha lúa. Đề nghị đầu tư thay thế, nâng công suất.',
    paraphrase:
      'Đề nghị cấp có thẩm quyền xem xét cải tạo trạm tiêu Cổ Ngựa. Trận mưa tháng 9 vừa qua trạm lại hỏng quá nửa số máy, lúa của xã viên Hồng Quang chìm trong nước một tuần lễ, thiệt hại rất lớn.',
    line: 'Trạm bơm Cổ Ngựa máy quá cũ, úng lúa Hồng Quang',
    elsewhere: [
      [['Cổ Ngựa', 'Văn Giáp']],
      [
        ['Trạm bơm Cổ Ngựa (xã Hồng Quang', 'Trạm bơm Đầm Sen (xã Tống Xá'],
        ['trạm bơm Cổ Ngựa', 'trạm bơm Đầm Sen'],
      ],
    ],
    anotherPlace:
      'Máy ở trạm bơm Quán Hạ rệu rã lắm rồi, mưa to là nằm im, cánh đồng xã Liêm Sơn trắng băng. Đề nghị trên cho thay máy mới.',
    otherMatter:
      'Dân sống cạnh trạm bơm Cổ Ngựa kêu rác và xác lợn chết dồn về bể hút, mùi hôi không chịu được, đề nghị vớt rác thường xuyên.',
  },
  {
    fieldCode: 'moi-truong',
    title: 'Ô nhiễm sông Cầu Lường do nước thải làng nghề',
    text: 'Sông Cầu Lường đoạn qua xã Bình Minh Thượng, thành phố Hà Nội nước đen kịt, mùi hôi thối do nước thải của làng nghề làm miến và tẩy nhuộm phía thượng lưu. Cử tri đề nghị xử lý dứt điểm, xây dựng trạm xử lý nước thải tập trung.',
    paraphrase:
      'Nhà tôi ở ven sông Cầu Lường, bao nhiêu năm không dám mở cửa sổ. Các hộ làm miến, nhuộm vải trên kia cứ xả thẳng xuống, nước như mực, cá rô cũng chẳng sống nổi. Thành phố nói làm trạm xử lý mà chưa thấy đâu.',
    line: 'sông Cầu Lường đen, thối vì làng nghề xả thải',
    elsewhere: [
      [
        ['Sông Cầu Lường', 'Sông Đào Nhuệ'],
        ['sông Cầu Lường', 'sông Đào Nhuệ'],
      ],
      [
        ['Cầu Lường', 'Ngưng Giang'],
        ['Bình Minh Thượng', 'Phương Tú Đông'],
      ],
    ],
    anotherPlace:
      'Sông Hà Thanh Cái đoạn qua xã Tam Hưng Đoài nước đen kịt, bốc mùi hôi thối do các hộ làng nghề tẩy nhuộm xả thẳng ra; cử tri đề nghị xây trạm xử lý nước thải.',
    otherMatter:
      'Đề nghị kè bờ sông Cầu Lường đoạn qua xã Bình Minh Thượng vì sạt lở đã ăn vào sát vườn của 14 hộ dân.',
  },
  {
    fieldCode: 'moi-truong',
    title: 'Bãi rác Đồng Quan quá tải',
    text: 'Bãi tập kết rác Đồng Quan thuộc xã Nghĩa Hưng Tây, tỉnh Ninh Bình đã quá tải từ lâu, rác tràn ra đường, đốt thủ công gây khói bụi độc hại cho khu dân cư. Đề nghị di dời hoặc vận chuyển về nhà máy xử lý tập trung của tỉnh.',
    paraphrase:
      'Cử tri thôn 6, thôn 7 Nghĩa Hưng Tây phản ánh điểm đổ rác ở Đồng Quan ngày nào cũng có người châm lửa đốt, khói khét lẹt bay vào nhà, trường mầm non phải đóng cửa. Rác chất cao hơn đầu người mà xe tỉnh không về chở.',
    line: 'bãi rác Đồng Quan đầy, đốt khói, xin chuyển đi',
    elsewhere: [
      [['Đồng Quan', 'Cồn Giữa']],
      [
        ['Đồng Quan', 'Gò Mả'],
        ['Nghĩa Hưng Tây', 'Giao Lạc Bắc'],
      ],
    ],
    anotherPlace:
      'Bãi tập kết rác Cửa Lác xã Hải Trung Nam đã quá tải, rác tràn ra đường, đốt thủ công gây khói độc, đề nghị chuyển về nhà máy xử lý tập trung.',
  },
  {
    fieldCode: 'dien',
    title: 'Điện yếu TBA Lỗ Khê 2',
    text: 'Hộ dân ở xóm Trại, xóm Đình dùng điện từ trạm biến áp Lỗ Khê 2, phường Liên Hà (Hà Nội) thường xuyên bị sụt áp giờ cao điểm, điều hòa và máy bơm không chạy được. Đề nghị ngành điện nâng công suất trạm.',
    paraphrase:
      'Cứ 7 giờ tối mùa hè là đèn đỏ quạch, quạt quay không nổi. Xóm Trại chúng tôi ăn điện trạm Lỗ Khê 2, cái trạm bé tí mà giờ gánh gần bốn trăm hộ. Điện lực thay máy to hơn đi.',
    line: 'TBA Lỗ Khê 2 quá tải, điện yếu xóm Trại xóm Đình',
    elsewhere: [
      [['Lỗ Khê 2', 'Lỗ Khê 5']],
      [
        ['xóm Trại, xóm Đình', 'xóm Bãi, xóm Chùa'],
        ['Lỗ Khê 2', 'Thù Lỗ 1'],
      ],
    ],
    anotherPlace:
      'Hộ dân tổ 9 dùng điện từ trạm biến áp Ngọc Trì 3 phường Thạch Cầu thường xuyên bị sụt áp giờ cao điểm, đề nghị ngành điện nâng công suất trạm.',
    otherMatter:
      'Cột điện hạ thế ngay cổng xóm Trại sau trạm Lỗ Khê 2 bị xe đâm nghiêng, dây sà xuống đường, đề nghị điện lực dựng lại.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Cấp giấy chứng nhận QSDĐ cho 37 hộ giãn dân khu Ao Cá',
    text: '37 hộ dân được giao đất giãn dân khu Ao Cá, thôn Lạc Thổ, xã Song Liễu, tỉnh Bắc Ninh từ năm 1996, đã nộp đủ tiền nhưng đến nay chưa được cấp giấy chứng nhận quyền sử dụng đất. Đề nghị giải quyết dứt điểm.',
    paraphrase:
      'Chúng tôi mua đất giãn dân chỗ Ao Cá làng Lạc Thổ gần ba mươi năm, phiếu thu của xã vẫn còn giữ, làm nhà ở ổn định mà sổ đỏ thì hỏi đâu cũng bảo chờ. Con cái muốn vay ngân hàng cũng không được.',
    line: '37 hộ Ao Cá Lạc Thổ chưa có sổ đỏ',
    elsewhere: [
      [['khu Ao Cá', 'khu Bờ Ngòi']],
      [
        ['khu Ao Cá, thôn Lạc Thổ', 'khu Lò Gạch, thôn Đại Tự'],
        ['khu Ao Cá', 'khu Lò Gạch'],
        ['37 hộ', '52 hộ'],
      ],
    ],
    anotherPlace:
      'Các hộ được giao đất giãn dân khu Đồng Cửa, thôn Mão Trung, xã An Thịnh Hạ từ năm 1998, đã nộp đủ tiền nhưng chưa được cấp giấy chứng nhận quyền sử dụng đất, đề nghị giải quyết.',
    otherMatter:
      'Đường vào khu Ao Cá thôn Lạc Thổ vẫn là đường đất, chưa có cống thoát nước, đề nghị xã Song Liễu đổ bê tông.',
  },
  {
    fieldCode: 'xay-dung',
    title: 'Chợ Phủ Thượng xuống cấp',
    text: 'Chợ Phủ Thượng, xã Phủ Thượng, tỉnh Phú Thọ xây dựng đã hơn 30 năm, mái tôn dột nát, nền lầy lội, không có hệ thống phòng cháy chữa cháy. Cử tri đề nghị đầu tư xây dựng lại chợ.',
    paraphrase:
      'Tiểu thương bán hàng ở chợ Phủ Thượng rất bất an: mưa thì dột, nắng thì hầm, dây điện chằng chịt, có cháy thì không biết chạy lối nào. Đã nghe hứa xây mới nhiều lần, mong tỉnh đưa vào kế hoạch vốn.',
    line: 'xin xây lại chợ Phủ Thượng, dột, không PCCC',
    elsewhere: [
      [
        ['Chợ Phủ Thượng, xã Phủ Thượng', 'Chợ Gành, xã Văn Lung Hạ'],
        ['Chợ Phủ Thượng', 'Chợ Gành'],
      ],
      [['Phủ Thượng', 'Cát Trù']],
    ],
    anotherPlace:
      'Cái chợ Me Vằn dưới xã Ngọc Quan Đông nát lắm rồi các bác ạ, mái thủng, nền bùn, vòi cứu hỏa không có cái nào. Dân xin xây lại.',
    otherMatter:
      'Tiểu thương chợ Phủ Thượng đề nghị giảm tiền thuê ki-ốt vì mức thu mới tăng gấp đôi trong khi buôn bán ế ẩm.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Lắp đèn chiếu sáng ngõ 172 Trại Chuối Mới',
    text: 'Ngõ 172 đường Trại Chuối Mới, phường An Dương Nam, thành phố Hải Phòng chưa có đèn chiếu sáng công cộng, ban đêm tối, người dân đi lại khó khăn và mất an ninh. Đề nghị lắp đặt hệ thống chiếu sáng.',
    paraphrase:
      'Tối đến ngõ 172 Trại Chuối Mới tối như hũ nút, công nhân đi ca về bị giật túi mấy lần. Tổ dân phố xin mắc cho dăm cái bóng đèn.',
    line: 'ngõ 172 Trại Chuối Mới tối, chưa có đèn',
    elsewhere: [
      [
        ['Ngõ 172', 'Ngõ 215'],
        ['ngõ 172', 'ngõ 215'],
      ],
      [
        ['Ngõ 172 đường Trại Chuối Mới', 'Ngõ 36 đường Đầm Lác'],
        ['ngõ 172 Trại Chuối Mới', 'ngõ 36 Đầm Lác'],
      ],
    ],
    anotherPlace:
      'Ngõ 89 đường Bãi Sậy, phường Hồng Bàng Đông chưa có đèn chiếu sáng công cộng, ban đêm rất tối, mất an ninh, đề nghị lắp đèn.',
    otherMatter:
      'Ngõ 172 Trại Chuối Mới cứ mưa là ngập tới đầu gối vì cống quá nhỏ, đề nghị thay cống.',
  },
  {
    fieldCode: 'moi-truong',
    title: 'Trại lợn Công ty Hòa Phú Farm gây mùi hôi',
    text: 'Trang trại nuôi lợn của Công ty Hòa Phú Farm tại xóm Đồi Chè, xã Văn Hán Thượng, tỉnh Thái Nguyên xả nước thải chưa qua xử lý ra suối Cát, mùi hôi ảnh hưởng đến hơn 200 hộ dân. Đề nghị kiểm tra, xử lý nghiêm và công khai kết quả.',
    paraphrase:
      'Dân xóm Đồi Chè khổ vì cái trại lợn Hòa Phú, đêm nào cũng thối điếc mũi, suối Cát ngày trước tắm được giờ sủi bọt vàng khè. Kiến nghị tỉnh cử đoàn về lấy mẫu, sai thì đình chỉ.',
    line: 'Hòa Phú Farm xả thải suối Cát, Văn Hán Thượng hôi thối',
    elsewhere: [
      [['Công ty Hòa Phú Farm', 'Công ty Tân Việt Xanh']],
      [
        ['Hòa Phú Farm', 'Đại Lộc Swine'],
        ['xóm Đồi Chè, xã Văn Hán Thượng', 'xóm Làng Mạ, xã Phú Đô Hạ'],
        ['suối Cát', 'suối Khuôn'],
      ],
    ],
    anotherPlace:
      'Trang trại nuôi lợn của Công ty Bình An Agri tại thôn Khe Dứa, xã Tân Hoa Đoài xả nước thải chưa qua xử lý ra suối, mùi hôi ảnh hưởng hàng trăm hộ dân, đề nghị kiểm tra, xử lý nghiêm.',
    otherMatter:
      'Xe chở cám của trại Hòa Phú Farm làm vỡ đường bê tông xóm Đồi Chè, đề nghị công ty bồi hoàn, sửa đường.',
  },
  {
    fieldCode: 'nuoc-sach',
    title: 'Nước sạch chưa về thôn Tràng Lũ',
    text: 'Thôn Tràng Lũ, xã Kim Sơn Thượng, tỉnh Hưng Yên đến nay chưa được cấp nước sạch, người dân vẫn dùng nước giếng khoan nhiễm asen. Đề nghị sớm lắp đặt đường ống dẫn nước sạch cho nhân dân.',
    paraphrase:
      'Cả xã Kim Sơn Thượng các thôn khác có nước máy rồi, riêng Tràng Lũ chúng tôi vẫn bơm giếng, nước vàng, tanh, người ta bảo có thạch tín. Bao giờ nhà máy kéo ống đến?',
    line: 'Tràng Lũ chưa có nước máy, giếng nhiễm asen',
    elsewhere: [
      [['Tràng Lũ', 'Mai Xá Trại']],
      [
        ['Thôn Tràng Lũ, xã Kim Sơn Thượng', 'Thôn Lưu Trung, xã Liêu Hạ'],
        ['thôn Tràng Lũ', 'thôn Lưu Trung'],
      ],
    ],
    anotherPlace:
      'Thôn Đoàn Thượng Bãi, xã Nhật Tân Hạ đến nay chưa được cấp nước sạch, nhân dân vẫn dùng nước giếng khoan nhiễm sắt và asen, đề nghị lắp đặt đường ống.',
    otherMatter:
      'Nhà văn hóa thôn Tràng Lũ đã được duyệt chủ trương xây mới nhưng ba năm chưa khởi công, cử tri đề nghị cho biết lý do.',
  },
  {
    fieldCode: 'nuoc-sach',
    title: 'Chất lượng nước Nhà máy nước Đông Lỗ',
    text: 'Nước do Nhà máy nước Đông Lỗ cấp cho xã Thái Ninh, tỉnh Hưng Yên thường xuyên đục, có cặn và mùi clo nồng, hay mất nước vào buổi chiều. Đề nghị cơ quan chức năng kiểm tra chất lượng nước và yêu cầu đơn vị cấp nước khắc phục.',
    paraphrase:
      'Bà con Thái Ninh trả tiền nước máy đều đặn mà vặn vòi ra toàn nước vàng nước vẩn, lắng lại cả lớp bùn dưới đáy chậu, hôm thì hắc như nước tẩy. Đề nghị thanh tra Nhà máy Đông Lỗ.',
    line: 'nước máy Đông Lỗ đục, cặn, Thái Ninh kêu',
    elsewhere: [
      [['Nhà máy nước Đông Lỗ', 'Nhà máy nước Vũ Đoài']],
      [
        ['Đông Lỗ', 'Hồng Giang'],
        ['Thái Ninh', 'Tiền Lộ'],
      ],
    ],
    anotherPlace:
      'Nước từ Trạm cấp nước Cồn Nhất về xã Giao Thanh Bắc mấy tháng nay đục ngầu, có cặn, dân không dám nấu ăn, đề nghị ngành y tế và nông nghiệp lấy mẫu kiểm tra.',
    otherMatter:
      'Đề nghị Nhà máy nước Đông Lỗ giải trình việc tăng giá nước từ 8.500 lên 11.200 đồng/m3 đối với xã Thái Ninh.',
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Kè chống sạt lở đê tả sông Luộc Km31',
    text: 'Đoạn đê tả sông Luộc từ Km31+200 đến Km32 qua xã Hiệp An, thành phố Hải Phòng bị sạt lở bãi, cung sạt chỉ còn cách chân đê 12 m. Cử tri đề nghị Trung ương, thành phố đầu tư kè khẩn cấp trước mùa mưa bão.',
    paraphrase:
      'Bãi sông Luộc phía Hiệp An cứ lở ầm ầm, năm ngoái còn cách đê ba chục bước, bây giờ chừng chục bước chân. Dân ở trong đê chỗ cây số 31 mất ăn mất ngủ, mong kè đá ngay.',
    line: 'Sạt lở sát đê tả Luộc Km31, Hiệp An',
    elsewhere: [
      [
        ['Km31+200 đến Km32', 'Km18+500 đến Km19'],
        ['Km31', 'Km18'],
      ],
      [
        ['đê tả sông Luộc', 'đê hữu sông Hóa'],
        ['Hiệp An', 'Tam Cường Đông'],
      ],
    ],
    anotherPlace:
      'Đoạn đê hữu sông Thái Bình từ Km44 đến Km44+700 qua xã Thanh Quang Bắc bị sạt lở bãi sông, chỉ còn cách chân đê 15 m, đề nghị đầu tư kè khẩn cấp.',
    otherMatter:
      'Mặt đê tả sông Luộc qua xã Hiệp An bị xe quá tải của bến cát băm nát, đề nghị cấm xe tải và lắp barie.',
  },
  {
    fieldCode: 'nong-nghiep',
    title: 'Hỗ trợ thiệt hại bão cho hộ trồng đào Nhật Hòa',
    text: 'Sau bão số 3, hơn 60 ha đào, quất của xã Nhật Hòa, thành phố Hà Nội bị chết úng, đến nay các hộ chưa nhận được tiền hỗ trợ theo quy định. Đề nghị thành phố khẩn trương chi trả.',
    paraphrase:
      'Vườn đào vườn quất của dân Nhật Hòa ngâm nước hôm bão chết sạch, cán bộ đã xuống đếm gốc, ký biên bản. Thế mà hơn năm nay tiền đền bù thiệt hại chưa thấy một đồng.',
    line: 'tiền hỗ trợ bão cho đào quất Nhật Hòa chưa có',
    elsewhere: [
      [['Nhật Hòa', 'Tứ Liên Bãi']],
      [
        ['đào, quất', 'chuối, ổi'],
        ['trồng đào', 'trồng chuối'],
        ['Nhật Hòa', 'Đông Dư Hạ'],
      ],
    ],
    anotherPlace:
      'Đợt lụt tháng 10, gần 40 ha cam bưởi ở xã Hợp Lý Đoài chết rụi, xã lập danh sách rồi mà bà con chưa được lĩnh hỗ trợ.',
    otherMatter:
      'Cử tri Nhật Hòa đề nghị xây dựng chỉ dẫn địa lý cho cây đào, quất cảnh của xã để nâng giá trị.',
  },
  {
    fieldCode: 'giao-duc',
    title: 'Thiếu phòng học Trường Tiểu học Đại Đồng Xuân',
    text: 'Trường Tiểu học Đại Đồng Xuân, phường Quế Dương, tỉnh Bắc Ninh có 1.900 học sinh nhưng chỉ có 34 phòng học, sĩ số trên 50 em/lớp do con em công nhân khu công nghiệp tăng nhanh. Đề nghị xây thêm dãy phòng học mới.',
    paraphrase:
      'Phụ huynh rất bức xúc vì các con học cấp 1 ở Đại Đồng Xuân phải ngồi năm mươi mấy cháu một lớp, thậm chí học luân phiên ngày thứ bảy. Công nhân các nơi về đây thuê trọ đông, trường không nở ra được, xin xây thêm phòng.',
    line: 'TH Đại Đồng Xuân thiếu lớp, sĩ số >50',
    elsewhere: [
      [['Tiểu học Đại Đồng Xuân', 'Tiểu học Hoàn Sơn Hạ']],
      [
        ['Tiểu học Đại Đồng Xuân, phường Quế Dương', 'THCS Nội Duệ Đông, phường Lim Thượng'],
        ['Tiểu học Đại Đồng Xuân', 'THCS Nội Duệ Đông'],
      ],
    ],
    anotherPlace:
      'Trường Tiểu học Vân Trung Nam, phường Nếnh Hạ có hơn 2.000 học sinh, sĩ số trên 50 em/lớp do con công nhân tăng nhanh, đề nghị xây thêm phòng học.',
    otherMatter:
      'Cổng Trường Tiểu học Đại Đồng Xuân giờ tan học ùn tắc kéo dài, đề nghị công an phường Quế Dương phân luồng.',
  },
  {
    fieldCode: 'y-te',
    title: 'Trạm y tế điểm Cẩm Lý thiếu bác sĩ',
    text: 'Sau sáp nhập, điểm trạm y tế Cẩm Lý (xã Lục Sơn Đông, tỉnh Bắc Ninh) không còn bác sĩ, thuốc bảo hiểm y tế thiếu, người dân phải đi 18 km ra trung tâm. Đề nghị bố trí bác sĩ và bảo đảm thuốc.',
    paraphrase:
      'Các cụ già ở Cẩm Lý nay muốn khám bảo hiểm phải thuê xe ôm ra tận trung tâm xã mới, vì trạm cũ chỉ còn một chị điều dưỡng, thuốc huyết áp cũng hết. Mong đưa bác sĩ về như trước.',
    line: 'trạm YT Cẩm Lý không bác sĩ, thiếu thuốc BHYT',
    elsewhere: [
      [['Cẩm Lý', 'Nghĩa Phương Trại']],
      [
        ['Cẩm Lý (xã Lục Sơn Đông', 'Vô Tranh (xã Trường Giang Thượng'],
        ['Cẩm Lý', 'Vô Tranh'],
      ],
    ],
    anotherPlace:
      'Điểm trạm y tế Khám Lạng Cũ ở xã Bảo Đài Nam từ hồi gộp xã cứ đóng cửa then cài, không bác sĩ, hỏi thuốc thì không có.',
    otherMatter: 'Đề nghị thanh lý, sửa tường rào và lò đốt rác y tế hỏng của điểm trạm Cẩm Lý.',
  },
  {
    fieldCode: 'an-ninh',
    title: 'Thanh niên đua xe trên đường ven sông Lạch Bạng',
    text: 'Vào đêm thứ bảy, chủ nhật, nhiều thanh thiếu niên tụ tập, nẹt pô, đua xe trên đường ven sông Lạch Bạng, phường Hải Hòa, tỉnh Thanh Hóa gây mất trật tự. Đề nghị lực lượng công an tăng cường tuần tra, xử lý.',
    paraphrase:
      'Cứ cuối tuần là lũ trẻ choai choai rú ga ầm ầm dọc bờ Lạch Bạng tới hai ba giờ sáng, dân phường Hải Hòa nỏ ngủ được. Công an mần răng dẹp cho bà con nhờ.',
    line: 'đua xe đêm đường ven Lạch Bạng, Hải Hòa',
    elsewhere: [
      [['đường ven sông Lạch Bạng', 'đường đê biển Bãi Trẽ']],
      [
        ['ven sông Lạch Bạng, phường Hải Hòa', 'tránh Nghi Sơn Đông, phường Tĩnh Gia Hạ'],
        ['ven sông Lạch Bạng', 'tránh Nghi Sơn Đông'],
      ],
    ],
    anotherPlace:
      'Vào các đêm cuối tuần, nhiều thanh thiếu niên tụ tập nẹt pô, đua xe trên đại lộ Sông Mã Tây, phường Hạc Oa, đề nghị công an tăng cường tuần tra.',
    otherMatter:
      'Đề nghị trồng cây xanh và lắp ghế đá dọc đường ven sông Lạch Bạng để dân có chỗ tập thể dục.',
  },
  {
    fieldCode: 'hanh-chinh',
    title: 'Bố trí điểm tiếp nhận hồ sơ tại trụ sở xã Tân Hợp cũ',
    text: 'Sau sắp xếp đơn vị hành chính, người dân khu vực xã Tân Hợp cũ phải đi hơn 25 km đường đèo đến Trung tâm phục vụ hành chính công xã Mậu Đông, tỉnh Lào Cai. Đề nghị duy trì điểm tiếp nhận hồ sơ tại trụ sở xã Tân Hợp cũ.',
    paraphrase:
      'Đồng bào mình ở Tân Hợp đi làm cái giấy khai sinh cũng mất cả ngày, qua hai cái đèo mới sang tới Mậu Đông. Trụ sở cũ còn tốt bỏ không, xin cán bộ mỗi tuần ngồi ở đó vài buổi nhận giấy tờ.',
    line: 'xin điểm nhận hồ sơ ở UB Tân Hợp cũ (Mậu Đông)',
    elsewhere: [
      [['Tân Hợp', 'Nà Hẩu Ngoài']],
      [
        ['Tân Hợp', 'Khe Phầy'],
        ['Mậu Đông', 'Lương Bản'],
      ],
    ],
    anotherPlace:
      'Sau sắp xếp, người dân khu vực xã Pá Lông cũ phải đi hơn 30 km đường dốc đến trung tâm hành chính công xã Co Mạ Trên, đề nghị đặt điểm tiếp nhận hồ sơ tại trụ sở cũ.',
    otherMatter: 'Đề nghị bàn giao trụ sở xã Tân Hợp cũ cho trường mầm non sử dụng làm lớp học.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Cầu Kênh Giang yếu, hẹp',
    text: 'Cầu Kênh Giang trên ĐT.362B nối xã Đồng Minh và xã Vĩnh Lại (Hải Phòng) xây từ năm 1978, mặt cầu rộng 3,5 m, lan can gãy, đã cắm biển hạn chế 5 tấn. Cử tri đề nghị xây cầu mới.',
    paraphrase:
      'Sang Vĩnh Lại phải qua cầu Kênh Giang, cầu bé, hai đầu dốc, thành cầu gãy cả đoạn phải buộc cọc tre. Xe cứu hỏa không qua được thì cháy nhà chúng tôi biết làm sao, xin thành phố làm cầu khác.',
    line: 'xây cầu mới thay cầu Kênh Giang, ĐT.362B',
    elsewhere: [
      [['Cầu Kênh Giang', 'Cầu Đăng Hạ']],
      [
        ['Cầu Kênh Giang trên ĐT.362B', 'Cầu Chanh trên ĐH.17'],
        ['Cầu Kênh Giang', 'Cầu Chanh'],
      ],
    ],
    anotherPlace:
      'Cầu Mục Trại nối hai xã Tiên Minh Hạ và Quyết Tiến Đông xây từ năm 1980, mặt cầu hẹp, lan can gãy, cắm biển hạn chế 5 tấn, đề nghị xây cầu mới.',
    otherMatter:
      'Dưới chân cầu Kênh Giang người ta họp chợ cóc và đổ phế thải xây dựng xuống sông, đề nghị hai xã dẹp bỏ.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Mặt đường ĐH.18 xã Hưng Khánh Trung hư hỏng',
    text: 'Tuyến ĐH.18 từ ngã ba Giồng Keo đến bến phà Cái Sơn, xã Hưng Khánh Trung, tỉnh Vĩnh Long nhiều đoạn sụp lún, ổ voi, học sinh đi lại nguy hiểm. Kiến nghị duy tu, dặm vá.',
    paraphrase:
      'Lộ từ Giồng Keo ra phà Cái Sơn giờ nó bể nát hết trơn, mưa xuống nước lấp ổ voi hổng biết đâu mà né, tụi nhỏ đi học té hoài. Bà con xin mấy chú cho người vá lại giùm.',
    line: 'ĐH.18 Giồng Keo – phà Cái Sơn ổ voi, xin dặm vá',
    elsewhere: [
      [
        ['ĐH.18', 'ĐH.33'],
        ['từ ngã ba Giồng Keo đến bến phà Cái Sơn', 'từ cầu Rạch Vông đến chợ Bưng Lớn'],
      ],
      [
        ['ngã ba Giồng Keo', 'ngã tư Cây Điệp'],
        ['bến phà Cái Sơn', 'cầu Ba Lai Nhỏ'],
      ],
    ],
    anotherPlace:
      'Lộ từ cầu Cái Tắc vô chợ Tân Thiềng Nhì bể nát hết trơn, ổ voi đầy đường, tụi nhỏ đi học té hoài, xin mấy chú vá lại giùm.',
    otherMatter:
      'Bến phà Cái Sơn thu phí xe máy ban đêm cao gấp ba ban ngày, đề nghị kiểm tra giá vé.',
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Cống Bà Nghĩa hư cửa, mặn vào ruộng',
    text: 'Cống ngăn mặn Bà Nghĩa trên kênh Xáng Mới, xã An Minh Thạnh, tỉnh An Giang bị hư cửa van, nước mặn tràn vào làm thiệt hại lúa của 300 hộ. Đề nghị khẩn trương sửa chữa.',
    paraphrase:
      'Cái cống Bà Nghĩa ở kênh Xáng Mới cửa nó sét rồi đóng hổng kín, mùa khô nước mặn vô tuốt trong đồng, lúa cháy hết. Tui kiến nghị năm nay phải sửa trước Tết.',
    line: 'cống Bà Nghĩa hư van, mặn vô ruộng',
    elsewhere: [
      [['Bà Nghĩa', 'Ông Dèo']],
      [
        ['Bà Nghĩa trên kênh Xáng Mới', 'Thứ Tám trên kênh Làng Chín'],
        ['Cống Bà Nghĩa', 'Cống Thứ Tám'],
      ],
    ],
    anotherPlace:
      'Cống ngăn mặn Rạch Cui tại xã Đông Hưng Biển bị hư cửa van, nước mặn tràn vào làm thiệt hại lúa của dân, đề nghị khẩn trương sửa chữa.',
    otherMatter:
      'Đề nghị bắc cầu nông thôn qua kênh Xáng Mới cạnh cống Bà Nghĩa để học sinh khỏi đi đò.',
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Kiên cố hóa kênh B4 xã Quỳnh Yên',
    text: 'Kênh B4 lấy nước từ đập Khe Dền, xã Quỳnh Yên, tỉnh Nghệ An là kênh đất, thất thoát nước lớn, hằng năm sạt bờ. Cử tri đề nghị bê tông hóa 2,3 km kênh.',
    paraphrase:
      'Mương B4 dẫn nác từ đập Khe Dền về Quỳnh Yên toàn bờ đất, nác ngấm đi mô hết, cuối đồng khô cong. Dân kiến nghị đổ bê tông lòng mương chừng hơn hai cây số ni.',
    line: 'bê tông hóa mương B4 Khe Dền – Quỳnh Yên',
    elsewhere: [
      [['B4', 'B9']],
      [
        ['Kênh B4 lấy nước từ đập Khe Dền', 'Kênh C2 lấy nước từ hồ Bàu Đá'],
        ['kênh B4', 'kênh C2'],
      ],
    ],
    anotherPlace:
      'Mương Vực Giang ở xã Diễn Hồng Thượng còn là mương đất, nước rò hết dọc đường, mỗi mùa lũ lại vỡ bờ. Bà con xin được cứng hóa.',
    otherMatter:
      'Đập Khe Dền ở Quỳnh Yên thấm nước qua thân đập, dân phía hạ lưu lo vỡ, đề nghị kiểm định an toàn.',
  },
  {
    fieldCode: 'dien',
    title: 'Di dời đường dây 35 kV qua thôn Phù Lưu Trại',
    text: 'Đường dây 35 kV lộ 373 đi qua nhà 22 hộ dân thôn Phù Lưu Trại, xã Hương Sơn Bắc, Hà Nội, khoảng cách thấp, nguy hiểm. Đề nghị ngành điện di dời hoặc nâng chiều cao cột.',
    paraphrase:
      'Nhà chúng tôi ở Phù Lưu Trại nằm ngay dưới dây điện cao thế lộ 373, trời nồm nghe tiếng rè rè trên mái, muốn lên tầng cũng không được cấp phép. Mong sớm chuyển đường dây ra ngoài đồng.',
    line: 'dây 35kV lộ 373 trên mái nhà dân Phù Lưu Trại',
    elsewhere: [
      [['Phù Lưu Trại', 'Đục Khê Ngoài']],
      [
        ['lộ 373', 'lộ 378'],
        ['Phù Lưu Trại', 'An Tiến Vực'],
      ],
    ],
    anotherPlace:
      'Đường dây 35 kV lộ 371 đi qua mái nhà các hộ dân thôn Kim Bôi Hạ, xã Vạn Tín, khoảng cách thấp, nguy hiểm, đề nghị ngành điện di dời.',
  },
  {
    fieldCode: 'moi-truong',
    title: 'Nhà máy gạch tuynel Thành Long gây khói bụi',
    text: 'Nhà máy gạch tuynel Thành Long tại xã Kim Lương, thành phố Hải Phòng xả khói đen, bụi than làm lúa lép, cây ăn quả rụng, nhiều người mắc bệnh hô hấp. Cử tri đề nghị kiểm tra hệ thống xử lý khí thải.',
    paraphrase:
      'Lò gạch Thành Long lại nhả khói, vải nhà nào ở Kim Lương cũng rụng non, quần áo phơi bám muội đen. Người già ho suốt đêm. Hỏi cơ quan môi trường có đo đạc gì không?',
    line: 'gạch Thành Long khói bụi, Kim Lương',
    elsewhere: [
      [['Thành Long', 'Hoàng Tiến Phát']],
      [
        [
          'Nhà máy gạch tuynel Thành Long tại xã Kim Lương',
          'Nhà máy vôi Phúc Sơn tại xã Duy Minh Trại',
        ],
        ['Nhà máy gạch tuynel Thành Long', 'Nhà máy vôi Phúc Sơn'],
      ],
    ],
    anotherPlace:
      'Ống khói nhà máy gạch Đại Thắng 2 ở xã Lai Vu Thượng phun khói đen cả ngày, na và ổi rụng hết, trẻ con viêm phổi, đề nghị kiểm tra khí thải.',
    otherMatter:
      'Nhà máy gạch Thành Long khai thác đất bãi quá độ sâu cho phép làm sạt ruộng của dân Kim Lương, đề nghị xử lý.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Dự án Khu đô thị Đồng Mai Xanh bị treo',
    text: 'Dự án Khu đô thị Đồng Mai Xanh tại phường Đồng Mai Đông, tỉnh Quảng Ninh thu hồi đất từ năm 2011, nay bỏ hoang, dân trong vùng quy hoạch không được sửa nhà, tách thửa. Đề nghị thu hồi dự án hoặc yêu cầu chủ đầu tư triển khai.',
    paraphrase:
      'Mười mấy năm nay chúng tôi sống trong cái quy hoạch treo Đồng Mai Xanh, nhà dột không cho xây, đất không cho tách cho con, còn chỗ đã lấy thì cỏ mọc lút đầu, thả bò. Tỉnh phải dứt khoát: không làm thì hủy.',
    line: 'KĐT Đồng Mai Xanh treo từ 2011, đề nghị thu hồi',
    elsewhere: [
      [['Khu đô thị Đồng Mai Xanh', 'Khu du lịch Hạ Long Vịnh Ngọc']],
      [
        ['Đồng Mai Xanh', 'Yên Giang Riverside'],
        ['Đồng Mai Đông', 'Hà An Tây'],
      ],
    ],
    anotherPlace:
      'Dự án khu nghỉ dưỡng Cái Rồng Bay tại đặc khu Vân Hải thu hồi đất từ 2012, nay bỏ hoang, dân trong quy hoạch không được sửa nhà, tách thửa, đề nghị thu hồi dự án.',
    otherMatter:
      'Các hộ có đất ruộng bị thu hồi cho dự án Đồng Mai Xanh đề nghị áp lại giá bồi thường vì mức năm 2011 quá thấp.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Đất giao khoán Nông trường cao su Lam Kinh Tây',
    text: 'Hơn 400 hộ nhận khoán đất của Nông trường cao su Lam Kinh Tây tại xã Nguyệt Ấn Thượng, tỉnh Thanh Hóa đề nghị được bàn giao đất về địa phương để cấp giấy chứng nhận cho dân.',
    paraphrase:
      'Dân canh tác trên đất nông trường cao su Lam Kinh Tây đã ba đời nhưng vẫn chỉ là người nhận khoán, đóng sản lượng hằng năm. Đề nghị tỉnh thu đất từ nông trường giao lại cho xã Nguyệt Ấn Thượng, làm sổ cho bà con yên tâm.',
    line: 'đất nông trường Lam Kinh Tây, xin giao về xã cấp sổ',
    elsewhere: [
      [['Nông trường cao su Lam Kinh Tây', 'Nông trường chè Bãi Trành Hạ']],
      [
        ['Lam Kinh Tây', 'Phúc Do Mới'],
        ['Nguyệt Ấn Thượng', 'Cẩm Quý Đông'],
      ],
    ],
    anotherPlace:
      'Mấy trăm hộ làm đất khoán của Lâm trường Con Cuông Ngoài ở xã Môn Sơn Hạ mong tỉnh lấy lại đất giao cho dân và cấp sổ.',
  },
  {
    fieldCode: 'giao-duc',
    title: 'Điểm trường mầm non Háng Chú tạm bợ',
    text: 'Điểm trường mầm non bản Háng Chú, xã Tà Xùa Thượng, tỉnh Sơn La vẫn là nhà gỗ lợp proximăng, gió lùa, không có nhà vệ sinh và bếp ăn. Cử tri đề nghị xây dựng kiên cố.',
    paraphrase:
      'Các cháu mẫu giáo ở bản Háng Chú học trong nhà ván thủng, mùa đông rét run, đi vệ sinh thì ra rừng. Bản mong Nhà nước làm cho lớp học xây, có chỗ nấu cơm trưa.',
    line: 'mầm non Háng Chú nhà gỗ dột, xin xây mới',
    elsewhere: [
      [['Háng Chú', 'Làng Sáng Trên']],
      [
        ['bản Háng Chú, xã Tà Xùa Thượng', 'bản Pa Cư, xã Xím Vàng Đông'],
        ['Háng Chú', 'Pa Cư'],
      ],
    ],
    anotherPlace:
      'Điểm trường mầm non bản Huổi Lụ 3, xã Nậm Kè Trong vẫn là nhà gỗ lợp proximăng, gió lùa, không có nhà vệ sinh, đề nghị xây kiên cố.',
    otherMatter:
      'Đường từ trung tâm xã Tà Xùa Thượng lên bản Háng Chú mùa mưa sạt, giáo viên phải đi bộ, đề nghị mở đường bê tông.',
  },
  {
    fieldCode: 'chinh-sach',
    title: 'Phụ cấp người hoạt động không chuyên trách thôn',
    text: 'Cử tri đề nghị nâng mức phụ cấp cho trưởng thôn, bí thư chi bộ và trưởng ban công tác mặt trận thôn vì sau sáp nhập, quy mô thôn lớn hơn, công việc nhiều nhưng mức phụ cấp giữ nguyên.',
    paraphrase:
      'Thôn gộp ba thành một, hơn sáu trăm hộ, mấy ông bí thư, trưởng thôn, mặt trận chạy cả ngày mà tiền tháng vẫn như hồi thôn bé. Thế thì ai muốn làm nữa, trên xem tăng cho anh em.',
    line: 'tăng phụ cấp bí thư, trưởng thôn, mặt trận thôn',
    elsewhere: [
      [
        [
          'trưởng thôn, bí thư chi bộ và trưởng ban công tác mặt trận thôn',
          'nhân viên y tế thôn và cộng tác viên dân số',
        ],
        ['người hoạt động không chuyên trách thôn', 'y tế thôn, cộng tác viên dân số'],
      ],
    ],
    anotherPlace:
      'Cử tri đề nghị nâng mức hỗ trợ cho tổ viên tổ bảo vệ an ninh trật tự ở cơ sở vì mức hiện nay thấp, nhiều người xin nghỉ.',
    otherMatter:
      'Đề nghị trang bị máy tính, đường truyền internet cho trưởng thôn để làm chuyển đổi số sau khi sáp nhập thôn.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Thoát nước QL1A đoạn qua tổ dân phố Bình Lục Đình',
    text: 'QL1A đoạn Km214+300 qua tổ dân phố Bình Lục Đình, phường Liêm Tuyền Nam, tỉnh Ninh Bình chưa có rãnh thoát nước dọc, mưa lớn nước từ mặt đường chảy vào nhà dân. Đề nghị Khu Quản lý đường bộ đầu tư rãnh.',
    paraphrase:
      'Từ ngày nâng mặt quốc lộ 1, nhà dân Bình Lục Đình thành ra cái hố, cứ mưa là nước đổ từ đường xuống, phải be bao cát ngoài cửa. Chúng tôi xin làm cống dọc hai bên.',
    line: 'QL1 Km214 Bình Lục Đình không rãnh, nước vào nhà',
    elsewhere: [
      [
        ['Km214+300', 'Km227+800'],
        ['Bình Lục Đình', 'Phố Động Hạ'],
      ],
      [
        ['QL1A', 'QL21B'],
        ['Bình Lục Đình, phường Liêm Tuyền Nam', 'Đồng Văn Trại, phường Duy Hà Bắc'],
        ['Bình Lục Đình', 'Đồng Văn Trại'],
      ],
    ],
    anotherPlace:
      'QL38 đoạn Km77+600 qua thôn Nhân Hòa Cầu chưa có rãnh thoát nước dọc, mưa lớn nước từ mặt đường chảy vào nhà dân, đề nghị đầu tư rãnh.',
    otherMatter:
      'Đề nghị mở dải phân cách QL1A tại Km214+300 để dân tổ Bình Lục Đình sang nghĩa trang khỏi phải đi vòng 3 km.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Đường gom cao tốc qua xã Tiên Lữ Đông',
    text: 'Đường gom cao tốc Hà Nội – Hải Phòng đoạn qua thôn Lại Trạch, xã Tiên Lữ Đông, tỉnh Hưng Yên thi công dở dang, bị ngắt quãng 700 m, máy gặt không ra đồng được. Đề nghị chủ đầu tư hoàn trả, nối thông.',
    paraphrase:
      'Cử tri Tiên Lữ Đông nhiều lần nêu: cái đường gom cạnh cao tốc đến Lại Trạch thì cụt, phải vòng sang làng bên mới ra được ruộng. Hồi lấy đất hứa làm thông suốt, nay bỏ đấy. Yêu cầu làm nốt mấy trăm mét.',
    line: 'nối thông đường gom cao tốc ở Lại Trạch',
    elsewhere: [
      [['thôn Lại Trạch', 'thôn Kệ Châu']],
      [
        ['cao tốc Hà Nội – Hải Phòng', 'Vành đai 4'],
        ['Lại Trạch, xã Tiên Lữ Đông', 'Mễ Hạ, xã Việt Cường Nam'],
        ['Đường gom cao tốc qua xã Tiên Lữ Đông', 'Đường gom Vành đai 4 qua xã Việt Cường Nam'],
      ],
    ],
    anotherPlace:
      'Đường gom cao tốc Cầu Giẽ – Ninh Bình chỗ thôn Đọi Lĩnh, xã Tiên Nội Đông làm dở rồi bỏ, cụt gần cây số, bà con không đưa máy cày ra đồng được.',
    otherMatter:
      'Đề nghị lắp tường chống ồn trên cao tốc Hà Nội – Hải Phòng đoạn sát nhà dân thôn Lại Trạch.',
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Kênh tiêu Đồng Bồng tắc, ngập úng khu dân cư',
    text: 'Kênh tiêu Đồng Bồng đoạn qua xã Tam Giang Hạ, tỉnh Bắc Ninh bị các hộ lấn chiếm, đổ phế thải làm tắc dòng chảy, mỗi khi mưa khu dân cư Cầu Gạo bị ngập. Đề nghị giải tỏa vi phạm, khơi thông dòng chảy.',
    paraphrase:
      'Ngập ở Cầu Gạo là do người chứ không do trời: người ta đổ đất đá, xây chuồng lấn hết mương Đồng Bồng, nước không lối thoát. Xã Tam Giang Hạ phải cưỡng chế các hộ ấy và múc thông mương.',
    line: 'lấn kênh tiêu Đồng Bồng gây ngập Cầu Gạo',
    elsewhere: [
      [
        ['Đồng Bồng', 'Ngòi Tó'],
        ['Cầu Gạo', 'Xóm Núi'],
      ],
      [
        [
          'Kênh tiêu Đồng Bồng đoạn qua xã Tam Giang Hạ',
          'Kênh tiêu Vũ Dương đoạn qua xã Yên Trung Đông',
        ],
        ['Kênh tiêu Đồng Bồng', 'Kênh tiêu Vũ Dương'],
        ['Cầu Gạo', 'Trại Đường'],
      ],
    ],
    anotherPlace:
      'Kênh tiêu Kim Đôi 3 đoạn qua phường Vũ Ninh Nam bị lấn chiếm, đổ phế thải làm tắc dòng chảy, mưa là khu Thanh Sơn Trại ngập, đề nghị giải tỏa vi phạm.',
    otherMatter:
      'Khu dân cư Cầu Gạo xã Tam Giang Hạ đề nghị được lắp camera an ninh vì hay mất trộm chó, xe đạp.',
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Nạo vét kênh T3 xã Vũ Đông Hạ',
    text: 'Đề nghị nạo vét kênh tiêu T3, xã Vũ Đông Hạ, tỉnh Hưng Yên dài 1,8 km từ cống Ba Đợi đến sông Kiến Nam, hiện bùn dày, rau muống phủ, tiêu thoát chậm.',
    paraphrase:
      'Sông con T3 chỗ Ba Đợi rau muống rau ngổ mọc kín, trâu lội qua được, hễ mưa mấy hôm là lúa mới cấy thối hết vì nước rút không kịp. Xã viên Vũ Đông Hạ mong được khơi dòng.',
    line: 'T3 Vũ Đông Hạ (cống Ba Đợi) nạo vét',
    elsewhere: [
      [
        ['T3', 'T7'],
        ['cống Ba Đợi', 'cống Đồng Nghè'],
      ],
      [
        ['T3, xã Vũ Đông Hạ', 'K1, xã Bình Thanh Trại'],
        ['kênh T3 xã Vũ Đông Hạ', 'kênh K1 xã Bình Thanh Trại'],
        ['từ cống Ba Đợi đến sông Kiến Nam', 'từ cầu Đá đến sông Dực'],
      ],
    ],
    anotherPlace:
      'Đề nghị nạo vét kênh tiêu Cửu Khê, xã Minh Khai Trung, dài khoảng 2 km, hiện bùn dày, bèo phủ, tiêu thoát chậm.',
    otherMatter:
      'Cống Ba Đợi đầu kênh T3 bị mất cánh phai, đề nghị bổ sung cánh phai và người vận hành.',
  },
  {
    fieldCode: 'moi-truong',
    title: 'Thu gom rác thưa tại phường Sông Trí Đông',
    text: 'Việc thu gom rác thải sinh hoạt tại tổ dân phố Hưng Nhân, phường Sông Trí Đông, tỉnh Hà Tĩnh chỉ thực hiện 5 – 6 ngày một lần, rác ùn ứ. Đề nghị tăng tần suất thu gom lên 3 lần/tuần.',
    paraphrase:
      'Rác ở Hưng Nhân cả tuần mới có xe vô lấy một bận, chó bới tung tóe giữa đàng, ruồi nhặng khiếp lắm. Tiền rác thì tháng mô cũng nộp, răng không cho xe chạy dày hơn.',
    line: 'Hưng Nhân, Sông Trí Đông: rác tuần lấy 1 lần, ùn ứ',
    elsewhere: [
      [['Hưng Nhân', 'Tân Phúc Thành']],
      [
        ['tổ dân phố Hưng Nhân, phường Sông Trí Đông', 'thôn Hòa Lộc, xã Kỳ Hoa Trung'],
        ['phường Sông Trí Đông', 'xã Kỳ Hoa Trung'],
      ],
    ],
    anotherPlace:
      'Rác thải sinh hoạt tại tổ dân phố Ba Giang Mới, phường Vũng Áng Tây 6 ngày mới gom một lần, ùn ứ bốc mùi, đề nghị tăng số lần thu gom.',
    otherMatter:
      'Đường bê tông tổ dân phố Hưng Nhân bị nhà thầu đào lắp ống nước rồi không hoàn trả, đề nghị khắc phục.',
  },
  {
    fieldCode: 'xay-dung',
    title: 'Giải tỏa chợ cóc phố Hàng Thùng',
    text: 'Chợ cóc trên phố Hàng Thùng, phường Trần Phú Nam, thành phố Hải Phòng lấn chiếm lòng đường, vỉa hè, gây ùn tắc và mất vệ sinh. Đề nghị giải tỏa, đưa các hộ vào chợ Trần Phú.',
    paraphrase:
      'Sáng nào dân Hàng Thùng cũng không dắt nổi xe ra khỏi nhà vì hàng cá hàng rau ngồi kín đường, nước tanh chảy lênh láng. Chợ Trần Phú xây đẹp thì bỏ trống, sao phường không bắt họ vào.',
    line: 'dẹp chợ cóc phố Hàng Thùng',
    elsewhere: [
      [['phố Hàng Thùng', 'phố Bến Bính Cũ']],
      [
        ['phố Hàng Thùng, phường Trần Phú Nam', 'phố Cầu Niệm Dưới, phường Kiến An Đông'],
        ['phố Hàng Thùng', 'phố Cầu Niệm Dưới'],
        ['chợ Trần Phú', 'chợ Đồng Hòa'],
      ],
    ],
    anotherPlace:
      'Chợ cóc trên đường Tô Vũ, phường Thanh Bình Hạ lấn chiếm lòng đường, vỉa hè, gây ùn tắc và mất vệ sinh, đề nghị giải tỏa, đưa vào chợ Mát.',
    otherMatter:
      'Nắp cống phố Hàng Thùng mất ba cái, người đi xe đạp đã ngã gãy tay, đề nghị thay nắp cống.',
  },
  {
    fieldCode: 'vien-thong',
    title: 'Bản Nậm Tần chưa có sóng điện thoại',
    text: 'Bản Nậm Tần Mông và bản Pá Hốc, xã Pa Tần Trên, tỉnh Lai Châu chưa có sóng di động, internet, khó khăn trong liên lạc và học tập của học sinh. Đề nghị các doanh nghiệp viễn thông lắp trạm BTS.',
    paraphrase:
      'Muốn gọi điện phải leo lên đỉnh đồi cách Nậm Tần Mông nửa tiếng, mưa lũ không báo được cho xã. Bà con Pá Hốc cũng thế. Đề nghị Viettel, VNPT dựng cột sóng.',
    line: 'Nậm Tần Mông, Pá Hốc lõm sóng, xin trạm BTS',
    elsewhere: [
      [
        ['Nậm Tần Mông và bản Pá Hốc', 'Huổi Pha và bản Lùng Trù'],
        ['Nậm Tần', 'Huổi Pha'],
      ],
      [
        ['Bản Nậm Tần Mông và bản Pá Hốc, xã Pa Tần Trên', 'Bản Sìn Chải 2, xã Tung Qua Ngoài'],
        ['Bản Nậm Tần', 'Bản Sìn Chải 2'],
      ],
    ],
    anotherPlace:
      'Thôn Lũng Chín, xã Thượng Tân Phùng chưa có sóng di động và internet, học sinh khó học tập, đề nghị doanh nghiệp viễn thông lắp trạm BTS.',
    otherMatter:
      'Bản Nậm Tần Mông chưa có điện lưới, vẫn chạy thủy điện nhỏ dưới suối, đề nghị kéo điện quốc gia.',
  },
  {
    fieldCode: 'van-hoa',
    title: 'Tu bổ đình làng Phương Bản',
    text: 'Đình Phương Bản Thượng, xã Phụng Châu Tây, thành phố Hà Nội là di tích cấp quốc gia, cột gỗ mối mọt, mái xô lệch, có nguy cơ sập. Đề nghị bố trí kinh phí tu bổ, tôn tạo.',
    paraphrase:
      'Ngôi đình cổ Phương Bản Thượng của làng chúng tôi phải chống bằng cọc sắt mấy năm rồi, ngói rơi giữa lúc tế lễ. Được công nhận di tích quốc gia nên dân không dám tự sửa, chỉ biết chờ thành phố cấp tiền.',
    line: 'đình Phương Bản Thượng sắp sập, xin tu bổ',
    elsewhere: [
      [
        ['Đình Phương Bản Thượng', 'Chùa Linh Quang Tự'],
        ['đình làng Phương Bản', 'chùa Linh Quang'],
      ],
      [
        ['Phương Bản Thượng, xã Phụng Châu Tây', 'Yên Sở Giáp, xã Đắc Sở Đông'],
        ['Phương Bản', 'Yên Sở Giáp'],
      ],
    ],
    anotherPlace:
      'Đền Mẫu Trạch ở xã Long Hưng Đoài, xếp hạng quốc gia hẳn hoi, mà kèo cột mục ruỗng, ngói tụt từng mảng. Nhân dân tha thiết xin kinh phí sửa.',
    otherMatter:
      'Đề nghị công nhận lễ hội rước nước đình Phương Bản Thượng là di sản văn hóa phi vật thể.',
  },
  {
    fieldCode: 'van-hoa',
    title: 'Xây nhà văn hóa thôn Quyết Tâm',
    text: 'Thôn Quyết Tâm (xã Cư Ni, tỉnh Đắk Lắk) chưa có nhà văn hóa, phải họp nhờ nhà dân. Kiến nghị bố trí đất và kinh phí xây dựng nhà văn hóa thôn.',
    paraphrase:
      'Mỗi lần họp dân ở Quyết Tâm là lại kéo nhau sang sân nhà trưởng thôn ngồi, trời mưa thì hoãn. Xã Cư Ni coi còn miếng đất công nào làm cho cái hội trường để sinh hoạt.',
    line: 'Quyết Tâm, Cư Ni chưa có nhà văn hóa',
    elsewhere: [
      [['Quyết Tâm', 'Ea Wi 4']],
      [
        ['thôn Quyết Tâm', 'buôn Krông Á'],
        ['Thôn Quyết Tâm (xã Cư Ni', 'Buôn Krông Á (xã Ea Lai Đông'],
      ],
    ],
    anotherPlace:
      'Buôn Ea Tút B, xã Cuôr Dang Hạ chưa có nhà sinh hoạt cộng đồng, phải họp nhờ nhà dân, kiến nghị bố trí đất và kinh phí xây dựng.',
    otherMatter:
      'Thôn Quyết Tâm xin nâng cấp đường ra rẫy cà phê vì mùa mưa xe máy cày không lên được.',
  },
  {
    fieldCode: 'chinh-sach',
    title: 'Hưởng chế độ người có công, thanh niên xung phong',
    text: 'Nhiều thanh niên xung phong thời kỳ kháng chiến chống Mỹ bị thất lạc giấy tờ gốc nên chưa được hưởng trợ cấp một lần. Cử tri đề nghị có hướng dẫn xác nhận thay thế và giải quyết chế độ.',
    paraphrase:
      'Các bà, các chú đi mở đường Trường Sơn ngày xưa, về quê lũ lụt mất hết quyết định, giờ hỏi chế độ thanh niên xung phong thì nơi nào cũng đòi giấy gốc. Người đã ngoài bảy tám mươi, mong cho người làm chứng xác nhận là được.',
    line: 'TNXP mất giấy gốc chưa được trợ cấp',
    elsewhere: [
      [
        ['thanh niên xung phong thời kỳ kháng chiến chống Mỹ', 'dân công hỏa tuyến'],
        ['thanh niên xung phong', 'dân công hỏa tuyến'],
      ],
    ],
    anotherPlace:
      'Nhiều người nhiễm chất độc da cam không còn giấy tờ chứng minh tham gia chiến trường nên chưa được trợ cấp hằng tháng, đề nghị có hướng dẫn tháo gỡ.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Nâng cấp hẻm 45 Lò Chén',
    text: 'Hẻm 45 đường Lò Chén, phường Tân An Hội Bắc, Thành phố Hồ Chí Minh mặt nhựa hư hỏng, ngập khi triều cường. Cử tri đề nghị nâng cấp hẻm kết hợp cống thoát nước.',
    paraphrase:
      'Hẻm 45 Lò Chén của tụi tui hễ rằm, ba mươi là nước lên tới mắt cá, xe chết máy hoài, đường thì lồi lõm. Phường coi nâng hẻm rồi đặt cống luôn một lượt cho bà con đỡ khổ.',
    line: 'nâng hẻm 45 Lò Chén, ngập triều',
    elsewhere: [
      [
        ['Hẻm 45', 'Hẻm 112'],
        ['hẻm 45', 'hẻm 112'],
      ],
      [
        ['Hẻm 45 đường Lò Chén', 'Hẻm 9 đường Rạch Cát Bà'],
        ['hẻm 45 Lò Chén', 'hẻm 9 Rạch Cát Bà'],
      ],
    ],
    anotherPlace:
      'Hẻm 208 đường Cầu Ván, phường Bình Lợi Đông mặt đường hư, ngập khi triều cường, đề nghị nâng cấp hẻm và làm cống.',
    otherMatter:
      'Quán nhậu đầu hẻm 45 Lò Chén hát karaoke loa kéo tới nửa đêm, đề nghị phường xử phạt.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Sạt taluy ĐT.127 Km22',
    text: 'Taluy dương ĐT.127 tại Km22+400, xã Bum Nưa Hạ, tỉnh Lai Châu sạt lở từ mùa mưa 2024, đất đá còn lấp nửa đường, chưa xử lý dứt điểm. Đề nghị xây kè, hót sụt.',
    paraphrase:
      'Đi Bum Nưa Hạ đến cây số 22 là tim đập thình thịch, đồi trên đầu cứ rơi đá xuống, đất tràn ra chỉ còn một làn. Ba mùa mưa rồi mà chỉ thấy cắm mấy cái cọc sơn đỏ. Kiến nghị dọn và kè chắc chắn.',
    line: 'ĐT.127 Km22 Bum Nưa Hạ sạt taluy',
    elsewhere: [
      [
        ['Km22+400', 'Km39+150'],
        ['Km22', 'Km39'],
      ],
      [
        ['ĐT.127', 'ĐT.133B'],
        ['Bum Nưa Hạ', 'Hua Bum Thượng'],
      ],
    ],
    anotherPlace:
      'Taluy dương QL4H tại Km61+900, xã Chung Chải Ngoài sạt lở, đất đá lấp nửa đường chưa xử lý, đề nghị xây kè, hót sụt.',
  },
  {
    fieldCode: 'dien',
    title: 'Cấp điện lưới cho thôn Đắk Sút',
    text: '68 hộ dân thôn Đắk Sút 2, xã Đắk Pxi Thượng, tỉnh Quảng Ngãi chưa có điện lưới quốc gia, phải câu kéo điện từ thôn bên bằng dây trần, không an toàn. Đề nghị đầu tư trạm biến áp và đường dây hạ thế.',
    paraphrase:
      'Thôn Đắk Sút 2 tụi mình xài điện nhờ, kéo dây cả cây số từ thôn bên, cột tre, mưa gió là đứt, có con bò bị giật chết rồi. Xin cho trạm điện riêng về thôn.',
    line: 'Đắk Sút 2 chưa có điện lưới, câu nhờ dây trần',
    elsewhere: [
      [
        ['Đắk Sút 2', 'Kon Rá'],
        ['Đắk Sút', 'Kon Rá'],
      ],
      [
        ['thôn Đắk Sút 2, xã Đắk Pxi Thượng', 'thôn Măng Rương 1, xã Ngọk Tem Đông'],
        ['Đắk Sút', 'Măng Rương 1'],
      ],
    ],
    anotherPlace:
      'Hơn 50 hộ làng Tơ Drăh, xã Ia Kreng Trong tới nay chưa có điện quốc gia, phải mắc nhờ bằng dây trần nguy hiểm, mong Nhà nước kéo điện về.',
    otherMatter:
      'Đồng bào thôn Đắk Sút 2 đề nghị cấp đất sản xuất do đất rẫy nằm trong lòng hồ thủy điện.',
  },
  {
    fieldCode: 'nong-nghiep',
    title: 'Giá vật tư nông nghiệp cao, phân bón giả',
    text: 'Cử tri xã Thạnh Lộc Phú, tỉnh An Giang phản ánh tình trạng phân bón giả, thuốc bảo vệ thực vật kém chất lượng bán tràn lan tại các đại lý quanh chợ Kinh B. Đề nghị tăng cường kiểm tra, xử lý.',
    paraphrase:
      'Mua bao phân ở mấy cửa hàng gần chợ Kinh B về rải lúa hổng xanh, thử ra toàn bột đá. Nông dân Thạnh Lộc Phú lỗ vốn, đề nghị quản lý thị trường vô cuộc.',
    line: 'phân giả ở đại lý chợ Kinh B',
    elsewhere: [
      [
        ['Thạnh Lộc Phú', 'Vĩnh Trạch Hòa'],
        ['chợ Kinh B', 'chợ Cầu Số 5'],
      ],
      [
        [
          'phân bón giả, thuốc bảo vệ thực vật kém chất lượng',
          'lúa giống giả, tôm giống không kiểm dịch',
        ],
        ['phân bón giả', 'giống giả'],
      ],
    ],
    anotherPlace:
      'Cử tri xã Mỹ Hiệp Đông phản ánh phân bón giả, thuốc bảo vệ thực vật kém chất lượng bán tràn lan ở các đại lý dọc kênh Nguyễn Văn Bảy, đề nghị kiểm tra, xử lý.',
    otherMatter:
      'Chợ Kinh B chưa có nhà vệ sinh công cộng, tiểu thương xã Thạnh Lộc Phú đề nghị xây.',
  },
  {
    fieldCode: 'nong-nghiep',
    title: 'Tiêu thụ sắn, công ty nợ tiền dân',
    text: 'Nhà máy tinh bột sắn Hướng Tân Phát tại xã Hướng Linh Đông, tỉnh Quảng Trị nợ tiền mua sắn của hơn 150 hộ đồng bào Vân Kiều từ niên vụ trước. Cử tri đề nghị chính quyền can thiệp để nhà máy trả tiền.',
    paraphrase:
      'Bà con Vân Kiều chở sắn xuống bán cho Hướng Tân Phát, họ viết giấy hẹn ra Tết trả, chừ gần một năm rồi vẫn chưa thấy mô. Nhờ tỉnh, nhờ xã Hướng Linh Đông đòi giúp.',
    line: 'NM sắn Hướng Tân Phát nợ tiền dân',
    elsewhere: [
      [['Nhà máy tinh bột sắn Hướng Tân Phát', 'Công ty Thu mua nông sản Trường Lộc']],
      [
        ['Hướng Tân Phát', 'An Khe Sanh'],
        ['Hướng Linh Đông', 'A Dơi Ngoài'],
      ],
    ],
    anotherPlace:
      'Nhà máy đường Sông Giang 2 nợ tiền mía của bà con xã Khánh Thượng Nam suốt hai vụ, gọi không nghe, đến không gặp. Đề nghị tỉnh can thiệp.',
    otherMatter:
      'Nhà máy tinh bột sắn Hướng Tân Phát xả nước bã sắn ra khe làm cá chết, đề nghị xử lý ô nhiễm.',
  },
  {
    fieldCode: 'y-te',
    title: 'Bệnh viện Đa khoa khu vực Tiên Hải Đông quá tải',
    text: 'Bệnh viện Đa khoa khu vực Tiên Hải Đông, tỉnh Hưng Yên thiếu giường, bệnh nhân nằm ghép, máy CT hỏng từ tháng 3 phải chuyển lên tuyến trên. Đề nghị đầu tư mở rộng và sửa chữa thiết bị.',
    paraphrase:
      'Vào viện Tiên Hải Đông hai ba người một giường, muốn chụp cắt lớp lại phải thuê xe lên tỉnh vì máy hỏng đắp chiếu. Người nghèo ven biển chúng tôi mong bệnh viện được mở rộng, thay máy.',
    line: 'BV Tiên Hải Đông nằm ghép, CT hỏng',
    elsewhere: [
      [['Tiên Hải Đông', 'Thái Thụy Nam']],
      [['Bệnh viện Đa khoa khu vực Tiên Hải Đông', 'Trung tâm Y tế Kiến Xương Hạ']],
    ],
    anotherPlace:
      'Bệnh viện Đa khoa khu vực Hải Hậu Tây thiếu giường, bệnh nhân phải nằm ghép, máy chụp CT hỏng nhiều tháng, đề nghị đầu tư mở rộng.',
    otherMatter:
      'Giá gửi xe tại Bệnh viện Đa khoa khu vực Tiên Hải Đông thu 10.000 đồng/lượt, cao hơn quy định, đề nghị chấn chỉnh.',
  },
  {
    fieldCode: 'an-ninh',
    title: 'Lừa đảo qua điện thoại giả danh công an',
    text: 'Tình trạng lừa đảo qua điện thoại, mạng xã hội, giả danh công an, ngân hàng, điện lực diễn biến phức tạp, nhiều người cao tuổi mất tiền tiết kiệm. Cử tri đề nghị tăng cường tuyên truyền và xử lý nghiêm.',
    paraphrase:
      'Mấy cụ trong làng bị chúng nó gọi đến xưng là công an, dọa dính rửa tiền rồi bắt chuyển khoản, có cụ mất cả sổ tiết kiệm. Cơ quan chức năng phải có cách chặn và nhắc nhở người già chứ để thế này mãi à.',
    line: 'gọi điện giả công an, ngân hàng lừa tiền người già',
    elsewhere: [
      [
        [
          'lừa đảo qua điện thoại, mạng xã hội, giả danh công an, ngân hàng, điện lực',
          'cho vay nặng lãi, tín dụng đen qua ứng dụng',
        ],
        ['Lừa đảo qua điện thoại giả danh công an', 'Tín dụng đen qua ứng dụng'],
        ['nhiều người cao tuổi mất tiền tiết kiệm', 'nhiều công nhân bị khủng bố đòi nợ'],
      ],
    ],
    anotherPlace:
      'Tình trạng thanh thiếu niên sử dụng thuốc lá điện tử, bóng cười, ma túy tổng hợp diễn biến phức tạp, cử tri đề nghị tăng cường tuyên truyền và xử lý nghiêm.',
  },
  {
    fieldCode: 'xay-dung',
    title: 'Tái định cư dự án đường Vành đai 5 chậm',
    text: 'Khu tái định cư Đồng Cầu, xã Bắc Lý Thượng, tỉnh Ninh Bình phục vụ dự án Vành đai 5 chậm tiến độ, 48 hộ đã bàn giao nhà vẫn phải thuê trọ. Đề nghị đẩy nhanh thi công hạ tầng, giao đất cho dân.',
    paraphrase:
      'Chúng tôi nhường nhà làm Vành đai 5 hơn hai năm rồi, đi ở thuê ba chỗ, khu Đồng Cầu hứa giao đất thì mới san nền được một nửa. Tiền thuê nhà hỗ trợ hết từ lâu. Xin tỉnh thúc nhà thầu.',
    line: 'TĐC Đồng Cầu chậm, 48 hộ ở trọ',
    elsewhere: [
      [['Khu tái định cư Đồng Cầu', 'Khu tái định cư Mả Thầy']],
      [
        ['Đồng Cầu, xã Bắc Lý Thượng', 'Bờ Đầm, xã Nhân Chính Hạ'],
        ['48 hộ', '73 hộ'],
      ],
    ],
    anotherPlace:
      'Khu tái định cư Cồn Dừa ở xã Thanh Liêm Trại phục vụ đường sắt tốc độ cao chậm tiến độ, các hộ đã bàn giao nhà vẫn phải thuê trọ, đề nghị sớm giao đất.',
    otherMatter:
      'Các hộ ở khu tái định cư Đồng Cầu kiến nghị giảm tiền sử dụng đất phải nộp vì cao hơn tiền được bồi thường.',
  },
  {
    fieldCode: 'moi-truong',
    title: 'Ô nhiễm cụm công nghiệp Phú Lâm Đông',
    text: 'Các cơ sở tái chế giấy trong Cụm công nghiệp Phú Lâm Đông, tỉnh Bắc Ninh xả nước thải ra sông Ngũ Huyện Khê và đốt nilon ban đêm. Cử tri đề nghị đóng cửa cơ sở vi phạm, lắp quan trắc tự động.',
    paraphrase:
      'Đêm đến mấy xưởng giấy Phú Lâm Đông đốt nilon khét mù, nước thải thì đặc sánh đổ ra Ngũ Huyện Khê. Nhiều đoàn về rồi đâu lại vào đấy, nay dân yêu cầu phải gắn máy đo và đình chỉ xưởng sai phạm.',
    line: 'xưởng giấy CCN Phú Lâm Đông xả thải, đốt nilon',
    elsewhere: [
      [['Phú Lâm Đông', 'Phong Khê 4']],
      [
        [
          'tái chế giấy trong Cụm công nghiệp Phú Lâm Đông',
          'cô đúc nhôm trong Cụm công nghiệp Mẫn Xá Trại',
        ],
        ['cụm công nghiệp Phú Lâm Đông', 'cụm công nghiệp Mẫn Xá Trại'],
      ],
    ],
    anotherPlace:
      'Các cơ sở tái chế nhựa trong Cụm công nghiệp Minh Khai Hạ, xã Như Quỳnh Nam xả nước thải ra kênh và đốt phế liệu ban đêm, cử tri đề nghị đóng cửa cơ sở vi phạm.',
    otherMatter:
      'Trục đường chính Cụm công nghiệp Phú Lâm Đông hỏng nặng, xe cuộn giấy đổ mấy lần, đề nghị làm lại.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Xe quá tải chở đá trên đường thôn Thung Mây',
    text: 'Xe của mỏ đá Công ty Vạn Thạch chạy quá tải, không che bạt trên đường liên xã từ Thung Mây ra QL21, xã Liên Sơn Đông, tỉnh Ninh Bình, rơi vãi đá, bụi mù. Đề nghị lực lượng chức năng xử lý.',
    paraphrase:
      'Dân hai bên đường Thung Mây ăn cơm phải buông màn vì bụi đá. Xe hổ vồ nhà Vạn Thạch chở ngất ngưởng, bạt chẳng phủ, đá rơi vỡ kính xe người ta. Gọi công an thì hôm sau lại chạy.',
    line: 'xe mỏ Vạn Thạch quá tải, bụi đường Thung Mây',
    elsewhere: [
      [['Công ty Vạn Thạch', 'Công ty Hồng Hà Stone']],
      [
        ['Thung Mây', 'Khả Phong Ngoài'],
        ['Vạn Thạch', 'Tiến Lợi'],
      ],
    ],
    anotherPlace:
      'Xe tải của mỏ đất Núi Bò chạy rầm rầm qua làng Hà Vinh Trại, chở quá ngọn, chẳng phủ bạt, đất rơi đầy đường trơn như đổ mỡ. Mong công an giao thông chốt chặn.',
    otherMatter:
      'Mỏ đá Vạn Thạch nổ mìn buổi trưa làm nứt tường nhiều nhà ở Thung Mây, đề nghị kiểm tra và bồi thường.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Cấp giấy chứng nhận quyền sử dụng đất cho các hộ nhận đất của Nông trường Ea Drăng',
    text: 'Cử tri thôn 7, xã Ea Kly, tỉnh Đắk Lắk phản ánh 64 hộ nhận khoán vườn cây của Nông trường cà phê Ea Drăng cũ đã được bàn giao đất về địa phương từ năm 2016 nhưng đến nay chưa được cấp giấy chứng nhận quyền sử dụng đất. Đề nghị tỉnh chỉ đạo đo đạc, lập hồ sơ cấp giấy cho dân yên tâm sản xuất.',
    paraphrase:
      'Bà con công nhân cũ ở thôn 7 Ea Kly làm rẫy trên đất nông trường trả lại gần chục năm nay rồi mà sổ đỏ vẫn chưa có, muốn vay ngân hàng không vay được, muốn chia cho con cũng không xong. Xin hỏi bao giờ thì làm sổ cho chúng tôi?',
    line: 'Thôn 7 Ea Kly – đất nông trường Ea Drăng trả về, dân chưa có sổ đỏ',
    elsewhere: [
      [
        ['Ea Drăng', 'Ea Tul'],
        ['thôn 7, xã Ea Kly', 'thôn 3, xã Cư Pơng'],
      ],
      [
        ['thôn 7, xã Ea Kly', 'buôn Kla, xã Krông Nô'],
        ['Ea Drăng', 'Phước Sơn'],
      ],
    ],
    anotherPlace:
      'Hơn 40 hộ ở thôn 12, xã Ia Sao, tỉnh Gia Lai canh tác trên đất Nông trường chè Bàu Sen đã giao về địa phương từ lâu nhưng chưa được cấp giấy chứng nhận quyền sử dụng đất, đề nghị sớm đo đạc và cấp giấy.',
    otherMatter:
      'Đường vào khu rẫy thôn 7 xã Ea Kly mùa mưa lầy lội, xe chở cà phê không vào được, đề nghị hỗ trợ đổ đá cấp phối.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Chồng lấn ranh giới đất lâm trường và đất rẫy của dân làng Plei Ơi',
    text: 'Đề nghị rà soát, đo đạc lại ranh giới giữa Công ty lâm nghiệp Hà Nừng và đất sản xuất của bà con làng Plei Ơi, xã Kông Chiêng, tỉnh Gia Lai. Nhiều rẫy dân làm từ trước năm 1990 nay lại nằm trong bản đồ giao cho công ty, thường xuyên xảy ra tranh chấp.',
    paraphrase:
      'Rẫy ông bà để lại ở Plei Ơi mà lâm trường cứ nói là đất của họ, cắm mốc vô tận chân nhà đầm. Mời nhà nước lên đo cho rõ, đâu của dân đâu của công ty, để khỏi cãi nhau hoài.',
    line: 'Plei Ơi, Kông Chiêng: đất rẫy dân chồng đất lâm trường Hà Nừng, xin đo lại ranh',
    elsewhere: [
      [
        ['Plei Ơi', 'Plei Bông'],
        ['Hà Nừng', 'Sơ Pai'],
      ],
      [
        ['làng Plei Ơi', 'làng Đê Kjiêng'],
        ['xã Kông Chiêng', 'xã Đăk Rong'],
      ],
    ],
    anotherPlace:
      'Bon Bu Sir, xã Quảng Trực, tỉnh Lâm Đồng: đất dân canh tác lâu năm bị trùng vào diện tích giao cho Công ty lâm nghiệp Nam Tây, hai bên tranh chấp kéo dài, cử tri đề nghị đo lại ranh giới.',
    otherMatter:
      'Làng Plei Ơi chưa có giọt nước hợp vệ sinh, mùa khô bà con phải đi lấy nước suối xa hơn 2 km.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Dự án khu đô thị Nam Cầu Giăng treo, dân không xây sửa được nhà',
    text: 'Cử tri khối phố Phú Ân, phường Điện Thắng, thành phố Đà Nẵng phản ánh dự án Khu đô thị Nam Cầu Giăng được phê duyệt từ năm 2012 nhưng không triển khai, 120 hộ dân trong vùng quy hoạch không được tách thửa, không được cấp phép xây dựng. Đề nghị thu hồi hoặc điều chỉnh quy hoạch.',
    paraphrase:
      'Mười mấy năm ni nhà cửa ở Phú Ân xuống cấp mà xin sửa phường không cho, nói là dính quy hoạch khu đô thị bên cầu Giăng. Làm thì làm, không làm thì bỏ đi để dân còn cất nhà cho con cái.',
    line: 'KP Phú Ân kêu quy hoạch treo KĐT Nam Cầu Giăng, đề nghị xóa',
    elsewhere: [
      [
        ['Nam Cầu Giăng', 'Bắc Sông Cầu Đỏ'],
        ['Phú Ân', 'Bồ Mưng'],
      ],
      [
        ['Nam Cầu Giăng', 'An Hòa Riverside'],
        ['khối phố Phú Ân, phường Điện Thắng', 'khối phố Long Xuyên, phường Nam Phước'],
      ],
    ],
    anotherPlace:
      'Khu dân cư ven đầm Ô Loan thuộc thôn Tân Phú, xã Tuy An Nam, tỉnh Đắk Lắk bị quy hoạch khu du lịch từ 2010, đến nay chủ đầu tư chưa động tĩnh gì, dân không sửa được nhà, không tách được thửa cho con.',
    otherMatter:
      'Nước thải từ cụm công nghiệp chảy ra mương khối phố Phú Ân đen ngòm, hôi thối, cử tri đề nghị kiểm tra.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Giá bồi thường đất lúa dự án cao tốc đoạn qua ấp Thạnh Lợi',
    text: 'Cử tri ấp Thạnh Lợi, xã Trường Long Tây, thành phố Cần Thơ cho rằng đơn giá bồi thường đất lúa khi thu hồi làm tuyến cao tốc quá thấp so với giá thị trường, chỉ 180.000 đồng/m2. Kiến nghị xem xét điều chỉnh giá bồi thường.',
    paraphrase:
      'Nhà nước lấy ruộng làm cao tốc ở Thạnh Lợi, Trường Long Tây, trả có mấy chục triệu một trăm thước, cầm tiền ra ngoài mua lại không được nửa công. Bà con xin coi lại cái giá đền bù cho thỏa đáng.',
    line: 'Ấp Thạnh Lợi chê giá đền bù đất lúa làm cao tốc thấp',
    elsewhere: [
      [['ấp Thạnh Lợi', 'ấp Trường Thọ']],
      [
        ['Thạnh Lợi', 'Vĩnh Nhuận'],
        ['Trường Long Tây', 'Tân Hội Đông'],
      ],
    ],
    anotherPlace:
      'Đề nghị nâng đơn giá bồi thường đất trồng lúa cho các hộ ấp Mỹ Phú 2, xã Long Phú Thuận, tỉnh Đồng Tháp bị thu hồi đất mở rộng đường ĐT.847 vì mức áp dụng thấp hơn giá thực tế nhiều lần.',
    otherMatter:
      'Xe chở cát làm cao tốc chạy qua lộ ấp Thạnh Lợi làm bể nát mặt đường, đề nghị nhà thầu sửa trả cho dân.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Giao đất tái định cư cho hộ bị sạt lở thôn Tân Hòa',
    text: 'Hiện nay 27 hộ thôn Tân Hòa, xã Trà Leng Thượng, thành phố Đà Nẵng bị mất nhà do sạt lở năm 2020 vẫn đang ở tạm. Cử tri đề nghị sớm hoàn thành mặt bằng và giao đất ở tại khu tái định cư Bằng La.',
    paraphrase:
      'Sau vụ lở núi, chúng tôi dựng lều ở nhờ bà con đã mấy mùa mưa. Khu Bằng La san nền xong bỏ đó, cỏ mọc cao quá đầu. Dân Tân Hòa chỉ mong được chia lô để làm nhà trước mùa bão.',
    line: 'Hộ sạt lở Tân Hòa (Trà Leng Thượng) chờ đất TĐC Bằng La',
    elsewhere: [
      [
        ['Bằng La', 'Nước Vin'],
        ['Tân Hòa', 'Măng Lin'],
      ],
      [
        ['Tân Hòa', 'Ra Nhông'],
        ['Trà Leng Thượng', 'A Vương Nam'],
        ['Bằng La', 'Aur'],
      ],
    ],
    anotherPlace:
      'Xóm Huồi Pai, xã Mường Típ, tỉnh Nghệ An có 19 hộ mất nhà vì lũ ống, đến nay chưa được bố trí đất ở tại khu tái định cư, vẫn sống trong lán tạm.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Cá nhân lấn chiếm đất công ven rạch Cái Sơn',
    text: 'Phản ánh tình trạng một số hộ kinh doanh san lấp, lấn chiếm đất công ven rạch Cái Sơn đoạn từ cầu Ông Hưu đến chợ Tân Thiềng, xã Tân Thiềng, tỉnh Vĩnh Long để làm nhà kho, quán nhậu. Đề nghị xử lý dứt điểm, thu hồi đất.',
    paraphrase:
      'Mé rạch Cái Sơn gần chợ Tân Thiềng hồi trước là đất của nhà nước, giờ mấy quán nhậu đổ cát lấn ra tới gần giữa rạch, cất trại cất kho đủ thứ. Sao không thấy xã làm gì hết trơn?',
    line: 'Lấn chiếm đất công mé rạch Cái Sơn, cầu Ông Hưu – chợ Tân Thiềng',
    elsewhere: [
      [
        ['rạch Cái Sơn', 'rạch Bà Kẹo'],
        ['cầu Ông Hưu', 'cầu Bến Bè'],
      ],
      [
        ['Tân Thiềng', 'Phú Phụng'],
        ['Cái Sơn', 'Cái Gà'],
        ['Ông Hưu', 'Kinh Ngang'],
      ],
    ],
    anotherPlace:
      'Có hộ đổ đất lấn ra bờ kênh Thầy Cai ở ấp Bàu Sim, xã Đức Hòa Bắc, tỉnh Tây Ninh, dựng nhà xưởng trên đất công, dân báo nhiều lần chưa thấy xử lý.',
    otherMatter: 'Cầu Ông Hưu ở Tân Thiềng lan can gãy, ván sàn mục, đề nghị xây cầu mới.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Đính chính sai sót tên, diện tích trên giấy chứng nhận ở xã Bình Hiệp',
    text: 'Nhiều hộ tại thôn Đông Phước, xã Bình Hiệp, tỉnh Quảng Ngãi được cấp giấy chứng nhận theo dự án tổng thể nhưng sai họ tên, sai số thửa, diện tích không khớp thực địa. Đề nghị Văn phòng đăng ký đất đai đính chính và miễn phí cho dân vì lỗi không phải do dân.',
    paraphrase:
      'Sổ đỏ phát năm kia cho dân Đông Phước sai tùm lum, người thì lộn chữ lót, người thì thiếu mấy trăm mét đất. Đi sửa lại bắt nộp tiền đo đạc, trong khi cán bộ ghi sai chứ mô phải dân.',
    line: 'Thôn Đông Phước, Bình Hiệp: sổ đỏ cấp sai tên, sai thửa, xin sửa không thu phí',
    elsewhere: [
      [['thôn Đông Phước', 'thôn Xuân Yên Tây']],
      [
        ['Đông Phước', 'Mỹ Thiện'],
        ['Bình Hiệp', 'Trà Bình Hạ'],
      ],
    ],
    anotherPlace:
      'Giấy chứng nhận cấp đồng loạt cho các hộ xóm Đồng Bông, xã Thịnh Minh Sơn, tỉnh Phú Thọ ghi sai số thửa và họ tên chủ sử dụng, đề nghị cơ quan đăng ký đất đai đính chính miễn phí.',
    otherMatter: 'Thôn Đông Phước, Bình Hiệp đề nghị xây tường rào nghĩa trang nhân dân.',
  },
  {
    fieldCode: 'dat-dai',
    title: 'Đất 5% công ích thôn Ngọc Trì cho thuê không đúng đối tượng',
    text: 'Cử tri thôn Ngọc Trì, xã Thanh Miện Bắc, thành phố Hải Phòng đề nghị kiểm tra việc UBND xã cho thuê quỹ đất 5% công ích tại cánh đồng Mả Đống cho người ngoài địa phương làm bãi vật liệu, không công khai đấu giá.',
    paraphrase:
      'Cánh đồng Mả Đống làng Ngọc Trì là đất phần trăm của xã, chả hiểu họp hành thế nào lại giao cho mấy ông nơi khác về đổ cát đá kinh doanh. Dân chúng tôi hỏi thuê thì bảo hết. Đề nghị làm cho ra nhẽ.',
    line: 'Đất công ích đồng Mả Đống (Ngọc Trì) cho thuê làm bãi VLXD, không đấu giá',
    elsewhere: [
      [
        ['Mả Đống', 'Cửa Nghè'],
        ['Ngọc Trì', 'Đan Giáp'],
      ],
      [
        ['Ngọc Trì', 'Cự Lộc'],
        ['Thanh Miện Bắc', 'Tứ Kỳ Hạ'],
        ['Mả Đống', 'Đầm Sen'],
      ],
    ],
    anotherPlace:
      'Xã Yên Khê Hạ, tỉnh Ninh Bình giao đất công ích khu Bến Gạch thôn Trung Đồng cho một doanh nghiệp làm bãi tập kết vật liệu mà không thông qua dân, không tổ chức đấu giá; cử tri yêu cầu thanh tra.',
  },
  {
    fieldCode: 'hanh-chinh',
    title: 'Điểm tiếp nhận hồ sơ của xã sau sáp nhập quá xa dân vùng Cư San',
    text: "Sau khi sáp nhập, người dân các thôn Ea Sanh, Sông Chò thuộc xã Cư San cũ phải đi hơn 35 km đến Trung tâm phục vụ hành chính công xã M'Drắk Đông, tỉnh Đắk Lắk để chứng thực, khai sinh. Đề nghị bố trí điểm tiếp nhận hồ sơ tại trụ sở xã Cư San cũ.",
    paraphrase:
      "Dân Ea Sanh với Sông Chò đi làm cái giấy khai sinh mất nguyên ngày, đường đèo dốc, ra tới M'Drắk Đông thì hết giờ. Trụ sở Cư San ngày trước còn đó bỏ không, sao không để một hai cán bộ ngồi nhận giấy tờ cho bà con.",
    line: 'Xin đặt điểm nhận hồ sơ tại trụ sở xã Cư San cũ, ra trung tâm HCC quá xa',
    elsewhere: [
      [
        ['Cư San', 'Ea Trang'],
        ['Ea Sanh, Sông Chò', "M'Hạp, Ea Bra"],
      ],
      [
        ["M'Drắk Đông", 'Krông Bông Thượng'],
        ['Cư San', 'Yang Mao'],
        ['Ea Sanh, Sông Chò', 'Buôn Tul, Buôn Hàng'],
      ],
    ],
    anotherPlace:
      'Người già ở bản Pá Hu, xã Xà Hồ cũ muốn chứng thực giấy tờ phải vượt 28 km ra Trung tâm phục vụ hành chính công xã Trạm Tấu Thượng, tỉnh Lào Cai; đề nghị mở điểm tiếp nhận tại trụ sở cũ.',
    otherMatter:
      'Trạm y tế tại Cư San không có bác sĩ, bà con thôn Ea Sanh ốm đau phải tự đi ra huyện cũ.',
  },
  {
    fieldCode: 'xay-dung',
    title: 'Chung cư Hòa Khánh B xuống cấp',
    text: 'Chung cư thu nhập thấp Hòa Khánh B, phường Liên Chiểu, thành phố Đà Nẵng bong tróc trần, thấm dột, thang máy hư hỏng liên tục từ năm 2022. Cử tri đề nghị đơn vị quản lý duy tu, sửa chữa, bảo đảm an toàn cho cư dân.',
    paraphrase:
      'Tui ở khu chung cư Hòa Khánh B bên Liên Chiểu, vữa trần rớt xuống suýt trúng đầu con nít, thang máy cứ đi bữa được bữa không, mưa là nước nhỏ giọt khắp hành lang. Ai quản lý thì lo sửa đi chớ.',
    line: 'CC Hòa Khánh B: trần bong, dột, thang máy hỏng',
    elsewhere: [
      [
        ['Hòa Khánh B', 'Nại Hiên 3'],
        ['phường Liên Chiểu', 'phường Sơn Trà'],
      ],
      [
        ['Hòa Khánh B', 'Phong Bắc'],
        ['Liên Chiểu', 'Cẩm Lệ'],
      ],
    ],
    anotherPlace:
      'Nhà tập thể Xi Măng dãy C, phường Lam Sơn Bắc, tỉnh Thanh Hóa tường nứt, trần bong, nước thấm từ tầng trên xuống tầng dưới; cư dân mong được sửa chữa trước mùa mưa bão.',
    otherMatter: 'Cư dân chung cư Hòa Khánh B đề nghị sớm được mua lại căn hộ và cấp sổ hồng.',
  },
  {
    fieldCode: 'giao-duc',
    title: 'Trường mẫu giáo Họa Mi điểm ấp Rạch Vẹt thiếu phòng học',
    text: 'Điểm lẻ ấp Rạch Vẹt của Trường mẫu giáo Họa Mi, xã Tân Ân Tây, tỉnh Cà Mau chỉ có 2 phòng nhưng phải tiếp nhận hơn 90 cháu. Cử tri kiến nghị xây thêm ít nhất 2 phòng học.',
    paraphrase:
      'Con nít Rạch Vẹt đi học mẫu giáo Họa Mi mà ngồi chật như nêm, hai phòng nhét gần trăm đứa, có đứa năm nay phải ở nhà chờ. Mong trên cho cất thêm phòng.',
    line: 'MG Họa Mi (điểm Rạch Vẹt) chật, xin xây thêm phòng',
    elsewhere: [
      [
        ['Rạch Vẹt', 'Ông Như'],
        ['Họa Mi', 'Sao Mai'],
      ],
      [
        ['Họa Mi', 'Hướng Dương'],
        ['ấp Rạch Vẹt', 'ấp Xẻo Lá'],
        ['Tân Ân Tây', 'Viên An Bắc'],
      ],
    ],
    anotherPlace:
      'Trường mầm non Hoa Ban, bản Nà Tấu 2, xã Mường Phăng Hạ, tỉnh Điện Biên có 3 lớp phải học chung 1 phòng nhờ nhà văn hóa, đề nghị đầu tư thêm phòng học.',
    otherMatter:
      'Đường vô điểm trường mẫu giáo Họa Mi ở Rạch Vẹt chưa có lan can, sát mé sông, các cháu đi dễ té.',
  },
  {
    fieldCode: 'giao-duc',
    title: 'Trường Tiểu học Kim Đồng, xã Ia Pnôn thiếu giáo viên tiếng Anh, Tin học',
    text: 'Trường Tiểu học Kim Đồng, xã Ia Pnôn, tỉnh Gia Lai hai năm nay không có giáo viên tiếng Anh và Tin học, học sinh lớp 3, lớp 4 không được học đủ chương trình 2018. Đề nghị Sở Giáo dục và Đào tạo bổ sung biên chế, tuyển dụng.',
    paraphrase:
      'Cháu tôi học lớp 4 trường Kim Đồng trên Ia Pnôn mà chưa biết một chữ tiếng Anh, máy vi tính thì phủ bạt để đó vì không có thầy cô dạy. Vùng biên giới đã khó rồi, mong cho giáo viên về.',
    line: 'TH Kim Đồng Ia Pnôn – không có GV Anh văn, Tin',
    elsewhere: [
      [
        ['Kim Đồng', 'Nơ Trang Lơng'],
        ['Ia Pnôn', 'Ia Mơ'],
      ],
      [
        ['Tiểu học Kim Đồng', 'Tiểu học Lê Văn Tám'],
        ['Ia Pnôn', 'Ia Nan'],
      ],
    ],
    anotherPlace:
      'Cử tri xã Đắk Plô, tỉnh Quảng Ngãi phản ánh Trường Tiểu học Ngọc Hoàng không có giáo viên dạy tiếng Anh và Tin học đã ba năm học liền, đề nghị ngành giáo dục bố trí.',
    otherMatter:
      'Nhà vệ sinh học sinh Trường Tiểu học Kim Đồng, Ia Pnôn hư hỏng, không có nước, đề nghị xây mới.',
  },
  {
    fieldCode: 'giao-duc',
    title: 'Trường THCS Nguyễn Bá Loan thiếu giáo viên dạy Toán',
    text: 'Cử tri xã Mộ Đức Đông, tỉnh Quảng Ngãi: Trường THCS Nguyễn Bá Loan còn thiếu 3 giáo viên Toán, Khoa học tự nhiên, phải dạy ghép, dạy thay, ảnh hưởng chất lượng ôn thi vào lớp 10. Đề nghị điều động, tuyển mới.',
    paraphrase:
      'Phụ huynh lớp 9 trường Nguyễn Bá Loan lo lắm, thầy dạy toán nghỉ hưu không có người thay, cô dạy sinh lên dạy toán. Sắp thi chuyển cấp rồi, xin cấp trên bố trí thầy cô đúng môn về Mộ Đức Đông.',
    line: 'THCS Nguyễn Bá Loan thiếu thầy Toán, KHTN',
    elsewhere: [
      [
        ['Nguyễn Bá Loan', 'Trần Kỳ Phong'],
        ['Mộ Đức Đông', 'Bình Sơn Thượng'],
      ],
      [['Nguyễn Bá Loan', 'Phạm Kiệt']],
    ],
    anotherPlace:
      'Trường THCS Võ Thị Sáu ở xã Phú Tân Hội, tỉnh An Giang thiếu giáo viên Toán và Ngữ văn, nhiều lớp phải học ghép, đề nghị sớm tuyển dụng.',
    otherMatter:
      'Trước cổng Trường THCS Nguyễn Bá Loan giờ tan học kẹt xe, hàng rong lấn chiếm lòng đường, cần có lực lượng điều tiết.',
  },
  {
    fieldCode: 'giao-duc',
    title: 'Mức học phí và các khoản thu đầu năm tại Trường THPT Lê Thánh Tôn',
    text: 'Đầu năm học 2025-2026, phụ huynh Trường THPT Lê Thánh Tôn, phường Hoài Nhơn Nam, tỉnh Gia Lai phải đóng nhiều khoản mang danh tự nguyện như mua ti vi, máy lạnh, quỹ lớp, tổng trên 3 triệu đồng/em. Đề nghị thanh tra, chấn chỉnh lạm thu.',
    paraphrase:
      'Tự nguyện chi mà ai cũng phải đóng như ai! Con tui học Lê Thánh Tôn ở Hoài Nhơn Nam, mới vô năm mà tiền máy lạnh, tiền ti vi, quỹ này quỹ nọ hết mấy triệu bạc, nhà nông lấy đâu ra. Nhờ trên kiểm tra trường.',
    line: 'Lạm thu đầu năm ở THPT Lê Thánh Tôn',
    elsewhere: [
      [
        ['Lê Thánh Tôn', 'Nguyễn Trân'],
        ['Hoài Nhơn Nam', 'Tam Quan Bắc'],
      ],
      [['THPT Lê Thánh Tôn', 'THCS Đào Duy Tùng']],
    ],
    anotherPlace:
      'Phụ huynh Trường Tiểu học Thị trấn Gôi cũ, xã Vụ Bản Nam, tỉnh Ninh Bình bức xúc vì hội phụ huynh thu tiền lắp điều hòa, mua bảng thông minh bình quân đầu cháu, đề nghị chấn chỉnh.',
  },
  {
    fieldCode: 'giao-duc',
    title: 'Đề nghị giữ điểm trường thôn Kà Dăng',
    text: 'Đề nghị không xóa điểm trường tiểu học thôn Kà Dăng, xã Sông Kôn Thượng, thành phố Đà Nẵng vì nếu dồn về trường chính, học sinh lớp 1, lớp 2 phải đi bộ hơn 7 km, qua hai ngầm tràn, rất nguy hiểm mùa mưa lũ.',
    paraphrase:
      'Nghe nói năm sau nhà trường gom hết các cháu Kà Dăng ra trung tâm Sông Kôn Thượng học. Trẻ 6 tuổi lội suối xa như vậy cha mẹ không yên tâm, chắc nghỉ học hết. Dân làng xin để lại lớp ở thôn.',
    line: 'Kà Dăng xin giữ lại điểm trường lẻ, không dồn về trường chính',
    elsewhere: [
      [['Kà Dăng', 'A Bung']],
      [
        ['Kà Dăng', 'Tà Lao'],
        ['Sông Kôn Thượng', 'Tà Long Bắc'],
        ['thành phố Đà Nẵng', 'tỉnh Quảng Trị'],
      ],
    ],
    anotherPlace:
      'Bản Sín Chải, xã Dào San Thượng, tỉnh Lai Châu mong ngành giáo dục duy trì điểm trường lẻ cho lớp 1, 2; sáp nhập về trung tâm thì các cháu phải đi bộ gần 9 km đường dốc.',
    otherMatter: 'Thôn Kà Dăng đề nghị làm cầu treo thay ngầm tràn vì lũ về là bị cô lập.',
  },
  {
    fieldCode: 'giao-duc',
    title: 'Nợ chế độ bán trú học sinh Trường PTDTBT Lơ Ku',
    text: 'Trường PTDTBT tiểu học và THCS Lơ Ku, tỉnh Gia Lai chậm chi trả tiền ăn, gạo hỗ trợ học sinh bán trú học kỳ II năm học 2024-2025. Cử tri đề nghị sớm cấp kinh phí.',
    paraphrase:
      'Mấy tháng rồi học sinh ở nội trú Lơ Ku chưa nhận được tiền ăn với gạo nhà nước cho, thầy cô phải mua chịu ngoài quán nấu cho các em. Sau sáp nhập xã chuyển tiền qua lại sao mà lâu thế?',
    line: 'Trường bán trú Lơ Ku: HS chưa nhận tiền ăn, gạo',
    elsewhere: [[['Lơ Ku', 'Krong']], [['Lơ Ku', 'Đăk Roong Hạ']]],
    anotherPlace:
      'Phụ huynh xã Sơn Vĩ Hạ, tỉnh Tuyên Quang phản ánh học sinh Trường PTDTBT Lũng Chinh chưa được cấp gạo và tiền ăn bán trú từ đầu năm, đề nghị giải quyết.',
    otherMatter: 'Dãy phòng ở của học sinh Trường PTDTBT Lơ Ku dột nát, giường gãy, cần sửa chữa.',
  },
  {
    fieldCode: 'giao-duc',
    title: 'Sửa chữa nhà vệ sinh Trường Tiểu học An Hiệp 2',
    text: 'Nhà vệ sinh học sinh của Trường Tiểu học An Hiệp 2, xã Châu Thành Đông, tỉnh Đồng Tháp xây từ năm 1999, đã xuống cấp, nghẹt, bốc mùi. Đề nghị đầu tư xây mới.',
    paraphrase:
      'Tụi nhỏ học An Hiệp 2 nín tiểu tới chiều về nhà mới dám đi vì cầu tiêu trong trường dơ quá, nghẹt hoài. Xây lại giùm cái nhà vệ sinh cho các cháu nhờ.',
    line: 'Xin xây lại WC trường TH An Hiệp 2',
    elsewhere: [
      [['An Hiệp 2', 'Tân Nhuận 1']],
      [
        ['An Hiệp 2', 'Phú Hựu 3'],
        ['Châu Thành Đông', 'Lai Vung Nam'],
      ],
    ],
    anotherPlace:
      'Khu vệ sinh của học sinh Trường Tiểu học Cẩm Vịnh, xã Thạch Hà Tây, tỉnh Hà Tĩnh xuống cấp trầm trọng, hôi hám, các cháu không dám dùng, đề nghị xây mới.',
    otherMatter:
      'Trường Tiểu học An Hiệp 2 sân trường thấp, triều cường là ngập, đề nghị nâng sân.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Ổ gà trên ĐT.639 đoạn Km12 đến Km15 qua xã Cát Khánh',
    text: 'Tuyến ĐT.639 đoạn từ Km12 đến Km15 qua xã Cát Khánh, tỉnh Gia Lai xuất hiện nhiều ổ gà, ổ voi do xe chở titan, đá chạy quá tải; đã có nhiều vụ té xe. Đề nghị sửa chữa và kiểm soát tải trọng.',
    paraphrase:
      'Đoạn đường ven biển từ cây xăng Cát Khánh vô tới cống ba miệng nát như ruộng cày, xe tải chở đá với cát đen chạy suốt đêm. Dân đi chợ sớm té gãy tay mấy người rồi, sửa giùm đường 639.',
    line: 'ĐT.639 Km12–15 Cát Khánh hư nặng do xe quá tải',
    elsewhere: [
      [
        ['Km12 đến Km15', 'Km31 đến Km34'],
        ['Cát Khánh', 'Mỹ Thành Nam'],
      ],
      [
        ['ĐT.639', 'ĐT.634'],
        ['Cát Khánh', 'Cát Hiệp'],
      ],
    ],
    anotherPlace:
      'Quốc lộ 14C đoạn Km47 đến Km52 qua xã Ia Rvê Thượng, tỉnh Đắk Lắk ổ voi dày đặc, xe chở mía, chở gỗ quá tải chạy nhiều, cử tri đề nghị sửa chữa, cân xe.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Lắp đèn tín hiệu tại ngã ba Cầu Mống, QL1',
    text: 'Ngã ba Cầu Mống giao QL1 với ĐH.7, xã Điện Minh Tây, thành phố Đà Nẵng thường xảy ra tai nạn giao thông, từ đầu năm đến nay có 4 vụ, 2 người chết. Cử tri đề nghị lắp đèn tín hiệu giao thông.',
    paraphrase:
      'Chỗ ngã ba Cầu Mống trên đường 1 xe container chạy ào ào, bà con từ trong xã băng ra là coi như đánh cược. Mới tháng trước lại chết thêm người. Xin gắn cho cái đèn xanh đèn đỏ.',
    line: 'Ngã ba Cầu Mống (QL1) hay tai nạn, xin đèn xanh đỏ',
    elsewhere: [
      [
        ['Cầu Mống', 'Vĩnh Điện Thượng'],
        ['ĐH.7', 'ĐH.12'],
      ],
      [
        ['Cầu Mống', 'Cây Cốc'],
        ['ĐH.7', 'ĐH.21'],
        ['xã Điện Minh Tây', 'xã Thăng An'],
      ],
    ],
    anotherPlace:
      'Ngã tư Lộ Tẻ Rạch Giá cũ, giao QL80 với đường vào ấp Phụng Quới, xã Thạnh An Trung, thành phố Cần Thơ hay xảy ra tai nạn chết người mà không có đèn giao thông, đề nghị lắp sớm.',
    otherMatter:
      'Ngã ba Cầu Mống cứ mưa lớn là ngập nửa bánh xe, cống thoát nước QL1 bị bít, đề nghị nạo vét.',
  },
  {
    fieldCode: 'giao-thong',
    title: 'Cầu Kênh Ranh ấp 4 yếu, xe cứu thương không qua được',
    text: 'Cầu Kênh Ranh thuộc ấp 4, xã Vĩnh Thuận Đông, thành phố Cần Thơ là cầu bê tông rộng 1,5 m, đã nứt mố, xe bốn bánh không lưu thông được. Cử tri mong được xây cầu mới tải trọng 5 tấn.',
    paraphrase:
      'Ấp 4 bữa hổm có người đột quỵ, xe cấp cứu tới đầu kênh Ranh phải dừng lại vì cầu nhỏ quá, mố nứt toác, bà con khiêng võng qua. Ráng cho Vĩnh Thuận Đông cây cầu lớn hơn.',
    line: 'Xây mới cầu Kênh Ranh ấp 4 (hẹp, nứt mố)',
    elsewhere: [
      [['Kênh Ranh', 'Kênh Lung Nia']],
      [
        ['Kênh Ranh', 'Xẻo Chít'],
        ['ấp 4', 'ấp 8'],
        ['Vĩnh Thuận Đông', 'Hòa An Thượng'],
      ],
    ],
    anotherPlace:
      'Xin xây lại cầu Ba Rinh Nhỏ, ấp Tân Quới B, xã Đại Hải Tây: cầu hẹp, nứt mố, ô tô và xe cứu thương không qua được.',
  },
  {
    fieldCode: 'y-te',
    title: 'Trạm y tế xã Đăk Tơ Lung thiếu bác sĩ',
    text: 'Trạm y tế xã Đăk Tơ Lung, tỉnh Quảng Ngãi từ tháng 3 năm 2025 không có bác sĩ, người dân muốn khám BHYT phải chuyển lên tuyến trên cách 40 km. Đề nghị Sở Y tế bố trí bác sĩ.',
    paraphrase:
      'Bà con Đăk Tơ Lung đau ốm ra trạm xá chỉ có cô y sĩ phát vài viên thuốc rồi bảo đi bệnh viện, đường xa, không có tiền xe. Cả năm nay không thấy bác sĩ nào về.',
    line: 'TYT Đăk Tơ Lung không có bác sĩ',
    elsewhere: [[['Đăk Tơ Lung', 'Đăk Kôi']], [['Đăk Tơ Lung', 'Ngọk Tem']]],
    anotherPlace:
      'Trạm y tế xã Ba Vinh Thượng, tỉnh Quảng Ngãi khuyết bác sĩ đã hơn một năm, bệnh nhân BHYT phải đi xa, đề nghị ngành y tế cử bác sĩ về.',
    otherMatter:
      'Xã Đăk Tơ Lung có nhiều cột điện gỗ mục trong làng, đề nghị thay bằng trụ bê tông.',
  },
  {
    fieldCode: 'y-te',
    title: 'Thiếu thuốc BHYT tại Trung tâm Y tế Hương Trà',
    text: 'Cử tri phường Hương Xuân, thành phố Huế phản ánh bệnh nhân tăng huyết áp, đái tháo đường khám tại Trung tâm Y tế Hương Trà thường xuyên bị thiếu thuốc, phải mua ngoài. Đề nghị ngành y tế khắc phục việc đấu thầu thuốc chậm.',
    paraphrase:
      'Mệ tui lãnh thuốc huyết áp hằng tháng ở Hương Trà, dạo ni lần mô lên cũng nói hết thuốc, viết giấy ra tiệm mà mua. Đóng bảo hiểm để làm chi rứa?',
    line: 'TTYT Hương Trà hết thuốc BHYT (huyết áp, tiểu đường)',
    elsewhere: [
      [
        ['Hương Trà', 'Phú Lộc'],
        ['phường Hương Xuân', 'xã Vinh Lộc Hạ'],
      ],
      [['Trung tâm Y tế Hương Trà', 'Bệnh viện đa khoa Bình Điền']],
    ],
    anotherPlace:
      'Người bệnh tiểu đường, huyết áp ở xã Gò Quao Đông, tỉnh An Giang đi khám ở Bệnh viện đa khoa khu vực Vĩnh Hòa Hưng hay bị báo hết thuốc bảo hiểm, phải tự bỏ tiền mua.',
    otherMatter:
      'Bãi giữ xe Trung tâm Y tế Hương Trà thu tiền quá quy định, cử tri đề nghị kiểm tra.',
  },
  {
    fieldCode: 'y-te',
    title: 'Trạm y tế Bình Thạnh cũ bỏ không sau sắp xếp',
    text: 'Sau sắp xếp, trụ sở Trạm y tế xã Bình Thạnh cũ, nay thuộc xã Hồng Ngự Tây, tỉnh Đồng Tháp không hoạt động, người dân cù lao phải qua phà đi khám bệnh. Đề nghị duy trì làm điểm trạm khám chữa bệnh ban đầu.',
    paraphrase:
      'Cù lao Bình Thạnh tụi tui giờ đau bụng nửa đêm cũng phải đợi phà. Trạm y tế còn tốt nguyên mà nhập xã xong khóa cửa bỏ hoang, uổng quá. Xin mở lại cho có người trực.',
    line: 'Mở lại điểm trạm y tế Bình Thạnh cũ (cù lao, Hồng Ngự Tây)',
    elsewhere: [
      [['Bình Thạnh', 'Long Thuận']],
      [
        ['Bình Thạnh', 'Tân Hòa'],
        ['Hồng Ngự Tây', 'Thanh Bình Nam'],
      ],
    ],
    anotherPlace:
      'Trạm y tế Nhơn Châu Hạ trước đây nay đã đóng cửa do sáp nhập, dân đảo Hòn Đụn phải đi tàu vào đất liền khám bệnh, mong được mở lại điểm khám.',
  },
  {
    fieldCode: 'y-te',
    title: 'Dịch sốt xuất huyết tại khu phố Tân Lập',
    text: 'Cử tri khu phố Tân Lập, phường Buôn Hồ Bắc, tỉnh Đắk Lắk đề nghị ngành y tế phun hóa chất diệt muỗi, tổng vệ sinh vì trong hai tháng đã có trên 50 ca sốt xuất huyết.',
    paraphrase:
      'Xóm Tân Lập bên Buôn Hồ Bắc nhà nào cũng có người sốt xuất huyết, muỗi nhiều kinh khủng mà không thấy ai xuống phun thuốc. Có nhà nằm viện cả ba cha con.',
    line: 'KP Tân Lập nhiều ca SXH, xin phun thuốc muỗi',
    elsewhere: [
      [['khu phố Tân Lập', 'khu phố Hợp Thành']],
      [
        ['Tân Lập', 'Quyết Tiến'],
        ['Buôn Hồ Bắc', 'Ea Kao Nam'],
      ],
    ],
    anotherPlace:
      'Đề nghị phun thuốc diệt muỗi ở khóm Bà Chủ, phường Vĩnh Phước Đông, tỉnh Cà Mau do số người mắc sốt xuất huyết tăng nhanh.',
    otherMatter:
      'Khu phố Tân Lập, phường Buôn Hồ Bắc xin xây nhà sinh hoạt cộng đồng vì nhà cũ dột.',
  },
  {
    fieldCode: 'y-te',
    title: 'Bệnh viện đa khoa khu vực Ninh Diêm quá tải, xuống cấp',
    text: 'Bệnh viện đa khoa khu vực Ninh Diêm, tỉnh Khánh Hòa xây dựng từ năm 1994, khoa nội thường xuyên 2-3 người bệnh nằm chung một giường. Cử tri đề nghị tỉnh đầu tư mở rộng, nâng cấp.',
    paraphrase:
      'Đi nuôi má nằm viện Ninh Diêm mới thấy khổ, giường một mà nằm ba, hành lang cũng kê ghế bố, tường thì ẩm mốc. Khu công nghiệp mở ra người đông gấp mấy lần mà nhà thương y nguyên.',
    line: 'BV Ninh Diêm quá tải, nằm ghép, cần mở rộng',
    elsewhere: [[['Ninh Diêm', 'Cam Thành']], [['Ninh Diêm', 'Vạn Giã Tây']]],
    anotherPlace:
      'Bệnh viện Bàu Bàng Thượng phục vụ hàng vạn công nhân Thành phố Hồ Chí Minh mà chỉ có 80 giường, bệnh nhân phải nằm ghép, nằm hành lang; cử tri đề nghị mở rộng.',
    otherMatter:
      'Nước thải Bệnh viện Ninh Diêm thoát ra mương hở phía sau, dân bên cạnh hôi không chịu nổi.',
  },
  {
    fieldCode: 'y-te',
    title: 'Cấp thẻ BHYT cho hộ vừa thoát khỏi vùng khó khăn xã Ea Hiu',
    text: 'Từ khi xã Ea Hiu, tỉnh Đắk Lắk được công nhận nông thôn mới, đồng bào dân tộc thiểu số tại các buôn không còn được Nhà nước cấp thẻ BHYT miễn phí, nhiều hộ không có tiền mua. Đề nghị tiếp tục hỗ trợ thêm 36 tháng.',
    paraphrase:
      'Buôn làng ở Ea Hiu lên nông thôn mới thì bị cắt thẻ bảo hiểm y tế, bà con mình còn nghèo, một nhà bảy tám người mua sao nổi. Đi viện sinh con cũng phải trả tiền hết.',
    line: 'Ea Hiu về đích NTM, đồng bào mất thẻ BHYT – xin hỗ trợ tiếp',
    elsewhere: [
      [['Ea Hiu', 'Ea Yiêng']],
      [
        ['xã Ea Hiu, tỉnh Đắk Lắk', 'xã Đinh Trang Hòa Thượng, tỉnh Lâm Đồng'],
        ['xã Ea Hiu', 'xã Đinh Trang Hòa Thượng'],
      ],
    ],
    anotherPlace:
      'Xã Phước Chiến Nam, tỉnh Khánh Hòa vừa ra khỏi danh sách xã khu vực III nên người Raglai không được cấp thẻ bảo hiểm y tế nữa, cử tri xin kéo dài chính sách.',
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Kiên cố hóa kênh N2-4 sau hồ Đá Bàn',
    text: 'Kênh N2-4 thuộc hệ thống hồ Đá Bàn qua thôn Lạc Bình, xã Ninh Xuân Thượng, tỉnh Khánh Hòa là kênh đất, sạt lở, nước không tới được 30 ha cuối kênh. Đề nghị bê tông hóa 1,8 km.',
    paraphrase:
      'Ruộng cuối đồng Lạc Bình năm nào cũng khô vì con mương dẫn nước từ Đá Bàn về bằng đất, lở hết, nước thấm dọc đường. Bà con mong đổ bê tông đoạn mương chừng hai cây số.',
    line: 'Lạc Bình xin bê tông kênh N2-4 (hồ Đá Bàn)',
    elsewhere: [
      [
        ['N2-4', 'N5-1'],
        ['Lạc Bình', 'Hà Thanh'],
      ],
      [
        ['hồ Đá Bàn', 'hồ Suối Trầu'],
        ['N2-4', 'N3'],
        ['Lạc Bình', 'Tân Phong'],
      ],
    ],
    anotherPlace:
      'Đề nghị kiên cố hóa tuyến kênh B7 hồ Vĩnh Trinh Hạ qua thôn Chiêm Sơn Đông, xã Duy Xuyên Bắc, hiện là kênh đất bị sạt, cuối kênh thiếu nước.',
    otherMatter:
      'Thôn Lạc Bình, xã Ninh Xuân Thượng đề nghị cắm biển cảnh báo đuối nước ở bờ hồ Đá Bàn.',
  },
  {
    fieldCode: 'thuy-loi',
    title: 'Sạt lở bờ sông Cái Bé đoạn ấp Hòa Tạo',
    text: 'Sạt lở bờ sông Cái Bé đoạn qua ấp Hòa Tạo, xã Định An Hòa, tỉnh An Giang dài khoảng 600 m, đã cuốn trôi 2 căn nhà, đe dọa 15 hộ. Cử tri đề nghị xây bờ kè.',
    paraphrase:
      'Nhà tui cách mé sông Cái Bé còn đúng hai thước. Năm rồi Hòa Tạo rớt hai căn xuống sông, giờ đêm nằm nghe đất nứt mà không dám ngủ. Làm kè lẹ lẹ giùm dân.',
    line: 'Kè chống sạt lở sông Cái Bé – ấp Hòa Tạo',
    elsewhere: [
      [['Hòa Tạo', 'An Thới']],
      [
        ['sông Cái Bé', 'rạch Cà Nhung'],
        ['Hòa Tạo', 'Kinh Ba'],
      ],
    ],
    anotherPlace:
      'Bờ sông Thu Bồn phía thôn Phú Đa 1, xã Duy Thu Nam, thành phố Đà Nẵng mỗi mùa lũ lở vào cả chục mét, vườn tược nhà cửa mất dần, cử tri xin làm kè.',
    otherMatter: 'Ấp Hòa Tạo chưa có lưới điện 3 pha, hộ nuôi tôm phải chạy máy dầu.',
  },
  {
    fieldCode: 'nuoc-sach',
    title: 'Công trình nước sinh hoạt thôn Phước Lập hư hỏng',
    text: 'Công trình cấp nước tự chảy thôn Phước Lập, xã Phước Hà Tây, tỉnh Khánh Hòa đầu tư 2,1 tỷ đồng năm 2018 nhưng ngừng hoạt động từ 2023, 180 hộ Raglai không có nước sinh hoạt. Đề nghị sửa chữa.',
    paraphrase:
      'Mấy cái vòi nước công cộng ở Phước Lập khô queo hai mùa nắng rồi, ống bể, bồn nứt, làm ra tốn bạc tỷ mà xài được mấy năm. Bà con Raglai phải xuống suối cõng nước.',
    line: 'Nước tự chảy Phước Lập hỏng, dân thiếu nước',
    elsewhere: [
      [['Phước Lập', 'Tà Nôi']],
      [
        ['Phước Lập', 'Suối Rớ'],
        ['Phước Hà Tây', 'Ma Nới'],
      ],
    ],
    anotherPlace:
      'Hệ thống cấp nước tự chảy bản Hốc, xã Mường Lạn Nam, tỉnh Sơn La làm xong vài năm đã hỏng, hơn trăm hộ phải gánh nước khe; đề nghị khôi phục.',
    otherMatter: 'Thôn Phước Lập xin hỗ trợ con giống bò cho hộ nghèo Raglai.',
  },
  {
    fieldCode: 'nuoc-sach',
    title: 'Nước máy yếu và nhiễm mặn ở ấp Giồng Kiến',
    text: 'Vào mùa khô, nước máy do Trạm cấp nước Phú Long cung cấp cho ấp Giồng Kiến, xã Bình Đại Đông, tỉnh Vĩnh Long bị nhiễm mặn trên 2 phần ngàn và yếu, cử tri đề nghị có giải pháp cấp nước ngọt.',
    paraphrase:
      'Từ Tết tới giờ dân Giồng Kiến mở vòi ra nước lợ chát, giặt đồ còn không lên bọt, mà nửa đêm mới chảy được chút đỉnh. Trả tiền nước máy mà phải mua nước ngọt xe bồn trăm mấy một khối.',
    line: 'Giồng Kiến: nước máy mặn, chảy yếu mùa khô',
    elsewhere: [
      [['Giồng Kiến', 'Thừa Lợi']],
      [
        ['Phú Long', 'Đại Hòa Lộc'],
        ['ấp Giồng Kiến', 'ấp Bình Huề'],
      ],
    ],
    anotherPlace:
      'Nước máy trạm Tân Điền cấp cho ấp Cầu Muống, xã Gò Công Nam, tỉnh Đồng Tháp mùa hạn bị mặn và áp lực yếu, dân phải đổi nước ngọt giá cao, đề nghị khắc phục.',
    otherMatter: 'Đường lộ ấp Giồng Kiến chưa có đèn chiếu sáng ban đêm.',
  },
  {
    fieldCode: 'dien',
    title: 'Trạm biến áp Buôn Ja quá tải',
    text: 'Trạm biến áp Buôn Ja 100 kVA, xã Hòa Sơn Đông, tỉnh Đắk Lắk cấp điện cho hơn 200 hộ và các máy bơm tưới cà phê nên mùa khô điện rất yếu. Cử tri đề nghị ngành điện nâng công suất hoặc lắp thêm trạm.',
    paraphrase:
      'Mùa tưới cà phê là điện ở Buôn Ja yếu như đèn dầu, nồi cơm cắm hai tiếng không chín, mô-tơ cháy mấy cái. Một trạm cũ kéo cho cả buôn sao chịu nổi, xin điện lực gắn thêm bình.',
    line: 'TBA Buôn Ja quá tải mùa tưới, xin nâng công suất',
    elsewhere: [
      [['Buôn Ja', 'Buôn Trấp 2']],
      [
        ['Buôn Ja', 'Thôn Hai Chùa'],
        ['Hòa Sơn Đông', 'Khuê Ngọc Điền'],
      ],
    ],
    anotherPlace:
      'Trạm biến áp làng Klăh, xã Ia Hrung Tây, tỉnh Gia Lai chỉ 75 kVA mà phải tải gần 180 hộ và bơm tưới tiêu, mùa khô sụt áp nặng, đề nghị ngành điện nâng công suất.',
    otherMatter: 'Buôn Ja, xã Hòa Sơn Đông còn 35 hộ chưa có đất ở, cử tri đề nghị giải quyết.',
  },
  {
    fieldCode: 'dien',
    title: 'Kéo điện lưới về xóm Lung Lá, ấp 9',
    text: 'Đề nghị ngành điện kéo đường dây hạ thế về xóm Lung Lá, ấp 9, xã Khánh Thuận, tỉnh Cà Mau; hiện 38 hộ phải câu nhờ điện qua khoảng cách trên 1 km, giá cao, không an toàn.',
    paraphrase:
      'Ba mươi mấy nóc gia trong Lung Lá giờ còn xài điện chia hơi, kéo dây cây tràm cây đước lòng thòng qua kinh, mỗi ký điện bốn năm ngàn. Xin Nhà nước cho cái đồng hồ riêng, trồng trụ đàng hoàng.',
    line: 'Ấp 9 Khánh Thuận: xóm Lung Lá câu đuôi, xin kéo điện',
    elsewhere: [
      [
        ['Lung Lá', 'Kinh Tư Xệ'],
        ['ấp 9', 'ấp 14'],
      ],
      [
        ['Khánh Thuận', 'Nguyễn Phích Bắc'],
        ['Lung Lá', 'Rạch Nai'],
      ],
    ],
    anotherPlace:
      'Tổ 5 thôn Đắk Xô, xã Đắk Som, tỉnh Lâm Đồng có hơn 40 hộ chưa có điện lưới, phải kéo dây nhờ từ xa hơn cây số, cử tri mong được đầu tư đường điện.',
    otherMatter: 'Xóm Lung Lá ở ấp 9 không có sóng điện thoại, học trò học trực tuyến không được.',
  },
  {
    fieldCode: 'dien',
    title: 'Dây điện võng thấp trên đường bê tông thôn Hội Sơn',
    text: 'Đường dây hạ thế dọc đường bê tông thôn Hội Sơn, xã An Hòa Hải, tỉnh Đắk Lắk võng thấp, nhiều đoạn cách mặt đường chưa tới 3 m, trụ nghiêng sau bão số 13. Cử tri đề nghị khắc phục.',
    paraphrase:
      'Bão qua xong trụ điện Hội Sơn ngả nghiêng, dây sà xuống giơ tay cũng đụng, xe chở lúa đi ngang là vướng. Báo điện lực mấy bận họ hẹn hoài. Lỡ chết người thì ai chịu?',
    line: 'Hội Sơn (An Hòa Hải): trụ nghiêng, dây điện võng',
    elsewhere: [
      [['Hội Sơn', 'Phú Thường']],
      [
        ['Hội Sơn', 'Diêm Hội'],
        ['An Hòa Hải', 'Tuy An Bắc'],
      ],
    ],
    anotherPlace:
      'Trụ điện nghiêng, dây hạ thế sà thấp tại thôn Vĩnh Lợi 3, xã Mỹ Thành Hải, tỉnh Gia Lai sau bão chưa được ngành điện khắc phục, rất nguy hiểm.',
    otherMatter: 'Thôn Hội Sơn, An Hòa Hải bị triều cường xâm thực, đề nghị làm kè biển.',
  },
  {
    fieldCode: 'dien',
    title: 'Bồi thường, giải phóng hành lang đường dây 220 kV qua thôn Mỹ Hiệp',
    text: 'Các hộ thôn Mỹ Hiệp, xã Ba Gia, tỉnh Quảng Ngãi có đất trồng keo trong hành lang đường dây 220 kV Dốc Sỏi – Thượng Kon Tum chưa được hỗ trợ hạn chế sử dụng đất. Đề nghị chủ đầu tư chi trả.',
    paraphrase:
      'Đường điện cao thế chạy ngang rẫy keo nhà tôi ở Mỹ Hiệp, họ tới chặt cây, cấm trồng, nhưng tiền hỗ trợ thì ba năm nay chưa thấy đồng mô. Cả xóm mấy chục hộ đều rứa.',
    line: 'Mỹ Hiệp, Ba Gia chưa được tiền hành lang lưới 220 kV',
    elsewhere: [
      [['Mỹ Hiệp', 'Minh Xuân']],
      [
        ['Dốc Sỏi – Thượng Kon Tum', 'Pleiku 2 – Phước An'],
        ['Mỹ Hiệp', 'Trà Sơn'],
        ['Ba Gia', 'Vân Canh Bắc'],
        ['tỉnh Quảng Ngãi', 'tỉnh Gia Lai'],
      ],
    ],
    anotherPlace:
      'Đường dây 500 kV mạch 3 đi qua xóm 6, xã Tân Kỳ Nam, tỉnh Nghệ An, dân có đất dưới đường dây vẫn chưa nhận được tiền hỗ trợ hành lang an toàn.',
  },
  {
    fieldCode: 'dien',
    title: 'Hóa đơn tiền điện tăng đột biến tại phường Tân An Tây',
    text: 'Tháng 5 và tháng 6 năm 2025, nhiều hộ phường Tân An Tây, tỉnh Tây Ninh phản ánh tiền điện tăng gấp 2-3 lần dù mức sử dụng không đổi. Đề nghị điện lực kiểm tra công tơ, giải thích rõ.',
    paraphrase:
      'Nhà có hai vợ chồng già, xài mỗi cái quạt cái tủ lạnh, tự nhiên điện lực gửi giấy báo triệu tám. Hỏi lối xóm trong phường Tân An Tây ai cũng la. Coi lại đồng hồ điện tử mới gắn có chạy đúng hông.',
    line: 'Dân P. Tân An Tây thắc mắc tiền điện tăng vọt, xin kiểm tra công tơ',
    elsewhere: [[['Tân An Tây', 'Khánh Hậu']], [['phường Tân An Tây', 'xã Bến Lức Đông']]],
    anotherPlace:
      'Cử tri phường Đông Hà Nam, tỉnh Quảng Trị đề nghị kiểm tra công tơ vì tiền điện mùa hè cao gấp đôi gấp ba dù không dùng thêm thiết bị.',
    otherMatter:
      'Phường Tân An Tây hay cúp điện không báo trước vào giờ cao điểm, đề nghị thông báo lịch cho dân.',
  },
  {
    fieldCode: 'dien',
    title: 'Đề nghị lắp điện 3 pha phục vụ nuôi tôm ấp Giồng Chát',
    text: 'Vùng nuôi tôm ấp Giồng Chát, xã Liêu Tú Đông, thành phố Cần Thơ chỉ có điện 1 pha, không đủ chạy quạt nước; cử tri kiến nghị đầu tư lưới điện 3 pha.',
    paraphrase:
      'Tụi tui nuôi tôm công nghệ cao ở Giồng Chát mà điện một pha kéo mô-tơ không nổi, phải mua máy phát chạy dầu tốn gấp ba. Khi nào có điện ba pha?',
    line: 'Điện 3 pha cho vùng tôm Giồng Chát',
    elsewhere: [
      [['Giồng Chát', 'Bưng Lức']],
      [
        ['Giồng Chát', 'Tổng Cáng'],
        ['Liêu Tú Đông', 'Lịch Hội Tây'],
      ],
    ],
    anotherPlace:
      'Hộ nuôi tôm khu Đồng Tròn thuộc ấp Thạnh Hòa 4, xã Thạnh Phú Nam, tỉnh Vĩnh Long xin hạ thế ba pha vì điện một pha không đủ chạy dàn quạt.',
  },
  {
    fieldCode: 'dien',
    title: 'Mất điện thường xuyên tại xã Pờ Tó',
    text: 'Cử tri xã Pờ Tó, tỉnh Gia Lai phản ánh tình trạng mất điện thường xuyên, mỗi tuần 3-4 lần, có khi cả ngày, nhất là khi có mưa dông. Đề nghị ngành điện cải tạo đường dây trung thế tuyến 471.',
    paraphrase:
      'Ở Pờ Tó hễ trời ầm một tiếng là tắt điện, có bữa từ sáng tới khuya mới có lại. Cá trong tủ hư, nước không bơm được, con cái không học bài được. Đường dây cũ quá thì thay đi chứ.',
    line: 'Pờ Tó cúp điện liên miên, cải tạo tuyến 471',
    elsewhere: [
      [
        ['Pờ Tó', 'Ia Tul'],
        ['471', '473'],
      ],
      [['xã Pờ Tó', 'xã Chư Mố']],
    ],
    anotherPlace:
      'Xã Nậm Cắn Hạ, tỉnh Nghệ An mưa dông là mất điện, tuần nào cũng vài lần, kéo dài cả ngày; đề nghị sửa lại đường dây trung áp.',
    otherMatter: 'Xã Pờ Tó xin sớm hỗ trợ hộ dân bị lũ cuốn mất ruộng mía.',
  },
  {
    fieldCode: 'moi-truong',
    title: 'Mùi hôi từ nhà máy chế biến mì Sơn Hải',
    text: 'Nhà máy tinh bột sắn Sơn Hải xả thải gây mùi hôi thối, ô nhiễm suối Bà Lá qua thôn Làng Dầu, xã Sơn Hạ Đông, tỉnh Quảng Ngãi. Cử tri đã kiến nghị nhiều lần, đề nghị xử lý dứt điểm.',
    paraphrase:
      'Cứ tới vụ mì là Làng Dầu không ai ngửi nổi, nước suối Bà Lá trắng đục sủi bọt, trâu uống vô bệnh. Nhà máy bột mì nói đã có hồ lọc mà sao thúi dữ rứa?',
    line: 'NM mì Sơn Hải gây hôi, bẩn suối Bà Lá',
    elsewhere: [
      [
        ['Sơn Hải', 'Tịnh Phong'],
        ['Bà Lá', 'Nước Trong'],
        ['Làng Dầu', 'Gò Rô'],
      ],
      [
        ['tinh bột sắn Sơn Hải', 'giấy bao bì Sao Khuê'],
        ['máy chế biến mì Sơn Hải', 'máy giấy bao bì Sao Khuê'],
        ['suối Bà Lá qua thôn Làng Dầu, xã Sơn Hạ Đông', 'suối Cát qua thôn Phú Lễ, xã Bình Trung'],
      ],
    ],
    anotherPlace:
      'Nước thải nhà máy cao su Ia Khươl Xanh chảy ra suối Đăk Cho, xã Chư Păh Đông, mùi thối nồng nặc, cá chết, dân phản ánh nhiều lần chưa được xử lý.',
    otherMatter: 'Thôn Làng Dầu, Sơn Hạ Đông đề nghị xây cầu qua suối Bà Lá.',
  },
  {
    fieldCode: 'moi-truong',
    title: 'Bãi rác lộ thiên Gò Dũng gây ô nhiễm',
    text: 'Bãi rác tạm Gò Dũng tại khóm 5, phường Cai Lậy Nam, tỉnh Đồng Tháp quá tải, đốt rác ngày đêm, khói và ruồi nhặng ảnh hưởng 300 hộ. Đề nghị đóng cửa, di dời.',
    paraphrase:
      'Khóm 5 tụi tôi sống chung với cái bãi rác Gò Dũng hơn chục năm, ruồi bu đầy mâm cơm, khói đốt rác ho sặc sụa. Trên hứa dời mấy nhiệm kỳ mà rác vẫn chất thành núi.',
    line: 'Đóng bãi rác Gò Dũng (K5, Cai Lậy Nam)',
    elsewhere: [
      [
        ['Gò Dũng', 'Bến Chùa'],
        ['khóm 5', 'khóm 2'],
      ],
      [
        ['Gò Dũng', 'Tân Lý'],
        ['Cai Lậy Nam', 'Gò Công Tây'],
      ],
    ],
    anotherPlace:
      'Bãi rác Hố Mây, thôn Nam An, xã Krông Năng Thượng, tỉnh Đắk Lắk hôi thối, đốt khói mù, cử tri xin di dời khỏi khu dân cư.',
  },
  {
    fieldCode: 'vien-thong',
    title: 'Vùng lõm sóng di động làng Ngọc Leng',
    text: 'Làng Ngọc Leng, xã Măng Ri, tỉnh Quảng Ngãi chưa có sóng di động và Internet, người dân phải lên đồi cao mới liên lạc được. Đề nghị các nhà mạng xây trạm BTS.',
    paraphrase:
      'Điện thoại mang về Ngọc Leng chỉ để nghe nhạc, muốn gọi cho con dưới xuôi phải leo lên dốc cây đa. Xã Măng Ri trồng sâm bán qua mạng mà không có mạng thì bán cho ai.',
    line: 'Ngọc Leng – Măng Ri không có sóng ĐT, xin trạm BTS',
    elsewhere: [
      [['Ngọc Leng', 'Long Tro']],
      [
        ['Ngọc Leng', 'Đăk Dơn'],
        ['Măng Ri', 'Đăk Sao'],
      ],
    ],
    anotherPlace:
      'Bản Ka Oóc, xã Dân Hóa Thượng, tỉnh Quảng Trị nằm trong vùng trắng sóng điện thoại, cử tri đề nghị nhà mạng lắp trạm phát sóng.',
    otherMatter: 'Làng Ngọc Leng, xã Măng Ri bị sạt lở taluy đường vào làng, đề nghị hót dọn.',
  },
  {
    fieldCode: 'an-ninh',
    title: 'Thanh thiếu niên tụ tập đua xe trên đường Võ Chí Công nối dài',
    text: 'Cử tri phường Tam Kỳ Đông, thành phố Đà Nẵng phản ánh vào tối thứ Bảy, Chủ nhật, thanh thiếu niên tụ tập nẹt pô, đua xe trái phép trên đường Võ Chí Công nối dài. Đề nghị công an tuần tra, xử lý.',
    paraphrase:
      'Cuối tuần cứ 11 giờ đêm là mấy đứa choai choai kéo nhau ra đường Võ Chí Công đoạn mới mở ở Tam Kỳ Đông rú ga, bốc đầu, người già không ngủ được. Công an lên thì tụi nó chạy, công an về lại tới.',
    line: 'Đua xe nẹt pô đêm cuối tuần, đường Võ Chí Công nối dài',
    elsewhere: [
      [['Võ Chí Công nối dài', 'Điện Biên Phủ']],
      [
        ['Tam Kỳ Đông', 'Bàn Thạch'],
        ['Võ Chí Công nối dài', 'Bạch Đằng ven sông'],
      ],
    ],
    anotherPlace:
      'Đường tránh Nam Buôn Ma Thuột, đoạn qua phường Ea Tam Hạ, đêm nào cũng có nhóm thanh niên đua xe, nẹt pô, cử tri đề nghị công an chốt chặn.',
    otherMatter:
      'Đường Võ Chí Công nối dài qua phường Tam Kỳ Đông chưa có cây xanh, hệ thống chiếu sáng hỏng nhiều bóng.',
  },
  {
    fieldCode: 'an-ninh',
    title: 'Cho vay nặng lãi tại xã Ia Blang',
    text: 'Tình trạng tín dụng đen, cho vay nặng lãi, mua non nông sản tại các làng của xã Ia Blang, tỉnh Gia Lai diễn biến phức tạp, nhiều hộ Jrai mất rẫy. Cử tri đề nghị lực lượng công an đấu tranh, xử lý.',
    paraphrase:
      'Ở Ia Blang có người mang gạo, mang phân tới cho bà con mình ghi nợ, tới mùa lấy hết cà phê, không đủ thì lấy luôn rẫy. Lãi mẹ đẻ lãi con, dân làng không biết kêu ai.',
    line: 'Tín dụng đen, mua non cà phê ở Ia Blang',
    elsewhere: [[['Ia Blang', 'Ia Ko']], [['xã Ia Blang', 'xã HBông Thượng']]],
    anotherPlace:
      "Xã Cư M'Lan Bắc, tỉnh Đắk Lắk nổi lên nạn cho vay nặng lãi, bán chịu vật tư rồi siết nợ bằng đất của đồng bào Ê Đê, đề nghị công an vào cuộc.",
    otherMatter: 'Cử tri Ia Blang đề nghị mở lớp xóa mù chữ cho phụ nữ Jrai.',
  },
  {
    fieldCode: 'an-ninh',
    title: 'Trộm cắp cá, tôm và máy móc ở ấp Mương Điều',
    text: 'Từ đầu năm 2025, ấp Mương Điều, xã Đầm Dơi Đông, tỉnh Cà Mau xảy ra nhiều vụ trộm tôm, mô-tơ, bình ắc quy. Đề nghị công an xã tăng cường tuần tra ban đêm.',
    paraphrase:
      'Vuông tôm Mương Điều mất trộm riết, đêm nó vô kéo lưới, tháo luôn mô-tơ giàn quạt. Bà con ngủ canh cũng không xuể, báo công an thì lập biên bản rồi thôi.',
    line: 'Mương Điều: trộm tôm, mô-tơ nhiều, tăng tuần tra',
    elsewhere: [
      [['Mương Điều', 'Cây Kè']],
      [
        ['Mương Điều', 'Tân Thành Lập'],
        ['Đầm Dơi Đông', 'Quách Phẩm Nam'],
      ],
    ],
    anotherPlace:
      'Thôn Hà Thủy 3, xã Chí Công Nam, tỉnh Lâm Đồng thường xuyên mất trộm máy bơm, dây điện ở vườn thanh long, đề nghị công an xã tuần tra.',
    otherMatter: 'Ấp Mương Điều đề nghị nạo vét kênh để lấy nước mặn nuôi tôm.',
  },
  {
    fieldCode: 'an-ninh',
    title: 'Karaoke loa kéo gây ồn ở khu dân cư Hòa Phú 4',
    text: 'Cử tri tổ 21, khu dân cư Hòa Phú 4, phường Hòa Minh Tây, thành phố Đà Nẵng phản ánh các quán nhậu, hộ dân hát karaoke bằng loa kéo đến 23 giờ gây ồn. Đề nghị xử phạt nghiêm.',
    paraphrase:
      'Trời ơi cái loa kẹo kéo! Khu Hòa Phú 4, nhất là tổ 21, chiều mô cũng hát từ 5 giờ tới khuya, con tui ôn thi không được, nói thì họ đòi đánh. Phường xuống nhắc được một bữa rồi đâu lại vô đó.',
    line: 'Loa kéo karaoke ồn, tổ 21 KDC Hòa Phú 4',
    elsewhere: [
      [
        ['Hòa Phú 4', 'Phước Lý 6'],
        ['tổ 21', 'tổ 48'],
      ],
      [
        ['Hòa Phú 4', 'Nam Việt Á'],
        ['Hòa Minh Tây', 'Mỹ An Nam'],
      ],
    ],
    anotherPlace:
      'Hẻm 112 đường Trần Quang Diệu, phường Cái Khế Nam, thành phố Cần Thơ tối nào cũng có nhà mở loa kẹo kéo hát tới khuya, đề nghị phường phạt nặng.',
  },
  {
    fieldCode: 'an-ninh',
    title: 'Tệ nạn ma túy tại bản Huổi Luông',
    text: 'Bản Huổi Luông, xã Nậm Lạnh Thượng, tỉnh Sơn La có nhiều đối tượng nghiện ma túy, tụ điểm mua bán lẻ gần trường học, cử tri lo lắng mất an ninh trật tự. Đề nghị lực lượng công an, biên phòng triệt phá.',
    paraphrase:
      'Thanh niên bản Huổi Luông nghiện nhiều lắm rồi, chúng nó bán thuốc ngay lối các cháu đi học, trong nhà có gì cũng mang đi bán. Mong cán bộ biên phòng với công an vào bắt cho dân bản yên.',
    line: 'Ma túy ở Huổi Luông (Nậm Lạnh Thượng), gần trường học',
    elsewhere: [
      [['Huổi Luông', 'Pá Kạch']],
      [
        ['Huổi Luông', 'Nong Phụ'],
        ['Nậm Lạnh Thượng', 'Phiêng Pằn Nam'],
      ],
    ],
    anotherPlace:
      'Khu trọ sau chợ Vườn Ươm, phường Long Bình Hạ, tỉnh Đồng Nai xuất hiện nhiều con nghiện tụ tập chích hút, kim tiêm vứt đầy, đề nghị công an dẹp bỏ.',
    otherMatter: 'Bản Huổi Luông chưa có đường ô tô vào bản, đề nghị mở đường.',
  },
  {
    fieldCode: 'an-ninh',
    title: 'Lắp camera an ninh và biển cảnh báo tại chợ Ngã Năm Cũ',
    text: 'Đề nghị lắp đặt hệ thống camera an ninh khu vực chợ Ngã Năm Cũ, phường Ngã Năm Trung, thành phố Cần Thơ vì gần đây nhiều vụ móc túi, giật dây chuyền khách đi chợ nổi.',
    paraphrase:
      'Khách đi chợ nổi ở khu chợ Ngã Năm Cũ bị rạch giỏ, giật vàng hoài, tiểu thương kêu mất mặt cả chợ. Gắn giùm mấy cái máy quay để bắt tụi nó.',
    line: 'Chợ Ngã Năm Cũ – móc túi, giật đồ, xin gắn camera',
    elsewhere: [[['Ngã Năm Cũ', 'Thạnh Trị']], [['chợ Ngã Năm Cũ', 'bến tàu Trà Men']]],
    anotherPlace:
      'Chợ đầu mối Hòa Cường Bắc Hạ, thành phố Đà Nẵng hay xảy ra móc túi lúc rạng sáng, tiểu thương kiến nghị gắn camera giám sát.',
    otherMatter: 'Chợ Ngã Năm Cũ không có hệ thống chữa cháy, tiểu thương lo cháy nổ.',
  },
  {
    fieldCode: 'chinh-sach',
    title: 'Nâng mức hỗ trợ cho người hoạt động không chuyên trách ở thôn, buôn',
    text: 'Đề nghị nâng mức phụ cấp hằng tháng đối với trưởng thôn, bí thư chi bộ, trưởng ban công tác mặt trận vì khối lượng công việc sau sáp nhập tăng nhiều mà phụ cấp vẫn thấp.',
    paraphrase:
      'Làm trưởng buôn giờ quản gấp đôi số hộ mà tiền xăng còn không đủ. Nhà nước coi lại khoản phụ cấp cho mấy anh em bí thư, trưởng thôn, mặt trận ở cơ sở, chớ kiểu ni không ai chịu làm.',
    line: 'Tăng phụ cấp cán bộ thôn (bí thư, trưởng thôn, mặt trận)',
    elsewhere: [
      [
        [
          'trưởng thôn, bí thư chi bộ, trưởng ban công tác mặt trận',
          'cộng tác viên dân số, nhân viên y tế thôn bản',
        ],
        ['người hoạt động không chuyên trách ở thôn, buôn', 'cộng tác viên dân số, y tế thôn bản'],
      ],
    ],
    anotherPlace:
      'Đề nghị nâng mức trợ cấp xã hội đối với người từ 75 tuổi trở lên không có lương hưu vì mức 500.000 đồng hiện nay quá thấp so với giá cả.',
    otherMatter: 'Đề nghị giải quyết chế độ nghỉ việc cho cán bộ thôn dôi dư sau khi nhập thôn.',
  },
  {
    fieldCode: 'chinh-sach',
    title: 'Giải quyết chế độ chất độc da cam cho con của người kháng chiến tại xã A Lưới 6',
    text: 'Cử tri xã A Lưới 6, thành phố Huế đề nghị xem xét chế độ cho 45 trường hợp con, cháu của người hoạt động kháng chiến bị nhiễm chất độc hóa học; hồ sơ đã nộp từ năm 2021 nhưng chưa có kết quả.',
    paraphrase:
      'Bên A Lưới 6 mình còn mấy chục nhà có con cháu dị tật do chất độc màu da cam mà giấy tờ gửi lên huyện cũ rồi mất tăm, đến nay chưa ai được hưởng trợ cấp. Nhờ đại biểu hỏi lại giùm.',
    line: 'A Lưới 6: hồ sơ da cam cho con, cháu treo từ 2021',
    elsewhere: [
      [['A Lưới 6', 'A Roàng']],
      [
        ['xã A Lưới 6, thành phố Huế', 'xã Hướng Lập Hạ, tỉnh Quảng Trị'],
        ['xã A Lưới 6', 'xã Hướng Lập Hạ'],
      ],
    ],
    anotherPlace:
      'Phường Đông Sơn Nam, tỉnh Thanh Hóa có 12 con đẻ của người kháng chiến nhiễm chất độc da cam chưa được hưởng trợ cấp vì hồ sơ bị trả đi trả lại, đề nghị giải quyết.',
    otherMatter: 'Xã A Lưới 6 đề nghị hỗ trợ xóa nhà tạm cho hộ nghèo người Pa Cô.',
  },
  {
    fieldCode: 'van-hoa',
    title: 'Tu bổ tháp Chăm Phú Điền',
    text: 'Di tích tháp Chăm Phú Điền tại thôn Phú Điền, xã Tây Sơn Hạ, tỉnh Gia Lai được xếp hạng năm 1999 nhưng hiện sạt gạch, cây dại mọc, chưa có người trông coi. Cử tri kiến nghị trùng tu, bảo vệ.',
    paraphrase:
      'Cái tháp cổ của người Chăm ở Phú Điền để lâu ngày gạch rớt, cây mọc um tùm, bò vô nằm. Di tích quốc gia mà bỏ phế vậy uổng lắm, đề nghị sửa sang.',
    line: 'Tháp Chăm Phú Điền xuống cấp, xin trùng tu',
    elsewhere: [[['Phú Điền', 'Thủ Thiện']], [['tháp Chăm Phú Điền', 'đình làng Phú Điền']]],
    anotherPlace:
      'Đình Thạch Lỗi, xã Cẩm Giàng Đông, thành phố Hải Phòng là di tích cấp quốc gia nhưng mái dột, cột mối mọt, không có kinh phí tu bổ; cử tri xin được trùng tu.',
    otherMatter: 'Đường vào thôn Phú Điền, xã Tây Sơn Hạ chưa bê tông, khách tham quan khó đi.',
  },
  {
    fieldCode: 'nong-nghiep',
    title: 'Heo chết vì dịch tả châu Phi ở xã Hòa Hội Tây chưa được hỗ trợ',
    text: 'Năm 2025, trên 300 hộ chăn nuôi xã Hòa Hội Tây, tỉnh Đắk Lắk có heo bị tiêu hủy do dịch tả lợn châu Phi nhưng đến nay chưa nhận được tiền hỗ trợ. Đề nghị sớm chi trả.',
    paraphrase:
      'Heo chôn từ tháng 7, cán bộ thú y Hòa Hội Tây ghi sổ từng con nói sẽ có tiền, tới nay tết nhứt tới nơi mà chưa thấy một đồng. Không có vốn lấy chi tái đàn.',
    line: 'Hòa Hội Tây: tiền hỗ trợ heo tiêu hủy chưa trả',
    elsewhere: [[['Hòa Hội', 'Sơn Thành']], [['xã Hòa Hội Tây', 'xã Đồng Xuân Thượng']]],
    anotherPlace:
      'Các hộ nuôi lợn ở xóm Bờ Hồ, xã Kim Bảng Đông, tỉnh Ninh Bình có lợn dịch phải tiêu hủy từ hè năm ngoái, đến nay tiền hỗ trợ vẫn chưa về.',
    otherMatter: 'Cử tri Hòa Hội Tây đề nghị bao tiêu mía, giá thu mua quá thấp.',
  },
];

/** What nobody petitioned for above. */
export const firstTimeMattersUnseen: readonly string[] = [
  'Cử tri phường Đông Ngạc Hạ, thành phố Hà Nội đề nghị bố trí thêm tuyến xe buýt kết nối khu nhà ở xã hội Xuân Đỉnh Mới với ga tàu điện.',
  'Cái đò ngang bến Vọng sang Chí Thiện áo phao chẳng có, mùa lũ vẫn chở ba bốn chục người. Đề nghị kiểm tra kẻo có ngày mang họa.',
  'Xã Nam Điền Biển: rừng phi lao chắn sóng bị chặt làm đầm tôm, ai cho phép?',
  'Đề nghị Bộ Giáo dục và Đào tạo ổn định sách giáo khoa, tránh thay đổi hằng năm gây tốn kém cho phụ huynh.',
  'Chuột đồng phá lúa dữ quá, bà con xã Đông Sơn Hạ đề nghị hợp tác xã tổ chức diệt chuột đồng loạt.',
  'Cử tri xã Ba Vì Nam kiến nghị công nhận cây chè Đá Chông là sản phẩm OCOP và hỗ trợ bao bì, nhãn mác.',
  'Ở khu đô thị Hồng Hải Marina, chủ đầu tư chậm bàn giao quỹ bảo trì chung cư 2% cho ban quản trị tòa CT3, cư dân đề nghị phường vào cuộc.',
  'Tui ở ấp Rạch Dơi, xã Long Điền Tiến. Lục bình trôi kín sông, ghe chở lúa đi hổng được, nhờ Nhà nước vớt.',
  'Đề nghị nâng mức trợ cấp hưu trí xã hội cho người từ 75 tuổi lên một triệu đồng mỗi tháng.',
  'Hai con chó thả rông ở khu phố 8 phường Phú Thuận Đông cắn người, phường có đội bắt chó không?',
  'Kiến nghị sớm khởi công hồ chứa nước Suối Lách, xã Phước Bình Thượng, tỉnh Khánh Hòa để chống hạn cho vùng nho, táo.',
  'Đường tàu cắt ngang lối vào làng Đồng Văn Hạ không có gác chắn, đề nghị ngành đường sắt bố trí người gác.',
  'Cử tri phản ánh việc thu quỹ phụ huynh, tiền điều hòa đầu năm tại Trường THCS Nguyễn Khuyến Nam chưa công khai.',
  'Nghĩa trang liệt sĩ xã Hải Lăng Thượng, tỉnh Quảng Trị nhiều bia mộ bong chữ, gạch nền sụt, kính đề nghị được chỉnh trang dịp 27/7.',
  'Voi rừng về phá mía ở bản Thung Lũng, xã Thanh Kỳ Đông; dân chẳng dám ngủ nương, mong trên có phương án.',
  'Trung tâm hành chính công phường Lý Thường Trung phần mềm hay lỗi, người dân lấy số từ sáng đến chiều chưa xong thủ tục đăng ký kinh doanh.',
  'Mạng cáp quang, dây viễn thông bùng nhùng trên đường Hàm Rồng Kéo Dài, phường Cao Xanh Đông. Đề nghị bó gọn, hạ ngầm.',
  'Dịch tả lợn châu Phi tái phát ở xã Lương Phú Hạ, đề nghị hỗ trợ vắc-xin và hóa chất tiêu độc khử trùng.',
  'Bến xe khách Trới Tây đóng cửa, xe dù đón khách ngay trước cổng bưu điện. Dân không biết bắt xe ở đâu.',
  'Cử tri đề nghị xem xét chính sách cho giáo viên mầm non nghỉ hưu sớm trước 60 tuổi vì công việc nặng nhọc.',
  'Sân bóng của thanh niên thôn Đa Sĩ Trại bị cho thuê làm bãi xe, nay xin trả lại cho thôn.',
  'Chừ mưa xuống là cát từ dự án điện gió Triệu Lăng Ngoài chảy lấp hết vườn, giếng nhà dân thôn 4. Răng chưa ai đền?',
  'Đề nghị cắm mốc, công khai hành lang thoát lũ sông Đáy tại xã Hòa Xá Thượng để dân biết chỗ nào được xây nhà.',
  'Nhà thuốc quanh chợ Tam Bạc Hạ bán kháng sinh không cần đơn, cử tri đề nghị Sở Y tế kiểm tra.',
  'Cho hỏi bao giờ xã Vĩnh Quang Trung trả lương tháng cho nhân viên thú y đã ngừng hợp đồng từ tháng 7/2025?',
  'Người dân xã đảo Ngọc Vừng Ngoài kiến nghị trợ giá vé tàu cao tốc cho học sinh và người khám chữa bệnh.',
  'Cây xà cừ cổ thụ trước số nhà 210 phố Minh Cầu, phường Phan Đình Nam mục gốc, sắp đổ, xin cắt tỉa trước mùa bão.',
  'Các hộ nuôi ngao Cồn Đen Bắc đề nghị được giao mặt nước biển ổn định 20 năm để yên tâm đầu tư.',
  'Đề nghị xử lý việc nuôi chim yến dẫn dụ bằng loa tại trung tâm phường Dĩ Lộc, tiếng kêu ồn từ tờ mờ sáng.',
  'Ủy ban chuyển tên đường, số nhà ở phường Thủ Khoa Tây mà không cấp giấy xác nhận, dân đi ngân hàng bị trả hồ sơ.',
  'Thầy cô dạy tiếng Anh tiểu học ở xã Sín Chéng Hạ thiếu, một cô dạy bốn điểm trường cách nhau mười lăm cây số.',
  'Làng gốm Phù Lãng Nam mong được vay vốn ưu đãi chuyển từ lò củi sang lò ga.',
  'Đề nghị cơ quan bảo hiểm xã hội giải thích vì sao thẻ bảo hiểm y tế hộ cận nghèo xã Ea Súp Trung bị khóa giữa năm.',
  'Cử tri kiến nghị quy định rõ việc xử lý đất dôi dư, xen kẹt do dồn điền đổi thửa tại xã Đồng Tháp Sơn.',
  'Bãi giữ xe tang vật của công an phường Hiệp An Tây cháy hôm tháng tư, dân xung quanh sợ, yêu cầu chuyển ra xa khu ở.',
  'Gia đình nào ở xóm Nà Pậu, xã Trùng Khánh Đông cũng lo: đá trên núi Phja Mu nứt toác, đề nghị khảo sát và di dân.',
  'Nước mắm làng Cự Nham Bắc bị nhái nhãn, làng nghề xin bảo hộ nhãn hiệu tập thể.',
  'Đài truyền thanh thôn Bái Trại phát từ 4 giờ rưỡi sáng, to quá, đề nghị lùi giờ và giảm âm lượng.',
  'Tượng đài chiến thắng Bến Tre Đồng Khởi Nhì xây dở dang đã sáu năm, cử tri hỏi nguyên nhân và trách nhiệm.',
  'Xin Nhà nước hỗ trợ xóa nhà tạm cho 12 hộ người Dao ở thôn Khe Pụt, xã Hoành Mô Trong, hộ nào cũng vách nứa dột nát.',
  'Đề nghị mở rộng nghĩa trang nhân dân xã Tam Xuân Tây, thành phố Đà Nẵng vì hiện đã hết đất chôn cất.',
  'Cho tui hỏi, đất nhà tui ở xóm Gò Đỗ, xã Phù Mỹ Nam bị ghi là đất trồng cây lâu năm, giờ muốn chuyển lên đất ở mà tiền sử dụng đất mấy trăm triệu thì làm răng mà nộp nổi?',
  'Cử tri phường Pleiku Tây đề nghị công khai kết quả đấu giá 24 lô đất khu dân cư Suối Hội Phú.',
  'Người dân buôn Cuôr Đăng B kiến nghị cấp đất sản xuất cho 52 hộ đồng bào Ê Đê mới tách hộ.',
  'Mốc lộ giới QL27 qua thôn Phi Có cắm sâu vào vườn nhà dân, đề nghị xác định lại.',
  'Học sinh ấp Tràm Một đi học bằng vỏ lãi mà không có áo phao, mong nhà trường với hội phụ huynh lo cho các cháu.',
  'Bếp ăn bán trú Trường Tiểu học Hoàng Diệu, phường Quảng Phú Bắc từng để xảy ra vụ ngộ độc, đề nghị kiểm tra nguồn thực phẩm.',
  'Xin xây nhà công vụ cho giáo viên cắm bản tại xã Tri Lễ Thượng, tỉnh Nghệ An.',
  'Sách giáo khoa về trễ, khai giảng xong nửa tháng học trò Trường THCS Mỹ Quý Đông mới có sách.',
  'Kiến nghị thành lập trường THPT tại xã Ea Súp Nam vì học sinh phải ở trọ cách nhà 30 km.',
  'Đề nghị bố trí xe cứu thương cho cụm xã đảo Nam Du Hạ.',
  'Máy chụp CT của Bệnh viện Hà Tiên Đông hỏng từ đầu năm chưa sửa, bệnh nhân phải đi Rạch Giá.',
  'Quầy thuốc tây gần chợ Thanh Hà bán thuốc hết hạn, cử tri đề nghị quản lý thị trường kiểm tra.',
  'Bà con thôn Lò To mong được tiêm vắc xin dại miễn phí, vừa rồi chó cắn chết một cháu bé.',
  'Thái độ nhân viên đón tiếp tại phòng khám đa khoa khu vực Tân Châu Thượng hách dịch, bắt người bệnh chờ từ sáng đến trưa.',
  'Đèn đường năng lượng mặt trời tuyến tổ 14 phường Nha Trang Bắc lắp được một năm đã tắt quá nửa.',
  'Điện mặt trời mái nhà lắp từ 2020 ở xã Thuận Nam Hạ mà điện lực chậm thanh toán tiền bán điện, xin giải quyết.',
  'Thủy điện Đăk Pxi 5 xả nước ban đêm không báo, cuốn trôi máy bơm của dân làng Kon Pao.',
  'Xin di dời trụ điện nằm giữa lòng đường mới mở rộng ĐH.45 ở xã Mỏ Cày Tây.',
  'Đề nghị ngầm hóa đường dây trong khu phố cổ phường Hội An Trung để phòng cháy.',
  'Nhóm người lạ mặt tới ấp Phước Lợi bán thực phẩm chức năng, hứa tặng quà rồi gạt tiền người già, đề nghị công an cảnh báo.',
  'Đề nghị xử lý nạn đánh bạc, đá gà ăn tiền ở sau vườn điều thôn Bù Xiết, tỉnh Đồng Nai.',
  'Tàu giã cào ngoài tỉnh vô sát bờ biển Kỳ Xuân Hạ đánh bắt, phá hết lưới của ngư dân ven bờ.',
  'Súng tự chế, bẫy thú còn nhiều ở xã Hương Phú Thượng, thành phố Huế, cử tri đề nghị vận động giao nộp.',
  'Pháo nổ đêm giao thừa ở phường Đồng Xoài Nam nhiều hơn năm trước, lực lượng chức năng cần vào cuộc sớm.',
  'Chó thả rông trong khu đô thị Xuân Phương Xanh cắn người, đề nghị lập đội bắt chó.',
  'Đề nghị thông xe sớm cầu vượt đường sắt ở Km1203 phường Quy Nhơn Tây.',
  'Bến phà Vàm Giồng chạy trễ giờ, chở quá số người, mặc áo phao cho có.',
  'Xe buýt số 09 tuyến Phan Rang – Cà Ná bỏ chuyến, công nhân đi làm ca đêm không có xe về.',
  'Cống ngăn mặn Cái Xe đóng lâu quá, lúa trong đồng bị phèn, xin vận hành lại cho hợp lý.',
  'Trạm bơm Cồn Nhất máy cũ rồi, hỏng hóc luôn, vụ chiêm này ruộng xã Giao Hải chưa có nước đổ ải.',
  'Nhà máy nước Vĩnh Tường Bắc cấp nước đục vào ngày mưa, có cặn vàng, bà con thôn Bàn Mạch đề nghị xét nghiệm.',
  'Trại gà công nghiệp ở thôn 5 xã Đạ Tẻh 4 nằm sát suối, lông với phân trôi trắng nước.',
  'Mỏ đá Hòn Chà nổ mìn làm nứt nhà hơn 30 hộ thôn Dương Long, đề nghị đo rung chấn và đền bù.',
  'Giá sầu riêng rớt còn hai chục ngàn, thương lái bỏ cọc, bà con Krông Pắc Đông xin Nhà nước tìm đầu ra.',
  'Rầy nâu, chuột phá lúa hè thu ở kinh Bảy Thưa, đề nghị hỗ trợ thuốc, bẫy.',
  'Nhà văn hóa khối Trung Nghĩa, phường Vinh Hưng xây xong mà không bàn giao, khóa cửa suốt.',
  'Loa truyền thanh thôn Hạ Bì câm cả năm, tin bão dân không nghe được.',
  'Đề nghị sớm cấp đổi giấy tờ xe, căn cước theo địa chỉ mới sau sáp nhập mà không thu phí.',
  'Công dân xã Cổ Đạm Bắc nộp hồ sơ đăng ký kết hôn qua Cổng dịch vụ công bị treo, phải nộp lại ba lần.',
];
