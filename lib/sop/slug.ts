import { LIMITS } from './vocabulary';

/** The address segment of a title: lower case ASCII words joined by hyphens; 'naskah' when nothing is left. */
export function slugify(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return words.slice(0, LIMITS.slug - 10).replace(/-+$/g, '') || 'naskah';
}
