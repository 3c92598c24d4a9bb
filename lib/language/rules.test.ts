import { describe, expect, it } from 'vitest';
import { checkText } from './check-text';
import type { BlockKind, LanguageRule } from './finding';

interface Table {
  rule: LanguageRule;
  kind?: BlockKind;
  /** Sentence, the words found in it, the first suggestion. */
  wrong: [sentence: string, found: string, suggestion: string | undefined][];
  /** Sentences in which the rule finds nothing. */
  right: string[];
}

const TABLES: Table[] = [
  {
    rule: 'word',
    wrong: [
      ['Ijin usaha terbit.', 'Ijin', 'Izin'],
      ['IJIN usaha terbit.', 'IJIN', 'IZIN'],
      ['Pengurusan ijinnya mudah.', 'ijinnya', 'izinnya'],
      ['Libur hari Jum’at besok.', 'Jum’at', 'Jumat'],
      ["Libur hari Jum'at besok.", "Jum'at", 'Jumat'],
      ['Selama Bulan Ramadhan pasar buka.', 'Ramadhan', 'Ramadan'],
      ['Harga komoditi naik.', 'komoditi', 'komoditas'],
      ['Aktifitas pasar ramai.', 'Aktifitas', 'Aktivitas'],
      ['Hal itu mempengaruhi harga.', 'mempengaruhi', 'memengaruhi'],
      ['Warga mensukseskan program.', 'mensukseskan', 'menyukseskan'],
      ['Dipasarkan di sosial media.', 'sosial media', 'media sosial'],
      ['Buka 08.00 s/d 15.00 WIB.', 's/d', 's.d.'],
      ['Dibuka 2x seminggu.', '2x', '2 kali'],
      ['Kerja sama antara Pemkot Malang dengan BI.', 'dengan', 'dan'],
      ['Baik pedagang ataupun pembeli hadir.', 'ataupun', 'maupun'],
      ['Ini bukan bantuan, tetapi pinjaman.', 'tetapi', 'melainkan'],
      ['Selamat Hari Raya Idul Fitri.', 'Idul Fitri', 'Idulfitri'],
    ],
    right: [
      'Izin usaha terbit pada hari Jumat.',
      'Lurah Ridwan Ramadhan membuka pasar.',
      'Warga mempunyai usaha dan memperhatikan mutu.',
      'Ukuran petak 3x4 meter.',
      'Senin s.d. Kamis pasar buka.',
      'Dharma Wanita menggelar bazar.',
      'Kerja sama antara Pemkot dan BI dengan dana bersama.',
      'Dibuka, antara lain dengan doa; bukan hanya bantuan, tetapi juga pinjaman.',
    ],
  },
  {
    rule: 'prefix',
    wrong: [
      ['Jam kerja dilingkungan kantor.', 'dilingkungan', 'di lingkungan'],
      ['Harga naik keatas rata-rata.', 'keatas', 'ke atas'],
      ['Kegiatan di laksanakan kemarin.', 'di laksanakan', 'dilaksanakan'],
      ['Acara di buka oleh kepala dinas.', 'di buka', 'dibuka'],
      ['Ia meraih juara ke tiga.', 'ke tiga', 'ketiga'],
      ['Peringatan HUT ke 108 Kota Malang.', 'ke 108', 'ke-108'],
      ['Produk dikirim keluar negeri.', 'keluar negeri', 'ke luar negeri'],
      ['Surat di tanda tangani kepala dinas.', 'di tanda tangani', 'ditandatangani'],
      ['Jam Kerja Dilingkungan OPD', 'Dilingkungan', 'di Lingkungan'],
      ['Dilingkungan pasar itu ramai.', 'Dilingkungan', 'Di lingkungan'],
      ['Dimana pasar itu berada?', 'Dimana', 'Di mana'],
    ],
    right: [
      'Makanan dimakan, ditempatkan, diatur, dan dibawa pulang.',
      'Produk dipasarkan ke luar negeri di antara dua musim.',
      'Warga keluar dari gedung dan dirumahkan.',
      'Rombongan menuju ke tiga lokasi.',
      'Ikan dijual di pekan raya bersama di perbankan dan di pendidikan.',
      'Mereka berlayar di Tarakan lalu kepada kepala dinas.',
      'Ia duduk di kursi kedua, di samping meja.',
      'Alun-alun disiangi dan akhirnya diakhiri doa.',
    ],
  },
  {
    rule: 'joined',
    wrong: [
      ['Terimakasih atas kerjasama ini.', 'Terimakasih', 'Terima kasih'],
      ['Walikota Malang hadir.', 'Walikota', 'Wali Kota'],
      ['Menurut Walikota, pasar ramai.', 'Walikota', 'Wali Kota'],
      ['Beras, gula, dan lain – lain.', 'lain – lain', 'lain-lain'],
      ['Walau pun hujan, pasar ramai.', 'Walau pun', 'Walaupun'],
      ['Apapun hasilnya, kami siap.', 'Apapun', 'Apa pun'],
      ['Jalan antar kota ramai.', 'antar kota', 'antarkota'],
      ['Pemulihan pasca pandemi.', 'pasca pandemi', 'pascapandemi'],
      ['Pegawai non ASN hadir.', 'non ASN', 'non-ASN'],
      ['Laporan pertanggung jawaban selesai.', 'pertanggung jawaban', 'pertanggungjawaban'],
      ['Mereka menindak lanjuti aduan.', 'menindak lanjuti', 'menindaklanjuti'],
      ['Harga lebih murah dari pada kemarin.', 'dari pada', 'daripada'],
      ['Disetor satu persatu.', 'satu persatu', 'satu per satu'],
      ['Iuran perbulan naik.', 'perbulan', 'per bulan'],
      ['Data UMKMnya lengkap.', 'UMKMnya', 'UMKM-nya'],
      ['Gaya 1990an kembali.', '1990an', '1990-an'],
      ['Mereka memberi tahukan jadwal.', 'memberi tahukan', 'memberitahukan'],
      ['Lomba olah raga digelar.', 'olah raga', 'olahraga'],
    ],
    right: [
      'Meskipun hujan, adapun pasar tetap ramai, walaupun sepi.',
      'Siapa pun boleh datang; mereka menghimpun dana dan ampun.',
      'Layanan antar jemput dan pesan antar gratis.',
      'Antarwarga bekerja sama secara nonformal.',
      'Pegawai non-ASN bertanggung jawab penuh.',
      'Perorangan membayar Rp5.000 per bulan.',
      'Pada musim semi tiba, Bapak Purna Irawan hadir.',
    ],
  },
  {
    rule: 'redundant',
    wrong: [
      ['Pasar adalah merupakan pusat dagang.', 'adalah merupakan', 'merupakan'],
      ['Dijaga agar supaya bersih.', 'agar supaya', 'agar'],
      ['Dibuka dengan tanpa jeda.', 'dengan tanpa', 'tanpa'],
      ['Dalam rangka untuk menekan harga.', 'Dalam rangka untuk', 'Untuk'],
      ['Para pedagang-pedagang pindah.', 'Para pedagang-pedagang', 'Para pedagang'],
      ['Harga naik ke atas.', 'naik ke atas', 'naik'],
      ['Harga sangat murah sekali.', 'sangat murah sekali', 'sangat murah'],
      ['Dijual seperti beras, gula, dan lain-lain.', 'dan lain-lain', undefined],
      ['Tidak melebihi dari pada kuota.', 'melebihi dari pada', 'melebihi'],
      ['Panitia terdiri dari lima orang.', 'terdiri dari', 'terdiri atas'],
    ],
    right: [
      'Pasar merupakan pusat dagang agar bersih.',
      'Berbagai undang-undang dan para pedagang.',
      'Beras, gula, dan lain-lain dijual.',
      'Panitia terdiri atas lima orang sejak pagi.',
    ],
  },
  {
    rule: 'repeated',
    wrong: [
      ['Pasar yang yang ramai.', 'yang yang', 'yang'],
      ['Membeli oleh oleh khas.', 'oleh oleh', 'oleh-oleh'],
      ['Di di pasar.', 'Di di', 'Di'],
    ],
    right: [
      'Warga-warga membeli oleh-oleh di Pasar Oro Oro Dowo.',
      'Kode 12 12 dan 08 08 berlaku.',
      'Pasar itu, itu yang ramai.',
    ],
  },
  {
    rule: 'spacing',
    wrong: [
      ['Sebagai berikut :', ' :', ':'],
      ['Beras , gula, dan kopi.', ' ,', ','],
      ['Beras,gula, dan kopi.', ',', ', '],
      ['Acara selesai.Kemudian mereka pulang.', '.', '. '],
      ['Harga  beras naik.', '  ', ' '],
      ['Pasar ( Besar) buka.', '( ', '('],
    ],
    right: [
      'Harga Rp12.500 pukul 16.30 WIB, 3,5 ton.',
      'Buka https://malangkota.go.id/?p=1,2 atau surel a.b@malangkota.go.id, ya.',
      'Dibuka s.d. besok a.n. Bapak Budi, S.Sos., di Jl. Raya.',
      'Ia berkata … lalu diam ... lama, skala 4,5 : 1.',
      'Surat Men. PAN.RB Nomor B/19/M.KT.02/2017.',
    ],
  },
  {
    rule: 'punctuation',
    wrong: [
      ['Beras,, gula.', ',,', ','],
      ['Acara selesai..', '..', '.'],
      ['Beras, gula, dll dijual.', 'dll', 'dll.'],
      ['Senin s.d Kamis.', 's.d', 's.d.'],
      ['Harga naik tetapi stok aman.', ' tetapi', ', tetapi'],
      ['Oleh karena itu pasar ditutup.', 'Oleh karena itu', 'Oleh karena itu,'],
    ],
    right: [
      'Ia diam... lalu pergi.',
      'Beras, gula, dll. dijual.',
      'Harga naik, tetapi stok aman. Akan tetapi, warga cemas.',
      'Namun, pasar dibuka. Namun demikian, sepi.',
    ],
  },
  {
    rule: 'money',
    wrong: [
      ['Harga Rp 12.500 naik.', 'Rp 12.500', 'Rp12.500'],
      ['Harga Rp. 12.500 naik.', 'Rp. 12.500', 'Rp12.500'],
      ['Harga Rp12500 naik.', 'Rp12500', 'Rp12.500'],
      ['Harga Rp12.500,- naik.', 'Rp12.500,-', 'Rp12.500'],
      ['Harga Rp 12.500 / Kg hari ini.', 'Rp 12.500 / Kg', 'Rp12.500/kg'],
      ['Dana Rp 1.5 miliar cair.', 'Rp 1.5', 'Rp1,5'],
      ['Dana Rp1250000,50 cair.', 'Rp1250000,50', 'Rp1.250.000,50'],
    ],
    right: ['Harga Rp12.500 dan Rp1.250.000,00 serta Rp1,5 miliar.', 'Harga Rp900. Harga Rp12.500/kg, naik.'],
  },
  {
    rule: 'dateTime',
    wrong: [
      ['Mulai 16:30 WIB.', '16:30', '16.30'],
      ['Mulai pukul 8:00 pagi.', '8:00', '8.00'],
      ['Pada 5 Nopember 2022.', 'Nopember', 'November'],
      ['Pada Pebruari 2022.', 'Pebruari', 'Februari'],
      ['Dibuka jam 8 WIB.', 'jam', 'pukul'],
      ['Berlangsung sejak 8-13 April 2023.', 'sejak 8-13', 'pada 8–13'],
      ['Pada 17 agustus 2022.', 'agustus', 'Agustus'],
      ['Tiap hari senin.', 'senin', 'Senin'],
    ],
    right: [
      'Mulai pukul 08.00 WIB s.d. 15.00 WIB.',
      'Skor 10:12 dan QS 2:185 dibaca selama 8 jam.',
      'Berlangsung pada 8–13 April 2023, hari minggu-minggu.',
    ],
  },
  {
    rule: 'capitals',
    kind: 'title',
    wrong: [
      [
        'PELATIHAN DAN BAZAR UMKM DI KOTA MALANG',
        'PELATIHAN DAN BAZAR UMKM DI KOTA MALANG',
        'Pelatihan dan Bazar UMKM di Kota Malang',
      ],
    ],
    right: ['Bazar UMKM Dibuka di Malang', 'UMKM IKM', 'PASAR 2022'],
  },
];

