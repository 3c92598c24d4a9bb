import { market } from './places';
import type { Topic } from './topic';

export const PERDAGANGAN_METROLOGY: readonly Topic[] = [
  {
    key: 'tera-ulang-pasar',
    sector: 'perdagangan',
    kind: 'news',
    sources: ['UPT Metrologi Legal'],
    scenes: ['weighing-scale'],
    tags: ['tera ulang', 'metrologi legal', 'pasar rakyat'],
    subject: 'tera ulang di {pasar}',
    slots: (c) => ({ ...market(c), timbangan: c.number(84, 326), rusak: c.number(3, 17) }),
    titles: [
      '{timbangan} Timbangan Pedagang {pasar} Ditera Ulang',
      'Tera Ulang di {pasar}, {rusak} Timbangan Perlu Perbaikan',
      'Jaga Takaran Jujur, Timbangan {pasar} Diuji',
    ],
    summaries: [
      'UPT Metrologi Legal menera ulang {timbangan} timbangan pedagang di {pasar}. Sebanyak {rusak} timbangan perlu diperbaiki sebelum dipakai lagi.',
      'Tera ulang di {pasar} memastikan timbangan pedagang tepat sehingga pembeli memperoleh takaran yang benar.',
    ],
    body: [
      {
        one: [
          '**{kec}** – UPT Metrologi Legal Diskopindag Kota Malang menera ulang {timbangan} timbangan milik pedagang {pasar}, {hari}. Dari jumlah itu, {rusak} timbangan dinyatakan perlu diperbaiki.',
          '**{kec}** – Deretan anak timbangan kuningan tertata di meja petugas di {pasar}, {hari}. Satu per satu, {timbangan} timbangan milik pedagang diuji ketepatannya.',
          'Pedagang {pasar}, Kecamatan {kec}, membawa timbangannya ke pos tera ulang, {hari}. Dalam sehari, petugas UPT Metrologi Legal memeriksa {timbangan} timbangan.',
        ],
      },
      'Timbangan diuji dengan anak timbangan standar. {Alat yang menunjukkan selisih melebihi batas yang diizinkan disetel di tempat.|Selisih kecil langsung disetel, sedangkan kerusakan besar dirujuk ke reparatir terdaftar.} Timbangan yang lolos dibubuhi tanda tera sah tahun berjalan.',
      'Tera ulang wajib dilakukan setiap tahun berdasarkan Undang-Undang Nomor 2 Tahun 1981 tentang Metrologi Legal. {Kewajiban ini melindungi pembeli sekaligus pedagang.|Pedagang yang jujur pun diuntungkan karena kepercayaan pembeli terjaga.}',
      '{Penyebab ketidaktepatan yang paling sering ditemukan ialah kotoran pada piringan dan pegas yang aus.|Petugas mengingatkan pedagang agar membersihkan timbangan setiap hari dan menaruhnya di tempat datar.} Pembeli yang ragu dapat memakai timbangan ulang di pos pengelola pasar.',
    ],
    notes: [
      'Tera ulang {pasar}: {timbangan} timbangan, {rusak} perlu perbaikan. Petugas enam orang. Mohon sebut dasar hukumnya.',
      'Kegiatan tera ulang {pasar} selesai. Yang diuji {timbangan} buah. Ada foto petugas menguji timbangan.',
    ],
    extras: [
      {
        title: 'Rekap hasil uji {pasar}',
        text: 'Diuji {timbangan} timbangan, {rusak} di antaranya perlu perbaikan. Penyebab utama pegas aus dan piringan kotor. Rincian merek timbangan tidak untuk dimuat.',
        source: 'UPT Metrologi Legal',
      },
    ],
  },
  {
    key: 'jadwal-tera',
    sector: 'perdagangan',
    kind: 'announcement',
    sources: ['UPT Metrologi Legal'],
    scenes: ['calendar', 'weighing-scale'],
    tags: ['jadwal tera', 'metrologi legal', 'pengumuman'],
    subject: 'jadwal tera ulang {pasar}',
    slots: (c) => ({
      ...market(c),
      lain: c.pick(['Pasar Buku Wilis', 'Pasar Bunga Splendid', 'Pasar Talun']),
    }),
    titles: [
      'Jadwal Sidang Tera Ulang {pasar} dan Sekitarnya',
      'Pedagang {pasar} Diminta Siapkan Timbangan untuk Tera Ulang',
      'Catat, Tera Ulang di {pasar} Berlangsung Tiga Hari',
    ],
    summaries: [
      'UPT Metrologi Legal mengumumkan jadwal tera ulang di {pasar} dan pasar sekitarnya. Pedagang diminta membawa timbangan dalam keadaan bersih.',
    ],
    body: [
      'UPT Metrologi Legal Diskopindag Kota Malang mengumumkan jadwal tera ulang bagi pedagang {pasar} dan sekitarnya sebagai berikut.',
      {
        head: ['Hari, tanggal', 'Tempat', 'Pukul'],
        rows: () => [
          ['{tgl7}', '{pasar}, los barat', '08.00–12.00 WIB'],
          ['{tgl10}', '{pasar}, los timur', '08.00–12.00 WIB'],
          ['{tgl14}', '{lain}', '09.00–12.00 WIB'],
        ],
      },
      { h: 'Yang perlu disiapkan' },
      {
        ul: [
          'timbangan dalam keadaan bersih dan lengkap dengan anak timbangannya;',
          'KTP dan kartu pedagang;',
          '{tanda tera tahun sebelumnya, bila ada.|bukti tera tahun lalu, bila masih disimpan.}',
        ],
      },
      'Layanan tera ulang di pasar tidak dipungut biaya. Pedagang yang berhalangan dapat membawa timbangannya ke kantor UPT Metrologi Legal pada hari kerja pukul 08.00–14.00 WIB.',
    ],
    notes: [
      'Mohon diumumkan jadwal tera ulang {pasar}, tiga hari. Pedagang membawa KTP dan timbangan bersih.',
    ],
  },
  {
    key: 'pengawasan-takaran',
    sector: 'perdagangan',
    kind: 'news',
    sources: ['UPT Metrologi Legal', 'Bidang Perdagangan'],
    scenes: ['inspection', 'weighing-scale'],
    tags: ['pengawasan', 'metrologi legal', 'pelindungan konsumen'],
    subject: 'pengawasan {objek}',
    slots: (c) => ({
      kec: c.deal(['Blimbing', 'Sukun', 'Lowokwaru', 'Klojen', 'Kedungkandang']),
      objek: c.deal([
        'pompa ukur BBM',
        'barang dalam keadaan terbungkus',
        'timbangan toko emas',
        'argo taksi',
        'timbangan binatu',
      ]),
      Objek: c.deal([
        'Pompa Ukur BBM',
        'Barang dalam Keadaan Terbungkus',
        'Timbangan Toko Emas',
        'Argo Taksi',
        'Timbangan Binatu',
      ]),
      diuji: c.number(24, 96),
      sesuai: c.number(94, 99),
      kiat: c.deal([
        'memperhatikan angka nol sebelum pengisian',
        'mencocokkan berat bersih pada kemasan',
        'melihat layar timbangan sebelum dan sesudah perhiasan ditaruh',
        'memperhatikan argo sejak awal perjalanan',
        'meminta cucian ditimbang di depan mata',
      ]),
    }),
    titles: [
      '{diuji} {Objek} di {kec} Diperiksa, {sesuai} Persen Sesuai',
      'Pengawasan {Objek} Digencarkan di Kecamatan {kec}',
      '{Objek} di {kec} Diperiksa demi Hak Konsumen',
    ],
    summaries: [
      'Petugas UPT Metrologi Legal memeriksa {diuji} {objek} di Kecamatan {kec}. Hasilnya, {sesuai} persen sesuai dengan ketentuan.',
    ],
    body: [
      '**{kec}** – Petugas UPT Metrologi Legal Diskopindag Kota Malang memeriksa {diuji} {objek} di Kecamatan {kec}, {hari}. {Hasilnya, {sesuai} persen sesuai dengan ketentuan.|Sebanyak {sesuai} persen di antaranya sesuai dengan ketentuan.}',
      'Pemeriksaan dilakukan tanpa pemberitahuan. {Petugas membawa bejana ukur dan timbangan standar yang telah dikalibrasi.|Alat uji yang dipakai sudah dikalibrasi sehingga hasilnya dapat dipertanggungjawabkan.} Pemilik usaha menyaksikan pengujian dari awal sampai akhir.',
      'Temuan yang tidak sesuai {dicatat dalam berita acara|mendapat teguran tertulis} dan diperiksa ulang dalam {tujuh|empat belas} hari. {Pengawasan ini lebih mengutamakan pembinaan.|Bila pelanggaran berulang, sanksi diterapkan sesuai dengan peraturan.}',
      'Konsumen dapat ikut mengawasi dengan {kiat} dan memastikan tanda tera masih berlaku.',
    ],
    notes: [
      'Pengawasan {objek} di {kec}. Diuji {diuji}, sesuai {sesuai} persen. Nama pelaku usaha tidak dimuat.',
      'Hasil pengawasan {objek}: {sesuai} persen sesuai. Mohon sisipkan kiat bagi konsumen.',
    ],
  },
  {
    key: 'hari-konsumen',
    sector: 'perdagangan',
    kind: 'press_release',
    months: [4, 5],
    days: [16, 24],
    every: 2,
    sources: ['UPT Metrologi Legal', 'Bidang Perdagangan'],
    scenes: ['weighing-scale', 'notice-board'],
    tags: ['konsumen cerdas', 'siaran pers', 'pelindungan konsumen'],
    subject: 'kampanye {tema}',
    slots: (c) => ({
      tema: c.deal(['konsumen cerdas di pasar rakyat', 'takaran jujur', 'belanja daring yang aman']),
      Tema: c.deal(['Konsumen Cerdas di Pasar Rakyat', 'Takaran Jujur', 'Belanja Daring yang Aman']),
      aduan: c.number(12, 48),
    }),
    titles: ['Diskopindag Kampanyekan {Tema}', '{aduan} Aduan Konsumen Ditangani, {Tema} Digaungkan'],
    summaries: [
      'Diskopindag Kota Malang mengampanyekan {tema} sekaligus menyampaikan bahwa {aduan} aduan konsumen telah ditangani.',
    ],
    body: [
      '**Malang, {tanggal}** – Diskopindag Kota Malang mengampanyekan {tema} kepada warga. Sejak awal tahun, {aduan} aduan konsumen telah diterima dan ditangani.',
      '“Konsumen yang cerdas membuat pedagang ikut tertib. Jangan ragu bertanya, menimbang ulang, atau meminta nota,” {ujar|kata} Kepala Diskopindag Kota Malang.',
      'Empat kebiasaan yang dianjurkan:',
      {
        ol: [
          'periksa label, izin edar, dan tanggal kedaluwarsa;',
          'perhatikan jarum atau angka timbangan sebelum barang ditaruh;',
          'simpan nota pembelian;',
          'laporkan bila merasa dirugikan.',
        ],
      },
      'Pos timbang ulang tersedia di {pasar rakyat yang dikelola Pemerintah Kota Malang|sejumlah pasar rakyat}. Layanan ini gratis.',
    ],
    notes: ['Siaran pers kampanye {tema}. Aduan tertangani {aduan}. Empat kiat mohon dimuat.'],
  },
  {
    key: 'barang-beredar',
    sector: 'perdagangan',
    kind: 'news',
    sources: ['Bidang Perdagangan'],
    scenes: ['inspection', 'shop-shelves'],
    tags: ['pengawasan barang', 'kedaluwarsa', 'pelindungan konsumen'],
    subject: 'pengawasan {barang} di Kecamatan {kec}',
    slots: (c) => ({
      kec: c.deal(['Lowokwaru', 'Klojen', 'Kedungkandang', 'Blimbing', 'Sukun']),
      barang: c.deal([
        'makanan kemasan',
        'mainan anak',
        'lampu dan alat listrik',
        'kosmetik',
        'regulator elpiji',
      ]),
      Barang: c.deal([
        'Makanan Kemasan',
        'Mainan Anak',
        'Lampu dan Alat Listrik',
        'Kosmetik',
        'Regulator Elpiji',
      ]),
      toko: c.number(12, 40),
      temuan: c.number(4, 31),
    }),
    titles: [
      'Pengawasan {Barang} di {kec}, {temuan} Barang Ditarik dari Rak',
      '{toko} Toko di {kec} Diperiksa, {Barang} Jadi Sasaran',
      '{Barang} Tanpa Label Ditemukan di {kec}, Pedagang Dibina',
    ],
    summaries: [
      'Petugas memeriksa {toko} toko di Kecamatan {kec} dan meminta {temuan} {barang} yang tidak memenuhi ketentuan ditarik dari rak.',
    ],
    body: [
      '**{kec}** – {Sebanyak {toko} toko di Kecamatan {kec} diperiksa petugas Diskopindag Kota Malang, {hari}.|Rak demi rak diperiksa. Petugas Diskopindag Kota Malang mendatangi {toko} toko di Kecamatan {kec}, {hari}.} Sasaran pengawasan kali ini ialah {barang}.',
      'Petugas menemukan {temuan} barang yang {kedaluwarsa, rusak kemasannya, atau tidak berlabel|tidak mencantumkan label berbahasa Indonesia atau melewati tanggal kedaluwarsa}. Barang itu {ditarik dari rak|dipisahkan dan dikembalikan kepada distributor} dengan berita acara.',
      'Sebagian pemilik toko mengaku {tidak sempat memeriksa stok di baris belakang|menerima barang dari pemasok tanpa memeriksa ulang}. Petugas menyarankan agar barang yang lebih dahulu masuk diletakkan di depan dan stok diperiksa setiap pekan.',
      'Konsumen diimbau menerapkan tiga langkah sebelum membeli: periksa kemasan, periksa label, dan periksa tanggal kedaluwarsa. {Untuk alat listrik dan mainan, pastikan ada tanda SNI.|Nota sebaiknya disimpan sebagai bukti bila ada keluhan.}',
    ],
    notes: [
      'Pengawasan {barang} di {kec}: {toko} toko, temuan {temuan} barang. Nama toko tidak dimuat. Ada berita acara.',
      'Mohon beritakan pengawasan {barang}. Temuan {temuan}. Nada pembinaan.',
    ],
  },
];
