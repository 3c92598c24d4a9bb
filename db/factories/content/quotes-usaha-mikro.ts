import type { Quotes } from './quotes';

const HEAD = 'Kepala Bidang Usaha Mikro Diskopindag Kota Malang';
const COACH = 'seorang pendamping usaha';

export const USAHA_MIKRO_QUOTES: Quotes = {
  'nib-jemput-bola': [
    [
      'Kami yang mendatangi warga. Banyak yang ingin tertib, tetapi tidak bisa meninggalkan dagangannya terlalu lama',
      HEAD,
    ],
    [
      'Saya baru tahu kalau mengurus izin bisa selesai sebelum makan siang',
      'seorang pedagang minuman tradisional',
    ],
    ['Dengan NIB ini, saya mau mengajukan sertifikat halal', 'seorang pembuat kue basah'],
  ],
  'sertifikat-halal': [
    ['Halal itu soal kepercayaan. Sertifikatnya menjadi bukti bahwa kepercayaan itu dijaga', HEAD],
    [
      'Yang paling lama justru mencari tahu asal bumbu. Sekarang semua nota saya simpan',
      'seorang pelaku usaha yang didampingi',
    ],
    [
      'Kami mulai dari dapur yang ada. Tidak harus mewah, yang penting jelas alurnya',
      'pendamping proses produk halal',
    ],
  ],
  'izin-pirt': [
    ['Pangan yang aman lahir dari kebiasaan, bukan dari pemeriksaan sehari', HEAD],
    [
      'Saya jadi tahu mengapa keripik saya cepat melempem. Ternyata cara mengemasnya keliru',
      'seorang peserta penyuluhan',
    ],
    ['Label yang lengkap melindungi pembeli sekaligus melindungi produsen', 'salah seorang narasumber'],
  ],
  'bazar-umkm': [
    ['Bazar bukan hanya tempat menjual, melainkan tempat mendengar pendapat pembeli', HEAD],
    ['Hari pertama saya membawa seratus bungkus dan habis sebelum zuhur', 'seorang peserta bazar'],
    ['Senang bisa mencicipi dulu. Penjualnya juga ramah menjelaskan', 'seorang pengunjung'],
    ['Pelaku usaha yang rajin mencatat pulang membawa bekal untuk bazar berikutnya', COACH],
  ],
  'pemasaran-digital': [
    ['Jangan meniru gaya orang lain. Ceritakan saja produk sendiri dengan jujur', 'salah seorang instruktur'],
    ['Fotonya diambil di dekat jendela, hasilnya jauh berbeda', 'seorang peserta pelatihan'],
    ['Promosi yang baik harus diikuti stok yang siap. Itu yang selalu kami ingatkan', HEAD],
  ],
  'klinik-kemasan': [
    ['Kemasan yang baik tidak harus mahal. Yang penting aman, jujur, dan mudah dikenali', COACH],
    ['Setelah kemasannya diganti, toko yang dulu menolak sekarang meminta contoh', 'seorang peserta klinik'],
    ['Kami ingin pelaku usaha bisa memesan kemasan sendiri, tidak bergantung pada dinas', HEAD],
  ],
  'akses-modal': [
    ['Jangan meminjam karena ditawari. Pinjamlah karena sudah dihitung', HEAD],
    ['Saya turunkan ajuannya setelah dihitung ulang. Rasanya lebih tenang', 'seorang pedagang kelontong'],
    ['Catatan penjualan yang rapi lebih meyakinkan daripada agunan besar', 'seorang petugas bank'],
  ],
  'profil-dapur': [
    ['Catatan kecil setiap malam itulah yang mengubah usahanya', COACH],
    ['Kami ingin cerita seperti ini menular ke kelurahan lain', HEAD],
    ['Ramainya pelan-pelan, jadi kami sempat belajar', 'pemilik usaha itu'],
  ],
  'bazar-takjil': [
    ['Kami menata, pedagang yang menghidupkan. Pembeli tinggal memilih dengan tenang', HEAD],
    ['Setiap sore habis dua panci kolak. Alhamdulillah', 'seorang pedagang takjil'],
  ],
  'hut-kota-bazar': [
    ['Hari jadi kota ini milik semua, termasuk mereka yang berjualan dari gerobak', HEAD],
    ['Banyak pembeli baru tahu bahwa batik ini dibuat di kampung sebelah', 'seorang peserta pameran'],
  ],
};
