/** What the two evaluators, the contributors' secretary and the web manager write down in a year of work. */
export const KASUBAG_RETURN_NOTES = [
  'Judul terlalu panjang. Mohon dipadatkan menjadi satu pokok kabar.',
  'Sumber data belum disebut. Tambahkan asal angka pada paragraf kedua.',
  'Foto belum diberi keterangan. Lengkapi siapa, di mana, dan kapan.',
  'Teks alternatif gambar masih kosong.',
  'Penulisan rupiah keliru. Gunakan Rp12.500 tanpa spasi.',
  'Ada kata tidak baku pada paragraf ketiga. Mohon diperiksa dengan KBBI.',
  'Jabatan narasumber belum tepat. Samakan dengan nomenklatur dinas.',
  'Kutipan belum dikonfirmasi kepada narasumber. Mohon dipastikan dahulu.',
  'Kalimat pembuka terlalu panjang. Pecah menjadi dua kalimat.',
  'Tanggal pada isi berbeda dengan tanggal pada bahan. Mohon dicek ulang.',
  'Nama unit tidak konsisten. Gunakan Diskopindag di seluruh naskah.',
  'Tabel harga belum mencantumkan satuan.',
  'Ringkasan hanya mengulang judul. Tulis inti beritanya.',
  'Kata depan “di” masih disambung pada dua tempat.',
  'Tautan pendaftaran tidak dapat dibuka. Mohon diperbaiki.',
  'Sektor yang dipilih kurang tepat. Ini kegiatan Bidang Perdagangan.',
  'Belum ada keterangan bahwa layanan ini tidak dipungut biaya.',
  'Data pribadi peserta masih tercantum. Hapus nomor telepon dan alamatnya.',
  'Gambar terlalu gelap dan tidak menunjukkan kegiatan. Ganti dengan yang lain.',
  'Waktu pelaksanaan belum memakai format 09.00 WIB.',
  'Istilah asing belum dicetak miring.',
  'Jumlah peserta pada judul tidak sama dengan isi berita.',
  'Paragraf terakhir berisi opini. Mohon dihapus atau dikutip dari narasumber.',
  'Belum ada informasi kontak atau tempat bertanya bagi warga.',
  'Huruf kapital berlebihan pada subjudul. Sesuaikan dengan EYD.',
  'Singkatan UTTP belum diuraikan pada penyebutan pertama.',
] as const;

export const SECRETARY_RETURN_NOTES = [
  'Substansi perlu dikonfirmasi kembali kepada bidang sebelum dimuat.',
  'Angka transaksi belum ditandatangani kepala bidang. Mohon ditahan dahulu.',
  'Perlu menyebut dasar hukum kegiatan.',
  'Hindari kesan menjanjikan bantuan. Ubah kalimat pada paragraf keempat.',
  'Sampaikan juga keterlibatan perangkat daerah lain.',
  'Judul kurang mewakili isi. Tonjolkan manfaat bagi warga.',
  'Kutipan Kepala Dinas harus disetujui beliau lebih dahulu.',
  'Jangan memuat nama pelaku usaha yang sedang dibina.',
  'Nada imbauan terlalu keras. Gunakan kalimat yang mengajak.',
  'Jadwal berubah menurut surat terbaru. Mohon disesuaikan.',
  'Tambahkan penjelasan bagi warga yang belum terlayani.',
  'Perbandingan dengan daerah lain tidak perlu dimuat.',
  'Foto memuat wajah anak dari dekat. Mohon diganti.',
  'Samakan data dengan laporan triwulan yang sudah dikirim ke wali kota.',
  'Belum menyebut sumber anggaran, padahal diwajibkan.',
  'Mohon Kasubag memeriksa ulang tata bahasa pada bagian tabel.',
] as const;

export const SECRETARY_APPROVE_NOTES = [
  'Setuju, silakan dimuat.',
  'Sudah baik. Muat pagi ini agar dibaca sebelum jam pelayanan.',
  'Setuju. Teruskan juga ke kanal media sosial.',
  'Isi sesuai dengan laporan bidang.',
  'Disetujui, pastikan gambar utama tampil di beranda.',
  'Oke, data sudah saya cocokkan.',
  'Setuju. Terima kasih, bahasanya sudah rapi.',
  'Dapat dimuat setelah pukul 10.00 WIB.',
  'Setuju, simpan bukti tayangnya.',
  'Disetujui tanpa catatan.',
] as const;

export const KASUBAG_APPROVE_NOTES = [
  'Bahasa dan data sudah sesuai.',
  'Setuju, teruskan ke Sekretaris.',
  'Perbaikan sudah saya periksa.',
  'Layak dimuat.',
  'Sudah lengkap dengan keterangan gambar.',
] as const;

export const MATERIAL_DECLINE_REASONS = [
  'Kegiatan sudah dimuat dari bahan bidang lain.',
  'Bahan belum disetujui kepala bidang.',
  'Informasi bukan kewenangan Diskopindag. Silakan diteruskan kepada perangkat daerah terkait.',
  'Bahan terlalu singkat dan tidak memuat waktu maupun tempat kegiatan.',
  'Data masih sementara dan belum boleh dipublikasikan.',
  'Memuat data pribadi warga tanpa persetujuan.',
  'Kegiatan sudah lewat lebih dari sebulan sehingga tidak lagi aktual.',
  'Isi bersifat promosi satu usaha. Mohon diganti dengan bahan yang lebih berimbang.',
] as const;

export const PAUSE_REASONS = [
  'Menunggu data dari UPT Metrologi Legal.',
  'Menunggu foto kegiatan dari bidang.',
  'Menunggu konfirmasi narasumber.',
  'Menunggu tabel harga dari petugas pemantau.',
  'Jaringan internet kantor terganggu.',
  'Mengikuti rapat koordinasi di Balai Kota.',
  'Menunggu surat resmi perubahan jadwal.',
  'Menunggu persetujuan kutipan dari Kepala Dinas.',
  'Mengerjakan pengumuman mendesak lebih dahulu.',
  'Menunggu rekap peserta dari panitia.',
  'Menunggu izin pemakaian foto dari pemilik usaha.',
] as const;

export const REPORT_TEXTS = [
  'Naskah telah dimuat di situs web dan bukti tayang terlampir.',
  'Pemuatan selesai, gambar utama dan keterangan tampil dengan baik.',
  'Berita telah dimuat dan dibagikan melalui akun media sosial dinas.',
  'Pengumuman sudah tayang sesuai dengan jadwal yang diminta bidang.',
  'Naskah tayang setelah satu kali perbaikan bahasa.',
  'Infografis telah dimuat beserta tabel datanya.',
  'Tautan berita telah disampaikan kepada bidang pengirim bahan.',
  'Pemuatan agak terlambat karena menunggu data, kini sudah tayang.',
  'Tampilan di telepon genggam sudah diperiksa dan tidak ada gambar yang terpotong.',
  'Agenda telah dimuat dan muncul pada halaman sektor.',
  'Siaran pers telah tayang dan diteruskan kepada media mitra.',
] as const;
