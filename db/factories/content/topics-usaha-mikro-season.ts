import { openPlace, ward } from './places';
import type { Topic } from './topic';

export const USAHA_MIKRO_SEASON: readonly Topic[] = [
  {
    key: 'bazar-takjil',
    standsAlone: true,
    sector: 'usaha_mikro',
    kind: 'news',
    months: [3],
    days: [2, 9],
    sources: ['Bidang Usaha Mikro'],
    scenes: ['bazaar-night', 'kitchen'],
    tags: ['ramadan', 'bazar takjil', 'kuliner'],
    subject: 'bazar takjil di {lokasi}',
    slots: (c) => ({ ...openPlace(c), gerai: c.number(30, 80), harga: c.rupiah(3_000, 12_000, 1_000) }),
    titles: [
      'Bazar Takjil di {lokasi} Beri Ruang bagi {gerai} Usaha Mikro',
      'Berburu Takjil di {lokasi}, Jajanan Lawas Paling Dicari',
      'Mulai {harga}, Takjil Usaha Mikro Tersaji di {lokasi}',
    ],
    summaries: [
      'Sebanyak {gerai} usaha mikro mengisi bazar takjil Ramadan di {lokasi}. Petugas turut menjaga kebersihan dan keamanan pangan.',
    ],
    body: [
      '**{kec}** – Menjelang magrib, {lokasi} dipenuhi warga yang mencari takjil, {hari}. Diskopindag Kota Malang menata {gerai} gerai usaha mikro agar pengunjung nyaman dan arus kendaraan tetap lancar.',
      'Jajanan {lawas|tradisional} seperti cenil, kolak, dan kue lumpur menjadi buruan. Harganya mulai {harga} per porsi. {Pedagang sepakat memasang daftar harga di depan gerai.|Semua gerai wajib memasang harga agar pembeli tidak ragu.}',
      'Petugas memeriksa {kebersihan dan cara penyajian|penutup makanan, sarung tangan, dan air cucian}. Sampel makanan juga diuji cepat terhadap pewarna tekstil dan boraks, {dan hasilnya aman|tanpa temuan}.',
      'Bazar buka setiap hari pukul 15.00–18.00 WIB selama Ramadan. Pengunjung diimbau membawa kantong belanja dan membuang sampah pada tempat yang disediakan.',
    ],
    notes: [
      'Bazar takjil {lokasi}, {gerai} gerai, pukul 15.00–18.00. Uji cepat pangan aman. Mohon dimuat sebelum sore.',
    ],
  },
  {
    key: 'hut-kota-bazar',
    standsAlone: true,
    sector: 'usaha_mikro',
    kind: 'news',
    months: [4],
    days: [1, 13],
    sources: ['Bidang Usaha Mikro'],
    scenes: ['skyline', 'bazaar-night', 'flowers'],
    tags: ['hut kota malang', 'pameran', 'produk lokal'],
    subject: 'pameran produk lokal HUT Kota Malang di {lokasi}',
    slots: (c) => ({
      ...openPlace(c),
      gerai: c.number(40, 120),
      tema: c.deal([
        'Kuliner Tempo Dulu',
        'Kriya Malangan',
        'Kopi Malang Raya',
        'Produk 57 Kelurahan',
        'Batik dan Tenun',
      ]),
    }),
    titles: [
      'HUT Kota Malang, {gerai} Usaha Mikro Tampilkan {tema}',
      'Pameran {tema} Warnai Hari Jadi Kota Malang',
      'Hari Jadi Kota Malang di {lokasi}, {tema} Jadi Suguhan',
    ],
    summaries: [
      'Peringatan hari jadi Kota Malang diisi pameran {tema} di {lokasi} dengan {gerai} gerai usaha mikro dari lima kecamatan.',
    ],
    body: [
      '**{kec}** – {Hari jadi Kota Malang menjadi panggung bagi usaha mikro.|Semarak hari jadi Kota Malang terasa sampai ke gerai-gerai kecil.} Di {lokasi}, {gerai} usaha mikro menampilkan pameran bertajuk “{tema}”, {hari}.',
      'Panitia meminta setiap gerai {menceritakan asal produknya|memasang cerita singkat tentang produknya}. Pengunjung pun tidak hanya berbelanja, tetapi juga {mengenal|belajar tentang} kampung asal pembuatnya.',
      'Hari jadi Kota Malang diperingati setiap 1 April. {Rangkaian pameran berlangsung tiga hari dan dapat dikunjungi tanpa tiket.|Selama rangkaian peringatan, pengunjung tidak dipungut tiket masuk.}',
      'Pengunjung dapat {menukarkan struk belanja dengan bibit tanaman|mengikuti tur singkat bersama pemandu dari komunitas}. {Anak-anak diajak membuat topeng Malangan dari kertas daur ulang.|Panggung kecil menampilkan tari topeng Malangan setiap sore.}',
    ],
    notes: ['Pameran HUT Kota Malang tema {tema}, lokasi {lokasi}, {gerai} gerai. Tiga hari, tanpa tiket.'],
  },
  {
    key: 'hari-umkm',
    sector: 'usaha_mikro',
    kind: 'press_release',
    months: [8],
    days: [7, 15],
    sources: ['Bidang Usaha Mikro', 'Sekretariat Diskopindag'],
    scenes: ['chart', 'shop-shelves', 'bazaar-night'],
    tags: ['hari umkm nasional', 'siaran pers', 'umkm'],
    subject: 'capaian pembinaan usaha mikro: {capaian}',
    slots: (c) => ({
      capaian: c.deal([
        'legalitas usaha',
        'sertifikat halal',
        'pemasaran digital',
        'usaha perempuan',
        'wirausaha muda',
      ]),
      Capaian: c.deal([
        'Legalitas Usaha',
        'Sertifikat Halal',
        'Pemasaran Digital',
        'Usaha Perempuan',
        'Wirausaha Muda',
      ]),
      jumlah: c.number(1_200, 4_800, 10),
      naik: c.number(7, 24),
    }),
    titles: [
      'Hari UMKM Nasional, {Capaian} Kota Malang Tumbuh {naik} Persen',
      '{jumlah} Usaha Mikro Dibina, {Capaian} Jadi Perhatian',
    ],
    summaries: [
      'Bertepatan dengan Hari UMKM Nasional, Diskopindag Kota Malang menyampaikan capaian {capaian}: {jumlah} usaha mikro dibina, tumbuh {naik} persen.',
    ],
    body: [
      '**Malang, {tanggal}** – Menyambut Hari UMKM Nasional yang diperingati setiap 12 Agustus, Diskopindag Kota Malang menyampaikan capaian di bidang {capaian}. Sejak awal tahun, {jumlah} usaha mikro telah dibina, tumbuh {naik} persen dibandingkan dengan periode yang sama tahun lalu.',
      '“Angka ini bukan tujuan akhir. Ukuran kami sederhana: apakah usahanya bertahan dan apakah penghasilannya bertambah,” {ujar|kata} Kepala Diskopindag Kota Malang.',
      {
        head: ['Program', 'Penerima manfaat'],
        rows: (c) => [
          ['Fasilitasi NIB', `${c.number(480, 1_300, 10)} usaha`],
          ['Pendampingan halal', `${c.number(180, 620, 5)} usaha`],
          ['Pelatihan', `${c.number(240, 700, 5)} orang`],
          ['Bazar dan pameran', `${c.number(150, 480, 5)} usaha`],
        ],
      },
      'Sampai akhir tahun, pembinaan {diarahkan pada kelurahan yang belum banyak tersentuh|difokuskan pada usaha yang sudah berjalan lebih dari dua tahun}. Data penerima diperbarui agar bantuan tidak menumpuk pada usaha yang sama.',
      'Informasi kegiatan dapat dilihat pada situs web dan media sosial Diskopindag Kota Malang.',
    ],
    notes: [
      'Siaran pers Hari UMKM, fokus {capaian}. Data {jumlah} usaha dibina, naik {naik} persen. Tabel terlampir. Mohon angka dicek ulang sebelum dimuat.',
    ],
  },
  {
    key: 'pendaftaran-bazar',
    sector: 'usaha_mikro',
    kind: 'announcement',
    sources: ['Bidang Usaha Mikro'],
    scenes: ['notice-board', 'market-stalls', 'calendar'],
    tags: ['pendaftaran', 'bazar', 'pengumuman'],
    subject: 'kurasi peserta bazar di {lokasi}',
    slots: (c) => ({
      ...openPlace(c),
      kuota: c.number(30, 100, 5),
      produk: c.deal(['kuliner', 'kriya', 'fesyen', 'minuman', 'oleh-oleh']),
      jenis: c.deal(['Kuliner', 'Kriya', 'Fesyen', 'Minuman', 'Oleh-Oleh']),
    }),
    titles: [
      'Kurasi Peserta Bazar {jenis} di {lokasi} Dibuka',
      'Tersedia {kuota} Gerai Bazar {jenis}, Segera Daftarkan Usaha',
      'Pengumuman: Pendaftaran Gerai {jenis} di {lokasi}',
    ],
    summaries: [
      'Diskopindag Kota Malang membuka kurasi bagi {kuota} usaha mikro yang ingin mengikuti bazar {produk} di {lokasi}. Peserta tidak dipungut biaya sewa.',
    ],
    body: [
      'Diskopindag Kota Malang membuka pendaftaran peserta bazar **{produk}** yang akan digelar di {lokasi} pada {akhirPekan}. Tersedia {kuota} gerai {tanpa biaya sewa|gratis bagi usaha yang lolos kurasi}.',
      { h: 'Ketentuan' },
      {
        ul: [
          'pemilik ber-KTP Kota Malang dan memiliki NIB;',
          'produk buatan sendiri, bukan barang kulakan;',
          'izin pangan dan sertifikat halal menjadi nilai tambah untuk produk makanan;',
          'menyediakan pembayaran tunai dan nontunai;',
          'membawa kantong sampah dan menjaga kebersihan gerai.',
        ],
      },
      'Berkas diserahkan paling lambat {tgl5} pukul 15.00 WIB di loket Bidang Usaha Mikro. Hasil kurasi diumumkan pada {tgl7}.',
      'Gerai tidak boleh dipindahtangankan. {Peserta yang berhalangan wajib memberi tahu panitia paling lambat dua hari sebelumnya.|Gerai yang kosong akan diberikan kepada peserta cadangan.}',
    ],
    notes: [
      'Pendaftaran bazar {produk}, {kuota} gerai, lokasi {lokasi}. Syarat NIB dan KTP Kota Malang. Berkas paling lambat lima hari lagi.',
    ],
  },
  {
    key: 'infografis-umkm',
    sector: 'usaha_mikro',
    kind: 'infographic',
    sources: ['Bidang Usaha Mikro', 'Subbagian Perencanaan'],
    scenes: ['chart', 'phone-payment'],
    tags: ['infografis', 'data umkm', 'statistik'],
    subject: 'data {pokok}',
    slots: (c) => ({
      pokok: c.deal([
        'penerbitan NIB',
        'sertifikat halal',
        'pembayaran nontunai',
        'kurasi produk',
        'peserta pelatihan',
      ]),
      Pokok: c.deal([
        'Penerbitan NIB',
        'Sertifikat Halal',
        'Pembayaran Nontunai',
        'Kurasi Produk',
        'Peserta Pelatihan',
      ]),
      total: c.number(1_150, 3_900, 10),
      persen: c.number(41, 78),
    }),
    titles: [
      'Infografis: {Pokok} Usaha Mikro di Lima Kecamatan',
      '{Pokok} Usaha Mikro Capai {total}, Ini Sebarannya',
      'Angka Bicara: {Pokok} Usaha Mikro {persen} Persen dari Sasaran',
    ],
    summaries: [
      'Ringkasan data {pokok} usaha mikro per kecamatan: {total} usaha atau {persen} persen dari sasaran tahunan.',
    ],
    body: [
      'Sampai {bulan} {tahun}, {pokok} usaha mikro di Kota Malang mencapai **{total}** atau **{persen} persen** dari sasaran tahunan. Berikut sebarannya.',
      {
        head: ['Kecamatan', 'Bagian'],
        rows: () => [
          ['Lowokwaru', '26 persen'],
          ['Sukun', '22 persen'],
          ['Kedungkandang', '20 persen'],
          ['Blimbing', '18 persen'],
          ['Klojen', '14 persen'],
        ],
      },
      '{Kuliner menyumbang lebih dari separuh data, disusul fesyen dan kriya.|Kelurahan di sekitar kampus mencatat pertumbuhan tercepat.} Sumber: rekapitulasi Bidang Usaha Mikro, diolah.',
    ],
    notes: [
      'Data infografis {pokok}: total {total}, {persen} persen sasaran. Sebaran kecamatan seperti tabel.',
    ],
  },
  {
    key: 'agenda-klinik-usaha',
    sector: 'usaha_mikro',
    kind: 'agenda',
    sources: ['Bidang Usaha Mikro'],
    scenes: ['calendar', 'permit'],
    tags: ['agenda', 'klinik usaha', 'pendampingan'],
    subject: 'klinik usaha {tema} di {kel}',
    slots: (c) => ({
      ...ward(c),
      tema: c.deal([
        'Menghitung Harga Pokok',
        'Foto Produk',
        'NIB dan PIRT',
        'Pembukuan Sederhana',
        'Merek Dagang',
      ]),
    }),
    titles: [
      'Klinik Usaha “{tema}” Hadir di {kel} Pekan Ini',
      'Agenda Pendampingan {kel}: {tema} untuk Usaha Mikro',
      'Catat Jadwal Klinik Usaha {tema} di {kel}',
    ],
    summaries: [
      'Klinik usaha dengan tema “{tema}” digelar di {kel} dan terbuka bagi pelaku usaha mikro. Peserta dapat berkonsultasi langsung dengan pendamping.',
    ],
    body: [
      'Diskopindag Kota Malang mengundang pelaku usaha mikro di {kel} dan sekitarnya untuk mengikuti klinik usaha bertema **{tema}**.',
      {
        ul: [
          'Hari, tanggal: {tgl5}',
          'Pukul: 09.00–12.00 WIB',
          'Tempat: balai {kel}, Kecamatan {kec}',
          'Kapasitas: 30 orang',
          'Bawa: {contoh produk dan catatan penjualan|KTP dan satu contoh produk}',
        ],
      },
      'Kegiatan ini gratis. {Peserta yang tidak kebagian tempat akan dijadwalkan pada pekan berikutnya.|Konsultasi dilayani berdasarkan nomor urut kedatangan.}',
    ],
    notes: ['Agenda klinik usaha {tema} di balai {kel}, pukul 09.00–12.00, kapasitas 30 orang.'],
  },
];
