/**
 * Words outside the standard and the standard ones (kata baku) of the KBBI, sixth edition, where a listed
 * form points to another; loan words by EYD V 2022, penulisan unsur serapan. "dagin" is a common slip, and Diskopindag
 * the office's own short name. Read by `readPairs`: wrong>right; several rights are parted by "|".
 */
export const WORDS = `
abjat>abjad; administratip>administratif; adzan>azan; afdol>afdal; ajeg>ajek; akomodir>akomodasi
aksesoris>aksesori; akte>akta; aktifis>aktivis; aktifitas>aktivitas; aktip>aktif; aktiv>aktif
aktuil>aktual; amandemen>amendemen; amphibi>amfibi; analisa>analisis; anggauta>anggota; antri>antre
antrian>antrean; antusiasm>antusiasme; anugrah>anugerah; apotik>apotek; aritmatika>aritmetika; ashar>asar
atlit>atlet; atmosfir>atmosfer; automatis>otomatis; azas>asas; azasi>asasi
babtis>baptis; bathin>batin; bawang preh>bawang prei; bazaar>bazar; bazzar>bazar; belom>belum
berazas>berasas; berazaskan>berasaskan; berdo'a>berdoa; beresiko>berisiko; berfikir>berpikir
berhutang>berutang; berijin>berizin; berkarir>berkarier; berketrampilan>berketerampilan
berkordinasi>berkoordinasi; berkwalitas>berkualitas; berstandart>berstandar; biosfir>biosfer
brangkas>brankas
cabay>cabai; cabe>cabai; catering>katering; cemilan>camilan; cendikia>cendekia; cengkeh>cengkih
central>sentral; cidera>cedera; cinderamata>cenderamata; coklat>cokelat
dagin>daging; daluarsa>daluwarsa; daptar>daftar; detil>detail; dharma>darma; di-download>diunduh
di-update>dimutakhirkan; di-upload>diunggah; diagnosa>diagnosis; diakomodir>diakomodasi
dianalisa>dianalisis; didownload>diunduh; dieksport>diekspor; diekspose>diekspos; differensial>diferensial
dihandle>ditangani; dihimbau>diimbau; diijinkan>diizinkan; diimport>diimpor; dijadualkan>dijadwalkan
dikomersilkan>dikomersialkan; dikoordinir>dikoordinasi; dilaksankan>dilaksanakan; dilegalisir>dilegalisasi
diminimalisir>diminimalkan; dinasehati>dinasihati; diperbaharui>diperbarui; dipersilahkan>dipersilakan
dipraktekkan>dipraktikkan; dirubah>diubah; disain>desain; diskoperindag>Diskopindag; diskripsi>deskripsi
diskotik>diskotek; distandarisasi>distandardisasi; disupport>didukung; disurvey>disurvei; diupdate>dimutakhirkan
diupload>diunggah; do'a>doa; do'akan>doakan; dzikir>zikir; dzuhur>zuhur
efektifitas>efektivitas; efektip>efektif; efesien>efisien; efesiensi>efisiensi; effektif>efektif
effektivitas>efektivitas; effisien>efisien; ekspor-import>ekspor impor; eksport>ekspor; ekspose>ekspos
ekstrim>ekstrem; ekwivalen>ekuivalen; elit>elite; entrepeneur>wirausaha; esensiil>esensial; extra>ekstra
faham>paham; faksimil>faksimile; familiar>familier; faximile>faksimile; fihak>pihak; fikir>pikir; formil>formal
frekwensi>frekuensi
gisi>gizi; goa>gua; goncang>guncang; gubug>gubuk
hadist>hadis; hadits>hadis; hakekat>hakikat; halal bi halal>halalbihalal; halal bihalal>halalbihalal
handal>andal; hapal>hafal; harafiah>harfiah; hembus>embus; hetrogen>heterogen; hibbah>hibah
higine>higiene; higinis>higienis; himbau>imbau; himbauan>imbauan; hipotesa>hipotesis; hipotik>hipotek
hirarki>hierarki; hisap>isap; horden>gorden; hutang>utang; hutang-piutang>utang piutang; hygiene>higiene
hygienis>higienis
idhul adha>Iduladha; idhul fitri>Idulfitri; idul adha>Iduladha; idul fitri>Idulfitri; ihlas>ikhlas
ijasah>ijazah; ijin>izin; ijinkan>izinkan; ikhwal>ihwal; iklas>ikhlas; import>impor; indutri>industri
infaq>infak; inovatip>inovatif; interograsi>interogasi; interospeksi>introspeksi
insyaf>insaf; interprestasi>interpretasi; intrupsi>interupsi; isteri>istri; izasah>ijazah
jadual>jadwal; jaman>zaman; jamrud>zamrud; jenasah>jenazah; jendral>jenderal; jerigen>jeriken
jum'at>Jumat; jum'atan>Jumatan; jumat'an>Jumatan; jumaat>Jumat; justeru>justru; jutaaan>jutaan
kadaluarsa>kedaluwarsa; kadaluwarsa>kedaluwarsa; kaedah>kaidah; kangker>kanker; kaos>kaus; karir>karier
karna>karena; karyawanti>karyawati; katagori>kategori; kateringan>katering; katholik>Katolik
kegiatn>kegiatan; kegitan>kegiatan; kempes>kempis; ketapel>katapel; ketrampilan>keterampilan
kharisma>karisma; khutbah>khotbah; kolektip>kolektif; kolomnis>kolumnis; komersil>komersial; komoditi>komoditas
komplit>komplet; komprehensip>komprehensif; kondusip>kondusif; konggres>kongres; kongkret>konkret
kongkrit>konkret; konkrit>konkret; konsumtip>konsumtif; kooperasi>koperasi; koordinir>koordinasi
koperatif>kooperatif; kopersi>koperasi; korden>gorden; kordinasi>koordinasi; kordinator>koordinator
korma>kurma; kreatifitas>kreativitas; kreatip>kreatif; kridit>kredit; kripik>keripik; krupuk>kerupuk
kuatir>khawatir; kulinary>kuliner; kwaci>kuaci; kwalitas>kualitas; kwalitet>kualitas; kwantitas>kuantitas
kwartal>kuartal; kwartalan>kuartalan; kwintal>kuintal; kwitansi>kuitansi; kwota>kuota
la'nat>laknat; lajim>lazim; legalisir>legalisasi; lembab>lembap; linier>linear; lobang>lubang
ma'af>maaf; ma'ruf>makruf; maghrib>magrib; mahluk>makhluk; malpraktik>malapraktik; managemen>manajemen
manager>manajer; manajement>manajemen; mangkok>mangkuk; mantab>mantap; marjinal>marginal; mashur>masyhur
masyarkat>masyarakat; melaksankan>melaksanakan; melegalisir>melegalisasi; memaksimalisir>memaksimalkan
meminimalisir>meminimalkan; memperbaharui>memperbarui; mempersilahkan>mempersilakan; menasehati>menasihati
mendetil>mendetail; mendo'akan>mendoakan; menejemen>manajemen; menejer>manajer; mengakomodir>mengakomodasi
menganalisa>menganalisis; mengantri>mengantre; mengeksport>mengekspor; menghimbau>mengimbau
menghisap>mengisap; menghutang>mengutang; mengijinkan>mengizinkan; mengimport>mengimpor
mengkaitkan>mengaitkan; mengkampanyekan>mengampanyekan; mengkategorikan>mengategorikan
mengkembangkan>mengembangkan; mengkolaborasikan>mengolaborasikan; mengkombinasikan>mengombinasikan
mengkompensasi>mengompensasi; mengkomunikasikan>mengomunikasikan; mengkonfirmasi>mengonfirmasi
mengkonsultasikan>mengonsultasikan; mengkonsumsi>mengonsumsi; mengkonversi>mengonversi
mengkoordinasi>mengoordinasi; mengkoordinasikan>mengoordinasikan; mengkoordinir>mengoordinasi
mengkordinasikan>mengoordinasikan; mengkoreksi>mengoreksi; menyolok>mencolok; menyuci>mencuci; merealisir>merealisasikan
merk>merek; merubah>mengubah; mesjid>masjid; methode>metode; metoda>metode; milleneal>milenial
millenial>milenial; millennial>milenial; milyar>miliar; milyaran>miliaran; minimalisir>minimalkan
missi>misi; moderen>modern; monarkhi>monarki; moril>moral; mu'jizat>mukjizat; mu'min>mukmin
muadzin>muazin; mushalla>musala; mushola>musala; musholla>musala; musium>museum; musolla>musala
nafas>napas; nahkoda>nakhoda; nakoda>nakhoda; nampak>tampak; nara hubung>narahubung; nasehat>nasihat
nasionil>nasional; negatip>negatif; negoisasi>negosiasi; negri>negeri; nenas>nanas; netralisir>netralisasi
ni'mat>nikmat; nomer>nomor
objektifitas>objektivitas; obyek>objek; obyektif>objektif; omset>omzet; operasionil>operasional
orginal>orisinal; orisinil>orisinal; otentik>autentik; otodidak>autodidak; otopsi>autopsi
pasip>pasif; pasport>paspor; pelatian>pelatihan; pembaharuan>pembaruan; pemerinta>pemerintah
penasehat>penasihat; penganalisaan>penganalisisan; pengantri>pengantre; penglepasan>pelepasan
pengrajin>perajin; pengrajinan>kerajinan; peningktan>peningkatan; penjadualan>penjadwalan
penobyekan>pengobjekan; perdangangan>perdagangan; perduli>peduli; perijinan>perizinan; petay>petai
persentasi>persentase|presentasi; personil>personel; photo>foto; piranti>peranti; pondasi>fondasi
popular>populer; positip>positif; potensil>potensial; poto>foto; praktek>praktik; praktekkan>praktikkan
produktifitas>produktivitas; produktip>produktif; profesionil>profesional; projek>proyek
proklamir>proklamasi; propinsi>provinsi; prosen>persen; prosentase>persentase; putera>putra
quintal>kuintal
raka'at>rakaat; ramadhan>Ramadan; ramadlan>Ramadan; rapih>rapi; raport>rapor; rasionil>rasional; rebo>Rabu
rejeki>rezeki; rejim>rezim; relatifitas>relativitas; resiko>risiko; respon>respons; restauran>restoran
rizqi>rezeki; rubah>ubah
samudera>samudra; sansekerta>Sanskerta; saos>saus; sebahagian>sebagian; seijin>seizin; sekedar>sekadar
sekertariat>sekretariat; sekertaris>sekretaris; seksama>saksama; selebriti>selebritas
selektifitas>selektivitas; semedi>semadi; senen>Senin; senggama>sanggama; sensitifitas>sensitivitas
sentausa>sentosa; seprei>seprai; sertipikat>sertifikat; sex>seks; shadaqah>sedekah; shalat>salat
shodaqoh>sedekah; sholat>salat; silahkan>silakan; silaturrahim>silaturahim; silaturrahmi>silaturahmi
sintesa>sintesis; sistim>sistem; sodaqoh>sedekah; solat>salat; sorban>serban; sorga>surga
sosial media>media sosial; souvenir>suvenir; sovenir>suvenir; spirituil>spiritual
stakeholder>pemangku kepentingan; standard>standar; standarisasi>standardisasi; standart>standar
strawberi>stroberi; strawberry>stroberi; strawbery>stroberi; subjektifitas>subjektivitas
subsidair>subsider; subyek>subjek; subyektif>subjektif; supir>sopir; suply>suplai; supply>suplai
survai>survei; survey>survei; suvenier>suvenir; syaraf>saraf; syarekat>syarikat; syawwal>Syawal
syurga>surga
ta'jil>takjil; tahta>takhta; taqwa>takwa; taubat>tobat; tauco>taoco; tauge>taoge; tauladan>teladan
taxi>taksi; tehnik>teknik; tehnis>teknis; tehnisi>teknisi; tehnologi>teknologi; tekhnik>teknik
tekhnis>teknis; tekhnisi>teknisi; tekhnologi>teknologi; tekat>tekad; telefon>telepon; telfon>telepon; telor>telur
telpon>telepon; teoritis>teoretis; terakomodir>terakomodasi; terbaharui>terbarui; terdetil>terdetail
terjadual>terjadwal; terlanjur>telanjur; terlantar>telantar; terlantarkan>telantarkan
terstandart>terstandar; thema>tema; theologi>teologi; theori>teori; toge>taoge; tolak ukur>tolok ukur
tolerir>toleransi; tradisionil>tradisional; trampil>terampil; trilyun>triliun; trilyunan>triliunan
trotoir>trotoar
universil>universal; ustad>ustaz; ustadz>ustaz
varitas>varietas; vidio>video; villa>vila
zinah>zina
`;

