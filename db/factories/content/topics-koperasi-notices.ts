import { hall, ward } from './places';
import type { Topic } from './topic';

export const KOPERASI_NOTICES: readonly Topic[] = [
  {
    key: 'izin-usaha-koperasi',
    sector: 'koperasi',
    kind: 'announcement',
    sources: ['Bidang Koperasi'],
    scenes: ['permit', 'cooperative'],
    tags: ['perizinan', 'simpan pinjam', 'pengumuman'],
    subject: 'fasilitasi pengurusan {layanan} bagi koperasi',
    slots: (c) => ({
      ...hall(c),
      layanan: c.deal([
        'izin usaha simpan pinjam',
        'nomor induk koperasi',
        'perubahan anggaran dasar',
        'izin kantor cabang koperasi',
      ]),
      Layanan: c.deal([
        'Izin Usaha Simpan Pinjam',
        'Nomor Induk Koperasi',
        'Perubahan Anggaran Dasar',
        'Izin Kantor Cabang Koperasi',
      ]),
      kuota: c.number(20, 60, 5),
    }),
    titles: [
      'Fasilitasi Pengurusan {Layanan} Dibuka untuk {kuota} Koperasi',
      'Koperasi Dapat Urus {Layanan} Tanpa Biaya',
      'Pengumuman Layanan {Layanan} bagi Koperasi Kota Malang',
    ],
    summaries: [
      'Diskopindag Kota Malang membuka fasilitasi pengurusan {layanan} bagi {kuota} koperasi. Pendaftaran berlangsung sampai kuota terpenuhi.',
      'Layanan jemput bola pengurusan {layanan} digelar di {gedung}. Simak syarat dan jadwalnya.',
    ],
    body: [
      'Diskopindag Kota Malang membuka {layanan bersama|fasilitasi} pengurusan {layanan} bagi koperasi yang berkedudukan di Kota Malang. {Kuota yang tersedia sebanyak {kuota} koperasi.|Layanan terbuka untuk {kuota} koperasi pendaftar pertama.}',
      { h: 'Waktu dan tempat' },
      {
        ul: [
          'Tanggal: {pekan10}',
          'Waktu: pukul 08.30–14.00 WIB',
          'Tempat: {gedung}',
          'Biaya: tidak dipungut biaya',
        ],
      },
      { h: 'Dokumen yang dibawa' },
      {
        ol: [
          'salinan akta pendirian dan pengesahan badan hukum;',
          'salinan KTP ketua, sekretaris, dan bendahara;',
          'berita acara rapat anggota terakhir;',
          'NPWP koperasi;',
          '{laporan keuangan dua tahun terakhir.|neraca dan perhitungan hasil usaha tahun terakhir.}',
        ],
      },
      'Pengurus yang belum memiliki akun pada sistem perizinan berusaha dapat membuatnya di tempat melalui [laman OSS](https://oss.go.id). Petugas akan mendampingi sampai permohonan terkirim.',
      'Permohonan yang dokumennya lengkap diproses paling lama {lima|tujuh} hari kerja.',
    ],
    notes: [
      'Mohon diumumkan layanan {layanan} di {gedung}. Kuota {kuota} koperasi. Syarat: akta, KTP pengurus, berita acara RAT, NPWP, laporan keuangan. Gratis.',
      'Pengumuman fasilitasi {layanan}. Jadwal tiga hari. Tekankan tidak ada biaya dan kuota {kuota}.',
    ],
  },
  {
    key: 'batas-waktu-rat',
    sector: 'koperasi',
    kind: 'announcement',
    months: [12, 1, 2, 3],
    every: 2,
    sources: ['Bidang Koperasi'],
    scenes: ['calendar', 'notice-board'],
    tags: ['rapat anggota tahunan', 'pelaporan', 'pengumuman'],
    subject: 'pengingat pelaksanaan RAT koperasi di Kecamatan {kec}',
    slots: (c) => ({
      kec: c.deal(['Klojen', 'Blimbing', 'Lowokwaru', 'Sukun', 'Kedungkandang']),
      belum: c.number(18, 57),
    }),
    titles: [
      'Koperasi di Kecamatan {kec} Diminta Segera Jadwalkan RAT',
      'Pengingat: Laporan RAT Koperasi Kecamatan {kec} Ditunggu',
    ],
    summaries: [
      'Sebanyak {belum} koperasi di Kecamatan {kec} belum menyampaikan jadwal rapat anggota tahunan. Pengurus diminta segera melapor kepada penyuluh.',
    ],
    body: [
      'Diberitahukan kepada seluruh pengurus koperasi di Kecamatan {kec} bahwa pelaksanaan rapat anggota tahunan (RAT) tahun buku terakhir perlu segera dijadwalkan. Sampai {tanggal}, {belum} koperasi belum menyampaikan jadwalnya.',
      'Hal yang perlu diperhatikan:',
      {
        ol: [
          'jadwal RAT disampaikan kepada penyuluh paling lambat {tgl14};',
          'undangan kepada anggota disampaikan paling lambat tujuh hari sebelum rapat;',
          'laporan pengurus dan pengawas dapat dibaca anggota sebelum rapat;',
          'berita acara dan daftar hadir dikirim paling lambat sepuluh hari setelah rapat.',
        ],
      },
      'Koperasi yang tidak menggelar RAT dua tahun berturut-turut akan masuk daftar pembinaan khusus. {Penyuluh siap membantu pengurus yang mengalami kesulitan menyusun laporan.|Pengurus yang kesulitan menyusun laporan dapat meminta pendampingan tanpa biaya.}',
    ],
    notes: [
      'Masih {belum} koperasi di {kec} belum lapor jadwal RAT. Mohon dibuat pengumuman, nadanya mengingatkan, jangan mengancam.',
    ],
  },
  {
    key: 'pendaftaran-pelatihan-koperasi',
    sector: 'koperasi',
    kind: 'announcement',
    sources: ['Bidang Koperasi'],
    scenes: ['training', 'calendar', 'notice-board'],
    tags: ['pendaftaran', 'pelatihan', 'koperasi'],
    subject: 'pendaftaran pelatihan {materi}',
    slots: (c) => ({
      ...hall(c),
      materi: c.deal([
        'dasar perkoperasian',
        'pengawas koperasi',
        'kasir dan bendahara koperasi',
        'usaha toko koperasi',
        'uji kompetensi pengelola simpan pinjam',
      ]),
      Materi: c.deal([
        'Dasar Perkoperasian',
        'Pengawas Koperasi',
        'Kasir dan Bendahara Koperasi',
        'Usaha Toko Koperasi',
        'Uji Kompetensi Pengelola Simpan Pinjam',
      ]),
      kuota: c.number(25, 50, 5),
      angkatan: c.pick(['I', 'II', 'III', 'IV']),
    }),
    titles: [
      'Pendaftaran Pelatihan {Materi} Angkatan {angkatan} Dibuka',
      'Dibuka {kuota} Kursi Pelatihan {Materi} bagi Pengurus',
      'Ayo Daftar Pelatihan {Materi}, Tersedia {kuota} Kursi',
    ],
    summaries: [
      'Diskopindag Kota Malang membuka pendaftaran pelatihan {materi} untuk {kuota} peserta. Pelatihan digelar di {gedung} tanpa biaya.',
      'Pelatihan {materi} terbuka bagi pengurus, pengawas, dan calon pengurus koperasi di Kota Malang. Kuota {kuota} peserta.',
    ],
    body: [
      'Bidang Koperasi Diskopindag Kota Malang membuka pendaftaran pelatihan **{materi}** angkatan {angkatan}. {Pelatihan dirancang untuk pengurus yang baru terpilih.|Pelatihan ini cocok bagi pengurus yang ingin menata kembali administrasinya.}',
      {
        ul: [
          'Pendaftaran: sampai {tgl10} pukul 15.00 WIB',
          'Pelaksanaan: {pekan21}',
          'Tempat: {gedung}',
          'Kuota: {kuota} peserta',
          'Biaya: gratis, termasuk bahan ajar dan konsumsi',
        ],
      },
      { h: 'Syarat peserta' },
      {
        ol: [
          'berasal dari koperasi aktif di Kota Malang;',
          'membawa surat tugas dari ketua koperasi;',
          'bersedia mengikuti pelatihan sampai selesai;',
          'satu koperasi paling banyak mengirim dua orang.',
        ],
      },
      'Peserta yang lulus akan menerima sertifikat. Nama peserta yang diterima diumumkan {dua|tiga} hari kerja setelah pendaftaran ditutup.',
    ],
    notes: [
      'Pendaftaran pelatihan {materi}, kuota {kuota}, angkatan {angkatan}. Tempat {gedung}. Maksimal dua orang per koperasi.',
      'Tolong umumkan pelatihan {materi}. Gratis. Surat tugas dari ketua koperasi wajib.',
    ],
  },
  {
    key: 'infografis-koperasi',
    sector: 'koperasi',
    kind: 'infographic',
    sources: ['Bidang Koperasi', 'Subbagian Perencanaan'],
    scenes: ['chart', 'savings'],
    tags: ['infografis', 'data koperasi', 'statistik'],
    subject: 'data {pokok}',
    slots: (c) => ({
      pokok: c.deal([
        'koperasi aktif',
        'simpanan anggota',
        'kepatuhan koperasi',
        'koperasi wanita',
        'koperasi per kecamatan',
      ]),
      Pokok: c.deal([
        'Koperasi Aktif',
        'Simpanan Anggota',
        'Kepatuhan Koperasi',
        'Koperasi Wanita',
        'Sebaran Koperasi',
      ]),
      aktif: c.number(348, 372),
      anggota: c.number(61_200, 68_900, 10),
      rat: c.number(62, 88),
      sebutan: c.deal(['Kecamatan', 'Triwulan Ini', 'dan Anggotanya']),
    }),
    titles: [
      'Infografis: Potret {Pokok}, {aktif} Koperasi Tercatat Aktif',
      '{Pokok} Kota Malang: {rat} Persen Sudah Gelar Rapat Anggota',
      '{Pokok} dalam Angka: {anggota} Anggota di Lima Kecamatan',
    ],
    summaries: [
      'Data {pokok} di Kota Malang: {aktif} koperasi aktif, {anggota} anggota, dan {rat} persen telah menggelar rapat anggota tahunan.',
    ],
    body: [
      'Berapa banyak koperasi yang aktif di Kota Malang, dan siapa anggotanya? Berikut ringkasan data {pokok} per {bulan} {tahun}.',
      {
        head: ['Uraian', 'Jumlah'],
        rows: (c, s) => [
          ['Koperasi aktif', s.aktif ?? ''],
          ['Anggota', `${s.anggota} orang`],
          ['Sudah menggelar RAT', `${s.rat} persen`],
          ['Koperasi wanita', c.number(58, 74)],
          ['Pendamping dan penyuluh', `${c.number(9, 16)} orang`],
        ],
      },
      '{Kecamatan Lowokwaru dan Klojen memiliki koperasi terbanyak karena banyak koperasi pegawai dan koperasi mahasiswa.|Simpan pinjam masih menjadi usaha utama, diikuti toko dan jasa.} Data dihimpun dari laporan pengurus dan diperiksa penyuluh.',
    ],
    notes: [
      'Data untuk infografis {pokok}: aktif {aktif}, anggota {anggota}, RAT {rat} persen. Mohon dibuat sederhana.',
    ],
  },
  {
    key: 'agenda-pembinaan-koperasi',
    sector: 'koperasi',
    kind: 'agenda',
    sources: ['Bidang Koperasi'],
    scenes: ['calendar', 'meeting'],
    tags: ['agenda', 'pembinaan', 'koperasi'],
    subject: 'jadwal klinik koperasi di {kel}',
    slots: (c) => ({
      ...ward(c),
      layanan: c.deal([
        'Konsultasi Laporan Keuangan',
        'Pembaruan Data Anggota',
        'Pendirian Koperasi',
        'Penyelesaian Pinjaman Bermasalah',
      ]),
    }),
    titles: [
      'Klinik Koperasi {kel}: {layanan}',
      'Agenda Klinik Koperasi Keliling di {kel}, Terbuka untuk Umum',
      'Jadwal Penyuluh di {kel}: {layanan}',
    ],
    summaries: [
      'Klinik koperasi keliling hadir di {kel} untuk melayani konsultasi pengurus dan warga. Layanan terbuka untuk umum tanpa biaya.',
    ],
    body: [
      'Klinik koperasi keliling kembali hadir. {Kali ini|Pada kesempatan ini}, penyuluh membuka layanan di {kel}, Kecamatan {kec}, dengan tema “{layanan}”.',
      {
        ul: [
          'Hari, tanggal: {tgl7}',
          'Pukul: 09.00–13.00 WIB',
          'Tempat: kantor {kel}',
          'Peserta: pengurus koperasi dan warga',
          'Biaya: tidak ada',
        ],
      },
      'Pengurus disarankan membawa {buku simpanan, buku pinjaman, dan laporan terakhir|akta pendirian dan laporan keuangan terakhir} agar persoalan dapat ditangani di tempat.',
    ],
    notes: ['Jadwal klinik koperasi di {kel}. Pukul 09.00–13.00. Tema {layanan}. Mohon masuk agenda.'],
  },
];
