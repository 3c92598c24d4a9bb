import { rupiah } from './chance';
import { market, ward } from './places';
import { priceRows } from './staple-prices';
import type { Topic } from './topic';

export const PERDAGANGAN_PRICES: readonly Topic[] = [
  {
    key: 'harga-pekan-ini',
    sector: 'perdagangan',
    kind: 'news',
    sources: ['Bidang Perdagangan', 'Petugas pemantau harga'],
    scenes: ['price-board', 'produce-baskets'],
    tags: ['harga komoditas', 'bahan pokok', 'pasar rakyat'],
    subject: 'pantauan harga di {pasar}',
    slots: (c) => {
      const [nama, Nama, unit, base] = c.deal([
        ['cabai rawit', 'Cabai Rawit', 'kilogram', 45_000],
        ['telur ayam ras', 'Telur Ayam Ras', 'kilogram', 28_000],
        ['bawang merah', 'Bawang Merah', 'kilogram', 34_000],
        ['daging ayam ras', 'Daging Ayam Ras', 'kilogram', 36_000],
        ['minyak goreng kemasan rakyat', 'Minyak Goreng', 'liter', 16_000],
        ['tomat', 'Tomat', 'kilogram', 11_000],
        ['beras medium', 'Beras Medium', 'kilogram', 13_500],
      ] as const);
      const harga = Math.round((base * c.float(0.86, 1.14)) / 250) * 250;
      const selisih = Math.max(250, Math.round((base * c.float(0.03, 0.11)) / 250) * 250);
      const naik = c.chance(0.45);
      return {
        ...market(c),
        nama,
        Nama,
        baris: nama.charAt(0).toUpperCase() + nama.slice(1),
        unit,
        harga: rupiah(harga),
        lama: rupiah(naik ? harga - selisih : harga + selisih),
        selisih: rupiah(selisih),
        arah: naik ? 'naik' : 'turun',
        Arah: naik ? 'Naik' : 'Turun',
        sebab: naik
          ? '{hujan di daerah penghasil|pengiriman yang terlambat|permintaan yang meningkat}'
          : '{panen di daerah penghasil|pasokan yang melimpah|pengiriman yang kembali lancar}',
      };
    },
    titles: [
      'Harga {Nama} di {pasar} {Arah} Menjadi {harga}',
      '{Nama} {Arah} {selisih}, Stok di {pasar} Terpantau Aman',
      'Pantauan {pasar}: {Nama} {harga} per {unit}',
    ],
    summaries: [
      'Harga {nama} di {pasar} {arah} dari {lama} menjadi {harga} per {unit}. Stok bahan pokok lain terpantau aman.',
      'Petugas mencatat harga {nama} {arah} {selisih} di {pasar}. Berikut daftar lengkap harga bahan pokok hasil pantauan.',
    ],
    body: [
      {
        one: [
          '**{kec}** – Harga {nama} di {pasar} {arah} dari {lama} menjadi {harga} per {unit} berdasarkan pantauan petugas Diskopindag Kota Malang, {hari}. Perubahan itu dipicu {sebab}.',
          '**{kec}** – Petugas pemantau harga Diskopindag Kota Malang mencatat {nama} {arah} {selisih} per {unit} di {pasar}, {hari}. Dengan perubahan itu, harganya menjadi {harga}.',
          'Pembeli di {pasar}, Kecamatan {kec}, mendapati harga {nama} {harga} per {unit}, {hari}. Sepekan sebelumnya, komoditas yang sama dijual {lama}.',
        ],
      },
      'Selain {nama}, petugas memantau komoditas lain di {pasar}. {Sebagian besar bergerak dalam batas wajar.|Tidak ada kelangkaan, dan pedagang mengaku pasokan lancar.} Berikut daftarnya.',
      {
        head: ['Komoditas', 'Satuan', 'Harga', 'Perubahan'],
        rows: (c, s) => [
          [s.baris ?? '', s.unit ?? '', s.harga ?? '', `${s.arah} ${s.selisih}`],
          ...priceRows(c, 6, s.baris),
        ],
      },
      'Harga di atas merupakan harga rata-rata dari tiga pedagang dan dapat berbeda antarlos. {Pembeli disarankan membandingkan harga sebelum membeli dalam jumlah banyak.|Perubahan dihitung terhadap pantauan pekan lalu.}',
    ],
    notes: [
      'Pantauan {pasar}. {Nama} {harga} per {unit}, sebelumnya {lama}. Penyebab: {sebab}. Komoditas lain menyusul dalam tabel.',
      'Laporan harga {pasar}: {nama} {arah} {selisih}. Stok aman. Mohon tabel harga dimuat lengkap.',
    ],
    extras: [
      {
        title: 'Tabel harga {pasar}',
        text: 'Harga rata-rata tiga pedagang di {pasar}, dicatat pukul 06.30 WIB. {Nama} {harga} per {unit}. Selisih antarlos ada, tetapi kecil.',
        source: 'Petugas pemantau harga',
      },
    ],
  },
  {
    key: 'pasar-murah',
    sector: 'perdagangan',
    kind: 'news',
    sources: ['Bidang Perdagangan'],
    scenes: ['rice-truck', 'market-stalls'],
    tags: ['pasar murah', 'pengendalian inflasi', 'bahan pokok'],
    subject: 'pasar murah di {kel}',
    slots: (c) => ({
      ...ward(c),
      beras: c.number(3, 9),
      beras5: c.rupiah(57_000, 62_500, 500),
      minyak: c.rupiah(14_500, 15_700, 100),
      gula: c.rupiah(15_500, 17_000, 250),
      warga: c.number(240, 780, 10),
    }),
    titles: [
      '{warga} Warga {kel} Berbelanja di Pasar Murah',
      'Pasar Murah di {kel} Sediakan {beras} Ton Beras',
      'Beras 5 Kilogram {beras5}, Pasar Murah {kel} Ramai',
    ],
    summaries: [
      'Pasar murah di {kel} menyediakan {beras} ton beras, minyak goreng, gula, dan telur dengan harga di bawah pasar untuk membantu mengendalikan inflasi.',
      'Sebanyak {warga} warga memanfaatkan pasar murah di {kel}. Harga beras, gula, dan minyak goreng dijual lebih rendah daripada harga pasar.',
    ],
    body: [
      {
        one: [
          '**{kec}** – Pemerintah Kota Malang melalui Diskopindag menggelar pasar murah di halaman kantor {kel}, {hari}. Sebanyak {beras} ton beras disiapkan bersama minyak goreng, gula, telur, dan bawang.',
          '**{kec}** – Antrean warga terlihat sejak pukul 07.00 WIB di halaman kantor {kel}, {hari}. Mereka menunggu pasar murah yang menyediakan {beras} ton beras dan kebutuhan pokok lain.',
        ],
      },
      {
        head: ['Barang', 'Harga', 'Batas pembelian'],
        rows: (_, s) => [
          ['Beras medium 5 kg', s.beras5 ?? '', '2 kemasan'],
          ['Minyak goreng 1 liter', s.minyak ?? '', '2 liter'],
          ['Gula pasir 1 kg', s.gula ?? '', '2 kg'],
          ['Telur ayam 1 kg', 'Rp26.000', '1 kg'],
        ],
      },
      '{Pembelian dibatasi agar merata.|Batas pembelian diterapkan supaya lebih banyak warga terlayani.} Panitia menyiapkan jalur khusus bagi lansia, ibu hamil, dan penyandang disabilitas.',
      'Sampai siang, tercatat {warga} warga berbelanja. {Beras menjadi barang yang paling cepat habis.|Telur dan minyak goreng habis lebih dahulu.} Pasar murah bergilir ke kelurahan lain sesuai dengan jadwal yang diumumkan melalui situs web Diskopindag.',
    ],
    notes: [
      'Pasar murah {kel}. Beras {beras} ton, {beras5} per 5 kg, minyak {minyak}, gula {gula}. Pengunjung {warga}. Foto antrean tersedia.',
      'Laporan pasar murah {kel}: pengunjung {warga} orang, ada jalur lansia. Beras habis sebelum pukul 11.00.',
    ],
    extras: [
      {
        title: 'Daftar harga pasar murah {kel}',
        text: 'Beras 5 kg {beras5}, minyak 1 liter {minyak}, gula 1 kg {gula}. Pembelian dibatasi. Harga sudah disepakati dengan distributor.',
        source: 'Bidang Perdagangan',
      },
    ],
  },
  {
    key: 'pasar-murah-ramadan',
    sector: 'perdagangan',
    kind: 'news',
    months: [3],
    days: [2, 9],
    sources: ['Bidang Perdagangan'],
    scenes: ['rice-truck', 'bazaar-night'],
    tags: ['ramadan', 'pasar murah', 'bahan pokok'],
    subject: 'pasar murah Ramadan di Kecamatan {kec}',
    slots: (c) => ({
      kec: c.deal(['Klojen', 'Sukun', 'Lowokwaru', 'Blimbing', 'Kedungkandang']),
      tempat: c.deal([
        'halaman Gedung Kartini',
        'Lapangan Sukun',
        'halaman Kantor Kecamatan Lowokwaru',
        'Lapangan Rampal',
        'Velodrome Sawojajar',
      ]),
      paket: c.number(600, 1_800, 50),
      hemat: c.rupiah(8_000, 19_000, 500),
    }),
    titles: [
      'Pasar Murah Ramadan di {kec} Siapkan {paket} Paket',
      'Jelang Lebaran, Pasar Murah Hadir di {tempat}',
      'Warga {kec} Hemat {hemat} di Pasar Murah Ramadan',
    ],
    summaries: [
      'Pasar murah Ramadan di {tempat} menyediakan {paket} paket bahan pokok. Warga dapat menghemat sekitar {hemat} per paket.',
    ],
    body: [
      '**{kec}** – {Pemerintah Kota Malang menggelar Pasar Murah Ramadan di {tempat}, {hari}.|Pasar Murah Ramadan kembali digelar, kali ini di {tempat}, {hari}.} Sebanyak {paket} paket bahan pokok disiapkan untuk membantu warga menyambut Idulfitri.',
      'Setiap paket berisi beras, gula, minyak goreng, dan tepung. {Dibandingkan dengan harga pasar, warga menghemat sekitar {hemat} per paket.|Selisih harganya sekitar {hemat} per paket dibandingkan dengan harga pasar.}',
      'Permintaan selama Ramadan {biasanya naik pada pekan pertama dan pekan terakhir|cenderung naik menjelang Idulfitri}. Karena itu, pasokan ditambah dan jadwal pasar murah diperbanyak.',
      'Pasar murah dibuka pukul 08.00–13.00 WIB. Warga cukup menunjukkan KTP Kota Malang. {Layanan penukaran uang pecahan kecil juga tersedia.|Pembayaran dapat dilakukan secara tunai maupun nontunai.}',
    ],
    notes: ['Pasar murah Ramadan {tempat}, {paket} paket, hemat {hemat}. Jam 08.00–13.00 WIB.'],
  },
  {
    key: 'nataru-stok',
    sector: 'perdagangan',
    kind: 'press_release',
    months: [12],
    days: [3, 22],
    sources: ['Bidang Perdagangan', 'Sekretariat Diskopindag'],
    scenes: ['price-board', 'produce-baskets', 'rice-truck'],
    tags: ['natal dan tahun baru', 'stok bahan pokok', 'siaran pers'],
    subject: 'kesiapan stok menjelang Natal dan Tahun Baru di {pasar}',
    slots: (c) => ({ ...market(c), hariStok: c.number(18, 45), titik: c.number(6, 14) }),
    titles: [
      'Jelang Natal dan Tahun Baru, Stok di {pasar} Cukup {hariStok} Hari',
      'Harga di {pasar} Terkendali Menjelang Tahun Baru',
    ],
    summaries: [
      'Pantauan di {pasar} menunjukkan stok bahan pokok cukup untuk {hariStok} hari. Pengawasan diperluas ke {titik} titik menjelang Natal dan Tahun Baru.',
    ],
    body: [
      '**Malang, {tanggal}** – Stok bahan pokok di Kota Malang dipastikan aman menjelang Natal dan Tahun Baru. Hasil pantauan tim pengendali inflasi di {pasar} menunjukkan persediaan cukup untuk {hariStok} hari.',
      '“Kenaikan ada, tetapi wajar. Yang kami jaga ialah pasokan, karena kalau barang tersedia, harga tidak akan melonjak,” {ujar|kata} Kepala Diskopindag Kota Malang.',
      { head: ['Komoditas', 'Satuan', 'Harga', 'Perubahan'], rows: (c) => priceRows(c, 6) },
      'Pengawasan dilakukan di {titik} titik, meliputi pasar rakyat, gudang distributor, dan toko modern. {Distributor diminta tidak menahan barang.|Petugas juga memeriksa masa kedaluwarsa makanan dalam parsel.}',
      'Warga diimbau berbelanja secukupnya dan melaporkan harga yang tidak wajar melalui kanal aduan Pemerintah Kota Malang.',
    ],
    notes: [
      'Siaran pers stok Nataru. {pasar}: cukup {hariStok} hari. Titik pengawasan {titik}. Harga terlampir.',
    ],
  },
  {
    key: 'harga-iduladha',
    standsAlone: true,
    sector: 'perdagangan',
    kind: 'news',
    months: [5],
    days: [4, 13],
    every: 2,
    sources: ['Bidang Perdagangan'],
    scenes: ['market-stalls', 'price-board'],
    tags: ['iduladha', 'harga komoditas', 'pasar rakyat'],
    subject: 'pantauan bumbu dan daging menjelang Iduladha di {pasar}',
    slots: (c) => ({ ...market(c), naik: c.number(4, 11) }),
    titles: [
      'Jelang Iduladha, Bumbu Dapur di {pasar} Naik {naik} Persen',
      'Menjelang Iduladha, {pasar} Dipantau Setiap Hari',
    ],
    summaries: [
      'Permintaan bumbu dapur di {pasar} naik menjelang Iduladha. Petugas mencatat kenaikan rata-rata {naik} persen dan stok masih cukup.',
    ],
    body: [
      '**{kec}** – Menjelang Iduladha, permintaan bumbu dapur di {pasar} mulai meningkat. Petugas Diskopindag Kota Malang mencatat kenaikan rata-rata {naik} persen, {hari}.',
      { head: ['Komoditas', 'Satuan', 'Harga', 'Perubahan'], rows: (c) => priceRows(c, 6) },
      'Kenaikan terutama terjadi pada {bawang dan cabai|cabai dan rempah}. Pedagang menambah stok {dua kali lipat|sepertiga} agar tidak kehabisan pada hari puncak.',
      'Bersama perangkat daerah yang membidangi peternakan, petugas turut memastikan lapak hewan kurban tidak mengganggu akses pasar dan pembeli memperoleh keterangan kesehatan hewan.',
    ],
    notes: ['Pantauan {pasar} menjelang Iduladha. Kenaikan rata-rata {naik} persen. Stok cukup.'],
  },
  {
    key: 'infografis-harga',
    sector: 'perdagangan',
    kind: 'infographic',
    sources: ['Bidang Perdagangan', 'Petugas pemantau harga'],
    scenes: ['chart', 'price-board'],
    tags: ['infografis', 'harga komoditas', 'inflasi'],
    subject: 'ringkasan harga {pasar}',
    slots: (c) => ({
      ...market(c),
      pokok: c.deal([
        'Harga Bumbu Dapur',
        'Harga Protein Hewani',
        'Harga Beras dan Gula',
        'Harga Sayuran',
        'Harga Sepekan',
      ]),
      turun: c.number(2, 6),
      naik: c.number(2, 4),
    }),
    titles: [
      'Infografis: {pokok} di {pasar}, {turun} Komoditas Turun',
      '{pokok} di {pasar} dalam Satu Gambar',
      '{naik} Komoditas Naik, Simak {pokok} di {pasar}',
    ],
    summaries: [
      'Ringkasan {pokok} di {pasar}: {turun} komoditas turun, {naik} naik, sisanya tetap. Data dihimpun dari pantauan harian petugas.',
    ],
    body: [
      'Selama sepekan terakhir, **{turun} komoditas turun** dan **{naik} komoditas naik** di {pasar}. Selebihnya tetap.',
      { head: ['Komoditas', 'Satuan', 'Harga', 'Perubahan'], rows: (c) => priceRows(c, 5) },
      '{Data merupakan rata-rata pantauan pukul 06.30 WIB.|Harga dicatat setiap hari kerja dari tiga pedagang.} Sumber: petugas pemantau harga Diskopindag Kota Malang.',
    ],
    notes: ['Bahan infografis {pokok} {pasar}. {turun} turun, {naik} naik. Angka dari pantauan harian.'],
  },
];
