import { hall, ward } from './places';
import type { Topic } from './topic';

export const PERINDUSTRIAN_NOTICES: readonly Topic[] = [
  {
    key: 'lapor-siinas',
    sector: 'perindustrian',
    kind: 'announcement',
    sources: ['Bidang Perindustrian'],
    scenes: ['notice-board', 'chart', 'calendar'],
    tags: ['siinas', 'pelaporan industri', 'pengumuman'],
    subject: 'pelaporan data industri {subsektor}',
    slots: (c) => ({
      subsektor: c.deal([
        'pangan',
        'sandang',
        'kimia dan bahan bangunan',
        'logam dan elektronika',
        'kerajinan',
      ]),
      Subsektor: c.deal([
        'Pangan',
        'Sandang',
        'Kimia dan Bahan Bangunan',
        'Logam dan Elektronika',
        'Kerajinan',
      ]),
      semester: c.pick(['I', 'II']),
    }),
    titles: [
      'Industri {Subsektor} Diminta Melaporkan Data ke SIINas',
      'Pengumuman Pelaporan Data Industri {Subsektor}',
      'Batas Lapor SIINas Industri {Subsektor} Makin Dekat',
    ],
    summaries: [
      'Pelaku industri {subsektor} di Kota Malang diminta menyampaikan laporan melalui Sistem Informasi Industri Nasional. Pendampingan pengisian tersedia tanpa biaya.',
    ],
    body: [
      'Diskopindag Kota Malang mengingatkan pelaku industri **{subsektor}** agar menyampaikan laporan data industri melalui [Sistem Informasi Industri Nasional (SIINas)](https://siinas.kemenperin.go.id) paling lambat {tgl21}.',
      { h: 'Data yang dilaporkan' },
      {
        ul: [
          'identitas perusahaan dan NIB;',
          'jumlah tenaga kerja;',
          'kapasitas dan realisasi produksi;',
          'pemakaian bahan baku dan energi;',
          'nilai investasi mesin dan peralatan.',
        ],
      },
      'Laporan dipakai untuk menghitung kebutuhan bahan baku dan menyusun program fasilitasi. {Data setiap perusahaan dijaga kerahasiaannya.|Angka per perusahaan tidak dipublikasikan.}',
      'Pendampingan pengisian dibuka setiap {Selasa dan Kamis|Rabu dan Jumat} pukul 09.00–14.00 WIB di ruang layanan Bidang Perindustrian. {Bawalah laporan semester sebelumnya bila ada.|Pelaku industri cukup membawa NIB dan catatan produksi.}',
    ],
    notes: [
      'Mohon diumumkan kewajiban lapor SIINas untuk industri {subsektor}. Ada pendampingan gratis. Jangan menakut-nakuti dengan sanksi.',
    ],
  },
  {
    key: 'fasilitasi-merek-daftar',
    sector: 'perindustrian',
    kind: 'announcement',
    sources: ['Bidang Perindustrian'],
    scenes: ['permit', 'calendar', 'notice-board'],
    tags: ['pendaftaran', 'fasilitasi ikm', 'pengumuman'],
    subject: 'pendaftaran fasilitasi {layanan}',
    slots: (c) => ({
      ...hall(c),
      layanan: c.deal([
        'merek dagang',
        'uji laboratorium pangan',
        'desain kemasan',
        'pameran industri kecil',
        'magang bengkel',
      ]),
      Layanan: c.deal([
        'Merek Dagang',
        'Uji Laboratorium Pangan',
        'Desain Kemasan',
        'Pameran Industri Kecil',
        'Magang Bengkel',
      ]),
      kuota: c.number(15, 60, 5),
    }),
    titles: [
      'Fasilitasi {Layanan} Dibuka bagi {kuota} IKM Kota Malang',
      'IKM Dapat Daftar Fasilitasi {Layanan} Mulai Pekan Ini',
      'Kesempatan bagi {kuota} IKM: Fasilitasi {Layanan}',
    ],
    summaries: [
      'Bidang Perindustrian membuka pendaftaran fasilitasi {layanan} bagi {kuota} industri kecil. Pendaftaran tidak dipungut biaya.',
    ],
    body: [
      'Bidang Perindustrian Diskopindag Kota Malang membuka pendaftaran fasilitasi **{layanan}** untuk {kuota} industri kecil dan menengah (IKM).',
      {
        ul: [
          'Pendaftaran: {tanggal} sampai {tgl14}',
          'Pengumuman peserta: {tgl21}',
          'Pertemuan pertama: {tgl30} di {gedung}',
          'Kuota: {kuota} IKM',
        ],
      },
      { h: 'Syarat' },
      {
        ol: [
          'tempat produksi berada di Kota Malang;',
          'memiliki NIB dengan kode klasifikasi industri;',
          'sudah terdaftar pada SIINas;',
          'belum menerima fasilitasi yang sama {tahun ini|dalam dua tahun terakhir}.',
        ],
      },
      'Berkas dapat diserahkan langsung atau melalui paguyuban sentra. {Peserta dipilih berdasarkan kesiapan usaha, bukan urutan pendaftaran.|Petugas akan mengunjungi tempat produksi sebelum peserta ditetapkan.}',
    ],
    notes: ['Pengumuman fasilitasi {layanan}, kuota {kuota}. Syarat NIB dan SIINas. Pertemuan di {gedung}.'],
  },
  {
    key: 'produksi-bersih',
    sector: 'perindustrian',
    kind: 'press_release',
    sources: ['Bidang Perindustrian', 'Sekretariat Diskopindag'],
    scenes: ['workshop', 'inspection'],
    tags: ['produksi bersih', 'lingkungan', 'siaran pers'],
    subject: 'penerapan produksi bersih pada {industri}',
    slots: (c) => ({
      industri: c.deal([
        'industri tempe',
        'industri batik',
        'industri tahu',
        'industri keramik',
        'industri kulit dan alas kaki',
      ]),
      Industri: c.deal([
        'Industri Tempe',
        'Industri Batik',
        'Industri Tahu',
        'Industri Keramik',
        'Industri Kulit dan Alas Kaki',
      ]),
      persen: c.number(20, 45),
      unit: c.number(11, 38),
    }),
    titles: [
      '{unit} {Industri} Mulai Terapkan Produksi Bersih',
      'Produksi Bersih {Industri} Hemat Air {persen} Persen',
      'Siaran Pers: Langkah {Industri} Menuju Produksi Bersih',
    ],
    summaries: [
      'Sebanyak {unit} pelaku {industri} di Kota Malang menerapkan produksi bersih dan menghemat pemakaian air hingga {persen} persen.',
    ],
    body: [
      '**Malang, {tanggal}** – Sebanyak {unit} pelaku {industri} di Kota Malang mulai menerapkan produksi bersih dengan pendampingan Diskopindag. Pengukuran awal menunjukkan pemakaian air {turun|berkurang} {persen} persen.',
      '“Produksi bersih menguntungkan dua kali: lingkungan terjaga dan biaya berkurang. Perajin cepat menerima kalau hitungannya jelas,” {ujar|kata} Kepala Diskopindag Kota Malang.',
      'Tiga langkah yang dijalankan pelaku usaha:',
      {
        ul: [
          'mencatat pemakaian air, bahan bakar, dan bahan baku setiap hari;',
          'memakai ulang air bilasan terakhir untuk tahap pencucian awal;',
          'memisahkan limbah padat agar dapat dijual atau diolah.',
        ],
      },
      '{Pendampingan melibatkan mahasiswa teknik lingkungan dari perguruan tinggi di Kota Malang.|Alat ukur dipinjamkan secara bergiliran kepada pelaku usaha.} Hasil pengukuran akhir akan dipaparkan kepada publik pada akhir program.',
    ],
    notes: [
      'Siaran pers produksi bersih {industri}: {unit} pelaku, hemat air {persen} persen. Data pengukuran dari tim pendamping.',
    ],
  },
  {
    key: 'infografis-industri',
    sector: 'perindustrian',
    kind: 'infographic',
    sources: ['Bidang Perindustrian', 'Subbagian Perencanaan'],
    scenes: ['chart', 'ceramics'],
    tags: ['infografis', 'data industri', 'statistik'],
    subject: 'data {pokok}',
    slots: (c) => ({
      pokok: c.deal([
        'sentra industri',
        'tenaga kerja industri kecil',
        'produksi tempe',
        'peserta uji kompetensi',
        'merek terdaftar',
      ]),
      Pokok: c.deal([
        'Sentra Industri',
        'Tenaga Kerja Industri Kecil',
        'Produksi Tempe',
        'Peserta Uji Kompetensi',
        'Merek Terdaftar',
      ]),
      total: c.number(2_100, 6_400, 10),
      naik: c.number(3, 14),
    }),
    titles: [
      'Infografis {Pokok}: Pekerja Sentra Naik {naik} Persen',
      '{Pokok} dalam Angka, Ini Potret Terbarunya',
      'Lima Sentra, {total} Pekerja: Data {Pokok}',
    ],
    summaries: [
      'Ringkasan data {pokok} di Kota Malang: {total} pekerja di lima sentra utama, naik {naik} persen dibandingkan dengan tahun lalu.',
    ],
    body: [
      'Lima sentra utama menyerap **{total} pekerja** sampai {bulan} {tahun}, naik **{naik} persen** dibandingkan dengan tahun lalu. Berikut ringkasan {pokok}.',
      {
        head: ['Sentra', 'Unit usaha', 'Bagian pekerja'],
        rows: (c) => [
          ['Tempe Sanan', c.number(220, 310), '31 persen'],
          ['Keramik Dinoyo', c.number(22, 38), '12 persen'],
          ['Mebel Tunjungsekar', c.number(48, 80), '23 persen'],
          ['Rotan Arjosari', c.number(34, 60), '19 persen'],
          ['Emping jagung Pandanwangi', c.number(26, 44), '15 persen'],
        ],
      },
      '{Industri pangan masih menjadi penyerap tenaga kerja terbesar.|Pertumbuhan tertinggi terjadi pada usaha yang sudah memiliki izin dan merek.} Sumber: Bidang Perindustrian, diolah.',
    ],
    notes: ['Data infografis {pokok}: {total} pekerja, naik {naik} persen. Tabel lima sentra terlampir.'],
  },
  {
    key: 'agenda-ikm',
    sector: 'perindustrian',
    kind: 'agenda',
    sources: ['Bidang Perindustrian'],
    scenes: ['calendar', 'ceramics', 'batik'],
    tags: ['agenda', 'lokakarya', 'ikm'],
    subject: 'lokakarya {tema}',
    slots: (c) => ({
      ...hall(c),
      tema: c.deal([
        'Menghitung Biaya Produksi',
        'Keselamatan Kerja di Bengkel',
        'Tren Warna dan Desain',
        'Perawatan Mesin',
        'Kemasan Ramah Lingkungan',
      ]),
      kursi: c.number(25, 80, 5),
    }),
    titles: [
      'Agenda Lokakarya IKM: {tema}, {kursi} Kursi',
      'Lokakarya “{tema}” untuk Industri Kecil',
      'Catat Tanggalnya, Lokakarya {tema} Segera Digelar',
    ],
    summaries: [
      'Bidang Perindustrian menggelar lokakarya “{tema}” bagi {kursi} pelaku industri kecil di {gedung}. Terbuka dan tanpa biaya.',
    ],
    body: [
      'Bidang Perindustrian Diskopindag Kota Malang mengundang pelaku industri kecil untuk mengikuti lokakarya **{tema}**.',
      {
        ul: [
          'Hari, tanggal: {tgl10}',
          'Pukul: 08.30–12.30 WIB',
          'Tempat: {gedung}',
          'Kursi: {kursi} orang',
          'Narasumber: praktisi dan akademisi',
        ],
      },
      'Peserta diminta membawa {contoh produk|catatan biaya bulan lalu} sebagai bahan latihan. {Materi dibagikan setelah acara.|Peserta yang hadir penuh memperoleh sertifikat.}',
    ],
    notes: ['Agenda lokakarya {tema}, {kursi} kursi, {gedung}, pukul 08.30–12.30.'],
  },
  {
    key: 'pameran-industri',
    standsAlone: true,
    sector: 'perindustrian',
    kind: 'news',
    sources: ['Bidang Perindustrian'],
    scenes: ['creative-center', 'ceramics', 'rattan'],
    tags: ['pameran', 'produk industri', 'promosi'],
    subject: 'keikutsertaan IKM dalam pameran di {kota}',
    slots: (c) => ({
      ...ward(c),
      kota: c.deal(['Surabaya', 'Jakarta', 'Yogyakarta', 'Denpasar', 'Bandung']),
      jumlah: c.number(6, 18),
      nilai: `Rp${c.int(85, 460)} juta`,
    }),
    titles: [
      '{jumlah} IKM Kota Malang Bawa Pulang Pesanan dari {kota}',
      'Produk IKM Malang Raup Transaksi {nilai} di {kota}',
      'Kriya Malang Pikat Pengunjung Pameran di {kota}',
    ],
    summaries: [
      'Sebanyak {jumlah} IKM Kota Malang mengikuti pameran di {kota} dan mencatat transaksi serta pesanan senilai {nilai}.',
    ],
    body: [
      '**Malang** – {Keramik, batik, dan keripik tempe dari Kota Malang menarik perhatian pengunjung pameran di {kota}.|Rombongan {jumlah} IKM Kota Malang pulang dari {kota} dengan buku pesanan yang terisi.} Bidang Perindustrian mencatat transaksi dan pesanan senilai {nilai}, {hari}.',
      'Peserta dipilih berdasarkan kesiapan kapasitas. {Mereka diminta membawa contoh, daftar harga grosir, dan perkiraan waktu pengerjaan.|Setiap peserta wajib mampu menjawab tiga hal: harga grosir, kapasitas, dan waktu kirim.}',
      'Sebagian pesanan datang dari {hotel dan toko cendera mata|pembeli korporasi}. {Pesanan itu akan dikerjakan bertahap selama tiga bulan.|Agar tepat waktu, pesanan besar dibagi kepada beberapa bengkel dengan standar yang sama.}',
      'Diskopindag juga mencatat masukan pembeli, antara lain {kemasan kiriman yang perlu lebih kuat|variasi warna yang masih terbatas|keterangan produk dalam bahasa Inggris yang belum lengkap}. Masukan tersebut menjadi bahan pelatihan berikutnya.',
    ],
    notes: [
      'Hasil pameran di {kota}: {jumlah} IKM, nilai {nilai} termasuk pesanan. Masukan pembeli ada pada laporan perjalanan.',
      'Mohon diberitakan pameran {kota}. Angka {nilai} itu gabungan transaksi dan pesanan, jangan keliru.',
    ],
  },
];
