/**
 * Compounds: apart, but joined where a prefix and a suffix hold them (EYD V 2022, gabungan kata) or where
 * the KBBI enters them as one word.
 */
export const COMPOUNDS = `
kerjasama>kerja sama; bekerjasama>bekerja sama; terimakasih>terima kasih; berterimakasih>berterima kasih
tandatangan>tanda tangan; bertandatangan>bertanda tangan; tanggungjawab>tanggung jawab
bertanggungjawab>bertanggung jawab; tatacara>tata cara; tatakelola>tata kelola; tatausaha>tata usaha
tatakrama>tata krama; tataruang>tata ruang; tataboga>tata boga; walikota>wali kota; wakil walikota>wakil wali kota
rumahsakit>rumah sakit; rumahtangga>rumah tangga; ibukota>ibu kota; orangtua>orang tua; sumberdaya>sumber daya
tindaklanjut>tindak lanjut; ujicoba>uji coba; serahterima>serah terima; lalulintas>lalu lintas
sepakbola>sepak bola; bulutangkis>bulu tangkis; bolavoli>bola voli; daurulang>daur ulang; uangmuka>uang muka
jualbeli>jual beli; simpanpinjam>simpan pinjam; matapencaharian>mata pencaharian
ramah tamah>ramah-tamah; peranserta>peran serta; berperanserta>berperan serta; tepatguna>tepat guna
pasarmurah>pasar murah; hariraya>hari raya; rapatkerja>rapat kerja
suratkabar>surat kabar; sukubunga>suku bunga; jangkawaktu>jangka waktu; bahanbaku>bahan baku; bahanpokok>bahan pokok
menindak lanjuti>menindaklanjuti; menanda tangani>menandatangani; penanda tanganan>penandatanganan
menyebar luaskan>menyebarluaskan; penyebar luasan>penyebarluasan
memberi tahukan>memberitahukan; pemberi tahuan>pemberitahuan; pertanggung jawaban>pertanggungjawaban
mempertanggung jawabkan>mempertanggungjawabkan; dipertanggung jawabkan>dipertanggungjawabkan
mengikut sertakan>mengikutsertakan; keikut sertaan>keikutsertaan; diikut sertakan>diikutsertakan; menguji cobakan>mengujicobakan
menyerah terimakan>menyerahterimakan; pengambil alihan>pengambilalihan; mengambil alihkan>mengambilalihkan
beritahu>beri tahu; memberitahu>memberi tahu; diberitahu>diberi tahu
olah raga>olahraga; berolah raga>berolahraga; suka rela>sukarela; suka cita>sukacita; duka cita>dukacita
mana kala>manakala; bila mana>bilamana; apa bila>apabila; bagai mana>bagaimana; barang kali>barangkali
bela sungkawa>belasungkawa; kaca mata>kacamata; mata hari>matahari; nara sumber>narasumber; wira usaha>wirausaha
wira usahawan>wirausahawan; wira swasta>wiraswasta; swa kelola>swakelola; swa daya>swadaya; swa sembada>swasembada
bumi putra>bumiputra; sapta pesona>saptapesona; dari pada>daripada; se hingga>sehingga; segi tiga>segitiga
kilo meter>kilometer; mega watt>megawatt; radio aktif>radioaktif; sedia kala>sediakala
maha siswa>mahasiswa; maha siswi>mahasiswi; maha karya>mahakarya; maha guru>mahaguru
mahaesa>Maha Esa; mahakuasa>Maha Kuasa; mahapengasih>Maha Pengasih; mahapenyayang>Maha Penyayang
satu persatu>satu per satu; dua perdua>dua per dua
kadangkala>kadang kala; adakala>ada kala; sedang kan>sedangkan
non-aktif>nonaktif
`;

/** pun joined to the word before it as a conjunction (EYD V 2022, partikel). */
export const PUN_JOINED = 'ada andai atau biar jika kalau kendati mau meski sungguh walau bagaimana';

/** Words that people join pun to and that EYD V 2022 (partikel) has apart from it. */
export const PUN_APART = `ini itu apa siapa kapan mana berapa sedikit satu mereka dia ia kami kita saya aku anda beliau hal orang
warga pemerintah masyarakat seorang sekecil tidak belum akan lalu masih hari harga begitu demikian pedagang peserta
pelaku pengunjung semua ibu bapak anak kalian dinas pemkot hasil acara kegiatan`;

/** per in the sense of "each" or "from" stands apart (EYD V 2022, partikel). */
export const AFTER_PER = `orang bulan hari tahun minggu jam kilogram kg kilo unit liter paket ekor kepala tanggal meter lembar
buah porsi bungkus kelompok kelurahan kecamatan pekan menit kapita biji karung ton`;

/** Bound forms that are joined to the next word, or by a hyphen to a capital (EYD V 2022, kata turunan: bentuk terikat, maha). */
export const BOUND_FORMS = 'antar pasca pra non sub multi semi swa nir purna anti ultra pramu infra';

/** After "antar" these make its other sense, to bring; before it these do. */
export const AFTER_TO_BRING = 'jemput ke barang makanan pesanan saja sampai langsung paket surat dan';
export const BEFORE_TO_BRING = 'pesan layan siap jasa layanan ongkos biaya surat di gratis';

/** Bound forms that are words of their own elsewhere (tuna, the fish): bound in these pairs alone. */
export const BOUND_PAIRS = `
tuna rungu>tunarungu; tuna netra>tunanetra; tuna daksa>tunadaksa; tuna wicara>tunawicara; tuna wisma>tunawisma
tuna grahita>tunagrahita; tuna karya>tunakarya; tuna susila>tunasusila; ekstra kurikuler>ekstrakurikuler
maha siswa baru>mahasiswa baru; foto kopi>fotokopi; tele komunikasi>telekomunikasi; inter nasional>internasional
`;

/** In running text two capitals in a row are a name (Purna Irawan, Multi Bintang) but after these. */
export const BOUND_IN_NAMES = 'antar pasca non pra sub';

/** Proper nouns that a bound form keeps its hyphen before even in a title. */
export const PROPER_AFTER_BOUND = `covid lebaran idulfitri iduladha ramadan natal indonesia jawa asia eropa islam muslim
malang bumn bumd asn pns`;
