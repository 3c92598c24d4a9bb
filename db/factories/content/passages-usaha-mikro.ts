/** Background and closings that stories of the usaha mikro sector share. */
export const USAHA_MIKRO_BACKGROUND = [
  'Usaha mikro di Kota Malang didominasi kuliner, disusul kriya, fesyen, dan jasa. Sebagian besar dikelola dari rumah dengan tenaga kerja {satu sampai tiga|dua sampai empat} orang, umumnya anggota keluarga.',
  'Bidang Usaha Mikro menyusun pendampingan dalam tiga tahap: legalitas, mutu produk, lalu pasar. Pelaku usaha yang sudah memiliki nomor induk berusaha (NIB) lebih mudah diajukan ke tahap berikutnya.',
  'Kendala yang paling sering disampaikan {peserta|pelaku usaha} ialah pencatatan keuangan yang bercampur dengan uang rumah tangga, kemasan yang belum menarik, dan sulitnya menjaga pasokan saat pesanan naik.',
  'Kota Malang dikenal sebagai kota pelajar dan wisata. Arus pendatang itu menjadi peluang bagi usaha mikro, terutama makanan ringan, oleh-oleh, dan jasa yang dekat dengan kampus.',
  'Pendamping usaha tersebar di lima kecamatan. Mereka membantu pelaku usaha mengisi data, memotret produk, hingga menghitung harga pokok, lalu melaporkan perkembangannya setiap bulan.',
  'Produk yang lolos kurasi akan ditawarkan ke gerai oleh-oleh, hotel, dan ruang pamer di Gedung Malang Creative Center. Penjualan dicatat agar produsen tahu varian yang paling diminati.',
] as const;

export const USAHA_MIKRO_CLOSINGS = [
  'Diskopindag berharap {makin|kian} banyak usaha mikro di Kota Malang yang tertib administrasi, terjaga mutunya, dan mampu menambah tenaga kerja.',
  'Pelaku usaha yang belum terlayani dapat mendaftar lewat pendamping di kelurahan atau datang langsung ke loket Bidang Usaha Mikro pada hari kerja.',
  'Perkembangan peserta akan dipantau pendamping di tiap kecamatan melalui kunjungan lapangan selama {tiga|enam} bulan.',
  'Bagi warga, cara termudah mendukung usaha mikro ialah membeli produk tetangga sendiri dan memberi masukan yang jujur.',
  'Seluruh layanan dalam kegiatan ini tidak dipungut biaya. Warga diminta melapor bila ada pihak yang menawarkan jasa berbayar dengan mengatasnamakan dinas.',
] as const;
