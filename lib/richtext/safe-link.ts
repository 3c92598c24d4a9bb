const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * A link that may stand in an article: http(s), mailto, tel, or a path or anchor of this site.
 * @returns the address, or null for everything else (javascript:, data:, protocol-relative, control characters).
 */
export function safeHref(href: unknown): string | null {
  if (typeof href !== 'string') return null;
  const trimmed = href.trim();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters hide a scheme from readers
  if (trimmed === '' || trimmed.length > 2_000 || /[\u0000-\u001f\u007f\\]/.test(trimmed)) return null;
  if (trimmed.startsWith('#')) return trimmed;
  if (trimmed.startsWith('/')) return trimmed.startsWith('//') ? null : trimmed;
  if (!URL.canParse(trimmed)) return null;
  return ALLOWED.has(new URL(trimmed).protocol) ? trimmed : null;
}
