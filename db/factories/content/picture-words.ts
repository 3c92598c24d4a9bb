import type { PictureSpec, SceneName } from './picture-spec';

const WORDS: Record<SceneName, readonly [alt: string, caption: string]> = {
  'market-stalls': [
    'Deretan lapak pasar dengan tenda bergaris dan peti berisi sayur',
    'Lapak pasar rakyat pada pagi hari',
  ],
  'produce-baskets': [
    'Keranjang anyaman berisi cabai, tomat, dan sayuran segar',
    'Hasil bumi yang dijual di pasar rakyat',
  ],
  'price-board': [
    'Papan harga di belakang mangkuk-mangkuk berisi hasil bumi',
    'Papan harga bahan pokok di lapak pedagang',
  ],
  'weighing-scale': [
    'Timbangan meja di samping anak timbangan kuningan',
    'Timbangan pedagang yang sedang diuji',
  ],
  ceramics: ['Rak kayu berisi vas, mangkuk, dan kendi keramik', 'Keramik hasil karya perajin'],
  tempe: ['Tempe terbungkus daun pisang tersusun di atas rak bambu', 'Tempe siap jual di rumah produksi'],
  batik: ['Kain batik bermotif bunga digantung pada palang kayu', 'Kain batik bermotif khas Malang'],
  cooperative: [
    'Gedung koperasi dengan tenda, pohon, dan warga di depannya',
    'Gedung koperasi di tengah permukiman warga',
  ],
  training: ['Peserta pelatihan duduk menghadap layar presentasi', 'Suasana pelatihan'],
  meeting: ['Beberapa orang duduk mengelilingi meja rapat dengan berkas', 'Suasana rapat bersama'],
  'shop-shelves': [
    'Rak toko berisi stoples, botol, dan kemasan produk lokal',
    'Produk lokal tertata di rak toko',
  ],
  chart: ['Diagram batang dan garis berwarna di atas bidang datar', 'Gambaran data dalam diagram'],
  skyline: [
    'Siluet Kota Malang dengan tugu dan gunung di latar belakang',
    'Kota Malang dengan latar pegunungan',
  ],
  'bazaar-night': ['Tenda bazar pada sore hari di bawah untaian lampu', 'Bazar di bawah untaian lampu'],
  permit: ['Lembar dokumen izin bercap di atas meja bersama pensil', 'Dokumen izin usaha'],
  workshop: [
    'Meja kerja bengkel dengan roda gigi, palu, dan perkakas di dinding',
    'Meja kerja di bengkel industri kecil',
  ],
  sewing: ['Mesin jahit dengan kain dan gulungan benang', 'Mesin jahit di ruang pelatihan'],
  kitchen: ['Dapur produksi dengan panci beruap, kompor, dan rak bumbu', 'Dapur produksi usaha rumahan'],
  'phone-payment': [
    'Telepon genggam memindai kode pembayaran di atas meja dagang',
    'Pembayaran nontunai di lapak pedagang',
  ],
  'rice-truck': [
    'Truk bermuatan karung beras di depan tenda pasar murah',
    'Kendaraan pengangkut beras untuk pasar murah',
  ],
  calendar: ['Kalender dinding dengan beberapa tanggal bertanda', 'Jadwal kegiatan'],
  'creative-center': [
    'Gedung bertingkat dengan jendela berwarna dan orang di plaza',
    'Gedung pusat kreatif dan plazanya',
  ],
  'notice-board': [
    'Papan pengumuman dengan lembar-lembar kertas dan pengeras suara',
    'Papan pengumuman untuk warga',
  ],
  inspection: [
    'Kaca pembesar di atas barisan kemasan dan papan catatan',
    'Pemeriksaan barang dan catatan petugas',
  ],
  coffee: ['Cangkir kopi beruap, biji kopi, dan alat seduh di atas meja', 'Kopi siap disajikan'],
  flowers: ['Deretan pot bunga warna-warni di lapak tanaman', 'Lapak bunga dan tanaman hias'],
  rattan: ['Kursi dan keranjang rotan di ruang pamer', 'Kursi dan keranjang hasil anyaman'],
  savings: ['Stoples berisi koin dengan tunas di samping buku simpanan', 'Simpanan anggota yang bertumbuh'],
};

/** What the picture shows, for people who do not see it. */
export const pictureAlt = (scene: SceneName): PictureSpec['alt'] =>
  `Ilustrasi: ${WORDS[scene][0].charAt(0).toLowerCase()}${WORDS[scene][0].slice(1)}`;

/** The line under the picture; says that it is an illustration of the demo. */
export const pictureCaption = (scene: SceneName): PictureSpec['caption'] =>
  `${WORDS[scene][1]} (ilustrasi demo)`;
