import { market } from './places';
import type { Topic } from './topic';

export const PERDAGANGAN_MARKETS: readonly Topic[] = [
  {
    key: 'perbaikan-pasar',
    sector: 'perdagangan',
    kind: 'news',
    sources: ['Bidang Perdagangan', 'Pengelola pasar'],
    scenes: ['market-stalls', 'skyline'],
    tags: ['revitalisasi pasar', 'pasar rakyat', 'sarana'],
    subject: 'perbaikan {sarana} di {pasar}',
    slots: (c) => ({
      ...market(c),
      sarana: c.deal([
        'atap los',
        'saluran air',
        'penerangan',
        'lantai zona basah',
        'toilet umum',
        'papan petunjuk',
        'tempat parkir',
      ]),
      Sarana: c.deal([
        'Atap Los',
        'Saluran Air',
        'Penerangan',
        'Lantai Zona Basah',
        'Toilet Umum',
        'Papan Petunjuk',
        'Tempat Parkir',
      ]),
      pekan: c.number(3, 9),
      pedagang: c.number(60, 420, 5),
    }),
    titles: [
      'Perbaikan {Sarana} {pasar} Ditargetkan Selesai {pekan} Pekan',
      '{Sarana} {pasar} Diperbaiki, Pedagang Tetap Berjualan',
      '{pedagang} Pedagang {pasar} Sambut Perbaikan {Sarana}',
    ],
    summaries: [
      'Pemerintah Kota Malang memperbaiki {sarana} di {pasar}. Pekerjaan berlangsung {pekan} pekan dan diatur agar pedagang tetap dapat berjualan.',
      'Perbaikan {sarana} di {pasar} dilakukan bertahap. Sebanyak {pedagang} pedagang akan merasakan manfaatnya.',
    ],
    body: [
      '**{kec}** – {Perbaikan {sarana} di {pasar} mulai dikerjakan, {hari}.|Keluhan pedagang tentang {sarana} di {pasar} mulai dijawab. Pekerjaan perbaikan dimulai {hari}.} Diskopindag Kota Malang menargetkan pekerjaan selesai dalam {pekan} pekan.',
      'Agar jual beli tidak terganggu, pekerjaan dilakukan {pada malam hari|setelah pukul 13.00 WIB} dan dibagi menjadi beberapa bagian. {Pedagang di bagian yang dikerjakan menempati lapak sementara di sisi selatan.|Setiap bagian ditutup paling lama tiga hari.}',
      'Perbaikan ini menyangkut {pedagang} pedagang. {Kebutuhannya didata bersama paguyuban sejak awal tahun.|Urutan pekerjaan disepakati dalam pertemuan dengan paguyuban.} Setelah selesai, perawatannya menjadi tanggung jawab bersama.',
      '{Pengunjung diminta memperhatikan rambu sementara dan mengikuti arahan petugas.|Selama pekerjaan berlangsung, pintu utama tetap dibuka bagi pengunjung.} Pengelola pasar memasang papan informasi berisi jadwal dan denah sementara.',
    ],
    notes: [
      'Perbaikan {sarana} {pasar}, durasi {pekan} pekan, {pedagang} pedagang terdampak. Pekerjaan di luar jam ramai. Paguyuban sudah setuju.',
      'Mohon diberitakan perbaikan {sarana} di {pasar}. Jangan sebut nilai kontrak karena menunggu bagian pengadaan.',
    ],
    extras: [
      {
        title: 'Denah sementara {pasar}',
        text: 'Denah lapak sementara selama perbaikan {sarana}. Lapak dipindah bergiliran. Mohon disebut bahwa pintu utama tetap dibuka.',
        source: '{pasar}',
      },
    ],
  },
  {
    key: 'pasar-bersih',
    sector: 'perdagangan',
    kind: 'news',
    sources: ['Pengelola pasar', 'Bidang Perdagangan'],
    scenes: ['market-stalls', 'produce-baskets'],
    tags: ['pasar sehat', 'kebersihan', 'pedagang'],
    subject: '{gerakan} di {pasar}',
    slots: (c) => ({
      ...market(c),
      gerakan: c.deal([
        'kerja bakti',
        'pemilahan sampah',
        'lomba los bersih',
        'bersih-bersih saluran air',
        'pengolahan sampah organik',
      ]),
      Gerakan: c.deal([
        'Kerja Bakti',
        'Pemilahan Sampah',
        'Lomba Los Bersih',
        'Bersih-Bersih Saluran Air',
        'Pengolahan Sampah Organik',
      ]),
      kg: c.number(180, 960, 10),
      orang: c.number(45, 190, 5),
    }),
    titles: [
      '{Gerakan} di {pasar} Kumpulkan {kg} Kilogram Sampah',
      '{orang} Pedagang dan Petugas Ikuti {Gerakan} di {pasar}',
      '{Gerakan} Jadi Kebiasaan Baru Pedagang {pasar}',
    ],
    summaries: [
      'Kegiatan {gerakan} di {pasar} diikuti {orang} pedagang dan petugas. Sebanyak {kg} kilogram sampah terkumpul dan dipilah.',
    ],
    body: [
      '**{kec}** – Sebanyak {orang} pedagang dan petugas kebersihan mengikuti {gerakan} di {pasar}, {hari}. {Kegiatan dimulai pukul 13.30 WIB, setelah pembeli mulai sepi.|Sapu, karung, dan gerobak disiapkan sejak siang.}',
      'Dalam {dua|tiga} jam, terkumpul {kg} kilogram sampah. {Lebih dari separuhnya sisa sayur dan buah yang dapat diolah menjadi kompos.|Sampah organik dipisahkan untuk pakan maggot, sedangkan plastik disetor ke bank sampah.}',
      'Pedagang sepakat {menyediakan dua wadah sampah di tiap lapak|membersihkan lapak masing-masing sebelum pulang}. Pengelola pasar akan menilai los terbersih setiap bulan, dan hasilnya diumumkan di pintu masuk.',
      '{Pembeli juga diajak membawa tas belanja sendiri.|Kebersihan menjadi penilaian utama bagi pasar yang diusulkan sebagai pasar sehat.} {Kebiasaan kecil itu, menurut pengelola, paling terasa dampaknya terhadap saluran air.|Saluran air yang bersih membuat genangan tidak lagi muncul setelah hujan.}',
    ],
    notes: [
      '{Gerakan} {pasar}. Peserta {orang}, sampah {kg} kilogram. Organik diolah. Foto sebelum dan sesudah ada.',
      'Mohon muat {gerakan} di {pasar}. Pedagang sepakat dua wadah sampah per lapak.',
    ],
  },
  {
    key: 'pembayaran-nontunai',
    sector: 'perdagangan',
    kind: 'news',
    sources: ['Bidang Perdagangan', 'Pengelola pasar'],
    scenes: ['phone-payment', 'market-stalls'],
    tags: ['qris', 'retribusi elektronik', 'pasar rakyat'],
    subject: '{layanan} di {pasar}',
    slots: (c) => ({
      ...market(c),
      layanan: c.deal(['retribusi elektronik', 'pembayaran QRIS', 'kartu pedagang digital']),
      Layanan: c.deal(['Retribusi Elektronik', 'Pembayaran QRIS', 'Kartu Pedagang Digital']),
      persen: c.number(38, 87),
      pedagang: c.number(95, 610, 5),
    }),
    titles: [
      '{persen} Persen Pedagang {pasar} Gunakan {Layanan}',
      '{Layanan} Mulai Berlaku di {pasar}',
      '{pedagang} Pedagang {pasar} Terdaftar {Layanan}',
    ],
    summaries: [
      'Sebanyak {pedagang} pedagang di {pasar} telah terdaftar {layanan}. Tingkat pemakaiannya mencapai {persen} persen.',
    ],
    body: [
      '**{kec}** – {Sebanyak {persen} persen pedagang {pasar} kini menggunakan {layanan}.|Selembar kode di depan lapak menjadi pemandangan biasa di {pasar}.} Data pengelola menunjukkan {pedagang} pedagang sudah terdaftar, {hari}.',
      'Layanan ini {memudahkan pencatatan|mengurangi risiko uang palsu dan kembalian yang keliru}. {Pedagang dapat melihat catatan transaksi kapan pun.|Setiap pembayaran tercatat sehingga tidak ada lagi selisih karcis.}',
      'Bagi pedagang lanjut usia, petugas membuka pojok bantuan di {dekat pintu utama|kantor pengelola}. {Anak atau kerabat boleh mendampingi saat pendaftaran.|Petugas menempelkan panduan bergambar dengan huruf besar.}',
      'Pembayaran tunai tetap diterima. {Peralihan dilakukan tanpa paksaan sampai pedagang terbiasa.|Masa peralihan ditetapkan enam bulan.} Pedagang diingatkan memeriksa notifikasi sebelum menyerahkan barang.',
    ],
    notes: [
      '{Layanan} {pasar}: {pedagang} pedagang terdaftar, pemakaian {persen} persen. Tunai masih boleh.',
      'Mohon dimuat perkembangan {layanan} di {pasar}. Data per {bulan}.',
    ],
  },
  {
    key: 'pasar-tematik',
    standsAlone: true,
    sector: 'perdagangan',
    kind: 'news',
    sources: ['Pengelola pasar'],
    scenes: ['flowers', 'shop-shelves', 'market-stalls', 'coffee'],
    tags: ['wisata belanja', 'pasar rakyat', 'kota malang'],
    subject: 'suasana {pasar}',
    slots: (c) => {
      const [pasar, isi, kec] = c.deal([
        ['Pasar Bunga Splendid', 'tanaman hias', 'Klojen'],
        ['Pasar Buku Wilis', 'buku bekas', 'Klojen'],
        ['Pasar Oro-Oro Dowo', 'jajanan tradisional', 'Klojen'],
        ['Pasar Klojen', 'kuliner pagi', 'Klojen'],
        ['Pasar Burung Splendid', 'perlengkapan hobi', 'Klojen'],
        ['Pasar Besar', 'kain dan bumbu', 'Klojen'],
      ] as const);
      return { pasar, isi, kec, naik: c.number(9, 36), lapak: c.number(48, 240) };
    },
    titles: [
      'Menyusuri {pasar}, Surga {isi} di Tengah Kota',
      'Pengunjung {pasar} Naik {naik} Persen pada Akhir Pekan',
      '{lapak} Lapak {isi} Hidupkan {pasar}',
    ],
    summaries: [
      '{pasar} menjadi tujuan warga yang mencari {isi}. Pengelola mencatat kenaikan pengunjung {naik} persen pada akhir pekan.',
      'Sebanyak {lapak} lapak di {pasar} menawarkan {isi}. Penataan yang rapi membuat pengunjung muda mulai berdatangan.',
    ],
    body: [
      '**{kec}** – {Pagi di {pasar} dimulai dengan suara pintu lapak yang dibuka bergantian, {hari}.|Bagi sebagian warga Malang, akhir pekan belum lengkap tanpa singgah ke {pasar}. Suasana itu juga terlihat pada {hari}.} Sebanyak {lapak} lapak menawarkan {isi} kepada pengunjung dari berbagai usia.',
      'Pengelola mencatat kunjungan akhir pekan naik {naik} persen dalam {tiga|enam} bulan. {Sebagian datang karena unggahan di media sosial.|Pengunjung muda datang berkelompok, lalu kembali bersama keluarga.}',
      'Penataan yang dilakukan Diskopindag membuat lorong lebih {lapang|terang}. {Papan nama dibuat seragam, tetapi ciri tiap lapak tetap dipertahankan.|Tempat duduk ditambah di beberapa titik agar pengunjung dapat beristirahat.}',
      'Pedagang menyambut keramaian itu dengan {menata ulang dagangan|menambah jam buka} dan menyediakan pembayaran nontunai. {Mereka berharap keramaian tidak hanya terjadi saat musim libur.|Sebagian mulai menerima pesanan lewat telepon.}',
    ],
    notes: [
      'Usulan tulisan ringan tentang {pasar} ({isi}). Lapak {lapak}, pengunjung naik {naik} persen. Foto suasana pagi ada.',
      'Data pengunjung {pasar} naik {naik} persen. Mohon tulisan bergaya cerita.',
    ],
  },
  {
    key: 'penutupan-sementara',
    sector: 'perdagangan',
    kind: 'announcement',
    sources: ['Pengelola pasar', 'Bidang Perdagangan'],
    scenes: ['notice-board', 'calendar', 'market-stalls'],
    tags: ['pengumuman', 'pasar rakyat', 'layanan'],
    subject: '{perubahan} di {pasar}',
    slots: (c) => ({
      ...market(c),
      perubahan: c.deal([
        'penutupan sementara',
        'perubahan jam buka',
        'pengalihan pintu masuk',
        'penataan parkir',
        'pemindahan lapak sementara',
      ]),
      Perubahan: c.deal([
        'Penutupan Sementara',
        'Perubahan Jam Buka',
        'Pengalihan Pintu Masuk',
        'Penataan Parkir',
        'Pemindahan Lapak Sementara',
      ]),
      alasan: c.pick(['pembersihan menyeluruh', 'perawatan jaringan listrik', 'perbaikan saluran air']),
    }),
    titles: [
      'Pengumuman {Perubahan} di {pasar}',
      '{Perubahan} {pasar} Berlaku Mulai Pekan Depan',
      'Ada {Perubahan} di {pasar}, Pengunjung Harap Maklum',
    ],
    summaries: [
      'Pengelola mengumumkan {perubahan} di {pasar} karena {alasan}. Pedagang dan pengunjung diminta menyesuaikan diri.',
    ],
    body: [
      'Diberitahukan kepada pedagang dan pengunjung {pasar} bahwa akan dilakukan **{perubahan}** sehubungan dengan {alasan}.',
      {
        ul: [
          'Mulai: {tgl5}',
          'Sampai: {tgl7}',
          'Waktu pekerjaan: pukul 13.00–20.00 WIB',
          'Bagian: {los barat dan selasar|zona basah|halaman depan}',
        ],
      },
      'Pedagang diminta {mengamankan barang dagangan|menutup lapak paling lambat pukul 12.30 WIB} dan mengikuti arahan petugas. {Kegiatan jual beli pada pagi hari berjalan seperti biasa.|Pengunjung dapat memakai pintu samping selama pekerjaan berlangsung.}',
      'Pengelola mohon maaf atas ketidaknyamanan ini. {Perubahan jadwal, bila ada, akan diumumkan melalui pengeras suara dan situs web Diskopindag.|Keterangan lebih lanjut dapat ditanyakan kepada kantor pengelola pasar.}',
    ],
    notes: [
      'Pengumuman {perubahan} {pasar} karena {alasan}. Pekerjaan mulai pukul 13.00. Mohon segera dimuat.',
    ],
  },
];
