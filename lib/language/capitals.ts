/** Acronyms of office news that keep their capitals (EYD V 2022, singkatan dan akronim; office usage). */
export const ACRONYMS = new Set(
  `UMKM IKM OPD SKPD WIB WITA WIT ASN PNS PPPK BI TNI POLRI POLRES POLRESTA DPRD DPR RI RT RW PKK APBD APBN PAD BPS
  BPOM MUI HUT SOP SPBE SAKIP LKPJ LPJ RPJMD RKPD UPT UPTD PKL BUMN BUMD KUR NIB OSS PIRT SNI SKKNI BNSP QRIS HKI HAKI
  BPJS KPK BPK LPG BBM PPKM COVID TP TPID SPM SK SE ID ITN UM UB UIN UMM UNISMA KADIN IWAPI HIPMI DEKRANASDA KEMENKOP
  KEMENDAG KEMENPERIN PBB PDAM PLN BRI BNI BTN BCA CSR FGD KTP NPWP SIM STNK SMK SMA SMP SD TK PAUD MTS MAN PTSP
  DPMPTSP DISKOPINDAG UKM MBG GPM HET DBHCHT CSIRT TTIS II III IV VI VII VIII IX XI XII`.split(/\s+/),
);

/** Small words that a title has no capital for, but as its first word (EYD V 2022, huruf kapital). */
export const SMALL_IN_TITLES = new Set(
  'di ke dari dan yang untuk pada dengan dalam bagi oleh atau serta atas tentang terhadap sebagai antara agar demi'.split(
    ' ',
  ),
);

/** Names that keep their capital where a title is written as a sentence. */
export const NAMES = new Set(
  `malang indonesia jawa timur surabaya jakarta batu klojen blimbing lowokwaru sukun kedungkandang januari februari maret
  april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat sabtu minggu ramadan
  idulfitri iduladha natal`.split(/\s+/),
);
