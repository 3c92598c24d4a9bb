import type { Quotes } from './quotes';

const HEAD = 'Kepala Bidang Perindustrian Diskopindag Kota Malang';

export const PERINDUSTRIAN_QUOTES: Quotes = {
  'tempe-sanan': [
    ['Sanan sudah punya nama. Tugas kita menjaga agar namanya tetap sebanding dengan mutunya', HEAD],
    ['Kalau dapurnya rapi, tamu yang datang juga betah dan membeli lebih banyak', 'seorang perajin tempe'],
    ['Kami bergotong royong. Yang selesai lebih dahulu membantu tetangganya', 'ketua paguyuban'],
  ],
  'keramik-dinoyo': [
    ['Tanah liatnya sama, yang membuat berbeda ialah gagasan di baliknya', HEAD],
    [
      'Tungku itu seperti anak kecil, tidak bisa ditinggal. Sekarang ada pengatur suhu, saya bisa tidur sebentar',
      'seorang perajin senior',
    ],
    ['Pembeli muda mencari cangkir yang ada ceritanya', 'seorang perajin keramik'],
  ],
  'batik-malangan': [
    ['Batik Malangan tidak perlu meniru kota lain. Cirinya sudah kuat', HEAD],
    ['Warna alam itu tidak bisa dipaksa. Kita yang harus menyesuaikan diri', 'salah seorang instruktur'],
    ['Motifnya saya ambil dari gapura kampung sendiri', 'seorang peserta pelatihan'],
  ],
  'rotan-mebel': [
    [
      'Perajin kita tidak kalah terampil. Yang perlu dikejar ialah mutu yang sama dari barang pertama sampai barang keseratus',
      HEAD,
    ],
    [
      'Dulu barang cacat baru ketahuan saat dikirim. Sekarang sudah terlihat sejak awal',
      'seorang pemilik bengkel',
    ],
    [
      'Pesanan besar jangan dimakan sendiri. Kita kerjakan bersama supaya semua dapur mengepul',
      'ketua paguyuban sentra',
    ],
  ],
  'uji-kompetensi': [
    ['Sertifikat bukan hiasan dinding. Di baliknya ada cara kerja yang harus dijaga', HEAD],
    ['Deg-degan, tetapi ternyata yang diuji memang pekerjaan sehari-hari', 'salah seorang peserta'],
    ['Yang kami nilai bukan cepatnya, melainkan benarnya', 'salah seorang asesor'],
  ],
  'pelatihan-dbhcht': [
    [
      'Pelatihan baru berarti kalau sesudahnya ada pekerjaan. Karena itu, pelaku usaha kami libatkan sejak awal',
      HEAD,
    ],
    ['Saya ingin membuka usaha di rumah sambil menjaga anak', 'seorang peserta pelatihan'],
    ['Mulai dari yang kecil, tetapi rapi. Pelanggan akan datang lagi', 'salah seorang instruktur'],
  ],
  'bantuan-mesin': [
    ['Mesin itu alat. Yang menentukan tetap orangnya, maka pelatihan kami dahulukan', HEAD],
    [
      'Biasanya kami begadang kalau pesanan banyak. Dengan alat ini, sore sudah selesai',
      'seorang penerima alat',
    ],
    ['Merawat lebih murah daripada memperbaiki', 'teknisi pendamping'],
  ],
  'merek-dan-standar': [
    ['Standar bukan untuk mempersulit. Standar membuat produk Kota Malang bisa bicara di mana saja', HEAD],
    ['Nama usaha saya pernah dipakai orang. Sejak itu, saya tidak mau menunda lagi', 'seorang pelaku IKM'],
    ['Periksa dulu, baru daftar. Langkah sederhana itu menghemat banyak waktu', 'salah seorang pendamping'],
  ],
  'industri-kreatif': [
    ['Ide anak muda kita banyak. Tugas pemerintah menyediakan jembatannya', HEAD],
    ['Di sini saya bertemu perajin yang butuh desain. Langsung bertukar nomor', 'seorang peserta'],
    ['Lima menit itu singkat, jadi gagasannya harus jernih', 'seorang mentor'],
  ],
  'pameran-industri': [
    [
      'Pembeli besar bertanya tiga hal: harga, jumlah, dan tepat waktu. Kita harus siap menjawab ketiganya',
      HEAD,
    ],
    ['Contoh yang kami bawa habis pada hari kedua', 'seorang peserta pameran'],
    ['Masukan pembeli sama berharganya dengan pesanan', 'ketua rombongan'],
  ],
};
