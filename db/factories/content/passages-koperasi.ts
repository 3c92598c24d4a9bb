/** Background and closings that stories of the koperasi sector share. */
export const KOPERASI_BACKGROUND = [
  'Bidang Koperasi mencatat {sebagian besar|lebih dari separuh} koperasi di Kota Malang bergerak di simpan pinjam, sedangkan sisanya berusaha di bidang konsumsi, produksi, dan jasa. Data itu diperbarui setiap triwulan berdasarkan laporan dari tiap pengurus.',
  'Koperasi yang sehat ditandai oleh {tiga|beberapa} hal: rapat anggota yang tepat waktu, pembukuan yang terbuka, dan usaha yang benar-benar dipakai anggotanya. Ketiganya menjadi bahan utama pembinaan Diskopindag sepanjang {tahun}.',
  'Pendampingan tidak berhenti {di ruang pertemuan|pada satu kali pertemuan}. Penyuluh koperasi akan mendatangi pengurus secara bergiliran untuk memeriksa buku daftar anggota, buku simpanan, dan laporan keuangan.',
  'Di tingkat kelurahan, koperasi masih menjadi {tumpuan|pilihan} warga untuk menabung dan mendapat pinjaman ringan. Karena itu, tata kelola yang tertib tidak hanya melindungi pengurus, tetapi juga simpanan anggota.',
  'Diskopindag menyediakan meja konsultasi koperasi pada hari kerja. Pengurus dapat bertanya tentang perubahan anggaran dasar, penggantian pengurus, hingga penyusunan laporan tahunan tanpa dipungut biaya.',
  'Jumlah anggota muda di koperasi Kota Malang {terus tumbuh|mulai bertambah}. Pengurus didorong membuka layanan lewat gawai agar anggota tidak perlu datang hanya untuk mengecek simpanan.',
] as const;

export const KOPERASI_CLOSINGS = [
  'Melalui langkah ini, Pemerintah Kota Malang berharap koperasi {makin|kian} dipercaya dan menjadi penopang ekonomi warga di tingkat kelurahan.',
  'Pengurus yang memerlukan pendampingan dapat datang ke kantor Diskopindag Kota Malang pada hari kerja pukul 08.00–15.00 WIB dengan membawa salinan akta pendirian.',
  'Bidang Koperasi akan merangkum pengalaman ini sebagai bahan pembinaan bagi koperasi lain di lima kecamatan.',
  'Diskopindag mengajak warga memeriksa legalitas koperasi sebelum menyimpan uang, antara lain lewat nomor induk koperasi pada laman Kementerian Koperasi.',
  'Rangkaian pembinaan akan berlanjut ke {kecamatan lain|kelurahan lain} sepanjang {tahun}.',
] as const;
