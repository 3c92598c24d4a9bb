/**
 * Words that Debian's dictionary of 2014 lacks, or whose forms it lacks, and that office news needs, as roots:
 * their forms with affixes are known with them. First words of the KBBI, then short forms of offices and
 * posts in common use (decision 033).
 */
export const OFFICE_TERMS: ReadonlySet<string> = new Set(
  `siber inflasi deflasi surel ponsel gawai infografis luring webinar sembako kurasi hilirisasi karakter unggah unduh
  jeda narahubung peramban peladen internet digital verifikasi web templat kustom piksel rinci
  pemkot pemkab pemprov pemda kasubag kabid kadis sekdis bimtek`.split(/\s+/),
);