for (const { rule, kind = 'text', wrong, right } of TABLES) {
  describe(rule, () => {
    it.each(wrong)('%s', (sentence, found, suggestion) => {
      const findings = checkText(sentence, { kind }).filter((each) => each.rule === rule);
      const finding = findings.find((each) => each.found === found);
      expect(finding, JSON.stringify(findings)).toBeDefined();
      expect(finding?.suggestions[0]).toBe(suggestion);
    });

    it.each(right)('finds nothing in: %s', (sentence) => {
      expect(checkText(sentence, { kind }).filter((each) => each.rule === rule)).toEqual([]);
    });
  });
}

describe('capitals', () => {
  it('offers a title as a sentence too, with names and acronyms as they are', () => {
    const [finding] = checkText('PASAR MURAH UMKM DI KOTA MALANG', { kind: 'heading' });
    expect(finding?.suggestions[1]).toBe('Pasar murah UMKM di kota Malang');
  });

  it('are not asked of running text', () => {
    expect(checkText('PASAR MURAH DIBUKA', { kind: 'text' })).toEqual([]);
  });
});

describe('longSentence', () => {
  const words = (count: number) =>
    `Pasar ${Array.from({ length: count - 1 }, (_, i) => `kata${i}`).join(' ')}.`;

  it('finds a sentence of 31 words and none of 30', () => {
    expect(checkText(words(31), { kind: 'text' })).toMatchObject([{ rule: 'longSentence', suggestions: [] }]);
    expect(checkText(words(30), { kind: 'text' })).toEqual([]);
  });

  it('does not end a sentence at a title, an address or a number', () => {
    const text = words(30).replace('.', ' oleh Drs. H. Budiman di Jl. Ijen No. 5 seharga Rp12.500.');
    expect(checkText(text, { kind: 'text' }).map(({ rule }) => rule)).toEqual(['longSentence']);
  });

  it('is told beside a wrong word in it, so that neither hides the other', () => {
    const text = words(35).replace('kata10', 'ijin');
    expect(checkText(text, { kind: 'text' }).map(({ rule }) => rule)).toEqual(['word', 'longSentence']);
  });
});
