import { isPicture } from '@/lib/files/accepted-types';
import { contentDisposition } from '@/lib/files/file-name';
import type { StoredMedia } from './stored-media';

/**
 * Headers of a file that is handed out: its type as found in the content, never guessed anew by the browser;
 * only pictures are shown in place, everything else is a download.
 */
export function mediaHeaders(
  { name, mime, etag, negotiated }: StoredMedia,
  { isPublic, asDownload }: { isPublic: boolean; asDownload: boolean },
): Headers {
  const inline = (isPicture(mime) || negotiated) && !asDownload;
  const headers = new Headers({
    'Content-Type': mime === 'text/plain' ? 'text/plain; charset=utf-8' : mime,
    'Content-Disposition': contentDisposition(inline ? 'inline' : 'attachment', name),
    'Cache-Control': isPublic ? 'public, max-age=3600' : 'private, no-store',
    ETag: etag,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': isPublic ? 'cross-origin' : 'same-origin',
  });
  if (negotiated) headers.set('Vary', 'Accept');
  return headers;
}
