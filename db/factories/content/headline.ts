const SMALL_WORDS = new Set(
  'di ke dari dan yang untuk bagi dengan pada dalam agar atas oleh atau hingga sampai sejak lewat serta demi per dalam kepada tanpa'.split(
    ' ',
  ),
);

/** Title case as EYD writes headlines: particles stay small, except the first word. */
export function headline(text: string): string {
  return text
    .split(' ')
    .map((word, index) => (index > 0 && SMALL_WORDS.has(word) ? word : capitalise(word)))
    .join(' ');
}

/** First letter large, also after an opening quote. */
export const capitalise = (text: string): string =>
  text.replace(/^([“"*_]*)(\p{Ll})/u, (_, open: string, letter: string) => open + letter.toUpperCase());

/** The address a title would get: used to keep the demo's titles apart. */
export const titleSlug = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
