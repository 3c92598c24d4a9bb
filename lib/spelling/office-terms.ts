/**
 * Words that Debian's dictionary of 2014 lacks and office news needs, as roots: their forms with affixes are
 * known with them. Sources: KBBI VI (first group); short forms of SOP 05 and the city's own news (second).
 */
export const OFFICE_TERMS: ReadonlySet<string> = new Set(
  `siber inflasi deflasi surel ponsel gawai infografis luring webinar sembako kurasi hilirisasi karakter unggah unduh
  jeda narahubung peramban peladen internet digital verifikasi web
  pemkot pemkab pemprov pemda kasubag kabid kadis sekdis bimtek`.split(/\s+/),
);
