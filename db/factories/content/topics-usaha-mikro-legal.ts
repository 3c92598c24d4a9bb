import { hall, ward } from './places';
import type { Topic } from './topic';

export const USAHA_MIKRO_LEGAL: readonly Topic[] = [
  {
    key: 'nib-jemput-bola',
    sector: 'usaha_mikro',
    kind: 'news',
    sources: ['Bidang Usaha Mikro', 'Pendamping usaha mikro'],
    scenes: ['permit', 'training'],
    tags: ['nib', 'perizinan', 'usaha mikro'],
    subject: 'jemput bola penerbitan NIB di {kel}',
    slots: (c) => ({ ...ward(c), terbit: c.number(37, 164), menit: c.number(15, 30, 5) }),
    titles: [
      'Jemput Bola di {kel}, {terbit} Pelaku Usaha Kantongi NIB',
      'Urus NIB di {kel} Selesai dalam {menit} Menit',
      '{terbit} Nomor Induk Berusaha Terbit Sehari di {kel}',
    ],
    summaries: [
      'Sebanyak {terbit} nomor induk berusaha terbit dalam layanan jemput bola di {kel}. Pelaku usaha cukup membawa KTP dan telepon genggam.',
      'Layanan jemput bola di {kel} membantu pelaku usaha mikro memperoleh nomor induk berusaha di tempat, rata-rata dalam {menit} menit.',
    ],
    body: [
      {
        one: [
          '**{kec}** – Sebanyak {terbit} pelaku usaha mikro memperoleh nomor induk berusaha (NIB) dalam layanan jemput bola di kantor {kel}, {hari}. Layanan dibuka sejak pukul 08.30 WIB dan dilayani {enam|delapan} petugas.',
          '**{kec}** – Belum genap {menit} menit duduk, seorang penjual kue basah di {kel} sudah menerima lembar nomor induk berusaha (NIB). Ia satu di antara {terbit} pelaku usaha yang dilayani Diskopindag Kota Malang, {hari}.',
          'Kantor {kel}, Kecamatan {kec}, dipadati pelaku usaha rumahan, {hari}. Mereka datang untuk mengurus nomor induk berusaha (NIB), dan sampai siang {terbit} nomor telah terbit.',
        ],
      },
      'Persyaratannya {sederhana|tidak banyak}: KTP, nomor telepon, dan alamat usaha. Petugas membantu mengisi permohonan pada [laman OSS](https://oss.go.id), termasuk memilih kode klasifikasi usaha yang sesuai.',
      'NIB menjadi pintu masuk bagi layanan lain. Dengan dokumen itu, pelaku usaha dapat mengajukan {sertifikat halal, izin produksi pangan, dan kredit usaha rakyat|izin produksi pangan industri rumah tangga, sertifikat halal, dan pendaftaran merek}.',
      '{Kesalahan yang kerap terjadi ialah memilih kode usaha yang terlalu umum.|Beberapa pemohon ternyata sudah memiliki NIB, tetapi lupa kata sandi akunnya.} Petugas menyediakan meja khusus untuk {memperbaikinya|menanganinya} sehingga antrean utama tetap berjalan.',
    ],
    notes: [
      'Jemput bola NIB di {kel}. Terbit {terbit} NIB. Rata-rata {menit} menit per orang. Petugas gabungan dinas dan pendamping. Ada kutipan dari warga.',
      'Hasil layanan NIB {kel}: {terbit} terbit, beberapa terkendala lupa kata sandi. Mohon dimuat dan sampaikan bahwa layanan gratis.',
    ],
    extras: [
      {
        title: 'Rekap pemohon NIB {kel}',
        text: 'Pemohon NIB {terbit} orang. Kuliner paling banyak, lalu toko kelontong dan jasa jahit. Rincian per RW belum boleh dimuat karena memuat data pribadi.',
        source: 'Pendamping usaha mikro {kec}',
      },
    ],
  },
  {
    key: 'sertifikat-halal',
    sector: 'usaha_mikro',
    kind: 'news',
    sources: ['Bidang Usaha Mikro'],
    scenes: ['kitchen', 'permit'],
    tags: ['sertifikat halal', 'kuliner', 'pendampingan'],
    subject: 'pendampingan sertifikat halal bagi {usaha}',
    slots: (c) => ({
      ...ward(c),
      usaha: c.deal([
        'produsen keripik buah',
        'pedagang bakso',
        'pembuat kue basah',
        'produsen minuman herbal',
        'usaha katering rumahan',
        'produsen sambal kemasan',
      ]),
      Usaha: c.deal([
        'Produsen Keripik Buah',
        'Pedagang Bakso',
        'Pembuat Kue Basah',
        'Produsen Minuman Herbal',
        'Usaha Katering Rumahan',
        'Produsen Sambal Kemasan',
      ]),
      jumlah: c.number(20, 85),
    }),
    titles: [
      '{jumlah} {Usaha} Didampingi Urus Sertifikat Halal',
      '{Usaha} di {kel} Kejar Sertifikat Halal',
      'Bahan hingga Dapur Diperiksa, {Usaha} Menuju Halal',
    ],
    summaries: [
      'Diskopindag Kota Malang mendampingi {jumlah} {usaha} mengurus sertifikat halal, mulai dari pemeriksaan bahan hingga pencatatan proses produksi.',
      'Pendampingan sertifikat halal di {kel} menyasar {usaha}. Pendamping memeriksa bahan, alat, dan alur kerja di dapur.',
    ],
    body: [
      '**{kec}** – {Diskopindag Kota Malang mendampingi {jumlah} {usaha} dalam pengurusan sertifikat halal di {kel}, {hari}.|Daftar bahan ditempel di dinding dapur dan alat ditata ulang. Begitulah persiapan {usaha} di {kel} saat pendamping halal berkunjung, {hari}.} Pendampingan diberikan tanpa biaya kepada usaha mikro yang sudah memiliki NIB.',
      'Pendamping memeriksa {asal bahan baku, bumbu, dan bahan penolong|merek bahan, kemasan, serta tempat penyimpanan}. Bahan yang belum jelas kehalalannya diganti dengan bahan yang sudah bersertifikat.',
      'Selain bahan, alur kerja juga diperhatikan. Pelaku usaha diminta {memisahkan alat|mencatat pembelian bahan} dan membuat prosedur tertulis yang sederhana, misalnya urutan mencuci, memasak, dan mengemas.',
      '{Setelah berkas lengkap, permohonan dikirim secara daring dan ditelaah oleh komite fatwa.|Proses selanjutnya berlangsung secara daring, dan sertifikat dapat diunduh setelah ditetapkan.} Sertifikat berlaku selama komposisi dan proses produksi tidak berubah.',
    ],
    notes: [
      'Pendampingan halal untuk {usaha}, jumlah {jumlah}, lokasi {kel}. Fokus bahan dan alur dapur. Gratis bagi yang punya NIB.',
      'Berita pendampingan halal di {kel}. Ada {jumlah} peserta ({usaha}). Foto dapur boleh dipakai, sudah seizin pemilik.',
    ],
  },
  {
    key: 'izin-pirt',
    sector: 'usaha_mikro',
    kind: 'news',
    sources: ['Bidang Usaha Mikro', 'Pendamping usaha mikro'],
    scenes: ['kitchen', 'shop-shelves'],
    tags: ['keamanan pangan', 'izin pirt', 'usaha mikro'],
    subject: 'penyuluhan keamanan pangan bagi produsen {produk}',
    slots: (c) => ({
      ...hall(c),
      produk: c.deal(['keripik tempe', 'roti dan kue kering', 'sari buah', 'bumbu pecel', 'abon']),
      Produk: c.deal(['Keripik Tempe', 'Roti dan Kue Kering', 'Sari Buah', 'Bumbu Pecel', 'Abon']),
      jumlah: c.number(25, 60, 5),
    }),
    titles: [
      '{jumlah} Produsen {Produk} Belajar Keamanan Pangan',
      'Produsen {Produk} Disiapkan Memiliki Izin PIRT',
      'Label Jujur, Dapur Bersih: Bekal Produsen {Produk}',
    ],
    summaries: [
      'Penyuluhan keamanan pangan diikuti {jumlah} produsen {produk} sebagai syarat memperoleh izin produksi pangan industri rumah tangga.',
      'Sebanyak {jumlah} produsen {produk} mempelajari kebersihan dapur, masa simpan, dan label dalam penyuluhan keamanan pangan.',
    ],
    body: [
      '**{kec}** – Sebanyak {jumlah} produsen {produk} mengikuti penyuluhan keamanan pangan di {gedung}, {hari}. Penyuluhan ini merupakan {salah satu syarat|tahap awal} untuk memperoleh izin produksi pangan industri rumah tangga (PIRT).',
      'Materi mencakup kebersihan pekerja, sumber air, suhu penyimpanan, serta pemakaian bahan tambahan pangan. Peserta juga {menghitung masa simpan produknya|membaca label produk yang beredar dan mencari kekurangannya}.',
      'Label menjadi bagian yang paling ramai dibahas. {Nama produk, berat bersih, komposisi, kode produksi, dan tanggal kedaluwarsa harus tercetak jelas.|Keterangan seperti “tanpa pengawet” hanya boleh dicantumkan bila dapat dibuktikan.}',
      'Usai penyuluhan, petugas akan mengunjungi tempat produksi. {Peserta mendapat waktu satu bulan untuk memperbaiki kekurangan.|Catatan perbaikan diberikan tertulis agar mudah dikerjakan satu demi satu.}',
    ],
    notes: [
      'Penyuluhan keamanan pangan, peserta {jumlah} produsen {produk}, di {gedung}. Bersama petugas kesehatan. Akan ada kunjungan dapur.',
      'PIRT untuk produsen {produk}. Peserta {jumlah}. Materi: kebersihan, masa simpan, label.',
    ],
  },
  {
    key: 'pendaftaran-wirausaha',
    sector: 'usaha_mikro',
    kind: 'announcement',
    sources: ['Bidang Usaha Mikro'],
    scenes: ['notice-board', 'training', 'calendar'],
    tags: ['pendaftaran', 'pelatihan', 'wirausaha baru'],
    subject: 'pendaftaran pelatihan {materi}',
    slots: (c) => ({
      ...hall(c),
      materi: c.deal([
        'barista pemula',
        'kue dan roti',
        'menjahit busana',
        'konten promosi',
        'ekspor untuk pemula',
        'tata rias',
        'pengelolaan keuangan usaha',
      ]),
      Materi: c.deal([
        'Barista Pemula',
        'Kue dan Roti',
        'Menjahit Busana',
        'Konten Promosi',
        'Ekspor untuk Pemula',
        'Tata Rias',
        'Pengelolaan Keuangan Usaha',
      ]),
      kuota: c.number(20, 60, 5),
    }),
    titles: [
      'Pelatihan {Materi} Dibuka untuk {kuota} Warga Kota Malang',
      'Pendaftaran Pelatihan {Materi} Mulai Dibuka',
      'Ingin Berwirausaha? Ikuti Pelatihan {Materi}',
    ],
    summaries: [
      'Warga Kota Malang dapat mendaftar pelatihan {materi} dengan kuota {kuota} peserta. Seluruh kegiatan tidak dipungut biaya.',
      'Diskopindag Kota Malang membuka pelatihan {materi} di {gedung}. Simak jadwal dan syarat pendaftarannya.',
    ],
    body: [
      'Diskopindag Kota Malang membuka pelatihan **{materi}** bagi warga yang {ingin memulai usaha|baru merintis usaha}. Tersedia {kuota} tempat bagi pendaftar yang memenuhi syarat.',
      {
        head: ['Kegiatan', 'Waktu'],
        rows: () => [
          ['Pendaftaran', '{tanggal} sampai {tgl10}'],
          ['Seleksi berkas', '{tgl14}'],
          ['Pelatihan', '{pekan21}, pukul 08.00–15.00 WIB'],
          ['Pendampingan', 'dua bulan setelah pelatihan'],
        ],
      },
      { h: 'Syarat pendaftar' },
      {
        ol: [
          'memiliki KTP Kota Malang;',
          'berusia 18–55 tahun;',
          'belum pernah mengikuti pelatihan sejenis dalam dua tahun terakhir;',
          '{bersedia mengikuti pelatihan penuh;|bersedia hadir setiap hari;}',
          'diutamakan yang sudah memiliki NIB.',
        ],
      },
      'Pelatihan berlangsung di {gedung}. {Peserta penyandang disabilitas mendapat prioritas, dan tempat kegiatan dapat diakses kursi roda.|Peserta menerima bahan praktik, makan siang, dan sertifikat.} Panitia tidak pernah meminta uang dalam bentuk apa pun.',
    ],
    notes: [
      'Mohon diumumkan pelatihan {materi}, kuota {kuota}, di {gedung}. Syarat KTP Kota Malang, usia 18–55.',
      'Pengumuman pendaftaran {materi}. Tolong dibuat jadwalnya dalam tabel.',
    ],
  },
  {
    key: 'siaran-pungutan',
    sector: 'usaha_mikro',
    kind: 'press_release',
    every: 2,
    sources: ['Sekretariat Diskopindag', 'Bidang Usaha Mikro'],
    scenes: ['notice-board', 'permit'],
    tags: ['siaran pers', 'layanan gratis', 'usaha mikro'],
    subject: 'penegasan bahwa {layanan} tidak dipungut biaya',
    slots: (c) => ({
      layanan: c.deal([
        'layanan NIB',
        'pendampingan halal',
        'pendaftaran bazar UMKM',
        'bantuan peralatan usaha',
      ]),
      Layanan: c.deal([
        'Layanan NIB',
        'Pendampingan Halal',
        'Pendaftaran Bazar UMKM',
        'Bantuan Peralatan Usaha',
      ]),
      lap: c.number(3, 9),
    }),
    titles: [
      'Diskopindag Tegaskan {Layanan} Tidak Dipungut Biaya',
      'Siaran Pers: {Layanan} Gratis, Waspadai Pesan Palsu',
    ],
    summaries: [
      'Menyusul {lap} laporan warga tentang permintaan uang, Diskopindag Kota Malang menegaskan bahwa {layanan} tidak dipungut biaya.',
    ],
    body: [
      '**Malang, {tanggal}** – Diskopindag Kota Malang menegaskan bahwa {layanan} tidak dipungut biaya. Penegasan ini disampaikan setelah {lap} warga melaporkan pesan {berantai|singkat} yang meminta sejumlah uang dengan mengatasnamakan dinas.',
      '“Tidak ada biaya pendaftaran, tidak ada uang muka, dan tidak ada perantara. Kalau ada yang meminta, abaikan dan laporkan,” ujar Sekretaris Diskopindag Kota Malang.',
      'Warga diminta {memperhatikan tiga hal|mengenali ciri layanan resmi} berikut:',
      {
        ul: [
          'pengumuman resmi hanya dimuat di situs web dan akun media sosial Diskopindag;',
          'petugas lapangan membawa surat tugas;',
          'data pribadi tidak diminta melalui pesan singkat.',
        ],
      },
      'Laporan dapat disampaikan ke kantor Diskopindag atau kanal aduan Pemerintah Kota Malang dengan menyertakan tangkapan layar pesan. {Identitas pelapor dirahasiakan.|Setiap laporan akan diperiksa dan dijawab.}',
    ],
    notes: [
      'Ada {lap} laporan warga dimintai uang untuk {layanan}. Mohon siaran pers hari ini. Kutipan Sekretaris sudah disetujui.',
    ],
  },
];
