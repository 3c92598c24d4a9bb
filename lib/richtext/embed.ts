import { LIMITS } from '@/lib/sop/vocabulary';

export const EMBED_PROVIDERS = ['youtube', 'instagram'] as const;
export type EmbedProvider = (typeof EMBED_PROVIDERS)[number];

/** A film or post of another service, named by its id there; the title is the office's own words. */
export interface Embed {
  provider: EmbedProvider;
  id: string;
  title: string;
}

const IDS: Record<EmbedProvider, RegExp> = {
  youtube: /^[A-Za-z0-9_-]{11}$/,
  instagram: /^[A-Za-z0-9_-]{5,40}$/,
};

/** Where each service shows what addresses lead to: host without "www." or "m.", and the path's way to the id. */
const PLACES: { provider: EmbedProvider; host: string; path: RegExp }[] = [
  { provider: 'youtube', host: 'youtube.com', path: /^\/(?:shorts|live|embed)\/([^/]+)\/?$/ },
  { provider: 'youtube', host: 'youtube-nocookie.com', path: /^\/embed\/([^/]+)\/?$/ },
  { provider: 'youtube', host: 'youtu.be', path: /^\/([^/]+)\/?$/ },
  { provider: 'instagram', host: 'instagram.com', path: /^\/(?:[\w.]+\/)?(?:p|reels?|tv)\/([^/]+)\/?$/ },
];

export function isEmbedProvider(value: unknown): value is EmbedProvider {
  return EMBED_PROVIDERS.some((provider) => provider === value);
}

/** True for an id as that service makes them, and for nothing that could leave its place in an address. */
export function isEmbedId(provider: unknown, id: unknown): id is string {
  return isEmbedProvider(provider) && typeof id === 'string' && IDS[provider].test(id);
}

/** True for words that can stand for the embed where it is not loaded. */
export function isEmbedTitle(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LIMITS.embedTitle;
}

/** The embed of a node's attributes, or null when they name none. */
export function embedOf(attrs: Record<string, unknown> | undefined): Embed | null {
  const { provider, id, title } = attrs ?? {};
  if (!isEmbedProvider(provider) || !isEmbedId(provider, id) || !isEmbedTitle(title)) return null;
  return { provider, id, title };
}

/**
 * What an address on a line of its own leads to: a film of YouTube or a post of Instagram.
 * @returns null for every other text, also for an address with a user, a port or other words beside it
 */
export function embedFromAddress(text: string): Pick<Embed, 'provider' | 'id'> | null {
  const typed = text.trim();
  const whole = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (/\s/.test(typed) || !URL.canParse(whole)) return null;
  const url = new URL(whole);
  if (url.username || url.password || url.port) return null;
  const host = url.hostname.replace(/^(?:www|m)\./, '');
  const found = PLACES.filter((place) => place.host === host).flatMap(({ provider, path }) => {
    const id = path.exec(url.pathname)?.[1];
    return id ? [{ provider, id }] : [];
  })[0];
  const watched = host === 'youtube.com' && url.pathname === '/watch' ? url.searchParams.get('v') : null;
  const embed = watched ? { provider: 'youtube' as const, id: watched } : found;
  return embed && isEmbedId(embed.provider, embed.id) ? embed : null;
}

/** The page of the embed at its service. */
export function embedAddress({ provider, id }: Pick<Embed, 'provider' | 'id'>): string {
  return provider === 'youtube'
    ? `https://www.youtube.com/watch?v=${id}`
    : `https://www.instagram.com/p/${id}/`;
}

/** What a frame loads once a reader asked for it; the hosts are those of `frame-src` in next.config.mjs. */
export function embedFrame({ provider, id }: Pick<Embed, 'provider' | 'id'>): string {
  return provider === 'youtube'
    ? `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0`
    : `https://www.instagram.com/p/${id}/embed/`;
}

/**
 * Attributes of an embed that the editor itself copied.
 * @returns false when they name none, as ProseMirror's parser wants it
 */
export function embedAttributes(element: HTMLElement): Embed | false {
  const title = (element.textContent ?? '').trim().slice(0, LIMITS.embedTitle).toWellFormed();
  const { embed: provider, embedId: id } = element.dataset;
  return embedOf({ provider, id, title }) ?? false;
}
