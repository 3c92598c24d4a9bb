import type { Quotes } from './quotes';

const HEAD = 'Kepala Bidang Perdagangan Diskopindag Kota Malang';
const METROLOGY = 'Kepala UPT Metrologi Legal Diskopindag Kota Malang';
const MANAGER = 'pengelola pasar';

export const PERDAGANGAN_QUOTES: Quotes = {
  'harga-pekan-ini': [
    ['Stok aman. Warga kami imbau berbelanja secukupnya dan tidak perlu khawatir', HEAD],
    [
      'Kami turun ke lapangan setiap hari, jadi perubahan harga sekecil apa pun segera terbaca',
      'petugas pemantau harga',
    ],
    [
      'Yang penting barang datang tepat waktu. Kalau pasokan lancar, harga ikut tenang',
      'seorang pedagang bumbu dapur',
    ],
    ['Saya biasa keliling dua lapak dulu sebelum membeli', 'seorang pembeli'],
  ],
  'pasar-murah': [
    [
      'Pasar murah kami arahkan ke kelurahan yang paling membutuhkan. Datanya ada, jadi tidak asal pilih',
      HEAD,
    ],
    ['Selisihnya lumayan, bisa untuk membeli lauk', 'seorang warga yang berbelanja'],
    ['Antreannya tertib karena ada nomor urut', 'seorang lansia penerima layanan'],
    ['Kami ingin warga tenang. Barang ada, harga terjangkau', HEAD],
  ],
  'pasar-murah-ramadan': [
    ['Ramadan jangan sampai menjadi beban belanja. Pasokan kami tambah sejak awal bulan', HEAD],
    ['Cukup untuk membuat kue sampai Lebaran', 'seorang warga sambil menenteng belanjaannya'],
  ],
  'harga-iduladha': [
    ['Kenaikannya musiman. Kami pastikan pedagang mendapat pasokan sehingga tidak ada lonjakan', HEAD],
  ],
  'tera-ulang-pasar': [
    ['Timbangan yang tepat membuat dua pihak tenang, penjual dan pembeli', METROLOGY],
    ['Saya ikut setiap tahun. Pelanggan jadi percaya kalau melihat tanda teranya', 'seorang pedagang sayur'],
    [
      'Kebanyakan pedagang jujur. Yang tidak tepat itu biasanya alatnya, bukan orangnya',
      'salah seorang penera',
    ],
  ],
  'pengawasan-takaran': [
    ['Selisih satu persen terdengar kecil, tetapi bila dikalikan ribuan pembeli, nilainya besar', METROLOGY],
    ['Kami tidak mencari kesalahan. Kami memastikan hak konsumen terpenuhi', METROLOGY],
    ['Diperiksa begini kami senang, jadi ada bukti bahwa takaran kami benar', 'seorang pelaku usaha'],
  ],
  'barang-beredar': [
    ['Kami dahulukan pembinaan. Namun, barang yang membahayakan tidak boleh menunggu', HEAD],
    ['Sekarang saya catat tanggalnya di kardus supaya mudah dicek', 'seorang pemilik toko'],
    ['Konsumen yang teliti adalah pengawas terbaik', HEAD],
  ],
  'perbaikan-pasar': [
    ['Setiap perubahan dibicarakan dahulu dengan paguyuban. Pedagang adalah mitra kami', HEAD],
    ['Sudah lama kami usulkan. Semoga cepat selesai dan awet', 'seorang pedagang'],
    ['Kami atur bergiliran supaya tidak ada yang kehilangan hari jualan', MANAGER],
  ],
  'pasar-bersih': [
    ['Pasar yang bersih akan selalu punya pembeli', HEAD],
    ['Kalau lapak bersih, sayur kelihatan lebih segar', 'seorang pedagang sayur'],
    ['Bersih-bersih setahun sekali itu mudah. Yang sulit menjaganya setiap hari', MANAGER],
  ],
  'pembayaran-nontunai': [
    ['Kami tidak memaksa. Kami tunjukkan manfaatnya, lalu pedagang memutuskan sendiri', HEAD],
    ['Tidak perlu lagi mencari uang kecil untuk kembalian', 'seorang pedagang jajanan'],
    ['Yang tua-tua kami bantu sampai bisa. Pelan-pelan saja', MANAGER],
  ],
  'pasar-tematik': [
    ['Pasar punya watak sendiri-sendiri. Itu yang kami jaga saat menata', HEAD],
    ['Saya datang sejak kuliah dan sekarang mengajak anak', 'seorang pengunjung'],
    ['Pelanggan lama datang karena kenal, pelanggan baru datang karena penasaran', 'seorang pedagang'],
  ],
  'perlengkapan-sekolah': [
    ['Setahun sekali ramainya. Stok sudah kami siapkan sejak bulan lalu', 'seorang pedagang seragam'],
  ],
  'temu-dagang': [
    [
      'Minat baru menjadi rezeki kalau ditindaklanjuti. Karena itu, pendampingan tidak berhenti di sini',
      HEAD,
    ],
    [
      'Mereka menanyakan apakah kami sanggup mengirim setiap bulan. Itu yang sedang kami hitung',
      'seorang produsen',
    ],
    ['Rasanya enak, kemasannya sudah baik. Tinggal kesinambungan pasokannya', 'salah seorang calon pembeli'],
  ],
};
