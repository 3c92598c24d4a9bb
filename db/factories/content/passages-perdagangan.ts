/** Background that stories of the perdagangan sector share, by what they are about, and their closings. */
export const PRICE_BACKGROUND = [
  'Petugas Diskopindag mencatat harga di pasar rakyat setiap pagi, kemudian membandingkannya dengan hari sebelumnya. Bila kenaikan melampaui {sepuluh|lima belas} persen, pasokan di tingkat distributor langsung diperiksa.',
  'Pemerintah Kota Malang menjaga pasokan melalui kerja sama dengan Bulog, distributor, dan daerah penghasil di sekitar Malang Raya. Pasokan sayur, misalnya, sebagian besar datang dari Kota Batu dan Kabupaten Malang.',
  'Pasar rakyat masih menjadi acuan harga di Kota Malang. Perubahan di pasar induk biasanya terasa di pasar kelurahan dalam satu sampai dua hari.',
  'Tim Pengendalian Inflasi Daerah memakai catatan harga harian untuk menentukan kapan dan di mana pasar murah digelar.',
] as const;

export const MARKET_BACKGROUND = [
  'Penataan pasar dilakukan bertahap agar kegiatan jual beli tidak terganggu. Paguyuban pedagang dilibatkan sejak perencanaan, termasuk dalam pembagian zona basah dan zona kering.',
  'Pasar rakyat masih menjadi tempat belanja utama warga Kota Malang. Selain harga yang bisa ditawar, kedekatan pedagang dan pelanggan menjadi alasan pembeli tetap datang.',
  'Kebersihan, penerangan, dan kepastian takaran menjadi tiga hal yang paling sering ditanyakan pengunjung. Ketiganya masuk dalam daftar periksa pengelola pasar setiap hari.',
  'Pembeli dapat menyampaikan keluhan tentang harga, takaran, atau kebersihan kepada pengelola pasar. Setiap aduan dicatat dan ditindaklanjuti paling lambat tiga hari kerja.',
] as const;

export const METROLOGY_BACKGROUND = [
  'Alat ukur, takar, timbang, dan perlengkapannya (UTTP) yang dipakai untuk berdagang wajib bertanda tera sah. Tanda itu menunjukkan tahun pengujian terakhir dan dapat dilihat oleh pembeli.',
  'Selain melayani di pasar, UPT Metrologi Legal menerima permohonan dari toko, gudang, dan rumah sakit. Permohonan diproses berdasarkan urutan pendaftaran.',
  'Pengawasan di lapangan melengkapi layanan tera. Petugas datang secara acak agar hasilnya menggambarkan keadaan sehari-hari.',
  'Aduan konsumen yang masuk menjadi dasar penentuan lokasi pengawasan berikutnya. Identitas pelapor dirahasiakan.',
] as const;

export const PERDAGANGAN_CLOSINGS = [
  'Diskopindag akan terus memantau keadaan di lapangan, lalu mengumumkannya secara berkala agar warga dapat merencanakan belanja.',
  'Warga yang menemukan kejanggalan harga atau takaran dapat melapor kepada pengelola pasar atau kanal aduan Pemerintah Kota Malang.',
  'Langkah serupa akan dilanjutkan di tempat lain secara bergiliran sepanjang {tahun}.',
  'Dengan pasar yang tertib, pedagang tenang berjualan dan pembeli pulang dengan barang yang sesuai harganya.',
  'Hasil kegiatan ini menjadi bahan evaluasi Diskopindag bersama paguyuban pedagang pada akhir bulan.',
] as const;
