const FILE_NAME =
  /\.(jpe?g|png|webp|gif|heic|heif|tiff?|bmp|svg)$|^(img|dsc[nf]?|dcim|pxl|wa|whatsapp image|screenshot|image|photo|foto|gambar)[-_ ]*\d[\d\s_.-]*$/iu;
const SAYS_ONLY_PICTURE = new Set([
  'gambar',
  'foto',
  'foto kegiatan',
  'gambar kegiatan',
  'dokumentasi',
  'dokumentasi kegiatan',
  'ilustrasi',
  'image',
  'photo',
  'picture',
]);
/** Fewer letters say hardly what can be seen. */
const SHORTEST = 5;

const plain = (text: string) =>
  text
    .trim()
    .replace(/[.!:\s]+$/u, '')
    .toLowerCase();

/**
 * Judges a picture's alternative text (WCAG 2.2, 1.1.1 and its failures F30 and F65).
 * @returns `missing`, `poor` when it does not say what can be seen, or null when nothing is wrong with it.
 */
export function altFault(alt: string, caption: string): 'missing' | 'poor' | null {
  const words = alt.trim();
  if (words === '') return 'missing';
  const poor =
    [...words].length < SHORTEST ||
    FILE_NAME.test(words) ||
    SAYS_ONLY_PICTURE.has(plain(words)) ||
    plain(words) === plain(caption);
  return poor ? 'poor' : null;
}
