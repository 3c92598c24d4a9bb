/** Background and closings that stories of the perindustrian sector share. */
export const PERINDUSTRIAN_BACKGROUND = [
  'Industri kecil dan menengah (IKM) Kota Malang bertumpu pada sentra: keramik di Dinoyo, tempe di Sanan, rotan di Arjosari, emping jagung di Pandanwangi, serta mebel di Tunjungsekar. Tiap sentra punya paguyuban yang menjadi mitra dinas.',
  'Bidang Perindustrian memetakan kebutuhan IKM menjadi empat: bahan baku, mesin, keterampilan, dan standar mutu. Peta itu menjadi dasar penyusunan kegiatan {tahun}.',
  'Mutu yang ajek menjadi syarat utama ketika IKM hendak masuk ke toko modern atau rantai pasok industri besar. Karena itu, pembinaan diarahkan pada cara produksi yang terukur, bukan hanya pada jumlah produksi.',
  'Regenerasi perajin masih menjadi pekerjaan rumah. Sebagian bengkel kini membuka kelas akhir pekan agar anak muda mengenal prosesnya, dari bahan mentah sampai barang jadi.',
  'Data produksi yang dilaporkan perajin membantu dinas menghitung kebutuhan bahan baku. Dengan angka yang benar, usulan bantuan dan fasilitasi menjadi lebih tepat sasaran.',
  'Selain keterampilan teknis, peserta mendapat materi keselamatan kerja, penataan ruang produksi, dan cara menghitung harga pokok per satuan barang.',
] as const;

export const PERINDUSTRIAN_CLOSINGS = [
  'Diskopindag menargetkan IKM binaan mampu menjaga mutu sekaligus menambah serapan tenaga kerja di lingkungannya.',
  'Pelaku IKM yang ingin mengikuti kegiatan serupa dapat mendaftar melalui paguyuban sentra atau loket Bidang Perindustrian pada hari kerja.',
  'Kemajuannya akan dibahas dalam pertemuan rutin antara dinas dan paguyuban sentra pada {akhir bulan|triwulan berikutnya}.',
  'Setelah kegiatan ini, pendamping akan mengunjungi tempat produksi peserta untuk melihat penerapannya.',
  'Dengan sentra yang hidup, Kota Malang tidak hanya menjual barang, tetapi juga cerita di balik pembuatannya.',
] as const;
