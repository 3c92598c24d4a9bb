import { INTL_TAGS, type Locale } from './locale';

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: Locale, style: 'decimal' | 'percent', decimals: number): Intl.NumberFormat {
  const key = `${locale} ${style} ${decimals}`;
  let made = formatters.get(key);
  if (made === undefined) {
    made = new Intl.NumberFormat(INTL_TAGS[locale], { style, maximumFractionDigits: decimals });
    formatters.set(key, made);
  }
  return made;
}

/** "1.234,5" in Indonesian, "1,234.5" in English; up to `decimals` places (2), none for show. */
export function formatNumber(value: number, locale: Locale, decimals = 2): string {
  return formatter(locale, 'decimal', decimals).format(value);
}

/**
 * A share as a percentage: 0.87 is "87%", with one decimal "87,4%".
 * @param share a fraction of 1
 */
export function formatPercent(share: number, locale: Locale, decimals = 0): string {
  return formatter(locale, 'percent', decimals).format(share);
}

const SIZE_UNITS = ['B', 'KB', 'MB', 'GB', 'TB'] as const;

/**
 * The size of a file as the office's computers show it, 1 KB being 1,024 bytes: "512 B", "1,2 MB".
 * One decimal at most.
 * @param bytes not negative
 */
export function formatFileSize(bytes: number, locale: Locale): string {
  let size = bytes;
  let unit = 0;
  // 1023.95 would be shown as 1,024.0 of the smaller unit.
  while (size >= 1023.95 && unit < SIZE_UNITS.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return `${formatNumber(size, locale, 1)} ${SIZE_UNITS[unit]}`;
}