/** Verbs in which meN- melts into k, p, s, t (KBBI; Tata Bahasa Baku Bahasa Indonesia, on meN-). */
export const MELTING_VERBS = `
memparkir>memarkir; mempatenkan>mematenkan; mempedulikan>memedulikan; mempengaruhi>memengaruhi
mempercayai>memercayai; mempesona>memesona; mempidanakan>memidanakan; mempopulerkan>memopulerkan
mempraktekkan>mempraktikkan; mempublikasikan>memublikasikan; mensalurkan>menyalurkan
mensejahterakan>menyejahterakan; mensertifikasi>menyertifikasi; mensiasati>menyiasati; mensikapi>menyikapi
mensinergikan>menyinergikan; mensinkronisasi>menyinkronisasi; mensinkronisasikan>menyinkronisasikan
mensinkronkan>menyinkronkan; mensosialisasi>menyosialisasi
mensosialisasikan>menyosialisasikan; mensubsidi>menyubsidi; mensukseskan>menyukseskan; mensuplai>menyuplai
mensuply>menyuplai; mensurvei>menyurvei; mensurvey>menyurvei; mentaati>menaati; mentabulasi>menabulasi
mentargetkan>menargetkan; menteladani>meneladani; menterjemahkan>menerjemahkan
menterlantarkan>menelantarkan; mentertibkan>menertibkan; mentoleransi>menoleransi
mentuntaskan>menuntaskan
`;

/** Words that are also names of people, places, houses and trades: told only when written small. */
export const ALSO_NAMES = new Set(
  'anugrah dharma jaman putera villa samudera goa senen catering central extra photo strawberry manager ustad ustadz standard'.split(
    ' ',
  ),
);

/** Words before Ramadan that show it is the month and no one's name. */
export const BEFORE_THE_MONTH = new Set(
  'bulan suci selama jelang menjelang pasar bazar murah kajian safari pondok semarak berkah gebyar jam kerja puasa tarawih sambut menyambut'.split(
    ' ',
  ),
);
