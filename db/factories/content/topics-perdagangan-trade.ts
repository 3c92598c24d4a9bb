import { market, ward } from './places';
import type { Topic } from './topic';

export const PERDAGANGAN_TRADE: readonly Topic[] = [
  {
    key: 'agenda-pasar-murah',
    sector: 'perdagangan',
    kind: 'agenda',
    sources: ['Bidang Perdagangan'],
    scenes: ['calendar', 'rice-truck'],
    tags: ['agenda', 'pasar murah', 'jadwal'],
    subject: 'jadwal pasar murah di Kecamatan {kec}',
    slots: (c) => ({ ...ward(c), stok: c.number(4, 12) }),
    titles: [
      'Jadwal Pasar Murah Kecamatan {kec}, Mulai dari {kel}',
      'Agenda Pasar Murah: {kel} Mendapat Giliran Pertama',
      'Pasar Murah Keliling Siapkan {stok} Ton Beras untuk {kec}',
    ],
    summaries: [
      'Pasar murah keliling hadir di Kecamatan {kec}, dimulai dari {kel}. Sebanyak {stok} ton beras disiapkan untuk tiga hari pelaksanaan.',
    ],
    body: [
      'Diskopindag Kota Malang mengumumkan jadwal pasar murah keliling di Kecamatan {kec}. Sebanyak {stok} ton beras disiapkan, ditambah gula, minyak goreng, dan telur.',
      {
        head: ['Hari, tanggal', 'Tempat', 'Pukul'],
        rows: () => [
          ['{tgl5}', 'Kantor {kel}', '08.00–11.00 WIB'],
          ['{tgl7}', 'Kantor Kecamatan {kec}', '08.00–11.00 WIB'],
          ['{tgl10}', 'Lapangan terdekat, {kel}', '08.00–11.00 WIB'],
        ],
      },
      'Warga diminta membawa {KTP dan kantong belanja|kantong belanja sendiri}. {Pembelian dibatasi agar merata.|Persediaan dibagi setiap hari sehingga warga tidak perlu berdesakan.} Pembayaran dapat dilakukan secara tunai atau QRIS.',
    ],
    notes: ['Jadwal pasar murah {kec}, tiga hari, mulai {kel}. Beras {stok} ton. Mohon dimuat di agenda.'],
  },
  {
    key: 'perlengkapan-sekolah',
    standsAlone: true,
    sector: 'perdagangan',
    kind: 'news',
    months: [7],
    every: 2,
    sources: ['Pengelola pasar', 'Bidang Perdagangan'],
    scenes: ['shop-shelves', 'price-board'],
    tags: ['tahun ajaran baru', 'pasar rakyat', 'perlengkapan sekolah'],
    subject: 'penjualan perlengkapan sekolah di {pasar}',
    slots: (c) => ({ ...market(c), naik: c.number(25, 70), seragam: c.rupiah(65_000, 95_000, 2_500) }),
    titles: [
      'Tahun Ajaran Baru, Penjualan Seragam di {pasar} Naik {naik} Persen',
      'Seragam Mulai {seragam}, {pasar} Diserbu Orang Tua Murid',
    ],
    summaries: [
      'Menjelang tahun ajaran baru, penjualan perlengkapan sekolah di {pasar} naik {naik} persen. Seragam dijual mulai {seragam} per setel.',
    ],
    body: [
      '**{kec}** – Menjelang tahun ajaran baru, lapak seragam dan alat tulis di {pasar} dipenuhi orang tua murid, {hari}. Pedagang menyebut penjualan naik {naik} persen dibandingkan dengan bulan biasa.',
      'Seragam dijual mulai {seragam} per setel, bergantung pada ukuran dan bahan. {Banyak pembeli memilih seragam buatan konfeksi Malang karena mudah ditukar bila ukurannya tidak pas.|Sebagian seragam merupakan produk konfeksi rumahan di Kecamatan Sukun.}',
      'Petugas Diskopindag memantau kewajaran harga dan mengingatkan pedagang agar memasang label. {Keramaian diperkirakan berlangsung sampai pekan kedua.|Puncak keramaian diperkirakan terjadi pada akhir pekan.}',
      'Orang tua diimbau membuat daftar belanja terlebih dahulu. {Perlengkapan yang masih layak tidak harus diganti.|Membeli secara bertahap dapat membantu mengatur pengeluaran.}',
    ],
    notes: [
      'Pantauan perlengkapan sekolah {pasar}: naik {naik} persen, seragam mulai {seragam}. Sumber dari pedagang, mohon dicek.',
    ],
  },
  {
    key: 'temu-dagang',
    standsAlone: true,
    sector: 'perdagangan',
    kind: 'news',
    sources: ['Bidang Perdagangan'],
    scenes: ['meeting', 'creative-center', 'coffee'],
    tags: ['ekspor', 'temu dagang', 'produk unggulan'],
    subject: 'temu dagang produk {produk}',
    slots: (c) => ({
      produk: c.deal(['kopi', 'keripik buah', 'kriya rotan', 'batik', 'rempah']),
      Produk: c.deal(['Kopi', 'Keripik Buah', 'Kriya Rotan', 'Batik', 'Rempah']),
      tujuan: c.deal(['Malaysia', 'Jepang', 'Belanda', 'Uni Emirat Arab', 'Australia']),
      nilai: `Rp${c.int(180, 960, 10)} juta`,
      pembeli: c.number(6, 21),
    }),
    titles: [
      'Temu Dagang {Produk} Malang Hasilkan Minat Beli {nilai}',
      '{Produk} Malang Dilirik Pembeli dari {tujuan}',
      '{pembeli} Calon Pembeli Ikuti Temu Dagang {Produk}',
    ],
    summaries: [
      'Temu dagang mempertemukan produsen {produk} dengan {pembeli} calon pembeli, termasuk dari {tujuan}. Minat beli yang tercatat mencapai {nilai}.',
    ],
    body: [
      '**Blimbing** – Produsen {produk} dari Kota Malang bertemu {pembeli} calon pembeli dalam temu dagang di Gedung Malang Creative Center, {hari}. {Salah satu pembeli datang dari {tujuan}.|Pembeli dari {tujuan} mengikuti pertemuan secara daring.}',
      'Minat beli yang tercatat mencapai {nilai}. {Angka itu masih harus ditindaklanjuti dengan contoh barang dan kesepakatan harga.|Nilai tersebut belum menjadi kontrak, tetapi menunjukkan pasar yang terbuka.}',
      'Sebelum bertemu pembeli, produsen dilatih menyiapkan {daftar harga dalam dua mata uang|katalog satu halaman}, contoh barang, dan keterangan kapasitas. {Pembeli umumnya bertanya tentang kesinambungan pasokan.|Pertanyaan terbanyak menyangkut izin, bahan kemasan, dan waktu kirim.}',
      'Diskopindag mendampingi pengurusan {surat keterangan asal|dokumen ekspor} bagi produsen yang memperoleh pesanan. {Pelatihan ekspor lanjutan dijadwalkan bulan depan.|Produsen yang belum siap akan masuk kelas pendampingan.}',
    ],
    notes: [
      'Temu dagang {produk}: {pembeli} calon pembeli, minat beli {nilai}, ada dari {tujuan}. Ingat, baru minat, belum kontrak.',
      'Mohon dimuat temu dagang {produk} di MCC. Angka {nilai} adalah minat beli.',
    ],
  },
];
