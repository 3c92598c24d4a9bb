import { ward } from './places';
import type { Topic } from './topic';

const COOPERATIVES = [
  'koperasi wanita',
  'koperasi konsumen pegawai',
  'koperasi simpan pinjam',
  'koperasi pedagang pasar',
  'koperasi karyawan',
  'koperasi serbausaha',
] as const;

export const KOPERASI_GOVERNANCE: readonly Topic[] = [
  {
    key: 'rapat-anggota-tahunan',
    sector: 'koperasi',
    kind: 'news',
    months: [1, 2, 3],
    sources: ['Bidang Koperasi', 'Penyuluh koperasi kecamatan'],
    scenes: ['meeting', 'cooperative'],
    tags: ['rapat anggota tahunan', 'tata kelola', 'koperasi'],
    subject: 'rapat anggota tahunan {koperasi} di {kel}',
    slots: (c) => ({
      ...ward(c),
      koperasi: c.deal(COOPERATIVES),
      Koperasi: c.deal([
        'Koperasi Wanita',
        'Koperasi Pegawai',
        'Koperasi Simpan Pinjam',
        'Koperasi Pedagang',
        'Koperasi Karyawan',
        'Koperasi Serbausaha',
      ]),
      anggota: c.number(64, 480),
      hadir: c.number(71, 93),
      shu: `Rp${c.int(48, 390)} juta`,
      aset: `Rp${c.int(2, 9)},${c.int(1, 9)} miliar`,
    }),
    titles: [
      '{Koperasi} di {kel} Tutup Buku dengan Sisa Hasil Usaha {shu}',
      'Rapat Anggota Tahunan {Koperasi} {kel}: Laporan Diterima Anggota',
      'Anggota {Koperasi} {kel} Sepakati Rencana Usaha {tahun}',
    ],
    summaries: [
      'Sebanyak {hadir} persen anggota {koperasi} di {kel} menghadiri rapat anggota tahunan dan menerima laporan pertanggungjawaban pengurus.',
      'Rapat anggota tahunan {koperasi} di {kel} mengesahkan laporan keuangan {tahunLalu} dan rencana usaha tahun berjalan.',
    ],
    body: [
      {
        one: [
          '**{kec}** – Rapat anggota tahunan (RAT) {koperasi} di {kel} berlangsung {lancar|tertib}, {hari}. Dari {anggota} anggota, {hadir} persen hadir dan menyetujui laporan pertanggungjawaban pengurus tahun buku {tahunLalu}.',
          '**{kec}** – Satu per satu angka di papan tulis dibahas bersama. Begitulah suasana rapat anggota tahunan (RAT) {koperasi} di {kel}, {hari}, yang diikuti {hadir} persen dari {anggota} anggotanya.',
          '{koperasi}, {kel}, Kecamatan {kec}, menjadi salah satu koperasi yang lebih awal menggelar rapat anggota tahunan (RAT). Rapat dihadiri {hadir} persen anggota dan penyuluh dari Diskopindag Kota Malang, {hari}.',
        ],
      },
      'Dalam laporannya, pengurus menyebut aset koperasi mencapai {aset} dengan sisa hasil usaha (SHU) {shu}. Kenaikan terutama berasal dari {unit simpan pinjam|unit toko|jasa pembayaran tagihan} yang makin sering dipakai anggota.',
      '{Anggota juga menyepakati pembagian SHU, penambahan dana cadangan, dan rencana kerja {tahun}.|Rapat juga membahas pinjaman yang menunggak. Pengurus dan pengawas sepakat menata ulang jadwal angsuran agar tidak memberatkan anggota.} {Setiap keputusan dicatat dan dibacakan kembali sebelum rapat ditutup.|Semua keputusan dituangkan dalam berita acara yang ditandatangani wakil anggota.}',
      'Sesuai dengan Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian, rapat anggota merupakan pemegang kekuasaan tertinggi dalam koperasi. RAT {wajib|harus} diselenggarakan paling lambat enam bulan setelah tahun buku ditutup.',
    ],
    notes: [
      'RAT {koperasi} di {kel} sudah terlaksana. Anggota {anggota} orang, yang hadir {hadir} persen. Aset {aset}, SHU {shu}. Laporan pengurus diterima, tidak ada catatan dari pengawas. Mohon dimuat.',
      'Kami sampaikan hasil RAT {koperasi} ({kel}). Kehadiran {hadir} persen. SHU {shu}. Foto kegiatan menyusul, laporan keuangan ringkas ada pada penyuluh.',
    ],
  },
  {
    key: 'pelatihan-pengurus',
    sector: 'koperasi',
    kind: 'news',
    sources: ['Bidang Koperasi'],
    scenes: ['training', 'meeting'],
    tags: ['pelatihan', 'akuntansi koperasi', 'pengurus koperasi'],
    subject: 'pelatihan {materi} bagi pengurus koperasi',
    slots: (c) => ({
      gedung: c.deal([
        'aula Diskopindag Kota Malang',
        'Gedung Malang Creative Center',
        'aula Kantor Kecamatan Sukun',
        'Gedung Kartini',
        'aula Kantor Kecamatan Lowokwaru',
      ]),
      kec: c.deal(['Kedungkandang', 'Blimbing', 'Sukun', 'Klojen', 'Lowokwaru']),
      materi: c.deal([
        'akuntansi koperasi',
        'manajemen risiko simpan pinjam',
        'penyusunan laporan keuangan',
        'pengawasan internal',
        'pelayanan anggota',
      ]),
      Materi: c.deal([
        'Akuntansi',
        'Manajemen Risiko',
        'Laporan Keuangan',
        'Pengawasan Internal',
        'Pelayanan Anggota',
      ]),
      peserta: c.number(30, 75, 5),
      lama: c.pick(['dua', 'tiga']),
    }),
    titles: [
      '{peserta} Pengurus Koperasi Pelajari {Materi} Selama {lama} Hari',
      'Pengurus Koperasi Kota Malang Ikuti Pelatihan {Materi}',
      'Dari Buku Tulis ke Neraca, Pengurus Koperasi Dilatih {Materi}',
    ],
    summaries: [
      'Diskopindag Kota Malang melatih {peserta} pengurus koperasi tentang {materi} agar laporan kepada anggota lebih tertib dan mudah diperiksa.',
      'Pelatihan {materi} selama {lama} hari diikuti {peserta} pengurus koperasi dari lima kecamatan di Kota Malang.',
    ],
    body: [
      {
        one: [
          '**{kec}** – Sebanyak {peserta} pengurus koperasi dari lima kecamatan mengikuti pelatihan {materi} di {gedung}, {hari}. Kegiatan berlangsung selama {lama} hari dan dibuka oleh Kepala Bidang Koperasi Diskopindag Kota Malang.',
          '**{kec}** – Meja di {gedung} penuh kalkulator dan lembar kerja, {hari}. Di sana, {peserta} pengurus koperasi berlatih {materi} dengan kasus dari koperasi mereka sendiri.',
        ],
      },
      'Hari pertama diisi {penyamaan istilah|pengenalan dasar} dan latihan mencatat transaksi harian. Pada hari berikutnya, peserta menyusun laporan bulanan, lalu menukarnya dengan peserta lain untuk diperiksa.',
      '{Materi disampaikan oleh widyaiswara dan praktisi koperasi.|Narasumber berasal dari perguruan tinggi di Kota Malang dan praktisi koperasi.} Setiap peserta membawa pulang contoh format yang dapat langsung dipakai, mulai dari buku kas hingga kartu simpanan.',
      'Menurut catatan panitia, {kesalahan yang paling sering muncul ialah pencatatan simpanan sukarela|peserta paling banyak bertanya tentang penyisihan pinjaman bermasalah|sebagian besar peserta baru pertama kali mengikuti pelatihan sejenis}. Bagian itu diulang pada sesi sore {hingga semua peserta selesai|dengan contoh yang lebih sederhana}.',
    ],
    notes: [
      'Pelatihan {materi} untuk {peserta} pengurus koperasi, {lama} hari, tempat {gedung}. Narasumber dari kampus dan praktisi. Peserta mengerjakan kasus masing-masing. Ada foto kegiatan.',
      'Bahan berita pelatihan {materi}. Peserta {peserta} orang dari lima kecamatan. Dibuka Kepala Bidang. Mohon dicantumkan bahwa kegiatan ini gratis.',
    ],
  },
  {
    key: 'penilaian-kesehatan',
    sector: 'koperasi',
    kind: 'news',
    sources: ['Bidang Koperasi'],
    scenes: ['savings', 'inspection'],
    tags: ['simpan pinjam', 'kesehatan koperasi', 'pengawasan'],
    subject: 'penilaian kesehatan koperasi simpan pinjam di Kecamatan {kec}',
    slots: (c) => ({ ...ward(c), jumlah: c.number(14, 42), sehat: c.number(4, 7), cukup: c.number(3, 6) }),
    titles: [
      'Diskopindag Nilai Kesehatan {jumlah} Koperasi Simpan Pinjam di {kec}',
      'Kesehatan Koperasi Simpan Pinjam Kecamatan {kec} Mulai Diperiksa',
      'Penilaian {jumlah} Koperasi di {kec}: Modal dan Tata Kelola Jadi Sorotan',
    ],
    summaries: [
      'Sebanyak {jumlah} koperasi simpan pinjam di Kecamatan {kec} dinilai kesehatannya, mulai dari tata kelola, profil risiko, kinerja keuangan, hingga permodalan.',
      'Tim Bidang Koperasi mendatangi koperasi simpan pinjam di Kecamatan {kec} untuk menilai kesehatan usaha dan memberi catatan perbaikan.',
    ],
    body: [
      {
        one: [
          '**{kec}** – Tim pengawas koperasi Diskopindag Kota Malang mulai menilai kesehatan {jumlah} koperasi simpan pinjam di Kecamatan {kec}, {hari}. Penilaian dijadwalkan selesai pada {tgl14}.',
          '**{kec}** – Buku kas, daftar pinjaman, dan notulen rapat berjajar di meja pengurus ketika tim Diskopindag Kota Malang datang, {hari}. Kunjungan ini bagian dari penilaian kesehatan {jumlah} koperasi simpan pinjam di Kecamatan {kec}.',
        ],
      },
      'Ada empat aspek yang dinilai:',
      {
        ul: [
          '**Tata kelola**: keanggotaan, rapat anggota, dan pembagian tugas pengurus.',
          '**Profil risiko**: pinjaman bermasalah dan cara penanganannya.',
          '**Kinerja keuangan**: kemampuan usaha menutup biaya dan memberi manfaat kepada anggota.',
          '**Permodalan**: kecukupan modal sendiri terhadap pinjaman yang diberikan.',
        ],
      },
      'Dari koperasi yang sudah diperiksa, {sehat} koperasi masuk kategori sehat dan {cukup} koperasi cukup sehat. Koperasi dengan nilai di bawah itu mendapat {rencana perbaikan|catatan tertulis} yang harus diselesaikan dalam tiga bulan.',
      'Hasil penilaian disampaikan langsung kepada pengurus dan pengawas. {Pengurus berhak memberi tanggapan sebelum nilai akhir ditetapkan.|Nilai akhir ditetapkan setelah pengurus memberi tanggapan.}',
    ],
    notes: [
      'Penilaian kesehatan KSP di Kecamatan {kec}, total {jumlah} koperasi. Sementara {sehat} sehat, {cukup} cukup sehat. Sisanya masih proses. Jangan sebut nama koperasinya dulu.',
      'Tim pengawas turun ke {kec}. Empat aspek: tata kelola, risiko, kinerja, modal. Target {jumlah} koperasi. Data rekap ada di seksi pengawasan.',
    ],
  },
  {
    key: 'waspada-koperasi-ilegal',
    sector: 'koperasi',
    kind: 'press_release',
    sources: ['Bidang Koperasi', 'Sekretariat Diskopindag'],
    scenes: ['notice-board', 'phone-payment'],
    tags: ['koperasi', 'pelindungan anggota', 'literasi keuangan'],
    subject: 'imbauan mewaspadai penawaran {modus}',
    slots: (c) => ({
      modus: c.deal([
        'pinjaman daring berkedok koperasi',
        'simpanan dengan imbal hasil tidak wajar',
        'pinjaman harian berbunga tinggi',
        'investasi mengatasnamakan koperasi',
      ]),
      Modus: c.deal([
        'Pinjaman Daring Berkedok Koperasi',
        'Simpanan Berimbal Hasil Tidak Wajar',
        'Pinjaman Harian Berbunga Tinggi',
        'Investasi Mengatasnamakan Koperasi',
      ]),
      aduan: c.number(5, 19),
    }),
    titles: [
      'Warga Diimbau Waspadai {Modus}',
      'Siaran Pers: Kenali Ciri {Modus}',
      'Ada {aduan} Aduan, Diskopindag Ingatkan Bahaya {Modus}',
    ],
    summaries: [
      'Diskopindag Kota Malang mengingatkan warga agar memeriksa legalitas koperasi sebelum menyimpan atau meminjam uang, menyusul {aduan} aduan yang diterima.',
      'Maraknya {modus} membuat Diskopindag Kota Malang mengeluarkan imbauan sekaligus cara memeriksa izin koperasi.',
    ],
    body: [
      '**Malang, {tanggal}** – Dinas Koperasi, Perindustrian dan Perdagangan (Diskopindag) Kota Malang mengimbau warga agar berhati-hati terhadap {modus}. Dalam {dua|tiga} bulan terakhir, tercatat {aduan} aduan yang disampaikan warga melalui loket dan kanal aduan.',
      '“Koperasi yang benar melayani anggotanya, punya kantor yang jelas, dan tidak menagih dengan ancaman. Kalau tiga hal itu tidak ada, patut dicurigai,” {ujar|kata} Kepala Diskopindag Kota Malang.',
      { h: 'Ciri yang perlu diwaspadai' },
      {
        ul: [
          'menawarkan {imbal hasil atau pinjaman|pinjaman tanpa syarat} lewat pesan singkat kepada orang yang bukan anggota;',
          'tidak dapat menunjukkan nomor badan hukum dan izin usaha simpan pinjam;',
          'meminta akses ke daftar kontak dan foto di telepon genggam;',
          'tidak pernah mengadakan rapat anggota.',
        ],
      },
      { h: 'Cara memeriksa' },
      'Legalitas koperasi dapat diperiksa pada laman [Kementerian Koperasi](https://kop.go.id) dengan memasukkan nama atau nomor induk koperasi. Warga juga dapat bertanya langsung di kantor Diskopindag pada hari kerja.',
      'Bagi warga yang telanjur dirugikan, simpan bukti percakapan dan bukti transfer, lalu laporkan kepada kepolisian dan Otoritas Jasa Keuangan. {Diskopindag siap mendampingi penyusunan laporannya.|Diskopindag membantu memeriksa apakah lembaga itu benar koperasi.}',
    ],
    notes: [
      'Mohon dibuat siaran pers soal {modus}. Aduan masuk {aduan} dalam beberapa bulan. Tekankan cara cek legalitas. Sudah disetujui Kepala Bidang.',
      'Ada {aduan} aduan tentang {modus}. Perlu imbauan resmi, bahasa yang mudah, sertakan ciri-cirinya.',
    ],
  },
];
