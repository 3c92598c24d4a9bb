import { LIMITS } from '@/lib/sop/vocabulary';

const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:']);
// Controls hide a scheme from readers; bidirectional and zero-width marks show another address than the real one.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const DECEPTIVE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\\]/;

/**
 * A link that may stand in an article: http(s), mailto, tel, or a path or anchor of this site.
 * @returns the address, or null for everything else (javascript:, data:, protocol-relative, an address
 * with a user name in it, control or invisible characters).
 */
export function safeHref(href: unknown): string | null {
  if (typeof href !== 'string' || !href.isWellFormed()) return null;
  const trimmed = href.trim();
  if (trimmed === '' || trimmed.length > LIMITS.link || DECEPTIVE.test(trimmed)) return null;
  if (trimmed.startsWith('#')) return trimmed;
  if (trimmed.startsWith('/')) return trimmed.startsWith('//') ? null : trimmed;
  if (!URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  return ALLOWED.has(url.protocol) && url.username === '' && url.password === '' ? trimmed : null;
}

/** True for a safe link that leaves this site. */
export function isExternalHref(href: string): boolean {
  return /^https?:/i.test(href.trim());
}

/**
 * What a person typed as a link, made whole: a bare domain gets https://, a bare e-mail address mailto:.
 * @returns the safe address, or null when it is none.
 */
export function hrefFromInput(typed: string): string | null {
  const text = typed.trim();
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text)) return safeHref(`mailto:${text}`);
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)+([/?#:].*)?$/i.test(text)) return safeHref(`https://${text}`);
  return safeHref(text);
}
