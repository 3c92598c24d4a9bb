import localFont from 'next/font/local';

/** Plus Jakarta Sans, latin, one variable file; `--font-brand` on whatever carries `brandFont.variable`. */
export const brandFont = localFont({
  src: '../node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2',
  weight: '200 800',
  style: 'normal',
  display: 'swap',
  variable: '--font-brand',
  fallback: ['system-ui', 'sans-serif'],
});
