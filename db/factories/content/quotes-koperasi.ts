import type { Quotes } from './quotes';

const HEAD = 'Kepala Bidang Koperasi Diskopindag Kota Malang';
const OFFICER = 'penyuluh koperasi Diskopindag Kota Malang';

export const KOPERASI_QUOTES: Quotes = {
  'rapat-anggota-tahunan': [
    [
      'Koperasi itu milik anggota. Kalau anggotanya tahu ke mana uangnya berjalan, kepercayaan akan tumbuh dengan sendirinya',
      HEAD,
    ],
    [
      'Rapat yang ramai pertanyaan itu tanda sehat. Yang perlu dikhawatirkan justru rapat yang sunyi',
      OFFICER,
    ],
    [
      'Sisa hasil usaha memang tidak besar, tetapi kami tahu dari mana datangnya',
      'salah seorang anggota yang hadir',
    ],
    ['Laporan kami bagikan sepekan sebelum rapat supaya anggota sempat membaca', 'ketua pengurus'],
    ['Tepat waktu itu bentuk hormat pengurus kepada anggota', HEAD],
  ],
  'pelatihan-pengurus': [
    [
      'Pengurus berganti, catatan harus tetap ada. Itulah sebabnya kami menekankan pembukuan sejak awal',
      HEAD,
    ],
    [
      'Dulu kami mencatat di buku tulis dan sering selisih. Sekarang setiap akhir hari sudah cocok',
      'seorang bendahara koperasi peserta pelatihan',
    ],
    [
      'Tidak ada pertanyaan yang terlalu sederhana. Justru dari situ kami tahu bagian mana yang harus diulang',
      'salah seorang narasumber',
    ],
  ],
  'penilaian-kesehatan': [
    ['Penilaian ini bukan untuk mencari kesalahan, melainkan agar penyakitnya ketahuan sebelum parah', HEAD],
    ['Kami lebih menghargai koperasi kecil yang terbuka daripada koperasi besar yang menutup buku', HEAD],
    [
      'Catatan dari tim langsung kami bahas dengan pengawas malam itu juga',
      'seorang ketua koperasi yang dinilai',
    ],
  ],
  'koperasi-kelurahan-merah-putih': [
    ['Gerai ini harus hidup karena dibutuhkan, bukan karena diresmikan', HEAD],
    [
      'Untungnya kecil, tetapi kembali kepada anggota. Belanja di sini rasanya seperti menabung',
      'seorang ibu rumah tangga yang berbelanja',
    ],
    ['Bulan pertama kami belajar membaca barang mana yang benar-benar dicari warga', 'ketua koperasi'],
  ],
  'koperasi-digital': [
    ['Aplikasi hanya alat. Kalau catatan dasarnya tidak benar, hasilnya akan salah lebih cepat', HEAD],
    [
      'Anggota sekarang bisa mengecek simpanan dari rumah, jadi tidak perlu izin kerja',
      'seorang pengurus koperasi karyawan',
    ],
    ['Saya sempat takut salah pencet. Ternyata setelah dua pekan jadi biasa', 'seorang kasir koperasi'],
  ],
  'hari-koperasi': [
    ['Merayakan koperasi berarti merayakan kebiasaan menolong tetangga', HEAD],
    [
      'Saya menjadi anggota sejak masih bujang. Biaya sekolah anak terbantu dari simpanan',
      'seorang anggota koperasi yang ikut acara',
    ],
    ['Anak muda mau datang kalau diberi peran, bukan hanya diberi undangan', 'wakil panitia'],
  ],
  'koperasi-sekolah': [
    ['Nilai uangnya kecil, nilai belajarnya besar', OFFICER],
    ['Ternyata menjadi kasir itu harus sabar dan teliti', 'salah seorang peserta'],
    ['Kami ingin kejujuran dilatih mulai dari laci kas', 'pembina koperasi'],
  ],
};
