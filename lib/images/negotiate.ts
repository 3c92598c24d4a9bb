import type { PictureFormat } from './picture';

/**
 * The format of pictures that the sender of an `Accept` header gets: AVIF where it is named, else WebP, which
 * everything reads that names nothing (feeds, previews of links).
 */
export function negotiatedFormat(accept: string | null): PictureFormat {
  for (const range of (accept ?? '').toLowerCase().split(',')) {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim());
    const refused = parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
    if (type === 'image/avif' && !refused) return 'avif';
  }
  return 'webp';
}
