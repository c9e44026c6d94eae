/**
 * What petitions call by several names, without diacritics: each line is one thing, its names apart by commas. A
 * name may be a part of a longer one, which is then looked for first.
 */
const lines = `
duong: duong, con lo, lo lien xa, lo lien thon, lo chinh, lo lon, lo gioi, lo nhua, lo da, tuyen duong, con duong, doan duong, mat duong, truc duong, duong sa, tuyen lo, loi di, duong di lai, cung duong, long duong
be tong: be tong, do be tong, be tong hoa, cung hoa, trai nhua, rai nhua, tham nhua, lang nhua, nhua hoa, do nhua
hong: xuong cap, hu hong, hong, hong hoc, o ga, o voi, bong troc, nut ne, nut, sut lun, lun, vo nat, tan nat, te liet, be bet, xap xe, cay nat, loi lom, xuong cap nghiem trong, hu hai, ran nut, muc nat, gay vo, bung vo, lo choi, hoen gi, gi set, do nat
sua: sua chua, sua, nang cap, duy tu, bao duong, tu sua, tu bo, khac phuc, cai tao, va lai, lam lai, dau tu nang cap, chinh trang, sua sang, tu tao, dam va
xay: xay dung, xay moi, xay, dau tu xay dung, lam moi, dung moi, bo tri xay
mo rong: mo rong, noi rong, no rong, chat hep, nho hep, hep, qua hep, khong du rong, noi ra
ngap: ngap, ngap ung, ngap nuoc, ung ngap, ngap lut, lut, ngap sau, lenh lang, bi ngap, dong nuoc, tu nuoc, nuoc dong, ung nuoc, bi bom, khong thoat nuoc, uot ung, menh mong nuoc, nuoc tran, nuoc dang
thoat nuoc: thoat nuoc, ranh, cong ranh, ranh thoat nuoc, cong thoat nuoc, he thong thoat nuoc, muong thoat nuoc, ho ga, tieu thoat nuoc, duong cong, mieng cong, ranh nuoc, tieu nuoc, tieu ung
tac: tac nghen, un tac, nghet, bi lap, boi lap, boi lang, bung bit, dat bun day, lap day, bun lap, day bun, lang dong, bun day, bun dat
nao vet: nao vet, khoi thong, khai thong, vet bun, moc bun, vet kenh, thong tac, thong cong, mong bun
kenh: kenh, muong, kenh muong, muong tuoi, kenh tuoi, kenh noi dong, thuy nong, muong mang, kenh dan nuoc, kenh thuy loi, rach, muong phai, con muong, muong dan, kenh dan, muong tieu, kenh tieu
tuoi: tuoi tieu, nuoc tuoi, cap nuoc tuoi, tuoi lua, dan nuoc, bom nuoc tuoi, nuoc san xuat, bom tuoi, lay nuoc, nuoc ve dong
thuy loi: thuy loi, cong trinh thuy loi, ho dap
thieu nuoc: thieu nuoc, han han, kho han, khan hiem nuoc, khan nuoc, mat nuoc, het nuoc, khong co nuoc, cup nuoc, can kiet, cat nuoc, nuoc yeu, chay yeu, chay nho giot, nut chan chim, khong ve den, khong cap du nuoc
nuoc sach: nuoc sach, nuoc sinh hoat, nuoc may, nuoc hop ve sinh, nuoc an, nuoc uong, cap nuoc, nuoc dung, nha may nuoc, cap nuoc tap trung, tram cap nuoc, nuoc gieng, nuoc ngot
nuoc ban: nuoc duc, nuoc ban, nhiem phen, nhiem man, duc ngau, vang khe, co mui tanh, can ban, van duc, nuoc vang, duc, mui clo
rac: rac, rac thai, ve sinh moi truong, bai rac, thu gom rac, do rac, dong rac, rac sinh hoat, xe rac, diem tap ket rac, chat thai ran, tap ket rac, thung rac, vut rac, xa rac, rac ruoi
o nhiem: o nhiem, o nhiem moi truong, hoi thoi, mui hoi, boc mui, hoi ham, mui kho chiu, mui thoi, nong nac, gay o nhiem, o nhiem khong khi, khong chiu noi, xu ue, tanh hoi, mui
nuoc thai: nuoc thai, xa thai, chat thai, xa nuoc, do thai, thai ra, xa ra, xa trom, xa tham
bui: bui, bui ban, khoi bui, bui mu mit, bui bam, bui mit mu, bui bay
chan nuoi: chan nuoi, trai heo, trai lon, nuoi heo, nuoi lon, trai chan nuoi, chuong trai, trai ga, trang trai, trai vit, nuoi ga, nuoi vit, dan heo, dan lon, co so chan nuoi
tieng on: tieng on, on ao, gay on, am i, loa keo, karaoke, hat ho, mo nhac, loa keo keo, inh oi, am thanh lon, loa thung, am nhac
den boi thuong: boi thuong, den bu, tien den bu, gia den bu, ho tro boi thuong, phuong an boi thuong, tien boi thuong, chi tra boi thuong, ap gia
thu hoi: thu hoi dat, giai phong mat bang, gpmb, giai toa, lay dat, thu hoi, giai phong, bi thu hoi
tai dinh cu: tai dinh cu, noi o moi, khu tai dinh cu, cap nen, bo tri nen, nen tai dinh cu, dat nen
so do: so do, so hong, giay chung nhan quyen su dung dat, giay chung nhan, gcn, gcnqsdd, gcnqsd dat, bia do, cap so, bia dat, cap giay, qsdd, cap bia, giay to dat, lam so
cham: cham, cham tre, keo dai, tri tre, qua han, chua giai quyet, bo do, dang do, ngung tre, dinh tre, de lau, mai chua, ra roi, i ach, dam chan tai cho, nhieu nam, chua xong
quy hoach: quy hoach, quy hoach treo, dieu chinh quy hoach, xoa quy hoach, ke hoach su dung dat, huy quy hoach
chuyen muc dich: chuyen muc dich, chuyen doi muc dich, len tho cu, chuyen doi dat, tach thua, chuyen muc dich su dung dat, chia thua, phan lo, dat tho cu, dat o
tranh chap: tranh chap, ranh gioi, lan chiem, chiem dung, lan dat, moc gioi, chiem dat, lan ra, chong lan, lan san, xam chiem
via he: via he, he pho, le duong, long le duong, hanh lang an toan giao thong, long long duong, buon ban lan chiem
dien: dien, luoi dien, ha the, dien luc, duong day, duong dien, nganh dien, he thong dien, dien sinh hoat, nguon dien, day dien
dien yeu: dien yeu, chap chon, sut ap, qua tai, yeu, mat dien, cup dien, dien ap thap, khong du tai, khong du dien, luc co luc khong, cat dien, non tai, khong du ap, phap phu, tut ap
tram bien ap: tram bien ap, bien ap, tram ha the, binh ha the, tram dien, bien the, binh dien
cot dien: cot dien, tru dien, cot nghieng, cot, day dien vong, day vong, sa xuong, cot xieu veo, nghieng do
chieu sang: chieu sang, den duong, dien chieu sang, den chieu sang, toi om, toi tam, den cao ap, bong den, he thong den, thap sang, khong co den, toi den
cau: cau, cay cau, cau dan sinh, chiec cau, nhip cau, cau tam, cau go, cau khi, cau treo, cau sat, mat cau, lan can
cong: ong cong, cong ngang duong, cong hop, cong tron
de: de bao, de dieu, bo de, bo bao, bo ke, ke chong sat lo, bo song, bo kenh, ke song, bo ke song, de song
sat lo: sat lo, xoi lo, lo bo, xam thuc, xoi mon, lo dat, sat lo bo song, an sau vao, sut xuong
cat soi: hut cat, khai thac cat, bom cat, sa tac, cat tac, tau hut cat, khai thac khoang san, mo da, no min, khai thac da, khai thac dat
xe qua tai: xe qua tai, xe tai nang, xe tai, xe ben, xe trong tai lon, xe cho vat lieu, xe trong tai, xe tai trong lon, xe cho dat, xe cho qua tai, xe lon, container, xe hang nang, doan xe
toc do: chay nhanh, phong nhanh, toc do, chay au, go giam toc, gio giam toc, lang lach, dua xe, phong nhanh vuot au, nep pap, bo dau, quay xe, giam toc
tai nan: tai nan, tai nan giao thong, nguy hiem, mat an toan, va cham, te nga, te xe, diem den, nga xe, dung xe, chet nguoi, mat attgt, khong an toan, bat an, rinh rap
den tin hieu: den tin hieu, den do, den xanh do, bien bao, den giao thong, bien canh bao, tin hieu giao thong, den tin hieu giao thong, guong cau loi
truong: truong, truong hoc, phong hoc, lop hoc, diem truong, day phong hoc, day lop, co so truong
mam non: mam non, mau giao, nha tre, truong mam, giu tre, lop mam
tieu hoc: tieu hoc, cap 1, cap i
trung hoc: thcs, trung hoc co so, cap 2, cap ii
thpt: thpt, trung hoc pho thong, cap 3, cap iii
giao vien: giao vien, co giao, thay co, nguoi day, thay giao
hoc phi: hoc phi, lam thu, khoan thu, thu dau nam, tien truong, quy phu huynh, thu tien dau nam, tu nguyen, tien dau nam, cac khoan dong gop, thu them, phu huynh
hoc sinh: hoc sinh, cac chau, con em, tre em, cac em, hoc tro, cac be, be, con chau
y te: tram y te, y te, tram xa, benh vien, phong kham, kham benh, kham chua benh, kham bhyt, chua benh, co so y te
bac si: bac si, bac sy, nhan vien y te, y bac si, y si, dieu duong, can bo y te
thuoc: thuoc men, cap thuoc, thuoc bao hiem, thieu thuoc, toa thuoc
bao hiem: bao hiem y te, bhyt, the bao hiem, the bhyt, bao hiem, the kham benh
nguoi co cong: nguoi co cong, thuong binh, liet si, gia dinh chinh sach, chinh sach nguoi co cong, me viet nam anh hung, benh binh, chat doc da cam, chien si, nan nhan da cam, co cong
ho ngheo: ho ngheo, can ngheo, thoat ngheo, ngheo, kho khan, hoan canh kho khan, ho can ngheo, binh xet ho ngheo
tro cap: tro cap, tien tro cap, bao tro xa hoi, tro cap xa hoi, tien ho tro, che do, phu cap, muc tro cap, chi tra che do, tien che do, huong che do, tien hang thang
khuyet tat: khuyet tat, tan tat, nguoi khuyet tat, tat nguyen
cao tuoi: nguoi cao tuoi, nguoi gia, cao tuoi, cu gia, cac cu, cac cu gia, tuoi cao, lon tuoi, ong ba gia, ong ba
nha o: nha o, nha dot nat, nha tam, xoa nha tam, nha tinh thuong, sua nha, nha dai doan ket, nha o xa hoi, cho o
nha van hoa: noi hoi hop, noi hop, hoi hop, cho hop, hop dan, hop thon, sinh hoat cong dong, nha van hoa, hoi truong, nha sinh hoat cong dong, nvh, nha van hoa thon, nha cong dong, nha hop, trung tam van hoa, nha sinh hoat, tru so thon
san choi: san choi, khu vui choi, cong vien, san bong, san the thao, khu the thao, cho choi, noi vui choi, the duc the thao, dung cu the thao, san van dong, diem vui choi
di tich: di tich, dinh lang, den tho, nha tho ho, mieu, di tich lich su
cho: cho xa, tieu thuong, ki ot, cho tam, cho dan sinh, nha long cho, buon ban, cho coc, sap hang
nghia trang: nghia trang, nghia dia, mo ma, chon cat, khu mo, bai tha ma, nghia trang nhan dan, nghia trang liet si
an ninh: an ninh, trom cap, mat trom, ke gian, trom, mat cap, trom vat, an trom, cuop giat, an ninh trat tu, trat tu
ma tuy: ma tuy, nghien, hut chich, con nghien, kim tiem, nguoi nghien, tiem chich
co bac: co bac, danh bac, da ga, so de, ca do, lo de, danh bai, sat phat
tin dung den: tin dung den, cho vay nang lai, vay nang lai, doi no, boc bat ho, no xau, giang ho, siet no
thu tuc: thu tuc, thu tuc hanh chinh, mot cua, ho so, giay to, bo phan mot cua, tiep nhan ho so, lam giay to
di lai nhieu lan: di lai ba, chay toi chay lui, nhieu lan, bo sung ho so, bo sung giay to, lay them giay, yeu cau bo sung, chay di chay lai, di toi di lui, di lai nhieu lan, phien ha, sach nhieu, nhung nhieu, gay kho de, hach sach, cua quyen, thai do, hanh dan, vong vo
can cuoc: can cuoc, can cuoc cong dan, cccd, dinh danh, vneid, ho khau, khai sinh, ho tich
dich vu cong: dich vu cong, truc tuyen, nop online, online, tren mang, qua mang
can bo: can bo, cong chuc, can bo xa, nguoi hoat dong khong chuyen trach, truong thon, to truong, can bo khong chuyen trach, truong khu pho, bi thu chi bo
sap nhap: sap nhap, sat nhap, sap xep, don vi hanh chinh, nhap xa, ghep, hop nhat, gop xa, nhap ba xa, nhap hai xa, nhap lai, sau nhap, sau khi nhap, tu ngay nhap, tu hoi nhap, ve chung mot xa, nhap lam mot, nhap tinh, gop tinh, xa moi sap xep, sau sap xep, nhap vao
tru so: tru so, tru so cu, nha lam viec, cong so, tru so uy ban, tru so bo hoang, uy ban cu, tru so xa, nha uy ban, trung tam hanh chinh, tru so moi, tru so ubnd
phan bon: phan bon, gia phan bon, vat tu nong nghiep, thuoc tru sau, gia vat tu, phan don, thuoc bao ve thuc vat
dich benh: dich ta lon, lon chet, heo chet, tieu huy lon, tieu huy heo, chet vi dich, dich heo, dich lon, dich benh, dich ta, ta lon chau phi, lo mom long mong, cum gia cam, benh dich, tieu huy, tha chau phi, ta heo
giong: lua giong, cay giong, con giong, giong cay, giong lua
lua: lua, ruong, dong ruong, vu lua, vu dong xuan, vu he thu, vu mua, hoa mau, canh dong, lua ma, dat lua, ruong dong, gieo cay, xuong giong, canh tac
gia ca: gia ca, dau ra, tieu thu, duoc mua mat gia, nong san, bao tieu, thuong lai, rot gia, gia thap, ep gia, bi ep gia, mat gia
chuot sau: sau benh, chuot, oc buou vang, chuot pha, ray nau, con trung, chuot can
rung: rung, pha rung, dat rung, lam nghiep, trong rung, giao rung, rung phong ho, chat pha, giao dat giao rung
song: dong song, con song, ven song, khuc song
internet: internet, song dien thoai, mat song, phu song, wifi, vien thong, song di dong, mang di dong, 4g, song yeu, bts
xe buyt: xe buyt, xe khach, xe dua don, tuyen xe, xe bus, bus
do ngang: do ngang, ben do, ben pha, ben khach
cho du: cho tha rong, cho can, cho chay rong, cho dai, tiem phong, ro mom
cay xanh: cay xanh, cay co thu, cat tia, cay gay do, nhanh cay, tia canh, canh cay, cay do, hang cay, cay to, tan cay
vat lieu: vat lieu, tap ket vat lieu, bai vat lieu, cat da, xi mang, bai cat
du an: du an, cong trinh, thi cong, nha thau, chu dau tu, don vi thi cong, ben thi cong, cong truong
bo hoang: bo hoang, bo trong, lang phi, khong su dung, de hoang, hoang hoa, hoang tan, khong ai dung, bo khong, dap chieu, de khong, bo phe
dan: nguoi dan, ba con, nhan dan, cu dan, cac ho dan, ho dan, dan cu, ba con ta, ba con minh, nha dan, ho gia dinh, nguoi di duong, nguoi di lai
mua: mua, mua lon, mua mua, mua bao, troi mua, khi mua, mua to, con mua
kiem tra: kiem tra, xu ly, xu phat, ngan chan, chan chinh, xu ly nghiem, dep, chan dung, thanh tra, quan ly, cham dut, ngan cam
cong khai: cong khai, minh bach, ro rang, khong minh bach, mo am, khuat tat
dong gop: dong gop, thu tien, van dong, huy dong, dong tien
vay von: vay von, ngan hang chinh sach, von vay, vay uu dai, vay tien, tin dung uu dai, von uu dai
viec lam: viec lam, lao dong, that nghiep, khu cong nghiep, cong nhan, tuyen dung, xuat khau lao dong, dao tao nghe, day nghe, hoc nghe
pccc: chay no, phong chay, pccc, chua chay, hoa hoan, nguy co chay
cho doi: cho doi, doi cho, ngoi doi, ngoi cho, xep hang, cho ca buoi, phai cho, doi lau
thai do: nat no, coi thuong, thieu ton trong, cau gat, quat mang, lanh nhat, tho o, thieu trach nhiem, thai do phuc vu, hach dich, quat thao
benh nhan: nguoi benh, benh nhan, nguoi om, nguoi bi benh
phu huynh hoc sinh: cha me, bo me, cha me hoc sinh
tai khoan: tai khoan, the ngan hang, chuyen khoan, tai khoan ngan hang
chet: tu vong, qua doi, thiet mang, qua co
tham nuoc: tham nuoc, ri nuoc, ro ri, dong tham, nuoc ri, tham dot, bi dot
do vo: do sap, co nguy co do, sap do, xap xuong, do bat cu luc nao
cuong che: cuong che, thao do, pha bo, dap bo, dinh chi, ngung hoat dong, dong cua, bat ngung, ngung ngay
hien dat: hien dat, gop dat, cho dat
giai thua ke: thua ke, di chuc, chia cho con, sang ten, chuyen nhuong, tang cho
dinh chinh: dinh chinh, ghi sai, nham, sai sot, sua sai, ghi nham, sai lech
mai tang: mai tang, mai tang phi, chon cat nguoi mat, tien chon, hoa tang
thien tai: thien tai, bao lu, lu lut, loc xoay, lu quet, mua da, con bao, tran lu, dot lu
toc mai: toc mai, bay mai, tron mai, hu mai, mai ton bay
vuon cay: vuon cay, cay an trai, cay trai, vuon tuoc, cay an qua, hoa qua
nuoi trong thuy san: nuoi tom, ao tom, nuoi ca, long be, thuy san, ca chet, tom chet, ho tom, ao ca, long ca
danh bat: danh bat, tau ca, ngu dan, khai thac thuy san, giay dong bat, xung dien, cao bay
xang dau: xang dau, cay xang, gia xang, tram xang
trong nom: trong coi, trong nom, van hanh, cham soc
xe cuu: xe cuu thuong, cap cuu, xe chua chay, cuu hoa, cuu thuong
da bong: da bong, da banh, san banh, bong da, cau mon, khung thanh, tap luyen, choi bong
khong phep: khong phep, trai phep, khong xin phep, sai phep, xay dung trai phep, xay lan
phe lieu: phe lieu, ve chai, tai che, nau nhua, dong nat
dinh tu diem: tu diem, tu tap, tap trung dong, la noi tu tap
ngoai ngu: tieng anh, ngoai ngu, tin hoc, anh van
tuyen sinh: tuyen sinh, vao lop 10, vao lop mot, trai tuyen, xin hoc
nha ve sinh: nha ve sinh, cong trinh ve sinh, di ve sinh, nha xi
kinh phi: kinh phi, nguon von, bo tri von, ngan sach, cap kinh phi
lang phi thoi gian: mat thoi gian, ton cong, ton kem, ton tien, ton thoi gian
cao the: cao the, 110 kv, 220 kv, 500 kv, duong day cao the, luoi dien cao ap
hang lang: hanh lang, hanh lang an toan, khoang cach an toan
nha tro: nha tro, phong tro, thue tro, khu tro, o tro
giay phep: giay phep, cap phep, xin phep
chu truong: chu truong, ke hoach, lo trinh, thoi gian thuc hien, bao gio, khi nao, den bao gio
lun trung:  trung xuong, o trung, vet lun
cat cay: chat tia, chat cay, cua ngon, cua cay, don cay, chat ha
lap lai: hoan tra, hoan tra mat duong, lap lai, tra lai mat duong, tai lap, hoan tra mat bang
dao duong: dao duong, dao xoi, dao len, dao ranh, dat ong, lap ong, lap dat duong ong
lo gach: lo gach, co so san xuat, nha may, xuong, co so gia cong, xuong go, xuong san xuat, co so che bien
chung thuc: chung thuc, sao y, sao y ban chinh, chung ban sao, chung giay, chung giay to, cong chung, sao giay to
ban tru: ban tru, bua an hoc duong, com trua, an trua, suat an, bua an, bep an
day them: day them, hoc them, phu dao, hoc kem
rung nut: rung nut, nut nha, nut tuong, nut toac, nut toac tuong, rung lac, rung chuyen, chan dong, tuong nut, rung nha
khoi: khoi, khoi den, ong khoi, khet let, mui khet, dot rac, khet
ruoi muoi: ruoi, ruoi nhang, ruoi bu, muoi, muoi moi, ruoi muoi
tien dien: tien dien, hoa don dien, gia dien, cong to, dong ho dien, cong to dien, dien ke
tien nuoc: tien nuoc, hoa don nuoc, dong ho nuoc, gia nuoc, thuy luong ke
dai phan cach: dai phan cach, con luon, via phan cach, phan cach giua
vach ke duong: vach ke, vach ke duong, vach son, son ke duong, vach sang duong, vach di bo, son vach
bai do xe: bai do xe, bai dau xe, dau xe, do xe, bai giu xe, giu xe, dau do xe, bai xe, diem do xe, dung do
ham chui: cong chui, ham chui, duong gom, cau chui, cong dan sinh, ham dan sinh
xa lu: xa lu, thuy dien, tich nuoc, xa nuoc ho chua, ho thuy dien, lu ve, xa day
huu tri: luong huu, huu tri, nghi huu, tien huu, huu xa hoi, huu
bao hiem xa hoi: bao hiem xa hoi, bhxh, bhxh tu nguyen, dong bao hiem
thue: thue khoan, thue dat, thue phi nong nghiep, nghia vu tai chinh, tien su dung dat, truy thu thue, nop thue, co quan thue
gia dat: gia dat, bang gia dat, dinh gia dat, dau gia dat, dau gia
lua dao: lua dao, lua tien, gia danh, mat tien, bi lua
le hoi: le hoi, hoi lang, van nghe, cong chieng, dan ca, doi van nghe, cau lac bo van nghe, hat then
thu vien: thu vien, phong doc, sach bao, tu sach, doc sach
truyen thanh: truyen thanh, loa phat thanh, dai truyen thanh, loa phuong, loa thon, loa phat, tram truyen thanh, he thong loa
truyen hinh: truyen hinh, tivi, ti vi, song truyen hinh, vo tuyen
buu dien: buu dien, buu chinh, buu cuc, buu dien van hoa, buu ta, buu pham
cap vien thong: day cap, cap vien thong, day mang, bo cap, mang nhen, day nhu mang nhen, day thong tin, cap thong tin, cap quang
thanh nien: thanh nien, thanh thieu nien, choai choai, thanh thieu nien hu, dam tre, bon tre, thieu nien
danh nhau: danh nhau, xo xat, hon chien, au da, gay go, chem nhau, bao luc
camera: camera, camera an ninh, mat than, camera giam sat
cong an: cong an, cong an xa, tuan tra, tuan tra ban dem, truc dem, cong an phuong
chay rung: chay rung, dot ray, dot nuong, lua rung
tiem chung: tiem chung, vac xin, chich ngua, tiem ngua, chung ngua, vacxin, vaccine
sot xuat huyet: sot xuat huyet, diet muoi, phun thuoc muoi, lang quang, bo gay, phun muoi
may nong nghiep: may gat, may cay, may lam dat, may gat dap lien hop, co gioi
duong noi dong: duong noi dong, bo thua, duong ra dong, giao thong noi dong, duong ra ruong, bo vung
dat cong ich: dat cong ich, dat cong, quy dat cong, dat 5, dat cong dien
luong lach: luong lach, cua bien, mac can, cua song, cua lach, luong tau
mo liet si: hai cot, quy tap, mo liet si, ho so liet si, giam dinh adn
dong bao: dong bao, dan toc thieu so, nguoi dan toc, dan toc, vung cao, ba con dan toc
gieng khoan: gieng khoan, gieng dao, nuoc ngam, nuoc duoi dat, khoan gieng
cua cong: cua cong, cong ngan man, canh cong, cong dap, van cong, phai cong, cong dieu tiet, cua van, nap cong
tram bom: tram bom, may bom, to may bom, to may, tram bom tieu, tram bom tuoi
nhiem man: xam nhap man, man xam nhap, nuoc man, ngam man, nuoc lo, do man
trieu cuong: trieu cuong, con nuoc, nuoc rong, nuoc lon, trieu dang
sach vo: sach vo, sach giao khoa, do dung hoc tap
xe dua don: dua ruoc hoc sinh, xe dua ruoc, xe dua don hoc sinh, dua don hoc sinh
phong hoc tam: phong hoc tam, phong hoc muon, hoc nho, hoc ca, hoc ghep, lop ghep, thieu phong hoc
thieu giao vien: thieu giao vien, khong co giao vien, thieu thay co, thieu nguoi day, thieu thay
thieu bac si: thieu bac si, khong co bac si, thieu y bac si
don thu: don thu, don kien nghi, khieu nai, to cao, gui don, nop don, don khieu nai
giai ngan: giai ngan, cham chi tra, chua nhan duoc tien, chua duoc nhan, chua duoc chi tra, chua chi tra, chua ai tra, no tien
tien ho tro thien tai: ho tro thiet hai, boi thuong thiet hai, ho tro sau bao
nguoi quen: nguoi quen, nguoi nha, nguoi than quen, ho hang, than quen, con ong chau cha
mo coi: tre em mo coi, tre mo coi, mo coi
bao tro: tre khuyet tat, trung tam bao tro, nuoi duong
dat nghia dia: dat nghia dia, mo rong nghia trang, het dat chon, quy dat nghia trang
nguon goc dat: nguon goc dat, giay tay, mua giay tay, mua ban giay tay, khai hoang, khai hoang phuc hoa
do dac: do dac, do ve, ban do dia chinh, do lai, trich do, trich luc, sai dien tich, lech dien tich
dat rung: dat lam truong, lam truong, nong truong, nong lam truong, cong ty lam nghiep
dat san xuat: dat san xuat, thieu dat, dat ray, nuong ray, ray, nuong
cap nuoc tu chay: tu chay, nuoc tu chay, be nuoc, duong ong nuoc, ong nuoc, be chua, bon nuoc
cam duong: duong nguoc chieu, mot chieu, cam xe, cam tai, bien cam, cam o to
bi be: bi be, tac duong, ket xe, un u, ket duong, tac nghen giao thong, ket cung
`;

/** Each name, without diacritics, with the thing that it names. */
export const namesOfThings: readonly (readonly [name: string, thing: string])[] = lines
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [thing = '', names = ''] = line.split(': ');
    return names.split(', ').map((name) => [name, `~${thing}`] as const);
  });

export const thingsByName: ReadonlyMap<string, string> = new Map(namesOfThings);
