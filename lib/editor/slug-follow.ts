import { slugify } from '@/lib/sop/slug';
import { LIMITS } from '@/lib/sop/vocabulary';

/** True when an address was made from the title: it is the title's own, or that with a number behind it. */
export function slugFollowsTitle(slug: string, title: string): boolean {
  const own = slugify(title);
  return (
    slug === '' || slug === own || (slug.startsWith(`${own}-`) && /^\d+$/.test(slug.slice(own.length + 1)))
  );
}

/** What a person types as an address, made fit for one while he types: a hyphen at the end may stay. */
export function slugAsTyped(typed: string): string {
  return typed
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, LIMITS.slug);
}
