import { ward } from './places';
import type { Topic } from './topic';

export const KOPERASI_GROWTH: readonly Topic[] = [
  {
    key: 'koperasi-kelurahan-merah-putih',
    sector: 'koperasi',
    kind: 'news',
    sources: ['Bidang Koperasi', 'Kantor kelurahan'],
    scenes: ['cooperative', 'shop-shelves'],
    tags: ['koperasi kelurahan merah putih', 'gerai sembako', 'kelurahan'],
    subject: 'gerai Koperasi Kelurahan Merah Putih di {kel}',
    slots: (c) => ({
      ...ward(c),
      anggota: c.number(85, 420),
      jenis: c.number(24, 70),
      omzet: c.rupiah(900_000, 4_200_000, 50_000),
    }),
    titles: [
      'Koperasi Merah Putih {kel} Buka Gerai Sembako bagi Warga',
      'Gerai Koperasi Merah Putih {kel} Sediakan {jenis} Jenis Barang',
      'Warga {kel} Kini Bisa Belanja di Koperasi Sendiri',
    ],
    summaries: [
      'Koperasi Kelurahan Merah Putih di {kel} membuka gerai sembako yang dikelola warga dengan {anggota} anggota awal.',
      'Gerai baru di {kel} menjual {jenis} jenis kebutuhan pokok dengan harga yang disepakati anggota. Pengurusnya didampingi penyuluh koperasi.',
    ],
    body: [
      {
        one: [
          '**{kec}** – Rak beras, minyak goreng, dan gula tertata di gerai Koperasi Kelurahan Merah Putih, {kel}. Gerai itu mulai melayani warga pada {hari} dan didampingi penyuluh dari Diskopindag Kota Malang.',
          '**{kec}** – Koperasi Kelurahan Merah Putih di {kel} resmi membuka gerai sembako, {hari}. Dengan {anggota} anggota awal, koperasi ini menyediakan {jenis} jenis barang kebutuhan sehari-hari.',
        ],
      },
      'Gerai dibuka setiap hari pukul 07.00–17.00 WIB. {Pada pekan pertama, penjualan rata-rata mencapai {omzet} per hari.|Uji coba selama sepekan menunjukkan penjualan rata-rata {omzet} per hari.} Pembeli yang belum menjadi anggota tetap dilayani.',
      'Selain sembako, pengurus menyiapkan {jasa pembayaran tagihan dan titipan produk usaha mikro|penjualan elpiji dan titipan kue warga|layanan simpanan harian dan titipan produk warga}. Produk titipan diberi tempat khusus di dekat pintu agar mudah terlihat.',
      'Penyuluh koperasi membantu pengurus menyusun {daftar harga|pembukuan} dan memisahkan kas gerai dari simpanan anggota. Setiap malam, catatan penjualan dicocokkan dengan stok di rak.',
    ],
    notes: [
      'Gerai KKMP {kel} sudah buka. Anggota {anggota}, jenis barang {jenis}. Penjualan rata-rata {omzet} per hari. Warga antusias, terutama pagi.',
      'Laporan pendampingan gerai koperasi {kel}. Jam buka 07.00–17.00. Ada titipan produk warga. Foto gerai terlampir.',
    ],
    extras: [
      {
        title: 'Daftar barang gerai {kel}',
        text: 'Daftar barang awal {jenis} jenis, harga disepakati pengurus. Harga mengikuti pasar terdekat dan ditinjau tiap Senin. Mohon tabel tidak perlu dimuat semua.',
        source: 'Pengurus koperasi {kel}',
      },
    ],
  },
  {
    key: 'koperasi-digital',
    sector: 'koperasi',
    kind: 'news',
    sources: ['Bidang Koperasi'],
    scenes: ['phone-payment', 'training'],
    tags: ['digitalisasi', 'koperasi', 'aplikasi simpanan'],
    subject: 'penerapan {aplikasi} di koperasi',
    slots: (c) => ({
      kec: c.deal(['Lowokwaru', 'Sukun', 'Blimbing', 'Klojen', 'Kedungkandang']),
      aplikasi: c.deal([
        'aplikasi simpanan anggota',
        'pembukuan digital',
        'kartu anggota elektronik',
        'pembayaran QRIS',
        'buku simpanan elektronik',
      ]),
      Aplikasi: c.deal([
        'Aplikasi Simpanan Anggota',
        'Pembukuan Digital',
        'Kartu Anggota Elektronik',
        'Pembayaran QRIS',
        'Buku Simpanan Elektronik',
      ]),
      jumlah: c.number(8, 34),
    }),
    titles: [
      '{jumlah} Koperasi di {kec} Mulai Terapkan {Aplikasi}',
      '{Aplikasi} Permudah Layanan Koperasi di Kecamatan {kec}',
      'Koperasi di {kec} Beralih ke {Aplikasi}, Antrean Berkurang',
    ],
    summaries: [
      'Sebanyak {jumlah} koperasi di Kecamatan {kec} menerapkan {aplikasi} dengan pendampingan Bidang Koperasi Diskopindag Kota Malang.',
      'Penerapan {aplikasi} membuat anggota koperasi di Kecamatan {kec} dapat dilayani lebih cepat dan laporan tersusun setiap hari.',
    ],
    body: [
      {
        one: [
          '**{kec}** – Sebanyak {jumlah} koperasi di Kecamatan {kec} mulai memakai {aplikasi}. Pendampingan perdananya dilakukan tim Bidang Koperasi Diskopindag Kota Malang, {hari}.',
          '**{kec}** – Antrean anggota yang biasanya mengular pada awal bulan kini lebih pendek. Sejak {aplikasi} dipakai, {jumlah} koperasi di Kecamatan {kec} dapat melayani anggota tanpa menunggu buku besar dibuka, {hari}.',
        ],
      },
      'Peralihan dilakukan {bertahap|pelan-pelan}. Selama {satu|dua} bulan, catatan lama dan catatan baru berjalan bersama agar selisih cepat ditemukan. Setelah angka keduanya sama, barulah catatan lama disimpan sebagai arsip.',
      'Pengurus diingatkan untuk menjaga {kata sandi|hak akses} dan mencadangkan catatan setiap pekan. {Hanya bendahara dan satu pengawas yang boleh mengubah transaksi.|Setiap perubahan transaksi harus diketahui dua orang.}',
      {
        some: 1,
        of: [
          'Bagi anggota lanjut usia, loket tatap muka tetap dibuka. Petugas membantu mencetak rincian simpanan bila diminta.',
          'Anggota yang belum memiliki telepon pintar tetap dapat memakai buku simpanan seperti biasa.',
        ],
      },
    ],
    notes: [
      'Pendampingan {aplikasi} di Kecamatan {kec}, sudah {jumlah} koperasi. Dua bulan pertama pencatatan ganda. Ada pengurus yang bersedia diwawancarai.',
      'Mohon dibuat berita tentang {aplikasi} di {kec}. Poin penting: pencatatan berjalan ganda dulu, keamanan kata sandi, loket manual tetap ada.',
    ],
  },
  {
    key: 'hari-koperasi',
    standsAlone: true,
    sector: 'koperasi',
    kind: 'news',
    months: [7],
    days: [6, 14],
    sources: ['Bidang Koperasi', 'Dekopinda Kota Malang'],
    scenes: ['cooperative', 'bazaar-night', 'skyline'],
    tags: ['hari koperasi', 'gerakan koperasi', 'bazar'],
    subject: 'peringatan Hari Koperasi: {acara}',
    slots: (c) => ({
      acara: c.deal([
        'bazar produk anggota',
        'jalan sehat insan koperasi',
        'lomba cerdas cermat perkoperasian',
        'donor darah dan bakti sosial',
        'pemberian penghargaan koperasi berprestasi',
      ]),
      Acara: c.deal([
        'Bazar Produk Anggota',
        'Jalan Sehat',
        'Cerdas Cermat Perkoperasian',
        'Donor Darah',
        'Penghargaan Koperasi Berprestasi',
      ]),
      lokasi: c.deal([
        'Alun-Alun Merdeka',
        'Jalan Ijen',
        'Gedung Malang Creative Center',
        'Gedung Kartini',
        'Balai Kota Malang',
      ]),
      peserta: c.number(120, 850, 10),
    }),
    titles: [
      'Hari Koperasi Diperingati dengan {Acara} di {lokasi}',
      '{peserta} Insan Koperasi Meriahkan {Acara} Hari Koperasi',
      'Semarak Hari Koperasi, {Acara} Padukan Generasi Lama dan Muda',
    ],
    summaries: [
      'Peringatan Hari Koperasi di Kota Malang diisi {acara} yang diikuti {peserta} orang di {lokasi}.',
      'Sebanyak {peserta} orang mengikuti {acara} dalam rangka Hari Koperasi. Kegiatan dipusatkan di {lokasi}.',
    ],
    body: [
      '**Malang** – {Suasana {lokasi} lebih ramai daripada biasanya, {hari}.|Sejak pukul 06.30 WIB peserta sudah berdatangan ke {lokasi}, {hari}.} Sebanyak {peserta} insan koperasi mengikuti {acara} dalam rangka Hari Koperasi yang diperingati setiap 12 Juli.',
      'Peringatan {tahun} mengangkat semangat {gotong royong|kemandirian} dan mengajak anak muda mengenal koperasi. Sejumlah koperasi sekolah dan koperasi mahasiswa ikut {mengisi acara|menjadi panitia}.',
      'Wakil gerakan koperasi menyampaikan terima kasih kepada anggota yang setia {menabung|berbelanja} di koperasi masing-masing. {Mereka berharap jumlah anggota aktif terus bertambah.|Menurut mereka, koperasi hanya akan bertahan bila anggotanya ikut memakai layanannya.}',
      {
        some: 1,
        of: [
          'Di sela acara, petugas membuka meja konsultasi tentang pendirian koperasi dan pembaruan data anggota.',
          'Warga juga dapat mencicipi produk anggota koperasi, mulai dari keripik tempe sampai kopi Dampit.',
        ],
      },
    ],
    notes: [
      'Rangkaian Hari Koperasi: {acara} di {lokasi}, peserta {peserta}. Mulai 06.30 WIB. Hadir pengurus koperasi dan Dekopinda. Foto banyak, silakan dipilih.',
      'Bahan berita Hari Koperasi ({acara}). Jumlah peserta {peserta}. Mohon dimuat pekan ini agar tidak basi.',
    ],
  },
  {
    key: 'koperasi-sekolah',
    sector: 'koperasi',
    kind: 'news',
    sources: ['Bidang Koperasi', 'Penyuluh koperasi'],
    scenes: ['shop-shelves', 'training', 'savings'],
    tags: ['koperasi siswa', 'pendidikan', 'generasi muda'],
    subject: 'pembinaan {jenis}',
    slots: (c) => ({
      ...ward(c),
      jenis: c.deal([
        'koperasi siswa sekolah menengah',
        'koperasi pondok pesantren',
        'koperasi mahasiswa',
        'koperasi ibu-ibu PKK',
        'koperasi pemuda karang taruna',
      ]),
      Jenis: c.deal([
        'Koperasi Siswa',
        'Koperasi Pesantren',
        'Koperasi Mahasiswa',
        'Koperasi Ibu-Ibu PKK',
        'Koperasi Karang Taruna',
      ]),
      peserta: c.number(24, 90, 2),
    }),
    titles: [
      '{Jenis} di {kel} Belajar Mengelola Toko dan Simpanan',
      '{peserta} Pengurus {Jenis} Ikuti Pembinaan di {kel}',
      'Belajar Menabung sejak Dini lewat {Jenis} di {kel}',
    ],
    summaries: [
      'Penyuluh Diskopindag Kota Malang membina {peserta} pengurus {jenis} di {kel} tentang pengelolaan toko dan simpanan.',
      'Pembinaan {jenis} di {kel} mengenalkan cara mencatat simpanan, mengatur stok, dan menggelar rapat anggota.',
    ],
    body: [
      '**{kec}** – {Sebanyak {peserta} pengurus {jenis} di {kel} mengikuti pembinaan perkoperasian, {hari}.|Pertanyaan datang silih berganti ketika penyuluh Diskopindag Kota Malang membina {peserta} pengurus {jenis} di {kel}, {hari}.} Kegiatan dikemas sebagai permainan peran: ada yang menjadi anggota, kasir, bendahara, dan pengawas.',
      'Peserta diminta menyelesaikan satu hari usaha, dari membuka kas sampai menutup buku. Selisih yang muncul dibahas bersama {agar terlihat letak salahnya|tanpa mencari siapa yang salah}.',
      '{Simpanan anggota di koperasi ini tergolong kecil, mulai Rp2.000 per pekan.|Simpanan wajib disepakati Rp5.000 per bulan.} Meskipun kecil, kebiasaan mencatat dan melapor menjadi pelajaran yang paling berharga.',
      'Pembina {setempat|kegiatan} berharap pengurus berikutnya melanjutkan catatan yang sudah ada, bukan memulai dari awal setiap pergantian kepengurusan.',
    ],
    notes: [
      'Pembinaan {jenis} di {kel}. Peserta {peserta}. Metodenya simulasi satu hari usaha. Peserta antusias. Ada foto, wajah anak mohon tidak ditampilkan dari dekat.',
      'Kegiatan {jenis}, tempat {kel}, {peserta} orang. Materi kas, simpanan, rapat anggota.',
    ],
  },
  {
    key: 'studi-tiru-koperasi',
    standsAlone: true,
    sector: 'koperasi',
    kind: 'news',
    every: 2,
    sources: ['Bidang Koperasi'],
    scenes: ['meeting', 'skyline', 'creative-center'],
    tags: ['studi tiru', 'koperasi', 'kerja sama'],
    subject: 'kunjungan studi tiru dari {asal}',
    slots: (c) => ({
      asal: c.deal(['Kabupaten Tuban', 'Kota Kediri', 'Kabupaten Banyuwangi', 'Kota Mojokerto']),
      tamu: c.number(15, 40),
    }),
    titles: [
      'Rombongan {asal} Pelajari Pembinaan Koperasi di Kota Malang',
      'Tamu dari {asal} Belajar Pengawasan Koperasi di Malang',
    ],
    summaries: [
      'Sebanyak {tamu} pengurus koperasi dan pegawai dari {asal} berkunjung ke Kota Malang untuk mempelajari pembinaan dan pengawasan koperasi.',
    ],
    body: [
      '**Kedungkandang** – Diskopindag Kota Malang menerima {tamu} tamu dari {asal} dalam kunjungan studi tiru pembinaan koperasi, {hari}. Rombongan diterima Sekretaris Diskopindag di aula dinas.',
      'Tamu {terutama ingin mengetahui|banyak bertanya tentang} cara Kota Malang memantau koperasi yang tidak aktif, membagi wilayah kerja penyuluh, dan menyusun jadwal penilaian kesehatan.',
      'Seusai diskusi, rombongan mengunjungi {koperasi pegawai dan gerai koperasi kelurahan|sentra keripik tempe Sanan yang dikelola bersama koperasi produsen}. Di sana mereka melihat langsung pencatatan stok dan pelayanan anggota.',
      '“Kami membawa pulang format penilaian yang sederhana, tetapi lengkap,” ujar ketua rombongan dari {asal}.',
    ],
    notes: [
      'Kunjungan {asal}, jumlah {tamu} orang, diterima Sekretaris. Diskusi pengawasan koperasi lalu kunjungan lapangan.',
    ],
  },
];
