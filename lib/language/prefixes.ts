/**
 * Places and times that "di" and "ke" stand before as words of their own (EYD V 2022, kata depan).
 * None of them with di- or ke- is a word of the KBBI.
 */
export const AFTER_DI = `atas bawah dalam luar depan belakang antara sekitar sebelah samping lingkungan wilayah kota kantor
pasar tengah rumah sekolah jalan kecamatan kelurahan desa gedung halaman aula lapangan kawasan daerah lokasi tempat
jawa malang indonesia jakarta surabaya sana sini situ mana hadapan sisi seluruh setiap berbagai beberapa sejumlah
bidang tingkat masa era hari bulan tahun kabupaten provinsi propinsi toko hotel balai taman stadion kampus ruang
kelas area pusat media dunia negara masyarakat bank acara bagian akhir awal semua pinggir ujung puncak sudut
seberang sektor internet website aplikasi pabrik warung kampung kalangan kediaman posisi tahap sentra dalamnya
luarnya antaranya sekitarnya atasnya bawahnya depannya belakangnya sampingnya tengahnya manapun`;

export const AFTER_KE = `atas bawah dalam depan belakang samping sana sini situ mana kantor pasar rumah sekolah kota jakarta
surabaya malang lokasi lapangan seluruh setiap hadapan berbagai beberapa daerah wilayah bank halaman gedung balai
jalan media masyarakat desa kelurahan kecamatan lingkungan dunia indonesia posisi tingkat tahap tengah arah sisi
depannya dalamnya atasnya manapun`;

/** Joined prepositions that two-part tables do not make; "keluar" is a verb but before these. */
export const JOINED_PREPOSITIONS = `
dimanapun>di mana pun; kemanapun>ke mana pun; darimana>dari mana; darisana>dari sana; darisini>dari sini
keluar negeri>ke luar negeri; keluar kota>ke luar kota; keluar daerah>ke luar daerah; keluar negri>ke luar negeri
keluar provinsi>ke luar provinsi; keluar pulau>ke luar pulau; keluar jawa>ke luar Jawa
`;

/** Passive verbs without -kan or -i, which no place is called after (KBBI, di- + kata dasar). */
export const PASSIVES = `buat buka tutup jual beli kelola terima gelar susun pilih bayar bawa ambil kirim tanam pasang pimpin
dukung muat unggah unduh ubah olah bantu panggil larang ajak minta beri tulis baca pakai atur minum tangkap periksa
hitung latih bina dorong jaga rawat tolak ikuti hadiri temui kunjungi penuhi miliki lengkapi sepakati jalani minati
akhiri awali dampingi ketahui nikmati awasi batasi fasilitasi pengaruhi percayai cermati sertai layani lalui kuasai
danai biayai setujui tandatangani tindaklanjuti prakarsai motori adakan alami hargai hormati sukai
selenggara lihat dengar bentuk gunakan harap cari`;

/** Verbs in -kan that begin like nouns in pe-…-an and ke-…-an do. */
export const VERBS_IN_KAN = `perlukan perkirakan pertahankan perbolehkan perkenalkan peruntukkan peragakan pertemukan
persiapkan pertanyakan pertimbangkan percepatkan kerjakan kenakan kembalikan kembangkan kerahkan keluarkan
kemukakan kenalkan pentaskan pesankan pecahkan pelajarkan pasarkan`;

/** Nouns, names and adverbs that end in -kan without being verbs (KBBI). */
export const NOUNS_IN_KAN = `pekan rekan ikan bukan bahkan akan tekan makan tanjakan belokan gerakan tumpukan pojokan cetakan
pasukan masukan tarikan tembakan bentukan tindakan ledakan ajakan desakan gundukan teriakan rujukan petikan balikan
kulakan injakan pasokan pijakan retakan hentakan sedangkan silakan jangankan nunukan tarakan galakan tebakan
isakan letakan lapakan anakan unjukan tolakan dukungan gebrakan corakan cabikan kocokan`;

/** Prefix verbs written in two or three parts. */
export const SPLIT_PREFIXES = `
di tindak lanjuti>ditindaklanjuti; di tanda tangani>ditandatangani; di beri tahukan>diberitahukan
di tanggung jawabkan>dipertanggungjawabkan; di sebar luaskan>disebarluaskan; di uji cobakan>diujicobakan
di kerja samakan>dikerjasamakan; di serah terimakan>diserahterimakan; di ikut sertakan>diikutsertakan
ke pada>kepada; ke mudian>kemudian; ke napa>kenapa; ke cuali>kecuali; ke tika>ketika; ke mari>kemari
`;

/** Numbers, and what stands before them when they tell a place in a row (EYD V 2022, angka dan bilangan). */
export const NUMBERS = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh';
export const BEFORE_ORDINALS = `juara hari tahun orang kali yang peringkat urutan tahap putaran posisi gelombang periode anak
kloter tempat pihak minggu pekan babak sesi edisi angkatan hut ulang bulan jilid bagian`;
